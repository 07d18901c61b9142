// Text → hits: every place where a form of the lexicon stands, the longest at each word start.
// One loop over the characters, numbers out, no object per hit (docs/performance.md, "match").

import { HYPHEN, OTHER, SPACE } from './fold.ts';
import type { Lexicon, Trie } from './lexicon.ts';

/** Triples `start, end, set` one after the other; `count` numbers are valid. */
export interface Hits {
  data: Int32Array;
  count: number;
}

/**
 * All hits of the name trie, ascending by start. Hits may overlap: a shorter form inside a longer one is a hit of
 * its own when it begins at another word.
 * @param text - plain text (`plainText`)
 */
export function matchNames(text: string, lexicon: Lexicon, hits: Hits = { data: new Int32Array(96), count: 0 }): Hits {
  const { table, firstPunctuation } = lexicon;
  const { afterTwo, width } = lexicon.names;
  const n = text.length;
  let count = 0;
  let data = hits.data;
  let i = 0;
  while (i < n) {
    const first = table[text.charCodeAt(i)] as number;
    if (first === OTHER || (first > HYPHEN && first < firstPunctuation)) {
      if (first !== OTHER && i + 1 < n) {
        const node = afterTwo[first * width + (table[text.charCodeAt(i + 1)] as number)] as number;
        if (node !== 0) {
          const end = walk(text, i + 2, node, lexicon, lexicon.names);
          if (end !== 0) {
            if (count + 3 > data.length) {
              const larger = new Int32Array(data.length * 2);
              larger.set(data);
              data = larger;
            }
            data[count++] = i;
            data[count++] = end;
            data[count++] = walkedSet;
          }
        }
      }
      // the rest of this word
      i++;
      while (i < n) {
        const symbol = table[text.charCodeAt(i)] as number;
        if (symbol !== OTHER && (symbol <= HYPHEN || symbol >= firstPunctuation)) break;
        i++;
      }
    } else i++;
  }
  hits.data = data;
  hits.count = count;
  return hits;
}

/** The set that the last `walk` found; a second result without an object. */
let walkedSet = 0;

/** @returns the end of the longest form that goes through `node` at offset `at`, or 0. */
function walk(text: string, at: number, node: number, lexicon: Lexicon, trie: Trie): number {
  const { table, firstPunctuation } = lexicon;
  const { symbol, sibling, hasChild, set, openEnd } = trie;
  const n = text.length;
  let end = 0;
  for (;;) {
    const found = set[node] as number;
    if (found !== 0) {
      const next = at < n ? (table[text.charCodeAt(at)] as number) : 0;
      const endsWord = next !== OTHER && (next <= HYPHEN || next >= firstPunctuation);
      const last = symbol[node] as number;
      if (endsWord || last <= HYPHEN) {
        end = at;
        walkedSet = found - 1;
      } else if (openEnd[found] === 1) {
        let rest = at;
        while (rest < n) {
          const s = table[text.charCodeAt(rest)] as number;
          if (s !== OTHER && (s <= HYPHEN || s >= firstPunctuation)) break;
          rest++;
        }
        end = rest;
        walkedSet = found - 1;
      }
    }
    if (hasChild[node] === 0 || at >= n) return end;
    const wanted = table[text.charCodeAt(at)] as number;
    if (wanted <= OTHER) return end;
    node++;
    while ((symbol[node] as number) < wanted) {
      node = sibling[node] as number;
      if (node === 0) return end;
    }
    if (symbol[node] !== wanted) return end;
    at++;
    if (wanted === SPACE) while (at < n && table[text.charCodeAt(at)] === SPACE) at++;
  }
}

/**
 * The cue that begins at `start`, the longest.
 * @returns its end and kinds, or undefined
 */
export function cueAt(text: string, start: number, lexicon: Lexicon): { end: number; kinds: string[] } | undefined {
  const { table } = lexicon;
  if (start + 1 > text.length) return undefined;
  const first = table[text.charCodeAt(start)] as number;
  const second = start + 1 < text.length ? (table[text.charCodeAt(start + 1)] as number) : 0;
  // one-letter cues ("a", "à", "w") are kept with a space behind them
  const node = lexicon.cues.afterTwo[first * lexicon.cues.width + second] as number;
  if (node === 0) return undefined;
  const end = walk(text, start + 2, node, lexicon, lexicon.cues);
  if (end === 0) return undefined;
  const kinds = lexicon.cueSets[walkedSet] as string[];
  return { end: table[text.charCodeAt(end - 1)] === SPACE ? end - 1 : end, kinds };
}
