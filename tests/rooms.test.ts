import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = dirname(import.meta.dirname);

/** For a file of each room: what it may import, and what the lint must refuse. */
const rooms: Record<string, { may: string[]; mayNot: string[] }> = {
  'engine/a.ts': {
    may: ['./b.ts', './languages/index.ts'],
    mayNot: ['../data/b.ts', '../page/b.ts', '../generated/b.ts', 'valibot', 'node:fs', '@floating-ui/dom'],
  },
  'engine/languages/a.ts': { may: ['./b.ts', '../types.ts'], mayNot: ['../../data/b.ts', 'preact'] },
  'data/a.ts': {
    may: ['../engine/types.ts', './b.ts', 'valibot'],
    mayNot: ['../engine/spans.ts', '../lexicon/b.ts', '../page/b.ts', 'node:fs', 'preact'],
  },
  'data/load.ts': { may: ['node:fs', 'valibot', './b.ts'], mayNot: ['../lexicon/b.ts', 'preact'] },
  'lexicon/a.ts': {
    may: ['../data/load.ts', '../engine/lexicon.ts', 'shevchenko', 'lvovich', 'node:fs/promises'],
    mayNot: ['../page/b.ts', '../platform/b.ts', 'preact', 'webextension-polyfill'],
  },
  'summary/a.ts': {
    may: ['./b.ts', './languages/index.ts', '../engine/types.ts', 'compromise/two'],
    mayNot: ['../engine/spans.ts', '../page/b.ts', '../data/b.ts', 'preact'],
  },
  'page/a.ts': {
    may: ['../engine/spans.ts', '../engine/languages/index.ts', './b.ts', '@floating-ui/dom'],
    mayNot: ['../components/card/Card.tsx', '../platform/content.ts', '../data/b.ts', 'preact', 'node:fs'],
  },
  'components/card/a.tsx': {
    may: ['./B.tsx', '../Flag.tsx', '../popup/B.tsx', '../../generated/strings.ts', 'preact', 'preact/hooks'],
    mayNot: [
      '../../engine/spans.ts',
      '../../page/b.ts',
      '../../platform/b.ts',
      '../../lexicon/b.ts',
      'valibot',
    ],
  },
  'components/a.ts': {
    may: ['./format.ts'],
    mayNot: ['../engine/spans.ts', '../page/b.ts', '../platform/b.ts'],
  },
  'platform/a.ts': {
    may: ['./messages.ts', 'webextension-polyfill', 'valibot'],
    mayNot: ['../engine/spans.ts', '../page/b.ts', '../entrypoints/b.ts', 'preact'],
  },
  'entrypoints/a.ts': {
    may: [
      '../page/b.ts',
      '../platform/b.ts',
      '../components/card/Card.tsx',
      '../generated/b.ts',
      '../data/b.ts',
    ],
    mayNot: ['../lexicon/b.ts', '../scripts/b.ts', 'webextension-polyfill'],
  },
  'entrypoints/annotator/a.ts': {
    may: ['../../page/b.ts'],
    mayNot: ['../../lexicon/b.ts', '../../tests/b.ts'],
  },
};

/** Whole files, refused or not for what one line in them says. */
const files: Record<string, { text: string; isRefused: boolean }> = {
  'components/types.ts': { text: `export type { A } from '../data/b.ts';\n`, isRefused: false },
  'components/values.ts': {
    text: `import { a } from '../data/b.ts';\nexport const b = a;\n`,
    isRefused: true,
  },
  'platform/types.ts': { text: `export type { A } from '../data/b.ts';\n`, isRefused: false },
  'platform/values.ts': { text: `import { a } from '../data/b.ts';\nexport const b = a;\n`, isRefused: true },
  'platform/api.ts': { text: 'export const api = chrome;\n', isRefused: false },
  'page/api.ts': { text: 'export const api = chrome;\n', isRefused: true },
  'entrypoints/api.ts': { text: 'export const api = browser;\n', isRefused: true },
  'engine/document.ts': { text: 'export const page = document;\n', isRefused: true },
  'page/cycle-a.ts': {
    text: `import { b } from './cycle-b.ts';\nexport const a = () => b;\n`,
    isRefused: true,
  },
  'page/cycle-b.ts': {
    text: `import { a } from './cycle-a.ts';\nexport const b = () => a;\n`,
    isRefused: true,
  },
};

interface Diagnostic {
  category: string;
  location: { path: string; start: { line: number } };
}

let folder: string;
let refused: Set<string>;

const importing = (specifiers: string[]) =>
  specifiers.map((specifier, i) => `import { a${i} } from '${specifier}';\n`).join('');

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'coalition-lens-rooms-'));
  await mkdir(join(folder, 'scripts'));
  for (const file of ['biome.json', 'package.json', 'scripts/types-only.grit']) {
    await cp(join(root, file), join(folder, file));
  }
  const texts = [
    ...Object.entries(rooms).map(
      ([file, { may, mayNot }]) => [file, importing([...may, ...mayNot])] as const,
    ),
    ...Object.entries(files).map(([file, { text }]) => [file, text] as const),
  ];
  for (const [file, text] of texts) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
  const args = ['lint', '--vcs-enabled=false', '--reporter=json', '--max-diagnostics=none'];
  const report = await new Promise<string>((resolve) => {
    const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
    // Its status says only that there are faults, which is the point of this test.
    execFile(process.execPath, [biome, ...args], { cwd: folder, maxBuffer: 2 ** 26 }, (_error, stdout) =>
      resolve(stdout),
    );
  });
  const rules = /noRestrictedImports|noRestrictedGlobals|noImportCycles|plugin/;
  const found: Diagnostic[] = JSON.parse(report).diagnostics;
  refused = new Set(
    found
      .filter(({ category }) => rules.test(category))
      .map(({ location }) => `${location.path.replaceAll('\\', '/')}:${location.start.line}`),
  );
});

afterAll(() => rm(folder, { recursive: true }));

test.each(Object.entries(rooms))('%s imports only from the rooms below it', (file, { may, mayNot }) => {
  const lines = [...may, ...mayNot];
  expect(lines.filter((_, i) => refused.has(`${file}:${i + 1}`))).toEqual(mayNot);
});

test.each(Object.entries(files))('%s', (file, { isRefused }) => {
  expect([...refused].some((place) => place.startsWith(`${file}:`))).toBe(isRefused);
});
