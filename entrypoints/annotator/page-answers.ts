// What popup, panel and keys ask of a page.

import type { Annotator } from '../../page/annotator.ts';
import type { CardControl } from '../../page/card-control.ts';
import type { PageMention } from '../../page/page-mentions.ts';
import { bringIntoView, stepFrom } from '../../page/stepping.ts';
import type { PageBlock } from '../../page/text-blocks.ts';
import type { PageReport, PageText, Preferences } from '../../platform/messages.ts';

/** How long the mention that was jumped to stands out. */
const flashMs = 1600;

/** The card's control, which comes in with the first card. */
export interface CardAccess {
  readonly control: CardControl | undefined;
  open(): Promise<CardControl | undefined>;
}

export class PageAnswers {
  preferences: Preferences;
  /** Marks are shown, by the settings or by the reader on this page. */
  isOn: boolean;
  readonly #annotator: Annotator;
  readonly #door: CardAccess;
  #current: PageMention | undefined;
  #flash: ReturnType<typeof setTimeout> | undefined;

  constructor(annotator: Annotator, door: CardAccess, preferences: Preferences) {
    this.#annotator = annotator;
    this.#door = door;
    this.preferences = preferences;
    this.isOn = !preferences.settings.silent;
  }

  describe(): PageReport {
    const { state, mentions, title } = this.#annotator;
    const blocks = this.#annotator.placedBlocks;
    const starts = new Map<PageBlock, number>();
    let length = 0;
    for (const block of blocks) {
      starts.set(block, length);
      length += block.text.length + 1;
    }
    return {
      url: location.href,
      title,
      lang: state.lang,
      languageSupported: state.isLanguageRead,
      date: state.date,
      on: this.isOn,
      busy: state.isBusy,
      relevance: state.relevance,
      mentions: mentions.map(({ id, entity, kind, text, evidence, block, start, inComment }) => ({
        id,
        entity,
        kind,
        text,
        evidence,
        position: ((starts.get(block) ?? 0) + start) / Math.max(1, length),
        part: inComment ? 'comments' : 'article',
      })),
    };
  }

  readText(): PageText {
    const { mentions } = this.#annotator;
    const byBlock = Map.groupBy(mentions, ({ block }) => block);
    return {
      blocks: this.#annotator.placedBlocks.map((block) => ({
        text: block.text,
        lang: block.lang,
        mentions: (byBlock.get(block) ?? []).map(({ id, start, end }) => ({ id, start, end })),
      })),
    };
  }

  jumpTo({ mention: id, openCard }: { mention: number; openCard?: boolean }): void {
    const mention = this.#annotator.mentions.find((each) => each.id === id);
    if (!mention) throw new Error('no such mention');
    this.#goTo(mention);
    if (openCard) void this.#door.open().then((control) => control?.open(mention, 'keyboard'));
  }

  step(direction: 'next' | 'previous'): void {
    const mention = stepFrom(this.#annotator.mentions, this.#current, direction);
    if (!mention) return;
    const wasOpen = this.#door.control?.shown !== undefined;
    this.#goTo(mention);
    // Who steps with a card open reads on in cards.
    if (wasOpen) this.#door.control?.open(mention, 'keyboard', false);
    else void this.#door.open().then((control) => control?.announce(mention));
  }

  /** Of the mention that was stepped to, else of the first one in view. */
  openCard(): void {
    const { mentions } = this.#annotator;
    const mention =
      mentions.find(({ id }) => id === this.#current?.id) ?? stepFrom(mentions, undefined, 'next');
    if (!mention) return;
    this.#goTo(mention);
    void this.#door.open().then((control) => control?.open(mention, 'keyboard'));
  }

  toggle(on = !this.isOn): void {
    this.isOn = on;
    if (!on) this.#door.control?.dismiss();
  }

  #goTo(mention: PageMention): void {
    this.#current = mention;
    bringIntoView(mention);
    clearTimeout(this.#flash);
    this.#annotator.highlights.setCurrent(mention);
    this.#flash = setTimeout(() => this.#annotator.highlights.setCurrent(undefined), flashMs);
  }
}
