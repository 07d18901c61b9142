// From mention to mention by keys: where the reader is, what comes next, and bringing it into view.

import type { PageMention } from './page-mentions.ts';
import { anchorSpan, rectsOf } from './ranges.ts';

/** Where a mention stands now; undefined where it does not show. */
function placeOf(mention: PageMention): DOMRect | undefined {
  const anchor = anchorSpan(mention.block, mention.start, mention.end);
  return anchor && rectsOf(anchor)[0];
}

/**
 * The mention after or before the one the reader is at; without one, the first in or below the window (or the last in
 * or above it). Goes round at the ends.
 */
export function stepFrom(
  mentions: readonly PageMention[],
  current: PageMention | undefined,
  direction: 'next' | 'previous',
): PageMention | undefined {
  if (mentions.length === 0) return undefined;
  const at = current ? mentions.findIndex(({ id }) => id === current.id) : -1;
  if (at >= 0) {
    const next = at + (direction === 'next' ? 1 : -1);
    return mentions[(next + mentions.length) % mentions.length];
  }
  const isFrom =
    direction === 'next'
      ? (place: DOMRect) => place.bottom > 0
      : (place: DOMRect) => place.top < window.innerHeight;
  const inOrder = direction === 'next' ? mentions : mentions.toReversed();
  const first = inOrder.find((mention) => {
    const place = placeOf(mention);
    return place !== undefined && isFrom(place);
  });
  return first ?? inOrder[0];
}

/** Scrolls as little as needed, and to the middle where it scrolls at all. @returns true where it had to scroll */
export function bringIntoView(mention: PageMention): boolean {
  const place = placeOf(mention);
  if (
    place &&
    place.top >= 0 &&
    place.bottom <= window.innerHeight &&
    place.left >= 0 &&
    place.right <= window.innerWidth
  )
    return false;
  const element = mention.block.element as unknown as Element;
  Element.prototype.scrollIntoView.call(element, {
    block: 'center',
    inline: 'nearest',
    behavior: 'instant',
  });
  // In a block that is taller than the window its middle is not the mention's.
  const after = placeOf(mention);
  if (after && (after.top < 0 || after.bottom > window.innerHeight)) {
    window.scrollBy({ top: after.top - window.innerHeight / 2, behavior: 'instant' });
  }
  return true;
}
