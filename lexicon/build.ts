// Data and one language's descriptor → its packed lexicon.

import { heldBetween } from '../data/offices.ts';
import type { Dataset, Entity, Office, Person } from '../data/schema.ts';
import { foldForm, knownLetters } from '../engine/fold.ts';
import { givenNamesFilter } from '../engine/given-names.ts';
import {
  type Language,
  type OfficeKind,
  type StateWords,
  type Traits,
  traits,
  type WeakPattern,
  type Wording,
} from '../engine/languages/language.ts';
import { type CueKind, encodeTries, type PackedLexicon, type PackedTrie } from '../engine/lexicon.ts';
import { officeKinds } from '../engine/office-kinds.ts';
import { parseOrder } from '../engine/role-candidates.ts';
import type { EntityInfo, OfficeInfo, Sense } from '../engine/senses.ts';
import { packEntities, packOffices, packSenses, packSets } from '../engine/senses.ts';
import type { EntityId } from '../engine/types.ts';
import { FormTable } from './form-table.ts';
import { capsOf, expandAll, splitStar, withoutMarks } from './patterns.ts';
import { givenNamesByEnglish, givenOf, type NameForms, personForms } from './person-forms.ts';

/** What the language brings beside its descriptor. */
export interface LanguageSources {
  /** ISO 3166-1 alpha-2 → names of the territory. */
  territories: Record<string, string[]>;
  inflectName?: NameForms | undefined;
  inflectPlace?: ((name: string) => string[]) | undefined;
  /** First names of others, for all languages of this script. */
  givenNames: string;
}

/** The literals of the language's office orders: `H 'of'|'of the' N`. */
const owningWords = ({ officeOrders }: Language): Set<string> =>
  new Set(
    officeOrders
      .flatMap((order) => parseOrder(order).after)
      .flatMap((item) => (item.kind === 'literal' ? item.words : []))
      .map((word) => word.replace(/'$/, '')),
  );

/**
 * @throws {RangeError} when a pattern of the descriptor is broken, or names an entity that the data lacks
 */
export function buildLexicon(dataset: Dataset, language: Language, sources: LanguageSources): PackedLexicon {
  const entities = dataset.entities.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const index = new Map(entities.map((entity, i) => [entity.id, i]));
  const offices = dataset.offices.filter(
    ({ id, kinds }) => kinds.length > 0 || language.officePhrases?.[id] !== undefined,
  );
  const topics = Object.keys(language.topics);
  const table = new FormTable();
  const ref = (id: EntityId): number => {
    const at = index.get(id);
    if (at === undefined)
      throw new RangeError(`${language.code}: the descriptor names "${id}", which the data lacks`);
    return at;
  };

  const givenNames = givenNamesByEnglish(
    entities.filter((entity) => entity.type === 'person'),
    language,
  );
  // the descriptor's wordings first: they know better than the data's bare lists what a form needs
  for (const [id, wordings] of Object.entries(language.wordings)) {
    const entity = entities[ref(id)] as Entity;
    for (const wording of wordings)
      addWording(table, entity, ref(id), wording, language, (other) => index.has(other));
  }
  for (const entity of entities) {
    const at = ref(entity.id);
    if (entity.type === 'person') addPerson(table, entity, at, language, sources, givenNames);
    else if (entity.type === 'state') {
      const words = language.states[entity.id];
      const bases = [...(sources.territories[entity.iso2] ?? []), ...(entity.names[language.code] ?? [])];
      const names = [...bases, ...inflected(bases, language, sources), ...expandAll(words?.names)];
      for (const name of names.map(withoutArticle)) {
        table.add(name, { kind: 'state', ref: at, ...(isWeak(entity, name) ? { weak: true } : {}) });
      }
      addOwner(table, at, words);
      for (const name of [
        ...(entity.metonyms[language.code] ?? []),
        ...expandAll(language.metonyms?.[entity.id]),
      ]) {
        table.add(withoutArticle(name), { kind: 'metonym', ref: at });
      }
    } else addNames(table, entity, at, language, sources);
  }
  for (const [id, words] of Object.entries(language.organisations ?? {})) {
    addOwner(table, ref(id), words);
    table.addAll(expandAll(words.names), { kind: 'owner', ref: ref(id) });
  }
  const splitHeads = addOffices(table, offices, language);
  for (const [topic, patterns] of Object.entries(language.topics)) {
    table.addAll(expandAll(patterns), { kind: 'topic', ref: topics.indexOf(topic) });
  }
  table.addAll(expandAll(language.namesakes), { kind: 'namesake', ref: 0 });
  table.dropNamesWithStates(owningWords(language));
  table.dropRedundant();

  return pack(
    table,
    cueForms(language),
    givenNamesOf(language, sources),
    entities,
    offices,
    topics,
    splitHeads,
    language,
  );
}

function addWording(
  table: FormTable,
  entity: Entity,
  at: number,
  wording: Wording,
  language: Language,
  isEntity: (id: EntityId) => boolean,
): void {
  const {
    form,
    needs = [],
    unless,
    in: where,
  }: WeakPattern = typeof wording === 'string' ? { form: wording, needs: [] } : wording;
  const topics = (names: string) =>
    names.split('|').flatMap((name) => topicAndEntity(name, language, isEntity));
  const sense: Omit<Sense, 'caps'> = {
    kind: senseKind(entity),
    ref: at,
    ...(needs.length > 0 ? { needs: needs.map(topics), weak: true } : {}),
    ...(unless ? { unless: unless.flatMap(topics) } : {}),
    ...(where ? { in: where } : {}),
  };
  table.addAll(expandAll([form]), sense);
}

/** A need may name a topic, an entity, or what is both (`ukraine`). */
const topicAndEntity = (name: string, language: Language, isEntity: (id: EntityId) => boolean): string[] =>
  name in language.topics ? [`topic:${name}`, ...(isEntity(name) ? [name] : [])] : [name];

function senseKind(entity: Entity): Sense['kind'] {
  if (entity.type === 'document' || entity.type === 'event') return 'title';
  if (entity.type === 'person') return 'full';
  return entity.type;
}

const isWeak = (entity: Entity, name: string): boolean =>
  entity.needsContext.some((form) => foldForm(form) === foldForm(name));

/**
 * Names of organisations, documents, provisions and events as the data lists them. Those that need context are left
 * to the descriptor, which alone can say what they need: "joint declaration" fits thousands of texts.
 */
function addNames(
  table: FormTable,
  entity: Entity,
  at: number,
  language: Language,
  sources: LanguageSources,
): void {
  const names = (entity.names[language.code] ?? []).filter(
    (name) => !isWeak(entity, name) && !isTooLong(entity, name) && !isOffice(name, language),
  );
  for (const name of [...names, ...inflected(names, language, sources)].map(withoutArticle)) {
    // a long name is the same in capitals and without; a single word or an acronym is not
    const caps = /\s/.test(name) ? (capsOf(name) === -1 ? -1 : 0) : capsOf(name);
    table.add(name, { kind: senseKind(entity), ref: at }, caps);
  }
}

/** "President of the European Council" names whoever holds the office, not the Council. */
function isOffice(name: string, language: Language): boolean {
  const heads = Object.values(language.offices).flatMap(({ heads }) => expandAll(heads));
  const phrases = Object.values(language.officePhrases ?? {}).flatMap((patterns) => expandAll(patterns));
  const folded = `${foldForm(name)} `;
  return [...heads, ...phrases].some((words) => folded.startsWith(`${foldForm(words)} `));
}

/**
 * "trilateral declaration by France, the United Kingdom and Ukraine" would hide the three states that it names.
 * What such a name begins with is in the list as well.
 */
const isTooLong = (entity: Entity, name: string): boolean =>
  entity.type !== 'organisation' &&
  name.split(' ').length > 5 &&
  Object.values(entity.names)
    .flat()
    .some((other) => other !== name && foldForm(name).startsWith(`${foldForm(other)} `));

/** The article is not part of the name that is marked, and a form that begins with one is tried at every "the". */
const withoutArticle = (name: string): string =>
  name.replace(/^(?:l['’]|(?:the|die|der|das|la|le|les|el|il) )/i, '');

function inflected(names: readonly string[], language: Language, sources: LanguageSources): string[] {
  const inflect = sources.inflectPlace ?? language.inflectPlace;
  return inflect ? names.flatMap((name) => inflect(name)) : [];
}

function addOwner(table: FormTable, at: number, words: StateWords | undefined): void {
  table.addAll(expandAll(words?.adjectives), { kind: 'adjective', ref: at });
  table.addAll(expandAll(words?.compounds), { kind: 'compound', ref: at });
}

function addPerson(
  table: FormTable,
  entity: Person,
  at: number,
  language: Language,
  sources: LanguageSources,
  givenNames: ReadonlyMap<string, ReadonlySet<string>>,
): void {
  const own = language.people?.[entity.id];
  const inflect = sources.inflectName ?? language.inflectName;
  const shared = givenNames.get(givenOf(entity, 'en')[0] ?? '') ?? [];
  const forms = personForms(entity, language, inflect, [...shared]);
  table.addAll(expandAll(own?.full), { kind: 'full', ref: at });
  for (const form of [...forms.given, ...expandAll(own?.given)])
    addWithPlain(table, form, { kind: 'given', ref: at });
  const words = new Set(language.surnamesThatAreWords);
  for (const form of [...forms.surname, ...expandAll(own?.surname)])
    for (const spelling of new Set([form, withoutMarks(form)]))
      table.add(spelling, {
        kind: 'surname',
        ref: at,
        ...(words.has(spelling) ? { weak: true } : {}),
        ...(own?.unless ? { unless: own.unless.map((topic) => `topic:${topic}`) } : {}),
      });
  table.addAll(forms.full, { kind: 'full', ref: at });
}

function addWithPlain(table: FormTable, form: string, sense: Omit<Sense, 'caps'>): void {
  table.add(form, sense);
  const plain = withoutMarks(form);
  if (plain !== form) table.add(plain, sense);
}

function addOffices(table: FormTable, offices: readonly Office[], language: Language): OfficeKind[] {
  const split: OfficeKind[] = [];
  for (const [kind, words] of Object.entries(language.offices)) {
    const at = officeKinds.indexOf(kind as OfficeKind);
    for (const pattern of words.heads) {
      const [before = '', after] = pattern.split(/\s*\{[AN]\}\s*/);
      if (before && after) {
        // `ministre {A} des Affaires étrangères`: the state's adjective or name stands between two halves
        table.addAll(expandAll([before]), { kind: 'head-start', ref: split.length });
        table.addAll(expandAll([after]), { kind: 'head-end', ref: split.length });
        split.push(kind as OfficeKind);
      } else table.addAll(expandAll([before || (after ?? '')]), { kind: 'head', ref: at });
    }
    table.addAll(expandAll(words.plurals), { kind: 'heads', ref: at });
  }
  for (const sense of ['phrase', 'domestic'] as const) {
    const list = sense === 'phrase' ? language.officePhrases : language.domesticOffices;
    for (const [id, patterns] of Object.entries(list ?? {})) {
      const at = offices.findIndex((office) => office.id === id);
      if (at < 0)
        throw new RangeError(
          `${language.code}: the descriptor names the office "${id}", which the data lacks`,
        );
      table.addAll(expandAll(patterns), { kind: sense, ref: at });
    }
  }
  return split;
}

function cueForms(language: Language): Map<string, Set<string>> {
  const forms = new Map<string, Set<string>>();
  const add = (kind: CueKind, list: readonly string[]) => {
    for (const item of list) {
      const { form, open } = splitStar(item);
      const folded = foldForm(form);
      // one letter needs a second symbol to be walked: the space behind it
      const key = folded.length === 1 ? `${folded} ` : folded;
      if (!folded) continue;
      const kinds = forms.get(key) ?? new Set();
      kinds.add(kind);
      if (open) kinds.add('*');
      forms.set(key, kinds);
    }
  };
  const { cues } = language;
  add('former', expandAll(cues.former));
  add('future', expandAll(cues.future));
  add('deputy', expandAll(cues.deputy));
  add('indefinite', expandAll(cues.indefinite));
  add('past', expandAll(cues.past));
  add('last-year', expandAll(cues.lastYear));
  add('since', expandAll(cues.since));
  add('saying', expandAll(cues.saying));
  add('place', expandAll(cues.place));
  add('honorific', expandAll(cues.honorifics));
  add('honorific-female', expandAll(cues.femaleHonorifics));
  add('article', expandAll(cues.articles));
  add('after-office', expandAll(cues.afterOffice));
  add('before-verb', expandAll(cues.beforeVerb));
  add('opener', expandAll(cues.openers));
  add('not-first-name', expandAll(cues.notFirstNames));
  return forms;
}

/** Single words that are no first names, to their last letter. */
const noFirstNames = (cues: Map<string, Set<string>>): string[] =>
  [...cues]
    .filter(([, kinds]) => kinds.has('not-first-name') && !kinds.has('*'))
    .map(([form]) => form.trim())
    .filter((form) => !form.includes(' '));

/** Single words: what stands right before a surname. */
function givenNamesOf(language: Language, sources: LanguageSources): string[] {
  const names = `${sources.givenNames} ${language.givenNames ?? ''}`
    .split(/[\s-]+/)
    .filter((name) => name.length > 1);
  return [...new Set(names.map(foldForm))].sort();
}

function pack(
  table: FormTable,
  cues: Map<string, Set<string>>,
  givenNames: readonly string[],
  entities: readonly Entity[],
  offices: readonly Office[],
  topics: string[],
  splitHeads: OfficeKind[],
  language: Language,
): PackedLexicon {
  const infos = entities.map((entity) => entityInfo(entity, language));
  const alphabet = alphabetOf([...table.forms.keys(), ...cues.keys()]);
  const bySymbols = symbolOrder(alphabet);
  const senses = new Interner<Sense>();
  const nameSets = new Interner<number[]>();
  const cueSets = new Interner<string[]>();

  const names = [...table.forms]
    .sort(([a], [b]) => bySymbols(a, b))
    .map(([form, found]) => {
      const list = [...found.values()];
      const anyOpen = list.some(({ open }) => open);
      const set = list.map(({ sense, open }) =>
        senses.at(anyOpen && !open ? { ...sense, exact: form.length } : sense),
      );
      return { form, set: nameSets.at(anyOpen ? [...set, -1] : set) };
    });
  const cueList = [...cues]
    .sort(([a], [b]) => bySymbols(a, b))
    .map(([form, kinds]) => {
      const list = [...kinds].filter((kind) => kind !== '*').sort();
      return { form, set: cueSets.at(kinds.has('*') ? [...list, '*'] : list) };
    });
  const { key, tries } = encodeTries(alphabet, [names, cueList]);
  const sorted = senses.values
    .map((sense, i) => ({ sense, i }))
    .sort((a, b) =>
      a.sense.kind < b.sense.kind ? -1 : a.sense.kind > b.sense.kind ? 1 : a.sense.ref - b.sense.ref,
    );
  const place = new Map(sorted.map(({ i }, at) => [i, at]));
  // gzip makes a code for some 16,000 characters at a time: what is alike stands together, and weighs 1 to 2 % less
  return {
    givenNames: givenNamesFilter(givenNames, noFirstNames(cues)),
    names: tries[0] as PackedTrie,
    cues: tries[1] as PackedTrie,
    cueSets: cueSets.values,
    script: language.script,
    ...traitsOf(language),
    key,
    lang: language.code,
    tier: language.tier,
    officeOrders: language.tier === 'full' ? language.officeOrders : [],
    splitHeads,
    entities: packEntities(infos),
    alphabet,
    senses: packSenses(sorted.map(({ sense }) => sense)),
    topics: topics.join(' '),
    offices: packOffices(offices.map(officeInfo), infos),
    nameSets: packSets(nameSets.values.map((set) => set.map((i) => place.get(i) ?? i))),
  };
}

/** Those that it has. */
const traitsOf = (language: Language): Traits =>
  Object.fromEntries(traits.flatMap((trait) => (language[trait] ? [[trait, language[trait]]] : [])));

/** Values by their JSON, numbered in the order of their first use. */
class Interner<T> {
  readonly values: T[] = [];
  private readonly index = new Map<string, number>();

  at(value: T): number {
    const key = JSON.stringify(value);
    const known = this.index.get(key);
    if (known !== undefined) return known;
    this.index.set(key, this.values.length);
    this.values.push(value);
    return this.values.length - 1;
  }
}

/**
 * Letters and digits, a space, punctuation.
 * @throws {RangeError} on a letter that the matcher's table has no room for
 */
function alphabetOf(forms: readonly string[]): string {
  const used = [...new Set(forms.flatMap((form) => form.split('')))]
    .filter((char) => !" '-".includes(char))
    .sort();
  const isLetter = (char: string) => /[\p{L}\p{N}\p{M}]/u.test(char);
  const beyond = used.find((char) => isLetter(char) && char.charCodeAt(0) >= knownLetters);
  if (beyond) throw new RangeError(`the letter "${beyond}" stands beyond those that the matcher knows`);
  return `${used.filter(isLetter).join('')} ${used.filter((char) => !isLetter(char)).join('')}`;
}

/** Order of forms by the symbols that `symbolsOf` gives: space, apostrophe, hyphen, then the alphabet. */
function symbolOrder(alphabet: string): (a: string, b: string) => number {
  const rank = new Map(` '-${alphabet.replace(' ', '')}`.split('').map((char, i) => [char, i]));
  const at = (form: string, i: number) => (i < form.length ? (rank.get(form[i] as string) as number) : -1);
  return (a, b) => {
    let i = 0;
    while (i < a.length && i < b.length && a[i] === b[i]) i++;
    return at(a, i) - at(b, i);
  };
}

function entityInfo(entity: Entity, language: Language): EntityInfo {
  const base: EntityInfo = { id: entity.id, type: entity.type };
  if (entity.type === 'person') {
    base.surnameRisk = language.people?.[entity.id]?.surnameRisk ?? entity.surnameRisk;
    if (entity.nameRisk) base.nameRisk = true;
    base.country = entity.country;
    if (entity.gender === 'female') base.female = true;
    base.initials = initials(entity, expandAll(language.people?.[entity.id]?.given));
  } else if (entity.type !== 'state' && entity.existsFrom) base.existsFrom = entity.existsFrom;
  if (entity.type === 'event' && entity.date) base.date = entity.date;
  return base;
}

/** First letters of the first names in every script, and of the language's own transliterations. */
function initials(person: Person, transliterated: readonly string[]): string {
  const surnames = Object.values(person.surnames).flat();
  const names = Object.values(person.names)
    .flat()
    .filter((name) => !surnames.some((surname) => name.startsWith(`${surname} `)));
  const letters = [...names, ...transliterated].map((name) => foldForm(name)[0] as string);
  return [...new Set(letters)].sort().join('');
}

function officeInfo(office: Office): OfficeInfo {
  return {
    id: office.id,
    organisation: office.organisation,
    kinds: office.kinds as OfficeKind[],
    ...(office.shared ? { shared: true } : {}),
    terms: joinOthers(
      office.terms.flatMap((term): OfficeInfo['terms'] => {
        const held = heldBetween(term);
        return held ? [[held.from, held.to, term.entity ?? null]] : [];
      }),
    ),
  };
}

/** Of those who are not in our data it is enough to know from when to when there was one. */
function joinOthers(terms: OfficeInfo['terms']): OfficeInfo['terms'] {
  const joined: OfficeInfo['terms'] = [];
  for (const [from, to, entity] of terms) {
    const last = joined.at(-1);
    if (last && last[2] === null && entity === null && last[1] === from) last[1] = to;
    else joined.push([from, to, entity]);
  }
  return joined;
}
