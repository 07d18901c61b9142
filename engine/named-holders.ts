// Who of those named in a scope holds an office of some kind, and where they are named: by this "the prime minister"
// is read. Gathered once for a scope, asked for every role in it.

import type { Lexicon } from './lexicon.ts';
import { officeKinds } from './office-kinds.ts';
import { holderOn } from './offices.ts';
import type { Decision, Item } from './scope-view.ts';
import type { OfficeInfo } from './senses.ts';
import { firstIndex } from './spans.ts';
import type { EntityId, IsoDate } from './types.ts';

/** A name whose bearer holds an office. */
interface Named {
  organisation: EntityId;
  item: Item;
}

export interface NamedHolders {
  /** What they hold their offices in, with the first name of a holder. */
  organisations: ReadonlyMap<EntityId, Item>;
  /** By block, ascending by end. */
  inBlock: ReadonlyMap<number, readonly Named[]>;
}

export const isNamedBefore = (a: Item, b: Item): boolean =>
  a.block < b.block || (a.block === b.block && a.candidate.end < b.candidate.start);

/** The accepted names of a scope. */
export class ScopeNames {
  readonly #names: Decision[];
  readonly #date: IsoDate;
  readonly #starts = new Map<number, Set<number>>();
  readonly #holders = new Map<string, NamedHolders>();
  /** The first of all. */
  first: Item | undefined;

  constructor(decided: readonly Decision[], date: IsoDate) {
    this.#names = decided.filter(({ accepted, item }) => accepted && item.candidate.kind === 'name');
    this.#date = date;
    for (const { item } of this.#names) {
      if (!this.first || isNamedBefore(item, this.first)) this.first = item;
      const starts = this.#starts.get(item.block);
      if (starts) starts.add(item.candidate.start);
      else this.#starts.set(item.block, new Set([item.candidate.start]));
    }
  }

  /** Does a name begin at an offset or up to three further? */
  beginsBehind(block: number, offset: number): boolean {
    const starts = this.#starts.get(block);
    return starts !== undefined && [0, 1, 2, 3].some((gap) => starts.has(offset + gap));
  }

  /** @param kinds - of the office, as `officeKinds` counts them */
  holders(kinds: readonly number[], lexicon: Lexicon): NamedHolders {
    const key = `${lexicon.lang} ${kinds}`;
    const known = this.#holders.get(key);
    if (known) return known;
    const found = this.#find(kinds, lexicon);
    this.#holders.set(key, found);
    return found;
  }

  #find(kinds: readonly number[], lexicon: Lexicon): NamedHolders {
    const organisations = new Map<EntityId, Item>();
    const inBlock = new Map<number, Named[]>();
    const officesOf = holdersToday(kinds, lexicon, this.#date);
    for (const { entity, item } of this.#names) {
      for (const { organisation } of officesOf.get(entity) ?? []) {
        const named = { organisation, item };
        const first = organisations.get(organisation);
        if (!first || isNamedBefore(item, first)) organisations.set(organisation, item);
        const others = inBlock.get(item.block);
        if (others) others.push(named);
        else inBlock.set(item.block, [named]);
      }
    }
    for (const named of inBlock.values()) named.sort((a, b) => endOf(a) - endOf(b));
    return { organisations, inBlock };
  }
}

function holdersToday(
  kinds: readonly number[],
  lexicon: Lexicon,
  date: IsoDate,
): Map<EntityId, OfficeInfo[]> {
  const names = kinds.map((kind) => officeKinds[kind] as (typeof officeKinds)[number]);
  const held = new Map<EntityId, OfficeInfo[]>();
  for (const office of lexicon.offices) {
    if (!office.kinds.some((kind) => names.includes(kind))) continue;
    const now = holderOn(office, date);
    if (now.kind === 'entity') held.set(now.entityId, [...(held.get(now.entityId) ?? []), office]);
  }
  return held;
}

const endOf = ({ item }: Named): number => item.candidate.end;

/** The name that ends last before an offset; of several offices of its bearer, the first. */
export function lastNamedBefore(holders: NamedHolders, block: number, offset: number): Named | undefined {
  const named = holders.inBlock.get(block) ?? [];
  const last = named[firstIndex(named.length, (i) => endOf(named[i] as Named) > offset) - 1];
  return last && named[firstIndex(named.length, (i) => endOf(named[i] as Named) >= endOf(last))];
}
