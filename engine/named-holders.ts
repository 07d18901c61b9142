// Who of those named in a scope holds an office of some kind, and where they are named: by this "the prime minister"
// is read. Gathered once for a scope, asked for every role in it.

import type { Lexicon } from './lexicon.ts';
import { officeKinds } from './office-kinds.ts';
import { holderOn } from './offices.ts';
import type { Decision } from './scope-view.ts';
import type { OfficeInfo } from './senses.ts';
import { firstIndex } from './spans.ts';
import type { EntityId, IsoDate } from './types.ts';

/** A name whose bearer holds an office. */
interface Named {
  organisation: EntityId;
  block: number;
  end: number;
}

export interface NamedHolders {
  /** What they hold their offices in. */
  organisations: ReadonlySet<EntityId>;
  /** The first in the scope. */
  first: Named | undefined;
  /** By block, ascending by end. */
  inBlock: ReadonlyMap<number, readonly Named[]>;
}

/** The accepted names of a scope. */
export class ScopeNames {
  readonly #names: Decision[];
  readonly #date: IsoDate;
  readonly #starts = new Map<number, Set<number>>();
  readonly #holders = new Map<string, NamedHolders>();

  constructor(decided: readonly Decision[], date: IsoDate) {
    this.#names = decided.filter(({ accepted, item }) => accepted && item.candidate.kind === 'name');
    this.#date = date;
    for (const { item } of this.#names) {
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
    const organisations = new Set<EntityId>();
    const inBlock = new Map<number, Named[]>();
    let first: Named | undefined;
    const officesOf = holdersToday(kinds, lexicon, this.#date);
    for (const { entity, item } of this.#names) {
      for (const { organisation } of officesOf.get(entity) ?? []) {
        const named = { organisation, block: item.block, end: item.candidate.end };
        organisations.add(organisation);
        if (!first || named.block < first.block || (named.block === first.block && named.end < first.end))
          first = named;
        const others = inBlock.get(named.block);
        if (others) others.push(named);
        else inBlock.set(named.block, [named]);
      }
    }
    for (const named of inBlock.values()) named.sort((a, b) => a.end - b.end);
    return { organisations, first, inBlock };
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

/** The name that ends last before an offset; of several offices of its bearer, the first. */
export function lastNamedBefore(holders: NamedHolders, block: number, offset: number): Named | undefined {
  const named = holders.inBlock.get(block) ?? [];
  const end = named[firstIndex(named.length, (i) => (named[i] as Named).end > offset) - 1]?.end;
  return end === undefined
    ? undefined
    : named[firstIndex(named.length, (i) => (named[i] as Named).end >= end)];
}
