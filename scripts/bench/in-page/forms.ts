// The forms of a lexicon in plain letters again, for peers and for the oracle.

import type { Lexicon, PackedLexicon } from '../../../engine/lexicon.ts';

export interface Form {
  /** Folded, as the lexicon keeps it. */
  text: string;
  /** It may go on to the end of the word. */
  isOpen: boolean;
}

/** Names only; those that begin a word, as the matcher looks for them. */
export function formsOf(packed: PackedLexicon, lexicon: Lexicon): Form[] {
  const { suffixes, shared, sets } = packed.names;
  const forms: Form[] = [];
  let text = '';
  suffixes.split('\n').forEach((suffix, i) => {
    if (i >= shared.length) return;
    text = text.slice(0, shared.charCodeAt(i) - 0x21) + suffix;
    const set = (sets.charCodeAt(2 * i) - 0x23) * 90 + sets.charCodeAt(2 * i + 1) - 0x23;
    if (lexicon.symbols.inWord[text.charCodeAt(0)] === 0) return;
    forms.push({ text, isOpen: packed.nameSets[set]?.at(-1) === -1 });
  });
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
