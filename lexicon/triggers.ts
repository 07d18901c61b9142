// What the sentinel looks for: a few letters of every name that could lead to a mention. It may let in too much, and
// leaves out only what is hardly ever all that a page has of ours: each such choice is said below. Read by
// `engine/triggers.ts`.

import type { Dataset, Entity, Person } from '../data/schema.ts';
import { languages } from '../engine/languages/index.ts';
import {
  digitOf,
  gapBase,
  hashOf,
  keyOf,
  shortestBeginning,
  type TriggerKind,
  tagCount,
  triggerKinds,
} from '../engine/triggers.ts';
import { expandAll } from './patterns.ts';

/** Words that tell nothing at the beginning or the end of a name. */
const small = new Set(
  `the of for in on and a an to la le les l de des du d der die das den dem für von und il i lo gli dei della degli
   el los las del para y van het het een voor en do w na z i dla ds і з на для та в и о á 's s`.split(/\s+/),
);
const longestStem = 7;
/** Case endings that `shortestBeginning` leaves aside. */
const shortForms: [TriggerKind, string, string][] = [
  ['capital', 'nato', 'Nata. Natu. Natem. Natom.'],
  ['first', 'european-union', 'Unii. Unię. Unią.'],
];
/** Beginnings of everyday words: here it takes the whole word, or one letter more of a long one. */
const common = new Set(
  `Stree Knigh Carn Carne Carni Karn Vance Marti Barro Jarvi Christo Frederi Merc Mercu Rite Rubi Stat Unit Cost Grand
   Bern`.split(/\s+/),
);

/** As the sentinel compares: letters without their marks. */
const bare = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '');

const wordsOf = (name: string): string[] =>
  bare(name)
    .split(/[\s'’ʼ"«»,()]+/)
    .filter((word) => /^[^{}]+$/.test(word) && !small.has(word.toLowerCase()));

/** A name without the ending that a case may change. */
function stemOf(word: string): string {
  const whole = word.replace(/[*.]+$/, '');
  if (whole.length < shortestBeginning) return `${whole}.`;
  const cut = /(?:[иыі]и|[yi]j)$/iu.test(whole)
    ? 2
    : /[aeiouyаеєиіоуыэюяьαειουηω]$/iu.test(whole)
      ? 1
      : /(?:el|ek|ec|ел|ек|ец|ок)$/iu.test(whole) && whole.length < 7
        ? 2
        : 0;
  // "Nat" and "Stor" begin National and Story: four letters stay, and the ending with them where it must
  const kept = whole.length - cut < shortestBeginning ? whole.length : whole.length - cut;
  const stem = whole.slice(0, Math.min(kept, longestStem));
  return common.has(stem) ? `${whole}.`.slice(0, longestStem + 1) : stem;
}

const isAcronym = (word: string): boolean => /^[\p{Lu}\d.\-+]{2,6}$/u.test(word) && /\p{Lu}/u.test(word);

const valuesOf = (names: Record<string, string[]>): string[] => Object.values(names).flat();
/** For pairs. Acronyms are whole words. */
const pairStemOf = (word: string): string => (isAcronym(word) ? `${word}.` : stemOf(word));

/** Beginnings of words by kind, with the tags of each. A final `.` asks for the whole word. */
class Triggers {
  readonly stems: Record<TriggerKind, Map<string, Set<number>>>;

  constructor() {
    const empty = Object.keys(triggerKinds).map((kind) => [kind, new Map()]);
    this.stems = Object.fromEntries(empty);
  }

  /** @param tag - of what the other word of a pair has to be of as well */
  add(kind: TriggerKind, stem: string, tag = 0): void {
    // Initials and compounds are found by their other words.
    if (!/^[\p{L}\d]{2,}\.?$/u.test(stem)) return;
    const folded = stem.toLowerCase();
    const tags = this.stems[kind].get(folded) ?? new Set();
    this.stems[kind].set(folded, tags.add(tag));
  }

  /** A short word is an acronym, or says too little. */
  addWord(word: string): void {
    if (isAcronym(word)) this.add('acronym', `${word}.`);
    else this.add('capital', stemOf(word));
  }

  /** By its one word, or by its first and last. */
  addName(name: string, tag: number): void {
    const words = wordsOf(name);
    const [first, last] = [words[0], words.at(-1)];
    if (!first || !last) return;
    if (words.length === 1) this.addWord(first);
    else {
      this.add('first', pairStemOf(first), tag);
      this.add('last', pairStemOf(last), tag);
    }
  }
}

/** Nobody writes of these without a word of Ukraine, which is a trigger itself. */
const besideUkraine = new Set([
  'andrii-hnatov',
  'armed-forces-of-ukraine',
  'coalition-headquarters',
  'davyd-arakhamia',
  'multinational-force-ukraine',
  'mykhailo-drapatyi',
  'serhii-kyslytsia',
  'ukraine-defence-contact-group',
  'verkhovna-rada',
  'weimar-plus',
]);

function addPerson(triggers: Triggers, person: Person, tag: number): void {
  if (besideUkraine.has(person.id)) return;
  const extra = languages.map((language) => language.people?.[person.id]);
  const surnames = [...valuesOf(person.surnames), ...extra.flatMap((names) => expandAll(names?.surname))].map(
    (name) => wordsOf(name).at(-1) ?? name,
  );
  const given = [
    ...valuesOf(person.names),
    ...extra.flatMap((names) => expandAll([...(names?.given ?? []), ...(names?.full ?? [])])),
  ].map((name) => wordsOf(name)[0] ?? name);
  // a common surname counts with its first name, or beside others of ours, who are triggers themselves
  const isShort = surnames.some((name) => stemOf(name).length < 6);
  const isCommon =
    person.surnameRisk === 'never' || person.nameRisk || (person.surnameRisk === 'high' && isShort);
  if (!isCommon) {
    for (const name of surnames) triggers.addWord(name);
    return;
  }
  for (const name of given) triggers.add('given', pairStemOf(name), tag);
  for (const name of surnames) triggers.add('surname', pairStemOf(name), tag);
}

/** Documents, and names that count in a relevant scope only, are left out: what makes it relevant is a trigger itself. */
function addOrganisation(triggers: Triggers, entity: Exclude<Entity, Person>, tag: number): void {
  if (besideUkraine.has(entity.id)) return;
  for (const name of valuesOf(entity.names)) {
    const isBare = wordsOf(name).length === 1;
    if (entity.needsContext.includes(name) || (isBare && !/^\p{Lu}/u.test(name))) continue;
    triggers.addName(name, tag);
  }
}

/** Offices that every country has: a page about them need not be about ours. */
const generic =
  /^(?:[ck]ommiss|premier|kanzler|regierung|außen|aussen|vertei|minis|presid|primer|prezyd|prezid|wicepr|прем|президент|міністр|министр)/iu;

/** The word of an office that says most: of `head of state` the first, of `prime minister` the last. */
function officeWord(head: string): string | undefined {
  const words = wordsOf(head).filter((word) => !isAcronym(word));
  const isLinked = words.length < head.split(/[\s'’]+/).length;
  return isLinked ? words[0] : words.at(-1);
}

/** Offices that are looked for beside a state. Others are rarely all that a page has of ours. */
const offices = [
  'president',
  'head-of-state',
  'prime-minister',
  'head-of-government',
  'chancellor',
  'vice-president',
  'foreign-minister',
  'defence-minister',
] as const;

/**
 * States whose offices are looked for without a name of ours on the page. "The Cypriot president" and nobody named is
 * rare enough to let go: every state more is 40 bytes on every page of the web.
 */
const withOffices = new Set([
  'france',
  'united-kingdom',
  'united-states',
  'germany',
  'poland',
  'italy',
  'russia',
]);

/** The words by which a language names a state, its people and what is theirs. */
function wordsOfState(entity: Exclude<Entity, Person>, language: (typeof languages)[number]): string[] {
  const state = language.states[entity.id];
  return [
    ...[entity.label[language.code] ?? [], entity.names[language.code] ?? []].flat(),
    ...expandAll([...(state?.names ?? []), ...(state?.adjectives ?? []), ...(state?.compounds ?? [])]),
  ].flatMap((name) => wordsOf(name)[0] ?? []);
}

function addState(triggers: Triggers, entity: Exclude<Entity, Person>): void {
  if (withOffices.has(entity.id))
    // Offices are read in the languages that are read in full.
    for (const [tag, language] of languages.entries())
      for (const word of language.tier === 'full' ? wordsOfState(entity, language) : [])
        triggers.add(isAcronym(word) ? 'stateAcronym' : 'state', pairStemOf(word), tag);
  if (entity.id !== 'ukraine') return;
  // With Ukraine in it a text may be relevant, and then states, documents and provisions count.
  const capital =
    entity.type === 'state' ? valuesOf(entity.metonyms).filter((name) => wordsOf(name).length === 1) : [];
  const names = [...languages.flatMap((language) => wordsOfState(entity, language)), ...capital];
  for (const name of names) triggers.add('any', stemOf(name).slice(0, 5));
}

/** @returns for each of `triggerKinds` its keys, sorted, as the gaps between them, each followed by its tag where it is one of a pair; lists separated by spaces */
export function buildTriggers(dataset: Dataset): string {
  const triggers = new Triggers();
  const tagOf = (id: string) => dataset.entities.findIndex((entity) => entity.id === id) % tagCount;
  for (const [kind, id, forms] of shortForms)
    for (const form of forms.split(' ')) triggers.add(kind, bare(form), tagOf(id));
  for (const entity of dataset.entities) {
    const tag = tagOf(entity.id);
    if (entity.type === 'person') addPerson(triggers, entity, tag);
    else if (entity.type === 'state') addState(triggers, entity);
    else if (entity.type === 'organisation') addOrganisation(triggers, entity, tag);
  }
  for (const [tag, language] of languages.entries()) {
    if (language.tier === 'full')
      for (const head of offices.flatMap((office) => expandAll(language.offices[office]?.heads))) {
        const word = officeWord(head);
        if (word !== undefined) triggers.add('office', pairStemOf(word), tag);
      }
    // `Kremlchef`, `Bundeskanzler`; where a phrase of several words is all that a page has of ours, it has nothing.
    const phrases = [
      ...Object.values(language.officePhrases ?? {}),
      ...Object.values(language.domesticOffices ?? {}),
    ];
    for (const phrase of phrases.flatMap((patterns) => expandAll(patterns))) {
      if (/^(?:\p{L}{8,}|Kreml.*)$/u.test(phrase) && !generic.test(bare(phrase))) triggers.addWord(phrase);
    }
    const names = language.wordings['coalition-of-the-willing']?.filter(
      (wording) => typeof wording === 'string',
    );
    for (const form of expandAll(names)) triggers.addName(form, tagOf('coalition-of-the-willing'));
  }
  return (Object.keys(triggerKinds) as TriggerKind[])
    .map((kind) => packKeys(triggers.stems[kind], 'side' in triggerKinds[kind]))
    .join(' ');
}

function packKeys(stems: ReadonlyMap<string, ReadonlySet<number>>, isOfPair: boolean): string {
  const keys = new Set<number>();
  for (const { stem, tag } of withoutLonger(stems)) {
    const isWhole = stem.endsWith('.');
    keys.add(keyOf(hashOf(stem.replace('.', ''), isWhole), isOfPair) * tagCount + tag);
  }
  let before = 0;
  let packed = '';
  for (const tagged of [...keys].sort((a, b) => a - b)) {
    const key = Math.floor(tagged / tagCount);
    packed += packGap(key - before) + (isOfPair ? digitOf(tagged % tagCount) : '');
    before = key;
  }
  return packed;
}

function packGap(gap: number): string {
  let rest = Math.floor(gap / gapBase);
  let packed = digitOf((gap % gapBase) + gapBase);
  while (rest > 0) {
    packed = digitOf(rest % gapBase) + packed;
    rest = Math.floor(rest / gapBase);
  }
  return packed;
}

/** A beginning that has another one of the same tag as its own beginning adds nothing. */
function withoutLonger(stems: ReadonlyMap<string, ReadonlySet<number>>): { stem: string; tag: number }[] {
  const kept: { stem: string; tag: number }[] = [];
  for (const stem of [...stems.keys()].sort())
    for (const tag of stems.get(stem) ?? []) {
      const isKnown = kept.some(
        (other) => other.tag === tag && !other.stem.endsWith('.') && stem.startsWith(other.stem),
      );
      if (!isKnown) kept.push({ stem, tag });
    }
  return kept;
}
