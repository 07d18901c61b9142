// What the popup is told, and what it asks for.

import type { EntityId, IsoDate, LangCode, MentionKind, Relevance } from '../../engine/types.ts';
import type { ListedMention } from './model.ts';

export type ExportFormat = 'markdown' | 'csv' | 'json' | 'annotations';

/** What the page's annotator reported. */
export interface PopupReport {
  lang: LangCode;
  date?: { value: IsoDate; source: 'json-ld' | 'meta' | 'time' | 'address' | 'reader' } | undefined;
  busy: boolean;
  relevance: Relevance;
  mentions: ListedMention[];
}

export interface PopupActions {
  switchEverywhere(on: boolean): void;
  switchSite(site: string, on: boolean): void;
  switchPage(on: boolean): void;
  switchKind(kind: MentionKind, on: boolean): void;
  /** No marks, only the count. */
  switchSilent(on: boolean): void;
  /** Asks the browser for access, to one site or to all. */
  grant(site?: string): void;
  reload(): void;
  correctContext(context: { date?: IsoDate | undefined; lang?: LangCode }): void;
  jumpTo(mention: number): void;
  /** Goes there and opens its card. */
  openCard(mention: number): void;
  openDossier(entity?: EntityId): void;
  openOptions(): void;
  take(format: ExportFormat): Promise<void>;
}
