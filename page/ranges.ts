// From a span in a block back to the page.

import type { PageNode } from './dom.ts';
import type { PageBlock } from './text-blocks.ts';

/** Two places in text nodes. */
export interface Anchor {
  startNode: Text;
  startOffset: number;
  endNode: Text;
  endOffset: number;
}

/** @returns undefined where the page changed meanwhile */
export function anchorSpan(block: PageBlock, start: number, end: number): Anchor | undefined {
  const first = nodeAt(block, start, false);
  const last = nodeAt(block, end, true);
  const startNode = block.nodes[first] as Text | undefined;
  const endNode = block.nodes[last] as Text | undefined;
  if (!startNode?.isConnected || !endNode?.isConnected) return undefined;
  const startOffset = start - (block.starts[first] as number) + (first === 0 ? block.from : 0);
  const endOffset = end - (block.starts[last] as number) + (last === 0 ? block.from : 0);
  if (startOffset > startNode.length || endOffset > endNode.length) return undefined;
  return { startNode, startOffset, endNode, endOffset };
}

/** @param isEnd - an end belongs to the node that ends there, not to the one that begins */
function nodeAt({ starts }: PageBlock, offset: number, isEnd: boolean): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const start = starts[middle] as number;
    if (start < offset || (start === offset && !isEnd)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** @returns the offset in the block's text of a place in one of its nodes; undefined where it is none of its */
export function offsetInBlock(block: PageBlock, node: PageNode, offset: number): number | undefined {
  const index = block.nodes.indexOf(node);
  if (index < 0) return undefined;
  return (block.starts[index] as number) + offset - (index === 0 ? block.from : 0);
}

/** For paint: never a live `Range`, which taxes every change of the page (docs/performance.md). */
export function staticRangeOf(anchor: Anchor): StaticRange {
  const { startNode, startOffset, endNode, endOffset } = anchor;
  return new StaticRange({ startContainer: startNode, startOffset, endContainer: endNode, endOffset });
}

/** Rectangles of its lines. The live range is gone with the call. */
export function rectsOf(anchor: Anchor): DOMRect[] {
  const range = document.createRange();
  try {
    range.setStart(anchor.startNode, anchor.startOffset);
    range.setEnd(anchor.endNode, anchor.endOffset);
    return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  } catch {
    // The text got shorter since.
    return [];
  } finally {
    range.detach();
  }
}
