import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keepLongest, length, overlaps } from '../../engine/spans.ts';
import { runs } from './runs.ts';

const span = fc
  .tuple(fc.nat(40), fc.integer({ min: 1, max: 12 }))
  .map(([start, size]) => ({ start, end: start + size }));

test('of overlapping spans the longest stay, of equal ones the first', () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 12 }), (spans) => {
      const before = structuredClone(spans);
      const kept = keepLongest(spans);
      expect(spans).toEqual(before);
      // ascending and disjoint
      kept.forEach((each, i) => {
        expect(spans).toContain(each);
        const next = kept[i + 1];
        if (next) expect(next.start).toBeGreaterThanOrEqual(each.end);
      });
      // whatever went gave way to one as long or longer
      for (const gone of spans.filter((each) => !kept.includes(each))) {
        const winners = kept.filter((each) => overlaps(each, gone));
        expect(
          winners.some(
            (winner) =>
              length(winner) > length(gone) ||
              (length(winner) === length(gone) && winner.start <= gone.start),
          ),
        ).toBe(true);
      }
    }),
    { numRuns: runs(2000) },
  );
});

test.each([
  [0, 2, 2, 4, false],
  [0, 3, 2, 4, true],
  [2, 4, 0, 2, false],
  [2, 4, 0, 3, true],
  [0, 9, 3, 4, true],
  [3, 4, 0, 9, true],
])('[%i, %i) and [%i, %i) overlap: %s', (a, b, c, d, expected) => {
  expect(overlaps({ start: a, end: b }, { start: c, end: d })).toBe(expected);
  expect(length({ start: a, end: b })).toBe(b - a);
});
