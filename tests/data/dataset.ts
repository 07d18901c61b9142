// The real data, read once for all tests of data/.

import { join } from 'node:path';
import { type ReadData, readData } from '../../data/load.ts';
import type { Dataset, Office } from '../../data/schema.ts';

export const dataFolder = join(import.meta.dirname, '..', '..', 'data');
export const data: ReadData = readData(dataFolder);
export const dataset: Dataset = data.dataset;

export function officeOf(id: string): Office {
  const office = dataset.offices.find((each) => each.id === id);
  if (office === undefined) throw new Error(`no office "${id}"`);
  return office;
}
