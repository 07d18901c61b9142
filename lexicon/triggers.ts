// What the sentinel looks for: a few letters of every name that could lead to a mention. It may let in too much, it
// must never leave out a page that the engine would mark. Read by `page/triggers.ts`.

import type { Dataset, Entity, Person } from '../data/schema.ts';
import { languages } from '../engine/languages/index.ts';
import { expandAll } from './patterns.ts';

/** Words that tell nothing at the beginning or the end of a name. */
const small = new Set(
  `the of for in on and a an to la le les l de des du d der die das den dem für von und il i lo gli dei della degli
   el los las del para y van het het een voor en do w na z i dla ds і з на для та в и о á 's s`.split(/\s+/),
);
/** Enough to tell by itself; what counts in pairs only needs less. */
const longestStem = 5;
/** Beginnings of everyday words: here it takes more. */
const common = new Set(['Stree', 'Knigh', 'Carne', 'Vance', 'Marti', 'Rubio', 'Barro', 'Jarvi', 'Chris']);
const pairStem = 5;
const officeStem = 6;

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
  return whole.slice(0, Math.min(whole.length - cut, enough));
}

/** An acronym is compared as it stands; a short one must be a whole word. */
const acronym = (word: string): string => (word.length <= 3 ? `${word}.` : word);
const isAcronym = (word: string): boolean => /^[\p{Lu}\d.\-+]{2,6}$/u.test(word) && /\p{Lu}/u.test(word);

const valuesOf = (names: Record<string, string[]>): string[] => Object.values(names).flat();
/** For pairs, where case says little: half of French and all Slavic adjectives have none. */
function pairStemOf(word: string, length = pairStem): string {
  if (isAcronym(word)) return acronym(word);
  const stem = stemOf(word).toLowerCase().slice(0, length);
  return stem.length <= 3 ? `${stem}.` : stem;
}

/** Stems that tell by themselves, and pairs of lists of which one of each must stand on the page. */
class Triggers {
  readonly alone = new Set<string>();
  readonly pairs = new Map<string, [Set<string>, Set<string>]>();

  addPair(key: string, left: readonly string[], right: readonly string[]): void {
    const pair = this.pairs.get(key) ?? [new Set(), new Set()];
    for (const stem of left) if (stem.length > 1) pair[0].add(stem);
    for (const stem of right) if (stem.length > 1) pair[1].add(stem);
    this.pairs.set(key, pair);
  }

  /** A short word is an acronym, or says too little. */
  addWord(word: string): void {
    if (isAcronym(word)) this.alone.add(acronym(word));
    else if (stemOf(word).length > 2) this.alone.add(stemOf(word));
    else this.alone.add(`${word}.`);
  }

  /** By its one word, or by its first and last. */
  addName(name: string): void {
    const words = wordsOf(name);
    const [first, last] = [words[0], words.at(-1)];
    if (!first || !last) return;
    if (words.length === 1) this.addWord(first);
    else this.addPair(pairStemOf(last, 5), [pairStemOf(first, 5)], [pairStemOf(last, 5)]);
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
  const isCommon = person.surnameRisk === 'never' || person.nameRisk;
  if (!isCommon) {
    for (const name of surnames) triggers.addWord(name);
    return;
  }
  const stems = surnames.map((name) => pairStemOf(name, longestStem));
  triggers.addPair(
    person.id,
    given.map((name) => pairStemOf(name, longestStem)),
    stems,
  );
  // "Prime Minister Rama": the office licenses the name as well.
  triggers.addPair('office', stems, []);
}

/** Documents, and names that count in a relevant scope only, are left out: what makes it relevant is a trigger itself. */
function addOrganisation(triggers: Triggers, entity: Exclude<Entity, Person>): void {
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
  const words = languages.map((language) => language.states[entity.id]);
  const stems = [
    ...Object.values(entity.label),
    ...valuesOf(entity.names),
    ...words.flatMap((state) =>
      expandAll([...(state?.names ?? []), ...(state?.adjectives ?? []), ...(state?.compounds ?? [])]),
    ),
  ].flatMap((name) => wordsOf(name)[0] ?? []);
  if (withOffices.has(entity.id))
    triggers.addPair(
      'office',
      stems.map((stem) => pairStemOf(stem)),
      [],
    );
  if (entity.id !== 'ukraine') return;
  // With Ukraine in it a text may be relevant, and then states, documents and provisions count.
  const capital =
    entity.type === 'state' ? valuesOf(entity.metonyms).filter((name) => wordsOf(name).length === 1) : [];
  for (const name of [...stems, ...capital]) triggers.alone.add(stemOf(name).toLowerCase().slice(0, 5));
}

/**
 * @returns stems that tell by themselves, then pairs `left&right`, all separated by `|`; see `packStems`. A stem with a capital is
 *   looked for with one, a stem in capitals as it stands; a final `.` asks for a whole word.
 */
export function buildTriggers(dataset: Dataset): string {
  const triggers = new Triggers();
  for (const entity of dataset.entities) {
    if (entity.type === 'person') addPerson(triggers, entity);
    else if (entity.type === 'state') addState(triggers, entity);
    else if (entity.type === 'organisation') addOrganisation(triggers, entity);
  }
  for (const language of languages) {
    const heads = Object.values(language.offices).flatMap((words) => expandAll(words.heads));
    triggers.addPair('office', [], heads.map(officeWord));
    const phrases = [
      ...Object.values(language.officePhrases ?? {}),
      ...Object.values(language.domesticOffices ?? {}),
    ];
    // `Kremlchef`, `Bundeskanzler`; where a phrase of several words is all that a page has of ours, it has nothing.
    for (const phrase of phrases.flatMap((patterns) => expandAll(patterns))) {
      if (/^(?:\p{L}{8,}|Kreml.*)$/u.test(phrase) && !generic.test(phrase)) triggers.addWord(phrase);
    }
    for (const form of expandAll(
      language.wordings['coalition-of-the-willing']?.filter((wording) => typeof wording === 'string'),
    )) {
      triggers.addName(form);
    }
  }
  const pairs = [...triggers.pairs.values()].map(([left, right]) => `${packStems(left)}&${packStems(right)}`);
  return [packStems(triggers.alone), ...pairs.toSorted()].join('|');
}

/** Digits of `packStems`, from 0 on: no stem has them. */
const counts = '[\\]^_`';

/** Each stem as the number of letters it shares with the one before, and the rest: `Zelen Zelin` is `[Zelen^in`. */
function packStems(stems: Iterable<string>): string {
  let before = '';
  let packed = '';
  for (const stem of withoutLonger([...stems].filter((each) => each.length > 1))) {
    let shared = 0;
    while (shared < counts.length - 1 && shared < before.length && before[shared] === stem[shared]) shared++;
    packed += counts[shared] + stem.slice(shared);
    before = stem;
  }
  return packed;
}

/** A stem that begins with another one adds nothing. */
function withoutLonger(stems: readonly string[]): string[] {
  const kept: string[] = [];
  for (const stem of stems.toSorted()) {
    const before = kept.at(-1);
    if (!before || before.endsWith('.') || !stem.startsWith(before)) kept.push(stem);
  }
  return kept;
}
