// What a reader of npm would use instead. All look for the same forms; where a package knows no word borders, a common
// filter adds them, and folded text spares them the work that they cannot do.

import { AhoCorasick as Monyone } from '@monyone/aho-corasick/fast';
import Modern from 'modern-ahocorasick';
import { foldChar, isWordChar } from '../../../engine/fold.ts';
import type { Form } from './forms.ts';

export type Count = { hits: number; sum: number };

const foldedUnits = new Map<string, string>();

/** As the lexicon folds its forms, each code unit for itself. */
export function foldText(text: string): string {
  let folded = '';
  for (let i = 0; i < text.length; i++) {
    const char = text[i] as string;
    let one = foldedUnits.get(char);
    if (one === undefined) {
      one = foldChar(char);
      foldedUnits.set(char, one);
    }
    folded += one;
  }
  return folded;
}

/** Whole words, leftmost-longest. */
function filtered(
  found: { start: number; end: number; text: string }[],
  text: string,
  isOpen: ReadonlySet<string>,
): Count {
  const inWord = (at: number) => at >= 0 && at < text.length && isWordChar(text.charCodeAt(at));
  const whole = found.filter((one) => {
    if (inWord(one.start - 1)) return false;
    if (isOpen.has(one.text)) while (inWord(one.end)) one.end++;
    return /[-' ]$/.test(one.text) || !inWord(one.end);
  });
  whole.sort((a, b) => a.start - b.start || b.end - a.end);
  let reach = 0;
  let hits = 0;
  let sum = 0;
  for (const { start, end } of whole) {
    if (start < reach) continue;
    reach = end;
    hits++;
    sum += start * 31 + end;
  }
  return { hits, sum };
}

function over(texts: readonly string[], count: (text: string) => Count): Count {
  const all = { hits: 0, sum: 0 };
  for (const text of texts) {
    const { hits, sum } = count(text);
    all.hits += hits;
    all.sum += sum;
  }
  return all;
}

/** @returns a function that looks through texts that are folded already */
export const makePeers: Record<string, (forms: readonly Form[]) => (folded: readonly string[]) => Count> = {
  'alternation, u, lookarounds': (forms) => {
    const border = '[\\p{L}\\p{N}\\p{M}]';
    const source = [...forms]
      .sort((a, b) => b.text.length - a.text.length)
      .map(({ text, isOpen }) => {
        const plain = text.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&');
        return isOpen ? `${plain}${border}*` : plain;
      });
    const pattern = new RegExp(`(?<!${border})(?:${source.join('|')})(?!${border})`, 'gu');
    return (texts) =>
      over(texts, (text) => {
        const all = { hits: 0, sum: 0 };
        for (const match of text.matchAll(pattern)) {
          all.hits++;
          all.sum += match.index * 31 + match.index + match[0].length;
        }
        return all;
      });
  },
  '@monyone/aho-corasick/fast': (forms) => {
    const automaton = new Monyone(forms.map(({ text }) => text));
    const isOpen = openForms(forms);
    return (texts) =>
      over(texts, (text) =>
        filtered(
          automaton
            .matchInText(text)
            .map(({ begin, end, keyword }) => ({ start: begin, end, text: keyword })),
          text,
          isOpen,
        ),
      );
  },
  'modern-ahocorasick': (forms) => {
    const automaton = new Modern(forms.map(({ text }) => text));
    const isOpen = openForms(forms);
    return (texts) =>
      over(texts, (text) =>
        filtered(
          automaton.search(text).map(({ start, end, pattern }) => ({ start, end, text: pattern })),
          text,
          isOpen,
        ),
      );
  },
};

const openForms = (forms: readonly Form[]): Set<string> =>
  new Set(forms.filter(({ isOpen }) => isOpen).map(({ text }) => text));
