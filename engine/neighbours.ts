// What stands beside a candidate: cues of the language, words that make it part of something else.

import type { CueKind, Lexicon } from './lexicon.ts';
import { cueAt } from './matcher.ts';
import type { Span } from './types.ts';
import { wordAfter, wordBefore } from './words.ts';

export interface Cue extends Span {
  kinds: string[];
  text: string;
}

/**
 * Cues that end right before a span: one that reaches up to it from one of the `words` words before.
 * @returns nearest first
 */
export function cuesBefore(text: string, at: number, lexicon: Lexicon, words: number): Cue[] {
  const cues: Cue[] = [];
  let edge = at;
  for (let i = 0; i < words; i++) {
    const word = wordBefore(text, edge);
    // a comma, a full stop or a quotation mark ends what belongs together
    if (!word || /[,;:.!?()«»„“”"\n]/.test(word.gap.replace(/^\./, ''))) break;
    const cue = cueAt(text, word.start, lexicon);
    if (cue && cue.end <= at)
      cues.push({ start: word.start, end: cue.end, kinds: cue.kinds, text: text.slice(word.start, cue.end) });
    edge = word.start;
  }
  return cues;
}

/** Cues among the next `words` words, nearest first. */
export function cuesAfter(
  text: string,
  at: number,
  lexicon: Lexicon,
  words: number,
  until = text.length,
): Cue[] {
  const cues: Cue[] = [];
  let edge = at;
  for (let i = 0; i < words; i++) {
    const word = wordAfter(text, edge);
    if (!word || word.start >= until || /[.;!?\n]/.test(word.gap)) break;
    const cue = cueAt(text, word.start, lexicon);
    if (cue)
      cues.push({ start: word.start, end: cue.end, kinds: cue.kinds, text: text.slice(word.start, cue.end) });
    edge = word.end;
  }
  return cues;
}

/** All cues of some kinds in a sentence. */
export function cuesIn(text: string, span: Span, lexicon: Lexicon, kind: CueKind): Cue[] {
  return cuesAfter(text, span.start, lexicon, 200, span.end).filter((cue) => cue.kinds.includes(kind));
}

export const hasKind = (cue: Cue, ...kinds: CueKind[]): boolean =>
  kinds.some((kind) => cue.kinds.includes(kind));

/** Inside an address, a handle, a file name or a tag. */
export function isPartOfAddress(text: string, span: Span): boolean {
  const before = text[span.start - 1] ?? ' ';
  if (before === '/' && isPair(text, span)) return false;
  const after = text.slice(span.end, span.end + 2);
  return (
    /[@#/\\_=]/.test(before) ||
    (before === '.' &&
      /\S/.test(text[span.start - 2] ?? ' ') &&
      /\p{Ll}|\d/u.test(text[span.start - 2] ?? '')) ||
    /^(?:[@_\\=]|\/\p{Ll}|\.\p{Ll})/u.test(after)
  );
}

/** "Trump/Macron" names two people; an address has lower-case words or dots around its strokes. */
function isPair(text: string, { start, end }: Span): boolean {
  const before = /\S*$/.exec(text.slice(Math.max(0, start - 40), start))?.[0] ?? '';
  const after = /^\S*/.exec(text.slice(end, end + 40))?.[0] ?? '';
  return /^[("«“]?\p{Lu}\p{L}+\/$/u.test(before) && /^[)"»”.,;:!?]*$/.test(after);
}
