// Characters as the matcher sees them. Text is compared with case, apostrophes, dashes and white space folded;
// what a reader cannot see (soft hyphens, zero-width marks) and combining marks are taken care of before, with the
// way back to the page's own offsets.

// Symbols. 0 is what is not a letter, digit or mark: a word ends there.

/** A letter, digit or mark that no form of the lexicon has. */
export const OTHER = 1;
export const SPACE = 2;
const APOSTROPHE = 3;
export const HYPHEN = 4;
/** Symbols from here on are the lexicon's own characters, in code unit order. */
export const FIRST_LETTER = 5;

const APOSTROPHES = "'\u2018\u2019\u02BC`\u00B4";
const HYPHENS = '-\u2010\u2011\u2012\u2013\u2014\u2212';
const SPACES =
  ' \t\n\r\f\v\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000';

/** The alphabets of all lexicons stand before this code unit: Latin, Greek, Cyrillic. */
export const knownLetters = 0x600;
/** From `knownLetters` up to here all counts as a letter. From here on stand ancient scripts, and letters with two marks. */
const foreignLetters = 0x1680;
/**
 * The matcher's table ends here, and what lies beyond falls on some place of it: Chinese and Korean, in which names of
 * ours are not spelled. Halves of emoji and private characters fall where nothing is. A bound would cost a quarter more time, a
 * table of all code units 64 KB.
 */
export const tableMask = 0x3fff;

/**
 * Letters, digits and marks below `knownLetters` as `start length` pairs in base 36, delta-coded.
 * Shipped, since testing `\p{L}` over many code units at load costs milliseconds (docs/performance.md).
 * Written by `scripts/word-ranges.ts` from Unicode's own properties.
 */
import { wordRanges } from './word-ranges.ts';

let wordClass: Uint8Array | undefined;

/** 1 for every UTF-16 code unit below `knownLetters` that is part of a word, else 0. */
function wordClasses(): Uint8Array {
  if (wordClass) return wordClass;
  wordClass = new Uint8Array(knownLetters);
  const parts = wordRanges.split(' ');
  let at = 0;
  for (let i = 0; i < parts.length; i += 2) {
    const start = at + Number.parseInt(parts[i] as string, 36);
    at = start + Number.parseInt(parts[i + 1] as string, 36);
    wordClass.fill(1, start, at);
  }
  // a modifier apostrophe is a letter to Unicode and an apostrophe to readers
  wordClass[0x02bc] = 0;
  return wordClass;
}

export const isWordChar = (code: number): boolean =>
  code < knownLetters ? wordClasses()[code] === 1 : code < foreignLetters;

/** Characters that fold to another one whatever the language. Turkish dotless and dotted i count as one. */
const SAME: Record<string, string> = { ı: 'i', ς: 'σ', ё: 'е' };

/** The folded form of one character: lower case, one apostrophe, one hyphen, one space. */
export function foldChar(char: string): string {
  if (APOSTROPHES.includes(char)) return "'";
  if (HYPHENS.includes(char)) return '-';
  if (SPACES.includes(char)) return ' ';
  const lower = char.toLowerCase();
  // İ lower-cases to two characters
  const one = lower.length === char.length ? lower : (lower[0] as string);
  return SAME[one] ?? one;
}

/** A form as the lexicon keeps it. Runs of white space become one space. */
export function foldForm(form: string): string {
  let folded = '';
  for (const char of form.normalize('NFC')) {
    const next = foldChar(char);
    if (next !== ' ' || !folded.endsWith(' ')) folded += next;
  }
  return folded.trim();
}

/** From UTF-16 code units to the symbols of an alphabet. */
export interface Symbols {
  /** By `code & tableMask`, of characters that words are made of; 0 for all others. The matcher's loop looks at nothing else. */
  inWord: Uint8Array;
  /** Of what may stand between words, for code units up to U+3000; 0 for all others. */
  between: Uint8Array;
  /** From here on the alphabet's symbols are punctuation. */
  firstPunctuation: number;
  /** How many symbols there are. */
  width: number;
}

/** The symbol of a character that words are made of; 0 for all others. */
export const letterSymbol = ({ inWord }: Symbols, code: number): number => inWord[code & tableMask] as number;

/**
 * @param alphabet - the folded characters that the forms use, each once, in the order of their symbols; its letters
 *   stand below `knownLetters`
 */
export function symbolsOf(alphabet: string): Symbols {
  const inWord = new Uint8Array(tableMask + 1).fill(OTHER, knownLetters, foreignLetters);
  inWord.set(wordClasses());
  const between = new Uint8Array(0x3001);
  const words = alphabet.indexOf(' ');
  for (let i = 0; i < alphabet.length; i++) {
    const char = alphabet[i] as string;
    // the space stands between the letters and the punctuation; its own symbol comes below
    const table = i < words ? inWord : between;
    const symbol = FIRST_LETTER + i;
    table[char.charCodeAt(0)] = symbol;
    const upper = char.toUpperCase();
    if (upper.length === 1) table[upper.charCodeAt(0)] = symbol;
    for (const [variant, base] of Object.entries(SAME)) {
      if (base === char) {
        table[variant.charCodeAt(0)] = symbol;
        table[variant.toUpperCase().charCodeAt(0)] = symbol;
      }
    }
    if (char === 'i') table[0x0130] = symbol;
  }
  for (const char of SPACES) between[char.charCodeAt(0)] = SPACE;
  for (const char of APOSTROPHES) between[char.charCodeAt(0)] = APOSTROPHE;
  for (const char of HYPHENS) between[char.charCodeAt(0)] = HYPHEN;
  return { inWord, between, firstPunctuation: FIRST_LETTER + words, width: FIRST_LETTER + alphabet.length };
}

/** What is invisible in a word, or joins the letter before it. */
const UNUSUAL = /[\u0300-\u036F]|[\u00AD\u200B-\u200F\u2060\u202A-\u202E\u2066-\u2069\uFEFF]/;
const UNUSUAL_ALL = new RegExp(UNUSUAL, 'g');
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\u202A-\u202E\u2066-\u2069\uFEFF]/g;

/** Text made plain for matching, with the way back. */
export interface PlainText {
  text: string;
  /** Offset in the page's text of each code unit of `text`, and one past the end; absent: they are the same. */
  origin?: Int32Array | undefined;
}

/**
 * NFC, without invisible characters. Most text has nothing to do and comes back as it is.
 * @returns the plain text, and for each of its offsets the offset in `text`
 */
export function plainText(text: string): PlainText {
  if (!UNUSUAL.test(text)) return { text };
  const parts: string[] = [];
  // NFC may be longer: U+0344 is two marks, and no character becomes more than three
  const origin = new Int32Array(3 * text.length + 1);
  let length = 0;
  let from = 0;
  const copy = (to: number) => {
    parts.push(text.slice(from, to));
    for (let i = from; i < to; i++) origin[length++] = i;
  };
  for (const { index } of text.matchAll(UNUSUAL_ALL)) {
    if (index < from) continue;
    // a mark belongs to the character before it
    const start = isMark(text.charCodeAt(index)) ? Math.max(from, index - 1) : index;
    copy(start);
    let end = start + 1;
    while (isMark(text.charCodeAt(end))) end++;
    const composed = text.slice(start, end).normalize('NFC').replace(INVISIBLE, '');
    parts.push(composed);
    for (let i = 0; i < composed.length; i++) origin[length++] = start;
    from = end;
  }
  copy(text.length);
  origin[length] = text.length;
  return { text: parts.join(''), origin: origin.slice(0, length + 1) };
}

const isMark = (code: number): boolean => code >= 0x0300 && code <= 0x036f;
