// What wakes the annotator, and what does not.

import { expect, test } from 'vitest';
import { TriggerScan } from '../../engine/triggers.ts';
import { triggers } from '../../generated/triggers.ts';
import { passagesFolder, readFolder } from '../../scripts/scoring.ts';

const wakes = (...texts: string[]): boolean => {
  const scan = new TriggerScan(triggers);
  return texts.some((text) => scan.add(text));
};

test.each([
  'In Kyiv the lights went out again.',
  'Starmer spoke first.',
  'A NATO ship left the harbour.',
  'the US President and nobody named',
  'Le ministre britannique des Affaires étrangères a téléphoné.',
  'Edi Rama won.',
  'Péter Magyar took the oath; Magyar spoke.',
  'MICHEÁL MARTIN IN CORK',
  'The European Union waited.',
  'Сибіга прибув до Брюсселя.',
  'Sybiha, Sıbiga, Sibiha',
  'Szef Rady Europejskiej i premierzy z Unii Europejskiej',
])('%s: wakes it', (text) => {
  expect(wakes(text)).toBe(true);
});

test.each([
  'The response was fine: status 200, and the leader of the board made statements.',
  'Rama Foods opened a new store; Martin and Dan came too.',
  'Costa Coffee, Pavel Nedvěd, Sterling Cooper.',
  'Christopher Frederick Merced sat in the first carriage of the Mercurial Express.',
  'Un président du conseil régional, des groupes, une histoire à dormir debout.',
  'Il leader del gruppo e il direttore generale della squadra hanno vinto.',
  'The president of the club thanked its members, the state of the pitch notwithstanding.',
  'Матч закінчився внічию, тренер задоволений.',
])('%s: does not', (text) => {
  expect(wakes(text)).toBe(false);
});

test('a name that markup splits wakes it', () => {
  expect(wakes('Edi ', 'Rama')).toBe(true);
  expect(wakes('Edi ', 'went home, and it rained all day.', 'Rama')).toBe(false);
});

test('few passages that name something are slept through', () => {
  // A passage is shorter than any page: "the Latvian premier", alone, is let go.
  const named = readFolder(passagesFolder).filter(({ gold }) => gold.length > 0);
  const asleep = named.filter(({ text }) => !wakes(text));
  expect(asleep.length / named.length).toBeLessThan(0.03);
});
