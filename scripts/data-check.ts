// Validate the data: schema, ids, sources, days, languages, references, typography, forms that two entities share.

import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkData } from '../data/checks.ts';
import { readData } from '../data/load.ts';
import { describeProblem } from '../data/problems.ts';
import { runCommand } from './command.ts';

const usage = `usage: npm run data:check

Checks everything in data/. Each broken rule is told with its file, its place in it, the value and the fix.
Exits 0 when the data are sound, 1 when they are not.

  --help   this text`;

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { help: { type: 'boolean', short: 'h' } } });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const data = readData(join(import.meta.dirname, '..', 'data'));
  const problems = checkData(data);
  for (const problem of problems) console.log(`${describeProblem(problem)}\n`);
  const { entities, offices, sources, timeline } = data.dataset;
  const counts = `${entities.length} entities, ${offices.length} offices, ${Object.keys(sources).length} sources, ${timeline.length} events of the timeline`;
  if (problems.length === 0) console.log(`The data are sound: ${counts}, as of ${data.dataset.asOf}.`);
  else console.log(`${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in the data.`);
  return problems.length === 0 ? 0 : 1;
}

await runCommand(main);
