// Does a text name anything of ours? The cheapest question we ask, on every page; `lexicon/triggers.ts` wrote what is
// looked for. It may say yes too often, never no too often.

/** The two words of a pair stand near each other: in one name, or office beside state. */
const nearness = 40;
/** Latin, Greek and Cyrillic letters stand below. */
const tableSize = 0x600;
const outside = 0;
const letter = 1;

interface Stem {
  /** Folded. */
  text: string;
  /** How it must stand on the page: any way, with a capital, or in capitals. */
  capitals: 'any' | 'first' | 'all';
  wholeWord: boolean;
  /** Which pair it belongs to, and which side of it; -1: it tells by itself. */
  pair: number;
  side: 0 | 1;
}

/** Looks for triggers in the texts of one page, given one after the other: markup may split a name. */
export class TriggerScan {
  /** Where letters begin a stem: 2 and more, one number for each; other letters 1. */
  readonly #table = new Uint8Array(tableSize);
  /** Each letter without case and without marks. */
  readonly #folded = new Uint16Array(tableSize);
  #width = 2;
  /** Stems by their first two letters. */
  readonly #stems = new Map<number, Stem[]>();
  /** Where each side of each pair was seen last, counted over all texts. */
  readonly #seen: Float64Array;
  #length = 0;

  constructor(packed: string) {
    const groups = packed.split('|');
    this.#seen = new Float64Array(2 * groups.length).fill(-Infinity);
    groups.forEach((group, pair) => {
      group.split('&').forEach((side, i) => {
        let stem = '';
        // Each begins with how many letters it shares with the one before, from `[` on.
        for (const part of side.match(/[[-`][^[-`]+/g) ?? []) {
          stem = stem.slice(0, part.charCodeAt(0) - 91) + part.slice(1);
          this.#add(stem, pair - 1, i === 0 ? 0 : 1);
        }
      });
    });
    for (let code = 0; code < tableSize; code++) {
      const char = String.fromCharCode(code);
      const folded = char.normalize('NFD').toLowerCase().charCodeAt(0);
      this.#folded[code] = folded;
      const own = this.#table[folded] as number;
      if (own > letter) this.#table[code] = own;
      else if (char.toLowerCase() !== char.toUpperCase() || (code >= 48 && code <= 57))
        this.#table[code] = letter;
    }
  }

  #add(stem: string, pair: number, side: 0 | 1): void {
    const wholeWord = stem.endsWith('.') && stem.length > 2;
    const bare = wholeWord ? stem.slice(0, -1) : stem;
    const text = bare.toLowerCase();
    const key = this.#number(text.charCodeAt(0)) * 256 + this.#number(text.charCodeAt(1));
    const stems = this.#stems.get(key) ?? [];
    stems.push({
      text,
      capitals: bare === text ? 'any' : bare === bare.toUpperCase() ? 'all' : 'first',
      wholeWord,
      pair,
      side,
    });
    this.#stems.set(key, stems);
  }

  #number(code: number): number {
    if (code >= tableSize) return letter;
    this.#table[code] ||= this.#width++;
    return this.#table[code] as number;
  }

  /** Start anew, for another page. */
  reset(): void {
    this.#seen.fill(-Infinity);
  }

  /** @returns true once the texts given so far name something */
  add(text: string): boolean {
    const table = this.#table;
    let before = outside;
    for (let i = 0, end = text.length - 1; i < end; i++) {
      const code = text.charCodeAt(i);
      const kind = code < tableSize ? (table[code] as number) : outside;
      if (kind > letter && before === outside) {
        const next = text.charCodeAt(i + 1);
        const stems = next < tableSize ? this.#stems.get(kind * 256 + (table[next] as number)) : undefined;
        if (stems && this.#isAt(stems, text, i)) return true;
      }
      before = kind;
    }
    this.#length += text.length;
    return false;
  }

  #isAt(stems: readonly Stem[], text: string, at: number): boolean {
    for (const stem of stems) {
      if (!this.#hasAt(stem, text, at)) continue;
      if (stem.wholeWord && this.#isLetter(text.charCodeAt(at + stem.text.length))) continue;
      if (stem.pair < 0) return true;
      const place = this.#length + at;
      const distance = place - (this.#seen[2 * stem.pair + 1 - stem.side] as number);
      // The same word may stand on both sides.
      if (distance > 0 && distance < nearness) return true;
      this.#seen[2 * stem.pair + stem.side] = place;
    }
    return false;
  }

  #hasAt({ text: stem, capitals }: Stem, text: string, at: number): boolean {
    for (let i = 0; i < stem.length; i++) {
      const code = text.charCodeAt(at + i);
      const folded = code < tableSize ? (this.#folded[code] as number) : code;
      if (folded !== stem.charCodeAt(i)) return false;
      // Digits and hyphens have no case.
      const mustBeCapital = capitals === 'all' || (capitals === 'first' && i === 0);
      if (mustBeCapital && isLowerCase(text[at + i] as string)) return false;
    }
    return true;
  }

  #isLetter(code: number): boolean {
    return code < tableSize && this.#table[code] !== outside;
  }
}

const isLowerCase = (char: string): boolean => char !== char.toUpperCase();
