// English, read with compromise: its sentences, and its word classes where a word may be verb or noun.
// Evaluating the library takes a quarter of a second, so this file is loaded by the summary worker alone, when the
// first English block comes.

import nlp from 'compromise/two';
import type { Span } from '../engine/types.ts';
import type { Reader } from './attributions.ts';
import { findQuotations, foldPunctuation, joinSentences } from './sentences.ts';
import type { SummaryBlock } from './types.ts';

interface Term extends Span {
  tags: Set<string>;
}

interface Json {
  offset: { start: number; length: number };
  terms: { tags: string[]; offset: { start: number; length: number } }[];
}

export function readEnglish({ text }: SummaryBlock): Reader {
  const folded = foldPunctuation(text);
  const parsed = nlp(folded).json({ offset: true, terms: { tags: true, offset: true } }) as Json[];
  const terms: Term[] = parsed.flatMap((sentence) =>
    sentence.terms.map(({ tags, offset }) => ({
      start: offset.start,
      end: offset.start + offset.length,
      tags: new Set(tags),
    })),
  );
  const within = ({ start, end }: Span) => terms.filter((term) => term.start < end && start < term.end);
  return {
    sentences: joinSentences(
      folded,
      parsed.map(({ offset }) => withOpeningMark(folded, offset.start)),
      findQuotations(folded),
    ),
    isVerb: (span) => within(span).some(({ tags }) => tags.has('Verb')),
    hasVerb: (span) =>
      within(span).some(({ tags }) => tags.has('Verb') && !tags.has('Infinitive') && !tags.has('Gerund')),
    isNoun: (span) => within(span).some(({ tags }) => tags.has('Noun') && !tags.has('Pronoun')),
  };
}

/** Offsets of compromise leave out the quotation mark that opens a sentence. */
function withOpeningMark(text: string, start: number): number {
  let at = start;
  while (at > 0 && /["“„«'([]/.test(text[at - 1]!)) at--;
  return at;
}
