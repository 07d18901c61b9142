// @vitest-environment jsdom
// Three languages of the interface, two of the content, and each word marked with its own.

import { describe, expect, test } from 'vitest';
import { formatDate, frenchSpaces, languageName } from '../../../components/format.ts';
import { speaker } from '../../../components/strings.ts';
import { card as messages } from '../../../generated/strings.ts';
import { cardOf, show } from './fixtures.tsx';

test('in French the card is French throughout', async () => {
  const card = await show(cardOf('emmanuel-macron'), { lang: 'fr', uiLang: 'fr' });
  expect(card.textOf('.office')).toContain('Président de la République française');
  expect(card.textOf('.office')).toContain('8 janvier 2026');
  expect(card.textOf('.folds')).toContain('Depuis cet article');
  expect(card.root.querySelector('[lang=en]')).toBeNull();
});

test('content in another language than the interface says which', async () => {
  const card = await show(cardOf('volodymyr-zelensky', { text: 'Зеленського' }), {
    lang: 'en',
    uiLang: 'uk',
    pageLang: 'uk',
  });
  expect(card.root.querySelector('[role=dialog]')?.getAttribute('lang')).toBe('uk');
  expect(card.root.querySelector('.name [lang]')?.getAttribute('lang')).toBe('en');
  expect(card.root.querySelector('.gist [lang]')?.getAttribute('lang')).toBe('en');
  expect(card.textOf('.folds')).toContain('Після цієї статті');
});

test('a name that the card’s language lacks is the English one, and marked so', async () => {
  const card = await show({ ...cardOf('nato'), label: { en: 'NATO' } }, { lang: 'fr', uiLang: 'fr' });
  expect(card.root.querySelector('.name [lang]')?.getAttribute('lang')).toBe('en');
});

test('words of the page keep the language of the page', async () => {
  const card = await show(cardOf('germany', { kind: 'metonym', text: 'Berlin' }), { pageLang: 'de' });
  expect(card.root.querySelector('.kicker [lang]')?.getAttribute('lang')).toBe('de');
});

describe('French typography', () => {
  test.each([
    ['Pourquoi ?', 'Pourquoi\u202f?'],
    ['En vigueur ; signé', 'En vigueur\u202f; signé'],
    ['Source : « Le Monde »', 'Source\u00a0: «\u00a0Le Monde\u00a0»'],
    ['35 États', '35\u00a0États'],
    ['200 000', '200\u00a0000'],
    ['https://example.org', 'https://example.org'],
  ])('%s', (plain, set) => {
    expect(frenchSpaces(plain)).toBe(set);
  });

  test('the first of a month is "1er"', () => {
    expect(formatDate('2026-09-01', 'fr')).toBe('1er\u00a0septembre\u00a02026');
  });
});

test.each([
  ['en', '6 January 2026'],
  ['fr', '6 janvier 2026'],
  ['uk', '6 січня 2026 р.'],
] as const)('a day in %s', (lang, words) => {
  expect(formatDate('2026-01-06', lang).replaceAll('\u00a0', ' ')).toBe(words);
});

test('a language that nobody can name stays its code', () => {
  expect(languageName('fr', 'en')).toBe('French');
  expect(languageName('not a code', 'en')).toBe('not a code');
});

describe('a message', () => {
  const bundle = {
    en: { found: { one: '{n} name in {place}', other: '{n} names in {place}' }, plain: 'Yes' },
    fr: { found: { one: '{n} nom dans {place}', other: '{n} noms dans {place}' }, plain: 'Oui' },
    uk: {
      found: {
        one: '{n} ім’я: {place}',
        few: '{n} імені: {place}',
        many: '{n} імен: {place}',
        other: '{n} імені: {place}',
      },
      plain: 'Так',
    },
  } as const;

  test.each([
    ['en', 1, '1 name in Paris'],
    ['fr', 0, '0 nom dans Paris'],
    ['uk', 1, '1 ім’я: Paris'],
    ['uk', 3, '3 імені: Paris'],
    ['uk', 11, '11 імен: Paris'],
    ['uk', 1.5, '1,5 імені: Paris'],
  ] as const)('in %s counts %d by the rules of its language', (lang, n, words) => {
    expect(speaker(bundle, lang)('found', { n, place: 'Paris' })).toBe(words);
  });

  test('with elements in it keeps their places', () => {
    expect(speaker(bundle, 'en').rich('found', { n: 2, place: 'here' })).toEqual(['2', ' names in ', 'here']);
  });

  test('that does not exist is an error, not an empty place', () => {
    const say = speaker(messages, 'en');
    expect(() => say('no such key' as 'close')).toThrow(RangeError);
  });
});
