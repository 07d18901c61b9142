// What the sentinel looks for: a few letters of every name that could lead to a mention. It may let in too much, it
// must never leave out a page that the engine would mark. Read by `engine/triggers.ts`.

import type { Dataset, Entity, Person } from '../data/schema.ts';
import { languages } from '../engine/languages/index.ts';
import { digitOf, gapBase, hashOf, keyOf, type TriggerKind, triggerKinds } from '../engine/triggers.ts';
import { expandAll } from './patterns.ts';

/** Words that tell nothing at the beginning or the end of a name. */
const small = new Set(
  `the of for in on and a an to la le les l de des du d der die das den dem für von und il i lo gli dei della degli
   el los las del para y van het het een voor en do w na z i dla ds і з на для та в и о á 's s`.split(/\s+/),
);
/** Enough to tell by itself; what counts in pairs only needs less. */
const longestStem = 7;
/** Fewer letters begin too many everyday words. */
const shortestStem = 4;
/** Case endings that `shortestStem` leaves aside. */
const shortForms = ['Nata.', 'Natu.', 'Natem.', 'Natom.'];
/** Beginnings of everyday words: here it takes more. */
const common = new Set(['Stree', 'Knigh', 'Carne', 'Vance', 'Marti', 'Rubio', 'Barro', 'Jarvi', 'Chris']);
const pairStem = 7;
const officeStem = 7;

/** As the sentinel compares: letters without their marks. */
const bare = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '');

const wordsOf = (name: string): string[] =>
  bare(name)
    .split(/[\s'’ʼ"«»,()]+/)
    .filter((word) => /^[^{}]+$/.test(word) && !small.has(word.toLowerCase()));

/** A name without the ending that a case may change. */
function stemOf(word: string): string {
  const whole = word.replace(/[*.]+$/, '');
  if (whole.length <= 3) return whole;
  const cut = /(?:[иыі]и|[yi]j)$/iu.test(whole)
    ? 2
    : /[aeiouyаеєиіоуыэюяьαειουηω]$/iu.test(whole)
      ? 1
      : /(?:el|ek|ec|ел|ек|ец|ок)$/iu.test(whole) && whole.length < 7
        ? 2
        : 0;
  const enough = common.has(whole.slice(0, longestStem)) ? whole.length : longestStem;
  // "Nat" and "Stor" begin National and Story: four letters stay, and the ending with them where it must
  const kept = whole.length - cut < shortestStem ? whole.length : whole.length - cut;
  return whole.slice(0, Math.min(kept, enough));
}

const isAcronym = (word: string): boolean => /^[\p{Lu}\d.\-+]{2,6}$/u.test(word) && /\p{Lu}/u.test(word);

const valuesOf = (names: Record<string, string[]>): string[] => Object.values(names).flat();
/** For pairs, where case says little: half of French and all Slavic adjectives have none. */
function pairStemOf(word: string, length = pairStem): string {
  if (isAcronym(word)) return `${word}.`;
  const stem = stemOf(word).toLowerCase().slice(0, length);
  return stem.length <= 3 ? `${stem}.` : stem;
}

/** Beginnings of words by kind. A final `.` asks for the whole word. */
class Triggers {
  readonly stems = new Map<TriggerKind, Set<string>>(triggerKinds.map(({ kind }) => [kind, new Set()]));

  add(kind: TriggerKind, stem: string): void {
    // Initials and compounds are found by their other words.
    if (/^[\p{L}\d]{2,}\.?$/u.test(stem)) this.stems.get(kind)?.add(stem);
  }

  /** A short word is an acronym, or says too little. */
  addWord(word: string): void {
    if (isAcronym(word)) this.add('acronym', `${word}.`);
    else this.add('capital', stemOf(word).length > 2 ? stemOf(word) : `${word}.`);
  }

  /** By its one word, or by its first and last. */
  addName(name: string): void {
    const words = wordsOf(name);
    const [first, last] = [words[0], words.at(-1)];
    if (!first || !last) return;
    if (words.length === 1) this.addWord(first);
    else {
      this.add('name-left', pairStemOf(first));
      this.add('name-right', pairStemOf(last));
    }
  }
}

function addPerson(triggers: Triggers, person: Person): void {
  const extra = languages.map((language) => language.people?.[person.id]);
  const surnames = [...valuesOf(person.surnames), ...extra.flatMap((names) => expandAll(names?.surname))].map(
    (name) => wordsOf(name).at(-1) ?? name,
  );
  const given = [
    ...valuesOf(person.names),
    ...extra.flatMap((names) => expandAll([...(names?.given ?? []), ...(names?.full ?? [])])),
  ].map((name) => wordsOf(name)[0] ?? name);
  // a common surname counts with its first name, an office, or others of ours, who are triggers themselves
  const isShort = surnames.some((name) => stemOf(name).length < 6);
  const isCommon =
    person.surnameRisk === 'never' || person.nameRisk || (person.surnameRisk === 'high' && isShort);
  if (!isCommon) {
    for (const name of surnames) triggers.addWord(name);
    return;
  }
  const stems = surnames.map((name) => pairStemOf(name, longestStem));
  for (const name of given) triggers.add('name-left', pairStemOf(name, longestStem));
  for (const stem of stems) {
    triggers.add('name-right', stem);
    // "Prime Minister Rama": the office licenses the name as well.
    triggers.add('office-left', stem);
  }
}

/** Nobody writes of these without a word of Ukraine, which is a trigger itself. */
const besideUkraine = new Set([
  'armed-forces-of-ukraine',
  'coalition-headquarters',
  'multinational-force-ukraine',
  'ukraine-defence-contact-group',
  'verkhovna-rada',
  'weimar-plus',
]);

/** Documents, and names that count in a relevant scope only, are left out: what makes it relevant is a trigger itself. */
function addOrganisation(triggers: Triggers, entity: Exclude<Entity, Person>): void {
  if (besideUkraine.has(entity.id)) return;
  for (const name of valuesOf(entity.names)) {
    const isBare = wordsOf(name).length === 1;
    if (entity.needsContext.includes(name) || (isBare && !/^\p{Lu}/u.test(name))) continue;
    triggers.addName(name);
  }
}

/** Offices that every country has: a page about them need not be about ours. */
const generic =
  /^(?:premier|kanzler|regierung|außen|aussen|vertei|minis|presid|primer|prezyd|wicepr|прем|президент|міністр|министр)/iu;

/** The word of an office that says most: of `head of state` the first, of `prime minister` the last. */
function officeWord(head: string): string {
  const words = wordsOf(head);
  const isLinked = words.length < head.split(/[\s'’]+/).length;
  return pairStemOf((isLinked ? words[0] : words.at(-1)) ?? '', officeStem);
}

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
  'canada',
]);

function addState(triggers: Triggers, entity: Exclude<Entity, Person>): void {
  // Offices are read in the languages that are read in full.
  const read = languages.filter(({ tier }) => tier === 'full' || entity.id === 'ukraine');
  const stems = [
    ...read.flatMap(({ code }) => [entity.label[code] ?? [], entity.names[code] ?? []].flat()),
    ...read
      .map((language) => language.states[entity.id])
      .flatMap((state) =>
        expandAll([...(state?.names ?? []), ...(state?.adjectives ?? []), ...(state?.compounds ?? [])]),
      ),
  ].flatMap((name) => wordsOf(name)[0] ?? []);
  if (withOffices.has(entity.id))
    for (const stem of stems) {
      const beginning = pairStemOf(stem);
      triggers.add(isAcronym(stem) ? 'office-left-acronym' : 'office-left', beginning);
    }
  if (entity.id !== 'ukraine') return;
  // With Ukraine in it a text may be relevant, and then states, documents and provisions count.
  const capital =
    entity.type === 'state' ? valuesOf(entity.metonyms).filter((name) => wordsOf(name).length === 1) : [];
  for (const name of [...stems, ...capital]) triggers.add('any', stemOf(name).slice(0, 5));
}

/** @returns for each of `triggerKinds` its keys, sorted, as the gaps between them; lists separated by spaces */
export function buildTriggers(dataset: Dataset): string {
  const triggers = new Triggers();
  for (const form of shortForms) triggers.add('capital', form);
  for (const entity of dataset.entities) {
    if (entity.type === 'person') addPerson(triggers, entity);
    else if (entity.type === 'state') addState(triggers, entity);
    else if (entity.type === 'organisation') addOrganisation(triggers, entity);
  }
  for (const language of languages) {
    for (const head of Object.values(language.offices).flatMap((words) => expandAll(words.heads))) {
      triggers.add('office-right', officeWord(head));
    }
    // `Kremlchef`, `Bundeskanzler`; where a phrase of several words is all that a page has of ours, it has nothing.
    const phrases = [
      ...Object.values(language.officePhrases ?? {}),
      ...Object.values(language.domesticOffices ?? {}),
    ];
    for (const phrase of phrases.flatMap((patterns) => expandAll(patterns))) {
      if (/^(?:\p{L}{8,}|Kreml.*)$/u.test(phrase) && !generic.test(phrase)) triggers.addWord(phrase);
    }
    const names = language.wordings['coalition-of-the-willing']?.filter(
      (wording) => typeof wording === 'string',
    );
    for (const form of expandAll(names)) triggers.addName(form);
  }
  return triggerKinds
    .map(({ kind, bits }) => packKeys(triggers.stems.get(kind) ?? new Set(), bits))
    .join(' ');
}

function packKeys(stems: ReadonlySet<string>, bits: number): string {
  const keys = new Set<number>();
  for (const stem of withoutLonger(stems)) {
    const isWhole = stem.endsWith('.');
    keys.add(keyOf(hashOf(stem.replace('.', ''), isWhole), bits));
  }
  let before = 0;
  let packed = '';
  for (const key of [...keys].sort((a, b) => a - b)) {
    packed += packGap(key - before);
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

/** A beginning that has another one as its own beginning adds nothing. */
function withoutLonger(stems: ReadonlySet<string>): string[] {
  const folded = [...new Set([...stems].map((stem) => stem.toLowerCase()))].sort();
  const kept: string[] = [];
  for (const stem of folded) {
    if (!kept.some((other) => !other.endsWith('.') && stem.startsWith(other))) kept.push(stem);
  }
  return kept;
}
