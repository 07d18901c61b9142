// What the documents say about the project is so: numbers, links, commands, pictures, promises.

import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { languages } from '../engine/languages/index.ts';
import { recordedScores, scoreDocuments, scoresBySet, scoresText } from '../scripts/eval.ts';
import { Lexicons } from '../scripts/lexicons.ts';
import { withTables } from '../scripts/score-table.ts';
import { judge, passagesFolder, readFolder } from '../scripts/scoring.ts';

const root = join(import.meta.dirname, '..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');

const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'CODE_OF_CONDUCT.md',
  ...below('docs'),
].filter((file) => file.endsWith('.md'));

function below(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .sort();
}

test('the number of languages is the same wherever it is told', () => {
  const told = ['README.md', 'CHANGELOG.md', 'docs/stores/listing.md'].flatMap((file) =>
    [...read(file).matchAll(/(\d+) (?:languages|langues|мовами)/g)]
      // The scores have a line of their own, by what is measured.
      .filter(({ index }) => !read(file).slice(0, index).endsWith('our own passages, '))
      .map(([, number]) => `${file}: ${number}`),
  );
  expect(told.length).toBe(5);
  expect(told.filter((line) => !line.endsWith(`: ${languages.length}`))).toEqual([]);
});

test('README and docs/ tell the scores that `npm run eval -- --write` writes', async () => {
  const lexicons = await Lexicons.load();
  const scores = scoresBySet(readFolder(passagesFolder).map((passage) => judge(passage, lexicons)));
  expect(recordedScores()).toBe(scoresText(scores));
  for (const file of scoreDocuments) {
    const text = readFileSync(file, 'utf8');
    expect(text).toBe(withTables(text, scores));
  }
});

test.each(documents)('every link of %s leads somewhere', (file) => {
  const links = [
    ...read(file).matchAll(/\]\(([^)\s]+)\)/g),
    ...read(file).matchAll(/(?:src|srcset|href)="([^"]+)"/g),
  ]
    .map(([, link = '']) => link.split('#')[0] ?? '')
    .filter((link) => link !== '' && !/^(?:https?|mailto):/.test(link));
  expect(links.filter((link) => !existsSync(join(root, dirname(file), link)))).toEqual([]);
});

describe('commands', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

  test.each(Object.keys(scripts))('README tells of %s', (name) => {
    expect(read('README.md')).toMatch(new RegExp(`npm (?:run )?${name}\\b`));
  });

  test.each(documents)('%s names none that is not there', (file) => {
    const named = [...read(file).matchAll(/npm run (?:-s |--silent )?([a-z][a-z:-]*)/g)].map(
      ([, name]) => name,
    );
    expect(named.filter((name) => name === undefined || !(name in scripts))).toEqual([]);
  });
});

describe('store listing', () => {
  const listing = read('docs/stores/listing.md');

  test.each([
    ['English', 'Summary'],
    ['French', 'Résumé'],
    ['Ukrainian', 'Коротко'],
  ])('the summary in %s fits the stores', (_lang, word) => {
    const summary = new RegExp(`^\\*\\*${word}\\*\\*[^:]*: (.+)$`, 'm').exec(listing)?.[1] ?? '';
    expect(summary.length).toBeGreaterThan(60);
    expect(summary.length).toBeLessThanOrEqual(132);
  });

  test('has at least four pictures of 1280 × 800 in each language that has any', () => {
    const pictures = below('docs/stores/images');
    for (const lang of ['en', 'fr'])
      expect(pictures.filter((file) => file.includes(`/${lang}-`)).length).toBeGreaterThanOrEqual(4);
    for (const file of pictures) {
      const { width, height } = PNG.sync.read(readFileSync(join(root, file)));
      expect([file, width, height]).toEqual([file, 1280, 800]);
    }
  });
});

test('pictures are small: 200 KB each', () => {
  const pictures = below('docs').filter((file) => file.endsWith('.png'));
  expect(pictures.length).toBeGreaterThan(10);
  expect(pictures.filter((file) => readFileSync(join(root, file)).length > 200 * 1024)).toEqual([]);
});

describe('every promise has its test', () => {
  const rows = [...read('docs/promises.md').matchAll(/^\| (.*) \| `([^`]+)` \| (.+) \|$/gm)];

  test.each(rows.map(([, promise = '', file = '', name = '']) => [promise, file, name]))(
    '%s (%s)',
    (_promise, file, name) => {
      // Quotes and expectations as the source writes them.
      expect(read(file).replaceAll("\\'", "'")).toContain(name);
    },
  );
});

test('the repository names no machine and no server of packages', () => {
  const files = existsSync(join(root, '.git'))
    ? execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).split('\0')
    : [...documents, 'package.json', 'package-lock.json'];
  const isText = /\.(?:ts|tsx|mjs|md|json|jsonc|ya?ml|css|html|txt)$|^\.npmrc$/;
  const found = files
    .filter((file) => isText.test(file) && existsSync(join(root, file)))
    .filter((file) => file !== 'tests/documents.test.ts')
    .filter((file) => {
      // Sources have addresses with such words in them.
      const text = read(file).replaceAll(/https?:\/\/(?!registry\.)[^\s"')]+/g, '');
      return /\/(?:home|root|work)\/\w|"resolved"|registry\.npmjs|\.\.\/shared\//.test(text);
    });
  expect(found).toEqual([]);
});
