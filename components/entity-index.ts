// What the popup and the options must know of every entity to name it at once. Written at build time by
// `scripts/entity-index.ts`, a twentieth of the whole dataset.

import type { EntityId, EntityType, IsoDate } from '../engine/types.ts';
import type { UiLang } from './strings.ts';

export interface KnownEntity {
  type: EntityType;
  /** The name by interface language. Where Ukrainian has none of its own, the English one stands, marked as English. */
  label: { en: string; fr: string; uk?: string };
  /** ISO 3166-1 alpha-2, or EU. */
  flag?: string;
  /** Of a person. */
  isFemale?: boolean;
  country?: EntityId;
  wikidata?: string;
  /** At the Paris meeting of 6 January 2026, where a source says so. */
  tookPart?: 'in-person' | 'by-video' | 'represented';
  /** Of a state: the level at which it was represented there, in the data's words. */
  level?: string;
  /** Of a state: the person who represented it there. */
  by?: EntityId;
}

export interface EntityIndex {
  /** The newest day on which something in the data was verified. */
  asOf: IsoDate;
  entities: Record<EntityId, KnownEntity>;
}

/** The name and the language that it is in, where that is not the interface's. */
export function nameOf(entity: KnownEntity, uiLang: UiLang): { text: string; lang?: 'en' } {
  const text = entity.label[uiLang];
  return text === undefined ? { text: entity.label.en, lang: 'en' } : { text };
}
