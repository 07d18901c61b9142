// The real data, read once for all tests of data/.

import { join } from 'node:path';
import { type ReadData, readData } from '../../data/load.ts';
import type { Dataset, Entity, Office } from '../../data/schema.ts';

export const dataFolder = join(import.meta.dirname, '..', '..', 'data');
export const data: ReadData = readData(dataFolder);
export const dataset: Dataset = data.dataset;

export function entityOf<T extends Entity['type']>(id: string, type: T): Extract<Entity, { type: T }> {
  const entity = dataset.entities.find((each) => each.id === id);
  if (entity?.type !== type) throw new Error(`no ${type} "${id}"`);
  return entity as Extract<Entity, { type: T }>;
}

export function officeOf(id: string): Office {
  const office = dataset.offices.find((each) => each.id === id);
  if (office === undefined) throw new Error(`no office "${id}"`);
  return office;
}
