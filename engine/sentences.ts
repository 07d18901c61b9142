// Sentences of a block, as far as evidence needs them: which cue stands in the same sentence as a candidate.

import { isWordChar } from './fold.ts';
import type { Span } from './types.ts';

/** Words before a full stop that do not end a sentence, whatever the language. */
const ABBREVIATIONS = new Set(
  `m mm mr mrs ms mme mlle dr prof st ste sr jr sen rep gov gen lt col sgt rev hon pres no nr vs etc u.s u.k e.g i.e
  bzw z.b d.h u.a ca bspw mio mrd dipl ing gen płk dr inż np tzw tj prof ks im ul г т.е т.д им ст гг р рр ім вул ін sig
  sig.ra on dott dra ud uds ee.uu drs ir mevr dhr t tzv např mj resp p s.e av ee uu sra srta κ γ δρ dl dna znj`.split(
    /\s+/,
  ),
);

/** No abbreviation is longer. */
const longestAbbreviation = 24;

export interface Sentence extends Span {
  /** No lower-case letter in it, and more than one word. */
  allCaps: boolean;
  /** Most of its longer words begin with a capital: a headline in title case. */
  titleCase: boolean;
}

/**
 * @param text - plain text
 * @param hasTitleCase - the language sets headlines so; in others a sentence full of capitals is one full of names
 * @returns sentences in order; together they cover the text
 */
export function sentencesOf(text: string, hasTitleCase = true): Sentence[] {
  const sentences: Sentence[] = [];
  const ends = /[.!?…]+["'”’»)\]]*\s+|\n+|[;]\s+/g;
  let start = 0;
  for (let match = ends.exec(text); match; match = ends.exec(text)) {
    const end = match.index + match[0].length;
    if (match[0].startsWith('.') && !endsSentence(text, match.index, end)) continue;
    if (match[0].startsWith(';')) continue;
    sentences.push(new TextSentence(text, start, end, hasTitleCase));
    start = end;
  }
  if (start < text.length) sentences.push(new TextSentence(text, start, text.length, hasTitleCase));
  return sentences;
}

function endsSentence(text: string, stop: number, next: number): boolean {
  const before = wordsEndingAt(text, stop);
  if (/^\p{Lu}$/u.test(before) || ABBREVIATIONS.has(before.toLowerCase())) return false;
  // "6. Januar", "24. srpna": an ordinal goes on in lower case or with a month
  if (/^\d{1,2}$/.test(before)) return false;
  return !/\p{Ll}/u.test(text[next] ?? '');
}

/** What stands right before a full stop, as far as it may be an abbreviation: letters, digits, full stops. */
function wordsEndingAt(text: string, stop: number): string {
  let start = stop;
  while (start > 0 && stop - start < longestAbbreviation) {
    if (text[start - 1] !== '.' && !isWordChar(text.charCodeAt(start - 1))) break;
    start--;
  }
  return text.slice(start, stop);
}

/** Few sentences hold a candidate, so what is told of the letters is looked up when it is asked for. */
class TextSentence implements Sentence {
  readonly start: number;
  readonly end: number;
  readonly #text: string;
  readonly #hasTitleCase: boolean;
  #style: Pick<Sentence, 'allCaps' | 'titleCase'> | undefined;

  constructor(text: string, start: number, end: number, hasTitleCase: boolean) {
    this.#text = text;
    this.#hasTitleCase = hasTitleCase;
    this.start = start;
    this.end = end;
  }

  get allCaps(): boolean {
    this.#style ??= styleOf(this.#text.slice(this.start, this.end));
    return this.#style.allCaps;
  }

  get titleCase(): boolean {
    if (!this.#hasTitleCase) return false;
    this.#style ??= styleOf(this.#text.slice(this.start, this.end));
    return this.#style.titleCase;
  }
}

function styleOf(sentence: string): Pick<Sentence, 'allCaps' | 'titleCase'> {
  const words = sentence.match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  const lower = words.some((word) => /\p{Ll}/u.test(word));
  const long = words.filter((word) => word.length > 3);
  const capital = long.filter((word) => /^\p{Lu}/u.test(word));
  return {
    allCaps: words.length > 1 && !lower,
    // a headline may leave "over" and "amid" small, but hardly ends in a full stop then: "Prime Minister Modi flew in."
    titleCase: long.length >= 3 && capital.length >= (/\.\s*$/.test(sentence) ? 1 : 0.75) * long.length,
  };
}

/** The sentence that holds an offset. */
export function sentenceAt(sentences: readonly Sentence[], offset: number): Sentence {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle] as Sentence).start <= offset) low = middle;
    else high = middle - 1;
  }
  return sentences[low] as Sentence;
}
