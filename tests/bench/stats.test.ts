import { expect, test } from 'vitest';
import { goals, isBetter, isMet } from '../../scripts/bench/goals.ts';
import { median, quantile, rowOf } from '../../scripts/bench/stats.ts';
import { benchPages, paragraphs } from '../../scripts/bench/text.ts';

test('ratios are taken inside a round, not between medians', () => {
  // the machine slowed down after the first round, for both
  const row = rowOf('pass', 'ours', [2, 20, 22], [1, 10, 11]);
  expect(row.median).toBe(20);
  expect(row.ratio).toBe(2);
});

test('the median of an even count lies between, and quantiles between their neighbours', () => {
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(quantile([1, 2, 3, 4, 5], 0.95)).toBeCloseTo(4.8);
  expect(() => median([])).toThrow(RangeError);
});

test('a control must be as bad as said, everything else as good', () => {
  const control = { id: 'c', what: '', kind: 'at least', limit: 10, unit: '×' } as const;
  const goal = { id: 'g', what: '', kind: 'at most', limit: 2, unit: '×' } as const;
  expect([
    isMet(control, 9),
    isMet(control, 11),
    isMet(goal, 2),
    isMet(goal, 2.1),
    isMet(goal, 2.9, 1.5),
  ]).toEqual([false, true, true, false, true]);
  expect([isBetter(control, 12, 11), isBetter(goal, 1.5, 1.6)]).toEqual([true, true]);
  expect(new Set(goals.map(({ id }) => id)).size).toBe(goals.length);
});

test('the pages are the same each time, and one of them names nothing', () => {
  expect(paragraphs('uk', 5000)).toEqual(paragraphs('uk', 5000));
  const { B, N } = benchPages();
  expect(B.html).toContain('Macron');
  expect(N.html).not.toMatch(/Macron|Zelensky|NATO|Ukraine|France/);
});
