// The dataset made easy to ask: by id, by source, by country. Built once when the dossier opens.

import type { CitedSource } from '../../data/card.ts';
import type { Dataset, Entity, Office, Person, State, Term, Text, TimelineItem } from '../../data/schema.ts';
import type { EntityId, IsoDate } from '../../engine/types.ts';

/** A statement of ours and where it stands, for "what rests on this source". */
export interface Use {
  /** The entity whose page holds it; undefined for the timeline's own items. */
  entity: EntityId | undefined;
  text: Text;
  date: IsoDate | undefined;
}

export interface HeldTerm {
  office: { id: string; title: Text; organisation: EntityId };
  term: Term;
}

export interface Catalogue {
  dataset: Dataset;
  entity: (id: EntityId) => Entity | undefined;
  source: (id: string) => CitedSource | undefined;
  /** Resolved, in the order given; ids that are unknown are left out. */
  sources: (ids: readonly string[]) => CitedSource[];
  usesOf: (source: string) => Use[];
  states: State[];
  people: Person[];
  /** Offices of a person, newest first. */
  termsOf: (person: EntityId) => HeldTerm[];
  timelineOf: (entity: EntityId) => TimelineItem[];
}

export function buildCatalogue(dataset: Dataset): Catalogue {
  const entities = new Map(dataset.entities.map((entity) => [entity.id, entity]));
  const sources = new Map(Object.entries(dataset.sources).map(([id, source]) => [id, { ...source, id }]));
  const uses = collectUses(dataset);
  const terms = new Map<EntityId, HeldTerm[]>();
  for (const office of dataset.offices) {
    for (const term of office.terms) {
      if (term.entity === undefined) continue;
      const held = { office: { ...office, title: titleFor(entities.get(term.entity), office) }, term };
      terms.set(term.entity, [...(terms.get(term.entity) ?? []), held]);
    }
  }
  const inTimeline = new Map<EntityId, TimelineItem[]>();
  for (const item of dataset.timeline) {
    for (const id of item.entities ?? []) inTimeline.set(id, [...(inTimeline.get(id) ?? []), item]);
  }
  return {
    dataset,
    entity: (id) => entities.get(id),
    source: (id) => sources.get(id),
    sources: (ids) => ids.flatMap((id) => sources.get(id) ?? []),
    usesOf: (id) => uses.get(id) ?? [],
    states: dataset.entities.filter((entity) => entity.type === 'state'),
    people: dataset.entities.filter((entity) => entity.type === 'person'),
    termsOf: (person) => (terms.get(person) ?? []).toSorted((a, b) => startOf(b).localeCompare(startOf(a))),
    timelineOf: (id) => inTimeline.get(id) ?? [],
  };
}

/** The title of an office in the form for its holder: `Première ministre du Danemark`. */
export function titleFor(
  holder: Entity | undefined,
  { title, titleFeminineFr }: Pick<Office, 'title' | 'titleFeminineFr'>,
): Text {
  const isFeminine = holder?.type === 'person' && holder.gender === 'female';
  return isFeminine && titleFeminineFr !== undefined ? { ...title, fr: titleFeminineFr } : title;
}

const startOf = ({ term }: HeldTerm) => term.from ?? term.verifiedUntil ?? '';

/** Every text of an entity that cites sources. */
export function citedTextsOf(
  entity: Entity,
): { text: Text; date?: IsoDate | undefined; dateIn?: string | undefined; sources: string[] }[] {
  const own = [...entity.statements];
  if ('keyPoints' in entity) own.push(...entity.keyPoints);
  const others: { text: Text; date?: IsoDate | undefined; sources: string[] }[] = [];
  if ('status' in entity && entity.status !== undefined) others.push(entity.status);
  if (entity.type === 'state') others.push(...entity.pledges);
  if (entity.type === 'document') others.push(...(entity.differsFrom ?? []), ...(entity.pressErrors ?? []));
  return [...own, ...others];
}

function collectUses({ entities, timeline, offices }: Dataset): Map<string, Use[]> {
  const uses = new Map<string, Use[]>();
  const note = (ids: readonly string[], use: Use) => {
    for (const id of new Set(ids)) uses.set(id, [...(uses.get(id) ?? []), use]);
  };
  for (const entity of entities) {
    for (const { text, date, dateIn = date, sources } of citedTextsOf(entity))
      note(sources, { entity: entity.id, text, date: dateIn });
    if (entity.type === 'document') {
      for (const step of entity.ladder) {
        note(step.sources, { entity: entity.id, text: step.note ?? labelText(entity), date: step.date });
      }
    }
    if (entity.type === 'state') {
      const { membership, paris } = entity;
      note([...membership.sources, ...membership.sinceSources, ...paris.sources], {
        entity: entity.id,
        text: labelText(entity),
        date: membership.since,
      });
    }
    if (entity.type === 'person')
      note(entity.paris.sources, { entity: entity.id, text: labelText(entity), date: undefined });
  }
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  for (const office of offices) {
    for (const { entity, from, sources } of office.terms) {
      if (entity !== undefined)
        note(sources, { entity, text: titleFor(byId.get(entity), office), date: from });
    }
  }
  for (const item of timeline) note(item.sources, { entity: undefined, text: item.title, date: item.date });
  return uses;
}

export const labelText = ({ label }: Entity): Text => ({ en: label.en, fr: label.fr });
