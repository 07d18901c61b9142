// The longest task while annotating, and the longest frame.

import { longestDuring } from '../driver.ts';
import { median, type Row, rowOf } from '../stats.ts';
import { type BenchContext, type Group, inTab, push, ratioOf } from './group.ts';

/** Times of one page by what was measured, ms. */
type Times = Map<string, number[]>;

export const slice: Group = async (context) => {
  const rows: Row[] = [];
  const values: Record<string, number> = {};
  const pages = context.quick ? (['B'] as const) : (['C', 'D'] as const);
  for (const page of pages) {
    const times: Times = new Map();
    for (let round = 0; round < (context.quick ? 2 : 5); round++) {
      if (context.browser.name === 'chromium') await inChromium(context, context.address[page], times);
      else await inFirefox(context, context.address[page], times);
    }
    for (const [what, found] of times) rows.push(rowOf('slice', `${page} ${what}`, found));
    const key = page === 'B' ? 'C' : page;
    values[`slice.longest.${key}`] = median(times.get(annotating) as number[]);
    if (times.has(oneRange)) values[`slice.frame.${key}`] = ratioOf(times, ourFrame, oneRange);
  }
  return { rows, values };
};

const annotating = 'longest task while annotating';
const ourFrame = 'longest frame while annotating';
const oneRange = 'longest frame with one range, and nothing else';

async function inChromium(context: BenchContext, address: string, times: Times): Promise<void> {
  await inTab(context, address, context.sliced, async ({ page, bench }) => {
    await bench.warmStyle();
    await bench.frames(3);
    push(times, 'longest task of the bare page', (await longestDuring(page, () => bench.frames(20))).task);
    const own = await longestDuring(page, async () => {
      await bench.annotate();
      await bench.settle();
    });
    push(times, annotating, own.task);
    push(times, ourFrame, own.frame);
  });
  // The browser looks at the whole page when the registry of highlights changes.
  await inTab(context, address, context.sliced, async ({ page, bench }) => {
    await bench.warmStyle();
    await bench.frames(3);
    const { frame } = await longestDuring(page, async () => {
      await bench.highlightOne();
      await bench.frames(10);
    });
    push(times, oneRange, frame);
  });
}

async function inFirefox(context: BenchContext, address: string, times: Times): Promise<void> {
  await inTab(context, address, context.sliced, async ({ bench }) => {
    await bench.frames(3);
    push(times, 'longest task of the bare page', await bench.watchBlocking(1500));
    const [blocked] = await Promise.all([bench.watchBlocking(5000), bench.annotate()]);
    push(times, annotating, blocked);
  });
}
