// The page's own changes, with us and without.

import { median, type Row, rowOf } from '../stats.ts';
import { type Group, inTab, push, ratioOf, rotated } from './group.ts';

export const mutate: Group = async (context) => {
  const rows: Row[] = [];
  const values: Record<string, number> = {};
  const rounds = context.quick ? 2 : 5;
  const kinds = ['append', 'text', 'remove'] as const;
  const found = {
    nothing: new Map<string, number[]>(),
    'an observer alone': new Map<string, number[]>(),
    ours: new Map<string, number[]>(),
  };
  for (let round = 0; round < rounds; round++) {
    for (const mode of rotated(['nothing', 'an observer alone', 'ours'] as const, round)) {
      const made = await inTab(context, context.address.B, context.sliced, async ({ bench }) => {
        if (mode === 'ours') {
          await bench.annotate();
          await bench.settle();
        }
        if (mode === 'an observer alone') await bench.observeIdly();
        return bench.mutate(context.quick ? 3 : 5);
      });
      for (const kind of kinds) push(found[mode], kind, median(made[kind]));
    }
  }
  for (const kind of kinds) {
    const floor = found.nothing.get(kind) as number[];
    const own = found.ours.get(kind) as number[];
    rows.push(
      rowOf('mutate', `B 1,000 × ${kind}, without us`, floor),
      rowOf(
        'mutate',
        `B 1,000 × ${kind}, an observer that does nothing`,
        found['an observer alone'].get(kind) as number[],
        floor,
      ),
      rowOf('mutate', `B 1,000 × ${kind}, with us`, own, floor),
    );
    // below a millisecond the clock and the machine decide
    const over = (floors: readonly number[]) =>
      median(own.map((value, i) => Math.max(1, value) / Math.max(1, floors[i] as number)));
    values[`mutate.${kind}`] = over(floor);
    values[`mutate.beyond.${kind}`] = over(found['an observer alone'].get(kind) as number[]);
  }
  const touched = new Map<string, number[]>();
  for (let round = 0; round < (context.quick ? 1 : 3); round++) {
    push(
      touched,
      'floor',
      (await inTab(context, context.address.B, context.sliced, ({ bench }) => bench.touch())).remove,
    );
    const live = await inTab(context, context.address.B, context.sliced, async ({ bench }) => {
      await bench.control('live ranges', 10_000);
      return bench.touch();
    });
    push(touched, 'control', live.remove);
    const own = await inTab(context, context.address.B, context.sliced, async ({ bench }) => {
      await bench.annotate();
      await bench.settle();
      return bench.touch();
    });
    push(touched, 'ours', own.remove);
  }
  rows.push(
    rowOf(
      'mutate',
      "B the page's own first paragraphs removed, without us",
      touched.get('floor') as number[],
    ),
    rowOf('mutate', 'B the same with us', touched.get('ours') as number[], touched.get('floor')),
    rowOf(
      'mutate',
      'B the same with 10,000 live ranges (control)',
      touched.get('control') as number[],
      touched.get('floor'),
    ),
  );
  values['mutate.control'] = ratioOf(touched, 'control', 'floor');
  return { rows, values };
};
