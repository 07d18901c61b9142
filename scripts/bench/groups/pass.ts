// Whole passes over a page: floor, ours, the sentinel alone, a trie RegExp, and saved real pages.

import { median, quantile, type Row, rowOf } from '../stats.ts';
import { type BenchContext, type Group, inTab, push, ratioOf, rotated, sum, warmOf } from './group.ts';

export const pass: Group = async (context) => {
  const { quick } = context;
  const rows: Row[] = [];
  const values: Record<string, number> = {};
  const isChromium = context.browser.name === 'chromium';
  const plan: [page: 'B' | 'C' | 'D' | 'E' | 'N', names: string[], rounds: number, times: number][] = quick
    ? [
        ['E', ['floor', 'ours'], 3, 3],
        ['B', ['floor', 'ours', 'trie RegExp per node'], 5, 4],
        ['N', ['floor', 'sentinel'], 5, 2],
      ]
    : [
        ['E', ['floor', 'ours'], 7, 5],
        ['B', ['floor', 'ours', ...(isChromium ? ['trie RegExp per node'] : [])], 9, 5],
        ['N', ['floor', 'sentinel'], 9, 2],
        ['C', ['floor', 'ours', ...(isChromium ? ['trie RegExp per node'] : [])], 7, 5],
        ['D', ['floor', 'ours'], 7, 5],
      ];
  for (const [page, names, rounds, times] of plan) {
    const cold = new Map<string, number[]>();
    const warm = new Map<string, number[]>();
    let mentions = 0;
    for (let round = 0; round < rounds; round++) {
      for (const name of rotated(names, round)) {
        const found = await inTab(context, context.address[page], context.oneGo, ({ bench }) =>
          bench.pass(name, times),
        );
        push(cold, name, found.ms[0] as number);
        push(warm, name, warmOf(found.ms));
        if (name === 'ours') mentions = found.mentions;
      }
    }
    for (const name of names) {
      const row = rowOf('pass', `${page} ${name}, cold`, cold.get(name) as number[], cold.get('floor'));
      if (name === 'ours') row.note = `${mentions} mentions`;
      rows.push(row, rowOf('pass', `${page} ${name}, warm`, warm.get(name) as number[], warm.get('floor')));
    }
    const own = page === 'N' ? 'sentinel' : 'ours';
    values[`pass.cold.${page}`] = ratioOf(cold, own, 'floor');
    values[`pass.warm.${page}`] = ratioOf(warm, own, 'floor');
  }
  if (context.saved.length > 0) await passSaved(context, rows, values);
  return { rows, values };
};

/** Real pages: one ratio each; the DOM must be the same after as before. */
async function passSaved(context: BenchContext, rows: Row[], values: Record<string, number>): Promise<void> {
  const ratios: number[] = [];
  const floors: number[] = [];
  const ours: number[] = [];
  let changed = 0;
  let annotated = 0;
  for (const { name, address } of context.saved) {
    const own: number[] = [];
    const floor: number[] = [];
    for (let round = 0; round < (context.quick ? 1 : 3); round++) {
      for (const which of rotated(['floor', 'ours'], round)) {
        try {
          await inTab(context, address, context.oneGo, async (tab) => {
            const errors: string[] = [];
            tab.page.on('pageerror', (error) => errors.push(String(error)));
            if (which === 'floor') {
              floor.push((await tab.bench.pass('floor', 1)).ms[0] as number);
              return;
            }
            const before = round === 0 ? await tab.bench.html() : '';
            // a page that names nothing ends with the sentinel
            const names = await tab.bench.namesSomething();
            const { ms, mentions } = await tab.bench.pass(names ? 'ours' : 'sentinel', 1);
            own.push(ms[0] as number);
            if (round > 0) return;
            if (names) await tab.bench.settle();
            if (names && mentions > 0) annotated++;
            if (errors.length > 0 || before !== (await tab.bench.html())) {
              changed++;
              context.say(`  ${name}: ${errors[0] ?? 'the DOM is another one'}`);
            }
          });
        } catch (error) {
          changed++;
          context.say(`  ${name}: ${error instanceof Error ? error.message : error}`);
        }
      }
    }
    if (floor.length === 0 || own.length === 0) continue;
    floors.push(median(floor));
    ours.push(median(own));
    ratios.push(median(own) / median(floor));
  }
  rows.push(rowOf('pass', `${ratios.length} saved pages, floor, cold`, floors));
  const row = rowOf('pass', `${ratios.length} saved pages, ours, cold`, ours, floors);
  row.note = `95 % of the pages below ${quantile(ratios, 0.95).toFixed(2)}×, all together ${(sum(ours) / sum(floors)).toFixed(2)}×; ${annotated} with mentions`;
  rows.push(row);
  values['pass.real.median'] = median(ratios);
  values['pass.real.p95'] = quantile(ratios, 0.95);
  values['pass.real.sum'] = sum(ours) / sum(floors);
  values['pass.real.changed'] = changed;
}
