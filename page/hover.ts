// When a card opens and when it goes: a pure state machine. Timers live in the caller and come back as `timeout`.
// WCAG 1.4.13: dismissible (Esc, anywhere), hoverable (the pointer may travel to the card), persistent (while it is over
// mention or card).

/** How a card came to be open: the pointer's goes with the pointer, the others stay until they are sent away. */
export type OpenedBy = 'pointer' | 'keyboard' | 'touch';

/** `M` is a mention; two are the same when they are one object. */
export type Hover<M> =
  | { phase: 'idle' }
  /** Sent away while the pointer stands on it: not again before the pointer has left. */
  | { phase: 'dismissed'; mention: M }
  | { phase: 'dwelling'; mention: M }
  | { phase: 'open'; mention: M; by: OpenedBy; pinned: boolean }
  /** The pointer went, perhaps on to `next`; the card of `mention` still stands. */
  | { phase: 'leaving'; mention: M; next: M | undefined };

export type HoverEvent<M> =
  /** The pointer is on a mention; `resting` when slow enough, `towardsCard` when it crosses text on its way there. */
  | { type: 'over'; mention: M; resting: boolean; towardsCard: boolean }
  /** It is on no mention and not on the card. */
  | { type: 'out'; towardsCard: boolean }
  | { type: 'card' }
  /** The running timer, see `timerOf`. */
  | { type: 'timeout' }
  /** Opened on purpose: a click where the reader wants that, a key, a tap, the popup. */
  | { type: 'open'; mention: M; by: OpenedBy }
  | { type: 'pin' }
  /** A button went down outside the card, text is being selected, something is dragged. */
  | { type: 'press' }
  | { type: 'scroll' }
  /** Esc, the close button, the mention is no longer there, the window lost the pointer. */
  | { type: 'dismiss' };

export function nextHover<M>(hover: Hover<M>, event: HoverEvent<M>): Hover<M> {
  switch (event.type) {
    case 'over':
      return overMention(hover, event);
    case 'out':
      return outOfMention(hover, event.towardsCard);
    case 'card':
      return hover.phase === 'leaving' ? open(hover.mention, 'pointer') : hover;
    case 'timeout':
      if (hover.phase === 'dwelling') return open(hover.mention, 'pointer');
      if (hover.phase !== 'leaving') return hover;
      return hover.next === undefined ? { phase: 'idle' } : open(hover.next, 'pointer');
    case 'open':
      return open(event.mention, event.by);
    case 'pin':
      return hover.phase === 'open' || hover.phase === 'leaving'
        ? { ...open(hover.mention, 'pointer'), pinned: true }
        : hover;
    case 'press':
      return isPinned(hover) ? hover : dismissed(hover);
    case 'scroll':
      return isHeld(hover) ? hover : { phase: 'idle' };
    case 'dismiss':
      return dismissed(hover);
  }
}

/** The mention whose card stands. */
export const shownMention = <M>(hover: Hover<M>): M | undefined =>
  hover.phase === 'open' || hover.phase === 'leaving' ? hover.mention : undefined;

/** The mention whose card may be wanted soon: time to fetch it. */
export const wantedMention = <M>(hover: Hover<M>): M | undefined =>
  hover.phase === 'dwelling' ? hover.mention : hover.phase === 'leaving' ? hover.next : undefined;

/** The timer that must run in a state; a state that stays keeps its timer. */
export function timerOf<M>(hover: Hover<M>): 'dwell' | 'grace' | undefined {
  if (hover.phase === 'dwelling') return 'dwell';
  if (hover.phase === 'leaving') return hover.next === undefined ? 'grace' : 'dwell';
  return undefined;
}

/** A fast move begins the dwell anew, and is the last that we hear of a pointer that stops dead. */
function overMention<M>(
  hover: Hover<M>,
  { mention, resting, towardsCard }: { mention: M; resting: boolean; towardsCard: boolean },
): Hover<M> {
  switch (hover.phase) {
    case 'idle':
      return { phase: 'dwelling', mention };
    case 'dismissed':
      return hover.mention === mention ? hover : { phase: 'dwelling', mention };
    case 'dwelling':
      return hover.mention === mention && resting ? hover : { phase: 'dwelling', mention };
    case 'open':
      if (hover.mention === mention || isHeld(hover) || towardsCard) return hover;
      return { phase: 'leaving', mention: hover.mention, next: mention };
    case 'leaving':
      if (hover.mention === mention) return open(mention, 'pointer');
      if (towardsCard || (hover.next === mention && resting)) return hover;
      return { ...hover, next: mention };
  }
}

function outOfMention<M>(hover: Hover<M>, towardsCard: boolean): Hover<M> {
  switch (hover.phase) {
    case 'open':
      return isHeld(hover) || towardsCard
        ? hover
        : { phase: 'leaving', mention: hover.mention, next: undefined };
    case 'leaving':
      return hover.next === undefined ? hover : { ...hover, next: undefined };
    default:
      return { phase: 'idle' };
  }
}

const open = <M>(mention: M, by: OpenedBy): Extract<Hover<M>, { phase: 'open' }> => ({
  phase: 'open',
  mention,
  by,
  pinned: false,
});

const isPinned = <M>(hover: Hover<M>): boolean => hover.phase === 'open' && hover.pinned;

/** Does it stay though the pointer goes? */
const isHeld = <M>(hover: Hover<M>): boolean =>
  hover.phase === 'open' && (hover.pinned || hover.by !== 'pointer');

function dismissed<M>(hover: Hover<M>): Hover<M> {
  if (hover.phase === 'idle') return hover;
  return { phase: 'dismissed', mention: (hover.phase === 'leaving' && hover.next) || hover.mention };
}

/** A place on the screen, in CSS pixels of the viewport. */
export interface Point {
  x: number;
  y: number;
}
interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/**
 * Is the pointer on its way to the card? It is while it stays in the triangle between where it left the mention and the
 * near edge of the card, with a little room at its ends.
 * @param left - where the pointer was last on the mention
 */
export function isTowards(point: Point, left: Point, card: Box): boolean {
  const room = 12;
  const isBelow = card.top >= left.y;
  const isAbove = card.bottom <= left.y;
  // A card beside the pointer has its near edge on the left or on the right.
  const near: [Point, Point] =
    isBelow || isAbove
      ? [
          { x: card.left - room, y: isBelow ? card.top : card.bottom },
          { x: card.right + room, y: isBelow ? card.top : card.bottom },
        ]
      : [
          { x: card.left > left.x ? card.left : card.right, y: card.top - room },
          { x: card.left > left.x ? card.left : card.right, y: card.bottom + room },
        ];
  return isInTriangle(point, left, near[0], near[1]);
}

function isInTriangle(p: Point, a: Point, b: Point, c: Point): boolean {
  const side = (p1: Point, p2: Point): number => (p.x - p2.x) * (p1.y - p2.y) - (p1.x - p2.x) * (p.y - p2.y);
  const [d1, d2, d3] = [side(a, b), side(b, c), side(c, a)];
  return !((d1 < 0 || d2 < 0 || d3 < 0) && (d1 > 0 || d2 > 0 || d3 > 0));
}

/** Speed under which a pointer rests, in pixels a millisecond. */
const restingSpeed = 0.5;

/** @returns a function that tells for each place of the pointer whether it is slow enough */
export function speedGate(): (point: Point, timeMs: number) => boolean {
  let last: (Point & { timeMs: number }) | undefined;
  return (point, timeMs) => {
    const before = last;
    last = { ...point, timeMs };
    if (!before || timeMs - before.timeMs > 100) return true;
    const distance = Math.hypot(point.x - before.x, point.y - before.y);
    return distance <= restingSpeed * Math.max(1, timeMs - before.timeMs);
  };
}
