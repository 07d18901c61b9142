// The groups of the benchmark. Each measures floor, ours and peers in turn, in fresh pages, the order rotated from
// round to round, and reports rows for the reader and values for the goals.

import { type BenchBrowser, type BenchTab, heapOf, metricsOf, tasksDuring } from './driver.ts';
import { median, quantile, type Row, rowOf } from './stats.ts';
import { type BenchLang, paragraphs } from './text.ts';

export interface BenchContext {
  browser: BenchBrowser;
  /** The harness that reads in one go, and the one that reads in slices as the extension does. */
  oneGo: string;
  sliced: string;
  /** The sentinel alone, at work as soon as it is evaluated. */
  sentinel: string;
  address: Record<'B' | 'C' | 'D' | 'E' | 'N', string>;
  /** Saved pages by name. */
  saved: { name: string; address: string }[];
  quick: boolean;
  /** Scripts of the built extension, for what loading costs. */
  scripts: { annotator: string; lexicon: string } | undefined;
  say(line: string): void;
}

export interface GroupResult {
  rows: Row[];
  values: Record<string, number>;
}

type Group = (context: BenchContext) => Promise<GroupResult>;

const rotated = <T>(list: readonly T[], by: number): T[] =>
  list.map((_, i) => list[(i + by) % list.length] as T);

/** One fresh page for one sample. */
async function inTab<T>(
  { browser }: BenchContext,
  address: string,
  harness: string,
  work: (tab: BenchTab) => Promise<T>,
  texts: readonly string[] = [],
): Promise<T> {
  const tab = await browser.open(address, harness, texts);
  try {
    return await work(tab);
  } finally {
    await tab.close();
  }
}

const warmOf = (ms: readonly number[]): number => (ms.length > 1 ? median(ms.slice(1)) : (ms[0] as number));

const match: Group = async (context) => {
  const { quick } = context;
  const rows: Row[] = [];
  const values: Record<string, number> = { 'match.oracle': 0 };
  for (const lang of ['en', 'uk'] as const satisfies BenchLang[]) {
    const big = paragraphs(lang, quick ? 300_000 : 3_000_000);
    const small = paragraphs(lang, 300_000);
    const fast = ['floor', 'ours', 'ours, read', 'trie RegExp'];
    const slow =
      lang === 'en'
        ? ['alternation, u, lookarounds', '@monyone/aho-corasick/fast', 'modern-ahocorasick']
        : [];
    const rounds = quick ? 3 : 7;
    const cold = new Map<string, number[]>();
    const warm = new Map<string, number[]>();
    const slowWarm = new Map<string, number[]>();
    const slowFloor: number[] = [];
    const counts = new Map<string, string>();
    let perHit = 0;
    for (let round = 0; round < rounds; round++) {
      for (const name of rotated(fast, round)) {
        const { ms, count, chars } = await inTab(
          context,
          context.address.E,
          context.oneGo,
          ({ bench }) => bench.match(name, lang, quick ? 15 : 7),
          big,
        );
        push(cold, name, ms[0] as number);
        push(warm, name, warmOf(ms));
        counts.set(name, `${count.hits} ${count.sum}`);
        if (name === 'ours') perHit = chars / count.hits;
      }
    }
    const slowRounds = quick ? 1 : 3;
    for (let round = 0; round < slowRounds; round++) {
      const samples = slow.length > 0 ? ['floor', 'ours', ...slow] : [];
      for (const name of rotated(samples, round)) {
        const { ms, count } = await inTab(
          context,
          context.address.E,
          context.oneGo,
          ({ bench }) => bench.match(name, lang, 3),
          small,
        );
        push(slowWarm, name, warmOf(ms));
        if (slow.includes(name)) counts.set(name, `${count.hits} ${count.sum}`);
        if (name === 'ours') counts.set('ours, 0.3 MB', `${count.hits} ${count.sum}`);
      }
    }
    slowFloor.push(...(slowWarm.get('floor') ?? []));
    const floors = warm.get('floor') as number[];
    for (const name of fast) {
      const row = rowOf('match', `${lang} ${name}, warm`, warm.get(name) as number[], floors);
      if (name === 'ours') row.note = `a hit in ${perHit.toFixed(0)} characters`;
      rows.push(row, rowOf('match', `${lang} ${name}, first`, cold.get(name) as number[], cold.get('floor')));
    }
    const isSame = counts.get('ours') === counts.get('trie RegExp');
    if (!isSame) {
      const [ours, oracle] = [counts.get('ours'), counts.get('trie RegExp')].map((text) =>
        Number(text?.split(' ')[0]),
      );
      values['match.oracle'] =
        (values['match.oracle'] ?? 0) + Math.max(1, Math.abs((ours ?? 0) - (oracle ?? 0)));
    }
    values[`match.warm.${lang}`] = ratioOf(warm, 'ours', 'floor');
    for (const name of slow) {
      const row = rowOf('match', `${lang} ${name}, warm, 0.3 MB`, slowWarm.get(name) as number[], slowFloor);
      const isEqual = counts.get(name) === counts.get('ours, 0.3 MB');
      if (!isEqual)
        row.note = `${counts.get(name)?.split(' ')[0]} hits, ours ${counts.get('ours, 0.3 MB')?.split(' ')[0]}`;
      rows.push(row);
    }
    if (slow.length > 0) {
      const best = Math.min(...slow.slice(1).map((name) => ratioOf(slowWarm, name, 'ours')));
      values['match.package'] = best;
      values['match.alternation'] = ratioOf(slowWarm, 'alternation, u, lookarounds', 'ours');
    }
  }
  return { rows, values };
};

function push(map: Map<string, number[]>, name: string, value: number): void {
  const known = map.get(name);
  if (known) known.push(value);
  else map.set(name, [value]);
}

/** Median of the rounds' ratios. */
function ratioOf(map: ReadonlyMap<string, number[]>, name: string, floor: string): number {
  const floors = map.get(floor) as number[];
  return median((map.get(name) as number[]).map((value, i) => value / (floors[i] as number)));
}

const pass: Group = async (context) => {
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

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const markJs: Group = async (context) => {
  // Its cost grows with forms and text alike: few forms on the short page, scaled by both.
  const forms = context.quick ? 8 : 40;
  const { ours, theirs, all } = await inTab(context, context.address.E, context.oneGo, async ({ bench }) => {
    const theirMs = await bench.markJs(forms);
    const { ms } = await bench.pass('ours', 5);
    return { ours: warmOf(ms), theirs: theirMs.ms, all: theirMs.forms };
  });
  const scaled = (theirs * all) / forms;
  const row = rowOf('mark.js', `mark.js, ${forms} forms scaled to ${all}, 30 KB`, [scaled]);
  row.note = `${(scaled / ours).toFixed(0)} times our whole pass; DOM changed`;
  return { rows: [row], values: { 'match.markjs': scaled / ours } };
};

const paint: Group = async (context) => {
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

const mutate: Group = async (context) => {
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

const hit: Group = async (context) => {
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

const observe: Group = async (context) => {
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

const slice: Group = async (context) => {
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

const load: Group = async (context) => {
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

const memory: Group = async (context) => {
  const { browser, address } = context;
  // the sentinel in a script of its own, as it stands on every page: its code counts
  const page = await browser.browser.newPage();
  await page.goto(address.N);
  const session = await page.createCDPSession();
  await page.evaluate('void document.body.firstChild.nodeValue');
  // what the page itself still sets up is not ours
  await new Promise((resolve) => setTimeout(resolve, 500));
  const bare = await heapOf(session);
  await page.evaluate(context.sentinel);
  await new Promise((resolve) => setTimeout(resolve, 2000));
  const watched = (await heapOf(session)) - bare;
  await page.close();

  const lexicon = await inTab(context, address.N, context.sliced, async (tab) => {
    const own = await tab.page.createCDPSession();
    // the code that decodes is not what is asked
    await tab.bench.decode('uk', 1);
    const before = await heapOf(own);
    const forms = await tab.bench.holdLexicon('en');
    return { bytes: (await heapOf(own)) - before, forms };
  });
  const which = context.quick ? 'B' : 'C';
  const all = await inTab(context, address[which], context.sliced, async (tab) => {
    const own = await tab.page.createCDPSession();
    await tab.bench.holdLexicon('en');
    await tab.bench.pass('floor', 1);
    const before = await heapOf(own);
    await tab.bench.annotate();
    const { mentions } = await tab.bench.settle();
    const bytes = (await heapOf(own)) - before;
    return { bytes, mentions, text: 2 * (await tab.bench.textLength()) };
  });
  return {
    rows: [
      rowOf('memory', 'a page without a trigger', [watched / 1024], undefined, 'KB'),
      {
        ...rowOf('memory', 'the English lexicon', [lexicon.bytes / 1024], undefined, 'KB'),
        note: `${lexicon.forms} forms`,
      },
      {
        ...rowOf('memory', `${which} annotated`, [all.bytes / 1024], undefined, 'KB'),
        note: `${all.mentions} mentions in ${(all.text / 1024).toFixed(0)} KB of text`,
      },
    ],
    values: {
      'memory.none': watched / 1024,
      'memory.forms': (lexicon.bytes / 1024 / lexicon.forms) * 3000,
      'memory.page': all.bytes / all.text,
    },
  };
};

const scale: Group = async (context) => {
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

export const groups: Record<string, Group> = {
  match,
  markjs: markJs,
  pass,
  paint,
  mutate,
  hit,
  observe,
  slice,
  load,
  memory,
  scale,
};
/** Those that say the same in any browser; Chromium's own counts are not in them. */
export const firefoxGroups: readonly string[] = ['pass', 'mutate', 'slice'];
