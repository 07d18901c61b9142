import { describe, expect, test } from 'vitest';
import { annotate, evidenceOf, mark, ofKind } from './marked.ts';

const role = ofKind('role');
const marked = (text: string, context = {}) => expect(mark(text, context, role)).toBe(text);

describe('a role is its holder on the day of the article', () => {
  test.each([
    ['2024-07-04', undefined],
    // the day of a handover may mean either
    ['2024-07-05', undefined],
    ['2024-07-06', 'keir-starmer'],
    ['2026-07-19', 'keir-starmer'],
    ['2026-07-20', undefined],
    ['2026-07-21', 'andy-burnham'],
  ])('the British prime minister on %s', (date, holder) => {
    const { mentions } = annotate('The British prime minister spoke of the weather.', { date });
    expect(mentions.find(role)?.entity).toBe(holder);
  });

  test.each([
    ['with its state as an adjective', 'en', 'The [French president|emmanuel-macron] spoke.'],
    ['with its state behind', 'en', 'The [prime minister of Canada|mark-carney] spoke.'],
    ['with its state’s possessive', 'en', '[Germany’s chancellor|friedrich-merz] spoke.'],
    ['of an organisation', 'en', 'The [NATO secretary general|mark-rutte] spoke.'],
    ['French, adjective behind', 'fr', 'Le [chef de l’État ukrainien|volodymyr-zelensky] a parlé.'],
    [
      'French, state inside',
      'fr',
      'Le [ministre français des Affaires étrangères|jean-noel-barrot] a parlé.',
    ],
    [
      'German, and its plural behind the same adjective',
      'de',
      'Die britischen Außenminister mieden den [britischen Außenminister|yvette-cooper].',
    ],
    ['German compound', 'de', 'Der [US-Präsident|donald-trump] sprach.'],
    ['Ukrainian, inflected', 'uk', 'Він говорив із [президентом Франції|emmanuel-macron].'],
  ])('%s', (_what, lang, text) => {
    marked(text, { lang });
  });

  test('without its state, after somebody who holds such an office alone', () => {
    marked('Keir Starmer flew in. The [prime minister|keir-starmer] slept.');
    marked('Keir Starmer met Mark Carney. The prime minister slept.');
  });

  test('of the country at home, where the page is from there', () => {
    marked('Le [chef de l’État|emmanuel-macron] a parlé mardi.', { lang: 'fr' });
  });
});

describe('a role is nobody', () => {
  test.each([
    ['without a date', 'The British prime minister spoke.', { date: '' }],
    ['where the holder is not ours', 'The British prime minister spoke.', { date: '2022-10-01' }],
    ['in a vacancy', 'The head of Ukraine’s presidential office spoke.', { date: '2025-12-15' }],
    ['former', 'The former French president spoke.', {}],
    ['future', 'The next German chancellor will speak.', {}],
    ['deputy', 'The deputy Ukrainian prime minister spoke.', {}],
    ['of then', 'The then British prime minister spoke.', {}],
    ['one of several', 'A French president may dissolve parliament.', {}],
    ['several at once', 'The Polish and French presidents spoke.', {}],
    ['since a year', 'He has been British prime minister since 2019.', {}],
    ['in another year', 'In 2003 the British prime minister spoke.', {}],
    ['at another time', 'At the time the German chancellor was silent.', {}],
    ['last year, where another held it', 'Last year the Czech prime minister was silent.', {}],
    ['where the name follows', 'French President Emmanuel Macron spoke.', {}],
    [
      'where a name that is not ours follows',
      'British prime minister Rishi Sunak spoke.',
      { date: '2025-01-01' },
    ],
    ['of an unknown owner', 'The Reform UK leader spoke. The Venezuelan president spoke.', {}],
    ['of nobody said', 'The foreign minister spoke.', {}],
  ])('%s', (_what, text, context) => {
    marked(text, context);
  });

  test('nor of an adjective behind that is no state of ours', () => {
    marked('Vladimir Poutine reçoit le président syrien.', { lang: 'fr' });
  });
});

describe('what stands around a role does no harm', () => {
  test.each([
    ['a year through which it was held', 'en', 'In 2025 the [French president|emmanuel-macron] spoke.'],
    ['"last week" before its article', 'en', 'Last week the [French president|emmanuel-macron] spoke.'],
    ['a place before a comma', 'en', 'In Geneva, the [US president|donald-trump] spoke.'],
    ['"once" as a conjunction', 'en', 'Once it was signed, the [French president|emmanuel-macron] left.'],
    ['« alors que »', 'fr', 'Il pleut alors que le [président français|emmanuel-macron] parle.'],
  ])('%s', (_what, lang, text) => {
    marked(text, { lang });
  });
});

test('"Le président français Emmanuel Macron" is one mention, and it is the name', () => {
  const { mentions } = annotate('Le président français Emmanuel Macron a parlé.', { lang: 'fr' });
  expect(mentions.map(({ text, kind }) => [text, kind])).toEqual([['Emmanuel Macron', 'name']]);
});

test.each([
  ['The French president spoke.', 'French president', ['in-office', 'office']],
  ['The former French president spoke.', 'French president', ['former-or-future']],
  ['A French president spoke.', 'French president', ['indefinite-or-plural']],
  ['In 2003 the French president spoke.', 'French president', ['other-time']],
  ['French president Emmanuel Macron spoke.', 'French president', ['name-follows']],
])('its evidence: %s', (text, form, codes) => {
  expect(evidenceOf(text, form)).toEqual(codes);
});
