/** What the scripts in a reader's pages weigh, and what they may weigh: `node scripts/sizes.ts`. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { browsers, outputFolder } from './build.ts';

const kilobyte = 1024;
/** On every page, before anything of ours is found there. */
const sentinelLimit = 6 * kilobyte;
/** On a page that names something of ours: annotator and the lexicon of the page's language. */
const annotatorLimit = 60 * kilobyte;
/**
 * Languages that miss that goal, and what they weigh today: they may get lighter, not heavier. Most have six or seven
 * forms of every name; docs/performance.md says what was tried.
 */
const heavier: Record<string, number> = { de: 61, pl: 61.7, uk: 61.8 };

export interface Size {
  what: string;
  /** Bytes after gzip, level 9: a measure that does not depend on names and white space. */
  bytes: number;
  limit: number;
}

/**
 * Sizes in one built extension.
 * @returns the sentinel, then the annotator with each lexicon
 * @throws {Error} where a script is missing
 */
export function measureSizes(folder: string): Size[] {
  const gzipped = (file: string) => {
    const path = join(folder, file);
    if (!existsSync(path)) throw new Error(`${path} is not there`);
    return gzipSync(readFileSync(path), { level: 9 }).length;
  };
  const lexicons = readdirSync(folder)
    .filter((file) => /^lexicon-\w+\.js$/.test(file))
    .sort();
  if (lexicons.length === 0) throw new Error(`${folder} holds no lexicon`);
  const annotator = gzipped('annotator.js');
  return [
    { what: 'sentinel', bytes: gzipped('sentinel.js'), limit: sentinelLimit },
    ...lexicons.map((file) => ({
      what: `annotator + ${file.replace('.js', '')}`,
      bytes: annotator + gzipped(file),
      limit: limitOf(file),
    })),
  ];
}

function limitOf(file: string): number {
  const kilobytes = heavier[/-(\w+)\.js$/.exec(file)?.[1] ?? ''];
  return kilobytes === undefined ? annotatorLimit : kilobytes * kilobyte;
}

export function describeSize({ what, bytes, limit }: Size): string {
  const inKilobytes = (value: number) => (value / kilobyte).toFixed(1);
  return `${bytes > limit ? 'TOO LARGE ' : ''}${what}: ${inKilobytes(bytes)} of ${inKilobytes(limit)} KB gzip`;
}

if (import.meta.main) {
  for (const browser of browsers) {
    for (const size of measureSizes(outputFolder(browser))) {
      console.log(`${browser}  ${describeSize(size)}`);
      if (size.bytes > size.limit) process.exitCode = 1;
    }
  }
}
