// What `scripts/map.ts` draws at build time.

/** A state in a picture: its outline, the middle of its mainland and the mainland's size, in the picture's units. */
export interface MapState {
  iso: string;
  d: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface MapFrame {
  id: 'europe' | 'north-america' | 'japan' | 'oceania';
  width: number;
  height: number;
  /** The land of everybody else. */
  land: string;
  states: MapState[];
}
