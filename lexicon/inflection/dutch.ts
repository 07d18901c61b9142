// Dutch: a genitive s after a consonant (`Trumps`, `Macrons`); after a vowel it has an apostrophe, which ends the word
// anyway (`Zelensky's`, `Rutte's`), after a hiss the apostrophe alone (`Merz'`).

const noGenitive = /([aeiouyéáà]|s|x|z|š|ć|č|tsch)$/i;

/** @returns the name and its genitive */
export function inflectName(word: string, part: 'given' | 'surname'): string[] {
  if (part === 'given' || word.endsWith('.') || noGenitive.test(word)) {
    return [word];
  }
  return [word, `${word}s`];
}

/** @returns the name of a place or institution and its genitive: `Duitsland`, `Duitslands` */
export function inflectPlace(name: string): string[] {
  return /^\p{Lu}\p{Ll}+$/u.test(name) && !noGenitive.test(name) ? [name, `${name}s`] : [name];
}
