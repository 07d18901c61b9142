// Paint without a trace in the page's DOM: CSS highlights over static ranges, for what is near the viewport only, since
// every change of the registry makes the browser look at all of it again.

import type { MentionKind } from '../engine/types.ts';
import { currentName, highlightName, markStyle } from './mark-style.ts';
import type { PageMention } from './page-mentions.ts';
import { anchorSpan, rectsOf, staticRangeOf } from './ranges.ts';
import type { PageBlock } from './text-blocks.ts';

/** The registry's cost for the page's own frames grows with this. */
const mostRanges = 300;
/** So many more elements are watched in one frame: the browser measures each of them in it, 3 µs each. */
const watchedPerFrame = 400;
/** How often to see whether the page took our marks away. */
const lookMs = 1000;

export interface MarkLook {
  filled: boolean;
  /** Only the first mention of an entity in the text. */
  sparse: boolean;
  kinds: Record<MentionKind, boolean>;
}

export class Highlights {
  readonly #observer: IntersectionObserver;
  /** Elements that are watched, with their blocks that have mentions. */
  #watched = new Map<Element, PageBlock[]>();
  /** Of these: not yet given to the browser, and those of which it has said nothing yet. */
  #unobserved: Element[] = [];
  readonly #unseen = new Set<Element>();
  readonly #near = new Set<Element>();
  readonly #painted = new Map<PageMention, { range: StaticRange; highlight: Highlight }>();
  #registered = new Map<string, Highlight>();
  readonly #current = new Highlight();
  #mentionsOf: (block: PageBlock) => readonly PageMention[] = () => [];
  #first = new Set<PageMention>();
  #look: MarkLook | undefined;
  #frame: number | undefined;

  /**
   * @param onVisibility - told for each block whether it shows at all: hidden text is not counted
   * @param signal - its abort takes all marks away
   */
  constructor(onVisibility: (block: PageBlock, isHidden: boolean) => void, signal: AbortSignal) {
    this.#observer = new IntersectionObserver(
      (entries) => {
        for (const entry of entries) this.#see(entry, onVisibility);
        this.#schedule();
      },
      { rootMargin: '100% 0px' },
    );
    const timer = setInterval(() => this.restore(), lookMs);
    signal.addEventListener('abort', () => {
      clearInterval(timer);
      this.#observer.disconnect();
      if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
      this.clear();
    });
  }

  /** Does a block-level element hold mentions? */
  isWatched(element: Element): boolean {
    return this.#watched.has(element);
  }

  /** True while blocks wait for the browser to say whether they show. */
  get isWaiting(): boolean {
    return this.#unseen.size > 0;
  }

  /** @param look - undefined: nothing is painted */
  show(
    mentions: readonly PageMention[],
    mentionsOf: (block: PageBlock) => readonly PageMention[],
    look: MarkLook | undefined,
  ): void {
    this.#mentionsOf = mentionsOf;
    this.#look = look;
    this.#first = new Set(
      new Map(mentions.toReversed().map((mention) => [mention.entity, mention])).values(),
    );
    const wanted = new Map<Element, PageBlock[]>();
    for (const { block } of mentions) {
      const element = block.element as unknown as Element;
      const blocks = wanted.get(element);
      if (!blocks) wanted.set(element, [block]);
      else if (blocks.at(-1) !== block) blocks.push(block);
    }
    for (const element of this.#watched.keys()) {
      if (wanted.has(element)) continue;
      this.#observer.unobserve(element);
      this.#near.delete(element);
      this.#unseen.delete(element);
    }
    this.#unobserved = this.#unobserved.filter((element) => wanted.has(element));
    for (const element of wanted.keys()) {
      if (this.#watched.has(element)) continue;
      this.#unobserved.push(element);
      this.#unseen.add(element);
    }
    this.#watched = wanted;
    this.#observeMore();
    this.#schedule();
  }

  #observeMore(): void {
    for (const element of this.#unobserved.splice(0, watchedPerFrame)) this.#observer.observe(element);
  }

  #see(entry: IntersectionObserverEntry, onVisibility: (block: PageBlock, isHidden: boolean) => void): void {
    const { target, isIntersecting, boundingClientRect: box } = entry;
    const blocks = this.#watched.get(target);
    this.#unseen.delete(target);
    if (!blocks) return;
    if (isIntersecting) this.#near.add(target);
    else this.#near.delete(target);
    const hasBox = box.width > 0 || box.height > 0;
    const isShown =
      isIntersecting || (hasBox ? isVisible(target) && !isClipped(entry) : this.#hasLines(blocks));
    for (const block of blocks) onVisibility(block, !isShown);
  }

  /** `display: contents` has no box of its own, its text has. */
  #hasLines(blocks: readonly PageBlock[]): boolean {
    const mention = blocks[0] && this.#mentionsOf(blocks[0])[0];
    const anchor = mention && anchorSpan(mention.block, mention.start, mention.end);
    return anchor !== undefined && rectsOf(anchor).length > 0;
  }

  #schedule(): void {
    this.#frame ??= requestAnimationFrame(() => {
      this.#frame = undefined;
      this.#observeMore();
      this.#paint();
      if (this.#unobserved.length > 0) this.#schedule();
    });
  }

  /** Once a frame at most. */
  #paint(): void {
    const wanted = new Map<PageMention, string>();
    const look = this.#look;
    if (look) {
      for (const element of this.#near) {
        for (const block of this.#watched.get(element) ?? []) {
          for (const mention of this.#mentionsOf(block)) {
            if (wanted.size >= mostRanges) break;
            if (look.kinds[mention.kind] && (!look.sparse || this.#first.has(mention)))
              wanted.set(mention, highlightName(mention.kind, look.filled));
          }
        }
      }
    }
    for (const [mention, { range, highlight }] of this.#painted) {
      const name = wanted.get(mention);
      if (name !== undefined && this.#registered.get(name) === highlight && isStill(mention, range)) continue;
      highlight.delete(range);
      this.#painted.delete(mention);
    }
    for (const [mention, name] of wanted) {
      if (this.#painted.has(mention)) continue;
      const anchor = anchorSpan(mention.block, mention.start, mention.end);
      if (!anchor) continue;
      const highlight = this.#highlight(name);
      const range = staticRangeOf(anchor);
      highlight.add(range);
      this.#painted.set(mention, { range, highlight });
    }
    this.restore();
  }

  #highlight(name: string): Highlight {
    let highlight = this.#registered.get(name);
    if (!highlight) {
      highlight = new Highlight();
      this.#registered.set(name, highlight);
    }
    return highlight;
  }

  /** The registry is the page's as well: what it took away is put back. */
  restore(): void {
    for (const [name, highlight] of this.#registered) {
      if (highlight.size > 0) {
        if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
      } else if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
    }
  }

  /** Marks the mention that the reader jumped to; undefined: none. */
  setCurrent(mention: PageMention | undefined): void {
    this.#current.clear();
    const anchor = mention && anchorSpan(mention.block, mention.start, mention.end);
    if (anchor) {
      this.#current.add(staticRangeOf(anchor));
      this.#current.priority = 1;
      CSS.highlights.set(currentName, this.#current);
    } else if (CSS.highlights.get(currentName) === this.#current) CSS.highlights.delete(currentName);
  }

  /** Takes our marks away, and only ours: after an update another script may have put its own there. */
  clear(): void {
    for (const [name, highlight] of this.#registered) {
      highlight.clear();
      if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
    }
    this.#registered.clear();
    this.#painted.clear();
    this.setCurrent(undefined);
  }
}

const isVisible = (element: Element): boolean =>
  Element.prototype.checkVisibility.call(element, { visibilityProperty: true });

/** In the middle of the screen and yet not shown: something around it cuts it off. */
function isClipped({
  boundingClientRect: box,
  rootBounds,
  intersectionRect,
}: IntersectionObserverEntry): boolean {
  if (!rootBounds || intersectionRect.width > 0 || intersectionRect.height > 0) return false;
  return (
    box.top >= rootBounds.top &&
    box.bottom <= rootBounds.bottom &&
    box.left >= rootBounds.left &&
    box.right <= rootBounds.right
  );
}

function isStill(mention: PageMention, range: StaticRange): boolean {
  const anchor = anchorSpan(mention.block, mention.start, mention.end);
  return (
    anchor !== undefined &&
    anchor.startNode === range.startContainer &&
    anchor.startOffset === range.startOffset &&
    anchor.endNode === range.endContainer &&
    anchor.endOffset === range.endOffset
  );
}

/** Styles do not reach into shadow trees: an open one adopts ours. */
export class ShadowStyles {
  #sheet: CSSStyleSheet | undefined;
  readonly #roots = new Set<WeakRef<ShadowRoot>>();

  adopt(root: ShadowRoot): void {
    if (!this.#sheet) {
      this.#sheet = new CSSStyleSheet();
      this.#sheet.replaceSync(markStyle);
    }
    // A page that was read anew has the same roots.
    if (root.adoptedStyleSheets.includes(this.#sheet)) return;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.#sheet];
    this.#roots.add(new WeakRef(root));
  }

  remove(): void {
    for (const reference of this.#roots) {
      const root = reference.deref();
      if (root) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
    }
    this.#roots.clear();
  }
}
