import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DisjointSpans, firstIndex, keepLongest, overlaps, SpanOrder } from '../../engine/spans.ts';
import type { Span } from '../../engine/types.ts';

const span = fc
  .tuple(fc.nat(40), fc.integer({ min: 1, max: 9 }))
  .map(([start, size]) => ({ start, end: start + size }));
const spans = fc.array(span, { maxLength: 12 });

test('spans that only touch do not overlap', () => {
  expect(overlaps({ start: 0, end: 3 }, { start: 3, end: 5 })).toBe(false);
  expect(overlaps({ start: 0, end: 4 }, { start: 3, end: 5 })).toBe(true);
});

describe('the longest of overlapping spans', () => {
  test('stays, and of equal ones the first', () => {
    const kept = keepLongest([
      { start: 4, end: 6 },
      { start: 0, end: 5 },
      { start: 8, end: 10 },
      { start: 9, end: 11 },
    ]);
    expect(kept).toEqual([
      { start: 0, end: 5 },
      { start: 8, end: 10 },
    ]);
  });

  test('leaves nothing that overlaps, and drops nothing without need', () => {
    fc.assert(
      fc.property(spans, (all) => {
        const kept = keepLongest(all);
        expect(kept.every((a) => kept.every((b) => a === b || !overlaps(a, b)))).toBe(true);
        for (const dropped of all.filter((one) => !kept.includes(one)))
          expect(kept.some((other) => overlaps(other, dropped))).toBe(true);
      }),
    );
  });
});

test('spans are taken in only where none lies in the way', () => {
  fc.assert(
    fc.property(spans, (all) => {
      const disjoint = new DisjointSpans();
      const taken: Span[] = [];
      for (const one of all) {
        const isFree = !taken.some((other) => overlaps(one, other));
        expect(disjoint.add(one)).toBe(isFree);
        if (isFree) taken.push(one);
      }
    }),
  );
});

describe('spans in order answer as a search through all of them would', () => {
  const both = fc.tuple(spans, span);

  test('which overlap', () => {
    fc.assert(
      fc.property(both, ([all, asked]) => {
        const sorted = all.toSorted((a, b) => a.start - b.start);
        expect([...new SpanOrder(all).overlapping(asked)]).toEqual(
          sorted.filter((one) => overlaps(one, asked)),
        );
      }),
    );
  });

  test('which begin inside', () => {
    fc.assert(
      fc.property(both, ([all, { start, end }]) => {
        const sorted = all.toSorted((a, b) => a.start - b.start);
        const inside = sorted.filter((one) => start <= one.start && one.start < end);
        expect([...new SpanOrder(all).startingIn({ start, end })]).toEqual(inside);
      }),
    );
  });

  test('a longer one of the same start holds it, in whatever order they come', () => {
    const [short, long, other] = [
      { start: 0, end: 1 },
      { start: 0, end: 3 },
      { start: 0, end: 2 },
    ] as const;
    for (const spans of [
      [short, long],
      [long, short],
      [short, other, long],
    ])
      expect(new SpanOrder(spans).hasLonger(other)).toBe(true);
    expect(new SpanOrder([short, other]).hasLonger(other)).toBe(false);
  });

  test('whether a longer one holds it, and how far those before reach', () => {
    fc.assert(
      fc.property(both, ([all, asked]) => {
        const order = new SpanOrder(all);
        const isHeld = all.some(
          (one) =>
            one.start <= asked.start && asked.end <= one.end && one.end - one.start > asked.end - asked.start,
        );
        expect(order.hasLonger(asked)).toBe(isHeld);
        const before = all.filter((one) => one.start < asked.start).map(({ end }) => end);
        expect(order.reachBefore(asked.start)).toBe(Math.max(0, ...before));
      }),
    );
  });
});

test('halving finds where a property begins to hold', () => {
  fc.assert(
    fc.property(fc.nat(30), fc.nat(30), (length, from) => {
      expect(firstIndex(length, (i) => i >= from)).toBe(Math.min(from, length));
    }),
  );
});
