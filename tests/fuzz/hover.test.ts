import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Hover,
  type HoverEvent,
  isTowards,
  nextHover,
  shownMention,
  speedGate,
  timerOf,
  wantedMention,
} from '../../page/hover.ts';
import { runs } from './runs.ts';

const event: fc.Arbitrary<HoverEvent<string>> = fc.oneof(
  fc.record({
    type: fc.constant('over' as const),
    mention: fc.constantFrom('a', 'b'),
    resting: fc.boolean(),
    towardsCard: fc.boolean(),
  }),
  fc.record({ type: fc.constant('out' as const), towardsCard: fc.boolean() }),
  fc.record({
    type: fc.constant('open' as const),
    mention: fc.constantFrom('a', 'b'),
    by: fc.constantFrom('pointer' as const, 'keyboard' as const, 'touch' as const),
  }),
  fc.constantFrom<HoverEvent<string>>(
    { type: 'card' },
    { type: 'timeout' },
    { type: 'pin' },
    { type: 'press' },
    { type: 'scroll' },
    { type: 'dismiss' },
  ),
);
const idle = { phase: 'idle' } as Hover<string>;

test('whatever happens, the state is one of five, and only a resting pointer or a purpose opens a card', () => {
  fc.assert(
    fc.property(fc.array(event, { maxLength: 30 }), (events) => {
      let hover = idle;
      for (const each of events) {
        const before = hover;
        hover = nextHover(before, each);
        if (shownMention(hover) !== undefined && shownMention(before) === undefined)
          expect(each.type === 'open' || (each.type === 'timeout' && before.phase === 'dwelling')).toBe(true);
        if (hover.phase === 'open') {
          expect(['pointer', 'keyboard', 'touch']).toContain(hover.by);
          if (before.phase !== 'open' && each.type !== 'open') expect(hover.by).toBe('pointer');
        }
        // A timer runs in a state that waits for one, and a state without one waits for nobody.
        expect(timerOf(hover) !== undefined).toBe(hover.phase === 'dwelling' || hover.phase === 'leaving');
        expect(timerOf(hover) === 'dwell').toBe(wantedMention(hover) !== undefined);
        if (each.type === 'dismiss' || (each.type === 'press' && !(before.phase === 'open' && before.pinned)))
          expect(shownMention(hover)).toBeUndefined();
        // Held cards stay when the pointer goes or the page scrolls.
        if (
          before.phase === 'open' &&
          (before.pinned || before.by !== 'pointer') &&
          ['over', 'out', 'scroll', 'card', 'timeout'].includes(each.type)
        )
          expect(hover).toBe(before);
      }
    }),
    { numRuns: runs(2000) },
  );
});

/** Before, event, after. */
const steps: [string, Hover<string>, HoverEvent<string>, Hover<string>][] = [
  [
    'the card’s pointer opens nothing by itself',
    { phase: 'dwelling', mention: 'a' },
    { type: 'card' },
    { phase: 'dwelling', mention: 'a' },
  ],
  [
    'nor where it was sent away',
    { phase: 'dismissed', mention: 'a' },
    { type: 'card' },
    { phase: 'dismissed', mention: 'a' },
  ],
  [
    'coming back to the card keeps it',
    { phase: 'leaving', mention: 'a', next: 'b' },
    { type: 'card' },
    { phase: 'open', mention: 'a', by: 'pointer', pinned: false },
  ],
  [
    'a late timer does nothing',
    { phase: 'dismissed', mention: 'a' },
    { type: 'timeout' },
    { phase: 'dismissed', mention: 'a' },
  ],
  [
    'nor to an open card',
    { phase: 'open', mention: 'a', by: 'pointer', pinned: true },
    { type: 'timeout' },
    { phase: 'open', mention: 'a', by: 'pointer', pinned: true },
  ],
  [
    'the next mention gets its card by the pointer',
    { phase: 'leaving', mention: 'a', next: 'b' },
    { type: 'timeout' },
    { phase: 'open', mention: 'b', by: 'pointer', pinned: false },
  ],
  [
    'a pinned card is the pointer’s',
    { phase: 'open', mention: 'a', by: 'keyboard', pinned: false },
    { type: 'pin' },
    { phase: 'open', mention: 'a', by: 'pointer', pinned: true },
  ],
  [
    'what is not open is not pinned',
    { phase: 'dwelling', mention: 'a' },
    { type: 'pin' },
    { phase: 'dwelling', mention: 'a' },
  ],
  [
    'the pointer comes',
    idle,
    { type: 'over', mention: 'a', resting: true, towardsCard: false },
    { phase: 'dwelling', mention: 'a' },
  ],
  [
    'the same again after it was sent away',
    { phase: 'dismissed', mention: 'a' },
    { type: 'over', mention: 'a', resting: true, towardsCard: false },
    { phase: 'dismissed', mention: 'a' },
  ],
  [
    'another after it was sent away',
    { phase: 'dismissed', mention: 'a' },
    { type: 'over', mention: 'b', resting: true, towardsCard: false },
    { phase: 'dwelling', mention: 'b' },
  ],
  [
    'on its way to the card another is crossed',
    { phase: 'open', mention: 'a', by: 'pointer', pinned: false },
    { type: 'over', mention: 'b', resting: true, towardsCard: true },
    { phase: 'open', mention: 'a', by: 'pointer', pinned: false },
  ],
  [
    'another is entered',
    { phase: 'open', mention: 'a', by: 'pointer', pinned: false },
    { type: 'over', mention: 'b', resting: true, towardsCard: false },
    { phase: 'leaving', mention: 'a', next: 'b' },
  ],
  [
    'back on the first',
    { phase: 'leaving', mention: 'a', next: 'b' },
    { type: 'over', mention: 'a', resting: true, towardsCard: false },
    { phase: 'open', mention: 'a', by: 'pointer', pinned: false },
  ],
  [
    'gone from the next',
    { phase: 'leaving', mention: 'a', next: 'b' },
    { type: 'out', towardsCard: false },
    { phase: 'leaving', mention: 'a', next: undefined },
  ],
  [
    'sent away on the way to the next',
    { phase: 'leaving', mention: 'a', next: 'b' },
    { type: 'dismiss' },
    { phase: 'dismissed', mention: 'b' },
  ],
  [
    'sent away on the way to nowhere',
    { phase: 'leaving', mention: 'a', next: undefined },
    { type: 'dismiss' },
    { phase: 'dismissed', mention: 'a' },
  ],
  [
    'sent away while it stands',
    { phase: 'open', mention: 'a', by: 'touch', pinned: false },
    { type: 'dismiss' },
    { phase: 'dismissed', mention: 'a' },
  ],
  [
    'a press while nothing is pinned',
    { phase: 'leaving', mention: 'a', next: undefined },
    { type: 'press' },
    { phase: 'dismissed', mention: 'a' },
  ],
];
test.each(steps)('%s', (_what, before, happened, after) => {
  expect(nextHover(before, happened)).toEqual(after);
});

test.each<[string, Hover<string>, HoverEvent<string>]>([
  [
    'a pointer that rests keeps its timer',
    { phase: 'dwelling', mention: 'a' },
    { type: 'over', mention: 'a', resting: true, towardsCard: false },
  ],
  [
    'on its way to the card, too',
    { phase: 'leaving', mention: 'a', next: undefined },
    { type: 'over', mention: 'b', resting: false, towardsCard: true },
  ],
  [
    'on the next mention, too',
    { phase: 'leaving', mention: 'a', next: 'b' },
    { type: 'over', mention: 'b', resting: true, towardsCard: false },
  ],
])('%s', (_what, before, happened) => {
  // The same object: timers are set anew with each change of it.
  expect(nextHover(before, happened)).toBe(before);
});

test('a fast pointer begins the dwell anew', () => {
  const before: Hover<string> = { phase: 'dwelling', mention: 'a' };
  expect(nextHover(before, { type: 'over', mention: 'a', resting: false, towardsCard: false })).not.toBe(
    before,
  );
  const leaving: Hover<string> = { phase: 'leaving', mention: 'a', next: 'b' };
  expect(nextHover(leaving, { type: 'over', mention: 'b', resting: false, towardsCard: false })).not.toBe(
    leaving,
  );
});

const card = { left: 100, top: 200, right: 300, bottom: 400 };
test.each([
  ['straight down to a card below', { x: 150, y: 150 }, { x: 150, y: 180 }, true],
  ['along the way to its left corner', { x: 200, y: 100 }, { x: 146, y: 150 }, true],
  ['past its left corner', { x: 200, y: 100 }, { x: 140, y: 150 }, false],
  ['a little room beside the corners', { x: 200, y: 100 }, { x: 92, y: 198 }, true],
  ['but not more', { x: 200, y: 100 }, { x: 84, y: 198 }, false],
  ['to its right corner', { x: 200, y: 100 }, { x: 254, y: 150 }, true],
  ['past its right corner', { x: 200, y: 100 }, { x: 262, y: 150 }, false],
  ['away from a card below', { x: 150, y: 150 }, { x: 150, y: 140 }, false],
  ['up to a card above', { x: 200, y: 500 }, { x: 200, y: 450 }, true],
  ['down from a card above', { x: 200, y: 500 }, { x: 200, y: 510 }, false],
  ['past the corner of a card above', { x: 200, y: 500 }, { x: 320, y: 450 }, false],
  ['to a card on the right', { x: 20, y: 300 }, { x: 60, y: 300 }, true],
  ['away from a card on the right', { x: 20, y: 300 }, { x: 10, y: 300 }, false],
  ['to its upper corner', { x: 20, y: 300 }, { x: 90, y: 206 }, true],
  ['past its upper corner', { x: 20, y: 300 }, { x: 60, y: 200 }, false],
  ['to its lower corner', { x: 20, y: 300 }, { x: 90, y: 394 }, true],
  ['past its lower corner', { x: 20, y: 300 }, { x: 60, y: 400 }, false],
  ['to a card on the left', { x: 400, y: 300 }, { x: 350, y: 300 }, true],
  ['away from a card on the left', { x: 400, y: 300 }, { x: 410, y: 300 }, false],
  ['past the corner of a card on the left', { x: 400, y: 300 }, { x: 350, y: 190 }, false],
  ['beside a card that begins at the pointer’s height', { x: 50, y: 200 }, { x: 60, y: 200 }, true],
])('%s: %s', (_what, left, point, expected) => {
  expect(isTowards(point, left, card)).toBe(expected);
});

test.each([
  ['the first place', [[0, 0, 0]], true],
  [
    'half a pixel in a millisecond',
    [
      [0, 0, 0],
      [5, 0, 10],
    ],
    true,
  ],
  [
    'more',
    [
      [0, 0, 0],
      [6, 0, 10],
    ],
    false,
  ],
  [
    'sideways and down',
    [
      [0, 0, 0],
      [4, 4, 10],
    ],
    false,
  ],
  [
    'the same height, far from the top',
    [
      [0, 900, 50],
      [3, 900, 60],
    ],
    true,
  ],
  [
    'up as well as down',
    [
      [0, 900, 50],
      [0, 860, 60],
    ],
    false,
  ],
  [
    'after a pause',
    [
      [0, 0, 0],
      [300, 0, 101],
    ],
    true,
  ],
  [
    'after no pause',
    [
      [0, 0, 0],
      [300, 0, 100],
    ],
    false,
  ],
  [
    'late in the day, fast',
    [
      [0, 0, 500_000],
      [40, 0, 500_020],
    ],
    false,
  ],
  [
    'two events at one time',
    [
      [0, 0, 0],
      [0.5, 0, 0],
    ],
    true,
  ],
] as [string, [number, number, number][], boolean][])('rests: %s', (_what, places, expected) => {
  const isResting = speedGate();
  expect(places.map(([x, y, timeMs]) => isResting({ x, y }, timeMs)).at(-1)).toBe(expected);
});
