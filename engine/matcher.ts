// Text → hits: every place where a form of the lexicon stands, whole words only.
// One loop over the characters, numbers out, no object per hit (docs/performance.md, "match").

import { HYPHEN, letterSymbol, OTHER, SPACE, tableMask } from './fold.ts';
import { type Lexicon, leaf, type Trie, wordHash } from './lexicon.ts';

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
  const { inWord, between } = lexicon.symbols;
  const { afterTwo, width, beginnings } = lexicon.names;
  const n = text.length;
  let count = 0;
  let data = hits.data;
  for (let i = 0; i < n; ) {
    const start = i++;
    let code = text.charCodeAt(start);
    const a = inWord[code & tableMask] as number;
    if (a === 0) continue;
    // the first four letters, then the rest of the word, each looked at once: all but a few words need no more
    let b = 0;
    let c = 0;
    let d = 0;
    if (i < n) {
      code = text.charCodeAt(i);
      b = inWord[code & tableMask] as number;
      if (b !== 0 && ++i < n) {
        code = text.charCodeAt(i);
        c = inWord[code & tableMask] as number;
        if (c !== 0 && ++i < n) {
          code = text.charCodeAt(i);
          d = inWord[code & tableMask] as number;
          if (d !== 0) {
            do i++;
            while (i < n && inWord[text.charCodeAt(i) & tableMask] !== 0);
          }
        }
      }
    }
    const hash = wordHash(a, b, c, d, i - start);
    if (((beginnings[hash >> 3] as number) & (1 << (hash & 7))) === 0) continue;
    const second = b === 0 && start + 1 < n ? (between[text.charCodeAt(start + 1)] ?? 0) : b;
    const node = afterTwo[a * width + second] as number;
    if (node === 0) continue;
    const found = walk(text, afterSecond(text, start, second, lexicon), node, lexicon, lexicon.names);
    if (found === 0) continue;
    if (count + 3 * found > data.length) {
      const larger = new Int32Array(data.length * 2);
      larger.set(data);
      data = larger;
    }
    for (let f = found - 1; f >= 0; f--) {
      data[count++] = start;
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
function walk(text: string, at: number, node: number, { symbols }: Lexicon, trie: Trie): number {
  const { inWord, between } = symbols;
  const { symbol, sibling, set, openEnd } = trie;
  const n = text.length;
  let count = 0;
  for (;;) {
    const code = at < n ? text.charCodeAt(at) : 0;
    const letter = inWord[code & tableMask] as number;
    const packed = set[node] as number;
    const found = packed & (leaf - 1);
    if (found !== 0 && count < ends.length) {
      if (letter === 0 || (symbol[node] as number) <= HYPHEN) {
        ends[count] = at;
        sets[count++] = found - 1;
      } else if (openEnd[found] === 1) {
        let rest = at + 1;
        while (rest < n && inWord[text.charCodeAt(rest) & tableMask] !== 0) rest++;
        ends[count] = rest;
        sets[count++] = found - 1;
      }
    }
    if (packed >= leaf || at >= n) return count;
    const wanted = letter || (between[code] ?? 0);
    if (wanted <= OTHER) return count;
    node++;
    while ((symbol[node] as number) < wanted) {
      const step = sibling[node] as number;
      if (step === 0) return count;
      node += step;
    }
    if (symbol[node] !== wanted) return count;
    at++;
    if (wanted === SPACE) while (at < n && between[text.charCodeAt(at)] === SPACE) at++;
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
  if (start + 1 > text.length) return undefined;
  const first = symbolAt(text, start, lexicon);
  const second = start + 1 < text.length ? symbolAt(text, start + 1, lexicon) : 0;
  // one-letter cues ("a", "à", "w") are kept with a space behind them
  const node = lexicon.cues.afterTwo[first * lexicon.cues.width + second] as number;
  if (node === 0) return undefined;
  const found = walk(text, afterSecond(text, start, second, lexicon), node, lexicon, lexicon.cues);
  if (found === 0) return undefined;
  const end = ends[found - 1] as number;
  const kinds = lexicon.cueSets[sets[found - 1] as number] as string[];
  return { end: symbolAt(text, end - 1, lexicon) === SPACE ? end - 1 : end, kinds };
}

/** Behind the first two symbols; behind a word of one letter a run of white space is one. */
function afterSecond(text: string, start: number, second: number, { symbols }: Lexicon): number {
  let at = start + 2;
  if (second === SPACE) while (at < text.length && symbols.between[text.charCodeAt(at)] === SPACE) at++;
  return at;
}

function symbolAt(text: string, at: number, { symbols }: Lexicon): number {
  const code = text.charCodeAt(at);
  return letterSymbol(symbols, code) || (symbols.between[code] ?? 0);
}
