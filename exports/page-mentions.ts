// What a reader takes along from a page: its mentions with the text around them. Pure; the popup fills it.

import type { EntityId, EntityType, IsoDate, LangCode, MentionKind } from '../engine/types.ts';

export interface PageMentions {
  url: string;
  title: string;
  lang: LangCode;
  /** The article's day, where known. */
  date?: IsoDate | undefined;
  /** The moment of the export, as `Date.toISOString` gives it. */
  created: string;
  /** The newest day on which our data were verified. */
  dataAsOf: IsoDate;
  /** The page's text as it was read: blocks in document order. */
  blocks: readonly string[];
  entities: readonly ExportedEntity[];
  /** In document order. */
  mentions: readonly ExportedMention[];
  attributions: readonly ExportedAttribution[];
}

export interface ExportedEntity {
  id: EntityId;
  type: EntityType;
  /** In the reader's language. */
  name: string;
  /** Language of the name. */
  lang: string;
  wikidata?: string | undefined;
}

export interface ExportedMention {
  entity: EntityId;
  kind: MentionKind;
  text: string;
  part: 'article' | 'comments';
  /** Index into the blocks; offsets are UTF-16 code units of its text. */
  block: number;
  start: number;
  end: number;
}

/** What the page attributes to a speaker, in the page's words. */
export interface ExportedAttribution {
  speaker: EntityId;
  said: string;
}

export function nameById(page: PageMentions): (id: EntityId) => string {
  const names = new Map(page.entities.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? id;
}

/** Mentions of each entity, the entity named first in front. */
export function byEntity(page: PageMentions): [ExportedEntity, ExportedMention[]][] {
  const groups = Map.groupBy(page.mentions, ({ entity }) => entity);
  const known = new Map(page.entities.map((entity) => [entity.id, entity]));
  return [...groups].flatMap(([id, mentions]) => {
    const entity = known.get(id);
    return entity === undefined ? [] : [[entity, mentions] as [ExportedEntity, ExportedMention[]]];
  });
}
