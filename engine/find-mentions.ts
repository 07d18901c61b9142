// The one way in: blocks of text in, mentions with their evidence out.

import { readBlock } from './candidates.ts';
import { resolveScope } from './disambiguation.ts';
import type { Lexicon } from './lexicon.ts';
import type { ReadBlock } from './reading.ts';
import type { Decision } from './scope-view.ts';
import { inOneGo, inSteps, type Steps } from './steps.ts';
import type {
  Annotation,
  LangCode,
  Mention,
  PageContext,
  Rejected,
  Relevance,
  Scope,
  TextBlock,
} from './types.ts';

/**
 * Mentions of a whole page.
 * @param blocks - in document order; blocks in a language without a lexicon are left out of the decision
 * @param lexicons - by language; at least that of `context.lang`, else nothing is found
 */
export function findMentions(
  blocks: readonly TextBlock[],
  scopes: readonly Scope[],
  context: PageContext,
  lexicons: Pick<ReadonlyMap<LangCode, Lexicon>, 'get'>,
): Annotation {
  const read = blocks.map((block): ReadBlock | undefined => {
    const lexicon = lexicons.get(block.lang ?? context.lang);
    return lexicon && { block, reading: readBlock(block.text, lexicon) };
  });
  const main = lexicons.get(context.lang);
  const heading = context.title && main ? [readBlock(context.title, main)] : [];
  return inOneGo(resolve(read, scopes, context, heading));
}

/**
 * Decide over blocks that are read already. The same readings give the same annotation, in whatever order and
 * however often they were read.
 * @param read - by block index; undefined where no lexicon fits
 * @param heading - the reading of the page's title, as evidence for articles
 */
export function* resolve(
  read: readonly (ReadBlock | undefined)[],
  scopes: readonly Scope[],
  context: PageContext,
  heading: readonly ReadBlock['reading'][] = [],
): Steps<Annotation> {
  const byScope: { index: number; read: ReadBlock }[][] = scopes.map(() => []);
  read.forEach((entry, index) => {
    if (entry?.reading.hasHits) byScope[entry.block.scope]?.push({ index, read: entry });
  });
  const mentions: Mention[] = [];
  const rejected: Rejected[] = [];
  const relevance: Relevance[] = [];
  for (const [i, scope] of scopes.entries()) {
    const titled = scope.kind === 'article' || scope.kind === 'page' ? heading : [];
    const blocks = byScope[i] as { index: number; read: ReadBlock }[];
    const verdict = yield* resolveScope(blocks, scope, context, titled);
    yield* inSteps(verdict.decisions, (decision) =>
      (decision.accepted ? mentions : rejected).push(toMention(decision)),
    );
    relevance.push(verdict.relevance);
  }
  const inOrder = (a: Mention, b: Mention) => a.block - b.block || a.start - b.start;
  return {
    lang: context.lang,
    date: context.date,
    relevant: relevance.some((r) => r.relevant),
    relevance,
    mentions: mentions.sort(inOrder),
    rejected: rejected.sort(inOrder),
  };
}

function toMention({ item, entity, evidence }: Decision): Mention {
  const { block, candidate, read } = item;
  const { reading } = read;
  const { text } = read.block;
  const start = reading.origin ? (reading.origin[candidate.start] as number) : candidate.start;
  // up to the last character that belongs to it, marks and invisible ones after it included
  const end = reading.origin ? endInOrigin(reading.origin, candidate.end, text) : candidate.end;
  return { block, start, end, text: text.slice(start, end), entity, kind: candidate.kind, evidence };
}

function endInOrigin(origin: Int32Array, end: number, text: string): number {
  const last = origin[end - 1] as number;
  let at = last + 1;
  const next = origin[end] ?? text.length;
  while (at < next && /\p{M}/u.test(text[at] as string)) at++;
  return at;
}
