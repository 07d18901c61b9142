// A grammar's lists as the patterns that `attributions.ts` asks. Compiled once for each language, when first needed.

import type { LangCode } from '../engine/types.ts';
import { type SayingGrammar, words } from './grammar.ts';
import { grammars } from './languages/index.ts';

export interface Compiled {
  lang: LangCode;
  /** Groups say what was found: `pronoun`, `listener`, `act`, `say`. */
  verb: RegExp;
  notBefore: RegExp;
  notAfter: RegExp | undefined;
  /** Group `words`: the cue itself. */
  source: RegExp;
  sourceAfter: RegExp | undefined;
  /** "as" at the end of what stands before the subject. */
  as: RegExp;
  endsInPreposition: RegExp;
  endsInSubordinator: RegExp;
  endsInArticle: RegExp;
  endsInAnd: RegExp;
  endsInLight: RegExp;
  /** An office that leads to the name: "le président français ". Group `fused`: in another case, "du président ". */
  titlePhrase: RegExp;
  /** What may stand between the verb and a speaker behind it. */
  titleGap: RegExp;
  andGap: RegExp;
  lightOnly: RegExp;
  /** What leads from the verb to what is said: that, a colon, a quotation. */
  announced: RegExp;
  announcedToListener: RegExp;
  /** "powiedział Donaldowi Tuskowi, że" */
  announcedSlavic: RegExp;
  /** What may follow a speaker who stands behind the verb. */
  afterSubject: RegExp;
  /** "secrétaire général de l'OTAN," behind a name. */
  titleAside: RegExp;
  adverbialOnly: RegExp;
  lightThenComma: RegExp;
  /** A clause without "that": German and Dutch set a comma, English nothing. */
  takesBareClause: 'never' | 'after-comma' | 'at-once';
  oblique: SayingGrammar['oblique'];
}

const compiled = new Map<LangCode, Compiled>();

export function grammarOf(lang: LangCode): Compiled | undefined {
  const known = compiled.get(lang);
  if (known !== undefined) return known;
  const grammar = grammars.find((candidate) => candidate.lang === lang);
  if (grammar === undefined) return undefined;
  const fresh = compile(grammar);
  compiled.set(lang, fresh);
  return fresh;
}

/** Elided forms (l', d', qu') need no space behind them. */
const before = (list: readonly string[]) =>
  `(?<![\\p{L}\\p{M}])(?:${list.join('|')})(?:(?<=')|(?![\\p{L}\\p{M}]))`;
const pattern = (source: string) => new RegExp(source, 'iu');

function compile(grammar: SayingGrammar): Compiled {
  const word = "[\\p{L}\\d][\\p{L}\\d'.’-]*";
  const notLeading = `(?!${before([...grammar.preposition, ...grammar.subordinator])})`;
  const article = grammar.article.length > 0 ? `(?:${before(grammar.article)}\\s*)?` : '';
  const fused = `(?<fused>${before(grammar.preposition)}\\s*)?`;
  const title = words(grammar.title);
  // "prime minister of the United Kingdom", "ministre des Affaires étrangères": six words, the last no preposition.
  const tail = `(?:\\s(?!${before([...grammar.subordinator, ...grammar.adverbial.filter((w) => !ofPhrase.has(w))])})${word}){0,6}`;
  const modifiers = `(?:${notLeading}${word}\\s){0,2}`;
  const titleCore = `${modifiers}${title}${tail}(?<!${before(grammar.preposition)})\\s?,?\\s*`;
  // "За словами генерального секретаря": what follows stands in the genitive, and its adjectives show it.
  const sourceTitle = grammar.oblique
    ? `(?:\\p{L}+(?:ого|ої|его|ой|iego|ego|ej|ého)\\s){0,2}(?<![\\p{L}])(?:${grammar.title.join('|')})\\p{L}{0,4}${tail}\\s?,?\\s*`
    : titleCore;
  const light = `(?:${before(grammar.light)}|${before(grammar.adverbial)}(?:\\s${word}){1,4})`;
  const lights = `(?:[\\s,]*${light})*`;
  return {
    lang: grammar.lang,
    verb: new RegExp(
      `(?<pronoun>${words(grammar.pronoun)})|(?<listener>${words(grammar.withListener ?? ['(?!)'])})|(?<say>${words(grammar.say)})|(?<act>${words(grammar.act)})`,
      'giu',
    ),
    notBefore: pattern(`${before(grammar.not)}\\s*$`),
    notAfter: grammar.notAfter && pattern(`^\\s*${words(grammar.notAfter)}`),
    source: pattern(
      `${grammar.sourceNotAfter ? `(?<!${words(grammar.sourceNotAfter)}\\s)` : ''}(?<words>${before(grammar.source)})\\s*(?<title>${article}${sourceTitle})?${article}$`,
    ),
    sourceAfter: grammar.sourceAfter && pattern(`^\\s*${words(grammar.sourceAfter)}`),
    as: pattern(`${before(grammar.as)}\\s*$`),
    endsInPreposition: pattern(`${before(grammar.preposition)}\\s*$`),
    endsInSubordinator: pattern(`${before(grammar.subordinator)}\\s*$`),
    endsInArticle: grammar.article.length > 0 ? pattern(`${before(grammar.article)}\\s*$`) : /(?!)/,
    endsInAnd: pattern(`${before(grammar.and)}\\s*$`),
    endsInLight: pattern(`${before(grammar.light)}\\s*$`),
    titlePhrase: pattern(`${fused}${article}${titleCore}$`),
    titleGap: pattern(`^\\s*(?:${article}${titleCore})?${article}$`),
    andGap: pattern(`^\\s*,?\\s*${before(grammar.and)}\\s*(?:${article}${titleCore})?${article}$`),
    lightOnly: pattern(`^${lights}[\\s,]*$`),
    announced: pattern(`^${lights}(?:\\s*,?\\s*${before(grammar.that)}\\s*|\\s*:\\s*|[\\s,]*(?=\\uFDD0))`),
    announcedToListener: pattern(
      `^[^,.:;\\uFDD0]{0,60}?(?:\\s*,?\\s*${before(grammar.that)}\\s*|\\s*:\\s*|,\\s*(?=\\uFDD0))`,
    ),
    announcedSlavic: pattern(
      `^(?:${lights}(?:\\s*:\\s*|[\\s,]*(?=\\uFDD0))|[^,.:;\\uFDD0]{0,60},\\s*${before(grammar.that)}\\s*)`,
    ),
    afterSubject: pattern(
      `^\\s*(?:$|[,.;:!?–—\\uFDD0(]|${before([...grammar.light, ...grammar.adverbial, ...grammar.preposition, ...grammar.that, ...grammar.and, ...grammar.subordinator])})`,
    ),
    titleAside: pattern(`^\\s*,\\s*${article}${modifiers}${title}[^,]{0,80},`),
    adverbialOnly: pattern(`^\\s*${before(grammar.adverbial)}(?:\\s${word}){1,4}\\s*$`),
    lightThenComma: pattern(`^${lights}\\s*,\\s*`),
    takesBareClause:
      grammar.lang === 'en' ? 'at-once' : ['de', 'nl'].includes(grammar.lang) ? 'after-comma' : 'never',
    oblique: grammar.oblique,
  };
}

/** Adverbial prepositions that an office's name may also hold: "ministre à", "minister für", "secretary for". */
const ofPhrase = new Set(['à', 'en', 'in', 'im', 'a', 'di', 'de', 'w', 'v', 'у', 'в', 'за', 'ds']);
