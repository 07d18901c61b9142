// First names of other people, by which "Mario Merz" is told from ours. Two to three thousand names are looked up in a
// ribbon filter (Dillinger and Walzer, 2021): it never misses one of them, takes one or two other words in a hundred for
// a name, which only makes us more careful, and is a third of the list and four fifths of a Bloom filter.

import { foldForm } from './fold.ts';
import type { Lexicon } from './lexicon.ts';

/** Each word has a row of as many cells, of which it picks some; those of a name give its own six bits together. */
const rowCells = 32;
/** With fewer, rows contradict each other. */
const cellsPerName = 1.01;
/** Six bits as a character. Of those that the rest of a lexicon is full of, so that gzip writes them shorter. */
const written = '0123456789abcdefghijklmnopqrstuvwxyz+*| ;.-&,:!#%()<=>?@/ABCDEFG';

/** Is the word a first name, of anybody? Case does not matter. */
export function isGivenName(word: string, { givenNames }: Pick<Lexicon, 'givenNames'>): boolean {
  const cells = givenNames.length - 1;
  if (cells < rowCells) return false;
  const row = rowOf(foldForm(word), givenNames.charCodeAt(0), cells);
  let bits = row.bits;
  for (let at = row.start + 1, picked = row.picked; picked !== 0; at++, picked >>>= 1)
    if (picked & 1) bits ^= written.indexOf(givenNames[at] as string);
  return bits === 0;
}

/**
 * The filter for a list of names: the seed of its rows, then the cells, a character each. Build time; here since it is
 * the other half of `isGivenName`.
 * @param others - words that must not pass unless they are names: openers of sentences, which are too frequent for luck
 */
export function givenNamesFilter(names: readonly string[], others: readonly string[] = []): string {
  const known = [...new Set(names.map(foldForm))];
  const barred = others.map(foldForm).filter((word) => !known.includes(word));
  if (known.length === 0) return '';
  for (let size = Math.ceil(known.length * cellsPerName) + rowCells; ; size += rowCells / 2) {
    for (const seed of written) {
      const cells = solve(
        known.map((name) => rowOf(name, seed.charCodeAt(0), size)),
        size,
      );
      const givenNames = cells && seed + Array.from(cells, (bits) => written[bits]).join('');
      if (givenNames && !barred.some((word) => isGivenName(word, { givenNames }))) return givenNames;
    }
  }
}

/** Bit `i` of `picked` is for cell `start + i`; the first one is always picked. */
interface Row {
  start: number;
  picked: number;
  bits: number;
}

function rowOf(word: string, seed: number, cells: number): Row {
  let first = 0x811c9dc5 ^ Math.imul(seed, 0x85ebca6b);
  let second = 0x9747b28c;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    first = Math.imul(first ^ code, 0x01000193);
    second = Math.imul(second ^ code ^ (first >>> 16), 0x5bd1e995);
  }
  const start = Math.imul(first ^ (first >>> 15), 0x2c1b3c6d) >>> 0;
  return {
    start: start % (cells - rowCells + 1),
    picked: (second ^ (second >>> 15)) | 1,
    bits: Math.imul(first ^ second, 0x2c1b3c6d) >>> 26,
  };
}

/** @returns cells of which each row gives its bits, or undefined where rows contradict each other */
function solve(rows: readonly Row[], size: number): Uint8Array | undefined {
  const picks = new Uint32Array(size);
  const cells = new Uint8Array(size);
  for (let { start, picked, bits } of rows) {
    while (picks[start] !== 0 && picked !== 0) {
      picked ^= picks[start] as number;
      bits ^= cells[start] as number;
      const empty = picked === 0 ? 0 : 31 - Math.clz32(picked & -picked);
      start += empty;
      picked >>>= empty;
    }
    if (picked === 0 && bits !== 0) return undefined;
    if (picked === 0) continue;
    picks[start] = picked;
    cells[start] = bits;
  }
  for (let at = size - 1; at >= 0; at--)
    for (let i = 1; i < rowCells; i++)
      if (((picks[at] as number) >>> i) & 1) cells[at] = (cells[at] as number) ^ (cells[at + i] as number);
  return cells;
}
