// Draws the members map at build time: country outlines of Natural Earth in an equal-area projection, thinned to
// what a screen can show, as SVG path data. Nothing of d3 or of the atlas reaches the reader.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type GeoPath, type GeoProjection, geoAzimuthalEqualArea, geoPath } from 'd3-geo';
import { type Geometry, type MultiPolygon, merge, type Topology } from 'topojson-client';
import type { MapFrame } from '../components/dossier/map-frame.ts';

/** ISO 3166-1 numeric (the atlas's ids) to alpha-2 (our data's), for the states that we know. */
const iso2ByNumber: Record<string, string> = {
  '008': 'AL',
  '036': 'AU',
  '040': 'AT',
  '056': 'BE',
  '100': 'BG',
  '124': 'CA',
  '191': 'HR',
  '196': 'CY',
  '203': 'CZ',
  '208': 'DK',
  '233': 'EE',
  '246': 'FI',
  '250': 'FR',
  '276': 'DE',
  '300': 'GR',
  '348': 'HU',
  '352': 'IS',
  '372': 'IE',
  '380': 'IT',
  '392': 'JP',
  '428': 'LV',
  '440': 'LT',
  '442': 'LU',
  '470': 'MT',
  '499': 'ME',
  '528': 'NL',
  '554': 'NZ',
  '578': 'NO',
  '616': 'PL',
  '620': 'PT',
  '642': 'RO',
  '643': 'RU',
  '703': 'SK',
  '705': 'SI',
  '724': 'ES',
  '752': 'SE',
  '792': 'TR',
  '804': 'UA',
  '826': 'GB',
  '840': 'US',
};

/** One picture: where its projection is centred, and the corners that it must hold, as longitude and latitude. */
interface Frame {
  id: 'europe' | 'north-america' | 'japan' | 'oceania';
  centre: [number, number];
  corners: [number, number][];
  width: number;
  height: number;
  /** The states that can be chosen in it; absent: every one that it shows. */
  states?: string[];
}

// Units are half pixels of the widest layout: whole numbers are then fine enough.
const frames: Frame[] = [
  {
    id: 'europe',
    centre: [13, 53],
    corners: [
      [-20, 63],
      [-9, 35.5],
      [42, 37],
      [15, 71.2],
      [35, 34],
    ],
    width: 1200,
    height: 1240,
  },
  {
    id: 'north-america',
    centre: [-96, 52],
    corners: [
      [-130, 27],
      [-65, 27],
      [-135, 70],
      [-60, 70],
    ],
    width: 480,
    height: 400,
    states: ['CA', 'US'],
  },
  {
    id: 'japan',
    centre: [137, 37],
    corners: [
      [128, 30],
      [147, 30],
      [128, 46],
      [147, 46],
    ],
    width: 260,
    height: 280,
    states: ['JP'],
  },
  {
    id: 'oceania',
    centre: [146, -30],
    corners: [
      [112, -11],
      [112, -40],
      [180, -35],
      [172, -48],
    ],
    width: 480,
    height: 340,
    states: ['AU', 'NZ'],
  },
];

/** Triangles smaller than this, in square units, are not worth a point. */
const thinnestTriangle = 5;
/** Islands smaller than this are left out, unless they are all there is of a state. */
const smallestIsland = 14;

function readAtlas(): Topology {
  const path = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
  const atlas = JSON.parse(readFileSync(path, 'utf8')) as Topology;
  const { scale, translate } = atlas.transform!;
  // Arcs are stored as steps on a grid; from here on they are degrees.
  atlas.arcs = atlas.arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx, dy]) => {
      [x, y] = [x + dx, y + dy];
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
  });
  delete atlas.transform;
  return atlas;
}

const polygonsOf = (shape: Geometry) =>
  (shape.type === 'Polygon' ? [shape.arcs] : shape.arcs) as number[][][];

function ringContains(ring: [number, number][], [x, y]: [number, number]): boolean {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [xi, yi] = ring[i]!;
    const [xj, yj] = ring[j]!;
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside;
  }
  return inside;
}

/**
 * The atlas draws who holds a territory; this map draws the borders that the United Nations recognise: Crimea is
 * part of Ukraine (General Assembly resolution 68/262), the north of Cyprus part of Cyprus (Security Council
 * resolution 541).
 */
function withRecognisedBorders(atlas: Topology): Map<string, Geometry[]> {
  const byIso = new Map<string, Geometry[]>();
  const others: Geometry[] = [];
  for (const shape of atlas.objects.countries.geometries) {
    const iso = shape.properties.name === 'N. Cyprus' ? 'CY' : iso2ByNumber[shape.id ?? ''];
    if (iso === undefined) others.push(shape);
    else byIso.set(iso, [...(byIso.get(iso) ?? []), shape]);
  }
  const simferopol: [number, number] = [34.1, 45];
  const russia = byIso.get('RU')![0]!;
  const isCrimea = (polygon: number[][]) => ringContains(ringOf(atlas, polygon[0]!), simferopol);
  const crimea = polygonsOf(russia).filter(isCrimea);
  if (crimea.length === 1) {
    const rest = polygonsOf(russia).filter((polygon) => !isCrimea(polygon));
    byIso.set('RU', [{ ...russia, type: 'MultiPolygon', arcs: rest }]);
    byIso.get('UA')!.push({ ...russia, type: 'MultiPolygon', arcs: crimea });
  } else if (!polygonsOf(byIso.get('UA')![0]!).some(isCrimea)) {
    throw new Error('map: the atlas has changed, Crimea was not found where it is expected');
  }
  return byIso.set('', others);
}

function ringOf(atlas: Topology, ring: number[]): [number, number][] {
  return ring.flatMap((arc) => (arc < 0 ? atlas.arcs[~arc]!.toReversed() : atlas.arcs[arc]!));
}

/**
 * Visvalingam: leave out, again and again, the point that spans the smallest triangle. Ends stay, so that neighbours
 * still meet; of an arc that the frame does not show only they stay.
 */
function thinOut(
  points: [number, number][],
  frame: Frame,
  project: (p: [number, number]) => [number, number] | null,
) {
  const flat = points.map(project);
  if (flat.some((point) => point === null)) return points;
  const margin = 100;
  const isSeen = flat.some(
    (point) =>
      point![0] > -margin &&
      point![0] < frame.width + margin &&
      point![1] > -margin &&
      point![1] < frame.height + margin,
  );
  if (!isSeen) return [points[0]!, points.at(-1)!];
  const kept = points.map((_, index) => index);
  const area = (i: number) => {
    const [[ax, ay], [bx, by], [cx, cy]] = [flat[kept[i - 1]!]!, flat[kept[i]!]!, flat[kept[i + 1]!]!];
    return Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2;
  };
  while (kept.length > 2) {
    let smallest = 1;
    for (let i = 2; i < kept.length - 1; i++) if (area(i) < area(smallest)) smallest = i;
    if (area(smallest) >= thinnestTriangle) break;
    kept.splice(smallest, 1);
  }
  return kept.map((index) => points[index]!);
}

/** Collects what d3 draws as whole-number path data, each point relative to the one before. */
class PathWriter {
  rings: [number, number][][] = [];
  moveTo(x: number, y: number) {
    this.rings.push([[Math.round(x), Math.round(y)]]);
  }
  lineTo(x: number, y: number) {
    this.rings.at(-1)!.push([Math.round(x), Math.round(y)]);
  }
  closePath() {}

  data(): string {
    return this.rings
      .map(dropRepeats)
      .filter((ring) => ring.length > 2)
      .map(([first, ...rest]) => {
        let [x, y] = first!;
        const steps = rest.map(([toX, toY]) => {
          const step = `${toX - x} ${toY - y}`;
          [x, y] = [toX, toY];
          return step;
        });
        return `M${first!.join(' ')}l${steps.join(' ')}z`.replaceAll(' -', '-');
      })
      .join('');
  }
}

function dropRepeats(ring: [number, number][]): [number, number][] {
  const kept = ring.filter(([x, y], i) => i === 0 || x !== ring[i - 1]![0] || y !== ring[i - 1]![1]);
  const [first, last] = [kept[0]!, kept.at(-1)!];
  return kept.length > 1 && first[0] === last[0] && first[1] === last[1] ? kept.slice(0, -1) : kept;
}

const asShape = (polygon: [number, number][][]): MultiPolygon => ({
  type: 'MultiPolygon',
  coordinates: [polygon],
});

function withoutSmallIslands(shape: MultiPolygon, measure: GeoPath): MultiPolygon {
  const areas = shape.coordinates.map((polygon) => measure.area(asShape(polygon)));
  const largest = Math.max(...areas);
  return {
    type: 'MultiPolygon',
    coordinates: shape.coordinates.filter((_, i) => areas[i]! >= Math.min(smallestIsland, largest)),
  };
}

/** Where a place on the globe stands in a picture. */
export function projectionOf(id: Frame['id']): GeoProjection {
  return projectionFor(frames.find((frame) => frame.id === id)!);
}

function projectionFor({ centre, corners, width, height }: Frame): GeoProjection {
  return geoAzimuthalEqualArea()
    .rotate([-centre[0], -centre[1]])
    .fitExtent(
      [
        [8, 8],
        [width - 8, height - 8],
      ],
      { type: 'MultiPoint', coordinates: corners },
    );
}

function drawFrame(atlas: Topology, shapes: Map<string, Geometry[]>, frame: Frame): MapFrame {
  const { id, width, height } = frame;
  const projection = projectionFor(frame)
    .clipExtent([
      [-4, -4],
      [width + 4, height + 4],
    ])
    .precision(0);
  const unclipped = projectionFor(frame);
  const thinned: Topology = { ...atlas, arcs: atlas.arcs.map((arc) => thinOut(arc, frame, unclipped)) };
  const draw = (shape: MultiPolygon) => {
    const writer = new PathWriter();
    geoPath(projection).context(writer)(shape);
    return writer.data();
  };
  const measure = geoPath(projection);
  const states: MapFrame['states'] = [];
  const land: Geometry[] = [...shapes.get('')!];
  for (const [iso, parts] of shapes) {
    if (iso === '') continue;
    if (frame.states !== undefined && !frame.states.includes(iso)) {
      land.push(...parts);
      continue;
    }
    const shape = withoutSmallIslands(merge(thinned, parts), measure);
    const d = draw(shape);
    if (d === '') continue;
    const mainland = shape.coordinates.toSorted(
      (a, b) => measure.area(asShape(b)) - measure.area(asShape(a)),
    )[0]!;
    const [[left, top], [right, bottom]] = measure.bounds(asShape(mainland));
    const [x, y] = measure.centroid(asShape(mainland)).map(Math.round) as [number, number];
    states.push({ iso, d, x, y, width: Math.round(right - left), height: Math.round(bottom - top) });
  }
  return { id, width, height, land: draw(withoutSmallIslands(merge(thinned, land), measure)), states };
}

export function drawMap(): MapFrame[] {
  const atlas = readAtlas();
  const shapes = withRecognisedBorders(atlas);
  return frames.map((frame) => drawFrame(atlas, shapes, frame));
}

/** Writes `generated/map.ts`. */
export function generateMap(): void {
  const folder = join(import.meta.dirname, '..', 'generated');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'map.ts'),
    `// Generated by scripts/map.ts. Do not edit. Outlines: Natural Earth, public domain.

import type { MapFrame } from '../components/dossier/map-frame.ts';

export const mapFrames: MapFrame[] = ${JSON.stringify(drawMap(), null, 1)};
`,
  );
}

if (import.meta.main) generateMap();
