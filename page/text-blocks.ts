// DOM → text blocks, with the way back from an offset to a node. A block is a run of text that nothing block-like
// interrupts, so a name split by markup (`<b>Emmanuel</b> Macron`) is whole again. Rules: design, section 5.

import type { LangCode } from '../engine/types.ts';
import {
  attributeAt,
  elementNode,
  firstChildOf,
  fragmentNode,
  hasAttributeAt,
  hasAttributesAt,
  isElement,
  nameOf,
  nextSiblingOf,
  type PageElement,
  type PageNode,
  parentNodeOf,
  parentOf,
  shadowRootOf,
  textNode,
  typeOf,
} from './dom.ts';
import * as kind from './elements.ts';
import { elementKind } from './elements.ts';
import { isInside, type Section, sectionRule } from './sections.ts';

/** A run of text on the page. */
export interface PageBlock {
  text: string;
  /** Its text nodes in order, and where in `text` each begins. What lies between them is a `br` or unread. */
  nodes: PageNode[];
  starts: number[];
  /** Where in the first node it begins: only a very long node makes several blocks. */
  from: number;
  /** The nearest block-level element. */
  element: PageElement;
  section: Section;
  /** 1 to 6 in a heading, else 0. */
  headingLevel: number;
  /** How much of the text stands in links. */
  linkLength: number;
  lang: LangCode | undefined;
  /** `datetime` of the first `time` in it, or in front of it where that shows no text. */
  time: string | undefined;
}

/** Longer runs are cut, so that one of ten megabytes does not hold up the page. */
export const longestBlock = 5000;

/** Marks `dateModified` and its like, which is never the article's date. */
const modified = /modif|updat/i;
const invisible = /(^|;)\s*(display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** True where a text shows anything. */
function hasInk(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 32 && code !== 0xa0 && code !== 0x200b && code !== 0xfeff) return true;
  }
  return false;
}

/** What holds for everything inside an element. An element that changes nothing has the frame around it. */
interface Frame {
  element: PageElement;
  kind: number;
  /** The nearest block-level element, itself included. */
  block: PageElement;
  blockKind: number;
  section: Section;
  headingLevel: number;
  lang: LangCode | undefined;
  inLink: boolean;
}

export type SectionOf = WeakMap<PageElement, Section>;

/**
 * Reads a tree in document order; `run` may stop at any time and be called again.
 * The tree must not change in between: who watches for changes starts anew.
 */
export class BlockWalk {
  readonly blocks: PageBlock[] = [];
  /** Open shadow roots that were entered. */
  readonly shadowRoots: PageNode[] = [];
  /** Elements left out because their own style hides them, and folds that are closed. */
  readonly hidden: PageElement[] = [];
  readonly #root: PageElement;
  readonly #sections: SectionOf;
  readonly #shallow: boolean;
  #frames: Frame[] = [];
  #next: PageNode | undefined;

  #text = '';
  #nodes: PageNode[] = [];
  #starts: number[] = [];
  #from = 0;
  #inked = false;
  #linkLength = 0;
  #time: { value: string; section: Section } | undefined;

  /**
   * @param root - what to read; nothing is read where something around it is left out
   * @param page - the section that the whole page is
   * @param sections - what is known already, and where what is found is kept
   * @param shallow - read only the runs that belong to `root` itself, not those of blocks inside it
   */
  constructor(root: PageElement, page: Section, sections: SectionOf, shallow = false) {
    this.#root = root;
    this.#sections = sections;
    this.#shallow = shallow;
    const around: PageElement[] = [];
    for (let node: PageNode | null = root; node; node = parentOf(node))
      if (isElement(node)) around.push(node);
    let frame: Frame | undefined = {
      element: root,
      kind: 0,
      block: around.at(-1) ?? root,
      blockKind: kind.block,
      section: page,
      headingLevel: 0,
      lang: undefined,
      inLink: false,
    };
    while (frame && around.length > 0)
      frame = this.#enter(around.pop() as PageElement, frame, around.length > 0);
    if (!frame) return;
    this.#frames.push(frame);
    this.#next = this.#firstIn(root, frame) ?? undefined;
  }

  /**
   * @param isTime - asked now and then whether to stop
   * @returns true when all is read
   */
  run(isTime?: () => boolean): boolean {
    let node = this.#next;
    let untilAsked = 256;
    while (node) {
      if (isTime && --untilAsked === 0) {
        untilAsked = 256;
        if (isTime()) {
          this.#next = node;
          return false;
        }
      }
      const type = typeOf(node);
      if (type === textNode) this.#addText(node);
      else if (type === elementNode) {
        const frame = this.#enter(node as PageElement, this.#frames.at(-1) as Frame, false);
        if (frame) {
          this.#frames.push(frame);
          const child = this.#firstIn(node as PageElement, frame);
          if (child) {
            node = child;
            continue;
          }
          this.#leave();
        }
      }
      node = this.#after(node);
    }
    this.#next = undefined;
    this.#flush();
    this.#giveTimeBack();
    return true;
  }

  /** The node that follows in document order, once this one is done. */
  #after(done: PageNode): PageNode | undefined {
    for (let node = done; node !== this.#root; ) {
      const next = nextSiblingOf(node);
      if (next) return next;
      const parent: PageNode | null = parentNodeOf(node);
      if (!parent) return undefined;
      if (typeOf(parent) !== fragmentNode) node = parent;
      else {
        const host = parentOf(parent);
        const inside = host && firstChildOf(host);
        if (!host) return undefined;
        // What the page put inside a host is shown in the slots of its shadow tree, if anywhere.
        if (inside && hasSlot(parent)) return inside;
        node = host;
      }
      if (node !== this.#root) this.#leave();
    }
    return undefined;
  }

  /** An open shadow tree is read in front of what the page put inside its host. */
  #firstIn(element: PageElement, frame: Frame): PageNode | null {
    const root =
      frame.element === element && frame.kind & (kind.sectioning | kind.custom)
        ? shadowRootOf(element)
        : null;
    if (!root) return firstChildOf(element);
    this.shadowRoots.push(root);
    return firstChildOf(root);
  }

  /** @returns undefined where nothing inside is to be read */
  #enter(element: PageElement, outer: Frame, isAround: boolean): Frame | undefined {
    let what = elementKind(nameOf(element));
    if (what & (kind.absent | kind.unread | kind.lineBreak)) {
      if (what & kind.lineBreak) this.#text += '\n';
      else if (what & kind.unread) this.#text += ' ';
      return undefined;
    }
    if (outer.kind & kind.fold && !(what & kind.summary) && isClosed(outer)) return undefined;
    if (what & kind.custom && !(outer.blockKind & kind.phrasing) && !this.#inked) what |= kind.block;
    let { section, lang } = outer;
    if (hasAttributesAt(element)) {
      if (this.#isLeftOut(element)) {
        if (what & kind.block) this.#flush();
        return undefined;
      }
      const own = attributeAt(element, 'lang');
      if (own) lang = own.split('-', 1)[0]?.toLowerCase();
    }
    const isBlock = (what & kind.block) !== 0;
    if (isBlock) {
      this.#flush();
      if (this.#shallow && !isAround && element !== this.#root) return undefined;
      if (what & kind.sectioning) section = this.#sectionAt(element, section);
    }
    if (what & kind.time) this.#readTime(element, section);
    if (what === 0 && lang === outer.lang) return outer;
    return {
      element,
      kind: what,
      block: isBlock ? element : outer.block,
      blockKind: isBlock ? what : outer.blockKind,
      section,
      headingLevel: what & kind.heading ? Number(nameOf(element)[1]) : isBlock ? 0 : outer.headingLevel,
      lang,
      inLink: outer.inLink || ((what & kind.link) !== 0 && isLink(element, outer.headingLevel)),
    };
  }

  /** Hidden, or the reader's own to write in. */
  #isLeftOut(element: PageElement): boolean {
    if (hasAttributeAt(element, 'hidden') || attributeAt(element, 'aria-hidden') === 'true') return true;
    const editable = attributeAt(element, 'contenteditable');
    if (editable !== null && editable !== 'false') return true;
    const style = attributeAt(element, 'style');
    if (style === null || !invisible.test(style)) return false;
    this.hidden.push(element);
    return true;
  }

  #sectionAt(element: PageElement, outer: Section): Section {
    const known = this.#sections.get(element);
    if (known) return known;
    const rule = sectionRule(element);
    if (!rule) return outer;
    const section: Section = { rule, element, parent: outer };
    this.#sections.set(element, section);
    return section;
  }

  #leave(): void {
    const frame = this.#frames.at(-1) as Frame;
    if (frame.kind & kind.block && frame !== this.#frames.at(-2)) this.#flush();
    this.#frames.pop();
  }

  #readTime(element: PageElement, section: Section): void {
    const value = element.getAttribute('datetime');
    if (!value || this.#time !== undefined) return;
    if (modified.test(`${element.getAttribute('itemprop')} ${element.getAttribute('class')}`)) return;
    this.#time = { value, section };
  }

  /** A `time` without text at the end of its section belongs to what stands before it. */
  #giveTimeBack(): void {
    const last = this.blocks.at(-1);
    if (last && this.#time && isInside(last.section, this.#time.section)) last.time ??= this.#time.value;
    this.#time = undefined;
  }

  #addText(node: PageNode): void {
    const data = node.nodeValue as string;
    const frame = this.#frames.at(-1) as Frame;
    if (frame.kind & kind.fold && isClosed(frame)) return;
    if (data.length > longestBlock) {
      this.#addLongText(node, data);
      return;
    }
    this.#inked ||= hasInk(data);
    this.#nodes.push(node);
    this.#starts.push(this.#text.length);
    this.#text += data;
    if (frame.inLink) this.#linkLength += data.length;
    if (this.#text.length > longestBlock) this.#flush();
  }

  #addLongText(node: PageNode, data: string): void {
    this.#flush();
    for (let from = 0; from < data.length; ) {
      const to = endOfPiece(data, from);
      this.#nodes.push(node);
      this.#starts.push(0);
      this.#from = from;
      this.#text = data.slice(from, to);
      this.#inked = hasInk(this.#text);
      this.#flush();
      from = to;
    }
  }

  /** Ends the run: what was gathered is a block, if it shows anything. */
  #flush(): void {
    if (this.#inked) {
      const frame = this.#frames.at(-1) as Frame;
      if (this.#time && !isInside(frame.section, this.#time.section)) this.#giveTimeBack();
      this.blocks.push({
        text: this.#text,
        nodes: this.#nodes,
        starts: this.#starts,
        from: this.#from,
        element: frame.block,
        section: frame.section,
        headingLevel: frame.headingLevel,
        linkLength: this.#linkLength,
        lang: frame.lang,
        time: this.#time?.value,
      });
      this.#nodes = [];
      this.#starts = [];
      this.#time = undefined;
    } else if (this.#nodes.length > 0) {
      this.#nodes.length = 0;
      this.#starts.length = 0;
    }
    this.#text = '';
    this.#from = 0;
    this.#inked = false;
    this.#linkLength = 0;
  }
}

/** A heading that links to itself is no link to another page; a list of such links is a table of contents. */
function isLink(element: PageElement, headingLevel: number): boolean {
  const address = element.getAttribute('href');
  return address !== null && (headingLevel === 0 || !address.startsWith('#'));
}

const isClosed = (fold: Frame): boolean => !fold.element.hasAttribute('open');

function hasSlot(root: PageNode): boolean {
  return (root as unknown as ParentNode).querySelector('slot') !== null;
}

/** Where to cut a very long text: behind the last white space that fits, a paragraph's end if there is one. */
function endOfPiece(data: string, from: number): number {
  const limit = from + longestBlock;
  if (limit >= data.length) return data.length;
  const piece = data.slice(from, limit);
  for (const gap of ['\n\n', '\n', ' ']) {
    const at = piece.lastIndexOf(gap);
    if (at > longestBlock / 2) return from + at + gap.length;
  }
  // Never inside a surrogate pair.
  return /[\uD800-\uDBFF]$/.test(piece) ? limit - 1 : limit;
}
