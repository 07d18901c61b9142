// Roles: whose office is it, and who held it at the time that the sentence speaks of?

import { isGivenName } from './given-names.ts';
import { entityId } from './lexicon.ts';
import { isNamedBefore, lastNamedBefore, type NamedHolders, ScopeNames } from './named-holders.ts';
import { type Cue, cuesAfter, cuesIn, hasKind } from './neighbours.ts';
import { officeKinds } from './office-kinds.ts';
import { heldThrough, holderOn, officesOf } from './offices.ts';
import {
  accept,
  type Decision,
  type Item,
  idOf,
  itemsBeside,
  lexiconOf,
  placeBefore,
  refuse,
  type ScopeView,
  signalsNear,
} from './scope-view.ts';
import type { OfficeInfo } from './senses.ts';
import type { EntityId, Evidence, IsoDate } from './types.ts';
import { wordAfter, wordBefore, yearsIn } from './words.ts';

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
  const woman = wordsOfWoman(item);
  const { entities, entityIndex } = lexiconOf(item);
  if (woman && !entities[entityIndex.get(id) as number]?.female)
    return refuse(item, id, { code: 'nobody-in-office', detail: woman.text });
  return accept(item, id, { code: 'in-office', detail: date }, { code: 'office', detail: found.office.id });
}

/** "La Première ministre", "die US-Präsidentin": words, the article before them included, that only a woman bears. */
function wordsOfWoman({ read, candidate: { start, end } }: Item): Cue | undefined {
  const { text, lexicon } = read.reading;
  return cuesAfter(text, wordBefore(text, start)?.start ?? start, lexicon, 9, end).find(
    (cue) => cue.end > start && hasKind(cue, 'honorific-female'),
  );
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
    return isAtHome(info, item, view, namesOf(decided, date)) && !isOfAnother(info, item, view, date, decided)
      ? [info]
      : undefined;
  }
  const organisation =
    owner === undefined
      ? antecedent(item, office.kind, view, date, decided)
      : stateOf(entityId(lexicon, owner));
  return organisation ? officesOf(lexicon, organisation, office.kind) : undefined;
}

/** "Commander-in-chief of the armed forces of Ukraine": an office of the state. */
const stateOf = (owner: EntityId): EntityId => (owner === 'armed-forces-of-ukraine' ? 'ukraine' : owner);

/** A domestic word counts where its country is spoken of; "Bundeskanzler" is a word of Austria too. */
function isAtHome(office: OfficeInfo, item: Item, view: ScopeView, names: ScopeNames): boolean {
  const rivals = itemsBeside(item, view).filter(
    (other) => other !== item && other.candidate.sense?.kind === 'domestic',
  );
  const spokenOf = (other: Item) => {
    const words = other.candidate.office;
    const info = words && 'office' in words ? lexiconOf(other).offices[words.office] : undefined;
    return info !== undefined && view.counts.has(info.organisation);
  };
  if (rivals.some(spokenOf)) return false;
  const home = office.organisation;
  if (view.counts.has(home)) return true;
  const kinds = office.kinds.map((kind) => officeKinds.indexOf(kind));
  if (names.holders(kinds, lexiconOf(item)).organisations.has(home)) return true;
  // descriptors give such words of their own states; a page is not from a neighbour that shares the language
  if (home === 'austria' || home === 'belgium') return false;
  // "António Costa … au président de la République" in a French paper is not about the French one
  const near = signalsNear(item);
  const countries = lexiconOf(item).entities.flatMap(({ id, country }) =>
    country && near.has(id) ? [country] : [],
  );
  return (countries.length === 0 || countries.includes(home)) && !isAboutAnotherState(item);
}

/** "Słowacja szykuje się do wyborów. Premier …" on a Polish page: but "Premier pojechał do Francji" says where to. */
function isAboutAnotherState(item: Item): boolean {
  const { reading } = item.read;
  return reading.candidates.some(
    (state) =>
      state.by === 'state' &&
      state.start < item.candidate.start &&
      idOf({ ...item, candidate: state }) !== 'russia' &&
      !placeBefore({ ...item, candidate: state }),
  );
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
  const kinds = itemsBeside(item, view).flatMap(({ candidate: { office: other, end: otherEnd } }) =>
    otherEnd === end && other && 'kind' in other ? [other.kind] : [],
  );
  const names = namesOf(decided, date);
  const named = names.holders(kinds, lexiconOf(item));
  const last = lastNamedBefore(named, item.block, start);
  // "Slovenský prezident Peter Pellegrini … Prezident řekl": of somebody who is not in our data
  const other = item.read.reading.candidates.findLast(
    (role) => role.end < start && role.office && 'kind' in role.office && kinds.includes(role.office.kind),
  );
  if (
    other &&
    other.start > (last?.item.candidate.start ?? -1) &&
    isOfSomebodyElse({ ...item, candidate: other }, names)
  )
    return true;
  if (last) return last.organisation !== office.organisation;
  if (named.organisations.size > 0) return !named.organisations.has(office.organisation);
  // "Президентка Словаччини … прем'єр-міністра": in a paragraph about another state, none of home named
  const { signals } = item.read.reading;
  return (
    kinds.length > 0 &&
    !signals.some(({ name, start: at }) => at < start && name === office.organisation) &&
    isAboutAnotherState(item)
  );
}

/** Gathered anew for each scope: the list of what is decided in it is its key. */
const gathered = new WeakMap<readonly Decision[], ScopeNames>();

function namesOf(decided: readonly Decision[], date: IsoDate): ScopeNames {
  const names = gathered.get(decided) ?? new ScopeNames(decided, date);
  gathered.set(decided, names);
  return names;
}

/**
 * "The prime minister" after "Keir Starmer": the office of a person named before it, when no other holder of such an
 * office is in the scope, or none before it and the sentence before was about this one. In a headline the name may
 * come next.
 */
function antecedent(
  item: Item,
  kind: number,
  view: ScopeView,
  date: IsoDate,
  decided: readonly Decision[],
): EntityId | undefined {
  const names = namesOf(decided, date);
  if (lexiconOf(item).headOfStateIsOwn && officeKinds[kind] === 'head-of-state') return undefined;
  const holders = names.holders([kind], lexiconOf(item));
  const spokenOf = ownersSpokenOf(kind, view, names);
  if (!spokenOf) return undefined;
  const all = [...holders.organisations.keys()];
  const before = all.filter((id) => isNamedBefore(holders.organisations.get(id) as Item, item));
  if (before.length === 0 && !isNamedNext(item, holders, names)) return undefined;
  const named = before.length === 1 && isSubjectBefore(item, holders) ? before : all;
  const owners = new Set([...named, ...spokenOf]);
  return owners.size === 1 ? [...owners][0] : undefined;
}

/** "Johann Wadephul flew to Washington. The foreign minister met Marco Rubio." */
function isSubjectBefore({ block, read, candidate }: Item, holders: NamedHolders): boolean {
  const last = lastNamedBefore(holders, block, candidate.start);
  const { sentences } = read.reading;
  const before = sentences[sentences.indexOf(candidate.sentence) - 1];
  return last !== undefined && last.item.candidate.sentence === before && opensSentence(last.item);
}

/** "PM announces inquiry", and the next paragraph, a line may be between, begins with the first name of the scope. */
function isNamedNext({ block }: Item, { organisations }: NamedHolders, { first }: ScopeNames): boolean {
  return (
    first !== undefined &&
    first.block > block &&
    first.block <= block + 2 &&
    first.candidate.sentence === first.read.reading.sentences[0] &&
    [...organisations.values()].includes(first) &&
    opensSentence(first)
  );
}

/** A name at the beginning of its sentence, its office may stand before it. */
function opensSentence({ read: { reading }, candidate: { start, sentence } }: Item): boolean {
  return (
    !/\p{L}/u.test(reading.text.slice(sentence.start, start)) ||
    reading.candidates.some(
      ({ by, start: from, end }) =>
        by === 'role' && from <= sentence.start + 4 && end < start && end > start - 3,
    )
  );
}

const spokenOfIn = new WeakMap<ScopeNames, Map<number, ReadonlySet<EntityId> | undefined>>();

/** Whose offices of a kind the scope speaks of; undefined where one of them is somebody's who is not in our data. */
function ownersSpokenOf(kind: number, view: ScopeView, names: ScopeNames): ReadonlySet<EntityId> | undefined {
  const known = spokenOfIn.get(names) ?? new Map<number, ReadonlySet<EntityId> | undefined>();
  spokenOfIn.set(names, known);
  if (!known.has(kind)) known.set(kind, findOwners());
  return known.get(kind);

  function findOwners(): ReadonlySet<EntityId> | undefined {
    const owners = new Set<EntityId>();
    for (const other of view.items) {
      const { owner, office } = other.candidate;
      if (!office || !('kind' in office) || office.kind !== kind) continue;
      if (owner !== undefined) owners.add(entityId(lexiconOf(other), owner));
      else if (isOfSomebodyElse(other, names)) return undefined;
    }
    return owners;
  }
}

/** Of somebody who is not in our data: "President Maduro", "the Fifa president". */
function isOfSomebodyElse(item: Item, names: ScopeNames): boolean {
  const { candidate, block } = item;
  if (candidate.against?.code === 'no-licence') return true;
  return (
    candidate.against?.code === 'name-follows' &&
    !names.beginsBehind(block, candidate.end) &&
    !isNameOfAide(item)
  );
}

/** "Помощник президента Юрий Ушаков": a genitive, and behind it a man's first name that has no ending. */
function isNameOfAide({ read: { reading }, candidate: { start, end } }: Item): boolean {
  const { text, lexicon } = reading;
  const name = wordAfter(text, end);
  return (
    lexicon.casesTellWordsApart === true &&
    /(?:[аa]|ře)$/.test(text.slice(start, end)) &&
    name !== undefined &&
    /[^аяa]$/.test(name.text) &&
    isGivenName(name.text, lexicon)
  );
}

/** A past cue, or a year through which the holder did not hold the office, in the sentence or its paragraph. */
function otherTime(
  { read, candidate }: Item,
  { entity, office }: { entity: EntityId; office: OfficeInfo },
  date: IsoDate,
): Evidence | undefined {
  const { text, lexicon } = read.reading;
  // "We had nothing three years ago," the president said: what is quoted may speak of another time than the sentence
  const role = candidate.start;
  const past = cuesIn(text, candidate.sentence, lexicon, 'past').find(
    ({ start }) => (text.slice(start, role) || text.slice(role, start)).split(/["“”„«»]/).length % 2,
  );
  if (past) return { code: 'other-time', detail: past.text };
  const thisYear = Number(date.slice(0, 4));
  const lastYear = cuesIn(text, candidate.sentence, lexicon, 'last-year').length > 0 ? [thisYear - 1] : [];
  const sentence = text.slice(candidate.sentence.start, candidate.sentence.end);
  // a plan for 2035 beside the sentence does no harm
  const year = [...lastYear, ...yearsIn(text)].find(
    (y) =>
      y !== thisYear && !heldThrough(office, entity, y) && (y < thisYear || sentence.includes(String(y))),
  );
  return year === undefined ? undefined : { code: 'other-time', detail: String(year) };
}
