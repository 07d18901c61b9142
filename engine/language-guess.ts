// Which language is a text in? Only to check what a page says of itself, and where it says nothing: frequent small
// words and letters that others lack. Recognition never rests on it alone.

import type { LangCode } from './types.ts';

/** Words that are frequent in one language and rare in its neighbours. */
const WORDS: Record<LangCode, string> = {
  en: 'the and of to is that was for with his has are this from have will',
  fr: 'le la les des et est une dans pour que qui pas sur avec plus par au aux ce',
  de: 'der die das und ist nicht mit dem den ein eine auf für von sich auch wird',
  pl: 'nie się jest że na do to przez jak po oraz jego który które także ale',
  uk: 'що та на це для він від його але або які також щодо про було',
  ru: 'что на это как не он для его но или которые также был было из от',
  es: 'el los las una que del por con para está como más pero su al fue',
  it: 'il che di è per con non una del della sono gli anche nel più ha',
  nl: 'het een van en dat niet zijn voor met op aan ook door maar naar',
  cs: 'se na je že to by jako ale pro který která také podle jeho jsou',
  sv: 'och att det som på är för med inte av till den har ett om',
  da: 'og at det er på til af ikke en den med for som har han',
  no: 'og at det er på til av ikke en den med for som har han',
  fi: 'ja on ei että se oli myös mutta hän ovat kuin tai joka',
  pt: 'que não uma para com os do da em mais foi como dos ao está',
  ro: 'și în de la cu este pe nu că din pentru a fost mai care',
  sl: 'in je da na se za so ne ki pa tudi bi kot pri',
  hr: 'je i da se na za su ne koji nije kako od što te bi',
  bg: 'на да се за от не това като че са по със беше',
  sr: 'је да се на за су не који није како од што ће би',
  el: 'και το να του της την των που με για από είναι στο',
  et: 'ja on ei et see oli ka aga ning kui oma tema',
  lv: 'un ir ka ar no par kas arī tas bet lai gan',
  lt: 'ir yra kad su iš tai bet kaip jis nuo buvo dėl',
  is: 'og að er í á sem til við ekki það var',
  sq: 'dhe në të që për me një nuk është ka si',
  tr: 've bir bu için ile de da olarak olan çok daha',
};

let languagesByWord: Map<string, LangCode[]> | undefined;

/** Made when the first text comes: every page loads this file, few ask. */
function languagesOf(word: string): LangCode[] | undefined {
  if (!languagesByWord) {
    languagesByWord = new Map();
    for (const [code, words] of Object.entries(WORDS)) {
      for (const each of words.split(' '))
        languagesByWord.set(each, [...(languagesByWord.get(each) ?? []), code]);
    }
  }
  return languagesByWord.get(word);
}

/**
 * @param text - a few sentences; the first 4,000 characters are looked at
 * @returns the language with clearly the most of its small words, or undefined
 */
export function guessLanguage(text: string): LangCode | undefined {
  const scores = new Map<LangCode, number>();
  const all = text.slice(0, 4000).toLowerCase();
  // By what stands between words: letters of all scripts would be a table that takes longer to make than the text to read.
  const words = all.split(/[\s\d!-/:-@[-`{-~\u00A0-\u00BF\u2010-\u205E]+/).filter(Boolean);
  for (const word of words)
    for (const code of languagesOf(word) ?? []) scores.set(code, (scores.get(code) ?? 0) + 1);
  const [first, second] = [...scores].sort((a, b) => b[1] - a[1]);
  if (!first || first[1] < Math.max(2, words.length * 0.06)) return undefined;
  if (/[іїєґ]/i.test(text.slice(0, 4000)) && ['ru', 'bg', 'sr', 'uk'].includes(first[0])) return 'uk';
  return second && second[1] >= first[1] * 0.9 ? undefined : first[0];
}
