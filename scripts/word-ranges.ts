// Writes engine/word-ranges.ts: which code units of the scripts we read are letters, digits or marks.
// Gaps that no character fills are taken in, which halves the table.
// Run it after an update of Node that brings a newer Unicode: `node scripts/run.mjs word-ranges`.

import { writeFileSync } from 'node:fs';
import { knownLetters } from '../engine/fold.ts';

const ranges: [start: number, end: number][] = [];
for (let code = 0; code < knownLetters; code++) {
  if (!/[\p{L}\p{N}\p{M}]/u.test(String.fromCharCode(code))) continue;
  const last = ranges.at(-1);
  if (last && isEmpty(last[1], code)) last[1] = code + 1;
  else ranges.push([code, code + 1]);
}
/** Is nothing between two code units? What Unicode has given to no character stands in no text. */
function isEmpty(from: number, to: number): boolean {
  for (let code = from; code < to; code++) if (!/\p{Cn}/u.test(String.fromCharCode(code))) return false;
  return true;
}

let at = 0;
const packed = ranges.map(([start, end]) => {
  const pair = `${(start - at).toString(36)} ${(end - start).toString(36)}`;
  at = end;
  return pair;
});
const out = `// Written by scripts/word-ranges.ts; see fold.ts.\n\nexport const wordRanges =\n  '${packed.join(' ')}';\n`;
writeFileSync(new URL('../engine/word-ranges.ts', import.meta.url), out);
