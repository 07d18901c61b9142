// The same forms as one regular expression, by another road than the engine's: the oracle that its hits are compared
// with, and a peer in the benchmark.

import { letterSymbol } from '../../../engine/fold.ts';
import type { Lexicon } from '../../../engine/lexicon.ts';
import type { Form } from './forms.ts';

interface Node {
  next: Map<string, Node>;
  form: Form | undefined;
}

/** Code units → the inside of a character class. */
function classOf(codes: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const code of codes) {
    const last = ranges.at(-1);
    if (last && last[1] === code - 1) last[1] = code;
    else ranges.push([code, code]);
  }
  const unit = (code: number) => `\\u${code.toString(16).padStart(4, '0')}`;
  return ranges.map(([from, to]) => (from === to ? unit(from) : `${unit(from)}-${unit(to)}`)).join('');
}

/** For each symbol of a lexicon the code units that fold to it. */
function unitsBySymbol({ symbols }: Lexicon): { letters: number[]; units: Map<number, number[]> } {
  const letters: number[] = [];
  const units = new Map<number, number[]>();
  for (let code = 0; code < 65536; code++) {
    const inWord = letterSymbol(symbols, code);
    if (inWord > 0) letters.push(code);
    const symbol = inWord || (symbols.between[code] ?? 0);
    const known = units.get(symbol);
    if (known) known.push(code);
    else units.set(symbol, [code]);
  }
  return { letters, units };
}

/** A trie of alternatives, the longest form first at each place; no `u`, ranges spelled out. */
export function trieRegExp(forms: readonly Form[], lexicon: Lexicon): RegExp {
  const { letters, units } = unitsBySymbol(lexicon);
  const letter = classOf(letters);
  const root: Node = { next: new Map(), form: undefined };
  for (const form of forms) {
    let node = root;
    for (const char of form.text) {
      const next = node.next.get(char) ?? { next: new Map(), form: undefined };
      node.next.set(char, next);
      node = next;
    }
    node.form = form;
  }
  const one = (char: string): string => {
    const code = char.charCodeAt(0);
    const symbol = letterSymbol(lexicon.symbols, code) || (lexicon.symbols.between[code] as number);
    const found = classOf(units.get(symbol) ?? [code]);
    return char === ' ' ? `[${found}]+` : `[${found}]`;
  };
  const sourceOf = (node: Node): string => {
    const ways = [...node.next].map(([char, next]) => one(char) + sourceOf(next));
    if (node.form?.isOpen) ways.push(`[${letter}]*`);
    else if (node.form) ways.push(/[-' ]$/.test(node.form.text) ? '' : `(?![${letter}])`);
    return ways.length === 1 ? (ways[0] as string) : `(?:${ways.join('|')})`;
  };
  return new RegExp(`(?<![${letter}])${sourceOf(root)}`, 'g');
}

export function countMatches(pattern: RegExp, texts: readonly string[]): { hits: number; sum: number } {
  let hits = 0;
  let sum = 0;
  for (const text of texts) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      hits++;
      sum += match.index * 31 + pattern.lastIndex;
    }
  }
  return { hits, sum };
}
