// Cards of true facts, made from the data as it ships.

import { join } from 'node:path';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { Card, type CardProps } from '../../../components/card/Card.tsx';
import type { CardData, CardRequest } from '../../../data/card.ts';
import { cardData } from '../../../data/card-data.ts';
import { loadDataset } from '../../../data/load.ts';

export const dataset = loadDataset(join(import.meta.dirname, '../../../data'));

/** @param request - the day is 8 January 2026 unless it says otherwise */
export function cardOf(entity: string, request: Partial<CardRequest> = {}): CardData {
  const evidence = [{ code: 'full-name' as const }];
  const asked = {
    entity,
    kind: 'name' as const,
    text: entity,
    evidence,
    date: '2026-01-08',
    lang: 'en',
    alsoOnPage: [],
  };
  return cardData(dataset, { ...asked, ...request });
}

export const silent: CardProps['actions'] = {
  close() {},
  pin() {},
  notThisOne() {},
  openDossier() {},
  siteOff() {},
  copyReport() {},
};

/** What the reader has before them. Spaces that do not break are told from others by no reader. */
export interface Seen {
  root: HTMLElement;
  /** Everything that is shown now. */
  text(): string;
  /** One part of it. */
  textOf(selector: string): string;
  press(name: string): Promise<void>;
}

export async function show(data: CardData, props: Partial<CardProps> = {}): Promise<Seen> {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  const all: CardProps = {
    data,
    lang: 'en',
    uiLang: 'en',
    layout: 'card',
    pinned: false,
    actions: silent,
    ...props,
  };
  await act(() => render(<Card {...all} />, root));
  const plain = (text: string | null | undefined) => (text ?? '').replace(/[\u00a0\u202f]/g, ' ');
  return {
    root,
    text: () => plain(root.textContent),
    textOf: (selector) => plain(root.querySelector(selector)?.textContent),
    async press(name) {
      const button = [...root.querySelectorAll('button')].find((each) =>
        plain(each.getAttribute('aria-label') ?? each.textContent).startsWith(name),
      );
      if (!button) throw new Error(`no button "${name}" among: ${root.textContent}`);
      await act(() => button.click());
    },
  };
}
