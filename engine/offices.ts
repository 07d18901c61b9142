// Who held an office on a day. Terms are `[from, to)`; what is not known resolves to nobody.

import type { Lexicon } from './lexicon.ts';
import { officeKinds } from './office-kinds.ts';
import type { OfficeInfo } from './senses.ts';
import type { EntityId, IsoDate } from './types.ts';

export type Holder =
  | { kind: 'entity'; entityId: EntityId; office: OfficeInfo }
  /** Somebody who is not in our data held it. */
  | { kind: 'other' }
  /** A vacancy, or a gap in what we know. */
  | { kind: 'unknown' };

/**
 * @param day - the day asked for
 * @returns the one holder; `unknown` where two terms cover the day
 */
export function holderOn(office: OfficeInfo, day: IsoDate): Holder {
  if (office.shared) return { kind: 'unknown' };
  const terms = office.terms.filter(([from, to]) => from <= day && day < to);
  if (terms.length !== 1) return { kind: 'unknown' };
  const entityId = (terms[0] as OfficeInfo['terms'][number])[2];
  return entityId ? { kind: 'entity', entityId, office } : { kind: 'other' };
}

/** Did the holder of `day` also hold it through the whole year? Then a year in the sentence does no harm. */
export function heldThrough(office: OfficeInfo, entityId: EntityId, year: number): boolean {
  const first = `${year}-01-01`;
  const last = `${year}-12-31`;
  return office.terms.some(([from, to, entity]) => entity === entityId && from <= first && to > last);
}

/** Offices of a kind that belong to a state or organisation. */
export function officesOf(lexicon: Lexicon, owner: EntityId, kind: number): OfficeInfo[] {
  const name = officeKinds[kind] as (typeof officeKinds)[number];
  return lexicon.offices.filter((office) => office.organisation === owner && office.kinds.includes(name));
}
