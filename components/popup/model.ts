// What the popup shows, worked out from the page's report. Pure.

import type { EntityId, EntityType, IsoDate, LangCode } from '../../engine/types.ts';
import type { EntityIndex, KnownEntity } from '../entity-index.ts';

/** A mention as the page reports it; the same shape as `ReportedMention` of the messages. */
export interface ListedMention {
  id: number;
  entity: EntityId;
  kind: 'name' | 'metonym' | 'role' | 'title' | 'provision';
  text: string;
  /** 0 at the first character of the page's text, 1 at the last. */
  position: number;
  part: 'article' | 'comments';
}

export interface Row {
  id: EntityId;
  entity: KnownEntity;
  /** In document order. */
  mentions: ListedMention[];
}

export interface Group {
  type: EntityType;
  /** Named most often first; of equals, named first. */
  rows: Row[];
}

/** The order in which a reader asks: who, which states, what did they adopt, what is in it. */
const typeOrder: EntityType[] = ['person', 'document', 'state', 'organisation', 'provision', 'event'];

export function groupMentions(mentions: readonly ListedMention[], index: EntityIndex): Group[] {
  const rows = [...Map.groupBy(mentions, ({ entity }) => entity)].flatMap(([id, own]) => {
    const entity = index.entities[id];
    return entity === undefined ? [] : [{ id, entity, mentions: own }];
  });
  return typeOrder
    .map((type) => ({
      type,
      rows: rows
        .filter(({ entity }) => entity.type === type)
        .toSorted((a, b) => b.mentions.length - a.mentions.length || first(a) - first(b)),
    }))
    .filter((group) => group.rows.length > 0);
}

const first = ({ mentions }: Row) => mentions[0]?.position ?? 1;

export interface Counts {
  actors: number;
  documents: number;
  provisions: number;
  events: number;
  bothDeclarations: boolean;
}

const declarations = ['paris-declaration-2026', 'trilateral-declaration-2026'] as const;

/** Actors are people, states and organisations. The two declarations, where both are named, are told apart from the rest. */
export function countGroups(groups: readonly Group[]): Counts {
  const size = (...types: EntityType[]) =>
    groups.filter(({ type }) => types.includes(type)).reduce((sum, { rows }) => sum + rows.length, 0);
  const documents = groups.find(({ type }) => type === 'document')?.rows ?? [];
  const bothDeclarations = declarations.every((id) => documents.some((row) => row.id === id));
  return {
    actors: size('person', 'state', 'organisation'),
    documents: size('document') - (bothDeclarations ? declarations.length : 0),
    provisions: size('provision'),
    events: size('event'),
    bothDeclarations,
  };
}

/** A country that was there, with who represented it where we know. */
export interface Attendance {
  id: EntityId;
  entity: KnownEntity;
  by: KnownEntity | undefined;
}

/**
 * Who took part on 6 January 2026 and is not named here, neither as a state nor by one of its people.
 * @returns undefined where the page does not speak of that meeting or of what it adopted
 */
export function notNamed(mentions: readonly ListedMention[], index: EntityIndex): Attendance[] | undefined {
  const named = new Set(mentions.map(({ entity }) => entity));
  if (![...declarations, 'paris-summit-2026-01-06'].some((id) => named.has(id))) return undefined;
  const countries = new Set([...named].map((id) => index.entities[id]?.country ?? id));
  return Object.entries(index.entities)
    .filter(([id, { type, tookPart }]) => type === 'state' && tookPart !== undefined && !countries.has(id))
    .map(([id, entity]) => ({
      id,
      entity,
      by: entity.by === undefined ? undefined : index.entities[entity.by],
    }));
}

/** What stands in the way of a list, or the list. */
export type PageState =
  | { kind: 'loading' }
  | { kind: 'off-everywhere' }
  | { kind: 'off-site'; site: string }
  | { kind: 'not-listed'; site: string }
  /** The site is not known where the browser hides the address as well. */
  | { kind: 'withheld'; site?: string | undefined }
  | { kind: 'forbidden'; why: 'store' | 'browser-page' | 'pdf' | 'reader' | 'file' }
  | { kind: 'stale' }
  | { kind: 'error' }
  | { kind: 'unsupported'; lang: LangCode }
  | { kind: 'language-off'; lang: LangCode }
  | { kind: 'nothing' }
  | { kind: 'listed' };

/** The article is newer than the data: what cards say may have changed since. */
export const isNewer = (date: IsoDate | undefined, asOf: IsoDate) => date !== undefined && date > asOf;
