// The data folder → dataset. For Node: scripts, tests and the build; the extension is handed one bundled JSON.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type * as v from 'valibot';
import { newest } from './days.ts';
import { check, entityFile, idsFile, officesFile, sourcesFile, timelineFile } from './parse.ts';
import { DataError, type Problem } from './problems.ts';
import type { Dataset, Entity } from './schema.ts';
import { withBestSourcesFirst } from './source-order.ts';

export type ExpectedIds = v.InferOutput<typeof idsFile>;

/** What was read, with what is wrong with it. Where a file is broken its part is left out. */
export interface ReadData {
  dataset: Dataset;
  ids: ExpectedIds;
  /** Of `sources.json`. */
  checkedOn: string;
  /** Ids of the sources that stand in `offices.json`. */
  officeSources: string[];
  /** Of each entity, by its place in `dataset.entities`. */
  files: string[];
  problems: Problem[];
}

/**
 * @param folder - the data folder
 * @throws {DataError} where any file breaks the schema
 */
export function loadDataset(folder: string): Dataset {
  const { dataset, problems } = readData(folder);
  if (problems.length > 0) throw new DataError(problems);
  return withBestSourcesFirst(dataset);
}

export function readData(folder: string): ReadData {
  const problems: Problem[] = [];
  const read = <S extends v.GenericSchema>(schema: S, name: string): v.InferOutput<S> | undefined => {
    const json = readJson(join(folder, name), `data/${name}`, problems);
    return json === undefined ? undefined : check(schema, json.value, `data/${name}`, problems);
  };
  const entities: Entity[] = [];
  const files: string[] = [];
  for (const name of readdirSync(join(folder, 'entities')).toSorted()) {
    if (!name.endsWith('.json')) continue;
    const entity = read(entityFile, `entities/${name}`);
    if (entity === undefined) continue;
    entities.push(entity as Entity);
    files.push(`data/entities/${name}`);
  }
  const sources = read(sourcesFile, 'sources.json');
  const offices = read(officesFile, 'offices.json');
  const officeSources = Object.keys(offices?.sources ?? {});
  for (const id of officeSources) {
    if (sources?.sources[id] === undefined) continue;
    const at = { file: 'data/offices.json', path: `$.sources["${id}"]`, value: id };
    problems.push({ ...at, problem: 'data/sources.json has this source too', fix: 'keep one of the two' });
  }
  const dataset = {
    asOf: newest(sources?.asOf, offices?.asOf) ?? '',
    entities,
    offices: offices?.offices ?? [],
    sources: { ...sources?.sources, ...offices?.sources },
    timeline: read(timelineFile, 'timeline.json')?.timeline ?? [],
  } as Dataset;
  const noIds = { person: [], state: [], organisation: [], document: [], provision: [], event: [] };
  const checkedOn = sources?.checkedOn ?? '';
  return { dataset, ids: read(idsFile, 'ids.json') ?? noIds, checkedOn, officeSources, files, problems };
}

function readJson(path: string, file: string, problems: Problem[]): { value: unknown } | undefined {
  let content: string;
  try {
    content = readFileSync(path, 'utf8');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    problems.push({
      file,
      path: '$',
      value: undefined,
      problem: `cannot be read (${code})`,
      fix: 'put the file back',
    });
    return undefined;
  }
  try {
    return { value: JSON.parse(content) };
  } catch (error) {
    const problem = `is not JSON: ${(error as SyntaxError).message}`;
    problems.push({
      file,
      path: '$',
      value: content.slice(0, 40),
      problem,
      fix: 'mend the commas, quotes or brackets',
    });
    return undefined;
  }
}
