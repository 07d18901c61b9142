// Which language is a text in? Only to check what a page says of itself, and where it says nothing: frequent small
// words and letters that others lack. Recognition never rests on it alone.

import type { LangCode } from './types.ts';

/** Words that are frequent in one language and rare in its neighbours; behind the bar, letters that these lack. */
const SIGNS: Record<LangCode, string> = {
  en: 'the of and to in that is for on with as was by it|',
  fr: 'le la les des de et est une du en dans qui il|èçê',
  de: 'der die und das den von zu mit ist|ßäü',
  pl: 'się na do w z i|łąęśżź',
  uk: 'що та на і в у з не|іїє',
  ru: 'и в не на что с он|ыэ',
  es: 'el los las de la que en y una del con se|ñ',
  it: 'il di che la è e per del non della un si|òìù',
  nl: 'de het een van en in dat is niet op|',
  cs: 'a v se na je že to s z|řěůýí',
  sv: 'och att det som på är för av den en i|äå',
  da: 'og det er på en til den i ikke af blev efter|æø',
  no: 'og det er på en til den i ikke av ble etter|åø',
  fi: 'ja on ei että oli se hän kuin|ä',
  pt: 'o a que de do da em não os um uma com no|ãõ',
  ro: 'și în de la a cu pe din|șță',
  sl: 'in je v na da se so z ki ne za pri tudi|čšž',
  hr: 'i je u na da se su za od koji a|ćđčšž',
  bg: 'на и да в се за от с не|ъ',
  sr: 'и је у на да се су|јћђљ',
  el: '|αεο',
  et: 'ja on ei et ka oli kui see ta|õü',
  lv: 'un ir ka ar no par|āēīļņ',
  lt: 'ir kad su iš tai|ėųįū',
  is: 'og að er í á sem til við|ðþ',
  sq: 'dhe në të e që për|ë',
  tr: 've bir bu için de|ğşı',
};

/** Languages by a word, and by a letter. */
type Signs = Record<'words' | 'letters', Map<string, LangCode[]>>;
let signs: Signs | undefined;

/** Made when the first text comes: every page loads this file, few ask. */
function readSigns(): Signs {
  const made: Signs = { words: new Map(), letters: new Map() };
  for (const [code, list] of Object.entries(SIGNS)) {
    const [words = '', letters = ''] = list.split('|');
    const add = (map: Map<string, LangCode[]>, sign: string) =>
      map.set(sign, [...(map.get(sign) ?? []), code]);
    for (const word of words.split(' ')) add(made.words, word);
    for (const letter of letters) add(made.letters, letter);
  }
  return made;
}

/**
 * @param text - a few sentences; the first 4,000 characters are looked at
 * @returns the language with clearly the most of its small words and letters, or undefined
 */
export function guessLanguage(text: string): LangCode | undefined {
  signs ??= readSigns();
  const scores = new Map<LangCode, number>();
  const count = (codes: readonly LangCode[] = []) => {
    for (const code of codes) scores.set(code, (scores.get(code) ?? 0) + 1);
  };
  const all = text.slice(0, 4000).toLowerCase();
  // By what stands between words: letters of all scripts would be a table that takes longer to make than the text to read.
  const words = all.split(/[\s\d!-/:-@[-`{-~\u00A0-\u00BF\u2010-\u205E]+/).filter(Boolean);
  for (const word of words) count(signs.words.get(word));
  // No letter of ASCII is a sign.
  for (let i = 0; i < all.length; i++)
    if (all.charCodeAt(i) > 127) count(signs.letters.get(all[i] as string));
  const [first, second] = [...scores].sort((a, b) => b[1] - a[1]);
  if (!first || first[1] < Math.max(2, words.length * 0.1)) return undefined;
  return second && second[1] >= first[1] * 0.9 ? undefined : first[0];
}
