// Finnish and Estonian: endings of the cases on foreign names. First names keep their form before a surname.

const vowel = /[aeiouyäöõüáéíóúėęå]$/i;

/** Both harmonies are given: a foreign name does not always say which one it takes. */
const finnishEndings = 'n ssa ssä sta stä lla llä lta ltä lle na nä ksi a ä'.split(' ');

/** @returns the cases in use: `Trump`, `Trumpin`, `Trumpia`, `Trumpille` …; `Kallas`, `Kallaksen` */
export function inflectFinnishName(word: string, part: 'given' | 'surname'): string[] {
  if (part === 'given' || word.endsWith('.') || word.length < 3) return [word];
  const stems = vowel.test(word) ? [word] : [`${word}i`];
  const forms = new Set([word]);
  for (const stem of stems) {
    for (const ending of finnishEndings) forms.add(stem + ending);
    forms.add(`${stem}${stem.at(-1)?.toLowerCase()}n`);
    if (/[aeiouyäö]i$|e$/.test(stem))
      for (const ending of ['hin', 'ta', 'tä', 'seen']) forms.add(stem + ending);
  }
  // Baltic names inflect as Finnish nouns do
  if (/[aiu]s$/.test(word)) {
    const stem = `${word.slice(0, -1)}kse`;
    for (const ending of finnishEndings.slice(0, -2)) forms.add(stem + ending);
    forms.add(`${word}ta`);
    forms.add(`${stem}en`);
  }
  return [...forms];
}

const estonianEndings = 'sse s st le l lt ks ni na ta ga'.split(' ');

/** @returns the cases in use: `Trump`, `Trumpi`, `Trumpile` …; `Meloni`, `Melonit`; `Kallas`, `Kallase`, `Kallast` */
export function inflectEstonianName(word: string, part: 'given' | 'surname'): string[] {
  if (part === 'given' || word.endsWith('.') || word.length < 3) return [word];
  const genitive = vowel.test(word) ? word : /s$/.test(word) ? `${word}e` : `${word}i`;
  const partitive = vowel.test(word)
    ? [`${word}t`, `${word}d`]
    : /s$/.test(word)
      ? [`${word}t`]
      : [`${genitive}t`];
  return [...new Set([word, genitive, ...partitive, ...estonianEndings.map((ending) => genitive + ending)])];
}
