// data/schema.ts → data/schema.json, by which editors help with every JSON file of data/.

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { entityFile, officesFile, sourcesFile, timelineFile } from '../data/parse.ts';

const usage = `usage: node scripts/run.mjs data-schema

Writes data/schema.json from data/schema.ts. Run it after a change of the schema; a test tells when it is out of date.`;

/** One schema for all files: each file fits exactly one of its parts. */
export function jsonSchema(): string {
  const files = v.union([...entityFile.options, officesFile, sourcesFile, timelineFile]);
  const schema = toJsonSchema(files, { errorMode: 'throw' });
  const note = 'Written by scripts/data-schema.ts from data/schema.ts.';
  return `${JSON.stringify({ $comment: note, ...schema }, null, 2)}\n`;
}

if (import.meta.main) {
  if (process.argv.includes('--help')) console.log(usage);
  else await writeFile(join(import.meta.dirname, '..', 'data', 'schema.json'), jsonSchema());
}
