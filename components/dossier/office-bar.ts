// Offices on a line of time. Only days that a source gives are drawn as such; where a start or an end is not known the
// bar says so by its shape.

import type { Term } from '../../data/schema.ts';
import type { IsoDate } from '../../engine/types.ts';

/** Stretches of the line, in percent of its length. */
export interface Bar {
  from: number;
  to: number;
  /** No source gives the day on which it began: dotted from here on. */
  openFrom: number | undefined;
  /** Nor that on which it ended: dotted up to here. */
  openTo: number | undefined;
}

const dayMs = 86_400_000;
const dayOf = (date: IsoDate) => Date.parse(`${date}T00:00:00Z`) / dayMs;

export interface Axis {
  first: IsoDate;
  last: IsoDate;
}

export function positionOn({ first, last }: Axis, date: IsoDate): number {
  const share = (dayOf(date) - dayOf(first)) / (dayOf(last) - dayOf(first));
  return Math.min(100, Math.max(0, share * 100));
}

/** How far a dotted end reaches where nothing says how far it goes. */
const openLength = 4;

/** @returns undefined where no source shows the office on any day, or it lies before the axis */
export function barOf(term: Term, axis: Axis): Bar | undefined {
  const isConfirmed = term.dates === 'confirmed';
  const begin = isConfirmed ? term.from : undefined;
  const end = isConfirmed ? term.to : undefined;
  const first = begin ?? term.verifiedFrom ?? term.verifiedUntil ?? term.listedUntil;
  const last = end ?? term.verifiedUntil ?? first;
  // What a list without a named original says is drawn, dotted; it keeps a long office on the line.
  const shown = end ?? [last, term.listedUntil].reduce((a, b) => ((a ?? '') > (b ?? '') ? a : b));
  if (first === undefined || last === undefined || shown === undefined || shown < axis.first)
    return undefined;
  const [from, to] = [positionOn(axis, first), positionOn(axis, last)];
  const listed = term.listedUntil === undefined ? 0 : positionOn(axis, term.listedUntil);
  return {
    from,
    to,
    openFrom: begin === undefined ? Math.max(0, from - openLength) : undefined,
    openTo: end === undefined && to < 100 ? Math.min(100, Math.max(to + openLength, listed)) : undefined,
  };
}

/** First of January of each year after the axis's start, with its place. */
export function yearsOn(axis: Axis): { year: number; at: number }[] {
  const years = [];
  for (let year = Number(axis.first.slice(0, 4)) + 1; `${year}-01-01` <= axis.last; year++) {
    years.push({ year, at: positionOn(axis, `${year}-01-01`) });
  }
  return years;
}
