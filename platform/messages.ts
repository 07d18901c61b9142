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
  /** Annotator, when it starts: what the reader wants of it. */
  readPreferences(params: Record<string, never>): Preferences;
  /** Annotator: the pointer entered the first mention; inject the card's script. */
  loadCard(params: Record<string, never>): void;
  /** Card's script: what the card of a mention shows. */
  prepareCard(params: CardRequest): CardData;
  /** Annotator: show this tab's count on the toolbar icon. */
  showMentionCount(params: { count: number; relevant: boolean }): void;
  /** Card: "Not this one". In a private window it is not kept. */
  addCorrection(params: Correction): void;
  /** Card, popup: switch off on a site. */
  setSiteOff(params: { host: string; off: boolean }): void;
  /** Card: open the dossier at an entity. */
  openDossier(params: { entity?: EntityId }): void;
  /** Extension pages: everything we know. */
  readDataset(params: Record<string, never>): Dataset;
};

/** Answered by the annotator in a tab's frame. */
export type PageCalls = {
  describePage(params: Record<string, never>): PageReport;
  /** The text of the marked blocks' scopes, for the summary's language work in the popup. */
  readText(params: Record<string, never>): PageText;
  /** Scroll to a mention, flash it, and open its card when asked. */
  jumpTo(params: { mention: number; openCard?: boolean }): void;
  step(params: { direction: 'next' | 'previous' }): void;
  openCard(params: Record<string, never>): void;
  /** Marks on or off on this page, until it is left. */
  togglePage(params: { on?: boolean }): void;
  /** The reader corrected what we took the date or the language to be. */
  correctContext(params: { date?: IsoDate | undefined; lang?: LangCode }): void;
  applyPreferences(params: Preferences): void;
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

/** What an annotator is told: the reader's settings, corrections that hold on its site, languages that ship. */
export interface Preferences {
  settings: Settings;
  /** The tab's top address is not switched off. */
  isSiteOn: boolean;
  corrections: Correction[];
  /** Of the browser's interface: `fr`. */
  uiLang: string;
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
  blocks: {
    text: string;
    /** Of the block, where it says so; absent: the page's. */
    lang?: LangCode | undefined;
    mentions: { id: number; start: number; end: number }[];
  }[];
}

/** What crosses: the call's name and its parameters. */
export type Envelope = { lens: 1; call: string; params: unknown };
export type Answer<T> = { ok: true; value: T } | { ok: false; error: string };

type Calls = Record<string, (params: never) => unknown>;
export type Params<All extends Calls, Call extends keyof All> = Parameters<All[Call]>[0];
export type Value<All extends Calls, Call extends keyof All> = ReturnType<All[Call]>;
/** One handler for each call; `context` says who asks. */
export type Handlers<All extends Calls, Context> = {
  [Call in keyof All]: (
    params: Params<All, Call>,
    context: Context,
  ) => Value<All, Call> | Promise<Value<All, Call>>;
};

export function isEnvelope(message: unknown): message is Envelope {
  if (typeof message !== 'object' || message === null) return false;
  const { lens, call } = message as Partial<Envelope>;
  return lens === 1 && typeof call === 'string';
}

/** Runs the handler that a message asks for. @returns undefined where it is not one of ours to answer */
export function answer<All extends Calls, Context>(
  handlers: Handlers<All, Context>,
  message: unknown,
  context: Context,
): Promise<Answer<unknown>> | undefined {
  if (!isEnvelope(message) || !Object.hasOwn(handlers, message.call)) return undefined;
  const handler = handlers[message.call] as (params: unknown, context: Context) => unknown;
  return Promise.resolve()
    .then(() => handler(message.params, context))
    .then(
      (value): Answer<unknown> => ({ ok: true, value }),
      (error: unknown): Answer<unknown> => ({
        ok: false,
        error: error instanceof Error ? error.message : String(error),
      }),
    );
}
