// The matcher on strings, beside the floor, the oracle and what npm has.

import { type Row, rowOf } from '../stats.ts';
import { type BenchLang, paragraphs } from '../text.ts';
import { type Group, inTab, push, ratioOf, rotated, warmOf } from './group.ts';

export const match: Group = async (context) => {
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
          ({ bench }) => bench.match(name, lang, 15),
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
