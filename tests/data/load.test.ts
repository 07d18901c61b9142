import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { checkData } from '../../data/checks.ts';
import { loadDataset, readData } from '../../data/load.ts';
import { holdersOn } from '../../data/offices.ts';
import { parseDataset } from '../../data/parse.ts';
import { DataError, describeProblem } from '../../data/problems.ts';
import type { Document } from '../../data/schema.ts';
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
  test('gives the whole dataset, official sources before reports, digests of reports last', () => {
    const { entities, sources } = loadDataset(dataFolder);
    expect(Object.keys(sources)).toEqual(Object.keys(dataset.sources));
    expect(entities.map(({ id }) => id)).toEqual(dataset.entities.map(({ id }) => id));
    const declaration = entities.find(({ id }) => id === 'paris-declaration-2026') as Document;
    const kinds = declaration.status?.sources.map((id) => sources[id]?.kind);
    expect(kinds).toEqual(['official', 'news', 'news', 'digest']);
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

describe('a change of office', () => {
  const file = () => JSON.parse(readFileSync(join(dataFolder, 'offices.json'), 'utf8')) as OfficesFile;
  type OfficesFile = {
    asOf?: string;
    sources?: Record<string, unknown>;
    offices: { id: string; terms: Record<string, unknown>[] }[];
  };

  test('is one edit in one file', () => {
    const offices = file();
    const terms = offices.offices.find(({ id }) => id === 'sweden/prime-minister')?.terms ?? [];
    const leaving = terms.find(({ entity }) => entity === 'ulf-kristersson') ?? {};
    leaving['to'] = '2026-11-20';
    delete leaving['uncertainFrom'];
    const coming = { name: 'Magdalena Andersson', entity: 'magdalena-andersson', from: '2026-11-20' };
    terms.push({ ...coming, verifiedUntil: '2026-11-20', dates: 'confirmed', sources: ['regeringen-1120'] });
    const source = {
      title: 'T',
      publisher: 'P',
      url: 'https://example.org/1120',
      published: '2026-11-20',
      lang: 'sv',
      kind: 'official',
    };
    offices.sources = { 'regeringen-1120': source };
    offices.asOf = '2026-11-20';
    const changed = readData(folderWith('offices.json', JSON.stringify(offices)));
    expect(checkData(changed).map(describeProblem)).toEqual([]);
    const office = changed.dataset.offices.find(({ id }) => id === 'sweden/prime-minister');
    expect(holdersOn(office!, '2026-11-21').map(({ name }) => name)).toEqual(['Magdalena Andersson']);
    expect(holdersOn(office!, '2026-11-19').map(({ name }) => name)).toEqual(['Ulf Kristersson']);
  });

  test('does not name a source that stands elsewhere already', () => {
    const offices = file();
    offices.sources = { 'elysee-2026-01-06': dataset.sources['elysee-2026-01-06'] };
    const { problems } = readData(folderWith('offices.json', JSON.stringify(offices)));
    expect(problems).toContainEqual(
      expect.objectContaining({ file: 'data/offices.json', value: 'elysee-2026-01-06' }),
    );
  });
});
