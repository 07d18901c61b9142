import { expect, test } from 'vitest';
import { countSources, coverage, stale, termsByCertainty, verifications } from '../../data/report.ts';
import { data, dataset } from './dataset.ts';

test('every id is present, every statement sourced and in both languages', () => {
  for (const kind of coverage(dataset, data.ids)) {
    expect([kind.type, kind.entities]).toEqual([kind.type, kind.expected]);
    expect([kind.type, kind.sourced, kind.bilingual]).toEqual([kind.type, kind.statements, kind.statements]);
  }
});

test('nobody of the first list has gone', () => {
  const first = { person: 93, state: 40, organisation: 16, document: 11, provision: 16, event: 25 };
  for (const { type, entities } of coverage(dataset, data.ids))
    expect([type, entities]).toEqual([type, Math.max(entities, first[type])]);
});

test('sources are counted by kind and way', () => {
  const counts = countSources(dataset.sources);
  expect(counts.byKind.reduce((sum, [, count]) => sum + count, 0)).toBe(counts.total);
  expect(counts.via).toBeLessThan(counts.total);
});

test('most days of office of our people have a source', () => {
  const terms = termsByCertainty(dataset);
  expect(terms.confirmed.length).toBeGreaterThan(terms.unsourced.length);
});

test('what was verified long ago comes first, and is stale first', () => {
  const all = verifications(dataset).map(({ day }) => day ?? '');
  expect(all).toEqual(all.toSorted());
  const old = stale(dataset, 200, '2026-11-24');
  const older = stale(dataset, 400, '2026-11-24');
  expect(older.length).toBeLessThan(old.length);
  expect(new Set(old.map(({ change }) => change)).size).toBeGreaterThan(2);
  expect(stale(dataset, 100_000, '2026-11-24').every(({ day }) => day === undefined)).toBe(true);
});
