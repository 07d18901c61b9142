// Where to go from a card. All of it follows from `relations.ts`.

import type { EntityId, IsoDate } from '../engine/types.ts';
import type { RelatedEntity, Signatory } from './card.ts';
import { daysBetween } from './days.ts';
import { officesOf, predecessorOf, successorOf } from './offices.ts';
import { allRelations, isLeading, type Relation, signatoriesOf } from './relations.ts';
import type { Dataset, Entity } from './schema.ts';

/** A card is no index: what is named on the page comes first, and the list ends here. */
const mostRelated = 8;

type Kind = RelatedEntity['relation'];

/** What a reader asks first, first. */
const kindsByWeight: Kind[] = [
  'confused-with',
  'predecessor',
  'successor',
  'leads',
  'signed',
  'signed-same',
  'part-of',
  'issued',
  'participant',
  'same-country',
];

/** @param day - the article's; absent: as last verified */
export function relatedTo(
  dataset: Dataset,
  entity: Entity,
  day: IsoDate | undefined,
  alsoOnPage: readonly EntityId[],
): RelatedEntity[] {
  const on = day ?? dataset.asOf;
  const relations = allRelations(dataset, on).filter(
    ({ date }) => day === undefined || date === undefined || date <= day,
  );
  const found: { id: EntityId; relation: Kind; date: IsoDate }[] = [];
  const add = (id: EntityId | undefined, relation: Kind, date: IsoDate = on) => {
    if (id !== undefined && id !== entity.id) found.push({ id, relation, date });
  };
  for (const [id, kind] of neighbours(dataset, entity, on, day)) add(id, kind);
  for (const relation of relations) {
    const kind = kindSeenFrom(entity, relation);
    if (kind !== undefined)
      add(relation.from === entity.id ? relation.to : relation.from, kind, relation.date);
  }
  for (const id of signedTogether(relations, entity.id)) add(id, 'signed-same');
  if (entity.type === 'person')
    for (const id of compatriots(dataset, entity.country, on)) add(id, 'same-country');

  const onPage = new Set(alsoOnPage);
  const labels = new Map(dataset.entities.map(({ id, label }) => [id, label as Record<string, string>]));
  const order = (item: { id: EntityId; relation: Kind; date: IsoDate }) => [
    onPage.has(item.id) ? 0 : 1,
    kindsByWeight.indexOf(item.relation),
    Math.abs(daysBetween(item.date, on)),
  ];
  const sorted = found.toSorted((a, b) => compare(order(a), order(b)));
  const seen = new Set<EntityId>();
  return sorted
    .flatMap(({ id, relation }) => {
      const label = labels.get(id);
      if (label === undefined || seen.has(id)) return [];
      seen.add(id);
      return [{ id, label, relation }];
    })
    .slice(0, mostRelated);
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (const [i, value] of a.entries()) {
    const difference = value - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
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

/** The parties of a document, each with those who signed for it: a head of state is no party of his own. */
export function signatoriesFor(dataset: Dataset, entity: Entity): Signatory[] {
  if (entity.type !== 'document') return [];
  const signers = signatoriesOf(entity).flatMap(
    (id) => dataset.entities.find((each) => each.id === id) ?? [],
  );
  const asRelated = ({ id, label }: Entity): RelatedEntity => ({
    id,
    label: label as Record<string, string>,
    relation: 'signed',
  });
  const signsFor = (signer: Entity, party: Entity) => signer.type === 'person' && signer.country === party.id;
  return signers
    .filter((signer) => !signers.some((party) => signsFor(signer, party)))
    .map((party) => ({
      ...asRelated(party),
      signedBy: signers.filter((signer) => signsFor(signer, party)).map(asRelated),
    }));
}
