// The forms of a lexicon in plain letters again, for peers and for the oracle.

import { letterSymbol } from '../../../engine/fold.ts';
import { type Lexicon, type PackedLexicon, setReader } from '../../../engine/lexicon.ts';
import { unpackSets } from '../../../engine/senses.ts';

export interface Form {
  /** Folded, as the lexicon keeps it. */
  text: string;
  /** It may go on to the end of the word. */
  isOpen: boolean;
}

/** Names only; those that begin a word, as the matcher looks for them. */
export function formsOf(packed: PackedLexicon, lexicon: Lexicon): Form[] {
  return namesOf(packed).filter(({ text }) => letterSymbol(lexicon.symbols, text.charCodeAt(0)) !== 0);
}

/** The names as they are packed, read letter by letter and not as `decodeLexicon` does. */
export function namesOf({ alphabet, key, names, nameSets }: PackedLexicon): Form[] {
  const letters = ` '-${alphabet}`;
  const { openEnd } = unpackSets(nameSets);
  const forms: Form[] = [];
  let text = '';
  const nextSet = setReader(names.sets);
  for (const char of names.forms) {
    const token = key.indexOf(char);
    if (token < letters.length) {
      text += letters[token];
      continue;
    }
    forms.push({ text, isOpen: openEnd[nextSet() + 1] === 1 });
    text = text.slice(0, text.length - (token - letters.length));
  }
  return forms;
}

/** Triples `start, end, set` of a matcher → how many remain leftmost-longest, and a sum that tells them apart. */
export function leftmostLongest(data: ArrayLike<number>, count: number): { hits: number; sum: number } {
  let reach = 0;
  let hits = 0;
  let sum = 0;
  for (let i = 0; i < count; i += 3) {
    const start = data[i] as number;
    if (start < reach) continue;
    reach = data[i + 1] as number;
    hits++;
    sum += start * 31 + reach;
  }
  return { hits, sum };
}
