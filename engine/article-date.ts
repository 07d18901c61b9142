// The day of an article, from what a page offers. `dateModified` never counts: an old text touched up yesterday
// speaks of the old day.

import type { IsoDate } from './types.ts';

export interface DateCandidates {
  /** `datePublished` of JSON-LD article types, in document order. */
  jsonLd?: string[] | undefined;
  /** `article:published_time`. */
  publishedTime?: string | undefined;
  /** A `<time datetime>` in the article's header. */
  headerTime?: string | undefined;
  /** The page's address; a full date in its path counts. */
  address?: string | undefined;
}

export interface ArticleDate {
  value: IsoDate;
  source: 'json-ld' | 'meta' | 'time' | 'address';
}

/** The first of JSON-LD, meta, header, address that holds a day; undefined: unknown. */
export function articleDate(candidates: DateCandidates): ArticleDate | undefined {
  const found = (value: string | undefined, source: ArticleDate['source']): ArticleDate | undefined => {
    const day = value && dayOf(value);
    return day ? { value: day, source } : undefined;
  };
  return (
    candidates.jsonLd?.map((value) => found(value, 'json-ld')).find((day) => day !== undefined) ??
    found(candidates.publishedTime, 'meta') ??
    found(candidates.headerTime, 'time') ??
    found(dateInAddress(candidates.address), 'address')
  );
}

/** `2026-01-06T22:17:00+02:00` → `2026-01-06`: the day as written, wherever the reader is. */
export function dayOf(value: string): IsoDate | undefined {
  const match = /^\s*(\d{4})-?(\d{2})-?(\d{2})(?![\d])/.exec(value);
  if (!match) return undefined;
  return realDay(Number(match[1]), Number(match[2]), Number(match[3]));
}

function dateInAddress(address: string | undefined): string | undefined {
  let path: string;
  try {
    path = new URL(address ?? '').pathname;
  } catch {
    return undefined;
  }
  const match =
    /(?:^|[/_-])((?:19|20)\d{2})[/_-](\d{1,2})[/_-](\d{1,2})(?=[/_-]|$)/.exec(path) ??
    /(?:^|[/_-])(20\d{2})(\d{2})(\d{2})(?=[/_-]|$)/.exec(path);
  return match ? realDay(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

function realDay(year: number, month: number, day: number): IsoDate | undefined {
  if (year < 1900 || month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
