// Every marked passage, as readers meet it. A fault is a line of its language's list; what is told here by a
// mark is mended in the descriptor or the engine, never in the passage. `npm run eval` says more.

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  isBlind,
  recordedScores,
  regressions,
  scoreDocuments,
  scoresBySet,
  scoresText,
} from '../scripts/eval.ts';
import { Lexicons } from '../scripts/lexicons.ts';
import { withTables } from '../scripts/score-table.ts';
import { judge, passagesFolder, readFolder } from '../scripts/scoring.ts';

const lexicons = await Lexicons.load();
const outcomes = readFolder(passagesFolder)
  .filter((passage) => lexicons.has(passage.lang))
  .map((passage) => judge(passage, lexicons));
const sets = [...new Set(outcomes.map(({ passage }) => passage.set))];

test.each(sets.filter((set) => !isBlind(set)))('passages of %s', (set) => {
  const faults = regressions(outcomes.filter(({ passage }) => passage.set === set));
  expect(faults.map(({ passage, faults }) => [passage.id, ...faults].join('\n'))).toEqual([]);
});

test.each([...lexicons.keys()])('%s ships with thirty passages or more', (lang) => {
  const own = outcomes.filter(({ passage }) => passage.set === lang);
  expect(own.length).toBeGreaterThanOrEqual(30);
});

test('README and docs/ tell the scores that `npm run eval -- --write` writes', () => {
  const scores = scoresBySet(outcomes);
  expect(recordedScores()).toBe(scoresText(scores));
  for (const file of scoreDocuments) {
    const text = readFileSync(file, 'utf8');
    expect(text).toBe(withTables(text, scores));
  }
});
