import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { notices, noticesFile } from '../../scripts/notices.ts';

const { dependencies } = JSON.parse(
  readFileSync(join(import.meta.dirname, '..', '..', 'package.json'), 'utf8'),
) as { dependencies: Record<string, string> };

test('the package tells the licences of all that is in it: npm run notices', () => {
  expect(readFileSync(noticesFile, 'utf8')).toBe(notices());
});

test.each([
  ...Object.entries(dependencies),
  ['country-flag-icons', ''],
  ['cldr-core', ''],
  ['world-atlas', ''],
])('%s is named with its version', (name, version) => {
  expect(notices()).toContain(`${name} ${version}`);
});

test('no dependency asks for more than a notice', () => {
  const licences = [...notices().matchAll(/^\S+ \d[\w.-]* \((.+?)\)/gm)].map(([, licence]) => licence);
  expect(licences.length).toBeGreaterThan(10);
  for (const licence of licences)
    expect(['MIT', 'ISC', 'MPL-2.0', 'Unicode-3.0', 'BSD-3-Clause']).toContain(licence);
});
