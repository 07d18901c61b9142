// The hits of one block by where they begin and end: what stands beside a hit is looked up, never searched for, so
// that a block of nothing but names costs what its length says.

import type { Hit } from './reading.ts';
import { SpanOrder } from './spans.ts';
import type { Span } from './types.ts';

const none: readonly Hit[] = [];

export class HitIndex {
  /** Ascending by start, the longest first. */
  readonly all: readonly Hit[];
  readonly #byStart = new Map<number, Hit[]>();
  readonly #byEnd = new Map<number, Hit[]>();
  #order: SpanOrder<Hit> | undefined;

  /** @param hits - ascending by start, the longest first */
  constructor(hits: readonly Hit[]) {
    this.all = hits;
    for (const hit of hits) {
      push(this.#byStart, hit.start, hit);
      push(this.#byEnd, hit.end, hit);
    }
  }

  /** The longest first. */
  startingAt(offset: number): readonly Hit[] {
    return this.#byStart.get(offset) ?? none;
  }

  /** The longest first. */
  endingAt(offset: number): readonly Hit[] {
    return this.#byEnd.get(offset) ?? none;
  }

  /** Is the span, a word, part of a hit? */
  covers({ start, end }: Span): boolean {
    this.#order ??= new SpanOrder(this.all);
    return this.#order.reachBefore(start + 1) >= end;
  }
}

function push(map: Map<number, Hit[]>, offset: number, hit: Hit): void {
  const known = map.get(offset);
  if (known) known.push(hit);
  else map.set(offset, [hit]);
}
