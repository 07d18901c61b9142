import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Dataset } from '../../data/schema.ts';
import { foldForm } from '../../engine/fold.ts';
import type { Language } from '../../engine/languages/language.ts';
import { decodeLexicon, type Lexicon } from '../../engine/lexicon.ts';
import { cueAt, matchNames } from '../../engine/matcher.ts';
import { buildLexicon } from '../../lexicon/build.ts';

/** Forms of a few letters, so that they meet in random texts, with all that may stand inside one. */
const letters = ['a', 'b', 'é', 'и'];
const word = fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 4 });
const form = fc
  .tuple(word, fc.array(fc.tuple(fc.constantFrom(' ', "'", '-', '. '), word), { maxLength: 2 }))
  .map(([first, rest]) => [first, ...rest.flat()].join(''))
  .filter((text) => text.length > 1);
const noise = fc.constantFrom(
  'x',
  'aa',
  'ябц',
  '1',
  '  ',
  '\n',
  ',',
  '—',
  '’',
  "'",
  '-',
  '.',
  '\u00A0',
  'B',
  '\u02BC',
);
const textOf = (forms: readonly string[]) =>
  fc
    .array(
      fc.oneof(
        noise,
        fc.constant(' '),
        fc.constantFrom(...forms),
        fc.constantFrom(...forms).map((f) => f.toUpperCase()),
      ),
      { maxLength: 14 },
    )
    .map((parts) => parts.join(''));

/** A lexicon of bare forms, and of them as cues; a form with a star goes on to the end of the word. */
function lexiconOf(forms: string[]): Lexicon {
  const none: string[] = [];
  const language: Language = {
    code: 'xx',
    name: 'forms',
    tier: 'full',
    script: 'latin',
    states: {},
    offices: {},
    officeOrders: [],
    cues: {
      former: none,
      future: none,
      deputy: none,
      indefinite: none,
      past: none,
      since: none,
      saying: none,
      place: none,
      honorifics: none,
      notFirstNames: forms,
    },
    topics: {},
    wordings: {},
    namesakes: forms,
  };
  const dataset = { entities: [], offices: [] } as unknown as Dataset;
  return decodeLexicon(buildLexicon(dataset, language, { territories: {}, givenNames: '' }));
}

const wordChar = '[[\\p{L}\\p{N}\\p{M}]--[\u02BC]]';

/** What a regular expression finds: at each beginning of a word every form that ends with one, the longest first. */
function oracle(text: string, forms: readonly string[]): [number, number][] {
  const patterns = [
    ...new Set(forms.map((one) => foldForm(one.replace(/\*$/, '')) + (one.endsWith('*') ? '*' : ''))),
  ];
  const found = new Set<string>();
  for (const pattern of patterns) {
    const source = pattern
      .replace(/\*$/, '')
      .replaceAll(/[.]/g, '\\.')
      .replaceAll(' ', '\\s+')
      .replaceAll("'", "['\u2018\u2019\u02BC`\u00B4]")
      .replaceAll('-', '[\\-\u2010-\u2014\u2212]');
    const rest = pattern.endsWith('*') ? `${wordChar}*` : '';
    const regex = new RegExp(`(?<!${wordChar})(?=(${source}${rest})(?!${wordChar}))`, 'giv');
    for (const match of text.matchAll(regex))
      found.add(`${match.index} ${match.index + (match[1] as string).length}`);
  }
  return [...found]
    .map((pair) => pair.split(' ').map(Number) as [number, number])
    .sort((a, b) => a[0] - b[0] || b[1] - a[1]);
}

function hitsIn(text: string, forms: string[]): [number, number][] {
  const { data, count } = matchNames(text, lexiconOf(forms));
  const pairs: [number, number][] = [];
  for (let i = 0; i < count; i += 3) pairs.push([data[i] as number, data[i + 1] as number]);
  // two forms that go on may end together
  return pairs.filter(([start, end], i) => start !== pairs[i - 1]?.[0] || end !== pairs[i - 1]?.[1]);
}

test.each([
  ['whole words only', 'Putin Putina', ['putin'], ['Putin']],
  [
    'in any case and spelling',
    'KEIR\u00A0STARMER, Keir  Starmer',
    ['keir starmer'],
    ['KEIR\u00A0STARMER', 'Keir  Starmer'],
  ],
  ['after an elided article', 'l’OTAN', ['otan'], ['OTAN']],
  [
    'the shorter inside the longer, and at another word',
    'ministre français',
    ['ministre français', 'ministre', 'français'],
    ['ministre français', 'ministre', 'français'],
  ],
  ['the beginning of a word', 'guarantees and guarantors', ['guarant*'], ['guarantees', 'guarantors']],
  ['forms that end in a mark', 'U.S. troops', ['u.s.'], ['U.S.']],
])('finds %s', (_what, text, forms, found) => {
  expect(hitsIn(text, forms).map(([start, end]) => text.slice(start, end))).toEqual(found);
});

test('finds what a regular expression finds, in texts made of forms and noise', () => {
  const case_ = fc
    .array(form, { minLength: 1, maxLength: 6 })
    .chain((forms) => fc.tuple(fc.constant(forms), textOf(forms)));
  fc.assert(
    fc.property(case_, ([forms, text]) => {
      expect(hitsIn(text, forms)).toEqual(oracle(text, forms));
    }),
    { numRuns: 150 },
  );
});

test('a form that goes on finds every word that begins so', () => {
  const open = word.filter((text) => text.length > 2).map((text) => `${text}*`);
  const case_ = fc
    .array(open, { minLength: 1, maxLength: 3 })
    .chain((forms) =>
      fc.tuple(
        fc.constant(forms),
        textOf(forms.flatMap((one) => [one.slice(0, -1), one.replace('*', 'aéz')])),
      ),
    );
  fc.assert(
    fc.property(case_, ([forms, text]) => {
      expect(hitsIn(text, forms)).toEqual(oracle(text, forms));
    }),
  );
});

test('of cues at one place the longest counts, one of a letter too', () => {
  const lexicon = lexiconOf(['a', 'last', 'last week']);
  expect(cueAt('last week a truce', 0, lexicon)).toEqual({ end: 9, kinds: ['not-first-name'] });
  expect(cueAt('last weekend', 0, lexicon)?.end).toBe(4);
  expect(cueAt('last week a truce', 10, lexicon)?.end).toBe(11);
  expect(cueAt('truce', 0, lexicon)).toBeUndefined();
});
