import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildCatalogue } from '../../../components/dossier/catalogue.ts';
import { fold } from '../../../components/dossier/fold.ts';
import { buildSearchIndex, search } from '../../../components/dossier/search.ts';
import { loadDataset } from '../../../data/load.ts';

const index = buildSearchIndex(buildCatalogue(loadDataset(join(import.meta.dirname, '../../../data'))));
const first = (query: string) => {
  const [hit] = search(index, query);
  return hit && 'id' in hit ? hit.id : undefined;
};

test.each([
  ['Zełenski', 'Zelenski'],
  ['Зеленський', 'zelenskyi'],
  ['ÉLYSÉE', 'elysee'],
  ["l'Élysée", 'l’Elysée'],
  ['Škoda  Straße', 'skoda strasse'],
  ['Μητσοτάκης', 'mitsotakis'],
])('%s and %s are one to the search', (a, b) => {
  expect(fold(a)).toBe(fold(b));
});

test.each([
  ['macron', 'emmanuel-macron'],
  ['Макрон', 'emmanuel-macron'],
  ['zelen', 'volodymyr-zelensky'],
  ['зелен', 'volodymyr-zelensky'],
  ['Zełenski', 'volodymyr-zelensky'],
  ['erdogan', 'recep-tayyip-erdogan'],
  ['frostadottir', 'kristrun-frostadottir'],
  ['otan', 'nato'],
  ['royaume uni', 'united-kingdom'],
  ['paris declaration', 'paris-declaration-2026'],
])('%s finds %s first', (query, id) => {
  expect(first(query)).toBe(id);
});

test('statements, the timeline and sources are found as well', () => {
  const kinds = (query: string) => new Set(search(index, query).map(({ kind }) => kind));
  expect(kinds('gripen')).toContain('statement');
  expect(kinds('London summit')).toContain('timeline');
  expect(kinds('Le Monde')).toContain('source');
});

test.each(['', '   ', '!?', 'xqzvk'])('%j finds nothing', (query) => {
  expect(search(index, query)).toEqual([]);
});

test('a query is answered between two keystrokes', () => {
  const began = performance.now();
  for (let n = 0; n < 20; n++) search(index, 'ceasefire monitoring');
  expect((performance.now() - began) / 20).toBeLessThan(50);
});
