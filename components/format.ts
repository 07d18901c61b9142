// Days, lists and names of languages in the reader's language.

import type { IsoDate, LangCode } from '../engine/types.ts';
import type { UiLang } from './strings.ts';

/** Days are written as Europe's English-language press writes them: 6 January 2026. */
const localeOf: Record<UiLang, string> = { en: 'en-GB', fr: 'fr-FR', uk: 'uk-UA' };

/** Making one costs a millisecond, and a card asks for a dozen. */
function once<Made>(make: (key: string) => Made): (key: string) => Made {
  const made = new Map<string, Made>();
  return (key) => {
    const found = made.get(key) ?? make(key);
    made.set(key, found);
    return found;
  };
}

const dayFormat = once((key) => {
  const [locale, month, parts] = key.split(' ') as [string, 'long' | 'short', string];
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: 'UTC' };
  if (parts !== '1') options.month = month;
  if (parts === '3') options.day = 'numeric';
  return new Intl.DateTimeFormat(locale, options);
});
const listFormat = once((locale) => new Intl.ListFormat(locale));
const languageNames = once((locale) => new Intl.DisplayNames(locale, { type: 'language' }));

/**
 * @param day - or a month (`2026-01`) or a year (`2026`), where no more is known
 * @param style - `long`: 6 January 2026; `short`: 6 Jan 2026
 * @returns the day in words, which no line break parts
 */
export function formatDate(day: IsoDate, lang: UiLang, style: 'long' | 'short' = 'long'): string {
  const words = dayFormat(`${localeOf[lang]} ${style} ${day.split('-').length}`)
    .format(new Date(`${day}${'-01'.repeat(3 - day.split('-').length)}T00:00:00Z`))
    .replaceAll(' ', '\u00a0');
  return lang === 'fr' ? words.replace(/^1\u00a0/, '1er\u00a0') : words;
}

/** "France, Ukraine and the United Kingdom" */
export function formatList(items: readonly string[], lang: UiLang): string {
  return listFormat(localeOf[lang]).format(items);
}

/** "French"; the code itself where the browser has no name for it. */
export function languageName(code: LangCode, lang: UiLang): string {
  try {
    return languageNames(localeOf[lang]).of(code) ?? code;
  } catch (error) {
    // A code that is not one (data from elsewhere) throws a RangeError.
    if (error instanceof RangeError) return code;
    throw error;
  }
}

/**
 * Put the no-break spaces where French typography wants them: before `: ; ! ? %` and `€`, and inside « ».
 * Also joins a number to the word it counts in, so that "26 États" never breaks.
 */
export function frenchSpaces(text: string): string {
  return text
    .replace(/[ \u00a0\u202f]+([;!?])/g, '\u202f$1')
    .replace(/[ \u00a0\u202f]+([:»%€])/g, '\u00a0$1')
    .replace(/«[ \u00a0\u202f]*/g, '«\u00a0')
    .replace(/(\d) (?=[\d\p{L}])/gu, '$1\u00a0');
}
