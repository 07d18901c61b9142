// All surface forms of one language, packed at build time and unpacked here in one loop.
// Nothing is generated on the reader's machine: no inflection, no regular expression, no class table by testing.

import { FIRST_LETTER, HYPHEN, OTHER, type Symbols, symbolsOf } from './fold.ts';
import type { OfficeKind } from './languages/language.ts';
import {
  type EntityInfo,
  type OfficeInfo,
  type PackedSenses,
  type Sense,
  unpackOffices,
  unpackSenses,
} from './senses.ts';
import type { EntityId, LangCode } from './types.ts';

/** Cues beside a candidate, looked up only there. */
export type CueKind =
  | 'former'
  | 'future'
  | 'deputy'
  | 'indefinite'
  | 'past'
  | 'last-year'
  | 'since'
  | 'saying'
  | 'place'
  | 'honorific'
  | 'honorific-female'
  | 'article'
  | 'after-office'
  | 'before-verb'
  | 'opener'
  | 'not-first-name';

/** The id of an entity by its index; empty for none. */
export const entityId = (lexicon: Pick<PackedLexicon, 'entities'>, index: number): EntityId =>
  lexicon.entities[index]?.id ?? '';

/** A trie as three parallel strings, forms in symbol order. */
export interface PackedTrie {
  /** Suffixes after the prefix shared with the form before, one a line. */
  suffixes: string;
  /** Length of that prefix, a code unit each, from `!` on. */
  shared: string;
  /** Sense set of each form, two digits in base 90 from `#` on. */
  sets: string;
}

export interface PackedLexicon {
  lang: LangCode;
  tier: 'full' | 'names';
  script: 'latin' | 'cyrillic' | 'greek';
  capitalisesNouns: boolean;
  titleCaseHeadlines: boolean;
  casesTellWordsApart: boolean;
  subjectFirst: boolean;
  officeOrders: string[];
  /** Folded characters of all forms: letters and digits, then a space, then the rest. */
  alphabet: string;
  names: PackedTrie;
  cues: PackedTrie;
  /** Sense sets of `names`: indices into `senses`; -1 at the end marks forms that go on to the end of the word. */
  nameSets: number[][];
  senses: PackedSenses;
  /** Bits of `givenNamesFilter`, in base 64. */
  givenNames: string;
  /** Cue kinds of `cues`, by set; a trailing `*` entry marks a form that is the beginning of a word. */
  cueSets: string[][];
  topics: string[];
  /** Office kinds of `head-start` and `head-end`. */
  splitHeads: OfficeKind[];
  entities: EntityInfo[];
  /** See `packOffices`. */
  offices: string;
}

/** Flat nodes in preorder: the first child of a node is the next one. Memory: 6 bytes a node. */
export interface Trie {
  symbol: Uint8Array;
  /** How many nodes on the next sibling is, 0 for none; from the third symbol on. Siblings ascend by symbol. */
  sibling: Uint16Array;
  hasChild: Uint8Array;
  /** Sense set + 1, 0 for none. */
  set: Uint16Array;
  /** Node after two symbols, by `first * width + second`; 0 for none. */
  afterTwo: Uint16Array | Int32Array;
  width: number;
  /** A bit for each hash of a word that some form begins with; see `wordHash`. Empty for cues. */
  beginnings: Uint8Array;
  /** 1 where a set's form may go on to the end of the word. */
  openEnd: Uint8Array;
}

export interface Lexicon extends Omit<PackedLexicon, 'names' | 'cues' | 'offices' | 'givenNames'> {
  symbols: Symbols;
  names: Trie;
  cues: Trie;
  /** What the form of a set may mean. */
  sensesOf(set: number): readonly Sense[];
  readonly offices: OfficeInfo[];
  /** See `given-names.ts`. */
  givenNames: Uint8Array;
  entityIndex: Map<EntityId, number>;
}

/** Longer words count as this long. */
const longestWord = 16;

/**
 * Hash of the first four letters of a word, those past its end as 0, and of its length. All but a few words are turned
 * away by one look into a table of 8 KB, before the trie is touched.
 */
export const wordHash = (a: number, b: number, c: number, d: number, length: number): number =>
  (a * 7919 + b * 613 + c * 83 + d * 11 + (length < longestWord ? length : longestWord) * 4099) & 0xffff;

const PREFIX_BASE = 0x21;
const SET_BASE = 0x23;
const SET_DIGITS = 90;

/** @param packed - as written by `lexicon/build.ts` */
export function decodeLexicon(packed: PackedLexicon): Lexicon {
  const { alphabet, entities, nameSets, cueSets } = packed;
  const symbols = symbolsOf(alphabet);
  const width = FIRST_LETTER + alphabet.length;
  const senseAt = unpackSenses(packed.senses);
  const sets: Sense[][] = [];
  let offices: OfficeInfo[] | undefined;
  return {
    ...packed,
    symbols,
    names: decodeTrie(packed.names, symbols, width, openEnds(nameSets, -1), true),
    cues: decodeTrie(packed.cues, symbols, width, openEnds(cueSets, '*'), false),
    givenNames: Uint8Array.from(atob(packed.givenNames), (char) => char.charCodeAt(0)),
    entityIndex: new Map(entities.map((entity, i) => [entity.id, i])),
    sensesOf(set) {
      sets[set] ??= (nameSets[set] as number[]).filter((i) => i >= 0).map(senseAt);
      return sets[set];
    },
    get offices() {
      offices ??= unpackOffices(packed.offices, entities);
      return offices;
    },
  };
}

/** @returns by set + 1, 1 where its form may go on to the end of the word: where `mark` is its last member */
function openEnds<Member>(sets: readonly (readonly Member[])[], mark: Member): Uint8Array {
  const openEnd = new Uint8Array(sets.length + 1);
  for (let i = 0; i < sets.length; i++) if (sets[i]?.at(-1) === mark) openEnd[i + 1] = 1;
  return openEnd;
}

/** @param isAsked - whole texts are looked through for its words, so that it needs `beginnings` */
function decodeTrie(
  packed: PackedTrie,
  { inWord, between, firstPunctuation }: Symbols,
  width: number,
  openEnd: Uint8Array,
  isAsked: boolean,
): Trie {
  const { suffixes, shared, sets: setDigits } = packed;
  // node 0 is the root; no node is made twice, so the letters of the suffixes are all nodes
  const size = suffixes.length - shared.length + 2;
  const symbol = new Uint8Array(size);
  const sibling = new Uint16Array(size);
  const hasChild = new Uint8Array(size).fill(1);
  const set = new Uint16Array(size);
  const afterTwo = size > 0xffff ? new Int32Array(width * width) : new Uint16Array(width * width);
  const beginnings = new Uint8Array(isAsked ? 8192 : 0);
  // This runs cold on each page that names something: each letter is only copied, all else is done once a form. The
  // nodes of the form before stand in runs, one after the other from a depth on.
  const runDepth = new Uint8Array(256);
  const runNode = new Int32Array(256);
  let runs = 0;
  let nodes = 1;
  let depth = 0;
  /** The first letters of the form before, and how many letters its first word has. */
  const first = new Uint8Array(4);
  let wordLength = 0;
  for (let form = 0, i = 0; i < suffixes.length; form++) {
    const prefix = shared.charCodeAt(form) - PREFIX_BASE;
    while (runs > 0 && (runDepth[runs - 1] as number) > prefix + 1) runs--;
    if (prefix < depth) {
      const before = (runNode[runs - 1] as number) + prefix + 1 - (runDepth[runs - 1] as number);
      if (prefix >= 2) sibling[before] = nodes - before;
      if (runDepth[runs - 1] === prefix + 1) runs--;
      hasChild[nodes - 1] = 0;
    }
    runDepth[runs] = prefix + 1;
    runNode[runs++] = nodes;
    const from = nodes;
    for (const end = suffixes.indexOf('\n', i); i < end; i++) {
      const code = suffixes.charCodeAt(i);
      symbol[nodes++] = (inWord[code] as number) || (between[code] as number);
    }
    i++;
    depth = prefix + nodes - from;
    if (prefix < 2 && depth >= 2) {
      const second = from + 1 - prefix;
      afterTwo[(symbol[runNode[0] as number] as number) * width + (symbol[second] as number)] = second;
    }
    const high = setDigits.charCodeAt(2 * form) - SET_BASE;
    const number = high * SET_DIGITS + (setDigits.charCodeAt(2 * form + 1) - SET_BASE);
    set[nodes - 1] = number + 1;
    if (isAsked && prefix <= wordLength) {
      wordLength = prefix;
      for (let node = from; node < nodes; node++) {
        const s = symbol[node] as number;
        if (s <= HYPHEN || s >= firstPunctuation) break;
        if (wordLength < 4) first[wordLength] = s;
        wordLength++;
      }
      for (let past = wordLength; past < 4; past++) first[past] = 0;
      markBeginning(wordLength === depth && openEnd[number + 1] === 1);
    }
  }
  hasChild[nodes - 1] = 0;

  function mark(hash: number): void {
    beginnings[hash >> 3] = (beginnings[hash >> 3] as number) | (1 << (hash & 7));
  }

  function markBeginning(open: boolean): void {
    const a = first[0] as number;
    const b = first[1] as number;
    const c = first[2] as number;
    const d = first[3] as number;
    mark(wordHash(a, b, c, d, wordLength));
    if (!open || wordLength < 3) return;
    // an open form goes on to any length, one of three letters with any fourth
    for (let length = wordLength + 1; length <= longestWord; length++) {
      if (wordLength >= 4) mark(wordHash(a, b, c, d, length));
      else for (let next = OTHER; next < width; next++) mark(wordHash(a, b, c, next, length));
    }
  }

  return { symbol, sibling, hasChild, set, afterTwo, width, openEnd, beginnings };
}

/** The three strings of `PackedTrie` for forms in symbol order. Build time; here since it is the other half of `decodeTrie`. */
export function encodeTrie(forms: readonly { form: string; set: number }[]): PackedTrie {
  let suffixes = '';
  let shared = '';
  let sets = '';
  let before = '';
  for (const { form, set } of forms) {
    let prefix = 0;
    while (prefix < before.length && prefix < form.length && before[prefix] === form[prefix]) prefix++;
    suffixes += `${form.slice(prefix)}\n`;
    shared += String.fromCharCode(PREFIX_BASE + prefix);
    sets += String.fromCharCode(SET_BASE + Math.floor(set / SET_DIGITS), SET_BASE + (set % SET_DIGITS));
    before = form;
  }
  return { suffixes, shared, sets };
}
