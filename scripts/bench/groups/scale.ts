// Ten times the forms, ten times the text.

import { median, type Row, rowOf } from '../stats.ts';
import { paragraphs } from '../text.ts';
import { type Group, inTab, push, ratioOf, rotated, warmOf } from './group.ts';

export const scale: Group = async (context) => {
  const rows: Row[] = [];
  const values: Record<string, number> = {};
  const all = context.browser.latinForms();
  const sizes = [300, 3000, 30_000].filter((size) => size <= all.length);
  const spread = (size: number) =>
    all
      .filter((_, i) => Math.floor((i * size) / all.length) !== Math.floor(((i - 1) * size) / all.length))
      .slice(0, size);
  const rounds = context.quick ? 2 : 5;
  const warm = new Map<string, number[]>();
  const texts = paragraphs('en', 300_000);
  for (let round = 0; round < rounds; round++) {
    for (const size of rotated(sizes, round)) {
      const { ms } = await inTab(
        context,
        context.address.E,
        context.oneGo,
        ({ bench }) => bench.scale(spread(size), 7),
        texts,
      );
      push(warm, `${size}`, warmOf(ms));
    }
  }
  for (const size of sizes)
    rows.push(
      rowOf('scale', `${size} forms, 0.3 MB, warm`, warm.get(`${size}`) as number[], warm.get('3000')),
    );
  if (sizes.includes(30_000)) values['scale.forms.warm'] = ratioOf(warm, '30000', '3000');
  if (!context.quick) {
    const growth: number[] = [];
    const floorGrowth: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const at: Record<string, number> = {};
      for (const name of ['floor', 'ours'])
        for (const length of [300_000, 3_000_000])
          at[`${name} ${length}`] = warmOf(
            (
              await inTab(
                context,
                context.address.E,
                context.oneGo,
                ({ bench }) => bench.match(name, 'en', 7),
                paragraphs('en', length),
              )
            ).ms,
          );
      growth.push((at['ours 3000000'] as number) / (at['ours 300000'] as number));
      floorGrowth.push((at['floor 3000000'] as number) / (at['floor 300000'] as number));
    }
    rows.push(
      rowOf('scale', 'text 0.3 → 3 MB, floor', floorGrowth, undefined, '×'),
      rowOf('scale', 'text 0.3 → 3 MB, ours', growth, floorGrowth, '×'),
    );
    values['scale.text'] = median(growth.map((value, i) => value / (floorGrowth[i] as number)));
  }
  return { rows, values };
};
