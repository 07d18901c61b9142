// Sentences and quotations of a block.

import type { LangCode, Span } from '../engine/types.ts';

/**
 * The same text with apostrophes, quotes' spaces and no-break spaces written one way. Every character stands for
 * itself, so offsets stay.
 */
export function foldPunctuation(text: string): string {
  return text.replace(/[\u2019\u02bc\u2018\u00b4`]/g, "'").replace(/[\u00a0\u202f\u2009]/g, ' ');
}

/** Pairs that open and close a quotation. German closes with the mark that English opens with, and reverses « ». */
const quotePairs: [open: string, close: string][] = [
  ['«', '»'],
  ['»', '«'],
  ['„', '“'],
  ['„', '”'],
  ['„', '"'],
  ['“', '”'],
  ['”', '”'],
  ['"', '"'],
];

const longestQuotation = 1500;

/** @returns quotations with their marks, ascending and disjoint; a mark without a partner opens none */
export function findQuotations(text: string): Span[] {
  const found: Span[] = [];
  for (let at = 0; at < text.length; at++) {
    const closers = quotePairs.filter(([open]) => open === text[at]).map(([, close]) => close);
    if (closers.length === 0 || isInsideWord(text, at)) continue;
    const end = closingMark(text, at, closers);
    if (end === undefined) continue;
    found.push({ start: at, end: end + 1 });
    at = end;
  }
  return found;
}

function closingMark(text: string, open: number, closers: string[]): number | undefined {
  const nested = text[open] === '«';
  let depth = 0;
  for (let at = open + 1; at < Math.min(text.length, open + longestQuotation); at++) {
    if (nested && text[at] === '«') depth++;
    else if (closers.includes(text[at]!)) {
      if (depth === 0) return at;
      depth--;
    }
  }
  return undefined;
}

/** A straight mark opens only before a word and after none: not in 6'2", nor where it closes. */
const isInsideWord = (text: string, at: number) =>
  text[at] === '"' && (/[\p{L}\d]/u.test(text[at - 1] ?? '') || /\s/.test(text[at + 1] ?? ' '));

/** Words whose full stop ends no sentence. Lower case, without the stop. */
const abbreviations = new Set(
  (
    'm mm mme mmes mlle dr pr st ste mr mrs ms prof gen lt col sgt sen rep gov hon jr sr no nr bzw ca z.b u.a d.h ' +
    'vgl hr fr evtl min sr sra dña dott sig on avv tzv např tj mj ing mgr prof dl ul im ks gen płk r tzw np m.in św ' +
    'о р п м гг г ст ім т.зв т.д тыс млн млрд ген полк dhr mevr drs bv vs etc cf p art vol jan feb mar apr jun jul ' +
    'aug sep sept oct nov dec janv févr avr juil u.s u.k e.u u.n ст'
  ).split(' '),
);

const segmenters = new Map<LangCode, Intl.Segmenter>();

/** @returns sentences without the space around them, ascending; one never ends inside a quotation */
export function splitSentences(text: string, lang: LangCode, quotations: readonly Span[]): Span[] {
  const segmenter = segmenters.get(lang) ?? new Intl.Segmenter(lang, { granularity: 'sentence' });
  segmenters.set(lang, segmenter);
  const starts = Array.from(segmenter.segment(text), ({ index }) => index);
  // Unicode's rules never end a sentence before a figure.
  for (const { index } of text.matchAll(/(?<=\p{L}{4}[.!?]\s)\d/gu)) starts.push(index);
  // Nor after a quotation that ends in a full stop and a space: « Nous irons. » Puis …
  for (const { end } of quotations) {
    const next = /^\s+(?=[\p{Lu}\d«„“"])/u.exec(text.slice(end, end + 8));
    if (next !== null && /[.!?…]\s*$/u.test(text.slice(0, end - 1))) starts.push(end + next[0].length);
  }
  return joinSentences(
    text,
    [...new Set(starts)].toSorted((a, b) => a - b),
    quotations,
  );
}

/**
 * Join what was cut apart too eagerly: inside quotations, after abbreviations, before a word in lower case.
 * @param starts - where sentences may begin, ascending
 */
export function joinSentences(text: string, starts: readonly number[], quotations: readonly Span[]): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (const end of [...starts.filter((at) => at > 0), text.length]) {
    if (end < text.length && isFalseEnd(text, start, end, quotations)) continue;
    const trimmed = trim(text, { start, end });
    if (trimmed.end > trimmed.start) sentences.push(trimmed);
    start = end;
  }
  return sentences;
}

function isFalseEnd(text: string, start: number, end: number, quotations: readonly Span[]): boolean {
  if (quotations.some((quotation) => quotation.start < end && end < quotation.end)) return true;
  const before = text.slice(start, end).trimEnd();
  const lastWord = /([\p{L}.]+)\.$/u.exec(before)?.[1]?.toLowerCase();
  if (lastWord !== undefined && (abbreviations.has(lastWord) || /^\p{L}$/u.test(lastWord))) return true;
  // “…?” asked Macron; « … ! », a-t-il dit; – сказав він: the sentence goes on in lower case, or after a comma or dash.
  return /^\s*(?:[,–—-]|\p{Ll})/u.test(text.slice(end));
}

function trim(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(text[from]!)) from++;
  while (to > from && /\s/.test(text[to - 1]!)) to--;
  return { start: from, end: to };
}
