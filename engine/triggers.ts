// Does a text name anything of ours? The cheapest question we ask, on every page. What is looked for are beginnings of
// words, as hashes: `lexicon/triggers.ts` packs them. It may say yes too often.

/** Latin, Greek and Cyrillic letters stand below. */
const tableSize = 0x600;
/** No beginning is longer, and none shorter that is not a whole word. */
const longestBeginning = 8;
export const shortestBeginning = 4;

/** How a word has to be written: anyhow, with a capital, in capitals. Numbers, since each byte is on every page. */
const any = 0;
const capital = 1;
const acronym = 2;

interface Kind {
  letters: typeof any | typeof capital | typeof acronym;
  /** Of a pair: even for its left, odd for its right. Both have a tag in common, a number under `tagCount`. */
  side?: number;
}

/** What is looked for. States and offices have a language for a tag, first and last words of names whose they are. */
export const triggerKinds = {
  any: { letters: any },
  capital: { letters: capital },
  acronym: { letters: acronym },
  state: { letters: any, side: 0 },
  stateAcronym: { letters: acronym, side: 0 },
  office: { letters: any, side: 1 },
  given: { letters: capital, side: 2 },
  surname: { letters: capital, side: 3 },
  first: { letters: any, side: 4 },
  last: { letters: any, side: 5 },
} as const satisfies Record<string, Kind>;
export type TriggerKind = keyof typeof triggerKinds;
const kinds: readonly Kind[] = Object.values(triggerKinds);

const sides = 6;
/** How near the words of a pair stand: an office beside a state, or one name. */
const nearness = (side: number): number => (side < 2 ? 32 : 20);

/** Kinds that ask for no capital, for one, for capitals alone: a bit each. */
const kindsOf = (wanted: Kind['letters']): number =>
  kinds.reduce((bits, { letters }, kind) => (letters === wanted ? bits | (1 << kind) : bits), 0);
const anyKinds = kindsOf(any);
const capitalKinds = anyKinds | kindsOf(capital);
const acronymKinds = capitalKinds | kindsOf(acronym);

/** Letters that languages write for each other (`Sybiha`, `Sıbiga`): the second of each two stands for the first as well. */
const alike = 'yiıijiwvhgłlzsыиіиґгхгєеэе';

function plain(code: number): number {
  const at = alike.indexOf(String.fromCharCode(code));
  return at % 2 === 0 ? alike.charCodeAt(at + 1) : code;
}

/** Each letter without case and without marks. */
const foldLetter = (char: string): number => plain(char.normalize('NFD').toLowerCase().charCodeAt(0));

/**
 * A hash of 29 bits at most, of which 24 count: numbers that small are cheap before code is compiled, and on most
 * pages it never is.
 */
const mixed = (hash: number, code: number): number => (hash & 0xffffff) * 31 + code;

/** The end of a word, where a beginning is all of it. */
const wordEnd = 1;

/** Of the beginning of a word, or of a whole one. */
export function hashOf(word: string, isWhole: boolean): number {
  let hash = 0;
  for (const char of word) hash = mixed(hash, foldLetter(char));
  return isWhole ? mixed(hash, wordEnd) : hash;
}

/** Its last 16 bits are those of `#maybe`. */
const shortOf = (hash: number): number => hash ^ (hash >>> 8);
/** What is kept of a hash: what tells by itself must not be met by chance, of a pair both words would have to be. */
export const keyOf = (hash: number, isOfPair: boolean): number =>
  isOfPair ? shortOf(hash) & 0x1ffff : hash & 0xffffff;

/** Digits of packed numbers: printable, and none that a string has to escape. */
const digits = 88;
export const digitOf = (value: number): string => String.fromCharCode(value + (value + 35 >= 92 ? 36 : 35));
const unpackDigit = (code: number): number => code - (code > 92 ? 36 : 35);
/** Gaps between sorted keys, in base 44, the last digit of each marked by a value from 44 on; then the tag, of a pair. */
export const gapBase = digits / 2;
/** A tag is one digit. Two names with the same one do no harm. */
export const tagCount = digits;

/** The keys of a kind, sorted, each with its tag. */
interface Keys {
  keys: Uint32Array;
  tags: Uint8Array;
}

/** Looks for triggers in the texts of one page, given one after the other: markup may split a name. */
export class TriggerScan {
  /** Folded letters and digits; 0 for what is none. */
  readonly #folded = new Uint16Array(tableSize);
  readonly #isUpper = new Uint8Array(tableSize);
  #hasAllLetters = false;
  readonly #keys: Keys[];
  /** A quick no for nearly every beginning of a word: which kinds have a key of these 16 bits. */
  readonly #maybe = new Uint16Array(65_536);
  /** Where each side was seen last with each tag, counted over all texts. */
  readonly #seen = new Float64Array(sides * tagCount).fill(-1e9);
  #length = 0;

  constructor(packed: string) {
    for (let code = 48; code < 58; code++) this.#folded[code] = code;
    for (let code = 97; code < 123; code++) {
      const letter = plain(code);
      this.#folded[code] = letter;
      this.#folded[code - 32] = letter;
      this.#isUpper[code - 32] = 1;
    }
    this.#keys = packed.split(' ').map((list, kind) => this.#unpack(list, kind));
  }

  #unpack(list: string, kind: number): Keys {
    const isOfPair = (kinds[kind] as Kind).side !== undefined;
    const maybe = this.#maybe;
    const keys = new Uint32Array(list.length);
    const tags = new Uint8Array(list.length);
    let count = 0;
    let key = 0;
    let gap = 0;
    for (let i = 0; i < list.length; i++) {
      let value = list.charCodeAt(i);
      // As `unpackDigit`, without a call: this runs on each page, cold.
      value -= value > 92 ? 36 : 35;
      gap = gap * gapBase + (value % gapBase);
      if (value < gapBase) continue;
      key += gap;
      gap = 0;
      if (isOfPair) tags[count] = unpackDigit(list.charCodeAt(++i));
      keys[count++] = key;
      const short = (isOfPair ? key : shortOf(key)) & 0xffff;
      maybe[short] = (maybe[short] as number) | (1 << kind);
    }
    return { keys: keys.subarray(0, count), tags };
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
      if (letter === 0) {
        if (code >= 0x80 && code < tableSize && this.#laysOutLetters()) i--;
        continue;
      }
      // A word begins here.
      const from = i;
      let isAcronym = isUpper[code] === 1;
      const inside = isAcronym ? capitalKinds : anyKinds;
      let hash = letter;
      while (++i < end) {
        code = text.charCodeAt(i);
        letter = code < tableSize ? (folded[code] as number) : 0;
        if (letter === 0) {
          if (code < 0x80 || code >= tableSize || !this.#laysOutLetters()) break;
          letter = folded[code] as number;
          if (letter === 0) break;
        }
        const length = i - from + 1;
        if (length > longestBeginning) continue;
        // As `mixed` and `shortOf`, without a call.
        hash = (hash & 0xffffff) * 31 + letter;
        isAcronym &&= isUpper[code] === 1 || code < 58;
        if (length < shortestBeginning) continue;
        const found = (maybe[(hash ^ (hash >>> 8)) & 0xffff] as number) & inside;
        if (found !== 0 && this.#isTrigger(hash, found, from)) return true;
      }
      if (i - from > longestBeginning) continue;
      hash = mixed(hash, wordEnd);
      const found = (maybe[shortOf(hash) & 0xffff] as number) & (isAcronym ? acronymKinds : inside);
      if (found !== 0 && this.#isTrigger(hash, found, from)) return true;
    }
    this.#length += end;
    return false;
  }

  /** Letters beyond ASCII are laid out when a page has the first: many have none. @returns false where they are there */
  #laysOutLetters(): boolean {
    if (this.#hasAllLetters) return false;
    this.#hasAllLetters = true;
    // All in one call each, a line for each: one by one they took a third of the time of a page without a trigger.
    const chars = Array.from({ length: tableSize - 0x80 }, (_, i) => String.fromCharCode(0x80 + i));
    const all = chars.join('\n');
    const lower = all.toLowerCase().split('\n');
    const upper = all.toUpperCase().split('\n');
    const folded = all.normalize('NFD').toLowerCase().split('\n');
    for (let i = 0; i < chars.length; i++) {
      if (lower[i] === upper[i]) continue;
      this.#folded[0x80 + i] = plain((folded[i] as string).charCodeAt(0));
      this.#isUpper[0x80 + i] = lower[i] === chars[i] ? 0 : 1;
    }
    return true;
  }

  /** @param found - kinds that may have a key for this, a bit each */
  #isTrigger(hash: number, found: number, at: number): boolean {
    // A word may stand on both sides of a pair: what it completes is looked at before it is noted.
    return this.#meets(hash, found, at, false) || this.#meets(hash, found, at, true);
  }

  #meets(hash: number, found: number, at: number, isNoted: boolean): boolean {
    const place = this.#length + at;
    for (let kind = 0; kind < kinds.length; kind++) {
      if ((found & (1 << kind)) === 0) continue;
      const { side } = kinds[kind] as Kind;
      const { keys, tags } = this.#keys[kind] as Keys;
      const key = keyOf(hash, side !== undefined);
      for (let i = lowerBound(keys, key); keys[i] === key; i++) {
        if (side === undefined) return true;
        const tag = tags[i] as number;
        const distance = place - (this.#seen[(side ^ 1) * tagCount + tag] as number);
        if (isNoted) this.#seen[side * tagCount + tag] = place;
        else if (distance > 0 && distance < nearness(side)) return true;
      }
    }
    return false;
  }
}

/** @returns the place of the first key that is not smaller */
function lowerBound(keys: Uint32Array, key: number): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((keys[middle] as number) < key) low = middle + 1;
    else high = middle;
  }
  return low;
}
