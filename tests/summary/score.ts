// How well the found attributions agree with the marked ones.

import type { Reader } from '../../summary/attributions.ts';
import { findAttributions } from '../../summary/attributions.ts';
import type { Attribution, SummaryBlock } from '../../summary/types.ts';
import type { Expected, Passage } from './marked-passage.ts';

export interface Score {
  right: number;
  wrong: number;
  missed: number;
  /** One line for each fault. */
  faults: string[];
}

/** The same speaker, and at least two thirds of both texts in common. */
function agrees(found: Attribution, expected: Expected[]): boolean {
  const { said, speaker, block } = found;
  const own = expected.filter((other) => other.speaker === speaker && other.block === block);
  const length = (parts: { start: number; end: number }[]) =>
    parts.reduce((sum, part) => sum + part.end - part.start, 0);
  const common = said.flatMap((a) =>
    own.map((b) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))),
  );
  const shared = common.reduce((sum, n) => sum + n, 0);
  const touched = own.filter((b) => said.some((a) => a.start < b.end && b.start < a.end));
  return shared > 0 && shared / length(said) > 2 / 3 && shared / length(touched) > 2 / 3;
}

export function score(
  passages: readonly Passage[],
  read?: (block: SummaryBlock) => Reader | undefined,
): Score {
  const total: Score = { right: 0, wrong: 0, missed: 0, faults: [] };
  for (const passage of passages) {
    const found = findAttributions(passage.blocks, read);
    const words = (block: number, parts: { start: number; end: number }[]) =>
      parts.map(({ start, end }) => passage.blocks[block]!.text.slice(start, end)).join(' … ');
    for (const attribution of found) {
      if (agrees(attribution, passage.expected)) total.right++;
      else {
        total.wrong++;
        total.faults.push(
          `${passage.lang} wrong  ${attribution.speaker}: ${words(attribution.block, attribution.said)}  (${passage.about})`,
        );
      }
    }
    for (const expected of passage.expected) {
      const isFound = found.some(
        ({ speaker, block, said }) =>
          speaker === expected.speaker &&
          block === expected.block &&
          said.some((a) => a.start < expected.end && expected.start < a.end),
      );
      if (!isFound) {
        total.missed++;
        total.faults.push(
          `${passage.lang} missed ${expected.speaker}: ${words(expected.block, [expected])}  (${passage.about})`,
        );
      }
    }
  }
  return total;
}
