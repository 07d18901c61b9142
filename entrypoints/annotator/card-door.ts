// Waits where cards begin: for the pointer to enter a mention, or a key. Then the card's script comes in and goes on.

import type { CardControl, FirstEvent } from '../../page/card-control.ts';
import { type AnnotatedPage, lens } from '../../page/lens.ts';
import { isInLink } from '../../page/links.ts';
import { callBackground } from '../../platform/content.ts';
import type { CardAccess } from './page-answers.ts';

export class CardDoor implements CardAccess {
  readonly #page: AnnotatedPage;
  #asked: Promise<unknown> | undefined;

  constructor(page: AnnotatedPage) {
    this.#page = page;
    const { signal } = page.life;
    for (const type of ['pointermove', 'pointerdown'] as const) {
      window.addEventListener(type, (event) => this.#onPointer(event), {
        capture: true,
        passive: true,
        signal,
      });
    }
  }

  /** Undefined before the first card is wanted. */
  get control(): CardControl | undefined {
    return lens().control;
  }

  /** @returns undefined where the script cannot be had */
  async open(): Promise<CardControl | undefined> {
    if (!this.control) {
      this.#asked ??= callBackground('loadCard', {});
      await this.#asked;
      this.#asked = undefined;
    }
    return this.control;
  }

  #onPointer(event: PointerEvent): void {
    // From here on the control listens by itself.
    if (this.control || this.#asked || !event.isTrusted) return;
    const target = event.composedPath()[0];
    if (!(target instanceof Element) || !this.#page.annotator.hasMentions(target)) return;
    // The path is known during the event alone, and a finger may be up again before the script is here.
    const first: FirstEvent = { event, target, inLink: isInLink(event), finger: 'down' };
    const up = () => {
      first.finger = 'up';
    };
    const away = () => {
      first.finger = 'away';
    };
    window.addEventListener('pointerup', up, { capture: true, once: true });
    window.addEventListener('pointercancel', away, { capture: true, once: true });
    void this.open().then((control) => {
      window.removeEventListener('pointerup', up, { capture: true });
      window.removeEventListener('pointercancel', away, { capture: true });
      control?.begin(first);
    });
  }
}
