// Our part of a hit test.

import { median, rowOf } from '../stats.ts';
import { type Group, inTab } from './group.ts';

export const hit: Group = async (context) => {
  const found = await inTab(
    context,
    context.address[context.quick ? 'B' : 'C'],
    context.sliced,
    async ({ bench }) => {
      await bench.annotate();
      await bench.settle();
      await bench.hit(40);
      return bench.hit(400);
    },
  );
  const beyond = found.ours.map((value, i) => value - (found.browser[i] ?? value));
  return {
    rows: [
      rowOf('hit', 'caretPositionFromPoint alone', found.browser, undefined, 'µs'),
      {
        ...rowOf('hit', 'our hit test, that included', found.ours, undefined, 'µs'),
        note: `${found.found} points on a mention`,
      },
    ],
    values: { 'hit.own': median(beyond) },
  };
};
