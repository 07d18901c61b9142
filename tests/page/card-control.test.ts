// @vitest-environment jsdom

// The first card: its script comes in while the pointer is already on the way.

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CardControl, type CardSupply, type FirstEvent } from '../../page/card-control.ts';
import type { PageMention } from '../../page/page-mentions.ts';

const text = 'Mark Rutte spoke.';
const life = new AbortController();

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = `<p>${text}</p>`;
  // jsdom lays nothing out: the name ends at 100 pixels.
  Range.prototype.getClientRects = () => [new DOMRect(0, 0, 100, 20)] as never;
  document.caretPositionFromPoint = (x) =>
    ({ offsetNode: document.querySelector('p')?.firstChild, offset: x < 100 ? 4 : 15 }) as never;
});
afterEach(() => {
  vi.useRealTimers();
});

function controlOver(): {
  control: CardControl;
  mention: PageMention;
  at(x: number, ms: number): FirstEvent;
} {
  const element = document.querySelector('p') as HTMLElement;
  const block = { text, nodes: [element.firstChild], starts: [0], from: 0, element };
  const mention = { block, start: 0, end: 10, text: 'Mark Rutte' } as unknown as PageMention;
  const supply: CardSupply = {
    table: { blockAt: () => block as never, inBlock: () => [mention] },
    hasMentions: () => true,
    prepare: () => new Promise(() => {}),
    describe: () => undefined,
  };
  const at = (x: number, ms: number): FirstEvent => ({
    event: { clientX: x, clientY: 10, timeStamp: ms, buttons: 0, pointerType: 'mouse' } as PointerEvent,
    target: element,
    inLink: false,
    finger: 'down',
  });
  return { control: new CardControl(supply, { openOn: 'hover', dwellMs: 300 }, life.signal), mention, at };
}

test('opens for a pointer that came to the name before the script did', () => {
  const { control, mention, at } = controlOver();
  control.begin(at(50, 1000));
  vi.advanceTimersByTime(400);
  expect(control.shown).toBe(mention);
});

test('opens where the pointer is now, though news of where it was before come late', () => {
  const { control, mention, at } = controlOver();
  control.begin(at(50, 1000));
  control.begin(at(150, 900));
  vi.advanceTimersByTime(400);
  expect(control.shown).toBe(mention);
});

test('does not open where the pointer has gone on', () => {
  const { control, at } = controlOver();
  control.begin(at(50, 1000));
  control.begin(at(150, 1100));
  vi.advanceTimersByTime(400);
  expect(control.shown).toBeUndefined();
});
