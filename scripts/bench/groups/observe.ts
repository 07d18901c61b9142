// Paragraphs that come in one by one.

import { metricsOf } from '../driver.ts';
import { median, rowOf } from '../stats.ts';
import { paragraphs } from '../text.ts';
import { type Group, inTab, push, rotated } from './group.ts';

export const observe: Group = async (context) => {
  const count = context.quick ? 2000 : 10_000;
  const texts = paragraphs('en', 300_000);
  const scripts = new Map<string, number[]>();
  const modes = ['nothing', 'ours', 'full rescan'] as const;
  for (let round = 0; round < (context.quick ? 1 : 3); round++) {
    for (const mode of rotated(modes, round)) {
      const spent = await inTab(
        context,
        context.address.E,
        context.sliced,
        async ({ page, bench }) => {
          if (mode === 'ours') {
            await bench.annotate();
            await bench.settle();
          }
          const before = await metricsOf(page);
          await bench.append(mode === 'full rescan' ? count / 5 : count, mode);
          if (mode === 'ours') await bench.settle();
          const after = await metricsOf(page);
          return 1000 * ((after['ScriptDuration'] as number) - (before['ScriptDuration'] as number));
        },
        texts,
      );
      push(scripts, mode, spent);
    }
    // the same text in one pass: what stands there when all has come in
    const onePass = await inTab(
      context,
      context.address.E,
      context.sliced,
      async ({ page, bench }) => {
        await bench.append(count, 'nothing');
        const before = await metricsOf(page);
        await bench.annotate();
        await bench.settle();
        const after = await metricsOf(page);
        return 1000 * ((after['ScriptDuration'] as number) - (before['ScriptDuration'] as number));
      },
      texts,
    );
    push(scripts, 'one pass', onePass);
  }
  const [nothing, own, rescan, once] = (['nothing', 'ours', 'full rescan', 'one pass'] as const).map(
    (name) => scripts.get(name) as number[],
  );
  const added = (own as number[]).map((value, i) => value - ((nothing as number[])[i] as number));
  const rescanned = (rescan as number[]).map((value, i) => value - ((nothing as number[])[i] as number) / 5);
  return {
    rows: [
      rowOf('observe', `${count} paragraphs in one pass, script`, once as number[]),
      rowOf('observe', `${count} paragraphs come in, script that we add`, added, once),
      rowOf(
        'observe',
        `a fifth of them, full rescan (control)`,
        rescanned,
        (once as number[]).map((value) => value / 5),
      ),
    ],
    values: {
      'observe.cost': median(added.map((value, i) => value / ((once as number[])[i] as number))),
      // on the small page a rescan is still cheap
      ...(context.quick
        ? {}
        : {
            'observe.control': median(
              rescanned.map((value, i) => (5 * value) / ((once as number[])[i] as number)),
            ),
          }),
    },
  };
};
