// Everything that is made from data and words before a build: lexicons, dataset, triggers, strings, flags, map.
// Written to generated/ (not in git), only where the content changed.

import { join } from 'node:path';
import { loadDataset } from '../data/load.ts';
import { languages } from '../engine/languages/index.ts';
import { buildTriggers } from '../lexicon/triggers.ts';
import { generateEntityIndex } from './entity-index.ts';
import { generateFlags } from './flags.ts';
import { generateLexicons, writeGenerated as write } from './generate-lexicons.ts';
import { generateMap } from './map.ts';
import { generateScores } from './scores.ts';
import { generateStrings } from './strings.ts';

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

if (import.meta.main) {
  if (process.argv.includes('--help')) {
    console.log(
      'usage: npm run generate\n\nWrites generated/: lexicons, dataset, triggers, strings, flags, map. Builds and tests do it by themselves.',
    );
  } else await generate();
}
