// What recognition is worth on marked passages: each passage judged, then precision and recall with intervals.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { loadDataset } from '../data/load.ts';
import { findMentions } from '../engine/find-mentions.ts';
import { readDocument } from './annotate.ts';
import type { Lexicons } from './lexicons.ts';
import { type Gold, type Passage, parsePassages } from './passages.ts';

const root = join(import.meta.dirname, '..');

export const passagesFolder = join(root, 'tests', 'passages');

/** Rows of the table: what a mention counts as. */
export type Row = 'person' | 'organisation' | 'state' | 'role' | 'metonym' | 'document, event, provision';

export interface Counts {
  tp: number;
  fp: number;
  fn: number;
}

export interface Outcome {
  passage: Passage;
  counts: Map<Row, Counts>;
  /** A line each: what was marked falsely, or missed. */
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
  return { passage, counts, faults };
}

/**
 * Passages of a folder: gold files, or one text file for each set, named `<language>.txt` or `<language>-<name>.txt`.
 * @throws {SyntaxError} naming the passage that cannot be read
 */
export function readFolder(folder: string, lang?: string): Passage[] {
  const passages = existsSync(join(folder, 'gold.jsonl'))
    ? readGold(folder)
    : readdirSync(folder)
        .filter((name) => name.endsWith('.txt'))
        .toSorted()
        .flatMap((name) => parsePassages(readFileSync(join(folder, name), 'utf8'), basename(name, '.txt')));
  return passages.filter((passage) => !lang || passage.lang === lang);
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
    return [
      {
        ...doc,
        id: gold.id,
        set: doc.lang,
        tags: gold.tags ?? [],
        gold: marks.filter((m) => typeOf.has(m.entity)),
      },
    ];
  });
}

const total = (outcome: Outcome): Counts => sumOf([...outcome.counts.values()]);

function sumOf(cells: readonly Counts[]): Counts {
  const sum = { tp: 0, fp: 0, fn: 0 };
  for (const cell of cells) {
    sum.tp += cell.tp;
    sum.fp += cell.fp;
    sum.fn += cell.fn;
  }
  return sum;
}

/** A share in percent with one decimal and its 95 % interval; null where there is nothing to divide by. */
export type Share = { value: number; from: number; to: number } | null;

export interface Score extends Counts {
  /** A language, or a set of its own: `fr-blind`. */
  set: string;
  row: Row | 'all';
  /** Passages that have something to count in this row. */
  passages: number;
  precision: Share;
  recall: Share;
}

const precisionOf = ({ tp, fp }: Counts): number => (tp + fp === 0 ? Number.NaN : tp / (tp + fp));
const recallOf = ({ tp, fn }: Counts): number => (tp + fn === 0 ? Number.NaN : tp / (tp + fn));
export const f1Of = ({ tp, fp, fn }: Counts): number => (2 * tp) / (2 * tp + fp + fn);

const ROWS = [
  'all',
  'person',
  'organisation',
  'role',
  'document, event, provision',
  'state',
  'metonym',
] as const;

/** Scores of one set of outcomes, by row; rows with nothing in them are left out. */
export function scores(set: string, outcomes: readonly Outcome[]): Score[] {
  return ROWS.flatMap((row) => {
    const cells = outcomes
      .map((outcome) => (row === 'all' ? total(outcome) : outcome.counts.get(row)))
      .filter((cell) => cell !== undefined);
    if (cells.length === 0) return [];
    return [
      {
        set,
        row,
        passages: cells.length,
        ...sumOf(cells),
        precision: share(cells, precisionOf),
        recall: share(cells, recallOf),
      },
    ];
  });
}

const inPercent = (value: number): number => Math.round(1000 * value) / 10;

/**
 * A share over all cells, and its 95 % interval by Poisson resampling of passages: 1,000 draws from a fixed seed.
 * Where all are right or all wrong, Clopper and Pearson's.
 */
function share(cells: readonly Counts[], measure: (counts: Counts) => number): Share {
  const sum = sumOf(cells);
  const value = measure(sum);
  if (Number.isNaN(value)) return null;
  // without a fault every draw is the same: the exact bound for so many mentions says what is known
  const mentions = sum.tp + (measure === precisionOf ? sum.fp : sum.fn);
  if (value === 1) return { value: 100, from: inPercent(0.025 ** (1 / mentions)), to: 100 };
  if (value === 0) return { value: 0, from: 0, to: inPercent(1 - 0.025 ** (1 / mentions)) };
  const random = randomFrom(20260106);
  const values: number[] = [];
  for (let draw = 0; draw < 1000; draw++) {
    const sum = { tp: 0, fp: 0, fn: 0 };
    for (const cell of cells) {
      const weight = poisson(random());
      sum.tp += weight * cell.tp;
      sum.fp += weight * cell.fp;
      sum.fn += weight * cell.fn;
    }
    const drawn = measure(sum);
    if (!Number.isNaN(drawn)) values.push(drawn);
  }
  values.sort((a, b) => a - b);
  const at = (q: number) =>
    inPercent(values[Math.min(values.length - 1, Math.floor(values.length * q))] as number);
  return { value: inPercent(value), from: at(0.025), to: at(0.975) };
}

/** How often a passage is drawn: Poisson with mean one, at most twelve times. */
function poisson(uniform: number): number {
  let weight = 0;
  for (let p = Math.exp(-1), sum = p; uniform > sum && weight < 12; sum += p) p /= ++weight;
  return weight;
}

/** Mulberry32: the same draws on every machine. */
function randomFrom(start: number): () => number {
  let seed = start;
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
