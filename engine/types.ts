// The vocabulary of recognition. Everything here is plain data: it crosses workers, messages and JSON unchanged.

export type EntityId = string;
/** A day, `YYYY-MM-DD`. Compared as text; the engine never reads the clock. */
export type IsoDate = string;
/** A BCP 47 primary subtag, lower case: `fr`, `uk`. */
export type LangCode = string;

export type EntityType = 'person' | 'state' | 'organisation' | 'document' | 'provision' | 'event';
export type MentionKind = 'name' | 'metonym' | 'role' | 'title' | 'provision';

/** Half-open `[start, end)` in the text of one block, in UTF-16 code units. */
export interface Span {
  start: number;
  end: number;
}

/** Where evidence lives together. `page` is what belongs to none of the others. */
export interface Scope {
  kind: 'article' | 'teaser' | 'entry' | 'comment' | 'page';
  /** The day of a liveblog entry or a teaser, where it carries one of its own. */
  date?: IsoDate | undefined;
}

/** The text of one paragraph-like element, with what the engine must know of its place. */
export interface TextBlock {
  text: string;
  /** Index into the scopes of the page. */
  scope: number;
  part: 'headline' | 'body';
  /** The nearest `lang`; absent: the page's language. */
  lang?: LangCode | undefined;
}

/** What is known of the page beside its text. `title` and `url` are evidence, never marked. */
export interface PageContext {
  lang: LangCode;
  date?: IsoDate | undefined;
  title?: string | undefined;
  url?: string | undefined;
}

/** Why something is, or is not, a mention. The words for a code stand in `locales/`, its parameters are data. */
export interface Evidence {
  code: EvidenceCode;
  /** A surface form, an entity id or a day, as the code says. */
  detail?: string | undefined;
}

export type EvidenceCode =
  // for
  | 'full-name' // the full name stands here
  | 'full-name-in-scope' // detail: the full name as written elsewhere in the scope
  | 'full-name-in-headline' // detail: the full name as written in the headline
  | 'distinctive-surname'
  | 'honorific-or-office-before' // detail: the words before the surname
  | 'initial' // detail: the initial
  | 'other-actors' // detail: one of the actors named near
  | 'country-near' // detail: the country's entity id
  | 'unambiguous-name'
  | 'relevant-scope' // detail: what made it relevant
  | 'in-office' // detail: the day
  | 'office' // detail: office id
  | 'speaks-or-decides' // metonym; detail: the verb
  | 'cue' // detail: the cue's name
  | 'wording' // detail: the words that identify a document
  // against
  | 'namesake' // detail: the other reading
  | 'other-first-name' // detail: the first name
  | 'other-bearer-in-scope' // detail: the other bearer
  | 'no-licence' // a risky form with nothing that speaks for it
  | 'not-relevant'
  | 'no-date'
  | 'other-time' // detail: the year or cue
  | 'before-it-existed'
  | 'nobody-in-office'
  | 'former-or-future' // detail: the cue
  | 'indefinite-or-plural' // detail: the words
  | 'name-follows' // the name beside the role is the mention
  | 'place-not-actor'
  | 'not-a-name' // case, or part of a longer name
  | 'part-of-address'
  | 'overlapped' // a longer mention covers it
  | 'several-readings'
  | 'muted'; // the reader said "Not this one"

/** A span with the entity chosen. */
export interface Mention extends Span {
  /** Index of the block. */
  block: number;
  text: string;
  entity: EntityId;
  kind: MentionKind;
  evidence: Evidence[];
}

/** A span that was looked at and left unmarked, for `--explain`. */
export interface Rejected extends Span {
  block: number;
  text: string;
  entity: EntityId;
  kind: MentionKind;
  evidence: Evidence[];
}

/** The verdict on one scope: is it about the Coalition and the peace for Ukraine? */
export interface Relevance {
  relevant: boolean;
  /** What speaks for it, strongest first. */
  evidence: Evidence[];
}

/** All that was found on a page. */
export interface Annotation {
  lang: LangCode;
  date: IsoDate | undefined;
  /** True when any scope is relevant. */
  relevant: boolean;
  /** One per scope, in the order of the scopes. */
  relevance: Relevance[];
  /** In document order; disjoint within a block. */
  mentions: Mention[];
  rejected: Rejected[];
}
