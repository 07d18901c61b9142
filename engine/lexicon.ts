// All surface forms of one language, packed at build time and unpacked here in one loop.
// Nothing is generated on the reader's machine: no inflection, no regular expression, no class table by testing.

import { HYPHEN, OTHER, SPACE, type Symbols, symbolsOf } from './fold.ts';
import type { OfficeKind, Traits } from './languages/language.ts';
import {
  type EntityInfo,
  type OfficeInfo,
  type PackedEntities,
  type PackedSenses,
  type Sense,
  unpackEntities,
  unpackOffices,
  unpackSenses,
  unpackSets,
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
export const entityId = (lexicon: Pick<Lexicon, 'entities'>, index: number): EntityId =>
  lexicon.entities[index]?.id ?? '';

/** A trie as two strings, forms in symbol order. */
export interface PackedTrie {
  /**
   * Of each form what it does not share with the form before, then how many letters of it the next one drops, all
   * written by the lexicon's key. So a name that declines like another is, but for its stem, the same string again, and
   * compression takes it in one go.
   */
  forms: string;
  /**
   * Sense set of each form: ` ` that of the form before, `!` the next new one, `a` to `g` one of those that were named
   * last, else two digits in base 56 from `#` on.
   */
  sets: string;
  /** Nodes of the trie: letters in `forms`. */
  nodes: number;
}

export interface PackedLexicon extends Traits {
  lang: LangCode;
  tier: 'full' | 'names';
  script: 'latin' | 'cyrillic' | 'greek';
  officeOrders: string[];
  /** Folded characters of all forms: letters and digits, then a space, then the rest. */
  alphabet: string;
  /** How `names` and `cues` are written: a character for each symbol from `SPACE` on, then for no letters dropped, one, two … */
  key: string;
  names: PackedTrie;
  cues: PackedTrie;
  /** Sense sets of `names`; see `packSets`. */
  nameSets: string;
  senses: PackedSenses;
  /** See `given-names.ts`. */
  givenNames: string;
  /** Cue kinds of `cues`, by set; a trailing `*` entry marks a form that is the beginning of a word. */
  cueSets: string[][];
  /** Set apart by spaces. */
  topics: string;
  /** Office kinds of `head-start` and `head-end`. */
  splitHeads: OfficeKind[];
  entities: PackedEntities;
  /** See `packOffices`. */
  offices: string;
}

/** Flat nodes in preorder: the first child of a node is the next one. Memory: 5 bytes a node. */
export interface Trie {
  symbol: Uint8Array;
  /** How many nodes on the next sibling is, 0 for none; from the third symbol on. Siblings ascend by symbol. */
  sibling: Uint16Array;
  /** Sense set + 1, 0 for none; with `leaf` where no form goes on. */
  set: Uint16Array;
  /** Node after two symbols, by `first * width + second`; 0 for none. */
  afterTwo: Uint16Array | Int32Array;
  width: number;
  /** A bit for each hash of a word that some form begins with; see `wordHash`. Empty for cues. */
  beginnings: Uint8Array;
  /** 1 where a set's form may go on to the end of the word. */
  openEnd: Uint8Array;
}

export interface Lexicon
  extends Omit<PackedLexicon, 'names' | 'cues' | 'nameSets' | 'senses' | 'topics' | 'entities' | 'offices'> {
  symbols: Symbols;
  names: Trie;
  cues: Trie;
  /** What the form of a set may mean. */
  sensesOf(set: number): readonly Sense[];
  topics: string[];
  entities: EntityInfo[];
  readonly offices: OfficeInfo[];
  entityIndex: Map<EntityId, number>;
}

/** A bit beside a node's set: it has no child. */
export const leaf = 0x8000;

/** Longer words count as this long. */
const longestWord = 16;

/**
 * Hash of the first four letters of a word, those past its end as 0, and of its length. All but a few words are turned
 * away by one look into a table of 8 KB, before the trie is touched.
 */
export const wordHash = (a: number, b: number, c: number, d: number, length: number): number =>
  (a * 7919 + b * 613 + c * 83 + d * 11 + (length < longestWord ? length : longestWord) * 4099) & 0xffff;

const SET_BASE = 0x23;
/** Up to `Z`: behind it stands the backslash, which takes four characters in a script. */
const SET_DIGITS = 56;
const SAME_SET = 0x20;
const NEW_SET = 0x21;
const RECENT_SET = 0x61;
/** How many sets are kept in mind; more would not make the strings smaller. */
const recentSets = 8;

/** In a key, for what no form needs. */
const UNUSED = '\u00A0';
/** Keys hold no character beyond. */
const lastWritten = 0x1ff;

/** @param packed - as written by `lexicon/build.ts` */
export function decodeLexicon(packed: PackedLexicon): Lexicon {
  const { alphabet, key, cueSets } = packed;
  const symbols = symbolsOf(alphabet);
  const entities = unpackEntities(packed.entities);
  const nameSets = unpackSets(packed.nameSets);
  const senseAt = unpackSenses(packed.senses);
  const sets: Sense[][] = [];
  let offices: OfficeInfo[] | undefined;
  return {
    ...packed,
    symbols,
    names: decodeTrie(packed.names, key, symbols, nameSets.openEnd, true),
    cues: decodeTrie(packed.cues, key, symbols, openEnds(cueSets), false),
    topics: packed.topics.split(' '),
    entities,
    entityIndex: new Map(entities.map((entity, i) => [entity.id, i])),
    sensesOf(set) {
      sets[set] ??= nameSets.membersOf(set).map(senseAt);
      return sets[set];
    },
    get offices() {
      offices ??= unpackOffices(packed.offices, entities);
      return offices;
    },
  };
}

/** @returns by set + 1, 1 where its form may go on to the end of the word */
function openEnds(sets: readonly (readonly string[])[]): Uint8Array {
  const openEnd = new Uint8Array(sets.length + 1);
  for (let i = 0; i < sets.length; i++) if (sets[i]?.at(-1) === '*') openEnd[i + 1] = 1;
  return openEnd;
}

/** @param isAsked - whole texts are looked through for its words, so that it needs `beginnings` */
function decodeTrie(
  packed: PackedTrie,
  key: string,
  { width, firstPunctuation }: Symbols,
  openEnd: Uint8Array,
  isAsked: boolean,
): Trie {
  const { forms } = packed;
  // node 0 is the root
  const size = packed.nodes + 1;
  const symbol = new Uint8Array(size);
  const sibling = new Uint16Array(size);
  const set = new Uint16Array(size);
  const afterTwo = size > 0xffff ? new Int32Array(width * width) : new Uint16Array(width * width);
  const beginnings = new Uint8Array(isAsked ? 8192 : 0);
  /** By character the symbol, or from `width` on how many letters are dropped. */
  const token = new Uint8Array(lastWritten + 1);
  for (let i = 0; i < key.length; i++) token[key.charCodeAt(i)] = SPACE + i;
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
  let dropped = 0;
  const nextSet = setReader(packed.sets);
  for (let i = 0; i < forms.length; ) {
    const prefix = depth - dropped;
    while (runs > 0 && (runDepth[runs - 1] as number) > prefix + 1) runs--;
    if (dropped > 0) {
      const before = (runNode[runs - 1] as number) + prefix + 1 - (runDepth[runs - 1] as number);
      if (prefix >= 2) sibling[before] = nodes - before;
      if (runDepth[runs - 1] === prefix + 1) runs--;
      set[nodes - 1] = (set[nodes - 1] as number) | leaf;
    }
    runDepth[runs] = prefix + 1;
    runNode[runs++] = nodes;
    const from = nodes;
    let next = token[forms.charCodeAt(i++)] as number;
    while (next < width) {
      symbol[nodes++] = next;
      next = token[forms.charCodeAt(i++)] as number;
    }
    dropped = next - width;
    depth = prefix + nodes - from;
    if (prefix < 2 && depth >= 2) {
      const second = from + 1 - prefix;
      afterTwo[(symbol[runNode[0] as number] as number) * width + (symbol[second] as number)] = second;
    }
    const number = nextSet();
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
  set[nodes - 1] = (set[nodes - 1] as number) | leaf;

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

  return { symbol, sibling, set, afterTwo, width, openEnd, beginnings };
}

/** @returns the set of the next form, at each call */
export function setReader(sets: string): () => number {
  const recent = new Uint16Array(recentSets);
  let fresh = 0;
  let at = 0;
  return () => {
    const first = sets.charCodeAt(at++);
    if (first === SAME_SET) return recent[0] as number;
    let age = recentSets - 1;
    let set = 0;
    if (first === NEW_SET) set = fresh++;
    else if (first >= RECENT_SET) {
      age = first - RECENT_SET + 1;
      set = recent[age] as number;
    } else set = (first - SET_BASE) * SET_DIGITS + sets.charCodeAt(at++) - SET_BASE;
    recent.copyWithin(1, 0, age);
    recent[0] = set;
    return set;
  };
}

type Form = { form: string; set: number };

/**
 * Tries that share a key. Build time; here since it is the other half of `decodeTrie`.
 * @param lists - forms of a trie in symbol order, their sets numbered as they come
 * @throws {RangeError} where letters and numbers of dropped letters are more than a byte tells apart
 */
export function encodeTries(
  alphabet: string,
  lists: readonly (readonly Form[])[],
): { key: string; tries: PackedTrie[] } {
  const written = lists.map(tokensOf);
  const most = Math.max(0, ...written.flat().filter((token) => typeof token === 'number'));
  // the space within the alphabet is only a mark
  const symbols = ` '-${alphabet.replace(' ', UNUSED)}`;
  const tokens = [...symbols, ...Array.from({ length: most + 1 }, (_, dropped) => dropped)];
  if (tokens.length > 250) throw new RangeError(`${tokens.length} letters and steps are too many`);
  const characters = charactersFor(written.flat());
  return {
    key: tokens.map((token) => characters.get(token) ?? UNUSED).join(''),
    tries: lists.map((forms, i) => ({
      sets: encodeSets(forms),
      forms: written[i]?.map((token) => characters.get(token)).join('') ?? '',
      nodes: written[i]?.filter((token) => typeof token === 'string').length ?? 0,
    })),
  };
}

/** A symbol's own folded character, or the number of letters that the next form drops. */
type Token = string | number;

function tokensOf(forms: readonly Form[]): Token[] {
  const tokens: Token[] = [];
  forms.forEach(({ form }, i) => {
    const before = forms[i - 1]?.form ?? '';
    let prefix = 0;
    while (prefix < before.length && before[prefix] === form[prefix]) prefix++;
    if (i > 0) tokens.push(before.length - prefix);
    tokens.push(...form.slice(prefix));
  });
  return forms.length > 0 ? [...tokens, 0] : [];
}

/**
 * What is in ASCII stands for itself. All else has a character of one byte too, while there are any that a script
 * writes as they are, the most frequent first.
 */
function charactersFor(tokens: readonly Token[]): Map<Token, string> {
  const count = new Map<Token, number>();
  for (const token of tokens) count.set(token, (count.get(token) ?? 0) + 1);
  const characters = new Map<Token, string>();
  for (const token of count.keys())
    if (typeof token === 'string' && token < '\x7f') characters.set(token, token);
  const spare = Array.from({ length: lastWritten - 0x20 }, (_, i) => String.fromCharCode(0x21 + i)).filter(
    (char) => !/["$\\`\x7f-\xA0]/.test(char) && !characters.has(char),
  );
  const rest = [...count.keys()].filter((token) => !characters.has(token));
  rest.sort((a, b) => (count.get(b) as number) - (count.get(a) as number));
  rest.forEach((token, i) => {
    characters.set(token, spare[i] as string);
  });
  return characters;
}

function encodeSets(forms: readonly Form[]): string {
  let sets = '';
  let recent: number[] = [];
  let fresh = 0;
  for (const { set } of forms) {
    const age = recent.indexOf(set);
    if (set === fresh) sets += String.fromCharCode(NEW_SET);
    else if (age === 0) sets += String.fromCharCode(SAME_SET);
    else if (age > 0) sets += String.fromCharCode(RECENT_SET + age - 1);
    else sets += String.fromCharCode(SET_BASE + Math.floor(set / SET_DIGITS), SET_BASE + (set % SET_DIGITS));
    if (set === fresh) fresh++;
    recent = [set, ...recent.filter((other) => other !== set)].slice(0, recentSets);
  }
  return sets;
}
