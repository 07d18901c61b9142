// A person's names → first names and surnames in every form of a language. The engine puts them together again
// ("Volodymyr" + "Zelenskiy"), so that spellings need not be listed in every combination.

import type { Person } from '../data/schema.ts';
import type { Language } from '../engine/languages/language.ts';

export type NameForms = (word: string, part: 'given' | 'surname', gender: 'male' | 'female') => string[];

export interface PersonForms {
  given: string[];
  surname: string[];
  /** Names that do not fall apart so. */
  full: string[];
}

const LATIN = /^[\p{Script=Latin}\s'’.-]+$/u;
const CYRILLIC = /^[\p{Script=Cyrillic}\s'’ʼ.-]+$/u;

/**
 * @param namesakesGiven - spellings of the same first name that the language has for others ("Еммануель" for a second
 *   "Емманюель"): papers do not keep them apart
 */
export function personForms(
  person: Person,
  language: Language,
  inflect: NameForms | undefined,
  namesakesGiven: readonly string[] = [],
): PersonForms {
  const script = language.script === 'cyrillic' ? CYRILLIC : language.script === 'latin' ? LATIN : undefined;
  const pick = (names: Record<string, string[]>): string[] => {
    const own = names[language.code] ?? [];
    // spellings of English papers are read everywhere in Latin script, and native ones
    const others = language.script === 'latin' ? (names['en'] ?? []) : [];
    return [...new Set([...own, ...others])].filter((name) => !script || script.test(name));
  };
  const surnames = pick(person.surnames);
  const result = { given: new Set<string>(), surname: new Set<string>(), full: new Set<string>() };
  for (const surname of surnames) for (const form of forms(surname, 'surname')) result.surname.add(form);
  // with every spelling of the surname that any language has, so that the first names come out
  const known = [...new Set([...surnames, ...Object.values(person.surnames).flat()])].sort(
    (a, b) => b.length - a.length,
  );
  for (const name of pick(person.names)) {
    const surname = known.find((s) => name.endsWith(` ${s}`) || name.startsWith(`${s} `));
    if (!surname) {
      result.full.add(name);
      continue;
    }
    for (const form of forms(surname, 'surname')) result.surname.add(form);
    const given = name.endsWith(` ${surname}`)
      ? name.slice(0, -surname.length - 1)
      : name.slice(surname.length + 1);
    for (const form of forms(given, 'given')) result.given.add(form);
  }
  for (const given of namesakesGiven) for (const form of forms(given, 'given')) result.given.add(form);
  return { given: [...result.given], surname: [...result.surname], full: [...result.full] };

  /** All forms of a name; of several words, every combination, since spellings of papers mix them. */
  function forms(name: string, part: 'given' | 'surname'): string[] {
    return name.split(' ').reduce<string[]>((done, word) => {
      const all =
        !inflect || isParticle(word) ? [word] : [...new Set([word, ...inflect(word, part, person.gender)])];
      return done.length === 0 ? all : done.flatMap((before) => all.map((form) => `${before} ${form}`));
    }, []);
  }
}

/** First names as the language spells them, by their English form. */
export function givenNamesByEnglish(people: readonly Person[], language: Language): Map<string, Set<string>> {
  const spellings = new Map<string, Set<string>>();
  for (const person of people) {
    const english = givenOf(person, 'en')[0];
    if (!english) continue;
    const known = spellings.get(english) ?? new Set();
    for (const given of givenOf(person, language.code)) known.add(given);
    spellings.set(english, known);
  }
  return spellings;
}

/** What stands before the surname in a person's names of a language. */
export function givenOf(person: Person, lang: string): string[] {
  const surnames = person.surnames[lang] ?? [];
  return (person.names[lang] ?? []).flatMap((name) => {
    const surname = surnames.find((s) => name.endsWith(` ${s}`));
    return surname ? [name.slice(0, -surname.length - 1)] : [];
  });
}

/** `von der`, `de`: lower case throughout. */
const isParticle = (word: string): boolean => word === word.toLowerCase();
