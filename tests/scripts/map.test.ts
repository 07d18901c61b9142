import { expect, test } from 'vitest';
import type { MapFrame } from '../../components/dossier/map-frame.ts';
import { drawMap, projectionOf } from '../../scripts/map.ts';

const frames = drawMap();
const frame = (id: MapFrame['id']) => frames.find((each) => each.id === id)!;

/** Even-odd over all rings of a path of `M x y l dx dy …z`. */
function contains(d: string, [x, y]: [number, number]): boolean {
  let inside = false;
  for (const ring of d.split('z').filter((part) => part !== '')) {
    const numbers = (ring.match(/-?\d+/g) ?? []).map(Number);
    const points: [number, number][] = [[numbers[0]!, numbers[1]!]];
    for (let at = 2; at < numbers.length; at += 2) {
      const [px, py] = points.at(-1)!;
      points.push([px + numbers[at]!, py + numbers[at + 1]!]);
    }
    for (let i = 0, j = points.length - 1; i < points.length; j = i++) {
      const [[xi, yi], [xj, yj]] = [points[i]!, points[j]!];
      if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside;
    }
  }
  return inside;
}

const stateAt = (id: MapFrame['id'], place: [number, number]) => {
  const point = projectionOf(id)(place)!;
  return frame(id)
    .states.filter(({ d }) => contains(d, point))
    .map(({ iso }) => iso);
};

test.each<[string, MapFrame['id'], [number, number], string]>([
  ['Kyiv', 'europe', [30.5, 50.4], 'UA'],
  ['Simferopol: Crimea is Ukraine', 'europe', [34.1, 45], 'UA'],
  ['Donetsk', 'europe', [37.8, 48], 'UA'],
  ['Kyrenia: Cyprus is one', 'europe', [33.2, 35.28], 'CY'],
  ['Moscow', 'europe', [37.6, 55.75], 'RU'],
  ['Kaliningrad', 'europe', [20.8, 54.65], 'RU'],
  ['Paris', 'europe', [2.35, 48.85], 'FR'],
  ['Luxembourg', 'europe', [6.1, 49.75], 'LU'],
  ['Ottawa', 'north-america', [-75.7, 45.4], 'CA'],
  ['Tokyo', 'japan', [139.5, 35.9], 'JP'],
  ['Canberra', 'oceania', [149.1, -35.3], 'AU'],
  ['Christchurch', 'oceania', [172.3, -43.5], 'NZ'],
])('%s', (_what, id, place, iso) => {
  expect(stateAt(id, place)).toEqual([iso]);
});

test('Belarus and Switzerland are land, and nobody of ours', () => {
  expect(stateAt('europe', [27.5, 53.9])).toEqual([]);
  expect(contains(frame('europe').land, projectionOf('europe')([27.5, 53.9])!)).toBe(true);
});

test('the whole map is small enough to be carried along', () => {
  expect(JSON.stringify(frames).length).toBeLessThan(40_000);
});
