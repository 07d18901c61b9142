// What the card control asks for: the card's script and data from the background, and what the card is mounted with.

import type { CardData } from '../../data/card.ts';
import { foldForm } from '../../engine/fold.ts';
import type { Annotator } from '../../page/annotator.ts';
import type { CardControl, CardSupply } from '../../page/card-control.ts';
import type { CardHost } from '../../page/card-host.ts';
import type { AnnotatedPage } from '../../page/lens.ts';
import type { PageMention } from '../../page/page-mentions.ts';
import { callBackground } from '../../platform/content.ts';
import type { Preferences } from '../../platform/messages.ts';
import type { CardContent } from './content.ts';

/** Entities that a card is told of as named on the page. */
const mostOthers = 60;

export class CardSource implements CardSupply {
  control: CardControl | undefined;
  readonly #page: AnnotatedPage;
  readonly #host: CardHost;
  readonly #speak: (content: CardContent) => string;
  readonly #cards = new Map<string, CardData>();
  readonly #asked = new Map<string, Promise<void>>();

  constructor(page: AnnotatedPage, host: CardHost, speak: (content: CardContent) => string) {
    this.#page = page;
    this.#host = host;
    this.#speak = speak;
  }

  get table(): Annotator {
    return this.#page.annotator;
  }

  hasMentions(element: Element): boolean {
    return this.table.hasMentions(element);
  }

  async prepare(mention: PageMention): Promise<CardHost | undefined> {
    const key = this.#keyOf(mention);
    if (!this.#cards.has(key)) {
      const asked = this.#asked.get(key) ?? this.#fetch(key, mention);
      this.#asked.set(key, asked);
      await asked;
      this.#asked.delete(key);
    }
    return this.#cards.has(key) ? this.#host : undefined;
  }

  async #fetch(key: string, { entity, kind, text, evidence, block }: PageMention): Promise<void> {
    const { date } = this.table.state;
    const alsoOnPage = [...new Set(this.table.mentions.map((other) => other.entity))]
      .filter((id) => id !== entity)
      .slice(0, mostOthers);
    const request = {
      entity,
      kind,
      text,
      evidence,
      date: date?.value,
      lang: this.table.langOf(block),
      alsoOnPage,
    };
    const answer = await callBackground('prepareCard', request);
    if (answer.ok) this.#cards.set(key, answer.value);
    // Nobody answers after an update of the extension.
    else if (answer.error === 'disconnected') this.#page.life.abort();
  }

  describe(mention: PageMention, isPinned: boolean, layout: 'card' | 'sheet') {
    const data = this.#cards.get(this.#keyOf(mention));
    if (!data) return undefined;
    const { uiLang, settings } = this.#page.preferences as Preferences;
    const content: CardContent = {
      data,
      isPinned,
      layout,
      pageLang: this.table.langOf(mention.block),
      preferences: { uiLang, cardLang: settings.cardLang, theme: settings.theme },
      actions: {
        close: () => this.control?.dismiss(),
        pin: () => this.control?.send({ type: 'pin' }),
        notThisOne: (where) => this.#notThisOne(mention, where),
        openDossier: () => void callBackground('openDossier', { entity: mention.entity }),
        siteOff: () =>
          void callBackground('setSiteOff', { host: location.hostname.replace(/^www\./, ''), off: true }),
      },
    };
    return { shown: content, spoken: this.#speak(content) };
  }

  /** Gone at once, though nothing is written in a private window. */
  #notThisOne(mention: PageMention, where: 'here' | 'everywhere'): void {
    const correction = {
      entity: mention.entity,
      form: foldForm(mention.text),
      where: where === 'here' ? location.hostname.replace(/^www\./, '') : 'everywhere',
      day: new Date().toISOString().slice(0, 10),
    };
    this.control?.dismiss();
    this.table.mute(correction);
    void callBackground('addCorrection', correction);
  }

  #keyOf({ entity, kind, text, evidence, block }: PageMention): string {
    return JSON.stringify([
      entity,
      kind,
      text,
      evidence,
      this.table.state.date?.value,
      this.table.langOf(block),
    ]);
  }
}
