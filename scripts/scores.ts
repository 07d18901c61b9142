// docs/scores.json → generated/scores.ts: of each language precision and recall over all kinds, for the options page.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeGenerated } from './generate-lexicons.ts';
import type { Score } from './scoring.ts';

export function generateScores(): void {
  const file = join(import.meta.dirname, '..', 'docs', 'scores.json');
  const scores = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Score[]) : [];
  // Sets with a longer name (`fr-blind`) are reported elsewhere and decide nothing.
  const measured = scores.flatMap(({ set, row, passages, precision, recall }) =>
    row === 'all' && /^[a-z]{2}$/.test(set) && precision !== null && recall !== null
      ? [[set, { passages, precision: precision.value, recall: recall.value }] as const]
      : [],
  );
  writeGenerated(
    'scores.ts',
    `// Written by scripts/scores.ts.\n` +
      `export const measuredScores: Partial<Record<string, { passages: number; precision: number; recall: number }>> = ${JSON.stringify(Object.fromEntries(measured))};\n`,
  );
}
