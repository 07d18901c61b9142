// The popup's side of the summary: the page's text goes to the worker, what it finds comes back by entity.

import type { EntityIndex } from '../../components/entity-index.ts';
import type { PageSummary, Passage } from '../../components/popup/RowDetails.tsx';
import type { EntityId } from '../../engine/types.ts';
import type { PageReport, PageText } from '../../platform/messages.ts';
import type { Summary, SummaryBlock } from '../../summary/types.ts';

/** Blocks of the article with their mentions. Comments are nobody's statements. */
export function summaryBlocks(text: PageText, report: PageReport, index: EntityIndex): SummaryBlock[] {
  const reported = new Map(
    report.mentions.filter(({ part }) => part === 'article').map((mention) => [mention.id, mention]),
  );
  return text.blocks.map((block) => ({
    text: block.text,
    lang: block.lang ?? report.lang,
    mentions: block.mentions.flatMap(({ id, start, end }) => {
      const mention = reported.get(id);
      const entity = mention && index.entities[mention.entity];
      if (entity === undefined) return [];
      return [
        {
          id,
          entity: mention!.entity,
          type: entity.type,
          kind: mention!.kind,
          isFemale: entity.isFemale,
          start,
          end,
        },
      ];
    }),
  }));
}

/** Blocks worth reading: those that name someone, and the one behind them, where "he said" may follow. */
export function withNeighbours(blocks: readonly SummaryBlock[]): { block: SummaryBlock; at: number }[] {
  return blocks.flatMap((block, at) =>
    block.mentions.length > 0 || (blocks[at - 1]?.mentions.length ?? 0) > 0 ? [{ block, at }] : [],
  );
}

export function toPageSummary(
  summary: Summary,
  blocks: readonly SummaryBlock[],
  pending: boolean,
): PageSummary {
  const says: Record<EntityId, Passage[]> = {};
  const keySentences: Record<EntityId, Passage[]> = {};
  const words = (block: number, parts: { start: number; end: number }[]) =>
    parts.map(({ start, end }) => blocks[block]?.text.slice(start, end) ?? '').join(' … ');
  for (const { speaker, mention, block, said } of summary.attributions) {
    says[speaker] ??= [];
    says[speaker].push({ mention, text: words(block, said) });
  }
  for (const { entity, mention, block, start, end } of summary.keySentences) {
    keySentences[entity] ??= [];
    keySentences[entity].push({ mention, text: words(block, [{ start, end }]) });
  }
  return { pending, says, keySentences };
}

/**
 * Starts the language work. It ends with the popup, or with `signal`.
 * @param onResult - called with what is found so far, and at the end with all of it
 */
export function summarise(
  blocks: readonly SummaryBlock[],
  onResult: (summary: Summary, isDone: boolean) => void,
  signal: AbortSignal,
): void {
  const worker = new Worker('/summary-worker.js');
  signal.addEventListener('abort', () => worker.terminate());
  worker.addEventListener('message', ({ data }: MessageEvent<{ summary: Summary; isDone: boolean }>) => {
    onResult(data.summary, data.isDone);
    if (data.isDone) worker.terminate();
  });
  // Without it the list stands as it is; attributions are an extra.
  worker.addEventListener('error', () => onResult({ attributions: [], keySentences: [] }, true));
  worker.postMessage(blocks);
}
