// Precision and recall on marked passages, by language and kind, with bootstrap intervals.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadDataset } from '../data/load.ts';
import { findMentions } from '../engine/find-mentions.ts';
import { readDocument } from './annotate.ts';
import { Lexicons } from './lexicons.ts';
import { type Gold, type Passage, parsePassages } from './passages.ts';

const root = join(import.meta.dirname, '..');
const USAGE = `usage: npm run eval -- [DIR…] [--lang CODE] [--json] [--quiet]

Measures recognition on marked passages: precision, recall and F1 by language and kind, 95 % intervals by
bootstrap over passages, and the passages that fail.
  DIR      a folder of passages (<language>.txt), or of gold files (docs.jsonl and gold.jsonl);
           default: tests/passages
  --lang   one language only
  --quiet  the totals only
Exits 1 when a passage of tests/passages fails.`;

/** Rows of the table: what a mention counts as. */
type Row = 'person' | 'organisation' | 'state' | 'role' | 'metonym' | 'document, event, provision';

interface Outcome {
  passage: Passage;
  lang: string;
  counts: Map<Row, { tp: number; fp: number; fn: number }>;
  faults: string[];
}

const dataset = loadDataset(join(root, 'data'));
const typeOf = new Map(dataset.entities.map((entity) => [entity.id, entity.type]));

function rowOf(entity: string, kind: string | undefined): Row {
  if (kind === 'role' || kind === 'metonym') return kind;
  const type = typeOf.get(entity);
  if (type === undefined) throw new SyntaxError(`no entity is called "${entity}"`);
  return type === 'person' || type === 'organisation' || type === 'state'
    ? type
    : 'document, event, provision';
}

export function judge(passage: Passage, lexicons: Lexicons): Outcome {
  const { text, lang, date, title, url } = passage;
  const input = readDocument({
    text,
    lang,
    ...(date ? { date } : {}),
    ...(title ? { title } : {}),
    ...(url ? { url } : {}),
  });
  const annotation = findMentions(input.blocks, input.scopes, input.context, lexicons);
  const counts: Outcome['counts'] = new Map();
  const count = (row: Row, what: 'tp' | 'fp' | 'fn') => {
    const cell = counts.get(row) ?? { tp: 0, fp: 0, fn: 0 };
    cell[what]++;
    counts.set(row, cell);
  };
  const faults: string[] = [];
  const found = new Set<Gold>();
  for (const mention of annotation.mentions) {
    const start = (input.starts[mention.block] as number) + mention.start;
    const end = start + mention.text.length;
    const gold = passage.gold.filter((g) => g.entity === mention.entity && g.start < end && start < g.end);
    for (const g of gold) found.add(g);
    if (gold.length > 0) continue;
    count(rowOf(mention.entity, mention.kind), 'fp');
    faults.push(
      `false  ${mention.text} → ${mention.entity} (${mention.kind}; ${mention.evidence.map((e) => e.code).join(', ')})`,
    );
  }
  for (const gold of passage.gold) {
    const row = rowOf(gold.entity, gold.kind);
    if (found.has(gold)) {
      if (!gold.optional) count(row, 'tp');
    } else if (!gold.optional) {
      count(row, 'fn');
      const why = annotation.rejected.find((r) => {
        const start = (input.starts[r.block] as number) + r.start;
        return start < gold.end && gold.start < start + r.text.length;
      });
      faults.push(
        `missed ${text.slice(gold.start, gold.end)} → ${gold.entity}${why ? ` (${why.evidence.map((e) => `${e.code}${e.detail ? ` ${e.detail}` : ''}`).join(', ')})` : ''}`,
      );
    }
  }
  return { passage, lang, counts, faults };
}

function readFolder(folder: string, lang: string | undefined): Passage[] {
  if (existsSync(join(folder, 'gold.jsonl')))
    return readGold(folder).filter((passage) => !lang || passage.lang === lang);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt') && (!lang || name.split('.')[0]?.split('-')[0] === lang))
    .toSorted()
    .flatMap((name) =>
      parsePassages(
        readFileSync(join(folder, name), 'utf8'),
        (name.split('.')[0] as string).split('-')[0] as string,
      ),
    );
}

function readGold(folder: string): Passage[] {
  const lines = (name: string) =>
    readFileSync(join(folder, name), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
  const docs = new Map<string, { text: string; lang: string; date?: string; title?: string; url?: string }>(
    lines('docs.jsonl').map((doc) => [doc.id, doc]),
  );
  return lines('gold.jsonl').flatMap((gold) => {
    const doc = docs.get(gold.id);
    if (!doc) return [];
    const marks: Gold[] = gold.mentions.map(
      (m: { start: number; end: number; entity: string; kind?: Gold['kind']; status: string }) => ({
        start: m.start,
        end: m.end,
        entity: m.entity,
        ...(m.kind ? { kind: m.kind } : {}),
        optional: m.status !== 'required',
      }),
    );
    return [{ ...doc, id: gold.id, tags: gold.tags ?? [], gold: marks.filter((m) => typeOf.has(m.entity)) }];
  });
}

/** Poisson resampling of passages: 1,000 draws from a fixed seed. */
function interval(
  cells: { tp: number; fp: number; fn: number }[],
  measure: (tp: number, fp: number, fn: number) => number,
): string {
  let seed = 20260106;
  const random = () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const values: number[] = [];
  for (let draw = 0; draw < 1000; draw++) {
    let [tp, fp, fn] = [0, 0, 0];
    for (const cell of cells) {
      let weight = 0;
      for (let p = Math.exp(-1), c = p, u = random(); u > c && weight < 12; c += p) p /= ++weight;
      tp += weight * cell.tp;
      fp += weight * cell.fp;
      fn += weight * cell.fn;
    }
    const value = measure(tp, fp, fn);
    if (!Number.isNaN(value)) values.push(value);
  }
  values.sort((a, b) => a - b);
  if (values.length === 0) return '';
  const at = (q: number) =>
    Math.round(100 * (values[Math.min(values.length - 1, Math.floor(values.length * q))] as number));
  return `[${at(0.025)}–${at(0.975)}]`;
}

const precision = (tp: number, fp: number) => (tp + fp === 0 ? Number.NaN : tp / (tp + fp));
const recall = (tp: number, _fp: number, fn: number) => (tp + fn === 0 ? Number.NaN : tp / (tp + fn));
const percent = (value: number) => (Number.isNaN(value) ? '    –' : (100 * value).toFixed(1).padStart(5));

export interface Score {
  lang: string;
  row: Row | 'all';
  passages: number;
  tp: number;
  fp: number;
  fn: number;
}

/** Sums by language and row. */
export function scores(outcomes: readonly Outcome[]): Score[] {
  const sums = new Map<string, Score>();
  for (const outcome of outcomes) {
    for (const lang of ['all', outcome.lang]) {
      for (const [row, cell] of [...outcome.counts, ['all', total(outcome)] as const]) {
        const key = `${lang}\t${row}`;
        const sum = sums.get(key) ?? { lang, row, passages: 0, tp: 0, fp: 0, fn: 0 };
        sum.passages++;
        sum.tp += cell.tp;
        sum.fp += cell.fp;
        sum.fn += cell.fn;
        sums.set(key, sum);
      }
    }
  }
  return [...sums.values()];
}

function total(outcome: Outcome): { tp: number; fp: number; fn: number } {
  const sum = { tp: 0, fp: 0, fn: 0 };
  for (const cell of outcome.counts.values()) {
    sum.tp += cell.tp;
    sum.fp += cell.fp;
    sum.fn += cell.fn;
  }
  return sum;
}

function print(outcomes: readonly Outcome[], quiet: boolean): void {
  console.log(
    'language  kind                        passages   TP   FP   FN |     P  95 %       R  95 %        F1',
  );
  for (const score of scores(outcomes).sort((a, b) => order(a).localeCompare(order(b)))) {
    if (quiet && score.lang !== 'all') continue;
    const { lang, row, tp, fp, fn } = score;
    const cells = outcomes
      .filter((o) => lang === 'all' || o.lang === lang)
      .map((o) => (row === 'all' ? total(o) : (o.counts.get(row) ?? { tp: 0, fp: 0, fn: 0 })));
    const p = precision(tp, fp);
    const r = recall(tp, fp, fn);
    console.log(
      `${lang.padEnd(9)} ${row.padEnd(27)} ${String(score.passages).padStart(8)} ${String(tp).padStart(4)} ${String(fp).padStart(4)} ${String(fn).padStart(4)} | ${percent(p)} ${interval(cells, precision).padEnd(9)} ${percent(r)} ${interval(cells, recall).padEnd(9)} ${percent((2 * p * r) / (p + r))}`,
    );
  }
}

const order = ({ lang, row }: Score): string => `${lang === 'all' ? '' : lang}\t${row === 'all' ? '' : row}`;

async function main(args: string[]): Promise<number> {
  if (args.includes('--help')) {
    console.log(USAGE);
    return 0;
  }
  const at = args.indexOf('--lang');
  const lang = at >= 0 ? args[at + 1] : undefined;
  const folders = args.filter((arg, i) => !arg.startsWith('--') && (at < 0 || i !== at + 1));
  const own = folders.length === 0;
  const lexicons = await Lexicons.load();
  const outcomes: Outcome[] = [];
  for (const folder of own ? [join(root, 'tests', 'passages')] : folders) {
    if (!existsSync(folder)) {
      console.error(
        `${folder}: no such folder; name one that holds passages (<language>.txt) or docs.jsonl and gold.jsonl`,
      );
      return 1;
    }
    for (const passage of readFolder(folder, lang))
      if (lexicons.has(passage.lang)) outcomes.push(judge(passage, lexicons));
  }
  if (args.includes('--json')) console.log(JSON.stringify(scores(outcomes)));
  else print(outcomes, args.includes('--quiet'));
  const failed = outcomes.filter((outcome) => outcome.faults.length > 0);
  if (!args.includes('--quiet') && !args.includes('--json')) {
    for (const { passage, faults } of failed) console.log(`\n${passage.id}\n  ${faults.join('\n  ')}`);
  }
  console.error(`${outcomes.length} passages, ${failed.length} with a fault`);
  return own && failed.length > 0 ? 1 : 0;
}

if (import.meta.main) process.exitCode = await main(process.argv.slice(2));
