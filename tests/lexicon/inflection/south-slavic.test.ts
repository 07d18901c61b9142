import { expect, test } from 'vitest';
import {
  inflectCroatianName,
  inflectCroatianPlace,
  inflectSloveneName,
  inflectSlovenePlace,
} from '../../../lexicon/inflection/south-slavic.ts';

test.each([
  ['Starmer', 'male', 'Starmerja Starmerju Starmerjem Starmerjev Starmerjeve'],
  ['Macron', 'male', 'Macrona Macronu Macronom Macronov Macronovih'],
  ['Zelenski', 'male', 'Zelenskega Zelenskemu Zelenskim'],
  ['Rutte', 'male', 'Rutteja Ruttejem Ruttejev'],
  ['Costa', 'male', 'Coste Costo Costov'],
  ['Merz', 'male', 'Merza Merzem Merzev'],
  ['Kallas', 'female', 'Kallasova Kallasove Kallasovo'],
] as const)('declines %s in Slovene', (word, gender, expected) => {
  expect(inflectSloveneName(word, 'surname', gender)).toEqual(
    expect.arrayContaining([word, ...expected.split(' ')]),
  );
});

test.each([
  ['Starmer', 'male', 'Starmera Starmeru Starmerom Starmerov Starmerova'],
  ['Zelenski', 'male', 'Zelenskog Zelenskoga Zelenskom Zelenskim'],
  ['Plenković', 'male', 'Plenkovića Plenkovićem Plenkovićev'],
  ['Rubio', 'male', 'Rubija Rubiju Rubijem'],
  ['Costa', 'male', 'Coste Costom Costin'],
  ['Pavel', 'male', 'Pavela Pavla'],
] as const)('declines %s in Croatian', (word, gender, expected) => {
  expect(inflectCroatianName(word, 'surname', gender)).toEqual(
    expect.arrayContaining([word, ...expected.split(' ')]),
  );
});

test('a first name has no possessive, a woman’s foreign surname no case in Croatian', () => {
  expect(inflectSloveneName('Ursula', 'given', 'female')).toEqual(['Ursula', 'Ursule', 'Ursuli', 'Ursulo']);
  expect(inflectCroatianName('Meloni', 'surname', 'female')).toEqual(['Meloni']);
});

test('states in -ska are adjectives in Croatian, nouns in Slovene', () => {
  expect(inflectCroatianPlace('Njemačka')).toContain('Njemačkoj');
  expect(inflectCroatianPlace('Ukrajina')).toContain('Ukrajini');
  expect(inflectSlovenePlace('Nemčija')).toContain('Nemčijo');
  expect(inflectSlovenePlace('Poljska')).toEqual(expect.arrayContaining(['Poljski', 'Poljskem']));
  expect(inflectSlovenePlace('Ciper')).toContain('Ciprom');
});
