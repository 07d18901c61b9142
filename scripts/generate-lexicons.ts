// Data and language descriptors → generated/packed-<language>.ts.

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset } from '../data/schema.ts';
import { givenNames } from '../engine/languages/given-names.ts';
import { givenNamesCyrillic } from '../engine/languages/given-names-cyrillic.ts';
import { languages } from '../engine/languages/index.ts';
import type { Language } from '../engine/languages/language.ts';
import { buildLexicon } from '../lexicon/build.ts';
import { inflections } from '../lexicon/inflection/index.ts';
import { territoriesIn } from '../lexicon/territories.ts';

const folder = join(import.meta.dirname, '..', 'generated');

/** Writes a file of generated/ where its content changed: an untouched file keeps its time, and builds their cache. */
export function writeGenerated(name: string, content: string): void {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, name);
  if (existsSync(path) && readFileSync(path, 'utf8') === content) return;
  writeFileSync(path, content);
}

/** What annotate and eval need; the whole of generated/ is scripts/generate.ts. */
export function generateLexicons(dataset: Dataset): void {
  mkdirSync(folder, { recursive: true });
  const wanted = new Set(languages.map(({ code }) => `packed-${code}.ts`));
  for (const name of readdirSync(folder))
    if (/^packed-/.test(name) && !wanted.has(name)) rmSync(join(folder, name));
  for (const language of languages)
    writeGenerated(`packed-${language.code}.ts`, packedModule(language, dataset));
}

/** A module whose one export is JSON in a string literal: engines parse that faster than an object literal. */
function packedModule(language: Language, dataset: Dataset): string {
  const inflection = inflections[language.code];
  const packed = buildLexicon(dataset, language, {
    territories: territoriesIn(language.code),
    inflectName: inflection?.name,
    inflectPlace: inflection?.place,
    givenNames: language.script === 'cyrillic' ? givenNamesCyrillic(language.code) : givenNames,
  });
  return (
    `// Written by scripts/generate-lexicons.ts.\nimport type { PackedLexicon } from '../engine/lexicon.ts';\n\n` +
    `export const packed = JSON.parse(\n  ${JSON.stringify(JSON.stringify(packed))},\n) as PackedLexicon;\n`
  );
}
