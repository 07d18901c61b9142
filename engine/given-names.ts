// First names of other people, by which "Mario Merz" is told from ours. Three thousand names are looked up in a Bloom
// filter: it never misses one of them, takes about two other words in a hundred for a name, which only makes us more
// careful, and is half the size of the list.

import { foldForm } from './fold.ts';
import type { Lexicon } from './lexicon.ts';

/** Bits set for each name. With eight bits of room for each, 2 % of other words pass. */
const probes = 6;
const roomBits = 8;

/** Is the word a first name, of anybody? Case does not matter. */
export function isGivenName(word: string, { givenNames }: Pick<Lexicon, 'givenNames'>): boolean {
  if (givenNames.length === 0) return false;
  for (const bit of bitsOf(foldForm(word), givenNames.length * 8)) {
    if (((givenNames[bit >> 3] as number) & (1 << (bit & 7))) === 0) return false;
  }
  return true;
}

/**
 * The filter for a list of names. Build time; here since it is the other half of `isGivenName`.
 * @param others - words that must not pass unless they are names: openers of sentences, which are too frequent for luck
 */
export function givenNamesFilter(names: readonly string[], others: readonly string[] = []): Uint8Array {
  const known = new Set(names.map(foldForm));
  const barred = others.map(foldForm).filter((word) => !known.has(word));
  for (let size = Math.ceil((names.length * roomBits) / 8); ; size++) {
    const givenNames = new Uint8Array(size);
    for (const name of known) {
      for (const bit of bitsOf(name, size * 8)) {
        givenNames[bit >> 3] = (givenNames[bit >> 3] as number) | (1 << (bit & 7));
      }
    }
    if (!barred.some((word) => isGivenName(word, { givenNames }))) return givenNames;
  }
}

/** Two FNV-1a hashes give all probes (Kirsch and Mitzenmacher, 2006). */
function bitsOf(word: string, size: number): number[] {
  let first = 0x811c9dc5;
  let second = 0x9747b28c;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    first = Math.imul(first ^ code, 0x01000193);
    second = Math.imul(second ^ code, 0x5bd1e995);
  }
  const step = ((second ^ (second >>> 15)) >>> 0) | 1;
  return Array.from({ length: probes }, (_, i) => (((first >>> 0) + i * step) >>> 0) % size);
}
