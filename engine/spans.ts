// Spans and what is done with them.

import type { Span } from './types.ts';

export const length = (span: Span): number => span.end - span.start;

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/**
 * Keep the longest of any overlapping spans; of equal ones, the first.
 * @param spans - in any order, offsets into one text block
 * @returns disjoint spans, ascending by `start`
 */
export function keepLongest<T extends Span>(spans: readonly T[]): T[] {
  const kept: T[] = [];
  for (const span of spans.toSorted((a, b) => length(b) - length(a) || a.start - b.start)) {
    if (!kept.some((other) => overlaps(span, other))) kept.push(span);
  }
  return kept.toSorted((a, b) => a.start - b.start);
}
