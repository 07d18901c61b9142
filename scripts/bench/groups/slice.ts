// The longest task while annotating.

import { tasksDuring } from '../driver.ts';
import { median, type Row, rowOf } from '../stats.ts';
import { type Group, inTab } from './group.ts';

export const slice: Group = async (context) => {
  const rows: Row[] = [];
  const values: Record<string, number> = {};
  const pages = context.quick ? (['B'] as const) : (['C', 'D'] as const);
  for (const page of pages) {
    const longest: number[] = [];
    const idle: number[] = [];
    for (let round = 0; round < (context.quick ? 2 : 5); round++) {
      if (context.browser.name === 'chromium') {
        const { own, bare } = await inTab(
          context,
          context.address[page],
          context.sliced,
          async ({ page: tab, bench }) => {
            await bench.warmStyle();
            await bench.frames(3);
            const bare = await tasksDuring(tab, () => bench.frames(20));
            const own = await tasksDuring(tab, async () => {
              await bench.annotate();
              await bench.settle();
            });
            return { own, bare };
          },
        );
        longest.push(own[0] as number);
        idle.push(bare[0] as number);
      } else {
        const own = await inTab(context, context.address[page], context.sliced, async ({ bench }) => {
          await bench.frames(3);
          const idleMs = await bench.watchBlocking(1500);
          const [blocked] = await Promise.all([bench.watchBlocking(5000), bench.annotate()]);
          return { blocked, idleMs };
        });
        longest.push(own.blocked);
        idle.push(own.idleMs);
      }
    }
    rows.push(
      rowOf('slice', `${page} longest task of the bare page`, idle),
      rowOf('slice', `${page} longest task while annotating`, longest),
    );
    values[`slice.longest.${page === 'B' ? 'C' : page}`] = median(longest);
  }
  return { rows, values };
};
