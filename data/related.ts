// Where to go from a card. All of it follows from `relations.ts`.

import type { EntityId, IsoDate } from '../engine/types.ts';
import type { RelatedEntity } from './card.ts';
import { officesOf, predecessorOf, successorOf } from './offices.ts';
import { allRelations, isLeading, type Relation, signatoriesOf } from './relations.ts';
import type { Dataset, Entity } from './schema.ts';

/** A card is no index: what is named on the page comes first, and the list ends here. */
const mostRelated = 8;

type Kind = RelatedEntity['relation'];

/** @param day - the article's; absent: as last verified */
export function relatedTo(
  dataset: Dataset,
  entity: Entity,
  day: IsoDate | undefined,
  alsoOnPage: readonly EntityId[],
): RelatedEntity[] {
  const on = day ?? dataset.asOf;
  const happened = ({ date }: Relation) => day === undefined || date === undefined || date <= day;
  const relations = allRelations(dataset, on).filter((relation) => happened(relation));
  const found = new Map<EntityId, Kind>();
  const add = (id: EntityId | undefined, kind: Kind) => {
    if (id !== undefined && id !== entity.id && !found.has(id)) found.set(id, kind);
  };
  for (const [id, kind] of neighbours(dataset, entity, on, day)) add(id, kind);
  for (const relation of relations) {
    const kind = kindSeenFrom(entity, relation);
    if (kind !== undefined) add(relation.from === entity.id ? relation.to : relation.from, kind);
  }
  for (const id of signedTogether(relations, entity.id)) add(id, 'signed-same');
  if (entity.type === 'person')
    for (const id of compatriots(dataset, entity.country, on)) add(id, 'same-country');
  const listed = [...found].flatMap(([id, relation]) => {
    const other = dataset.entities.find((each) => each.id === id);
    return other === undefined ? [] : [{ id, label: other.label as Record<string, string>, relation }];
  });
  const isOnPage = ({ id }: RelatedEntity) => (alsoOnPage.includes(id) ? 0 : 1);
  return listed.toSorted((a, b) => isOnPage(a) - isOnPage(b)).slice(0, mostRelated);
}

/** Before and after in the offices of that day; the successor only when the day has come. */
function neighbours(
  dataset: Dataset,
  entity: Entity,
  on: IsoDate,
  day: IsoDate | undefined,
): [EntityId | undefined, Kind][] {
  if (entity.type !== 'person') return [];
  return officesOf(dataset, entity.id, on).flatMap(({ office, term }): [EntityId | undefined, Kind][] => {
    const after = successorOf(office, term);
    const hasCome = after?.from !== undefined && (day === undefined || after.from <= day);
    return [
      [predecessorOf(office, term)?.entity, 'predecessor'],
      [hasCome ? after.entity : undefined, 'successor'],
    ];
  });
}

/** What a relation means on the card of one of its two sides. */
function kindSeenFrom({ id, type }: Entity, { from, to, kind }: Relation): Kind | undefined {
  if (from !== id && to !== id) return undefined;
  switch (kind) {
    case 'leads':
      return 'leads';
    case 'represented':
      return 'participant';
    case 'signed':
      return type === 'document' ? undefined : 'signed';
    case 'issued':
      return 'issued';
    case 'took-part':
      return 'participant';
    case 'part-of':
      return 'part-of';
    case 'member-of':
      // The Coalition has forty states and a map of its own.
      return undefined;
    case 'confused-with':
      return 'confused-with';
    case 'preceded':
      return undefined;
  }
}

function signedTogether(relations: readonly Relation[], id: EntityId): EntityId[] {
  const signatures = relations.filter(({ kind }) => kind === 'signed');
  const documents = signatures.filter(({ from }) => from === id).map(({ to }) => to);
  return signatures.filter(({ to }) => documents.includes(to)).map(({ from }) => from);
}

function compatriots(dataset: Dataset, country: EntityId, on: IsoDate): EntityId[] {
  return dataset.entities
    .filter(({ type, id }) => {
      if (type !== 'person') return false;
      return officesOf(dataset, id, on).some(
        ({ office }) => office.organisation === country && office.kinds.length > 0,
      );
    })
    .map(({ id }) => id)
    .toSorted((a, b) => leading(dataset, b, on) - leading(dataset, a, on));
}

function leading(dataset: Dataset, id: EntityId, on: IsoDate): number {
  return officesOf(dataset, id, on).some(({ office }) => isLeading(office)) ? 1 : 0;
}

/** The signatories of a document. */
export function signatoriesFor(dataset: Dataset, entity: Entity): RelatedEntity[] {
  if (entity.type !== 'document') return [];
  return signatoriesOf(entity).flatMap((id) => {
    const other = dataset.entities.find((each) => each.id === id);
    return other === undefined
      ? []
      : [{ id, label: other.label as Record<string, string>, relation: 'signed' as const }];
  });
}
