// What the last update of the data changed, found on this device: the fingerprints of the statements that the reader
// had before, compared with those that came.

import type { Text } from '../../data/schema.ts';
import type { EntityId, IsoDate } from '../../engine/types.ts';
import { type Catalogue, citedTextsOf } from './catalogue.ts';

/** Kept in the browser's storage. Numbers, never words. */
export interface Fingerprints {
  asOf: IsoDate;
  /** Of each entity the hashes of its statements. */
  statements: Record<EntityId, number[]>;
}

export interface DataChanges {
  from: IsoDate;
  to: IsoDate;
  /** By entity: how many statements went. What came is found by its hash, so that nothing is stored twice. */
  changed: Record<EntityId, { added: number[]; removed: number }>;
}

export interface ShownChange {
  entity: EntityId;
  isNew: boolean;
  added: { text: Text; date?: IsoDate | undefined; sources: string[] }[];
  removed: number;
}

/** FNV-1a: to tell texts apart, not to keep a secret. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}

const hashOf = ({ text, date }: { text: Text; date?: IsoDate | undefined }) =>
  hash(`${date ?? ''} ${text.en}`);

export function fingerprint({ dataset }: Catalogue): Fingerprints {
  return {
    asOf: dataset.asOf,
    statements: Object.fromEntries(
      dataset.entities.map((entity) => [entity.id, citedTextsOf(entity).map(hashOf)]),
    ),
  };
}

/** @returns undefined where nothing differs */
export function compare(before: Fingerprints, now: Fingerprints): DataChanges | undefined {
  const changed: DataChanges['changed'] = {};
  for (const id of new Set([...Object.keys(before.statements), ...Object.keys(now.statements)])) {
    const [old, fresh] = [before.statements[id] ?? [], now.statements[id] ?? []];
    const added = fresh.filter((value) => !old.includes(value));
    const removed = old.filter((value) => !fresh.includes(value)).length;
    if (added.length + removed > 0) changed[id] = { added, removed };
  }
  return Object.keys(changed).length === 0 ? undefined : { from: before.asOf, to: now.asOf, changed };
}

/** Entities with most changes first. Those that are gone have no page and are left out. */
export function showChanges(
  { changed }: DataChanges,
  { entity }: Catalogue,
  before?: Fingerprints,
): ShownChange[] {
  return Object.entries(changed)
    .flatMap(([id, { added, removed }]) => {
      const known = entity(id);
      if (known === undefined) return [];
      const texts = citedTextsOf(known).filter((text) => added.includes(hashOf(text)));
      return [
        { entity: id, isNew: before !== undefined && !(id in before.statements), added: texts, removed },
      ];
    })
    .toSorted((a, b) => b.added.length - a.added.length);
}

/** A stored value that is whole; anything else counts as none. */
export function readFingerprints(stored: unknown): Fingerprints | undefined {
  const value = stored as Partial<Fingerprints> | undefined;
  if (typeof value !== 'object' || value === null || typeof value.asOf !== 'string') return undefined;
  if (typeof value.statements !== 'object' || value.statements === null) return undefined;
  const lists = Object.values(value.statements);
  return lists.every((list) => Array.isArray(list) && list.every(Number.isInteger))
    ? (value as Fingerprints)
    : undefined;
}
