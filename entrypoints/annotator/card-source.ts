// What the card control asks for: the card's script and data from the background, and what the card is mounted with.

import type { CardData } from '../../data/card.ts';
import { foldForm } from '../../engine/fold.ts';
import type { Annotator } from '../../page/annotator.ts';
import type { CardControl, CardSupply } from '../../page/card-control.ts';
import type { CardHost } from '../../page/card-host.ts';
import { isElement, type PageNode, parentOf } from '../../page/dom.ts';
import { lens } from '../../page/lens.ts';
import type { PageMention } from '../../page/page-mentions.ts';
import { callBackground } from '../../platform/content.ts';
import type { Preferences } from '../../platform/messages.ts';
import type { CardContent } from '../card/content.ts';

/** Entities that a card is told of as named on the page. */
const mostOthers = 60;
const climb = 12;

export class CardSource implements CardSupply {
  control: CardControl | undefined;
  preferences: Preferences;
  readonly #annotator: Annotator;
  readonly #life: AbortController;
  readonly #cards = new Map<string, CardData>();
  readonly #asked = new Map<string, Promise<void>>();

  constructor(annotator: Annotator, preferences: Preferences, life: AbortController) {
    this.#annotator = annotator;
    this.preferences = preferences;
    this.#life = life;
  }

  get table(): Annotator {
    return this.#annotator;
  }

  hasMentions(element: Element): boolean {
    let each: PageNode | null = element;
    for (let i = 0; each && i < climb; i++) {
      if (isElement(each) && this.#annotator.highlights.isWatched(each as Element)) return true;
      each = parentOf(each);
    }
    return false;
  }

  async prepare(mention: PageMention): Promise<CardHost | undefined> {
    const key = this.#keyOf(mention);
    if (!this.#cards.has(key) || !lens().card) {
      const asked = this.#asked.get(key) ?? this.#fetch(key, mention);
      this.#asked.set(key, asked);
      await asked;
      this.#asked.delete(key);
    }
    return lens().card;
  }

  async #fetch(key: string, { entity, kind, text, evidence }: PageMention): Promise<void> {
    const { lang, date } = this.#annotator.state;
    const alsoOnPage = [...new Set(this.#annotator.mentions.map((other) => other.entity))]
      .filter((id) => id !== entity)
      .slice(0, mostOthers);
    const request = {
      entity,
      kind,
      text,
      evidence,
      date: date?.value,
      lang,
      alsoOnPage,
      needsScript: !lens().card,
    };
    const answer = await callBackground('prepareCard', request);
    if (answer.ok) this.#cards.set(key, answer.value);
    // Nobody answers after an update of the extension.
    else if (answer.error === 'disconnected') this.#life.abort();
  }

  describe(mention: PageMention, isPinned: boolean, layout: 'card' | 'sheet') {
    const data = this.#cards.get(this.#keyOf(mention));
    const speak = lens().speakCard;
    if (!data || !speak) return undefined;
    const { lang } = this.#annotator.state;
    const content: CardContent = {
      data,
      isPinned,
      layout,
      pageLang: lang,
      preferences: {
        uiLang: this.preferences.uiLang,
        cardLang: this.preferences.settings.cardLang,
        theme: this.preferences.settings.theme,
      },
      actions: {
        close: () => this.control?.dismiss(),
        pin: () => this.control?.send({ type: 'pin' }),
        notThisOne: (where) => this.#notThisOne(mention, where),
        openDossier: () => void callBackground('openDossier', { entity: mention.entity }),
        siteOff: () =>
          void callBackground('setSiteOff', { host: location.hostname.replace(/^www\./, ''), off: true }),
      },
    };
    return { shown: content, spoken: speak(content) };
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
    this.#annotator.mute(correction);
    void callBackground('addCorrection', correction);
  }

  #keyOf({ entity, kind, text, evidence }: PageMention): string {
    return JSON.stringify([
      entity,
      kind,
      text,
      evidence,
      this.#annotator.state.date?.value,
      this.#annotator.state.lang,
    ]);
  }
}
