// @vitest-environment jsdom
// Who says so: every statement leads to its publication, by the reader's click alone.

import { describe, expect, test, vi } from 'vitest';
import { mountCard } from '../../../components/card/mount.tsx';
import type { CitedSource } from '../../../data/card.ts';
import { cardOf, show, silent } from './fixtures.tsx';

const links = (root: ParentNode) => [...root.querySelectorAll<HTMLAnchorElement>('a')];

describe('a source', () => {
  test('is named with publisher, day and language, also to those who only hear the link', async () => {
    const card = await show(cardOf('keir-starmer'));
    const [number] = links(card.root);
    expect(number?.textContent).toBe('1');
    expect(number?.getAttribute('aria-label')).toMatch(/^Source 1: .+ · .+ · English$/);
  });

  test('opens in a tab that learns nothing of this one', async () => {
    const card = await show(cardOf('paris-declaration-2026'));
    await card.press('Sources');
    expect(links(card.root).length).toBeGreaterThan(10);
    for (const link of links(card.root)) {
      expect(link.target).toBe('_blank');
      expect(link.rel).toBe('noopener noreferrer');
      expect(link.protocol).toMatch(/^https?:$/);
    }
  });

  test('read elsewhere than at its publisher is "as quoted by"', async () => {
    const card = await show(withSource({ via: { publisher: 'Wired-Gov' }, publisher: '10 Downing Street' }));
    await card.press('Sources');
    expect(card.textOf('.panel')).toContain('10 Downing Street, as quoted by Wired-Gov');
  });

  test('of which only the month is known is of that month', async () => {
    const card = await show(withSource({ publishedIn: '2026-01' }));
    await card.press('Sources');
    expect(card.textOf('.panel')).toContain('A publisher · Jan 2026 · English');
  });

  test('that is official is named before reports, and a digest of reports last', async () => {
    const card = await show(cardOf('paris-declaration-2026', { date: '2026-11-24' }));
    const numbers = [...card.root.querySelectorAll('.gist a.ref')].map((link) =>
      link.getAttribute('aria-label'),
    );
    expect(numbers[0]).toContain('Office of the President of Ukraine');
    expect(numbers.at(-1)).toContain('Press digest');
  });

  test('with a known archived copy leads to it', async () => {
    const card = await show(
      withSource({ archived: 'https://web.archive.org/web/2026/https://example.org/' }),
    );
    await card.press('Sources');
    expect(links(card.root).at(-1)?.textContent).toBe('archived copy');
  });

  test('with an address that is not of the web is no link', async () => {
    const card = await show(withSource({ url: 'javascript:alert(1)' }));
    expect(links(card.root)).toEqual([]);
  });

  test('has one number on the whole card', async () => {
    const card = await show(cardOf('united-kingdom'));
    await card.press('Pledges');
    const numbers = new Map<string, Set<string>>();
    for (const line of card.root.querySelectorAll('.source-line')) {
      const { href } = line.querySelector('a') as HTMLAnchorElement;
      const number = line.querySelector('.number')?.textContent ?? '';
      numbers.set(href, (numbers.get(href) ?? new Set()).add(number));
    }
    for (const link of card.root.querySelectorAll<HTMLAnchorElement>('a.ref')) {
      numbers.set(link.href, (numbers.get(link.href) ?? new Set()).add(link.textContent ?? ''));
    }
    for (const given of numbers.values()) expect(given.size).toBe(1);
  });
});

test('a plain click goes the way that the page gives it, one with a key the browser’s', () => {
  const root = document.createElement('div');
  const openSource = vi.fn();
  const { unmount } = mountCard(root, {
    data: cardOf('keir-starmer'),
    lang: 'en',
    uiLang: 'en',
    layout: 'card',
    pinned: false,
    actions: { ...silent, openSource },
  });
  const [link] = links(root);
  const plain = new MouseEvent('click', { bubbles: true, cancelable: true });
  link?.dispatchEvent(plain);
  expect(openSource).toHaveBeenCalledWith(link?.href);
  expect(plain.defaultPrevented).toBe(true);
  const held = new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true });
  link?.dispatchEvent(held);
  expect(held.defaultPrevented).toBe(false);
  unmount();
  expect(root.childNodes.length).toBe(0);
});

function withSource(changes: Partial<CitedSource>) {
  const data = cardOf('mark-rutte');
  const source: CitedSource = {
    id: 'a',
    title: 'A title',
    publisher: 'A publisher',
    url: 'https://example.org/',
    lang: 'en',
    kind: 'news',
    ...changes,
  };
  const text = { en: 'A statement.', fr: 'Un énoncé.' };
  return {
    ...data,
    offices: [],
    badges: [],
    statements: [],
    since: [],
    headline: { text, sources: [source] },
  };
}
