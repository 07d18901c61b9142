// Roles: whose office is it, and who held it at the time that the sentence speaks of?

import { entityId, type OfficeInfo, officeKinds } from './lexicon.ts';
import { cuesIn } from './neighbours.ts';
import { heldThrough, holderOn, officesOf } from './offices.ts';
import { accept, type Decision, type Item, lexiconOf, refuse, type ScopeView } from './scope-view.ts';
import type { EntityId, Evidence, IsoDate } from './types.ts';
import { yearsIn } from './words.ts';

/** "the British prime minister", "Kremlchef": whose office it is does not hang on who else is named. */
export const saysWhose = ({ candidate: { office, owner, sense } }: Item): boolean =>
  owner !== undefined || (office !== undefined && 'office' in office && sense?.kind !== 'domestic');

/** @param decided - what stands fast in the scope so far: names, by which "the prime minister" is read */
export function decideRole(item: Item, view: ScopeView, decided: readonly Decision[]): Decision {
  const { candidate } = item;
  const { date } = view;
  if (!date) return refuse(item, '', candidate.against ?? { code: 'no-date' });
  const found = holderOf(item, view, date, decided);
  const id = found.kind === 'holder' ? found.entity : '';
  if (candidate.against) return refuse(item, id, candidate.against);
  if (view.scope.kind === 'comment') return refuse(item, id, { code: 'no-licence' });
  if (found.kind === 'nobody') return refuse(item, id, { code: found.why });
  const other = otherTime(item, found, date);
  if (other) return refuse(item, id, other);
  return accept(item, id, { code: 'in-office', detail: date }, { code: 'office', detail: found.office.id });
}

type Found =
  | { kind: 'holder'; entity: EntityId; office: OfficeInfo }
  | { kind: 'nobody'; why: Evidence['code'] };

function holderOf(item: Item, view: ScopeView, date: IsoDate, decided: readonly Decision[]): Found {
  const offices = officesMeant(item, view, date, decided);
  if (!offices) return { kind: 'nobody', why: 'no-licence' };
  const holders = offices.map((office) => ({ office, holder: holderOn(office, date) }));
  const ours = holders.flatMap(({ office, holder }) =>
    holder.kind === 'entity' ? [{ entity: holder.entityId, office }] : [],
  );
  if (new Set(ours.map(({ entity }) => entity)).size > 1) return { kind: 'nobody', why: 'several-readings' };
  const [first] = ours;
  // one office of several with an unknown holder may be the one that is meant
  return first && ours.length === holders.length
    ? { kind: 'holder', ...first }
    : { kind: 'nobody', why: 'nobody-in-office' };
}

/** The offices that the words may mean; undefined where nothing says whose. */
function officesMeant(
  item: Item,
  view: ScopeView,
  date: IsoDate,
  decided: readonly Decision[],
): OfficeInfo[] | undefined {
  const lexicon = lexiconOf(item);
  const { office, owner, sense } = item.candidate;
  if (!office) return undefined;
  if ('office' in office) {
    const info = lexicon.offices[office.office] as OfficeInfo;
    if (sense?.kind !== 'domestic') return [info];
    return isAtHome(info, item, view) && !isOfAnother(info, item, view, date, decided) ? [info] : undefined;
  }
  const organisation =
    owner === undefined ? antecedent(item, office.kind, view, date, decided) : entityId(lexicon, owner);
  return organisation ? officesOf(lexicon, organisation, office.kind) : undefined;
}

/** Language of a state, for words that mean its offices without naming it. */
const languageOf: Record<EntityId, string> = {
  france: 'fr',
  germany: 'de',
  poland: 'pl',
  ukraine: 'uk',
  russia: 'ru',
  italy: 'it',
  netherlands: 'nl',
  czechia: 'cs',
};

/** A domestic word counts where its country is spoken of; "Bundeskanzler" is a word of Austria too. */
function isAtHome(office: OfficeInfo, item: Item, view: ScopeView): boolean {
  const rivals = view.items.filter(
    (other) =>
      other !== item &&
      other.block === item.block &&
      other.candidate.start === item.candidate.start &&
      other.candidate.sense?.kind === 'domestic',
  );
  const spokenOf = (other: Item) => {
    const words = other.candidate.office;
    const info = words && 'office' in words ? lexiconOf(other).offices[words.office] : undefined;
    return info !== undefined && view.counts.has(info.organisation);
  };
  if (rivals.some(spokenOf)) return false;
  return view.counts.has(office.organisation) || lexiconOf(item).lang === languageOf[office.organisation];
}

/**
 * "Zelenskyj … doplnil prezident" on a Czech page: a word that fits any state is read by whoever of its holders was
 * named last in the paragraph, or stands alone in the scope. Words of one state ("Taoiseach") are free of this.
 */
function isOfAnother(
  office: OfficeInfo,
  item: Item,
  view: ScopeView,
  date: IsoDate,
  decided: readonly Decision[],
): boolean {
  const { start, end } = item.candidate;
  const kinds = view.items.flatMap(({ block, candidate: { office: other, ...span } }) =>
    block === item.block && span.start === start && span.end === end && other && 'kind' in other
      ? [officeKinds[other.kind] as (typeof officeKinds)[number]]
      : [],
  );
  if (kinds.length === 0) return false;
  const rivals = lexiconOf(item).offices.filter((other) => other.kinds.some((kind) => kinds.includes(kind)));
  const named = decided.flatMap(({ accepted, entity, item: other }) => {
    if (!accepted || other.candidate.kind !== 'name') return [];
    const held = rivals.filter((rival) => {
      const now = holderOn(rival, date);
      return now.kind === 'entity' && now.entityId === entity;
    });
    return held.map(({ organisation }) => ({ organisation, block: other.block, end: other.candidate.end }));
  });
  const before = named.filter((name) => name.block === item.block && name.end <= start);
  const last = before.toSorted((a, b) => b.end - a.end)[0];
  if (last) return last.organisation !== office.organisation;
  return named.length > 0 && named.every(({ organisation }) => organisation !== office.organisation);
}

/**
 * "The prime minister" after "Keir Starmer": the office of a person named before it, when no other holder of such an
 * office is in the scope.
 */
function antecedent(
  item: Item,
  kind: number,
  view: ScopeView,
  date: IsoDate,
  decided: readonly Decision[],
): EntityId | undefined {
  const lexicon = lexiconOf(item);
  const kindName = officeKinds[kind] as (typeof officeKinds)[number];
  const offices = lexicon.offices.filter((office) => office.kinds.includes(kindName));
  const owners = new Set<EntityId>();
  let isBefore = false;
  for (const { accepted, entity, item: other } of decided) {
    if (!accepted || other.candidate.kind !== 'name') continue;
    for (const office of offices) {
      const now = holderOn(office, date);
      if (now.kind !== 'entity' || now.entityId !== entity) continue;
      owners.add(office.organisation);
      const sameBlock = other.block === item.block && other.candidate.end < item.candidate.start;
      if (other.block < item.block || sameBlock) isBefore = true;
    }
  }
  for (const other of view.items) {
    const { by, owner, office } = other.candidate;
    if (by !== 'role' || !office || !('kind' in office) || office.kind !== kind) continue;
    if (owner !== undefined) owners.add(entityId(lexiconOf(other), owner));
    else if (isOfSomebodyElse(other, decided)) return undefined;
  }
  return isBefore && owners.size === 1 ? [...owners][0] : undefined;
}

/** Of somebody who is not in our data: "President Maduro", "the Fifa president". */
function isOfSomebodyElse({ candidate, block }: Item, decided: readonly Decision[]): boolean {
  if (candidate.against?.code === 'no-licence') return true;
  if (candidate.against?.code !== 'name-follows') return false;
  return !decided.some(
    ({ accepted, item }) =>
      accepted &&
      item.candidate.kind === 'name' &&
      item.block === block &&
      item.candidate.start >= candidate.end &&
      item.candidate.start <= candidate.end + 3,
  );
}

/** A past cue, or a year through which the holder did not hold the office, in the sentence or its paragraph. */
function otherTime(
  { read, candidate }: Item,
  { entity, office }: { entity: EntityId; office: OfficeInfo },
  date: IsoDate,
): Evidence | undefined {
  const { text, lexicon } = read.reading;
  const past = cuesIn(text, candidate.sentence, lexicon, 'past')[0];
  if (past) return { code: 'other-time', detail: past.text };
  const thisYear = Number(date.slice(0, 4));
  const lastYear = cuesIn(text, candidate.sentence, lexicon, 'last-year').length > 0 ? [thisYear - 1] : [];
  const year = [...lastYear, ...yearsIn(text)].find((y) => y !== thisYear && !heldThrough(office, entity, y));
  return year === undefined ? undefined : { code: 'other-time', detail: String(year) };
}
