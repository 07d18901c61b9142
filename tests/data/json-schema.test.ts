import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { office } from '../../data/schema.ts';
import { officeKinds } from '../../engine/office-kinds.ts';
import { jsonSchema } from '../../scripts/data-schema.ts';
import { dataFolder } from './dataset.ts';

test('data/schema.json is up to date (else run: node scripts/run.mjs data-schema)', () => {
  expect(readFileSync(join(dataFolder, 'schema.json'), 'utf8')).toBe(jsonSchema());
});

test.each(['entities/france.json', 'offices.json', 'sources.json', 'timeline.json'])(
  '%s names it',
  (file) => {
    const { $schema } = JSON.parse(readFileSync(join(dataFolder, file), 'utf8')) as { $schema: string };
    expect($schema).toMatch(/schema\.json$/);
  },
);

test('the kinds of office are those that the engine knows, in its order', () => {
  expect(office.entries.kinds.item.options).toEqual(officeKinds);
});
