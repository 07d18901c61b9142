// German: names take a genitive s and nothing else; adjectives in names of institutions take every ending.

/** Ends in a hiss: the genitive is an apostrophe, which ends the word anyway (`Merz'`, `Paris'`). */
const hisses = /(s|ß|x|z|tz|ce)$/i;

/** @returns the name and its genitive: `Macron`, `Macrons` */
export function inflectName(word: string, part: 'given' | 'surname'): string[] {
  if (part === 'given' || hisses.test(word) || word.endsWith('.')) return [word];
  return [word, `${word}s`];
}

/** Of the feminine gender or plural: no genitive s (`Ukraine`, `Türkei`, `Union`, `Erklärung`, `Staaten`). */
const noGenitive = /(e|ei|ion|ung|en|[A-Z]|heit|schaft)$/;
/** `Pariser`, `Berliner`: made from a town, these take no endings. */
const ofTown = /^(Pariser|Berliner|Londoner|Minsker|Genfer|Kyjiwer|Kiewer)$/;

/**
 * Case forms of a place or institution: `Frankreich` → `Frankreichs`, `Europäische Union` → `Europäischen Union`,
 * `Europäischer Rat` → `Europäischen Rates`.
 */
export function inflectPlace(name: string): string[] {
  const words = name.split(' ');
  const noun = words.at(-1) as string;
  // `Polen`, `Zypern`, `Norwegen`: neuter in spite of their ending
  const neuter = words.length === 1 && /[^aeiouäöü]e?n$/.test(noun);
  const nouns = [noun];
  if (!hisses.test(noun) && /^\p{Lu}\p{Ll}+$/u.test(noun) && (neuter || !noGenitive.test(noun))) {
    nouns.push(`${noun}s`);
    if (/[dtk]$/.test(noun) && words.length > 1) nouns.push(`${noun}es`);
  }
  const [first] = words;
  const adjective =
    words.length === 2 && !ofTown.test(first as string) ? /^(\p{L}{4,})e[rs]?$/u.exec(first as string) : null;
  if (!adjective) return nouns.map((last) => [...words.slice(0, -1), last].join(' '));
  return ['e', 'er', 'en', 'em', 'es'].flatMap((ending) =>
    nouns.map((last) => `${adjective[1]}${ending} ${last}`),
  );
}
