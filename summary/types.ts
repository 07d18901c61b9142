// What the summary reads and what it finds. Plain data: it crosses to a worker and back.

import type { EntityId, EntityType, LangCode, MentionKind, Span } from '../engine/types.ts';

export interface SummaryMention extends Span {
  id: number;
  entity: EntityId;
  type: EntityType;
  kind: MentionKind;
  /** Known of people: which pronoun goes back to them. */
  isFemale?: boolean | undefined;
}

/** One block of the page's text, its mentions ascending and disjoint. */
export interface SummaryBlock {
  text: string;
  lang: LangCode;
  mentions: SummaryMention[];
}

/** Who says what. Offsets are into the block's text. */
export interface Attribution {
  block: number;
  /** The mention that is the speaker, or the one that a pronoun goes back to. */
  mention: number;
  speaker: EntityId;
  /** The words that say so: "a déclaré", "according to". */
  cue: Span;
  /** What is said, ascending: two spans where the speaker stands in between. */
  said: Span[];
  /** True when all of it stands between quotation marks. */
  isQuoted: boolean;
}

/** A sentence that tells most about an entity on this page. */
export interface KeySentence extends Span {
  block: number;
  entity: EntityId;
  /** The first mention of the entity in it. */
  mention: number;
}

export interface Summary {
  attributions: Attribution[];
  /** Best first, at most two for each entity, never the same sentence twice for one. */
  keySentences: KeySentence[];
}
