// The settings as the options page shows them: the same shape as `Settings` of the platform.

import type { EntityId, IsoDate, LangCode, MentionKind } from '../../engine/types.ts';

export interface Choices {
  on: boolean;
  sitesOff: string[];
  onlyOn: boolean;
  sitesOnly: string[];
  kinds: Record<MentionKind, boolean>;
  silent: boolean;
  openOn: 'hover' | 'click' | 'modifier' | 'never';
  dwellMs: 150 | 300 | 500;
  markStyle: 'underline' | 'underline-and-fill';
  theme: 'system' | 'page' | 'light' | 'dark';
  cardLang: 'auto' | 'en' | 'fr';
  languagesOff: LangCode[];
  showBadge: boolean;
  sparseMarks: boolean;
}

/** "Not this one", as it is kept. */
export interface KeptCorrection {
  entity: EntityId;
  form: string;
  where: string | 'everywhere';
  day: IsoDate;
}

/** A language that is read, with how well, where that was measured. Shares in percent. */
export interface ReadLanguage {
  code: LangCode;
  tier: 'full' | 'names';
  measured?: { passages: number; precision: number; recall: number } | undefined;
}

export interface Shortcut {
  name: string;
  shortcut: string;
}

export interface OptionsActions {
  change(choices: Partial<Choices>): void;
  setCorrections(corrections: KeptCorrection[]): void;
  exportAll(): void;
  /** @throws {Error} saying what is wrong with the file; nothing is changed then */
  importFrom(file: File): Promise<void>;
  reset(): void;
  openShortcuts(): void;
}

/**
 * A site as a reader types it, as it is kept: "https://www.Example.org/news" is example.org.
 * @returns undefined where it is none
 */
export function siteFrom(typed: string): string | undefined {
  const text = typed.trim().replace(/^\*\./, '');
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`;
  if (text === '' || !URL.canParse(address)) return undefined;
  const { protocol, hostname } = new URL(address);
  const host = hostname.replace(/^www\./, '');
  return /^https?:$/.test(protocol) && (host.includes('.') || host === 'localhost') ? host : undefined;
}

export const withSite = (sites: readonly string[], site: string): string[] =>
  [...new Set([...sites, site])].toSorted();
