// Every marked passage, as readers meet it. A fault is a line of its language's list; what is told here by a
// mark is mended in the descriptor or the engine, never in the passage. `npm run eval` says more.

import { expect, test } from 'vitest';
import { isBlind, regressions } from '../scripts/eval.ts';
import { Lexicons } from '../scripts/lexicons.ts';
import { judge, passagesFolder, readFolder } from '../scripts/scoring.ts';

const lexicons = await Lexicons.load();
const passages = readFolder(passagesFolder).filter((passage) => lexicons.has(passage.lang));
const sets = [...new Set(passages.map(({ set }) => set))];

test.each(sets.filter((set) => !isBlind(set)))('passages of %s', (set) => {
  const own = passages.filter((passage) => passage.set === set);
  const faults = regressions(own.map((passage) => judge(passage, lexicons)));
  expect(faults.map(({ passage, faults }) => [passage.id, ...faults].join('\n'))).toEqual([]);
});

test.each([...lexicons.keys()])('%s ships with thirty passages or more', (lang) => {
  expect(passages.filter(({ set }) => set === lang).length).toBeGreaterThanOrEqual(30);
});
