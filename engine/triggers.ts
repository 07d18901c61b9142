// Does a text name anything of ours? The cheapest question we ask, on every page. What is looked for are beginnings of
// words, as hashes: `lexicon/triggers.ts` packs them. It may say yes too often, never no too often.

/** Latin, Greek and Cyrillic letters stand below. */
const tableSize = 0x600;
/** No beginning is longer. */
const longestBeginning = 8;
/** The two words of a pair stand near each other, by its sides: office beside state, or in one name. */
const nearness = [32, 32, 20, 20];

/**
 * What is looked for, and how wide its hashes are: what tells by itself must not be met by chance, of a pair both
 * words would have to be.
 */
export const triggerKinds = [
  { kind: 'any', bits: 25, letters: 'any', side: undefined },
  { kind: 'capital', bits: 25, letters: 'capital', side: undefined },
  { kind: 'acronym', bits: 24, letters: 'acronym', side: undefined },
  { kind: 'office-left', bits: 18, letters: 'any', side: 0 },
  { kind: 'office-left-acronym', bits: 18, letters: 'acronym', side: 0 },
  { kind: 'office-right', bits: 18, letters: 'any', side: 1 },
  { kind: 'name-left', bits: 18, letters: 'any', side: 2 },
  { kind: 'name-right', bits: 18, letters: 'any', side: 3 },
] as const satisfies {
  kind: string;
  bits: number;
  /** With a capital; in capitals and a whole word. */
  letters: 'any' | 'capital' | 'acronym';
  /** Of a pair: even for its left. */
  side: number | undefined;
}[];
export type TriggerKind = (typeof triggerKinds)[number]['kind'];

/** Kinds that ask for no capital, for one, for capitals alone: a bit each. */
const kindsOf = (wanted: 'any' | 'capital' | 'acronym'): number =>
  triggerKinds.reduce((bits, { letters }, kind) => (letters === wanted ? bits | (1 << kind) : bits), 0);
const anyKinds = kindsOf('any');
const capitalKinds = anyKinds | kindsOf('capital');
const acronymKinds = capitalKinds | kindsOf('acronym');

/** Each letter without case and without marks. */
const foldLetter = (char: string): number => char.normalize('NFD').toLowerCase().charCodeAt(0);

const start = 0x811c9dc5;
const mixed = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

/** The end of a word, where a beginning is all of it. */
const wordEnd = 1;

/** @param codes - folded letters; for a whole word followed by `wordEnd` */
export function hashOf(word: string, isWhole: boolean): number {
  let hash = start;
  for (const char of word) hash = mixed(hash, foldLetter(char));
  return isWhole ? mixed(hash, wordEnd) : hash;
}

/** A hash with all of it in its upper bits, of which as many are kept as a kind needs. */
const spread = (hash: number): number => Math.imul(hash ^ (hash >>> 15), 0x9e3779b1) >>> 0;
export const keyOf = (hash: number, bits: number): number => spread(hash) >>> (32 - bits);

/** Digits of packed numbers: printable, and none that a string has to escape. */
const digits = 88;
export const digitOf = (value: number): string => String.fromCharCode(value + (value + 35 >= 92 ? 36 : 35));
const unpackDigit = (code: number): number => code - (code > 92 ? 36 : 35);
/** Gaps between sorted keys, in base 88, the last digit of each marked by a value from 44 on. */
export const gapBase = digits / 2;

/** Looks for triggers in the texts of one page, given one after the other: markup may split a name. */
export class TriggerScan {
  /** Folded letters and digits; 0 for what is none. */
  readonly #folded = new Uint16Array(tableSize);
  readonly #isUpper = new Uint8Array(tableSize);
  readonly #keys: Set<number>[] = [];
  /** A quick no for nearly every beginning of a word: which kinds have a key that begins with these 16 bits. */
  readonly #maybe = new Uint8Array(65_536);
  /** Where each side of each pair was seen last, counted over all texts. */
  readonly #seen = new Float64Array(4);
  #length = 0;

  constructor(packed: string) {
    // All letters in one call each, a line for each: one by one they took a third of the time of a page without a
    // trigger.
    const chars = Array.from({ length: tableSize - 48 }, (_, i) => String.fromCharCode(48 + i));
    const all = chars.join('\n');
    const lower = all.toLowerCase().split('\n');
    const upper = all.toUpperCase().split('\n');
    const folded = all.normalize('NFD').toLowerCase().split('\n');
    for (let i = 0; i < chars.length; i++) {
      if (i >= 10 && lower[i] === upper[i]) continue;
      this.#folded[48 + i] = (folded[i] as string).charCodeAt(0);
      this.#isUpper[48 + i] = lower[i] === chars[i] ? 0 : 1;
    }
    packed.split(' ').forEach((list, kind) => {
      const keys = new Set<number>();
      let key = 0;
      let gap = 0;
      for (let i = 0; i < list.length; i++) {
        const value = unpackDigit(list.charCodeAt(i));
        gap = gap * gapBase + (value % gapBase);
        if (value < gapBase) continue;
        key += gap;
        gap = 0;
        keys.add(key);
        const first = key >>> ((triggerKinds[kind]?.bits ?? 16) - 16);
        this.#maybe[first] = (this.#maybe[first] as number) | (1 << kind);
      }
      this.#keys.push(keys);
    });
    this.reset();
  }

  /** Start anew, for another page. */
  reset(): void {
    this.#seen.fill(-1e9);
  }

  /** @returns true once the texts given so far name something */
  add(text: string): boolean {
    const folded = this.#folded;
    const isUpper = this.#isUpper;
    const maybe = this.#maybe;
    const end = text.length;
    for (let i = 0; i < end; i++) {
      let code = text.charCodeAt(i);
      let letter = code < tableSize ? (folded[code] as number) : 0;
      if (letter === 0) continue;
      // A word begins here.
      const from = i;
      let isAcronym = isUpper[code] === 1;
      const inside = isAcronym ? capitalKinds : anyKinds;
      let hash = mixed(start, letter);
      while (++i < end) {
        code = text.charCodeAt(i);
        letter = code < tableSize ? (folded[code] as number) : 0;
        if (letter === 0) break;
        if (i - from >= longestBeginning) continue;
        hash = mixed(hash, letter);
        isAcronym &&= isUpper[code] === 1 || code < 58;
        const kinds = (maybe[spread(hash) >>> 16] as number) & inside;
        if (kinds !== 0 && this.#isTrigger(hash, kinds, from)) return true;
      }
      if (i - from > longestBeginning) continue;
      hash = mixed(hash, wordEnd);
      const kinds = (maybe[spread(hash) >>> 16] as number) & (isAcronym ? acronymKinds : inside);
      if (kinds !== 0 && this.#isTrigger(hash, kinds, from)) return true;
    }
    this.#length += end;
    return false;
  }

  /** @param kinds - that may have a key for this, a bit each */
  #isTrigger(hash: number, kinds: number, at: number): boolean {
    for (let kind = 0; kind < triggerKinds.length; kind++) {
      if ((kinds & (1 << kind)) === 0) continue;
      const { bits, side } = triggerKinds[kind] as (typeof triggerKinds)[number];
      if (!this.#keys[kind]?.has(keyOf(hash, bits))) continue;
      if (side === undefined || this.#completesPair(side, at)) return true;
    }
    return false;
  }

  /** @param side - even for the left of a pair, odd for its right */
  #completesPair(side: number, at: number): boolean {
    const place = this.#length + at;
    const distance = place - (this.#seen[side ^ 1] as number);
    this.#seen[side] = place;
    // The same word may stand on both sides.
    return distance > 0 && distance < (nearness[side] as number);
  }
}
