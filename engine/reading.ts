// What is read from one block, before anything is decided.

import type { Lexicon } from './lexicon.ts';
import type { Sense } from './senses.ts';
import type { Sentence } from './sentences.ts';
import type { Evidence, MentionKind, Span, TextBlock } from './types.ts';

/** A hit with the senses that its capitals allow. */
export interface Hit extends Span {
  senses: Sense[];
}

/** What a word says of an office: its kind, or which one it is. */
export interface OfficeWord {
  kind?: number;
  office?: number;
}

export interface Candidate extends Span {
  kind: MentionKind;
  /** How it names: what disambiguation asks for follows from this. */
  by: 'full-name' | 'surname' | 'organisation' | 'state' | 'metonym' | 'role' | 'title' | 'provision';
  /** Indices of the entities it may name. */
  entities: number[];
  /** What already speaks for it here. */
  licence?: Evidence | undefined;
  /** What decides against it here, whatever the scope says. */
  against?: Evidence | undefined;
  /** What decides against a surname here, unless the full name stands in the scope. */
  unlessNamed?: Evidence | undefined;
  /**
   * A word before a surname that may be a first name unknown to us. The news of a day mean ours; what has no date, as
   * encyclopedias, names many others.
   */
  unlessDated?: Evidence | undefined;
  sense?: Sense | undefined;
  sentence: Sentence;
  /** Roles: the office kind or the office. */
  office?: { kind: number } | { office: number } | undefined;
  /** Roles: the state or organisation named with it; absent for "the prime minister". */
  owner?: number | undefined;
  /** Persons: an office that they have held stands right before the surname. */
  title?: OfficeWord | undefined;
  /** Persons: the other person who bears this surname here. */
  otherBearer?: string | undefined;
}

/** A topic word, or a state or organisation however named: `topic:ceasefire`, `ukraine`. */
export interface Signal {
  start: number;
  name: string;
}

export interface BlockReading {
  /** Plain text; see `plainText`. */
  text: string;
  /** The way back to the page's offsets. */
  origin?: Int32Array | undefined;
  lexicon: Lexicon;
  sentences: Sentence[];
  candidates: Candidate[];
  signals: Signal[];
  /** Spans with another meaning: nothing inside them is ours. */
  namesakes: Span[];
  /** False: nothing here can matter to any decision. */
  hasHits: boolean;
}

/** A block of the page with what was read from it. */
export interface ReadBlock {
  block: TextBlock;
  reading: BlockReading;
}
