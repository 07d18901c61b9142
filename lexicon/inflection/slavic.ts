// What the rule files of the Slavic languages share.

export type NamePart = 'given' | 'surname';
export type Gender = 'male' | 'female';
export type InflectName = (word: string, part: NamePart, gender: Gender) => string[];
export type InflectPlace = (name: string) => string[];

/** Particles of foreign names, which no language inflects. */
const particles = new Set(['von', 'der', 'de', 'van', 'фон', 'дер', 'де', 'ван', 'fon']);

/** @returns whether the word stays as it is: a particle (`von`), an initial (`J.`), capitals (`JD`) */
export function isIndeclinable(word: string): boolean {
  return particles.has(word.toLowerCase()) || word.endsWith('.') || /^\p{Lu}{1,3}$/u.test(word);
}

/** @returns the stem with each ending, the word itself first, without repetition */
export function forms(word: string, ...groups: (readonly [stem: string, endings: string])[]): string[] {
  const all = new Set([word]);
  for (const [stem, endings] of groups) {
    for (const ending of endings.split(' ')) all.add(stem + (ending === '-' ? '' : ending));
  }
  return [...all];
}

/** @returns the word without its last `count` letters */
export function cut(word: string, count: number): string {
  return word.slice(0, word.length - count);
}

/** Inflect a double name (`Jean-Noël`): its first part stays, or stands in the case of the second. */
export function inflectParts(word: string, inflect: (part: string) => string[]): string[] {
  const at = word.indexOf('-');
  if (at < 0) return inflect(word);
  const first = word.slice(0, at);
  const heads = inflect(first);
  const tails = inflect(word.slice(at + 1));
  return [...new Set(tails.flatMap((tail, i) => [`${first}-${tail}`, `${heads[i] ?? first}-${tail}`]))];
}
