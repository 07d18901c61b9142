// Precision and recall on marked passages, by language and kind, with bootstrap intervals.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runCommand } from './command.ts';
import { Lexicons } from './lexicons.ts';
import { withTables } from './score-table.ts';
import {
  f1Of,
  judge,
  type Outcome,
  passagesFolder,
  readFolder,
  type Score,
  type Share,
  scores,
} from './scoring.ts';

const USAGE = `usage: npm run eval -- [DIR…] [--lang CODE] [--json] [--quiet] [--write]

Measures recognition on marked passages: precision, recall and F1 by language and kind, 95 % intervals by
bootstrap over passages, and the passages that fail.
  DIR      a folder of passages (<language>.txt, <language>-<name>.txt), or of gold files (docs.jsonl and
           gold.jsonl); default: tests/passages
  --lang   one language only
  --json   the scores as JSON
  --quiet  the totals only
  --write  write docs/scores.json and the tables of docs/recognition.md and README.md
Without DIR it exits 1 when a passage fails or a language scores less than docs/scores.json says. Sets named
<language>-blind are reported apart and never decide that: nothing is tuned on them. Neither do passages tagged
"known", each a limit that docs/recognition.md tells of.`;

const root = join(import.meta.dirname, '..');
const scoresFile = join(root, 'docs/scores.json');
/** Documents with tables of scores. */
export const scoreDocuments = ['docs/recognition.md', 'README.md'].map((name) => join(root, name));

export const isBlind = (set: string): boolean => set.endsWith('-blind');

/** Scores of each set, sets in order. */
export function scoresBySet(outcomes: readonly Outcome[]): Score[] {
  const sets = [...new Set(outcomes.map(({ passage }) => passage.set))].sort();
  return sets.flatMap((set) =>
    scores(
      set,
      outcomes.filter(({ passage }) => passage.set === set),
    ),
  );
}

/** Passages that must not fail and do. */
export const regressions = (outcomes: readonly Outcome[]): Outcome[] =>
  outcomes.filter(
    ({ passage, faults }) => faults.length > 0 && !isBlind(passage.set) && !passage.tags.includes('known'),
  );

/** What docs/scores.json should hold: a line for each score, so that a change of one is a change of one line. */
export const scoresText = (measured: readonly Score[]): string =>
  `[\n${measured.map((score) => `  ${JSON.stringify(score)}`).join(',\n')}\n]\n`;

export const recordedScores = (): string =>
  existsSync(scoresFile) ? readFileSync(scoresFile, 'utf8') : '[]';

/** Languages whose F1 over all kinds is lower than recorded, a line each. */
export function losses(measured: readonly Score[], recorded: readonly Score[]): string[] {
  return measured.flatMap((now) => {
    const before = recorded.find(({ set, row }) => set === now.set && row === now.row);
    if (now.row !== 'all' || isBlind(now.set) || !before || f1Of(now) >= f1Of(before)) return [];
    return [`${now.set}: F1 ${percent(f1Of(now))} was ${percent(f1Of(before))} in docs/scores.json`];
  });
}

const percent = (value: number): string => (Number.isNaN(value) ? '–' : (100 * value).toFixed(1));
const shareText = (share: Share): string =>
  share
    ? `${share.value.toFixed(1).padStart(5)} ${`[${share.from}–${share.to}]`.padEnd(12)}`
    : `${'–'.padStart(5)} ${''.padEnd(12)}`;

function print(measured: readonly Score[]): void {
  console.log(
    'set       kind                        passages   TP   FP   FN |     P  95 %             R  95 %            F1',
  );
  for (const score of measured) {
    const { set, row, passages, tp, fp, fn } = score;
    const counts = [tp, fp, fn].map((n) => String(n).padStart(4)).join(' ');
    console.log(
      `${set.padEnd(9)} ${row.padEnd(27)} ${String(passages).padStart(8)} ${counts} | ${shareText(score.precision)} ${shareText(score.recall)} ${percent(f1Of(score)).padStart(5)}`,
    );
  }
}

/** Those that decide, together; then each set. */
function allScores(outcomes: readonly Outcome[]): Score[] {
  const deciding = outcomes.filter(({ passage }) => !isBlind(passage.set));
  return [...scores('all', deciding), ...scoresBySet(outcomes)];
}

async function main(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      help: { type: 'boolean' },
      json: { type: 'boolean' },
      quiet: { type: 'boolean' },
      write: { type: 'boolean' },
      lang: { type: 'string' },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const own = positionals.length === 0;
  const lexicons = await Lexicons.load();
  const outcomes: Outcome[] = [];
  for (const folder of own ? [passagesFolder] : positionals) {
    if (!existsSync(folder)) {
      console.error(
        `${folder}: no such folder; name one that holds passages (<language>.txt) or docs.jsonl and gold.jsonl`,
      );
      return 1;
    }
    for (const passage of readFolder(folder, values.lang)) {
      if (lexicons.has(passage.lang)) outcomes.push(judge(passage, lexicons));
    }
  }
  const measured = allScores(outcomes);
  if (values.json) console.log(JSON.stringify(measured));
  else print(values.quiet ? measured.filter(({ set, row }) => set === 'all' || row === 'all') : measured);
  const failed = own ? regressions(outcomes) : outcomes.filter(({ faults }) => faults.length > 0);
  if (!values.quiet && !values.json) {
    for (const { passage, faults } of failed) console.log(`\n${passage.id}\n  ${faults.join('\n  ')}`);
  }
  console.error(`${outcomes.length} passages, ${failed.length} with a fault`);
  if (!own) return 0;
  const bySet = scoresBySet(outcomes);
  const lost = losses(bySet, JSON.parse(recordedScores()) as Score[]);
  for (const loss of lost) console.error(loss);
  if (values.write && values.lang) console.error('docs/scores.json holds all languages: leave out --lang');
  else if (values.write) {
    writeFileSync(scoresFile, scoresText(bySet));
    for (const file of scoreDocuments) writeFileSync(file, withTables(readFileSync(file, 'utf8'), bySet));
  }
  return failed.length > 0 || (lost.length > 0 && !values.write) ? 1 : 0;
}

if (import.meta.main) await runCommand(() => main(process.argv.slice(process.argv[2] === '--' ? 3 : 2)));
