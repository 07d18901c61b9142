// The marked passages of the languages that are read in full, quick enough to be repeated for each small change of the
// engine (`npm run test:mutation`).

import { expect, test } from 'vitest';
import { regressions } from '../../scripts/eval.ts';
import { Lexicons } from '../../scripts/lexicons.ts';
import { judge, passagesFolder, readFolder } from '../../scripts/scoring.ts';

const lexicons = await Lexicons.load();

test.each(['en', 'fr', 'de', 'pl', 'uk', 'ru', 'es', 'it', 'nl', 'cs'])(
  'every passage of %s is decided as marked',
  (lang) => {
    const outcomes = readFolder(passagesFolder)
      .filter((passage) => passage.set === lang)
      .map((passage) => judge(passage, lexicons));
    expect(outcomes.length).toBeGreaterThan(30);
    expect(regressions(outcomes).map(({ passage }) => passage.id)).toEqual([]);
  },
);
