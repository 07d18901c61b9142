// Point → mention. The caret's place gives the text node, a table its block, and the rectangles of the one candidate
// decide: the caret snaps to the nearest text, however far.

import type { Point } from './hover.ts';
import type { PageMention } from './page-mentions.ts';
import { anchorSpan, offsetInBlock, rectsOf } from './ranges.ts';
import type { PageBlock } from './text-blocks.ts';

export interface Hit {
  mention: PageMention;
  /** The line of it that is under the point. */
  line: DOMRect;
}

/** An underline is hovered as well. */
const slackPx = 3;

/** What to ask about a page; see `PageText` and `PageMentions`. */
export interface HitTable {
  blockAt(node: Node, offset: number): PageBlock | undefined;
  inBlock(block: PageBlock): readonly PageMention[];
}

/**
 * @param target - the innermost element under the pointer
 * @returns undefined where there is no mention, or where it stands in something inert
 */
export function hitTest({ x, y }: Point, target: Element, table: HitTable): Hit | undefined {
  const caret = caretAt(x, y, target);
  const block = caret && table.blockAt(caret.node, caret.offset);
  if (!caret || !block) return undefined;
  const mentions = table.inBlock(block);
  if (mentions.length === 0) return undefined;
  const offset = offsetInBlock(block, caret.node, caret.offset);
  const mention =
    offset === undefined ? undefined : mentions.find(({ start, end }) => start <= offset && offset <= end);
  if (!mention || Element.prototype.closest.call(target, '[inert]')) return undefined;
  const line = lineAt(mention, { x, y });
  return line && { mention, line };
}

/** The rectangle of a mention's line at a point. */
export function lineAt(mention: PageMention, { x, y }: Point): DOMRect | undefined {
  const anchor = anchorSpan(mention.block, mention.start, mention.end);
  if (!anchor) return undefined;
  return rectsOf(anchor).find(
    ({ left, right, top, bottom }) =>
      x >= left - 1 && x <= right + 1 && y >= top - slackPx && y <= bottom + slackPx,
  );
}

function caretAt(x: number, y: number, target: Element): { node: Node; offset: number } | undefined {
  const root = Node.prototype.getRootNode.call(target);
  // Without the roots named, the place in a shadow tree is told as its host's.
  const shadowRoots: ShadowRoot[] = [];
  for (let each = root; each instanceof ShadowRoot; each = each.host.getRootNode()) shadowRoots.push(each);
  const position = document.caretPositionFromPoint(x, y, { shadowRoots });
  return position ? { node: position.offsetNode, offset: position.offset } : undefined;
}
