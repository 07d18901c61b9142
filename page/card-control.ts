// Joins pointer, keys and touch to the card: events → state machine → what is fetched, shown and closed.

import type { CardHost } from './card-host.ts';
import { type Hit, type HitTable, hitTest, lineAt } from './hit-test.ts';
import {
  type Hover,
  type HoverEvent,
  isTowards,
  nextHover,
  type OpenedBy,
  type Point,
  shownMention,
  speedGate,
  timerOf,
  wantedMention,
} from './hover.ts';
import { isInLink } from './links.ts';
import type { PageMention } from './page-mentions.ts';
import { anchorSpan, rectsOf } from './ranges.ts';

const graceMs = 300;
/** A pointer that stops on its way to the card is not on its way any more. */
const stalledMs = 350;
/** Long enough to tell a pointer that comes to a mention from one that crosses it. */
const settleMs = 50;
const longPressMs = 500;
/** A finger that moves more than this scrolls. */
const steadyPx = 10;

export interface CardChoices {
  openOn: 'hover' | 'click' | 'modifier' | 'never';
  dwellMs: number;
}

/** What is behind the control. */
export interface CardSupply {
  table: HitTable;
  /** Is anything marked inside this element? A cheap look before the hit test. */
  hasMentions(element: Element): boolean;
  /** Fetches card script and data; a call for what is here already costs nothing. */
  prepare(mention: PageMention): Promise<CardHost | undefined>;
  /** @returns what the card is mounted with, and what is said of it; undefined where preparing failed */
  describe(
    mention: PageMention,
    isPinned: boolean,
    layout: 'card' | 'sheet',
  ): { shown: unknown; spoken: string } | undefined;
}

export class CardControl {
  readonly #supply: CardSupply;
  choices: CardChoices;
  readonly #signal: AbortSignal;
  #hover: Hover<PageMention> = { phase: 'idle' };
  #timer: ReturnType<typeof setTimeout> | undefined;
  #stalled: ReturnType<typeof setTimeout> | undefined;
  #preparing: ReturnType<typeof setTimeout> | undefined;
  #host: CardHost | undefined;
  #shown: PageMention | undefined;
  /** Where the pointer was last on the mention, and on which of its lines. */
  #left: Point | undefined;
  #line: { mention: PageMention; index: number } | undefined;
  #move: PointerMove | undefined;
  /** When the pointer was where we looked last, by its event. */
  #lookedAt = 0;
  #frame: number | undefined;
  #isStepping = false;
  #opensFocused = false;
  #press: { hit: Hit; at: Point; inLink: boolean; timer: ReturnType<typeof setTimeout> } | undefined;
  #listening: AbortController | undefined;
  #listenedAt: Element | undefined;
  readonly #isResting = speedGate();

  constructor(supply: CardSupply, choices: CardChoices, signal: AbortSignal) {
    this.#supply = supply;
    this.choices = choices;
    this.#signal = signal;
    this.follow();
    signal.addEventListener('abort', () => {
      this.#stopTimers();
      this.#forgetPress();
      if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
      this.#host?.close();
    });
  }

  /** Listens, anew where `document.open()` took all listeners of the document away, and the document's element with them. */
  follow(): void {
    const root = document.documentElement;
    if (!root || root === this.#listenedAt) return;
    this.#listenedAt = root;
    this.#listening?.abort();
    this.#listening = new AbortController();
    const signal = AbortSignal.any([this.#signal, this.#listening.signal]);
    const on = <Type extends keyof WindowEventMap>(
      type: Type,
      listener: (event: WindowEventMap[Type]) => void,
      capture = true,
    ) =>
      window.addEventListener(type, (event) => event.isTrusted && listener(event), {
        capture,
        passive: true,
        signal,
      });
    on('pointermove', (event) => this.#onMove(event));
    on('pointerdown', (event) => this.#onDown(event));
    on('pointerup', (event) => this.#onUp(event));
    on('pointercancel', () => this.#forgetPress());
    on('scroll', () => this.#onScroll());
    on('keydown', (event) => this.#onKey(event));
    on('dragstart', () => this.send({ type: 'press' }));
    on('blur', () => this.#shown === undefined && this.send({ type: 'out', towardsCard: false }));
    root.addEventListener('pointerleave', (event) => event.isTrusted && this.#onOut(undefined), {
      passive: true,
      signal,
    });
    window.addEventListener('click', (event) => event.isTrusted && this.#onClick(event), {
      capture: true,
      signal,
    });
    window.addEventListener('contextmenu', () => this.#forgetPress(), { capture: true, signal });
  }

  get shown(): PageMention | undefined {
    return this.#shown;
  }

  /** Moves the state machine, and makes card and timers follow. */
  send(event: HoverEvent<PageMention>): void {
    const before = this.#hover;
    this.#hover = nextHover(before, event);
    if (this.#hover === before) return;
    this.#setTimer();
    this.#prepareSoon();
    const shown = shownMention(this.#hover);
    const isPinned = this.#hover.phase === 'open' && this.#hover.pinned;
    const wasPinned = before.phase === 'open' && before.pinned;
    if (shown !== this.#shown) void (shown ? this.#show(shown) : this.#close());
    else if (shown && isPinned !== wasPinned) {
      const described = this.#supply.describe(shown, isPinned, 'card');
      if (described) this.#host?.update(described.shown);
    }
  }

  open(mention: PageMention, by: OpenedBy, focus = by === 'keyboard'): void {
    this.#opensFocused = focus;
    if (this.#shown === mention && this.#hover.phase === 'open') void this.#show(mention);
    this.send({ type: 'open', mention, by });
  }

  /** Says a mention's name to a screen reader without opening its card. */
  async announce(mention: PageMention): Promise<void> {
    this.#isStepping = true;
    this.#host = await this.#supply.prepare(mention);
    const described = this.#supply.describe(mention, false, 'card');
    const context = contextOf(mention);
    if (this.#host && described && context && !this.#signal.aborted) this.#host.announce(described.spoken);
  }

  /** The card of a mention that is not there any more. */
  forget(isThere: (mention: PageMention) => boolean): void {
    const mention = 'mention' in this.#hover ? this.#hover.mention : undefined;
    if (mention && !isThere(mention)) {
      this.#hover = { phase: 'idle' };
      this.#setTimer();
      this.#close();
    }
  }

  dismiss(): void {
    this.#isStepping = false;
    this.send({ type: 'dismiss' });
    this.#close();
  }

  async #show(mention: PageMention): Promise<void> {
    this.#shown = mention;
    const hover = this.#hover;
    const by = hover.phase === 'open' ? hover.by : 'pointer';
    const host = await this.#supply.prepare(mention);
    // It went on while the card was fetched.
    if (this.#signal.aborted || this.#shown !== mention) return;
    const layout = by === 'touch' ? 'sheet' : 'card';
    const described = this.#supply.describe(mention, hover.phase === 'open' && hover.pinned, layout);
    const context = contextOf(mention);
    if (!host || !described || !context) {
      this.#shown = undefined;
      this.#hover = { phase: 'idle' };
      return;
    }
    this.#host = host;
    host.onDrawnDown = () => this.dismiss();
    host.onPointer = (isOver) => (isOver ? this.send({ type: 'card' }) : this.#onOut(undefined));
    const focus = this.#opensFocused;
    this.#opensFocused = false;
    await host.show(described.shown, { line: () => this.#lineOf(mention), context, layout, focus });
    // Closed while it was placed.
    if (this.#shown !== mention) this.#closeHost();
    else if (this.#isStepping) host.announce(described.spoken);
  }

  #close(): void {
    this.#shown = undefined;
    this.#closeHost();
  }

  #closeHost(): void {
    if (this.#shown === undefined) this.#host?.close(this.#isStepping);
  }

  /** The line that the card stands by, where it is now. */
  #lineOf(mention: PageMention): DOMRect | undefined {
    const anchor = anchorSpan(mention.block, mention.start, mention.end);
    const lines = anchor ? rectsOf(anchor) : [];
    return lines[this.#line?.mention === mention ? Math.min(this.#line.index, lines.length - 1) : 0];
  }

  /** Not for what the pointer only flies over. */
  #prepareSoon(): void {
    clearTimeout(this.#preparing);
    if (!wantedMention(this.#hover)) return;
    this.#preparing = setTimeout(() => {
      const wanted = wantedMention(this.#hover);
      if (wanted) void this.#supply.prepare(wanted);
    }, settleMs);
  }

  #setTimer(): void {
    clearTimeout(this.#timer);
    const kind = timerOf(this.#hover);
    if (kind === undefined) return;
    this.#timer = setTimeout(
      () => this.send({ type: 'timeout' }),
      kind === 'dwell' ? this.choices.dwellMs : graceMs,
    );
  }

  #stopTimers(): void {
    clearTimeout(this.#timer);
    clearTimeout(this.#stalled);
    clearTimeout(this.#preparing);
  }

  /** Goes on from what the pointer did before this was here. */
  begin({ event, target, inLink, finger }: FirstEvent): void {
    const { clientX: x, clientY: y, timeStamp: timeMs } = event;
    if (event.pointerType === 'touch') {
      const hit = this.#hitAt(target, { x, y });
      if (hit && finger === 'down') this.#startPress(hit, { x, y }, inLink);
      else if (hit && finger === 'up' && !inLink && this.choices.openOn !== 'never')
        this.open(hit.mention, 'touch');
      return;
    }
    const hasModifier = event.altKey || event.ctrlKey || event.metaKey;
    this.#look({
      point: { x, y },
      timeMs,
      target,
      isOnCard: false,
      isPressed: event.buttons !== 0,
      hasModifier,
    });
  }

  #onMove(event: PointerEvent): void {
    if (event.pointerType === 'touch') {
      if (
        this.#press &&
        Math.hypot(event.clientX - this.#press.at.x, event.clientY - this.#press.at.y) > steadyPx
      )
        this.#forgetPress();
      return;
    }
    // The path is known during the event alone.
    const isOnCard = this.#host?.isFromCard(event) === true;
    const { clientX: x, clientY: y, timeStamp: timeMs, buttons } = event;
    const hasModifier = event.altKey || event.ctrlKey || event.metaKey;
    this.#move = {
      point: { x, y },
      timeMs,
      target: targetOf(event),
      isOnCard,
      isPressed: buttons !== 0,
      hasModifier,
    };
    // The hit test is the browser's own and costs with the page: once a frame.
    this.#frame ??= requestAnimationFrame(() => {
      this.#frame = undefined;
      if (this.#move) this.#look(this.#move);
    });
  }

  #look({ point, timeMs, target, isOnCard, isPressed, hasModifier }: PointerMove): void {
    // What `begin` is told may be older than what was heard here since.
    if (timeMs < this.#lookedAt) return;
    this.#lookedAt = timeMs;
    const resting = this.#isResting(point, timeMs);
    if (isOnCard) {
      clearTimeout(this.#stalled);
      this.send({ type: 'card' });
      return;
    }
    // Selecting or dragging.
    if (isPressed) return;
    const hit = this.#hitAt(target, point);
    if (!hit) {
      this.#onOut(point);
      return;
    }
    const { openOn } = this.choices;
    const opens = openOn === 'hover' || (openOn === 'modifier' && hasModifier);
    const towardsCard = this.#isTowards(point, hit.mention);
    if (hit.mention === this.#shown || !towardsCard) {
      this.#left = point;
      if (hit.mention !== this.#line?.mention) this.#line = { mention: hit.mention, index: lineIndex(hit) };
    }
    if (opens || hit.mention === this.#shown)
      this.send({ type: 'over', mention: hit.mention, resting, towardsCard });
    else void this.#supply.prepare(hit.mention);
  }

  #hitAt(target: Element | undefined, point: Point): Hit | undefined {
    if (!target || !this.#supply.hasMentions(target)) return undefined;
    return hitTest(point, target, this.#supply.table);
  }

  #isTowards(point: Point, over: PageMention | undefined): boolean {
    const box = this.#host?.box;
    return (
      box !== undefined &&
      this.#left !== undefined &&
      over !== this.#shown &&
      isTowards(point, this.#left, box)
    );
  }

  #onOut(point: Point | undefined): void {
    clearTimeout(this.#stalled);
    const towardsCard = point !== undefined && this.#isTowards(point, undefined);
    if (towardsCard)
      this.#stalled = setTimeout(() => this.send({ type: 'out', towardsCard: false }), stalledMs);
    this.send({ type: 'out', towardsCard });
  }

  #onDown(event: PointerEvent): void {
    if (this.#host?.isFromCard(event)) return;
    if (event.pointerType === 'touch') {
      const at = { x: event.clientX, y: event.clientY };
      const hit = this.#hitAt(targetOf(event), at);
      this.#forgetPress();
      if (hit) {
        this.#startPress(hit, at, isInLink(event));
        return;
      }
    }
    this.#isStepping = false;
    this.send({ type: 'press' });
    if (!this.#shown) this.#closeHost();
  }

  /** A link wins over the mention in it; a long press is the mention's. */
  #startPress(hit: Hit, at: Point, inLink: boolean): void {
    const open = () => inLink && this.choices.openOn !== 'never' && this.open(hit.mention, 'touch');
    this.#press = { hit, at, inLink, timer: setTimeout(open, longPressMs) };
    void this.#supply.prepare(hit.mention);
  }

  #onUp(event: PointerEvent): void {
    const press = this.#press;
    this.#forgetPress();
    if (press && !press.inLink && event.pointerType === 'touch' && this.choices.openOn !== 'never') {
      const line = lineAt(press.hit.mention, { x: event.clientX, y: event.clientY });
      if (line) this.open(press.hit.mention, 'touch');
    }
  }

  #forgetPress(): void {
    if (this.#press) clearTimeout(this.#press.timer);
    this.#press = undefined;
  }

  #onClick(event: MouseEvent): void {
    if (
      this.choices.openOn !== 'click' ||
      event.button !== 0 ||
      event.defaultPrevented ||
      this.#host?.isFromCard(event)
    )
      return;
    if (isInLink(event) || hasSelection()) return;
    const hit = this.#hitAt(targetOf(event), { x: event.clientX, y: event.clientY });
    if (!hit || (event as PointerEvent).pointerType === 'touch') return;
    this.#line = { mention: hit.mention, index: lineIndex(hit) };
    this.open(hit.mention, 'keyboard', false);
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key === 'Escape' && (this.#hover.phase !== 'idle' || this.#isStepping)) this.dismiss();
  }

  #onScroll(): void {
    this.send({ type: 'scroll' });
  }
}

/** A move of the pointer, as far as the next frame needs it. */
interface PointerMove {
  point: Point;
  timeMs: number;
  target: Element | undefined;
  isOnCard: boolean;
  isPressed: boolean;
  hasModifier: boolean;
}

function targetOf(event: Event): Element | undefined {
  const target = event.composedPath()[0];
  return target instanceof Element ? target : undefined;
}

const hasSelection = (): boolean => document.getSelection()?.isCollapsed === false;

/** What the pointer did last before this script was here. */
export interface FirstEvent {
  event: PointerEvent;
  target: Element;
  inLink: boolean;
  /** Where a finger is by now; `away` where it scrolls. */
  finger: 'down' | 'up' | 'away';
}

function contextOf(mention: PageMention): Element | undefined {
  const anchor = anchorSpan(mention.block, mention.start, mention.end);
  return anchor?.startNode.parentElement ?? undefined;
}

function lineIndex({ mention, line }: Hit): number {
  const anchor = anchorSpan(mention.block, mention.start, mention.end);
  const lines = anchor ? rectsOf(anchor) : [];
  return Math.max(
    0,
    lines.findIndex(({ top, left }) => Math.abs(top - line.top) < 1 && Math.abs(left - line.left) < 1),
  );
}
