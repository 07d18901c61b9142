// Names of persons. A full name counts anywhere, unless others are known by it; a bare surname needs a licence: the
// full name in the scope, a title, its own distinctiveness, or colleagues beside it.

import type { Lexicon } from './lexicon.ts';
import { cuesAfter, hasKind } from './neighbours.ts';
import { heldOffice } from './offices.ts';
import {
  accept,
  type Decision,
  hasStatesArticle,
  type Item,
  infoOf,
  isNews,
  itemsBeside,
  lexiconOf,
  placeBefore,
  refuse,
  type ScopeView,
  signalsNear,
  textOf,
} from './scope-view.ts';
import type { EntityInfo } from './senses.ts';
import { firstIndex } from './spans.ts';
import type { EntityId, Evidence, IsoDate } from './types.ts';
import { yearsIn } from './words.ts';

/** Nobody of ours was in public life before; a bare surname beside older years alone is somebody else's. */
const firstYearOfOurs = 1980;

/** A full name with known namesakes needs another actor near, and a date at which ours is the likely one. */
const likelyOursFrom: IsoDate = '2022-01-01';

/** Adds the name to the view's full names where it is accepted: surnames lean on it. */
export function decideFullName(item: Item, view: ScopeView): Decision {
  const { candidate } = item;
  const info = infoOf(item);
  if (candidate.entities.length > 1) return refuse(item, info.id, { code: 'several-readings' });
  if (candidate.against) return refuse(item, info.id, candidate.against);
  const licence = candidate.licence as Evidence;
  if (!info.nameRisk) return accept(item, info.id, licence);
  const cue = cueForName(info, item, view);
  if (!cue) return refuse(item, info.id, { code: 'namesake' });
  view.fullNames.set(info.id, { text: textOf(item), part: item.read.block.part });
  return accept(item, info.id, licence, cue);
}

/** What tells ours from others of the same full name: the subject, the country with an office, another actor. */
function cueForName(info: EntityInfo, item: Item, view: ScopeView): Evidence | undefined {
  if (view.relevant) return view.because;
  if (view.counts.has(`topic:${info.id}`)) return { code: 'cue', detail: info.id };
  const other = [...view.actors].find((id) => id !== info.id);
  const home = everHomesOf(info, lexiconOf(item)).find((id) => view.counts.has(id) || view.actors.has(id));
  const office = view.items.some(({ candidate }) => candidate.by === 'role');
  if (home && (office || other || homesOn(info.id, lexiconOf(item), view.date).includes(home)))
    return { code: 'country-near', detail: home };
  // "el presidente del Gobierno": a phrase that means one office, which the person has held
  const own = view.items
    .flatMap(({ candidate: { office } }) =>
      office && 'office' in office ? [lexiconOf(item).offices[office.office]] : [],
    )
    .find((office) => office?.terms.some((term) => term[2] === info.id));
  if (own) return { code: 'country-near', detail: own.organisation };
  if (other && view.date && view.date >= likelyOursFrom) return { code: 'other-actors', detail: other };
  return undefined;
}

/** What stands fast in the scope before a common surname is decided. */
export interface Known {
  /** Persons accepted by full names and distinctive surnames. */
  named: ReadonlySet<EntityId>;
  /** Persons whose office is spoken of with its state: "the Czech president … Pavel". */
  inOffice: ReadonlySet<EntityId>;
}

/** May a surname of this item stand alone? Such surnames are decided first; the others lean on them. */
export const isDistinctive = (item: Item): boolean => infoOf(item).surnameRisk === 'low';

export function decideSurname(item: Item, view: ScopeView, known: Known): Decision {
  const { candidate } = item;
  const lexicon = lexiconOf(item);
  const entities = candidate.entities.map((i) => lexicon.entities[i] as EntityInfo);
  const inScope = entities.filter((info) => view.fullNames.has(info.id));
  const info = (inScope[0] ?? entities[0]) as EntityInfo;
  if (candidate.against) return refuse(item, info.id, candidate.against);
  if (view.scope.kind === 'comment') return refuse(item, info.id, { code: 'no-licence' });
  if (inScope.length > 1 || (inScope.length === 0 && entities.length > 1 && !candidate.licence)) {
    return refuse(item, info.id, { code: 'several-readings' });
  }
  const inOffice = nowInOffice(item, info, view);
  if (inOffice) return accept(item, info.id, ...inOffice);
  const full = view.fullNames.get(info.id);
  if (full) {
    const other = isPlace(item, view) ?? otherBearerBefore(item, info, view);
    if (other) return refuse(item, info.id, other);
    const code = full.part === 'body' ? 'full-name-in-scope' : 'full-name-in-headline';
    return accept(item, info.id, { code, detail: full.text });
  }
  const own = ownBeside(item, info, view, known);
  if (own?.code === 'honorific-or-office-before') return accept(item, info.id, own);
  const against =
    candidate.unlessNamed ??
    (isNews(view) ? undefined : candidate.unlessDated) ??
    (own ? undefined : otherBearer(info, view)) ??
    otherSubject(item, view) ??
    olderTime(item, view) ??
    isPlace(item, view);
  if (against) return refuse(item, info.id, against);
  if (info.surnameRisk === 'low') {
    const unlike = encyclopedic(item, info, view);
    if (unlike) return refuse(item, info.id, unlike);
    return accept(item, info.id, candidate.licence ?? own ?? { code: 'distinctive-surname' });
  }
  const licence =
    titleLicence(item, info, view) ??
    officeLicence(info, view, known) ??
    homeLicence(item, info, view) ??
    institutionLicence(item, info, view) ??
    colleagueLicence(item, info, view, known.named) ??
    subjectLicence(item, info, view, known.named);
  return licence ? accept(item, info.id, ...licence) : refuse(item, info.id, { code: 'no-licence' });
}

/** "Foreign Secretary Cooper", on a page that names Bradley Cooper too: the office tells them apart. */
function nowInOffice(item: Item, info: EntityInfo, view: ScopeView): Evidence[] | undefined {
  const { title, licence, entities } = item.candidate;
  const lexicon = lexiconOf(item);
  if (!title || !view.date || info.surnameRisk === 'low' || olderTime(item, view) || isPlace(item, view))
    return undefined;
  if (!heldOffice(lexicon, entities[0] as number, title, view.date)) return undefined;
  const atHome = languageAtHome[info.country as string] === lexicon.lang;
  return atHome
    ? [licence as Evidence, { code: 'in-office', detail: view.date }]
    : titleLicence(item, info, view);
}

/** A list of items of a scope for each entity, gathered when it is first asked for: a page may name one thousands of times. */
function gathered(belongs: (candidate: Item['candidate']) => boolean) {
  const inView = new WeakMap<ScopeView, Map<number, readonly Item[]>>();
  return (view: ScopeView, entity: number): readonly Item[] => {
    const known = inView.get(view) ?? new Map<number, readonly Item[]>();
    inView.set(view, known);
    const items =
      known.get(entity) ??
      view.items.filter(({ candidate }) => belongs(candidate) && candidate.entities.includes(entity));
    known.set(entity, items);
    return items;
  };
}

/** Where a scope names an entity, or somebody of its surname, with a first name; in order. */
const wholeNames = gathered(
  ({ by, against, otherBearer }) => otherBearer !== undefined || (by === 'full-name' && !against),
);

/** Where it has its surname alone. */
const bareSurnames = gathered(({ by, against }) => by === 'surname' && !against);

/**
 * "Bradley Cooper … Cooper … Yvette Cooper": of two bearers of a common surname, the one named last is meant; a
 * distinctive one is nobody's where the text is more about another man (Bilal Erdoğan, who names his father once).
 */
function otherBearerBefore(item: Item, info: EntityInfo, view: ScopeView): Evidence | undefined {
  if (!view.otherBearers.has(info.id)) return undefined;
  const named = wholeNames(view, lexiconOf(item).entityIndex.get(info.id) as number);
  if (info.surnameRisk === 'low') {
    const men = named.filter(({ candidate: { otherBearer } }) => otherBearer && !WOMAN.test(otherBearer));
    return 2 * men.length > named.length && !item.candidate.title ? otherBearer(info, view) : undefined;
  }
  const { block, candidate } = item;
  const at = firstIndex(named.length, (i) => {
    const other = named[i] as Item;
    return other.block > block || (other.block === block && other.candidate.start >= candidate.start);
  });
  const bearer = named[at - 1]?.candidate.otherBearer;
  return bearer ? { code: 'other-bearer-in-scope', detail: bearer } : undefined;
}

/**
 * What tells ours where a distinctive surname is somebody else's too ("Melania Trump") and his full name is nowhere, in
 * the news of a day: his office before it ("President Trump"), from there on; or the case of a man's name. Else he is
 * meant before the other is named, where more than the surname speaks for him; behind that only if he was named
 * before, and beside others of ours.
 */
function ownBeside(item: Item, info: EntityInfo, view: ScopeView, known: Known): Evidence | undefined {
  if (!view.date || info.surnameRisk !== 'low' || !view.otherBearers.has(info.id)) return undefined;
  const lexicon = lexiconOf(item);
  const entity = lexicon.entityIndex.get(info.id) as number;
  const bearers = wholeNames(view, entity);
  const [firstBearer] = bearers;
  if (!firstBearer) return undefined;
  const isFirst = isBefore(item, firstBearer);
  const same = bareSurnames(view, entity);
  const titled = same.find(
    ({ candidate: { title } }) => title && heldOffice(lexicon, entity, title, view.date),
  );
  if (titled && (isFirst || !isBefore(item, titled))) return titled.candidate.licence;
  if (!view.relevant && (!isNews(view) || view.counts.has('topic:stage'))) return undefined;
  const others = [...view.actors].filter((id) => id !== info.id);
  const spokenOf = [info.id].filter((id) => known.inOffice.has(id));
  const homes = everHomesOf(info, lexicon).filter((id) => view.counts.has(id));
  const [speaks] = [...spokenOf, ...others, ...homes];
  if (!speaks) return undefined;
  const cue: Evidence = { code: speaks === homes[0] ? 'country-near' : 'other-actors', detail: speaks };
  if (isFirst || isMansForm(item, bearers)) return cue;
  const last = bearers.findLast((other) => isBefore(other, item)) as Item;
  const { sentences } = item.read.reading;
  const before = sentences[sentences.indexOf(item.candidate.sentence) - 1]?.start ?? 0;
  if (last.block === item.block && last.candidate.start >= before) return undefined;
  const near = signalsNear(item);
  return isBefore(same[0] as Item, firstBearer) && others.some((id) => near.has(id)) ? cue : undefined;
}

const isBefore = (a: Item, b: Item): boolean =>
  a.block < b.block || (a.block === b.block && a.candidate.start < b.candidate.start);

/** "Melania Trump … Trumpa": a woman's surname that ends in a consonant has no cases there. */
function isMansForm(item: Item, bearers: readonly Item[]): boolean {
  if (!lexiconOf(item).undeclinedWomen) return false;
  const form = textOf(item);
  return bearers.every(({ candidate: { otherBearer = '' } }) => {
    const surname = WOMAN.exec(otherBearer)?.[1];
    return surname !== undefined && form !== surname && form.startsWith(surname);
  });
}

/** A woman's first name, in any case, and a surname without an ending. */
const WOMAN = /(?:[aiouęąаяиіїюу]|тт?е|tte|жит) (\S*[^aeiouyаеиоуюяіїыёє])$/u;

function otherBearer(info: EntityInfo, view: ScopeView): Evidence | undefined {
  const bearer = view.otherBearers.get(info.id);
  return bearer ? { code: 'other-bearer-in-scope', detail: bearer } : undefined;
}

/** "Stubb" beside whales and harpoons is a sailor in a novel. */
function otherSubject({ candidate }: Item, view: ScopeView): Evidence | undefined {
  const subject = candidate.sense?.unless?.find((name) => view.counts.has(name));
  return subject ? { code: 'namesake', detail: subject } : undefined;
}

/** Surnames that an encyclopedia, too, uses alone for ours. */
const worldKnown: ReadonlySet<EntityId> = new Set([
  'donald-trump',
  'donald-tusk',
  'emmanuel-macron',
  'keir-starmer',
  'mark-rutte',
  'recep-tayyip-erdogan',
  'ursula-von-der-leyen',
  'vladimir-putin',
  'volodymyr-zelensky',
]);

/**
 * What has no date may be any page of an encyclopedia: a Trump who wins ten frames to four plays snooker, and "Rubio
 * moved to Turin" is no senator. There a surname needs an office, another of ours, or a verb of saying with the state.
 */
function encyclopedic(item: Item, info: EntityInfo, view: ScopeView): Evidence | undefined {
  if (view.relevant || item.candidate.licence) return undefined;
  const { text, lexicon } = item.read.reading;
  const { start, end } = item.candidate.sentence;
  const office = view.items.some(({ candidate }) => candidate.by === 'role');
  const home = everHomesOf(info, lexicon).some((id) => view.counts.has(id));
  const isKnown = worldKnown.has(info.id) || office;
  // "Carney scored twice for Burnley": in a paper, too, a player, where nothing else speaks for ours
  const topics = view.date ? ['sport'] : ['sport', 'stage', 'gazetteer'];
  if (view.date && (isKnown || home || view.fullNames.size > 0)) return undefined;
  const topic =
    topics.find((name) => view.counts.has(`topic:${name}`)) ??
    (!view.date && SCORE.test(text.slice(start, end)) ? 'sport' : undefined);
  if (topic) return { code: 'namesake', detail: topic };
  const other = [...view.actors].some((id) => id !== info.id);
  const says =
    home && cuesAfter(text, item.candidate.end, lexicon, 3, end).some((cue) => hasKind(cue, 'saying'));
  return view.date || isKnown || other || says ? undefined : { code: 'no-licence' };
}

/** "10–4", "3:1". */
const SCORE = /(?<![\d.,])\d{1,2}\s?[–:-]\s?\d{1,2}(?!\d|[.,]\d)/;

/** Encyclopedias have no date; a newspaper of our days that names an old year still means ours. */
function olderTime(item: Item, view: ScopeView): Evidence | undefined {
  if (view.date && infoOf(item).surnameRisk === 'low') return undefined;
  const { start, end } = item.candidate.sentence;
  const years = yearsIn(item.read.reading.text.slice(start, end));
  const older = years.length > 0 && years.every((year) => year < firstYearOfOurs);
  return older ? { code: 'other-time', detail: String(years[0]) } : undefined;
}

/** A title or an initial before a common surname helps where the person's country or subject is. */
function titleLicence(item: Item, info: EntityInfo, view: ScopeView): Evidence[] | undefined {
  const { licence } = item.candidate;
  if (!licence) return undefined;
  const home = everHomesOf(info, lexiconOf(item)).find((id) => view.counts.has(id) || view.actors.has(id));
  if (home) return [licence, { code: 'country-near', detail: home }];
  return view.relevant ? [licence, view.because] : undefined;
}

/** "Montenegro" is a state as well as a prime minister of Portugal: after "in" it is the place. */
function isPlace(item: Item, view: ScopeView): Evidence | undefined {
  const { end } = item.candidate;
  const twin = itemsBeside(item, view).some(
    ({ candidate }) => candidate.by === 'state' && candidate.end === end,
  );
  if (!twin) return undefined;
  const place = placeBefore(item)?.text;
  const isState = hasStatesArticle(item) ?? place !== undefined;
  return isState ? { code: 'place-not-actor', detail: place ?? textOf(item) } : undefined;
}

/** Their office is spoken of in the scope, with its state, and they hold it that day. */
function officeLicence(info: EntityInfo, view: ScopeView, known: Known): Evidence[] | undefined {
  return known.inOffice.has(info.id) ? [{ code: 'in-office', detail: view.date }] : undefined;
}

/** Languages of states whose people of ours have common surnames. */
const languageAtHome: Record<EntityId, string> = {
  australia: 'en',
  czechia: 'cs',
  estonia: 'et',
  france: 'fr',
  germany: 'de',
  lithuania: 'lt',
  norway: 'no',
  poland: 'pl',
  portugal: 'pt',
  romania: 'ro',
  spain: 'es',
  'united-kingdom': 'en',
  'united-states': 'en',
};

/** The press of a state calls those in its offices by their surnames. */
function homeLicence(item: Item, info: EntityInfo, view: ScopeView): Evidence[] | undefined {
  const lexicon = lexiconOf(item);
  if (info.surnameRisk !== 'high' || languageAtHome[info.country as string] !== lexicon.lang)
    return undefined;
  // "Sánchez" in a Spanish paper that speaks of the war and of the Moncloa
  const isSubject = view.relevant && view.counts.has(`topic:${info.id}`) && !item.candidate.licence;
  if (info.nameRisk && !isSubject) return undefined;
  const serves = homesOn(info.id, lexicon, view.date).includes(info.country as string);
  return serves ? [{ code: 'in-office', detail: view.date }] : undefined;
}

/** "Kallas urged the EU": the institution they speak for that day, beside a verb of saying; at home others do so too. */
function institutionLicence(item: Item, info: EntityInfo, view: ScopeView): Evidence[] | undefined {
  const lexicon = lexiconOf(item);
  if (info.surnameRisk !== 'high' || languageAtHome[info.country as string] === lexicon.lang)
    return undefined;
  const { end, sentence } = item.candidate;
  const near = signalsNear(item);
  const own = homesOn(info.id, lexicon, view.date).find((id) => id !== info.country && near.has(id));
  const says = cuesAfter(item.read.reading.text, end, lexicon, 3, sentence.end).some((cue) =>
    hasKind(cue, 'saying'),
  );
  return own && says ? [{ code: 'other-actors', detail: own }] : undefined;
}

/** "Trump, Vance and …": somebody of the same state is named, and the person is in office that day. */
function colleagueLicence(
  item: Item,
  info: EntityInfo,
  view: ScopeView,
  named: ReadonlySet<EntityId>,
): Evidence[] | undefined {
  const lexicon = lexiconOf(item);
  const homes = homesOn(info.id, lexicon, view.date);
  const colleague = [...named].find((id) => isColleague(info, homes, id, lexicon, view.date));
  if (!colleague) return undefined;
  const beside = signalsNear(item).has(colleague);
  const inOffice = homes.length > 0;
  if (inOffice ? info.surnameRisk !== 'high' && !beside : !view.relevant || !beside) return undefined;
  const more: Evidence = inOffice ? { code: 'in-office', detail: view.date } : view.because;
  return [{ code: 'other-actors', detail: colleague }, more];
}

/**
 * In a text about the subject: their state or office is spoken of, or several others of ours are. Those whose full
 * names have other bearers need both: a Fedorov in the news of the war is often the governor of Zaporizhzhia.
 */
function subjectLicence(
  item: Item,
  info: EntityInfo,
  view: ScopeView,
  named: ReadonlySet<EntityId>,
): Evidence[] | undefined {
  if (info.surnameRisk !== 'high' || !view.relevant) return undefined;
  const home = everHomesOf(info, lexiconOf(item)).find((id) => view.counts.has(id) || view.actors.has(id));
  const others = [...named];
  if (others.length >= 3 || (others.length === 2 && home))
    return [{ code: 'other-actors', detail: others[0] }, view.because];
  return home && !info.nameRisk ? [{ code: 'country-near', detail: home }, view.because] : undefined;
}

/** The state of a person, and whatever they ever spoke for in our data. */
function everHomesOf(info: EntityInfo, lexicon: Lexicon): EntityId[] {
  const offices = lexicon.offices.filter((office) => office.terms.some((term) => term[2] === info.id));
  return [info.country as string, ...offices.map((office) => office.organisation)];
}

/** States and organisations that a person speaks for on the day. */
function homesOn(id: EntityId, lexicon: Lexicon, date: IsoDate | undefined): EntityId[] {
  if (!date) return [];
  return lexicon.offices
    .filter((office) => office.terms.some(([from, to, holder]) => holder === id && from <= date && date < to))
    .map((office) => office.organisation);
}

/** Somebody of the same state, or who speaks for the same organisation. */
function isColleague(
  info: EntityInfo,
  homes: readonly EntityId[],
  id: EntityId,
  lexicon: Lexicon,
  date: IsoDate | undefined,
): boolean {
  const other = lexicon.entities[lexicon.entityIndex.get(id) as number] as EntityInfo;
  return [other.country, ...homesOn(id, lexicon, date)].some(
    (home) => home === info.country || homes.includes(home as string),
  );
}
