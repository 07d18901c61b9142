// Search over everything: names in all languages and scripts, statements, the timeline, sources. Folded once, then
// compared by the words of the query.

import type { Entity } from '../../data/schema.ts';
import type { EntityId } from '../../engine/types.ts';
import { type Catalogue, citedTextsOf } from './catalogue.ts';
import { fold } from './fold.ts';

export type Hit =
  | { kind: 'entity'; id: EntityId; rank: number }
  | { kind: 'statement'; id: EntityId; text: { en: string; fr: string }; rank: number }
  | { kind: 'timeline'; index: number; rank: number }
  | { kind: 'source'; id: string; rank: number };

type Target =
  | { kind: 'entity'; id: EntityId }
  | { kind: 'statement'; id: EntityId; text: { en: string; fr: string } }
  | { kind: 'timeline'; index: number }
  | { kind: 'source'; id: string };

interface Entry {
  target: Target;
  /** With a space before each word, so that " mac" finds words that begin so. */
  folded: string;
  /** What is found by name stands above what is found in text. */
  weight: number;
}

export type SearchIndex = readonly Entry[];

export function buildSearchIndex({ dataset }: Catalogue): SearchIndex {
  const entries: Entry[] = [];
  const add = (target: Target, weight: number, ...texts: (string | undefined)[]) => {
    const folded = texts.map((text) => (text === undefined ? '' : ` ${fold(text)}`)).join(' |');
    entries.push({ target, folded, weight });
  };
  for (const entity of dataset.entities) {
    const target = { kind: 'entity', id: entity.id } as const;
    const own = 4 + ownWeight[entity.type];
    add(target, own, ...Object.values(entity.label));
    if (entity.type === 'person') add(target, own, ...Object.values(entity.surnames).flat());
    add(target, 3, ...namesOf(entity));
    for (const { text } of citedTextsOf(entity))
      add({ kind: 'statement', id: entity.id, text }, 1, text.en, text.fr);
  }
  for (const [index, { title, text }] of dataset.timeline.entries()) {
    add({ kind: 'timeline', index }, 2, title.en, title.fr);
    add({ kind: 'timeline', index }, 1, text.en, text.fr);
  }
  for (const [id, { title, publisher }] of Object.entries(dataset.sources))
    add({ kind: 'source', id }, 1, publisher, title);
  return entries;
}

/** Of equals, whoever asks for a name means the person or the state before the meeting that is called after them. */
const ownWeight: Record<Entity['type'], number> = {
  person: 0.3,
  state: 0.3,
  organisation: 0.2,
  document: 0.2,
  provision: 0.1,
  event: 0,
};

function namesOf(entity: Catalogue['dataset']['entities'][number]): string[] {
  const byLang = [entity.names, ...('metonyms' in entity ? [entity.metonyms] : [])];
  return byLang.flatMap((names) => Object.values(names).flat());
}

const mostHits = 40;

/** @returns best first; nothing for a query without a letter */
export function search(index: SearchIndex, query: string): Hit[] {
  const words = fold(query)
    .split(' ')
    .filter((word) => word !== '');
  if (words.length === 0) return [];
  const best = new Map<string, Hit>();
  for (const { target, folded, weight } of index) {
    const rank = rankOf(folded, words, weight);
    if (rank === 0) continue;
    const key = JSON.stringify(target);
    if ((best.get(key)?.rank ?? 0) < rank) best.set(key, { ...target, rank });
  }
  return [...best.values()].toSorted((a, b) => b.rank - a.rank).slice(0, mostHits);
}

/** Every word must begin a word; the whole query at the beginning of a name is best. */
function rankOf(folded: string, words: readonly string[], weight: number): number {
  if (!words.every((word) => folded.includes(` ${word}`))) return 0;
  const phrase = ` ${words.join(' ')}`;
  const isPhrase = folded.includes(phrase);
  const isStart = folded.startsWith(phrase) || folded.includes(` |${phrase}`);
  return weight * 10 + (isPhrase ? 3 : 0) + (isStart ? 4 : 0);
}
