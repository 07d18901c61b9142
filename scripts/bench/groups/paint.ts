// Layouts, styles and frames that painting costs.

import { metricsOf } from '../driver.ts';
import { median, type Row, rowOf } from '../stats.ts';
import { type Group, inTab, push, ratioOf } from './group.ts';

export const paint: Group = async (context) => {
  const rows: Row[] = [];
  const values: Record<string, number> = {};
  const page = context.quick ? 'B' : 'C';
  const own = await inTab(context, context.address[page], context.sliced, async ({ page: tab, bench }) => {
    await bench.warmStyle();
    await bench.frames(5);
    const before = await metricsOf(tab);
    await bench.annotate();
    const { registered, mentions } = await bench.settle();
    const after = await metricsOf(tab);
    return {
      layouts: (after['LayoutCount'] as number) - (before['LayoutCount'] as number),
      styles: (after['RecalcStyleCount'] as number) - (before['RecalcStyleCount'] as number),
      registered,
      mentions,
    };
  });
  values['paint.layouts'] = own.layouts;
  values['paint.styles'] = own.styles;
  values['paint.registered'] = own.registered;
  rows.push(
    {
      ...rowOf('paint', `${page} ours, layouts`, [own.layouts], undefined, ''),
      note: `${own.mentions} mentions, ${own.registered} registered`,
    },
    rowOf('paint', `${page} ours, style recalculations`, [own.styles], undefined, ''),
  );
  const addOne = (kind: 'static ranges' | 'none', count: number) =>
    inTab(context, context.address.B, context.sliced, async ({ bench }) => {
      await bench.warmStyle();
      if (kind === 'static ranges') await bench.control('static ranges', count);
      else {
        await bench.annotate();
        await bench.settle();
      }
      await bench.frames(3);
      const costs: number[] = [];
      for (let i = 0; i < 9; i++) costs.push(await bench.addOne());
      return median(costs);
    });
  const rounds = context.quick ? 2 : 5;
  const frames = new Map<string, number[]>();
  for (let round = 0; round < rounds; round++) {
    push(frames, 'floor', await addOne('static ranges', 100));
    push(frames, 'ours', await addOne('none', 0));
    push(frames, 'control', await addOne('static ranges', 10_000));
  }
  rows.push(
    rowOf('paint', 'B frame after one more range, 100 registered', frames.get('floor') as number[]),
    rowOf('paint', 'B the same with ours registered', frames.get('ours') as number[], frames.get('floor')),
    rowOf(
      'paint',
      'B the same, 10,000 static ranges (control)',
      frames.get('control') as number[],
      frames.get('floor'),
    ),
  );
  values['paint.add'] = ratioOf(frames, 'ours', 'floor');
  values['paint.control.ranges'] = ratioOf(frames, 'control', 'floor');
  const spans = await inTab(context, context.address.B, context.sliced, async ({ page: tab, bench }) => {
    await bench.warmStyle();
    await bench.frames(3);
    const before = await metricsOf(tab);
    const script = await bench.control('spans', 10_000);
    await bench.frames(3);
    const after = await metricsOf(tab);
    const spent = (name: string) => 1000 * ((after[name] as number) - (before[name] as number));
    return { script, layout: spent('LayoutDuration'), style: spent('RecalcStyleDuration') };
  });
  rows.push({
    ...rowOf('paint', 'B 10,000 spans instead (control), layout', [spans.layout]),
    note: `script ${spans.script.toFixed(0)} ms, style ${spans.style.toFixed(0)} ms`,
  });
  values['paint.control.spans'] = spans.layout;
  return { rows, values };
};
