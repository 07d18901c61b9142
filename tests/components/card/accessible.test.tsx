// @vitest-environment jsdom
// What axe finds in the markup alone. Colours and sizes: tests/e2e/gallery.test.ts, in a browser.

import axe from 'axe-core';
import { beforeAll, expect, test, vi } from 'vitest';
import { details } from '../../../components/card/sections.ts';
import { speaker } from '../../../components/strings.ts';
import { card as messages } from '../../../generated/strings.ts';
import { cardOf, show } from './fixtures.tsx';

const say = speaker(messages, 'en');

// axe asks for a canvas to tell icons from letters; jsdom has none, and says so at length.
beforeAll(() => {
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
});

test('it is a dialog that leaves the page usable, labelled by its name', async () => {
  const { root } = await show(cardOf('keir-starmer'));
  const dialog = root.querySelector('[role=dialog]');
  expect(dialog?.hasAttribute('aria-modal')).toBe(false);
  expect(root.querySelector(`#${dialog?.getAttribute('aria-labelledby')}`)?.textContent).toBe('Keir Starmer');
  // Focus goes in when the reader asks, and no tab stop is added by the frame itself.
  expect(dialog?.getAttribute('tabindex')).toBe('-1');
});

test('it reads from the name to the office to the details to the way out', async () => {
  const card = await show(cardOf('keir-starmer'));
  const order = [
    'Keir Starmer',
    'Prime Minister',
    'on 8 January 2026',
    'In Paris he signed',
    'Signed the declaration',
    'Statements',
    'Why this?',
    'As of',
    'Dossier',
  ];
  const places = order.map((words) => card.text().indexOf(words));
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});

test.each([
  'keir-starmer',
  'united-kingdom',
  'coalition-of-the-willing',
  'paris-declaration-2026',
  'military-hubs',
  'paris-summit-2026-01-06',
])(
  'axe has nothing to say about any section of %s',
  async (entity) => {
    const card = await show(cardOf(entity));
    for (const { name } of details) {
      const button = [...card.root.querySelectorAll('button')].find((each) =>
        each.textContent?.startsWith(say(name)),
      );
      if (!button) continue;
      await card.press(say(name));
      const { violations } = await axe.run(card.root, {
        rules: { region: { enabled: false }, 'color-contrast': { enabled: false } },
      });
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    }
  },
  30_000,
);
