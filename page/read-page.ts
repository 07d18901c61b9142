// A page, read once from top to bottom: for Node, and for the extension's own pages. The annotator reads in slices
// and follows changes with the same pieces.

import { inOneGo } from '../engine/steps.ts';
import type { Scope, TextBlock } from '../engine/types.ts';
import type { PageElement } from './dom.ts';
import type { PageFacts } from './page-context.ts';
import { layOut } from './scopes.ts';
import type { Section } from './sections.ts';
import { BlockWalk, type PageBlock } from './text-blocks.ts';

export interface ReadPage {
  /** What is read, in document order. */
  blocks: TextBlock[];
  /** The same blocks, with their nodes. */
  pageBlocks: PageBlock[];
  scopes: Scope[];
  headerTime: string | undefined;
}

export function readPage(root: PageElement, facts: PageFacts): ReadPage {
  const page: Section = { rule: 'page', element: root, parent: undefined };
  const walk = new BlockWalk(root, page, new WeakMap());
  walk.run();
  const { places, scopes, headerTime } = inOneGo(layOut(walk.blocks, facts));
  const blocks: TextBlock[] = [];
  const pageBlocks: PageBlock[] = [];
  walk.blocks.forEach((block, i) => {
    const place = places[i];
    if (!place) return;
    blocks.push({ text: block.text, lang: block.lang === facts.lang ? undefined : block.lang, ...place });
    pageBlocks.push(block);
  });
  return { blocks, pageBlocks, scopes, headerTime };
}
