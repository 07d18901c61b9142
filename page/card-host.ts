// The one element that we ever put into a page: the card's host, in the top layer, closed to the page, there only while
// a card stands or the reader steps from mention to mention.

import { autoUpdate, computePosition, flip, offset, shift, size } from '@floating-ui/dom';

const hostName = 'coalition-lens-card';

/** What a card is mounted with; `Shown` is the card's own matter. */
export interface Mounted<Shown> {
  update(shown: Shown): void;
  unmount(): void;
}

export interface CardParts<Shown> {
  styles: string;
  mount(root: ShadowRoot, shown: Shown): Mounted<Shown>;
}

export interface CardPlace {
  /** The line of the mention that the card stands by, where it is now; undefined where it is gone. */
  line(): DOMRect | undefined;
  /** Where the mention stands: its scroll containers move the card, a modal dialog around it must hold it. */
  context: Element;
  layout: 'card' | 'sheet';
  /** The card takes the focus. */
  focus: boolean;
}

/** Room between card and line, and between card and edge of the window. */
const gapPx = 8;
const edgePx = 8;
/** A sheet that is drawn so far down is sent away. */
const drawnPx = 60;

/**
 * Inner `!important` beats the page's: no rule of a page can hide, move or restyle the host
 * (tried with every such rule that we could think of).
 */
const hostStyles = `
:host{all:initial!important;display:block!important;position:fixed!important;inset:auto!important;margin:0!important;padding:0!important;border:0!important;background:none!important;overflow:visible!important;width:max-content!important;height:auto!important;max-width:none!important;max-height:none!important;left:0!important;top:0!important;pointer-events:auto!important;visibility:visible!important;opacity:1!important;color-scheme:light dark!important}
:host(:not(:popover-open)){display:none!important}
[data-live]{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media print{:host{display:none!important}}`;

/** Shows one card at a time. */
export class CardHost<Shown = unknown> {
  readonly #parts: CardParts<Shown>;
  readonly #sheets: CSSStyleSheet[];
  #host: HTMLElement | undefined;
  #root: ShadowRoot | undefined;
  #live: HTMLElement | undefined;
  #mounted: Mounted<Shown> | undefined;
  #stopFollowing: (() => void) | undefined;
  #focusBefore: Element | undefined;
  #layout: CardPlace['layout'] = 'card';
  /** Called when the pointer comes onto the card, or leaves it. */
  onPointer: ((isOver: boolean) => void) | undefined;
  /** Called when a finger draws the sheet down. */
  onDrawnDown: (() => void) | undefined;
  #drawnFrom: number | undefined;

  constructor(parts: CardParts<Shown>) {
    this.#parts = parts;
    this.#sheets = [hostStyles, parts.styles].map((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      return sheet;
    });
  }

  /** Shows a card, in place of the one that stands. */
  async show(shown: Shown, place: CardPlace): Promise<void> {
    const root = this.#open();
    if (this.#mounted) this.#mounted.update(shown);
    else this.#mounted = this.#parts.mount(root, shown);
    this.#stopFollowing?.();
    if (place.focus) this.#focus(root);
    await this.#follow(place);
  }

  update(shown: Shown): void {
    this.#mounted?.update(shown);
  }

  /** @param keepHost - the live region stays while the reader steps, or a screen reader would not hear it */
  close(keepHost = false): void {
    this.#stopFollowing?.();
    this.#stopFollowing = undefined;
    const hadFocus = document.activeElement === this.#host && this.#host !== undefined;
    this.#mounted?.unmount();
    this.#mounted = undefined;
    if (!keepHost) {
      this.#host?.remove();
      this.#host = this.#root = this.#live = undefined;
    }
    if (hadFocus && this.#focusBefore instanceof HTMLElement)
      HTMLElement.prototype.focus.call(this.#focusBefore, { preventScroll: true });
    this.#focusBefore = undefined;
  }

  get isOpen(): boolean {
    return this.#mounted !== undefined;
  }

  /** Says a few words to who listens. */
  announce(words: string): void {
    this.#open();
    if (this.#live) this.#live.textContent = words;
  }

  /** Where the card stands; undefined where there is none. */
  get box(): DOMRect | undefined {
    return this.#mounted ? this.#host?.getBoundingClientRect() : undefined;
  }

  /** Did an event happen in the card? From outside, all of them come from the host. */
  isFromCard(event: Event): boolean {
    return this.#host !== undefined && event.composedPath().includes(this.#host);
  }

  #open(): ShadowRoot {
    const container = topContainer();
    if (this.#host?.parentNode !== container || !this.#root || !this.#host?.isConnected) {
      this.#mounted?.unmount();
      this.#mounted = undefined;
      this.#host?.remove();
      this.#build(container);
    }
    const host = this.#host as HTMLElement;
    // Shown anew it is above whatever came into the top layer since.
    if (host.matches(':popover-open')) host.hidePopover();
    try {
      host.showPopover();
    } catch (error) {
      // The page hears of it, and may take the host away at once.
      if (!(error instanceof DOMException)) throw error;
    }
    return this.#root as ShadowRoot;
  }

  #build(container: Element): void {
    // Made outside of the page: where the page has defined an element of this name, its class would be asked first,
    // and would get at the closed root through `attachInternals()`. One that had its root before stays shut.
    const outside = document.implementation.createHTMLDocument('');
    const host = outside.createElement(hostName);
    host.setAttribute('popover', 'manual');
    const root = host.attachShadow({ mode: 'closed' });
    const live = document.createElementNS('http://www.w3.org/1999/xhtml', 'div') as HTMLElement;
    live.setAttribute('role', 'status');
    live.setAttribute('aria-live', 'polite');
    live.setAttribute('data-live', '');
    root.append(live);
    host.addEventListener('pointerenter', (event) => event.isTrusted && this.onPointer?.(true));
    host.addEventListener('pointerleave', (event) => event.isTrusted && this.onPointer?.(false));
    root.addEventListener('touchstart', (event) => this.#onTouch(event as TouchEvent), { passive: true });
    root.addEventListener('touchmove', (event) => this.#onTouch(event as TouchEvent), { passive: true });
    container.append(host);
    root.adoptedStyleSheets = this.#sheets;
    this.#host = host;
    this.#root = root;
    this.#live = live;
  }

  #onTouch(event: TouchEvent): void {
    const y = event.touches[0]?.clientY;
    if (!event.isTrusted || y === undefined || event.touches.length > 1) return;
    if (event.type === 'touchstart') {
      // A finger that begins in what is scrolled means to scroll back.
      const isScrolled = event.composedPath().some((node) => node instanceof Element && node.scrollTop > 0);
      this.#drawnFrom = this.#layout === 'sheet' && !isScrolled ? y : undefined;
    } else if (this.#drawnFrom !== undefined && y - this.#drawnFrom > drawnPx) {
      this.#drawnFrom = undefined;
      this.onDrawnDown?.();
    }
  }

  #focus(root: ShadowRoot): void {
    const active = document.activeElement;
    if (active && active !== this.#host) this.#focusBefore = active;
    root.querySelector<HTMLElement>('[role="dialog"]')?.focus({ preventScroll: true });
  }

  /** Keeps the card beside its line while things move. */
  async #follow(place: CardPlace): Promise<void> {
    const host = this.#host as HTMLElement;
    this.#layout = place.layout;
    if (place.layout === 'sheet') {
      this.#move({ left: '0px', top: 'auto', bottom: '0px', width: '100vw' });
      return;
    }
    const reference = {
      getBoundingClientRect: () => place.line() ?? new DOMRect(),
      // The library asks a form for its parent, and gets the control of that name (see dom.ts).
      contextElement: place.context.closest('form') ? document.documentElement : place.context,
    };
    const position = async () => {
      if (this.#host !== host || !place.line()) return;
      const { x, y } = await computePosition(reference, host, {
        strategy: 'fixed',
        placement: 'bottom-start',
        middleware: [
          offset(gapPx),
          flip({
            padding: edgePx,
            fallbackPlacements: ['top-start', 'bottom-end', 'top-end', 'right', 'left'],
          }),
          shift({ padding: edgePx }),
          size({
            padding: edgePx,
            apply: ({ availableHeight }) => this.#setRoom(Math.max(160, availableHeight)),
          }),
        ],
      });
      if (this.#host === host)
        this.#move({
          left: `${Math.round(x)}px`,
          top: `${Math.round(y)}px`,
          bottom: 'auto',
          width: 'max-content',
        });
    };
    await position();
    this.#stopFollowing = autoUpdate(reference, host, () => void position(), { layoutShift: false });
  }

  #setRoom(heightPx: number): void {
    const dialog = this.#root?.querySelector<HTMLElement>('[role="dialog"]');
    dialog?.style.setProperty('max-block-size', `${Math.min(500, Math.floor(heightPx))}px`);
  }

  /** In the sheet's own rule: a custom property on the host could be set by the page. */
  #move(values: Record<string, string>): void {
    const rule = this.#sheets[0]?.cssRules[0] as CSSStyleRule | undefined;
    for (const [name, value] of Object.entries(values)) rule?.style.setProperty(name, value, 'important');
  }
}

/** The topmost modal dialog or the fullscreen element: everything outside of it is inert. */
function topContainer(): Element {
  return (
    [...document.querySelectorAll('dialog:modal')].at(-1) ??
    document.fullscreenElement ??
    document.documentElement
  );
}
