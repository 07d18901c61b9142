// What the data cover, where they come from, what is unsourced and what must be verified again.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isDay } from '../data/days.ts';
import { readData } from '../data/load.ts';
import { DataError } from '../data/problems.ts';
import {
  countSources,
  coverage,
  stale,
  termsByCertainty,
  type Verification,
  verifications,
} from '../data/report.ts';
import { runCommand } from './command.ts';

const usage = `usage: npm run data:report -- [--stale DAYS [--on YYYY-MM-DD]]

Prints what the data cover: entities, statements and sources by kind, the share of official sources and of those
not read at the publisher's ("via"), days of office by certainty, the oldest verifications, what was left out and why.

  --stale DAYS      list only what was last seen more than DAYS days ago, by kind of change
  --on YYYY-MM-DD   the day to count from; default: today
  --help            this text`;

const folder = join(import.meta.dirname, '..', 'data');

function readArguments(): { help: boolean; staleDays: number | undefined; on: string } {
  const options = {
    stale: { type: 'string' },
    on: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  } as const;
  const { values } = parseArgs({ options });
  const on = values.on ?? new Date().toISOString().slice(0, 10);
  if (!isDay(on)) throw new Error(`--on takes a day as YYYY-MM-DD, not "${on}"`);
  const isCount = values.stale === undefined || /^\d+$/.test(values.stale);
  if (!isCount) throw new Error(`--stale takes a number of days, not "${values.stale}"`);
  if (values.on !== undefined && values.stale === undefined) throw new Error('--on goes with --stale');
  return {
    help: values.help === true,
    staleDays: values.stale === undefined ? undefined : Number(values.stale),
    on,
  };
}

const percent = (part: number) => `${Math.round(part * 100)} %`;
const heading = (text: string) => console.log(`\n${text}\n${'-'.repeat(text.length)}`);

function printTable(rows: readonly (readonly (string | number)[])[]): void {
  const widths =
    rows[0]?.map((_, column) => Math.max(...rows.map((row) => String(row[column]).length))) ?? [];
  for (const row of rows) {
    const cells = row.map((cell, i) =>
      i === 0 ? String(cell).padEnd(widths[i] ?? 0) : String(cell).padStart(widths[i] ?? 0),
    );
    console.log(cells.join('  ').trimEnd());
  }
}

function printStale(found: readonly Verification[], days: number, on: string): void {
  console.log(`Last seen more than ${days} days before ${on}: ${found.length}`);
  for (const [change, items] of Map.groupBy(found, (item) => item.change)) {
    heading(`${change} (${items.length})`);
    for (const { what, day } of items) console.log(`${day ?? 'no date   '}  ${what}`);
  }
}

function printReport(): void {
  const { dataset, ids, checkedOn, problems } = readData(folder);
  if (problems.length > 0) throw new DataError(problems);
  console.log(`Data as of ${dataset.asOf}; last pass ${checkedOn}.`);

  heading('Coverage');
  const kinds = coverage(dataset, ids);
  const sum = (key: 'entities' | 'expected' | 'statements' | 'sourced' | 'bilingual') =>
    kinds.reduce((total, kind) => total + kind[key], 0);
  printTable([
    ['kind', 'ids present', 'statements', 'sourced', 'en and fr', 'sources', 'official', 'via'],
    ...kinds.map((kind) => [
      kind.type,
      `${kind.entities}/${kind.expected}`,
      kind.statements,
      percent(kind.sourced / kind.statements),
      percent(kind.bilingual / kind.statements),
      kind.sources,
      percent(kind.officialShare),
      percent(kind.viaShare),
    ]),
    [
      'all',
      `${sum('entities')}/${sum('expected')}`,
      sum('statements'),
      percent(sum('sourced') / sum('statements')),
      percent(sum('bilingual') / sum('statements')),
      Object.keys(dataset.sources).length,
      '',
      '',
    ],
  ]);

  heading('Sources');
  const sources = countSources(dataset.sources);
  const listed = (pairs: [string, number][]) => pairs.map(([word, count]) => `${word} ${count}`).join(', ');
  console.log(`${sources.total}: ${listed(sources.byKind)}`);
  console.log(`not read at the publisher's (via): ${sources.via} (${percent(sources.via / sources.total)})`);
  console.log(`without a day of publication: ${sources.undated}`);
  console.log(`languages: ${listed(sources.languages)}`);

  heading('Offices');
  const terms = termsByCertainty(dataset);
  console.log(
    `${dataset.offices.length} offices, ${dataset.offices.flatMap((office) => office.terms).length} terms`,
  );
  console.log(
    `terms of persons with a card: ${terms.confirmed.length} with sourced days, ${terms['held-only'].length} with a source for the office only, ${terms.unsourced.length} without a source (they only resolve roles):`,
  );
  for (const { office, term } of terms.unsourced)
    console.log(`  ${office}: ${term.name}, ${term.from ?? '?'} to ${term.to ?? '?'}`);

  heading('Oldest verifications');
  for (const { change, what, day } of verifications(dataset).slice(0, 15))
    console.log(`${day ?? 'no date   '}  ${change}: ${what}`);

  heading('Left out');
  const leftOut: { entity: string; what: string; why: string }[] = JSON.parse(
    readFileSync(join(folder, 'left-out.json'), 'utf8'),
  );
  for (const { entity, what, why } of leftOut) console.log(`${entity}: ${what} (${why})`);
}

await runCommand(async () => {
  const { help, staleDays, on } = readArguments();
  if (help) console.log(usage);
  else if (staleDays === undefined) printReport();
  else {
    const { dataset, problems } = readData(folder);
    if (problems.length > 0) throw new DataError(problems);
    printStale(stale(dataset, staleDays, on), staleDays, on);
  }
  return 0;
});
