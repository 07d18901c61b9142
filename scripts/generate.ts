// Everything that is made from data and words before a build: lexicons, dataset, triggers, strings, flags, map.
// Written to generated/ (not in git), only where the content changed.

import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadDataset } from '../data/load.ts';
import { languages } from '../engine/languages/index.ts';
import { buildTriggers } from '../lexicon/triggers.ts';
import { runCommand } from './command.ts';
import { generateEntityIndex } from './entity-index.ts';
import { generateFlags } from './flags.ts';
import { generateLexicons, writeGenerated as write } from './generate-lexicons.ts';
import { generateMap } from './map.ts';
import { generateScores } from './scores.ts';
import { generateStrings } from './strings.ts';

const usage = `usage: npm run generate

Writes generated/: lexicons, dataset, triggers, strings, flags, map. Builds and tests do it by themselves.`;

const root = join(import.meta.dirname, '..');

export async function generate(): Promise<void> {
  const dataset = loadDataset(join(root, 'data'));
  generateLexicons(dataset);
  for (const { code } of languages) {
    write(
      `lexicon-${code}.ts`,
      `// Written by scripts/generate.ts.\nimport { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';\n` +
        `import { offerLexicon } from '../page/lens.ts';\nimport { packed } from './packed-${code}.ts';\n\n` +
        `export default defineUnlistedScript(() => offerLexicon(packed));\n`,
    );
  }
  write('dataset.json', `${JSON.stringify(dataset)}\n`);
  write(
    'triggers.ts',
    `// Written by scripts/generate.ts.\nexport const triggers = ${JSON.stringify(buildTriggers(dataset))};\n`,
  );
  write(
    'languages.ts',
    `// Written by scripts/generate.ts.\nexport const readLanguages = ${JSON.stringify(languages.map(({ code, name, tier }) => ({ code, name, tier })))} as const;\n`,
  );
  generateEntityIndex(dataset);
  generateScores();
  await generateStrings();
  await generateFlags();
  generateMap();
}

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { help: { type: 'boolean', short: 'h' } } });
  if (values.help) console.log(usage);
  else await generate();
  return 0;
}

if (import.meta.main) await runCommand(main);
