// Scores as tables of README.md and docs/recognition.md, between the marks that stand there.

import type { Score, Share } from './scoring.ts';

/** @returns the document with its tables written anew */
export function withTables(document: string, scores: readonly Score[]): string {
  const isBlind = ({ set }: Score) => set.endsWith('-blind');
  const tables = {
    own: ownTable(scores.filter((score) => !isBlind(score))),
    blind: blindTable(scores.filter(isBlind)),
    short: shortTable(scores),
  };
  return document.replace(
    /(<!-- scores: (own|blind|short) -->\n)[\s\S]*?(<!-- \/scores -->)/g,
    (_, open: string, name: keyof typeof tables, close: string) => `${open}\n${tables[name]}\n${close}`,
  );
}

/** A line for each language. */
function ownTable(scores: readonly Score[]): string {
  const sets = [...new Set(scores.map(({ set }) => set))];
  const rows = sets.map((set) => {
    const all = find(scores, set, 'all');
    const person = find(scores, set, 'person');
    const counts = [all?.passages, all && all.tp + all.fn, all?.fp];
    return [
      set,
      ...counts,
      ...[all, person].flatMap((score) => [interval(score?.precision), interval(score?.recall)]),
    ];
  });
  return table(['language', 'passages', 'mentions', 'false', 'P', 'R', 'P of persons', 'R of persons'], rows);
}

/** What a passer-by wants to know: the texts that were never tuned on, then all others in one line. */
function shortTable(scores: readonly Score[]): string {
  const all = scores.filter(({ row }) => row === 'all');
  const rows = all
    .filter(({ set }) => set.endsWith('-blind'))
    .map((score) => [
      `${englishNames.of(score.set.replace('-blind', ''))}, written blind`,
      score.passages,
      score.tp + score.fn,
      interval(score.precision),
      interval(score.recall),
    ]);
  const own = all.filter(({ set }) => !set.endsWith('-blind'));
  const sum = (of: (score: Score) => number) => own.reduce((total, score) => total + of(score), 0);
  const [tp, fp, fn] = [sum((score) => score.tp), sum((score) => score.fp), sum((score) => score.fn)];
  rows.push([
    `our own passages, ${own.length} languages`,
    sum(({ passages }) => passages),
    tp + fn,
    number((100 * tp) / (tp + fp)),
    number((100 * tp) / (tp + fn)),
  ]);
  return table(['texts', 'passages', 'mentions', 'precision', 'recall'], rows);
}

const englishNames = new Intl.DisplayNames('en', { type: 'language' });

/** A line for each kind, with intervals. */
function blindTable(scores: readonly Score[]): string {
  const rows = scores.map((score) => [
    score.set,
    score.row === 'all' ? 'all kinds' : score.row,
    score.tp + score.fn,
    score.fp,
    interval(score.precision),
    interval(score.recall),
  ]);
  return table(['set', 'kind', 'mentions', 'false', 'P', 'R'], rows);
}

const find = (scores: readonly Score[], set: string, row: Score['row']): Score | undefined =>
  scores.find((score) => score.set === set && score.row === row);

const number = (value: number): string => (value === 100 ? '100' : value.toFixed(1));
const interval = (share: Share | undefined): string =>
  share ? `${number(share.value)} [${number(share.from)}–${number(share.to)}]` : '–';

function table(head: readonly string[], rows: readonly (readonly (string | number | undefined)[])[]): string {
  const line = (cells: readonly (string | number | undefined)[]) =>
    `| ${cells.map((cell) => cell ?? '').join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line), ''].join('\n');
}
