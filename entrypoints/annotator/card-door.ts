// Waits where cards begin: for the pointer to enter a mention, or a key. Then the card's script comes in and goes on.

import type { CardControl, FirstEvent } from '../../page/card-control.ts';
import { type AnnotatedPage, lens } from '../../page/lens.ts';
import { isInLink } from '../../page/links.ts';
import { callBackground } from '../../platform/content.ts';
import type { CardAccess } from './page-answers.ts';

export class CardDoor implements CardAccess {
  readonly #page: AnnotatedPage;
  #asked: Promise<unknown> | undefined;
  #listenedAt: Element | undefined;
  /** What the pointer did last while the script comes in. */
  #last: FirstEvent | undefined;

  constructor(page: AnnotatedPage) {
    this.#page = page;
    this.follow();
  }

  /** Listens, anew where `document.open()` took all listeners away, and the document's element with them. */
  follow(): void {
    this.control?.follow();
    const root = document.documentElement;
    if (root === this.#listenedAt) return;
    this.#listenedAt = root;
    const { signal } = this.#page.life;
    // One that is still there is not added a second time.
    for (const type of ['pointermove', 'pointerdown'] as const) {
      window.addEventListener(type, this.#onPointer, { capture: true, passive: true, signal });
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

  readonly #onPointer = (event: PointerEvent): void => {
    // From here on the control listens by itself.
    if (this.control || !event.isTrusted) return;
    const target = event.composedPath()[0];
    if (!(target instanceof Element)) return;
    // The path is known during the event alone.
    const last: FirstEvent = { event, target, inLink: isInLink(event), finger: 'down' };
    if (this.#last) {
      // While the script comes the pointer goes on, and where it stops there is no further event.
      if (event.type === 'pointermove' && event.pointerType !== 'touch') this.#last = last;
      return;
    }
    if (!this.#page.annotator.hasMentions(target)) return;
    this.#last = last;
    // A finger may be up again before the script is here.
    const end = new AbortController();
    const to = (finger: FirstEvent['finger']) => () => {
      last.finger = finger;
    };
    window.addEventListener('pointerup', to('up'), { capture: true, signal: end.signal });
    window.addEventListener('pointercancel', to('away'), { capture: true, signal: end.signal });
    void this.open().then((control) => {
      end.abort();
      if (this.#last) control?.begin(this.#last);
      this.#last = undefined;
    });
  };
}
