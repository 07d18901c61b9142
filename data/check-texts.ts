// How card texts are written, French above all.

import type { Problem } from './problems.ts';
import type { Node } from './walk.ts';

/** No-break spaces of French, written once and the same way everywhere: U+202F before ; ! ?, U+00A0 before : and in « ». */
const frenchRules: [pattern: RegExp, problem: string, fix: string][] = [
  [/'/, 'a straight apostrophe', 'write ’ (U+2019)'],
  [/"/, 'a straight quotation mark', 'write « and », with U+00A0 inside'],
  [/(^|[^\u202f])[;!?]/, 'no narrow no-break space before ; ! or ?', 'put U+202F before it'],
  [/[^\u00a0\d]:|\d:(?!\d)/, 'no no-break space before a colon', 'put U+00A0 before it'],
  [/«(?!\u00a0)/, 'no no-break space after «', 'put U+00A0 after it'],
  [/(^|[^\u00a0])»/, 'no no-break space before »', 'put U+00A0 before it'],
];
const commonRules: [pattern: RegExp, problem: string, fix: string][] = [
  [/ {2}/, 'two spaces', 'write one'],
  [/^\s|\s$/, 'white space at an end', 'take it out'],
  [/\s[,.](\s|$)/, 'a space before a comma or a full stop', 'take it out'],
  [/[«“]([^»”]+\s){8,}[^»”]*[»”]/, 'a quotation of more than a few words', 'say it in our own words'],
];
const englishRules: [pattern: RegExp, problem: string, fix: string][] = [
  [/'/, 'a straight apostrophe', 'write ’ (U+2019)'],
];

const isText = (key: string) => key === 'en' || key === 'fr' || key === 'titleFeminineFr';

export function checkTexts(nodes: readonly Node[]): Problem[] {
  return nodes.flatMap(({ file, path, key, value }) => {
    if (typeof value !== 'string' || !isText(key) || /\.(names|surnames|metonyms)\./.test(path)) return [];
    const rules = key === 'en' ? englishRules : frenchRules;
    return [...commonRules, ...rules]
      .filter(([pattern]) => pattern.test(value))
      .map(([, problem, fix]) => ({ file, path, value, problem, fix }));
  });
}
