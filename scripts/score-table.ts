// Scores as tables of docs/recognition.md, between the marks that stand there.

import type { Score, Share } from './scoring.ts';

/** @returns the document with both tables written anew */
export function withTables(document: string, scores: readonly Score[]): string {
  const isBlind = ({ set }: Score) => set.endsWith('-blind');
  const tables = {
    own: ownTable(scores.filter((score) => !isBlind(score))),
    blind: blindTable(scores.filter(isBlind)),
  };
  return document.replace(
    /(<!-- scores: (own|blind) -->\n)[\s\S]*?(<!-- \/scores -->)/g,
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
