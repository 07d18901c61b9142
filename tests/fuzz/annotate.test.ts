import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from './runs.ts';

const command = join(import.meta.dirname, '..', '..', 'scripts', 'annotate.ts');

const value = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    1,
    true,
    [],
    {},
    '',
    'en',
    'fr-FR',
    '2026-01-07',
    '2026-02-30',
    'Emmanuel Macron and Keir Starmer',
  ),
  fc.string({ unit: 'binary', maxLength: 30 }),
);
const line: fc.Arbitrary<Buffer> = fc.oneof(
  fc
    .uint8Array({ maxLength: 60 })
    .map((bytes) => Buffer.from(bytes.filter((byte) => byte !== 10 && byte !== 13))),
  fc.json().map((json) => Buffer.from(json)),
  fc
    .record(
      { id: value, text: value, html: value, lang: value, date: value, title: value, url: value },
      { requiredKeys: [] },
    )
    .map((document) => Buffer.from(JSON.stringify(document))),
  fc.constantFrom(
    Buffer.from(`{"id":${'['.repeat(50_000)}${']'.repeat(50_000)},"text":"Macron"}`),
    Buffer.from(JSON.stringify({ id: 'deep', html: '<article>'.repeat(20_000) })),
    Buffer.from('{"id":"cut","text":"Macr'),
    Buffer.from('{"__proto__":{"text":"x"},"id":"proto"}'),
  ),
);

test('a stream of any bytes gets one answer for each line, and goes on', () => {
  const lines = fc.sample(line, { numRuns: runs(200), seed: 20260106 });
  const input = Buffer.concat(lines.flatMap((bytes) => [bytes, Buffer.from('\n')]));
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, '--jsonl'], {
    input,
    maxBuffer: 1 << 28,
  });
  expect(stderr.toString()).toBe('');
  expect(status).toBe(0);
  const answers = stdout
    .toString()
    .split('\n')
    .slice(0, -1)
    .map((each) => JSON.parse(each) as { id: unknown; error?: string; mentions?: unknown[] });
  const asked = lines.filter((bytes) => bytes.toString().trim() !== '');
  expect(answers.length).toBe(asked.length);
  answers.forEach((answer, i) => {
    expect(Array.isArray(answer.mentions)).toBe(answer.error === undefined);
    let id: unknown = null;
    try {
      id = JSON.parse(asked[i]?.toString() as string)?.id ?? null;
    } catch {
      // What is no JSON has no id.
    }
    if (answer.error === undefined) expect(JSON.stringify(answer.id)).toBe(JSON.stringify(id));
  });
}, 60_000);
