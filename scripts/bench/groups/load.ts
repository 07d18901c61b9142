// Compiling, evaluating and decoding.

import { type Row, rowOf } from '../stats.ts';
import { type Group, inTab, push, ratioOf } from './group.ts';

export const load: Group = async (context) => {
  const rows: Row[] = [];
  const values: Record<string, number> = {};
  const plain = Array.from(
    { length: 130 },
    (_, i) => `function f${i}(a,b){for(let i=0;i<a.length;i++)b+=a[i]*${i};return b}`,
  ).join('\n');
  const times = new Map<string, number[]>();
  const decoded: number[] = [];
  for (let round = 0; round < (context.quick ? 3 : 9); round++) {
    await inTab(context, context.address.E, context.oneGo, async ({ bench }) => {
      push(times, 'floor', await bench.evaluateScript(plain));
    });
    await inTab(context, context.address.E, context.oneGo, async ({ bench }) => {
      const scripts = context.scripts;
      const compiled = scripts
        ? (await bench.evaluateScript(scripts.annotator)) + (await bench.evaluateScript(scripts.lexicon))
        : 0;
      const [decode] = await bench.decode('en', 1);
      decoded.push(decode as number);
      push(times, 'ours', compiled + (decode as number));
    });
  }
  rows.push(
    rowOf('load', '10 KB of plain functions', times.get('floor') as number[]),
    rowOf(
      'load',
      'annotator and lexicon, compiled, evaluated, decoded',
      times.get('ours') as number[],
      times.get('floor'),
    ),
    rowOf('load', 'of this: JSON.parse and decode', decoded, times.get('floor')),
  );
  values['load.decode'] = ratioOf(times, 'ours', 'floor');
  return { rows, values };
};
