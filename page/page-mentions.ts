// Mentions of a page that changes: readings are kept by block and decisions by scope, so a new paragraph costs its own
// reading and a fresh look at its scope.

import { readBlock } from '../engine/candidates.ts';
import { resolve } from '../engine/find-mentions.ts';
import type { Lexicon } from '../engine/lexicon.ts';
import type { BlockReading, ReadBlock } from '../engine/reading.ts';
import { inSteps, type Steps } from '../engine/steps.ts';
import type {
  EntityId,
  Evidence,
  LangCode,
  MentionKind,
  PageContext,
  Relevance,
  Scope,
} from '../engine/types.ts';
import type { PageLayout } from './scopes.ts';
import type { PageBlock } from './text-blocks.ts';

/** A mention on the page. The same object as long as nothing about it changes. */
export interface PageMention {
  id: number;
  block: PageBlock;
  /** In the block's text, in UTF-16 code units. */
  start: number;
  end: number;
  text: string;
  entity: EntityId;
  kind: MentionKind;
  evidence: Evidence[];
  inComment: boolean;
}

interface ScopeState {
  blocks: PageBlock[];
  /** All that the decision rested on besides the blocks. */
  basis: string;
  relevance: Relevance;
  mentions: Map<PageBlock, PageMention[]>;
}

/** No text names more: a page that repeats a name a hundred thousand times has the first of them marked. */
const mostCandidates = 4000;

export class PageMentions {
  #readings = new WeakMap<PageBlock, { lang: LangCode; reading: BlockReading | undefined }>();
  readonly #hidden = new WeakSet<PageBlock>();
  #scopes = new Map<unknown, ScopeState>();
  #byBlock = new Map<PageBlock, PageMention[]>();
  #all: PageMention[] | undefined;
  #nextId = 0;

  isRead(block: PageBlock, lang: LangCode): boolean {
    return this.#readings.get(block)?.lang === lang;
  }

  read(block: PageBlock, lang: LangCode, lexicon: Lexicon | undefined): void {
    this.#readings.set(block, { lang, reading: lexicon && readBlock(block.text, lexicon) });
  }

  /** The page's title is evidence and never marked. */
  readTitle(title: string, lexicon: Lexicon): BlockReading {
    return readBlock(title, lexicon);
  }

  /** Text that turns out not to be shown is neither counted nor evidence. @returns true where that is news */
  setHidden(block: PageBlock, isHidden: boolean): boolean {
    if (this.#hidden.has(block) === isHidden) return false;
    if (isHidden) this.#hidden.add(block);
    else this.#hidden.delete(block);
    return true;
  }

  /** Decides anew where anything changed; scopes that are gone are forgotten at the end. */
  *resolving(
    blocks: readonly PageBlock[],
    layout: PageLayout,
    context: PageContext,
    heading: readonly BlockReading[],
  ): Steps<void> {
    const members: number[][] = layout.scopes.map(() => []);
    layout.places.forEach((place, i) => {
      if (place) members[place.scope]?.push(i);
    });
    const decided = new Map<unknown, ScopeState>();
    for (const [i, scope] of layout.scopes.entries()) {
      const key = layout.keys[i];
      const before = this.#scopes.get(key);
      const inScope = members[i] as number[];
      decided.set(key, yield* this.#resolveScope(before, inScope, blocks, layout, scope, context, heading));
      yield;
    }
    this.#scopes = decided;
    this.#byBlock = new Map([...decided.values()].flatMap(({ mentions }) => [...mentions]));
    this.#all = undefined;
  }

  *#resolveScope(
    before: ScopeState | undefined,
    members: readonly number[],
    blocks: readonly PageBlock[],
    layout: PageLayout,
    scope: Scope,
    context: PageContext,
    heading: readonly BlockReading[],
  ): Steps<ScopeState> {
    const shown = members.filter((i) => !this.#hidden.has(blocks[i] as PageBlock));
    const own = shown.map((i) => blocks[i] as PageBlock);
    const readings = own.map((block) => this.#readings.get(block));
    const basis = JSON.stringify([
      scope.kind,
      scope.date,
      context,
      heading.length,
      readings.map((read) => (read?.reading ? 1 : 0)).join(''),
      shown.map((i) => layout.places[i]?.part[0]).join(''),
    ]);
    if (
      before &&
      before.basis === basis &&
      own.length === before.blocks.length &&
      own.every((block, i) => block === before.blocks[i])
    )
      return before;
    let candidates = 0;
    const read = own.map((block, i): ReadBlock | undefined => {
      const reading = readings[i]?.reading;
      candidates += reading?.candidates.length ?? 0;
      if (candidates > mostCandidates) return undefined;
      const place = layout.places[shown[i] as number];
      return (
        reading &&
        place && { block: { text: block.text, scope: 0, part: place.part, lang: readings[i]?.lang }, reading }
      );
    });
    const annotation = yield* resolve(read, [scope], context, heading);
    const mentions = new Map<PageBlock, PageMention[]>();
    const inComment = scope.kind === 'comment';
    yield* inSteps(annotation.mentions, ({ block: index, start, end, entity, kind, evidence, text }) => {
      const block = own[index] as PageBlock;
      const known = before?.mentions
        .get(block)
        ?.find((old) => old.start === start && old.end === end && old.entity === entity && old.kind === kind);
      const kept: PageMention = known ?? {
        id: this.#nextId++,
        block,
        start,
        end,
        text,
        entity,
        kind,
        evidence,
        inComment,
      };
      kept.evidence = evidence;
      const inBlock = mentions.get(block);
      if (inBlock) inBlock.push(kept);
      else mentions.set(block, [kept]);
    });
    return {
      blocks: own,
      basis,
      relevance: annotation.relevance[0] ?? { relevant: false, evidence: [] },
      mentions,
    };
  }

  /** Forgets all decisions and readings, as on a new page or in a new language. */
  clear(): void {
    this.#readings = new WeakMap();
    this.#scopes.clear();
    this.#byBlock.clear();
    this.#all = undefined;
  }

  inBlock(block: PageBlock): readonly PageMention[] {
    return this.#byBlock.get(block) ?? [];
  }

  /** In document order. @param blocks - of the page, which give the order */
  all(blocks: readonly PageBlock[]): readonly PageMention[] {
    if (this.#all) return this.#all;
    this.#all = this.#byBlock.size === 0 ? [] : blocks.flatMap((block) => this.#byBlock.get(block) ?? []);
    return this.#all;
  }

  /** Of the article, or of the first scope that is relevant. @param article - key of its scope */
  relevance(article: unknown): Relevance {
    const states = [...this.#scopes.values()];
    const own = this.#scopes.get(article);
    if (own?.relevance.relevant) return own.relevance;
    return (
      states.find(({ relevance }) => relevance.relevant)?.relevance ??
      own?.relevance ??
      states[0]?.relevance ?? { relevant: false, evidence: [] }
    );
  }
}
