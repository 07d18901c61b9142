// Who held an office on a day, and which offices someone held. Nobody rather than somebody doubtful.

import type { EntityId, IsoDate } from '../engine/types.ts';
import { addDays, newest, oldest } from './days.ts';
import type { Dataset, Office, Term } from './schema.ts';

/**
 * How long a holder without a known end is taken to go on after the last day on which a source or list shows them.
 * A year: a reader in the months after the last verification is still served (with "as of" on the card), and a
 * dataset that nobody keeps up stops naming people.
 */
const carriedDays = 366;

/**
 * The days on which a term resolves to its holder, `[from, to)`. Where the day of the start is unknown it is the
 * first day on which a source shows the holder; where the end is unknown the day after the last one.
 * @returns undefined where no day is known
 */
export function heldBetween(term: Term): { from: IsoDate; to: IsoDate } | undefined {
  const from = term.from ?? oldest(term.verifiedFrom, term.verifiedUntil, term.listedUntil);
  if (from === undefined) return undefined;
  const to = term.to ?? openEnd(term, from);
  return from < to ? { from, to } : undefined;
}

function openEnd(term: Term, from: IsoDate): IsoDate {
  const lastShown = newest(from, term.verifiedFrom, term.verifiedUntil, term.listedUntil) as IsoDate;
  // `ended`: it was over on some day after the last on which it is shown.
  if (term.ended) return addDays(lastShown, 1);
  return oldest(addDays(lastShown, carriedDays), term.uncertainFrom) as IsoDate;
}

export function isHeldOn(term: Term, day: IsoDate): boolean {
  const held = heldBetween(term);
  return held !== undefined && held.from <= day && day < held.to;
}

/**
 * The terms that cover a day. On a handover day that is the one who comes. More than one only where the office is
 * shared or the data overlap.
 */
export function holdersOn(office: Office, day: IsoDate): Term[] {
  return office.terms.filter((term) => isHeldOn(term, day));
}

/** The terms that end on a day: the ones who leave on a handover day. */
export function leaversOn(office: Office, day: IsoDate): Term[] {
  return office.terms.filter((term) => term.to === day && (heldBetween(term)?.from ?? day) < day);
}

export interface HeldOffice {
  office: Office;
  term: Term;
}

/** Offices of someone on a day, those that end on it included: on a handover day a card names both. */
export function officesOf(dataset: Pick<Dataset, 'offices'>, entity: EntityId, day: IsoDate): HeldOffice[] {
  return termsOf(dataset, entity).filter(
    ({ office, term }) => isHeldOn(term, day) || leaversOn(office, day).includes(term),
  );
}

/** Every term of someone, offices in the order of the data. */
export function termsOf(dataset: Pick<Dataset, 'offices'>, entity: EntityId): HeldOffice[] {
  return dataset.offices.flatMap((office) =>
    office.terms.filter((term) => term.entity === entity).map((term) => ({ office, term })),
  );
}

/** Whoever held it before: known only where the list has no gap between the two. */
export function predecessorOf(office: Office, term: Term): Term | undefined {
  const { completeFrom } = office;
  const from = term.from;
  if (office.shared || from === undefined || completeFrom === undefined || from <= completeFrom)
    return undefined;
  const earlier = office.terms.filter(
    (other) => other !== term && other.to !== undefined && other.to <= from,
  );
  return latest(earlier.filter((other) => other.from !== undefined && other.from >= completeFrom));
}

export function successorOf(office: Office, term: Term): Term | undefined {
  return office.terms.find((other) => other !== term && predecessorOf(office, other) === term);
}

/** Whether the day on which a term ended is given by a source: its own, or that of whoever came on that day. */
export function isEndSourced(office: Office, term: Term): boolean {
  if (term.to === undefined) return false;
  return (
    term.dates === 'confirmed' ||
    office.terms.some((other) => other !== term && other.from === term.to && other.dates === 'confirmed')
  );
}

function latest(terms: readonly Term[]): Term | undefined {
  return terms.toSorted((a, b) => ((a.to ?? '') < (b.to ?? '') ? 1 : -1))[0];
}
