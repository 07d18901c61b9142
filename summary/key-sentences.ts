// The sentences that tell most about each entity on this page.

import type { EntityId, Span } from '../engine/types.ts';
import type { Attribution, KeySentence, SummaryBlock } from './types.ts';

const mostForEach = 2;

interface Weighed extends KeySentence {
  weight: number;
}

/**
 * @param sentencesOf - sentences of a block, ascending
 * @returns best first within an entity, at most two for each
 */
export function findKeySentences(
  blocks: readonly SummaryBlock[],
  attributions: readonly Attribution[],
  sentencesOf: (block: SummaryBlock) => Span[],
): KeySentence[] {
  const byEntity = new Map<EntityId, Weighed[]>();
  for (const [index, block] of blocks.entries()) {
    if (block.mentions.length === 0) continue;
    for (const sentence of sentencesOf(block)) {
      for (const weighed of weighSentence(sentence, block, index, attributions)) {
        const list = byEntity.get(weighed.entity) ?? [];
        byEntity.set(weighed.entity, list);
        // The first sentence that names it says who it is.
        if (list.length === 0) weighed.weight += 1;
        list.push(weighed);
      }
    }
  }
  return [...byEntity.values()].flatMap((list) =>
    list
      .toSorted((a, b) => b.weight - a.weight || a.block - b.block || a.start - b.start)
      .slice(0, mostForEach)
      .map(({ weight: _weight, ...sentence }) => sentence),
  );
}

function weighSentence(
  sentence: Span,
  block: SummaryBlock,
  index: number,
  attributions: readonly Attribution[],
): Weighed[] {
  const inside = ({ start, end }: Span) => sentence.start <= start && end <= sentence.end;
  const mentions = block.mentions.filter(inside);
  const length = sentence.end - sentence.start;
  const first = new Map(mentions.toReversed().map((mention) => [mention.entity, mention]));
  return [...first.values()].map((mention) => {
    let weight = 0;
    if (
      attributions.some(
        ({ block: at, speaker, cue }) => at === index && speaker === mention.entity && inside(cue),
      )
    ) {
      weight += 3;
    }
    if (mentions[0] === mention) weight += 1;
    const names = (type: string) =>
      mentions.some((other) => other.type === type && other.entity !== mention.entity);
    if (names('document') || names('provision')) weight += 1.5;
    // A headline or a caption is short and has no full stop; a very long sentence is read by nobody.
    if (!/[.!?…»”"“]$/.test(block.text.slice(sentence.start, sentence.end))) weight -= 1;
    if (length < 40 || length > 420) weight -= 2;
    return { ...sentence, block: index, entity: mention.entity, mention: mention.id, weight };
  });
}
