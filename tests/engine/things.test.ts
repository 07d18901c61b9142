import { describe, expect, test } from 'vitest';
import { evidenceOf, mark, ofKind } from './marked.ts';

/** Makes any text below relevant. */
const subject = 'Ukraine wants security guarantees.';
const line = (text: string) => `${subject}\n${text}`;

describe('a state', () => {
  test('is marked where the text is about the peace for Ukraine', () => {
    const states = ({ entity }: { entity: string }) => entity === 'france' || entity === 'poland';
    const text = line('[France|france] and [Poland|poland] disagree; the French and the Poles do not.');
    expect(mark(text, {}, states)).toBe(text);
  });

  test.each([
    ['football', 'France beat Poland on penalties.'],
    ['the economy', 'Growth in Germany stalled while Spain surged.'],
    ['tourism', 'Turkey and Greece fight fires.'],
    ['an abbreviation in capitals that is a pronoun', 'GIVE US A BREAK'],
  ])('never in a text about %s', (_what, text) => {
    expect(mark(text)).toBe(text);
  });
});

describe('a capital', () => {
  const metonym = ofKind('metonym');
  test.each([
    ['that says something', '[Moscow|russia] rejected the plan.'],
    ['after an adverb', '[Moscow|russia] has repeatedly rejected the plan.'],
    ['on a weekday', '[Kyiv|ukraine] on Tuesday said no.'],
    ['after a quotation', '“Never,” said [Moscow|russia].'],
    ['a residence', 'The [White House|united-states] confirmed it.'],
  ])('counts as an actor: %s', (_what, text) => {
    expect(mark(line(text), {}, metonym)).toBe(line(text));
  });

  test.each([
    ['as a place', 'They met in Kyiv and agreed to meet again.'],
    ['as a place with its article', 'Reporters in The Hague said so.'],
    ['as the object of a verb', 'He called Kyiv and promised help.'],
    ['as part of something else', 'A Moscow court ordered it. The Paris meeting agreed.'],
    ['joined to another word', 'The Moscow-backed group said no.'],
    ['without a verb of saying', 'Kyiv slept.'],
  ])('never counts %s', (_what, text) => {
    expect(mark(line(text), {}, metonym)).toBe(line(text));
  });

  test('is nothing in a text about something else', () => {
    expect(mark('Moscow rejected the film.')).toBe('Moscow rejected the film.');
  });
});

describe('an organisation', () => {
  test.each([
    [
      'is marked anywhere by its plain name',
      '[NATO|nato] and the [European Commission|european-commission] moved.',
    ],
    ['in either spelling', '[Nato|nato] moved.'],
    [
      'not where its name is that of another',
      'The Council of Europe met the European Council on Foreign Relations.',
    ],
  ])('%s', (_what, text) => {
    expect(mark(text)).toBe(text);
  });

  test('by a short name after the full one', () => {
    const text =
      'The [Coalition of the Willing|coalition-of-the-willing] met. The [Coalition|coalition-of-the-willing] grew.';
    expect(mark(text)).toBe(text);
  });

  test.each([
    ['2003 in Iraq', 'Bush led a coalition of the willing against Saddam Hussein in Iraq.', '2023-03-20'],
    ['before it was announced', 'The coalition of the willing met in Paris.', '2024-01-01'],
    ['an Australian party', 'The Coalition lost every seat, Peter Dutton said.', '2025-05-03'],
  ])('never the Coalition: %s', (_what, text, date) => {
    expect(mark(text, { date }, ({ entity }) => entity === 'coalition-of-the-willing')).toBe(text);
  });
});

describe('a document or an event', () => {
  const title = ofKind('title');
  test.each([
    ['by its name', 'The [Paris Declaration|paris-declaration-2026] binds nobody.'],
    [
      'in free wording',
      'The [declaration signed|trilateral-declaration-2026] in Paris by Macron, Starmer and Zelensky is short.',
    ],
    ['the older agreements', 'The [Minsk agreements|minsk-agreements] failed.'],
  ])('%s', (_what, text) => {
    expect(mark(line(text), {}, title)).toBe(line(text));
  });

  test.each([
    ['aid', 'Donors praised the Paris Declaration on Aid Effectiveness.'],
    ['the law of the sea', 'The Paris Declaration of 1856 abolished privateering.'],
    ['the climate', 'The Paris Agreement and the Paris Accords limit emissions.'],
    ['Hong Kong', 'The Sino-British Joint Declaration is forty years old.'],
  ])('never one about %s', (_what, text) => {
    expect(mark(text, {}, title)).toBe(text);
  });

  test.each([
    ['2025-03-28', 'paris-summit-2025-03-27'],
    ['2025-09-05', 'paris-summit-2025-09-04'],
    ['2026-01-07', 'paris-summit-2026-01-06'],
    ['2026-07-14', 'paris-summit-2026-07-13'],
    ['2025-06-15', undefined],
    ['', undefined],
  ])('"the Paris summit" on %s is the one that was nearest', (date, summit) => {
    const text = line(summit ? `The [Paris summit|${summit}] ended.` : 'The Paris summit ended.');
    expect(mark(text, { date }, title)).toBe(text);
  });

  test('never before it existed', () => {
    const text = line('They signed a declaration of intent: France, the United Kingdom and Ukraine.');
    expect(mark(text, { date: '2025-10-22' }, title)).toBe(text);
  });
});

test('a provision does not hide the state that it names', () => {
  const text = 'The [security guarantees|security-guarantees] for [Ukraine|ukraine] are ready.';
  expect(mark(text)).toBe(text);
});

test.each([
  ['France disagrees.', 'France', ['not-relevant']],
  [line('France disagrees.'), 'France', ['relevant-scope']],
  [line('They met in Kyiv.'), 'Kyiv', ['place-not-actor']],
  ['NATO moved.', 'NATO', ['unambiguous-name']],
])('its evidence: %j', (text, form, codes) => {
  expect(evidenceOf(text, form)).toEqual(codes);
});
