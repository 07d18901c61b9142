// The parts of two untyped build-time libraries that `map.ts` uses.

declare module 'd3-geo' {
  type Point = [longitude: number, latitude: number];
  type Box = [[number, number], [number, number]];
  export interface GeoProjection {
    (point: Point): [number, number] | null;
    rotate(angles: [number, number]): this;
    fitExtent(box: Box, shape: object): this;
    clipExtent(box: Box): this;
    precision(px: number): this;
  }
  export interface GeoPath {
    (shape: object): string | null;
    context(context: object): this;
    area(shape: object): number;
    bounds(shape: object): Box;
    centroid(shape: object): [number, number];
  }
  export function geoAzimuthalEqualArea(): GeoProjection;
  export function geoPath(projection: GeoProjection): GeoPath;
}

declare module 'topojson-client' {
  export interface Geometry {
    type: 'Polygon' | 'MultiPolygon';
    id?: string;
    properties: { name: string };
    /** Rings of a polygon, or of each polygon: numbers of arcs, `~n` for arc n walked backwards. */
    arcs: number[][] | number[][][];
  }
  export interface MultiPolygon {
    type: 'MultiPolygon';
    coordinates: [number, number][][][];
  }
  export interface Topology {
    arcs: [number, number][][];
    transform?: { scale: [number, number]; translate: [number, number] };
    objects: { countries: { geometries: Geometry[] } };
  }
  export function merge(topology: Topology, geometries: Geometry[]): MultiPolygon;
}
