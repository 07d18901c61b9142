import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { loadDataset, readData } from '../../data/load.ts';
import { parseDataset } from '../../data/parse.ts';
import { DataError } from '../../data/problems.ts';
import { dataFolder, dataset } from './dataset.ts';

let folder = '';
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A copy of the data with one file written over. */
function folderWith(file: string, content: string): string {
  folder = mkdtempSync(join(tmpdir(), 'coalition-lens-data-'));
  cpSync(dataFolder, folder, { recursive: true, filter: (path) => !path.endsWith('.ts') });
  writeFileSync(join(folder, file), content);
  return folder;
}

describe('reading the folder', () => {
  test('gives the whole dataset', () => {
    expect(loadDataset(dataFolder)).toEqual(dataset);
  });

  test.each([
    ['not JSON', 'entities/malta.json', '{ "id": "malta", }', 'data/entities/malta.json', 'is not JSON'],
    ['empty', 'offices.json', '', 'data/offices.json', 'is not JSON'],
    ['of another shape', 'timeline.json', '[]', 'data/timeline.json', 'timeline'],
    [
      'of an unknown type',
      'entities/malta.json',
      '{ "id": "malta", "type": "island" }',
      'data/entities/malta.json',
      'type',
    ],
  ])('a file that is %s is told by its name', (_what, file, content, name, words) => {
    expect(() => loadDataset(folderWith(file, content))).toThrow(DataError);
    const { problems } = readData(folder);
    expect(problems.map((problem) => problem.file)).toContain(name);
    expect(problems.map(({ path, problem }) => `${path} ${problem}`).join('\n')).toContain(words);
  });
});

describe('the bundled JSON', () => {
  test('survives the way through JSON', () => {
    expect(parseDataset(JSON.parse(JSON.stringify(dataset)))).toEqual(dataset);
  });

  test('is refused with its place where it is broken', () => {
    const broken = structuredClone(dataset) as unknown as { entities: { statements: unknown }[] };
    broken.entities[3]!.statements = 'none';
    expect(() => parseDataset(broken)).toThrow(/\$\.entities\[3\]\.statements/);
  });
});
