// Text → hits: every place where a form of the lexicon stands, whole words only.
// One loop over the characters, numbers out, no object per hit (docs/performance.md, "match").

import { HYPHEN, OTHER, SPACE } from './fold.ts';
import { type Lexicon, type Trie, wordHash } from './lexicon.ts';

/** Triples `start, end, set` one after the other; `count` numbers are valid. */
export interface Hits {
  data: Int32Array;
  count: number;
}

/**
 * All hits of the name trie, ascending by start, the longest first. Hits overlap: the longest reading may turn out to
 * mean nothing here, and then the shorter one counts ("Russia's war" is a cue, "Russia" a state).
 * @param text - plain text (`plainText`)
 */
export function matchNames(
  text: string,
  lexicon: Lexicon,
  hits: Hits = { data: new Int32Array(96), count: 0 },
): Hits {
  const { table, firstPunctuation } = lexicon;
  const { afterTwo, width, beginnings } = lexicon.names;
  const n = text.length;
  let count = 0;
  let data = hits.data;
  let inWord = false;
  for (let i = 0; i < n; i++) {
    const a = table[text.charCodeAt(i)] as number;
    if (a !== OTHER && (a <= HYPHEN || a >= firstPunctuation)) {
      inWord = false;
      continue;
    }
    if (inWord) continue;
    inWord = true;
    let b = i + 1 < n ? (table[text.charCodeAt(i + 1)] as number) : 0;
    const second = b;
    let c = 0;
    let d = 0;
    if (b !== OTHER && (b <= HYPHEN || b >= firstPunctuation)) b = 0;
    else {
      c = i + 2 < n ? (table[text.charCodeAt(i + 2)] as number) : 0;
      if (c !== OTHER && (c <= HYPHEN || c >= firstPunctuation)) c = 0;
      else {
        d = i + 3 < n ? (table[text.charCodeAt(i + 3)] as number) : 0;
        if (d !== OTHER && (d <= HYPHEN || d >= firstPunctuation)) d = 0;
      }
    }
    const hash = wordHash(a, b, c, d);
    if (((beginnings[hash >> 3] as number) & (1 << (hash & 7))) === 0) continue;
    const node = afterTwo[a * width + second] as number;
    if (node === 0) continue;
    const found = walk(text, i + 2, node, lexicon, lexicon.names);
    if (found === 0) continue;
    if (count + 3 * found > data.length) {
      const larger = new Int32Array(data.length * 2);
      larger.set(data);
      data = larger;
    }
    for (let f = found - 1; f >= 0; f--) {
      data[count++] = i;
      data[count++] = ends[f] as number;
      data[count++] = sets[f] as number;
    }
  }
  hits.data = data;
  hits.count = count;
  return hits;
}

/** What the last `walk` found, shortest first; results without an object. Forms at one place are few. */
const ends = new Int32Array(16);
const sets = new Int32Array(16);

/** @returns how many forms go through `node` at offset `at`; they stand in `ends` and `sets` */
function walk(text: string, at: number, node: number, lexicon: Lexicon, trie: Trie): number {
  const { table, firstPunctuation } = lexicon;
  const { symbol, sibling, hasChild, set, openEnd } = trie;
  const n = text.length;
  let count = 0;
  for (;;) {
    const found = set[node] as number;
    if (found !== 0 && count < ends.length) {
      const next = at < n ? (table[text.charCodeAt(at)] as number) : 0;
      const endsWord = next !== OTHER && (next <= HYPHEN || next >= firstPunctuation);
      const last = symbol[node] as number;
      if (endsWord || last <= HYPHEN) {
        ends[count] = at;
        sets[count++] = found - 1;
      } else if (openEnd[found] === 1) {
        let rest = at;
        while (rest < n) {
          const s = table[text.charCodeAt(rest)] as number;
          if (s !== OTHER && (s <= HYPHEN || s >= firstPunctuation)) break;
          rest++;
        }
        ends[count] = rest;
        sets[count++] = found - 1;
      }
    }
    if (hasChild[node] === 0 || at >= n) return count;
    const wanted = table[text.charCodeAt(at)] as number;
    if (wanted <= OTHER) return count;
    node++;
    while ((symbol[node] as number) < wanted) {
      node = sibling[node] as number;
      if (node === 0) return count;
    }
    if (symbol[node] !== wanted) return count;
    at++;
    if (wanted === SPACE) while (at < n && table[text.charCodeAt(at)] === SPACE) at++;
  }
}

/**
 * The cue that begins at `start`, the longest.
 * @returns its end and kinds, or undefined
 */
export function cueAt(
  text: string,
  start: number,
  lexicon: Lexicon,
): { end: number; kinds: string[] } | undefined {
  const { table } = lexicon;
  if (start + 1 > text.length) return undefined;
  const first = table[text.charCodeAt(start)] as number;
  const second = start + 1 < text.length ? (table[text.charCodeAt(start + 1)] as number) : 0;
  // one-letter cues ("a", "à", "w") are kept with a space behind them
  const node = lexicon.cues.afterTwo[first * lexicon.cues.width + second] as number;
  if (node === 0) return undefined;
  const found = walk(text, start + 2, node, lexicon, lexicon.cues);
  if (found === 0) return undefined;
  const end = ends[found - 1] as number;
  const kinds = lexicon.cueSets[sets[found - 1] as number] as string[];
  return { end: table[text.charCodeAt(end - 1)] === SPACE ? end - 1 : end, kinds };
}
