// Every call between contexts. To add one: a line here, a handler where it is answered.

import type { CardData } from '../data/card.ts';
import type { Dataset } from '../data/schema.ts';
import type { EntityId, Evidence, IsoDate, LangCode, MentionKind, Relevance } from '../engine/types.ts';
import type { Correction, Settings } from './settings.ts';

/** Answered by the background. */
export type BackgroundCalls = {
  /** Sentinel: this frame names something of ours; inject style, lexicon and annotator into it. */
  annotateFrame(params: { lang: LangCode }): void;
  /** Annotator: blocks in another language stand here; inject that lexicon too. */
  loadLexicon(params: { lang: LangCode }): void;
  /** Annotator: the pointer entered a mention; inject the card's script and hand over what it shows. */
  prepareCard(params: CardRequest): CardData;
  /** Annotator: show this tab's count on the toolbar icon. */
  showMentionCount(params: { count: number; relevant: boolean }): void;
  /** Card: "Not this one". */
  addCorrection(params: Correction): void;
  /** Card, popup: switch off on a site. */
  setSiteOff(params: { host: string; off: boolean }): void;
  /** Card: open the dossier at an entity. */
  openDossier(params: { entity?: EntityId }): void;
  /** Extension pages: everything we know. */
  readDataset(): Dataset;
};

/** Answered by the annotator in a tab's frame. */
export type PageCalls = {
  describePage(): PageReport;
  /** The text of the marked blocks' scopes, for the summary's language work in the popup. */
  readText(): PageText;
  /** Scroll to a mention, flash it, and open its card when asked. */
  jumpTo(params: { mention: number; openCard?: boolean }): void;
  step(params: { direction: 'next' | 'previous' }): void;
  openCard(): void;
  /** Marks on or off on this page, until it is left. */
  togglePage(params: { on?: boolean }): void;
  /** The reader corrected what we took the date or the language to be. */
  correctContext(params: { date?: IsoDate | undefined; lang?: LangCode }): void;
  applySettings(params: Settings): void;
};

export interface CardRequest {
  entity: EntityId;
  kind: MentionKind;
  text: string;
  evidence: Evidence[];
  /** The article's day, where known. */
  date?: IsoDate | undefined;
  /** Language of the page. */
  lang: LangCode;
  /** Other entities named on the page, for "also on this page". */
  alsoOnPage: EntityId[];
}

/** What the annotator knows of its frame. */
export interface PageReport {
  url: string;
  title: string;
  lang: LangCode;
  /** False: no lexicon for this language. */
  languageSupported: boolean;
  date?: { value: IsoDate; source: 'json-ld' | 'meta' | 'time' | 'address' | 'reader' } | undefined;
  on: boolean;
  /** True while blocks wait in the queue. */
  busy: boolean;
  relevance: Relevance;
  /** In document order. */
  mentions: ReportedMention[];
}

export interface ReportedMention {
  /** Its number for `jumpTo`. */
  id: number;
  entity: EntityId;
  kind: MentionKind;
  text: string;
  evidence: Evidence[];
  /** Where on the page: 0 at the first character of the text, 1 at the last. */
  position: number;
  /** Comments are listed apart. */
  part: 'article' | 'comments';
}

export interface PageText {
  /** Block texts in document order, joined by the popup with `\n`. */
  blocks: { text: string; mentions: { id: number; start: number; end: number }[] }[];
}

/** What crosses: the call's name and its parameters. */
export type Envelope = { lens: 1; call: string; params: unknown };
export type Answer<T> = { ok: true; value: T } | { ok: false; error: string };
