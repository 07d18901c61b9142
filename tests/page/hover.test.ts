import { describe, expect, test } from 'vitest';
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

const over = (mention: string, resting = true, towardsCard = false): HoverEvent<string> => ({
  type: 'over',
  mention,
  resting,
  towardsCard,
});
const out = (towardsCard = false): HoverEvent<string> => ({ type: 'out', towardsCard });
const [timeout, card, press, scroll, dismiss, pin] = (
  ['timeout', 'card', 'press', 'scroll', 'dismiss', 'pin'] as const
).map((type) => ({ type }));
const byKey = (mention: string): HoverEvent<string> => ({ type: 'open', mention, by: 'keyboard' });

/** The state as one line: phase, mention, what comes next. */
const line = (hover: Hover<string>) =>
  [
    hover.phase,
    'mention' in hover ? hover.mention : '',
    hover.phase === 'leaving' ? `→${hover.next ?? ''}` : '',
    hover.phase === 'open' && hover.pinned ? 'pinned' : '',
  ]
    .filter(Boolean)
    .join(' ');

test.each<[string, (HoverEvent<string> | undefined)[], string]>([
  ['rests on a mention', [over('A')], 'dwelling A'],
  ['comes fast and stops dead', [over('A', false), timeout], 'open A'],
  ['goes before the delay ends', [over('A'), out()], 'idle'],
  ['goes on to another', [over('A'), over('B')], 'dwelling B'],
  ['stays', [over('A'), timeout], 'open A'],
  ['moves about on it', [over('A'), timeout, over('A', false), over('A')], 'open A'],
  ['leaves', [over('A'), timeout, out()], 'leaving A →'],
  ['is away for the grace', [over('A'), timeout, out(), timeout], 'idle'],
  ['comes back in time', [over('A'), timeout, out(), over('A', false)], 'open A'],
  ['reaches the card', [over('A'), timeout, out(), card], 'open A'],
  ['leaves the card again', [over('A'), timeout, out(), card, out()], 'leaving A →'],
  ['crosses a mention on its way to the card', [over('A'), timeout, over('B', true, true)], 'open A'],
  ['heads for the card over plain text', [over('A'), timeout, out(true)], 'open A'],
  ['rests on the next mention', [over('A'), timeout, over('B')], 'leaving A →B'],
  ['stays on the next mention', [over('A'), timeout, over('B'), timeout], 'open B'],
  ['flies over the next mention', [over('A'), timeout, over('B', false), out()], 'leaving A →'],
  ['goes from the next mention too', [over('A'), timeout, over('B'), out()], 'leaving A →'],
  ['leaves and comes to another', [over('A'), timeout, out(), over('B')], 'leaving A →B'],
  ['presses a button while it dwells', [over('A'), press], 'dismissed A'],
  ['presses a button outside the card', [over('A'), timeout, press], 'dismissed A'],
  ['moves on a little', [over('A'), timeout, over('A')], 'open A'],
  ['moves fast after Esc', [over('A'), timeout, dismiss, over('A', false)], 'dismissed A'],
  ['stays after Esc', [over('A'), timeout, dismiss, over('A'), over('A')], 'dismissed A'],
  ['leaves after Esc', [over('A'), timeout, dismiss, out()], 'idle'],
  ['comes back after Esc', [over('A'), timeout, dismiss, out(), over('A')], 'dwelling A'],
  ['goes to another after Esc', [over('A'), timeout, dismiss, over('B')], 'dwelling B'],
  ['scrolls while it dwells', [over('A'), scroll], 'idle'],
  ['scrolls with a card open', [over('A'), timeout, scroll], 'idle'],
  ['pins and goes', [over('A'), timeout, pin, out(), over('B')], 'open A pinned'],
  ['pins and scrolls', [over('A'), timeout, pin, scroll], 'open A pinned'],
  ['pins and presses elsewhere', [over('A'), timeout, pin, press], 'open A pinned'],
  ['pins and presses Esc', [over('A'), timeout, pin, dismiss], 'dismissed A'],
  ['pins on the way', [over('A'), timeout, out(), pin], 'open A pinned'],
  ['moves while a card from the keyboard stands', [byKey('A'), out(), over('B')], 'open A'],
  ['scrolls while a card from the keyboard stands', [byKey('A'), scroll], 'open A'],
  ['presses elsewhere while a card from the keyboard stands', [byKey('A'), press], 'dismissed A'],
  ['steps on', [byKey('A'), byKey('B')], 'open B'],
  ['is nowhere when Esc comes', [dismiss], 'idle'],
  ['hears an old timer', [timeout], 'idle'],
  ['pins nothing', [pin], 'idle'],
])('a reader who %s', (_what, events, expected) => {
  let hover: Hover<string> = { phase: 'idle' };
  for (const event of events) hover = nextHover(hover, event as HoverEvent<string>);
  expect(line(hover)).toBe(expected);
});

test('a state that stays is the same object, so its timer runs on', () => {
  const dwelling = nextHover<string>({ phase: 'idle' }, over('A'));
  expect(nextHover(dwelling, over('A'))).toBe(dwelling);
  // A fast move is a new beginning.
  expect(nextHover(dwelling, over('A', false))).not.toBe(dwelling);
  const leaving: Hover<string> = { phase: 'leaving', mention: 'A', next: undefined };
  expect(nextHover(leaving, out())).toBe(leaving);
});

test.each<[Hover<string>, string | undefined, string | undefined, string | undefined]>([
  [{ phase: 'idle' }, undefined, undefined, undefined],
  [{ phase: 'dismissed', mention: 'A' }, undefined, undefined, undefined],
  [{ phase: 'dwelling', mention: 'A' }, undefined, 'A', 'dwell'],
  [{ phase: 'open', mention: 'A', by: 'pointer', pinned: false }, 'A', undefined, undefined],
  [{ phase: 'leaving', mention: 'A', next: undefined }, 'A', undefined, 'grace'],
  [{ phase: 'leaving', mention: 'A', next: 'B' }, 'A', 'B', 'dwell'],
])('%o: shown, wanted, timer', (hover, shown, wanted, timer) => {
  expect([shownMention(hover), wantedMention(hover), timerOf(hover)]).toEqual([shown, wanted, timer]);
});

describe('the way to the card', () => {
  const below = { left: 100, top: 140, right: 460, bottom: 400 };
  test.each([
    ['straight down', { x: 200, y: 120 }, below, true],
    ['down and aside', { x: 320, y: 130 }, below, true],
    ['away along the line', { x: 320, y: 101 }, below, false],
    ['up', { x: 200, y: 90 }, below, false],
    ['up to a card above', { x: 220, y: 80 }, { ...below, top: -200, bottom: 60 }, true],
    ['right to a card beside', { x: 250, y: 102 }, { left: 300, top: 50, right: 660, bottom: 300 }, true],
    [
      'up or down to a card on the left',
      { x: 170, y: 200 },
      { left: -200, top: 50, right: 160, bottom: 300 },
      true,
    ],
    ['up to a card on the left', { x: 170, y: 60 }, { left: -200, top: 50, right: 160, bottom: 300 }, true],
    ['along the left edge of the way', { x: 144, y: 120 }, below, true],
    ['along the right edge of the way', { x: 336, y: 120 }, below, true],
    ['on the edge of the card', { x: 300, y: 140 }, below, true],
    ['along the left edge, up', { x: 144, y: 80 }, { ...below, top: -200, bottom: 60 }, true],
    ['along the right edge, up', { x: 336, y: 80 }, { ...below, top: -200, bottom: 60 }, true],
    ['on the edge of a card above', { x: 300, y: 60 }, { ...below, top: -200, bottom: 60 }, true],
    ['along the top of a card that touches', { x: 150, y: 100 }, { ...below, top: 100 }, true],
    ['along the bottom of one that touches', { x: 150, y: 100 }, { ...below, top: -100, bottom: 100 }, true],
    ['left from a card beside', { x: 150, y: 102 }, { left: 300, top: 50, right: 660, bottom: 300 }, false],
  ])('%s', (_what, point, box, expected) => {
    expect(isTowards(point, { x: 200, y: 100 }, box)).toBe(expected);
  });
});

test('the speed gate', () => {
  const isResting = speedGate();
  expect(isResting({ x: 0, y: 0 }, 0)).toBe(true);
  expect(isResting({ x: 100, y: 0 }, 16)).toBe(false);
  expect(isResting({ x: 104, y: 0 }, 32)).toBe(true);
  expect(isResting({ x: 404, y: 0 }, 500)).toBe(true);
});
