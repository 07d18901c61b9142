// What a page says of itself: language, day, title. Candidates only; the engine chooses among the dates.

import type { LangCode } from '../engine/types.ts';
import type { PageElement } from './dom.ts';
import type { PageNature } from './scopes.ts';

export interface PageFacts extends PageNature {
  /** Of `html lang` or the like; undefined where the page does not say. */
  lang: LangCode | undefined;
  title: string | undefined;
  /** `datePublished` of the JSON-LD articles, and `article:published_time`. */
  dates: { jsonLd: string[]; publishedTime: string | undefined };
}

/** Where to look: the browser's document and parse5's tree answer alike. */
export interface FactSource {
  /** `lang` of the root element. */
  lang: string | null;
  title: string;
  metas: Iterable<PageElement>;
  /** Texts of the JSON-LD scripts. */
  jsonLd: Iterable<string>;
}

/** Nobody describes one article in more. */
const longestJsonLd = 500_000;
const articleType = /^(?:\w*Article|BlogPosting|LiveBlogPosting|Report|SocialMediaPosting|Review)$/;

export function readFacts(source: FactSource): PageFacts {
  const metas = new Map<string, string>();
  for (const meta of source.metas) {
    const name =
      meta.getAttribute('property') ??
      meta.getAttribute('name') ??
      meta.getAttribute('http-equiv') ??
      meta.getAttribute('itemprop');
    const content = meta.getAttribute('content');
    if (name && content && !metas.has(name.toLowerCase())) metas.set(name.toLowerCase(), content);
  }
  const items = [...source.jsonLd].flatMap(articlesIn);
  return {
    lang: languageOf(source.lang ?? metas.get('content-language') ?? metas.get('og:locale')),
    title: metas.get('og:title') ?? (source.title.trim() || undefined),
    dates: {
      jsonLd: items.map(({ datePublished }) => datePublished).filter((date) => typeof date === 'string'),
      publishedTime: metas.get('article:published_time') ?? metas.get('datepublished'),
    },
    isArticle: items.length > 0 || metas.get('og:type') === 'article' || metas.has('article:published_time'),
    isLive: items.some((item) => typesOf(item).includes('LiveBlogPosting')),
  };
}

export function languageOf(tag: string | null | undefined): LangCode | undefined {
  const primary = tag?.trim().split(/[-_]/, 1)[0]?.toLowerCase();
  if (primary === 'nb' || primary === 'nn') return 'no';
  return primary && /^[a-z]{2,3}$/.test(primary) ? primary : undefined;
}

type Item = Record<string, unknown>;
const isItem = (value: unknown): value is Item =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);
const typesOf = (item: Item): unknown[] => listOf(item['@type']);

/** The articles that a script describes itself, at its top, in its graph or as the page's main entity: not those of a list. */
function articlesIn(script: string): Item[] {
  if (script.length > longestJsonLd) return [];
  let content: unknown;
  try {
    content = JSON.parse(script);
  } catch {
    // Broken JSON-LD is common; search engines ignore it as well.
    return [];
  }
  const tops = listOf(content).filter(isItem);
  const graph = tops.flatMap((item) => [item, ...listOf(item['@graph']).filter(isItem)]);
  const all = graph.flatMap((item) => [item, ...listOf(item['mainEntity']).filter(isItem)]);
  return all.filter((item) =>
    typesOf(item).some((type) => typeof type === 'string' && articleType.test(type)),
  );
}
