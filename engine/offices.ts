// Who held an office on a day. Terms are `[from, to)`; what is not known resolves to nobody.

import type { Lexicon } from './lexicon.ts';
import { officeKinds } from './office-kinds.ts';
import type { OfficeWord } from './reading.ts';
import type { OfficeInfo } from './senses.ts';
import type { EntityId, IsoDate } from './types.ts';

export type Holder =
  | { kind: 'entity'; entityId: EntityId; office: OfficeInfo }
  /** Somebody who is not in our data held it. */
  | { kind: 'other' }
  /** A vacancy, or a gap in what we know. */
  | { kind: 'unknown' };

type Term = OfficeInfo['terms'][number];

const covers = ([from, to]: Term, day: IsoDate): boolean => from <= day && day < to;

/**
 * @param day - the day asked for
 * @returns the one holder; `unknown` where two cover the day, the last day of a term included
 */
export function holderOn(office: OfficeInfo, day: IsoDate): Holder {
  if (office.shared) return { kind: 'unknown' };
  // on the day of a handover either may be meant
  const terms = office.terms.filter(([from, to]) => from <= day && day <= to);
  const holders = new Set(terms.map((term) => term[2]));
  if (holders.size !== 1 || !terms.some((term) => covers(term, day))) return { kind: 'unknown' };
  const [entityId] = holders;
  return entityId ? { kind: 'entity', entityId, office } : { kind: 'other' };
}

/** Did the person hold it through the year? Then the year in the text does no harm. American terms begin in January. */
export function heldThrough(office: OfficeInfo, entityId: EntityId, year: number): boolean {
  const first = `${year}-02-01`;
  const last = `${year}-12-31`;
  return office.terms.some(([from, to, entity]) => entity === entityId && from <= first && to > last);
}

/** Offices of a kind that belong to a state or organisation. */
export function officesOf(lexicon: Lexicon, owner: EntityId, kind: number): OfficeInfo[] {
  const name = officeKinds[kind] as (typeof officeKinds)[number];
  return lexicon.offices.filter((office) => office.organisation === owner && office.kinds.includes(name));
}

/** Did the person ever hold such an office, in our data? With a day: then. */
export function heldOffice(lexicon: Lexicon, entity: number, word: OfficeWord, day?: IsoDate): boolean {
  const id = lexicon.entities[entity]?.id;
  const kind = word.kind === undefined ? undefined : officeKinds[word.kind];
  return lexicon.offices.some(
    (office, i) =>
      (word.office === i || (kind !== undefined && office.kinds.includes(kind))) &&
      office.terms.some((term) => term[2] === id && (!day || covers(term, day))),
  );
}
