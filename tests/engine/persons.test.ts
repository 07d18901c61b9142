import { describe, expect, test } from 'vitest';
import { annotate, evidenceOf, isPerson, mark } from './marked.ts';

const marked = (text: string, context = {}) => expect(mark(text, context, isPerson)).toBe(text);

describe('a person is marked', () => {
  test.each([
    ['by the full name, anywhere', '[Emmanuel Macron] opened a school.'],
    ['by the surname after it, even a common one', '[Micheál Martin] spoke first. [Martin] left early.'],
    ['by the surname in a headline before it', '# [Dan] wins\n[Nicușor Dan] is president of Romania.'],
    ['by a distinctive surname alone', '[Macron] opened a school.'],
    ['after a title', 'President [Macron] and Mr [Trump] agreed on trade.'],
    ['with an initial of theirs', '[E. Macron] signed the letter.'],
    ['surname first, as lists have it', '[Trump, Donald], 79'],
    ['in capitals', '[MACRON] AND [MERZ] MEET'],
    ['in a headline in title case', '[Putin] Says Talks With [Trump] Were Useful'],
    ['two joined by a hyphen', 'The [Trump]-[Putin] call lasted an hour.'],
    ['two joined by a stroke', 'The [Trump]/[Macron] call lasted an hour.'],
    ['with a possessive', "[Macron]'s envoy met [Starmer]’s adviser."],
    ['with a letter broken by a soft hyphen', '[Zelen\u00ADsky] spoke.'],
    ['with another space between', '[Keir\u00A0Starmer] spoke.'],
    ['where their office is spoken of', 'The Czech president spoke in Prague. [Pavel] wants more shells.'],
    ['where colleagues stand beside', '[Trump] and [Vance] left together.'],
    ['in the press of their own country', '[Albanese] spends more.'],
  ])('%s', (_what, text) => {
    marked(text);
  });
});

describe('nobody of ours is marked', () => {
  test.each([
    ['where another first name stands before', 'Mario Merz built igloos.'],
    ['nor by the surname after that', 'Mario Merz built igloos. Merz died in Milan.'],
    ['where an initial is another', 'H. Merz signed the report.'],
    ['where a title is a woman’s', 'Mrs Trump opened the library.'],
    ['behind a particle of another name', 'Manuel da Costa scored.'],
    ['where the name goes on', 'Donald Trump Jr. spoke.'],
    ['in a name of something else', 'Aston Martin lost; Trump Tower closed.'],
    ['in lower case', 'The macron marks a long vowel; she may trump him.'],
    ['inside another word', 'Trumpism and Putinism are words.'],
    ['in an address, a handle or a tag', 'See example.org/macron, @EmmanuelMacron and #Putin.'],
    ['by a common surname alone', 'Cooper practised for six years.'],
    ['where several bear the surname', 'Pavel met Dan.'],
    ['where a full name has many bearers and nothing tells', 'Ivan saw Pedro Sánchez at the market.'],
    ['where the subject is another', 'Stubb lowered the whale boat beside Ahab.'],
  ])('%s', (_what, text) => {
    marked(text);
  });
});

describe('in a text without a date, as encyclopedias are', () => {
  const undated = { date: '' };
  test.each([
    ['the best known surnames still count', '[Trump] signed the order.'],
    ['others with an office, or another of ours', '[Rubio] was elected senator beside [Trump].'],
    ['others alone do not', 'Rubio moved to Turin.'],
    ['sport speaks against all', 'Trump won the snooker final 10–4.'],
    ['so do old years', 'In 1921 Trump built houses.'],
    ['a word before that may be a first name, too', 'Frederica Trump wrote poems.'],
  ])('%s', (_what, text) => {
    marked(text, undated);
  });
});

describe('a surname that is a state as well', () => {
  const context = { date: '2026-02-24' };
  test('is the state after a preposition', () => {
    const text =
      'Luís Montenegro, prime minister of Portugal, spoke to the Coalition of the Willing for Montenegro as well.';
    expect(mark(text, context)).toContain('[Luís Montenegro]');
    expect(mark(text, context)).toContain('for [Montenegro] as');
    expect(mark(text, context, isPerson)).not.toContain('for [Montenegro]');
  });
});

describe('a comment', () => {
  test('is marked for full names only', () => {
    const { mentions } = annotate('Macron lies. Emmanuel Macron always did.', {}, [{ kind: 'comment' }]);
    expect(mentions.map(({ text }) => text)).toEqual(['Emmanuel Macron']);
  });
});

describe('every name says why', () => {
  test.each([
    ['Emmanuel Macron spoke.', 'Emmanuel Macron', ['full-name']],
    ['Macron spoke.', 'Macron', ['distinctive-surname']],
    ['# Micheál Martin speaks\nMartin left.', 'Martin', ['full-name-in-headline']],
    ['Micheál Martin spoke. Martin left.', 'Martin', ['full-name-in-scope']],
    ['President Macron spoke.', 'Macron', ['honorific-or-office-before']],
    ['E. Macron spoke.', 'E. Macron', ['initial']],
    ['Mario Merz built igloos.', 'Merz', ['other-first-name']],
    ['Cooper practised.', 'Cooper', ['no-licence']],
    ['See example.org/Macron', 'Macron', ['part-of-address']],
  ])('%s', (text, form, codes) => {
    expect(evidenceOf(text, form)).toEqual(codes);
  });
  test('a page’s title counts as a headline', () => {
    expect(evidenceOf('Martin left early.', 'Martin', { title: 'Micheál Martin in Paris' })).toEqual([
      'full-name-in-headline',
    ]);
  });
});
