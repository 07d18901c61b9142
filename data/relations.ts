// What follows from the data and is therefore typed nowhere: who signed what, who represents whom, who came before.

import type { EntityId, IsoDate } from '../engine/types.ts';
import { holdersOn, predecessorOf, successorOf, termsOf } from './offices.ts';
import type { Dataset, Document, Entity, Office } from './schema.ts';

export type RelationKind =
  | 'signed' // person or state → document
  | 'issued' // person, state or organisation → document
  | 'took-part' // person, state or organisation → event
  | 'represented' // person → state, at the Paris meeting of 6 January 2026
  | 'leads' // person → state or organisation, by office
  | 'preceded' // person → person, in an office
  | 'part-of' // provision → document or provision
  | 'member-of' // state → organisation
  | 'confused-with'; // document → document

export interface Relation {
  from: EntityId;
  to: EntityId;
  kind: RelationKind;
  date?: IsoDate | undefined;
  /** Of `leads` and `preceded`. */
  office?: string | undefined;
}

/** The Paris meeting that the `paris` fields of persons and states speak of. */
export const parisMeeting = 'paris-summit-2026-01-06';
/** The group that `membership` of states speaks of. */
export const coalition = 'coalition-of-the-willing';

/** Offices whose holder speaks for the whole state or organisation. */
const leadingKinds = ['head-of-state', 'head-of-government', 'leader', 'president', 'secretary-general'];

export function isLeading(office: Office): boolean {
  return office.kinds.some((kind) => leadingKinds.includes(kind));
}

/** Everyone and every state that a source names as having signed. */
export function signatoriesOf(document: Document): EntityId[] {
  const signers = document.ladder.filter(({ step }) => step === 'signed').flatMap(({ by }) => by ?? []);
  return [...new Set([...document.signatories, ...signers])];
}

/**
 * Every relation in the dataset.
 * @param day - of `leads`: who holds the office on this day; absent: nobody leads
 */
export function allRelations(dataset: Dataset, day?: IsoDate): Relation[] {
  return [
    ...dataset.entities.flatMap((entity) => ownRelations(entity)),
    ...dataset.offices.flatMap((office) => officeRelations(office, day)),
  ];
}

/** @returns the relations in which the entity stands on either side */
export function relationsOf(dataset: Dataset, id: EntityId, day?: IsoDate): Relation[] {
  return allRelations(dataset, day).filter(({ from, to }) => from === id || to === id);
}

function ownRelations(entity: Entity): Relation[] {
  const to = entity.id;
  switch (entity.type) {
    case 'person': {
      const { presence } = entity.paris;
      const tookPart = presence === 'in-person' || presence === 'by-video';
      const meeting = dayOf(parisMeeting);
      return tookPart ? [{ from: to, to: parisMeeting, kind: 'took-part', date: meeting }] : [];
    }
    case 'state': {
      const { by, with: others = [] } = entity.paris;
      const { kind, since } = entity.membership;
      const envoys = by === undefined ? [] : [by, ...others];
      const member = kind === 'member' || kind === 'participant';
      return [
        ...envoys.map((from) => ({ from, to, kind: 'represented' as const, date: dayOf(parisMeeting) })),
        ...(member ? [{ from: to, to: coalition, kind: 'member-of' as const, date: since }] : []),
      ];
    }
    case 'organisation':
      return (entity.members ?? []).map((from) => ({ from, to, kind: 'member-of' as const }));
    case 'document':
      return [
        ...signatoriesOf(entity).map((from) => ({ from, to, kind: 'signed' as const, date: entity.date })),
        ...(entity.issuedBy ?? []).map((from) => ({ from, to, kind: 'issued' as const, date: entity.date })),
        ...(entity.differsFrom ?? []).map((other) => ({
          from: to,
          to: other.id,
          kind: 'confused-with' as const,
        })),
      ];
    case 'provision':
      return entity.partOf.map((whole) => ({ from: to, to: whole, kind: 'part-of' as const }));
    case 'event':
      return entity.participants.map((from) => ({ from, to, kind: 'took-part' as const, date: entity.date }));
  }
}

function officeRelations(office: Office, day: IsoDate | undefined): Relation[] {
  const found: Relation[] = [];
  if (day !== undefined && isLeading(office)) {
    for (const { entity } of holdersOn(office, day)) {
      if (entity !== undefined)
        found.push({ from: entity, to: office.organisation, kind: 'leads', office: office.id });
    }
  }
  for (const term of office.terms) {
    const before = predecessorOf(office, term)?.entity;
    if (before === undefined || term.entity === undefined || before === term.entity) continue;
    found.push({ from: before, to: term.entity, kind: 'preceded', date: term.from, office: office.id });
  }
  return found;
}

/** Who came before or after someone in the offices they ever held, with a name where there is no entity. */
export function officeNeighbours(dataset: Dataset, id: EntityId) {
  return termsOf(dataset, id).map(({ office, term }) => ({
    office,
    term,
    predecessor: predecessorOf(office, term),
    successor: successorOf(office, term),
  }));
}

/** States and their pledges, by domain. */
export function pledgesByDomain(dataset: Dataset) {
  const pledges = dataset.entities.flatMap((entity) =>
    entity.type === 'state' ? entity.pledges.map((pledge) => ({ state: entity.id, pledge })) : [],
  );
  return Map.groupBy(pledges, ({ pledge }) => pledge.domain);
}

/** The ids of meetings end in their day. */
function dayOf(event: EntityId): IsoDate {
  return event.slice(-10);
}
