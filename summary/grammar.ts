// How a language reports speech: the words by which `attributions.ts` knows who says what.

import type { LangCode } from '../engine/types.ts';

/** Lists are alternatives of a regular expression, compared without case on text with plain apostrophes. */
export interface SayingGrammar {
  lang: LangCode;
  /** Finite forms that need a clause or a quotation: said, a déclaré. */
  say: string[];
  /** Finite forms whose plain object also tells what was said: announced a cell, a rejeté le plan. */
  act: string[];
  /** Forms after which a name is the one spoken to: told Macron. */
  withListener?: string[];
  /** A form with its pronoun: a-t-il ajouté, sagte er. Group `female` where the pronoun is feminine. */
  pronoun: string[];
  /** Words that undo what follows: n'a pas, hat nicht. Looked for close before the verb (and, in `notAfter`, behind it). */
  not: string[];
  notAfter?: string[];
  /** that, que, dass. */
  that: string[];
  /** As Macron said, …: comme, wie. */
  as: string[];
  /** Before the source: according to, selon, laut. */
  source: string[];
  /** His, her: the source is then somebody else. */
  sourceNotAfter?: string[];
  /** Behind the source: zufolge. */
  sourceAfter?: string[];
  /** Prepositions and articles fused with one: whatever follows is not a subject. */
  preposition: string[];
  /** if, when, after, who: whoever follows does not speak for the whole sentence. */
  subordinator: string[];
  and: string[];
  /** Offices that may stand before a name, in the nominative. */
  title: string[];
  article: string[];
  /** Words that may stand between the speaker and the verb, or before "that". */
  light: string[];
  /** Prepositions that open an adverbial of time or place: in Paris, am Dienstag. */
  adverbial: string[];
  /** Slavic: a name in another case than the nominative is no subject. Matched on its last word. */
  oblique?: { person: RegExp; other: RegExp; baseForms: RegExp };
}

/** One alternative: `\b` for letters of any script. */
export const words = (list: readonly string[]) =>
  `(?<![\\p{L}\\p{M}])(?:${list.join('|')})(?![\\p{L}\\p{M}])`;
