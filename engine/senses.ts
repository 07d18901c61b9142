// What forms can mean: senses, the entities and offices they refer to, and how the packed lexicon keeps them: like
// beside like, which weighs a third less than JSON.

import type { OfficeKind } from './languages/language.ts';
import { officeKinds } from './office-kinds.ts';
import type { EntityId, EntityType, IsoDate } from './types.ts';

/** What one form can mean. `ref` is an index into `entities`, `offices` or `topics`, as `kind` says. */
export interface Sense {
  kind:
    | 'given' // first name of a person of ours
    | 'surname'
    | 'full' // a name that does not fall into first name and surname
    | 'organisation'
    | 'state'
    | 'adjective' // of a state or an organisation; never a mention
    | 'owner' // an organisation in the form that stands beside an office of its; never a mention
    | 'compound' // `US-`
    | 'metonym'
    | 'head' // a kind of office
    | 'heads' // its plural
    | 'head-start' // what stands before the state in `ministre {A} des Affaires étrangères`
    | 'head-end' // and after it
    | 'phrase' // a whole phrase for one office
    | 'domestic' // the same, where the page is from there
    | 'title' // a document or an event
    | 'provision'
    | 'topic'
    | 'namesake'; // another reading that hides what it contains
  ref: number;
  /**
   * Which words of the form must begin with a capital, a bit each from the first on; -1: all letters are capitals.
   * Words begin after a space, a hyphen or an apostrophe.
   */
  caps: number;
  /** The form counts only with these near; one list per need, of alternatives: `topic:paris`, `france`. */
  needs?: string[][];
  unless?: string[];
  /** Where the needs must stand. */
  in?: 'sentence' | 'scope';
  /** The form is ambiguous by itself: it needs a scope that is relevant for other reasons. */
  weak?: true;
  /** Another sense of the form is open-ended (`guarantee*`); this one is for exactly so many characters. */
  exact?: number;
}

export interface EntityInfo {
  id: EntityId;
  type: EntityType;
  existsFrom?: IsoDate;
  /** Events: the day. */
  date?: IsoDate;
  /** Persons: may the surname stand alone? */
  surnameRisk?: 'low' | 'high' | 'never';
  /** Persons: the full name has other bearers. */
  nameRisk?: true;
  /** Persons: their state. Offices of theirs are in `offices`. */
  country?: EntityId;
  female?: true;
  /** Persons: folded first letters of the first names, for "E. Macron". */
  initials?: string;
}

/**
 * An office and who held it, `[from, to)`; null: somebody who is not in our data. A day that is not known, and a term
 * too long unverified, have been settled by `data/offices.ts`.
 */
export interface OfficeInfo {
  id: string;
  organisation: EntityId;
  kinds: OfficeKind[];
  shared?: true;
  terms: [from: IsoDate, to: IsoDate, entity: EntityId | null][];
}

export interface PackedSenses {
  /** Runs of one kind: `given 74 surname 102`. */
  kinds: string;
  /** How much larger each is than the one before, a digit in base 36; `z` and two digits where it is not. */
  refs: string;
  /** What else a sense has, set apart by `|`; see `packMore`. */
  more: string;
  /** Numbers, set apart by spaces. */
  caps: string;
}

/** @param senses - small where those of a kind stand together, by `ref` */
export function packSenses(senses: readonly Sense[]): PackedSenses {
  const runs: [kind: string, length: number][] = [];
  let refs = '';
  let before = 0;
  for (const { kind, ref } of senses) {
    const run = runs.at(-1);
    if (run?.[0] === kind) run[1]++;
    else runs.push([kind, 1]);
    const step = ref - before;
    refs += step >= 0 && step < 35 ? step.toString(36) : `z${twoDigits(ref)}`;
    before = ref;
  }
  return {
    refs,
    caps: senses.map(({ caps }) => caps).join(' '),
    more: senses.map(packMore).join('|'),
    kinds: runs.flat().join(' '),
  };
}

/** @throws {RangeError} where two digits in base 36 are too few */
function twoDigits(index: number): string {
  if (index >= 36 * 36) throw new RangeError(`${index} is too large for two digits`);
  return index.toString(36).padStart(2, '0');
}

/** `needs;unless;in;weak;exact`, what is missing at the end left out: `ukraine russia&topic:paris;;scope;1`. */
function packMore({ needs = [], unless = [], in: where, weak, exact }: Sense): string {
  const lists = needs.map((names) => names.join(' ')).join('&');
  return [lists, unless.join(' '), where, weak && 1, exact].join(';').replace(/;+$/, '');
}

function unpackMore(packed: string): Partial<Sense> {
  const [needs, unless, where, weak, exact] = packed.split(';');
  return {
    ...(needs ? { needs: needs.split('&').map((names) => names.split(' ')) } : {}),
    ...(unless ? { unless: unless.split(' ') } : {}),
    ...(where ? { in: where as 'scope' } : {}),
    ...(weak ? { weak: true } : {}),
    ...(exact ? { exact: Number(exact) } : {}),
  };
}

/**
 * A page names few of all forms: what a form may mean is unpacked when it is first asked for.
 * @returns the sense at an index, always the same object for the same index
 */
export function unpackSenses({ kinds, refs, more, caps }: PackedSenses): (index: number) => Sense {
  const kindAt: Sense['kind'][] = [];
  const runs = kinds.split(' ');
  for (let run = 0; run + 1 < runs.length; run += 2)
    for (let length = Number(runs[run + 1]); length > 0; length--) kindAt.push(runs[run] as Sense['kind']);
  const refAt: number[] = [];
  for (let i = 0, ref = 0; i < refs.length; i++) {
    const step = Number.parseInt(refs[i] as string, 36);
    ref = step < 35 ? ref + step : Number.parseInt(refs.slice(i + 1, i + 3), 36);
    if (step === 35) i += 2;
    refAt.push(ref);
  }
  const cap = caps.split(' ');
  const rest = more.split('|');
  const known: Sense[] = [];
  return (i) => {
    known[i] ??= {
      kind: kindAt[i] as Sense['kind'],
      ref: refAt[i] as number,
      caps: Number(cap[i]),
      ...unpackMore(rest[i] as string),
    };
    return known[i];
  };
}

/**
 * Sets of senses, one after the other: two digits in base 36 for each sense, `+` before the second and later ones of a
 * set, `*` behind a set whose form may go on to the end of the word.
 * @param sets - indices of senses, none without any; -1 at the end for `*`
 */
export function packSets(sets: readonly (readonly number[])[]): string {
  const member = (sense: number, i: number) => (sense < 0 ? '*' : (i > 0 ? '+' : '') + twoDigits(sense));
  return sets.map((set) => set.map(member).join('')).join('');
}

/** Sets as they are packed: a page asks for few of them. */
export interface SenseSets {
  /** By set + 1, 1 where its form may go on to the end of the word. */
  openEnd: Uint8Array;
  /** Indices of senses. */
  membersOf(set: number): number[];
}

export function unpackSets(packed: string): SenseSets {
  const starts: number[] = [];
  const open: number[] = [];
  for (let i = 0; i < packed.length; ) {
    const char = packed[i];
    if (char === '*') open.push(starts.length);
    else if (char !== '+') starts.push(i);
    i += char === '*' ? 1 : char === '+' ? 3 : 2;
  }
  const from = Uint16Array.from([...starts, packed.length]);
  const openEnd = new Uint8Array(from.length);
  for (const set of open) openEnd[set] = 1;
  return {
    openEnd,
    membersOf(set) {
      const members: number[] = [];
      for (let at = from[set] as number; at + 1 < (from[set + 1] as number); at += 3)
        members.push(Number.parseInt(packed.slice(at, at + 2), 36));
      return members;
    },
  };
}

const entityTypes = [
  'person',
  'state',
  'organisation',
  'document',
  'provision',
  'event',
] as const satisfies EntityType[];
const surnameRisks = ['low', 'high', 'never'] as const;

export interface PackedEntities {
  /** Set apart by spaces. */
  ids: string;
  /** Index into `entityTypes`, a digit each. */
  types: string;
  /** Persons: a digit in base 36 each, four times the surname's risk, 2 for a name with other bearers, 1 for a woman. */
  risks: string;
  /** Persons: index of their state, two digits in base 36 each. */
  countries: string;
  /** Persons, set apart by spaces. */
  initials: string;
  /** All others, set apart by spaces: the first day, and for an event the day, together. */
  days: string;
}

export function packEntities(entities: readonly EntityInfo[]): PackedEntities {
  const persons = entities.filter(({ type }) => type === 'person');
  const others = entities.filter(({ type }) => type !== 'person');
  const indexOf = (id: EntityId | undefined) => entities.findIndex((entity) => entity.id === id);
  return {
    ids: entities.map(({ id }) => id).join(' '),
    days: others.map(({ existsFrom = '', date = '' }) => existsFrom + date).join(' '),
    countries: persons.map(({ country }) => twoDigits(indexOf(country))).join(''),
    initials: persons.map(({ initials }) => initials).join(' '),
    types: entities.map(({ type }) => entityTypes.indexOf(type)).join(''),
    risks: persons
      .map(({ surnameRisk = 'low', nameRisk, female }) =>
        (4 * surnameRisks.indexOf(surnameRisk) + (nameRisk ? 2 : 0) + (female ? 1 : 0)).toString(36),
      )
      .join(''),
  };
}

export function unpackEntities(packed: PackedEntities): EntityInfo[] {
  const ids = packed.ids.split(' ');
  const initials = packed.initials.split(' ');
  const days = packed.days.split(' ');
  let persons = 0;
  let others = 0;
  return Array.from(packed.types, (digit, i): EntityInfo => {
    const base = { id: ids[i] as EntityId, type: entityTypes[Number(digit)] as EntityType };
    if (base.type !== 'person') {
      const day = days[others++] as string;
      return {
        ...base,
        ...(day ? { existsFrom: day.slice(0, 10) } : {}),
        ...(day.length > 10 ? { date: day.slice(10) } : {}),
      };
    }
    const at = persons++;
    const risk = Number.parseInt(packed.risks[at] as string, 36);
    return {
      ...base,
      surnameRisk: surnameRisks[risk >> 2] as 'low',
      ...(risk & 2 ? { nameRisk: true as const } : {}),
      country: ids[Number.parseInt(packed.countries.slice(2 * at, 2 * at + 2), 36)] as EntityId,
      ...(risk & 1 ? { female: true as const } : {}),
      initials: initials[at] as string,
    };
  });
}

const dayMs = 86_400_000;
/** Days from the epoch in three base 36 digits: 1970 to 2097. */
const packDay = (day: IsoDate): string =>
  Math.round(Date.parse(day) / dayMs)
    .toString(36)
    .padStart(3, '0');
const unpackDay = (digits: string): IsoDate =>
  new Date(Number.parseInt(digits, 36) * dayMs).toISOString().slice(0, 10);

/**
 * Set apart by `;`: `id|kinds|*|term term …`, kinds a base 36 digit each, `*` where shared; a term is its two days and, behind
 * a point, the holder's index in base 36, which is left out for somebody who is not in our data. The first day is left
 * out where it is the last of the term before.
 */
export function packOffices(offices: readonly OfficeInfo[], entities: readonly EntityInfo[]): string {
  const index = new Map(entities.map(({ id }, i) => [id, i.toString(36)]));
  return offices
    .map(({ id, kinds, shared, terms }) => {
      const digits = kinds.map((kind) => officeKinds.indexOf(kind).toString(36)).join('');
      const held = terms.map(([from, to, entity], i) => {
        const first = from === terms[i - 1]?.[1] ? '' : packDay(from);
        return `${first}${packDay(to)}${entity ? `.${index.get(entity)}` : ''}`;
      });
      return [id, digits, shared ? '*' : '', held.join(' ')].join('|');
    })
    .join(';');
}

export function unpackOffices(packed: string, entities: readonly EntityInfo[]): OfficeInfo[] {
  if (packed === '') return [];
  return packed.split(';').map((line) => {
    const [id = '', kinds = '', shared, terms = ''] = line.split('|');
    let last = '';
    return {
      id,
      organisation: id.slice(0, id.indexOf('/')),
      kinds: Array.from(kinds, (digit) => officeKinds[Number.parseInt(digit, 36)] as OfficeKind),
      ...(shared ? { shared: true as const } : {}),
      terms: terms
        .split(' ')
        .filter(Boolean)
        .map((term) => {
          const [days = '', holder] = term.split('.');
          const first = days.length > 3 ? days.slice(0, 3) : last;
          last = days.slice(-3);
          return [
            unpackDay(first),
            unpackDay(last),
            holder ? (entities[Number.parseInt(holder, 36)]?.id ?? null) : null,
          ];
        }),
    };
  });
}
