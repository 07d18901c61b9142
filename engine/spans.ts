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

/** Spans of one block that do not overlap. */
export class DisjointSpans {
  /** Ascending. */
  readonly #spans: Span[] = [];

  /** @returns false where it overlaps one that is there already */
  add(span: Span): boolean {
    const at = firstIndex(this.#spans.length, (i) => (this.#spans[i] as Span).end > span.start);
    const next = this.#spans[at];
    if (next && next.start < span.end) return false;
    this.#spans.splice(at, 0, span);
    return true;
  }
}

/** Spans of one block ordered for questions about what holds or meets another span. */
export class SpanOrder<T extends Span> {
  readonly #spans: readonly T[];
  /** The furthest end up to each. */
  readonly #reach: number[] = [];

  /** @param spans - in any order; of equal starts the order stays */
  constructor(spans: readonly T[]) {
    const isAscending = spans.every((span, i) => i === 0 || (spans[i - 1] as T).start <= span.start);
    this.#spans = isAscending ? spans : spans.toSorted((a, b) => a.start - b.start);
    let reach = 0;
    for (const { end } of this.#spans) {
      if (end > reach) reach = end;
      this.#reach.push(reach);
    }
  }

  /** The furthest end of the spans that begin before `offset`; 0 for none. */
  reachBefore(offset: number): number {
    return this.#reach[this.#countBefore(offset) - 1] ?? 0;
  }

  /** Does one of the spans hold `span` and more? */
  hasLonger(span: Span): boolean {
    const before = this.#countBefore(span.start);
    if ((this.#reach[before - 1] ?? 0) >= span.end) return true;
    for (let i = before; this.#spans[i]?.start === span.start; i++)
      if ((this.#spans[i] as T).end > span.end) return true;
    return false;
  }

  /** Those that overlap `span`, in order. */
  *overlapping(span: Span): Generator<T> {
    for (let i = this.#firstReaching(span.start); i < this.#spans.length; i++) {
      const other = this.#spans[i] as T;
      if (other.start >= span.end) return;
      if (other.end > span.start) yield other;
    }
  }

  /** Those that begin in `span`, in order. */
  *startingIn(span: Span): Generator<T> {
    for (let i = this.#countBefore(span.start); i < this.#spans.length; i++) {
      const other = this.#spans[i] as T;
      if (other.start >= span.end) return;
      yield other;
    }
  }

  #countBefore(offset: number): number {
    return firstIndex(this.#spans.length, (i) => (this.#spans[i] as T).start >= offset);
  }

  #firstReaching(offset: number): number {
    return firstIndex(this.#reach.length, (i) => (this.#reach[i] as number) > offset);
  }
}

/** @returns the first index for which `holds`, which holds from there on; `length` for none */
export function firstIndex(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
