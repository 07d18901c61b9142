// The whole of it: blocks in, summary out. Worked off in slices, so that whoever asked can stop it in between.

import type { Span } from '../engine/types.ts';
import { findAttributions, type Reader } from './attributions.ts';
import { findKeySentences } from './key-sentences.ts';
import { findQuotations, foldPunctuation, splitSentences } from './sentences.ts';
import type { Summary, SummaryBlock } from './types.ts';

/** Blocks between two chances to stop. A pronoun does not look back past the first block of a slice. */
const blocksPerSlice = 40;

/**
 * @param read - what a language library knows of a block; undefined where there is none for its language
 * @yields how far it is, 0 to 1
 * @returns the summary
 */
export function* summarise(
  blocks: readonly SummaryBlock[],
  read: (block: SummaryBlock) => Reader | undefined = () => undefined,
): Generator<number, Summary> {
  const readers = new Map<SummaryBlock, Reader | undefined>();
  const readOnce = (block: SummaryBlock) => {
    if (!readers.has(block)) readers.set(block, read(block));
    return readers.get(block);
  };
  const sentencesOf = (block: SummaryBlock): Span[] => {
    const text = foldPunctuation(block.text);
    return readOnce(block)?.sentences ?? splitSentences(text, block.lang, findQuotations(text));
  };
  const summary: Summary = { attributions: [], keySentences: [] };
  for (let at = 0; at < blocks.length; at += blocksPerSlice) {
    const slice = blocks.slice(at, at + blocksPerSlice);
    for (const found of findAttributions(slice, readOnce)) {
      summary.attributions.push({ ...found, block: found.block + at });
    }
    yield at / blocks.length;
  }
  summary.keySentences = findKeySentences(blocks, summary.attributions, sentencesOf);
  return summary;
}
