import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  FIRST_LETTER,
  foldChar,
  foldForm,
  HYPHEN,
  isWordChar,
  knownLetters,
  letterSymbol,
  OTHER,
  plainText,
  SPACE,
  symbolsOf,
  tableMask,
} from '../../engine/fold.ts';
import { runs } from './runs.ts';

const invisible = [...'\u00AD\u200B\u200C\u200D\u200E\u200F\u2060\u202A\u202E\u2066\u2069\uFEFF'];
const marks = [...'\u0300\u0301\u0302\u0306\u0308\u030C\u0327\u0328\u0344\u0345'];
/** Letters that compose with these marks, letters that do not, halves of pairs, and what stands between words. */
const letters = [
  ...'aeiounscyzgAEIOUNZjÉéйеиіїёЁäαιυω½ ',
  ...' -–’.\n',
  '\uD800',
  '\uDC00',
  '😀',
  '한',
  '\uFB01',
];
const text = fc
  .array(
    fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...letters) }, fc.constantFrom(...invisible, ...marks)),
    {
      maxLength: 40,
    },
  )
  .map((parts) => parts.join(''));
const anyText = fc.oneof(text, fc.string({ unit: 'binary', maxLength: 60 }));

const withoutInvisible = (value: string) =>
  value.replace(/[\u00AD\u200B-\u200F\u2060\u202A-\u202E\u2066-\u2069\uFEFF]/g, '');

test('plain text has the way back to every offset', () => {
  fc.assert(
    fc.property(anyText, (value) => {
      const { text: plain, origin } = plainText(value);
      if (!origin) {
        expect(plain).toBe(value);
        return;
      }
      expect(origin.length).toBe(plain.length + 1);
      expect(origin[plain.length]).toBe(value.length);
      for (let i = 0; i < plain.length; i++) {
        expect(origin[i]).toBeLessThan(value.length);
        expect(origin[i + 1]).toBeGreaterThanOrEqual(origin[i] as number);
      }
    }),
    { numRuns: runs(3000) },
  );
});

test('plain text shows what a reader sees: composed, and nothing invisible', () => {
  fc.assert(
    fc.property(text, (value) => {
      const { text: plain } = plainText(value);
      expect(withoutInvisible(plain)).toBe(plain);
      expect(plain.normalize('NFC')).toBe(withoutInvisible(value).normalize('NFC'));
    }),
    { numRuns: runs(3000) },
  );
});

test('making plain text plain changes nothing', () => {
  fc.assert(
    fc.property(text, (value) => {
      const { text: plain } = plainText(value);
      expect(plainText(plain).text.normalize('NFC')).toBe(plain.normalize('NFC'));
    }),
    { numRuns: runs(2000) },
  );
});

test('what stands at an offset is what stood there', () => {
  fc.assert(
    fc.property(anyText, (value) => {
      const { text: plain, origin } = plainText(value);
      for (let i = 0; origin && i < plain.length; i++) {
        const at = origin[i] as number;
        const end = origin.slice(i + 1).find((next) => next > at) ?? value.length;
        const from =
          plain.slice(0, i).length - [...origin.slice(0, i)].filter((other) => other === at).length;
        const made = withoutInvisible(value.slice(at, end)).normalize('NFC');
        const here = plain.slice(origin.indexOf(at), origin.lastIndexOf(at) + 1);
        expect(here.normalize('NFC')).toBe(plain[origin.indexOf(at)] === undefined ? '' : made);
        expect(from).toBeGreaterThanOrEqual(0);
      }
    }),
    { numRuns: runs(1000) },
  );
});

test('a folded form is folded, and case, apostrophes, dashes and spaces make no difference', () => {
  const form = fc
    .array(fc.constantFrom(...'abcdéłżščїієґшыйāțşçñ', ' ', "'", '-'), { minLength: 1, maxLength: 20 })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(form, fc.infiniteStream(fc.nat(5)), (value, choices) => {
      const folded = foldForm(value);
      expect(foldForm(folded)).toBe(folded);
      const among = (variants: string) =>
        [...variants][(choices.next().value as number) % [...variants].length] as string;
      const varied = [...value]
        .map((char) =>
          char === "'"
            ? among("'’‘ʼ`´")
            : char === '-'
              ? among('-‐‑–—−')
              : char === ' '
                ? among('  \n\t')
                : among(char + char.toUpperCase()),
        )
        .join('');
      expect(foldForm(varied)).toBe(folded);
      expect(foldForm(varied.normalize('NFD'))).toBe(folded);
    }),
    { numRuns: runs(2000) },
  );
});

test('each character folds to one that folds to itself', () => {
  for (let code = 0; code < 0x10000; code++) {
    const char = String.fromCharCode(code);
    const once = foldChar(char);
    expect(once.length).toBe(1);
    if (foldChar(once) !== once) throw new Error(`U+${code.toString(16)}: ${once} → ${foldChar(once)}`);
  }
});

test('letters, digits and marks of the scripts we read are parts of words, as Unicode says', () => {
  const differing: string[] = [];
  for (let code = 0; code < knownLetters; code++) {
    // what is no character may be anything
    if (/\p{Cn}/u.test(String.fromCharCode(code))) continue;
    const isWord = /[\p{L}\p{M}\p{N}]/u.test(String.fromCharCode(code)) && code !== 0x02bc;
    if (isWord !== isWordChar(code)) differing.push(code.toString(16));
  }
  // The newest letters are Unicode's of the Node that runs this, not those of the table.
  expect(differing.length).toBeLessThan(5);
});

test('symbols of an alphabet: its letters in any case and spelling, its punctuation, and nothing else', () => {
  const alphabet = 'abikßéеσі ."';
  const symbols = symbolsOf(alphabet);
  const { between, firstPunctuation } = symbols;
  const of = (char: string) => FIRST_LETTER + alphabet.indexOf(char);
  expect(firstPunctuation).toBe(of(' '));
  const spellings: Record<string, string> = {
    ...{ a: 'aA', b: 'bB', i: 'iIıİ', k: 'kK', ß: 'ß', é: 'éÉ', е: 'еЕёЁ', σ: 'σΣς', і: 'іІ' },
  };
  const letters = new Map(
    Object.entries(spellings).flatMap(([char, all]) =>
      [...all].map((each) => [each.charCodeAt(0), of(char)]),
    ),
  );
  for (let code = 0; code <= tableMask; code++) {
    const expected = letters.get(code) ?? (isWordChar(code) ? OTHER : 0);
    const symbol = letterSymbol(symbols, code);
    if (symbol !== expected) throw new Error(`U+${code.toString(16)}: ${symbol}, not ${expected}`);
  }
  for (const char of '\u{1F6A8}\uFE0F\uE000\uFF0C')
    for (let i = 0; i < char.length; i++) expect(letterSymbol(symbols, char.charCodeAt(i))).toBe(0);
  const others = new Map<number, number>([
    ['.'.charCodeAt(0), of('.')],
    ['"'.charCodeAt(0), of('"')],
  ]);
  for (const char of "'\u2018\u2019\u02BC`\u00B4") others.set(char.charCodeAt(0), HYPHEN - 1);
  for (const char of '-\u2010\u2011\u2012\u2013\u2014\u2212') others.set(char.charCodeAt(0), HYPHEN);
  for (const char of ' \t\n\r\f\v\u00A0\u1680\u2028\u2029\u202F\u205F\u3000')
    others.set(char.charCodeAt(0), SPACE);
  for (let code = 0x2000; code <= 0x200a; code++) others.set(code, SPACE);
  between.forEach((symbol, code) => {
    if (symbol !== (others.get(code) ?? 0))
      throw new Error(`U+${code.toString(16)} between words: ${symbol}`);
  });
});

test.each([
  ['  Macron  ', 'macron'],
  ['Emmanuel\u00A0\n Macron', 'emmanuel macron'],
  ['İSTANBUL', 'istanbul'],
  ['ё-Ё', 'е-е'],
  ['', ''],
])('the form %j is kept as %j', (form, folded) => {
  expect(foldForm(form)).toBe(folded);
});

test.each([
  ['the first mark', 'e\u0300', 'è'],
  ['the last mark there is', 'a\u036F', 'a\u036F'],
  ['a mark and what follows', 'a\u0301b\u00ADc', 'ábc'],
  ['what is no mark any more', 'a\u0301\u0370', 'á\u0370'],
  ['marks at the end', 'xe\u0301\u0323', 'xẹ\u0301'],
])('plain text of %s', (_what, value, plain) => {
  expect(plainText(value).text).toBe(plain);
});
