// The words beside a candidate.

import { isWordChar } from './fold.ts';
import type { Span } from './types.ts';

export interface Word extends Span {
  text: string;
  /** What stands between it and the candidate. */
  gap: string;
}

/** The word that ends before `at`, with what lies between; undefined at the beginning of the text. */
export function wordBefore(text: string, at: number): Word | undefined {
  let end = at;
  while (end > 0 && !isWordChar(text.charCodeAt(end - 1))) end--;
  if (end === 0) return undefined;
  let start = end;
  while (start > 0 && isWordChar(text.charCodeAt(start - 1))) start--;
  return { start, end, text: text.slice(start, end), gap: text.slice(end, at) };
}

/** The word that begins at or after `at`. */
export function wordAfter(text: string, at: number): Word | undefined {
  let start = at;
  while (start < text.length && !isWordChar(text.charCodeAt(start))) start++;
  if (start === text.length) return undefined;
  let end = start;
  while (end < text.length && isWordChar(text.charCodeAt(end))) end++;
  return { start, end, text: text.slice(start, end), gap: text.slice(at, start) };
}

export const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);
export const isSpaces = (gap: string): boolean => /^\s+$/.test(gap);

/** As the descriptors write what links words: small, its apostrophe straight. */
export const asLink = (text: string): string => text.toLowerCase().replaceAll(/[’ʼ`´]/g, "'");

/** Where the white space that ends at `at` begins; `at` itself where there is none. */
export function spacesBefore(text: string, at: number): number {
  let start = at;
  while (start > 0 && /\s/.test(text[start - 1] as string)) start--;
  return start;
}

/** Where the white space that begins at `at` ends. */
export function spacesAfter(text: string, at: number): number {
  let end = at;
  while (end < text.length && /\s/.test(text[end] as string)) end++;
  return end;
}

/** All years that a text names, 1000 to 2099. */
export function yearsIn(text: string): number[] {
  return [...text.matchAll(/(?<![\d.,])(1\d{3}|20\d{2})(?![\d]|[.,]\d)/g)].map((match) => Number(match[1]));
}
