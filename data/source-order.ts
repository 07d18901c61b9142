// Which of several publications a reader is shown first.

import type { Dataset, Source } from './schema.ts';

const kinds: Source['kind'][] = ['official', 'news', 'encyclopedia', 'digest'];

/** Official texts before reports, reports before what retells them; of one kind, first what was read at its publisher's. */
function rank(source: Source | undefined): number {
  if (source === undefined) return 2 * kinds.length;
  return 2 * kinds.indexOf(source.kind) + (source.via === undefined ? 0 : 1);
}

/** The same data, each list of sources in that order. Equal ones stay as they stand in the file. */
export function withBestSourcesFirst(dataset: Dataset): Dataset {
  const { sources } = dataset;
  const ordered = (value: unknown, key?: string): unknown => {
    if (Array.isArray(value)) {
      if (key === 'sources')
        return (value as string[]).toSorted((a, b) => rank(sources[a]) - rank(sources[b]));
      return value.map((item) => ordered(item));
    }
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, ordered(inner, name)]));
  };
  return { ...(ordered({ ...dataset, sources: {} }) as Dataset), sources };
}
