import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readEnglish } from '../../summary/english.ts';
import type { SummaryBlock } from '../../summary/types.ts';
import { readPassages } from './marked-passage.ts';
import { score } from './score.ts';

const passages = readPassages(join(import.meta.dirname, 'passages'));
const read = (block: SummaryBlock) => (block.lang === 'en' ? readEnglish(block) : undefined);

test('there are passages enough to speak of precision', () => {
  expect(passages.length).toBeGreaterThanOrEqual(60);
  expect(new Set(passages.map(({ lang }) => lang)).size).toBe(10);
});

test('who says what: at least nine in ten are right, over all languages', () => {
  const { right, wrong, missed, faults } = score(passages, read);
  expect(right / (right + wrong), faults.join('\n')).toBeGreaterThanOrEqual(0.9);
  expect(right / (right + missed), faults.join('\n')).toBeGreaterThanOrEqual(0.85);
});

test('the same on passages that were written after the rules', () => {
  const { right, wrong, missed, faults } = score(readPassages(join(import.meta.dirname, 'held-out')), read);
  expect(right / (right + wrong), faults.join('\n')).toBeGreaterThanOrEqual(0.9);
  expect(right / (right + missed), faults.join('\n')).toBeGreaterThanOrEqual(0.85);
});

test.each([...new Set(passages.map(({ lang }) => lang))])('no language is far behind: %s', (lang) => {
  const { right, wrong, faults } = score(
    passages.filter((passage) => passage.lang === lang),
    read,
  );
  expect(right / (right + wrong), faults.join('\n')).toBeGreaterThanOrEqual(0.85);
});

test('compromise finds English clauses that the list of words alone does not', () => {
  const english = passages.filter(({ lang }) => lang === 'en');
  expect(score(english, read).missed).toBeLessThan(score(english).missed);
});
