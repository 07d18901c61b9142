// What all groups of the benchmark share: each measures floor, ours and peers in turn, in fresh pages, the order rotated
// from round to round, and reports rows for the reader and values for the goals.

import type { BenchBrowser, BenchTab } from '../driver.ts';
import { median, type Row } from '../stats.ts';

export interface BenchContext {
  browser: BenchBrowser;
  /** The harness that reads in one go, and the one that reads in slices as the extension does. */
  oneGo: string;
  sliced: string;
  /** The sentinel alone, at work as soon as it is evaluated. */
  sentinel: string;
  address: Record<'B' | 'C' | 'D' | 'E' | 'N', string>;
  /** Saved pages by name. */
  saved: { name: string; address: string }[];
  quick: boolean;
  /** Scripts of the built extension, for what loading costs. */
  scripts: { annotator: string; lexicon: string } | undefined;
  say(line: string): void;
}

export interface GroupResult {
  rows: Row[];
  values: Record<string, number>;
}

export type Group = (context: BenchContext) => Promise<GroupResult>;

export const rotated = <T>(list: readonly T[], by: number): T[] =>
  list.map((_, i) => list[(i + by) % list.length] as T);

/** One fresh page for one sample. */
export async function inTab<T>(
  { browser }: BenchContext,
  address: string,
  harness: string,
  work: (tab: BenchTab) => Promise<T>,
  texts: readonly string[] = [],
): Promise<T> {
  const tab = await browser.open(address, harness, texts);
  try {
    return await work(tab);
  } finally {
    await tab.close();
  }
}

export const warmOf = (ms: readonly number[]): number =>
  ms.length > 1 ? median(ms.slice(1)) : (ms[0] as number);

export function push(map: Map<string, number[]>, name: string, value: number): void {
  const known = map.get(name);
  if (known) known.push(value);
  else map.set(name, [value]);
}

/** Median of the rounds' ratios. */
export function ratioOf(map: ReadonlyMap<string, number[]>, name: string, floor: string): number {
  const floors = map.get(floor) as number[];
  return median((map.get(name) as number[]).map((value, i) => value / (floors[i] as number)));
}

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
