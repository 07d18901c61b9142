// The text of a page that changes while it is read: blocks in document order, kept in step with the page without ever
// reading it all again.

import {
  elementNode,
  firstChildOf,
  isConnected,
  nameOf,
  nextSiblingOf,
  type PageElement,
  type PageNode,
  parentOf,
  textNode,
  typeOf,
} from './dom.ts';
import * as kind from './elements.ts';
import { offsetInBlock } from './ranges.ts';
import type { Section } from './sections.ts';
import { BlockWalk, type PageBlock } from './text-blocks.ts';
import type { Change } from './watch-changes.ts';

/** A page that changes under the walk is walked again so often, then in one go. */
const mostRestarts = 2;
/** Each has its place to be found among the others. */
const mostFound = 2000;

export class PageText {
  /** In document order. */
  blocks: PageBlock[] = [];
  readonly #root: Element;
  readonly #page: Section;
  #sections = new WeakMap<PageElement, Section>();
  /** Blocks by the block-level element that they stand in. */
  #byElement = new WeakMap<PageElement, PageBlock[]>();
  readonly #seenRoots = new WeakSet<PageNode>();
  /** Open shadow roots found since the last time they were taken. */
  #newRoots: ShadowRoot[] = [];
  #walk: BlockWalk | undefined;
  #restarts = 0;

  constructor(root: Element) {
    this.#root = root;
    this.#page = { rule: 'page', element: root, parent: undefined };
  }

  /** Reads the page from top to bottom. @returns true when done */
  readAll(isTime: () => boolean, wasChanged: boolean): boolean {
    // A walk must not go on through a tree that is not the one it began with.
    if (this.#walk && wasChanged) {
      this.#walk = undefined;
      this.#restarts++;
    }
    this.#walk ??= this.#walkFrom(this.#root, false);
    if (!this.#walk.run(this.#restarts > mostRestarts ? undefined : isTime)) return false;
    this.blocks = [];
    this.#byElement = new WeakMap();
    this.#take(this.#walk);
    this.blocks = this.#walk.blocks;
    this.#walk = undefined;
    return true;
  }

  /** Open shadow roots that nobody watches yet. */
  takeNewRoots(): ShadowRoot[] {
    const roots = this.#newRoots;
    this.#newRoots = [];
    return roots;
  }

  /** The block that a place in a text node belongs to: a very long text makes several. */
  blockAt(node: PageNode, offset: number): PageBlock | undefined {
    const holds = (block: PageBlock) => {
      const at = offsetInBlock(block, node, offset);
      return at !== undefined && at >= 0 && at <= block.text.length;
    };
    for (let each: PageNode | null = node; each; each = parentOf(each)) {
      const found = this.#byElement.get(each as PageElement)?.find(holds);
      if (found) return found;
    }
    return undefined;
  }

  /**
   * Brings the blocks in step with the page after changes.
   * @returns false where so much came in that the page had better be read anew, in slices
   */
  update(changes: readonly Change[], isTime: () => boolean = () => false): boolean {
    const { deep, shallow, hasRemovals, rereads } = this.#plan(changes);
    const gone = new Set<PageBlock>();
    const found: PageBlock[] = [];
    for (const element of shallow) {
      for (const block of this.#byElement.get(element) ?? []) gone.add(block);
    }
    // What was taken out and put in again elsewhere is added, with blocks that are known.
    const stale = hasRemovals ? new Set([...deep, ...rereads]) : rereads;
    for (const block of stale.size > 0 || hasRemovals ? this.blocks : []) {
      if (isInAny(block.element, stale) || (hasRemovals && !isThere(block))) gone.add(block);
    }
    const walks = [
      ...[...shallow].map((element) => this.#walkFrom(element, true)),
      ...[...deep, ...rereads].map((element) => this.#walkFrom(element, false)),
    ];
    for (const walk of walks) {
      if (!walk.run(isTime) || found.length > mostFound) return false;
      for (const block of walk.blocks)
        for (const old of this.#byElement.get(block.element) ?? []) gone.add(old);
      for (const block of walk.blocks) found.push(block);
    }
    if (gone.size === 0 && found.length === 0) return true;
    this.blocks = this.blocks.filter((block) => !gone.has(block));
    for (const block of gone) this.#byElement.delete(block.element);
    for (const walk of walks) this.#take(walk);
    this.#insert(found);
    return true;
  }

  #walkFrom(root: Element, shallow: boolean): BlockWalk {
    return new BlockWalk(root, this.#page, this.#sections, shallow);
  }

  #take(walk: BlockWalk): void {
    for (const block of walk.blocks) {
      const known = this.#byElement.get(block.element);
      if (known) known.push(block);
      else this.#byElement.set(block.element, [block]);
    }
    for (const root of walk.shadowRoots) {
      if (this.#seenRoots.has(root)) continue;
      this.#seenRoots.add(root);
      this.#newRoots.push(root as unknown as ShadowRoot);
    }
  }

  /** Which elements to read again, without reading any of them twice. */
  #plan(changes: readonly Change[]) {
    const deep = new Set<Element>();
    const shallow = new Set<Element>();
    const rereads = new Set<Element>();
    let hasRemovals = false;
    for (const { kind: what, node } of changes) {
      if (what === 'removed') hasRemovals = true;
      if (!isConnected(node)) continue;
      const outer = what === 'removed' && isBlockLike(node) ? (node as Element) : blockAround(node);
      if (what === 'attribute' && isBlockLike(node)) rereads.add(node as Element);
      else if (what === 'added' && isBlockLike(node)) {
        deep.add(node as Element);
        // It may stand in the middle of a run.
        if (outer && this.#byElement.has(outer)) shallow.add(outer);
      } else if (what === 'removed') {
        // What remains may be one run now.
        if (outer && this.#byElement.has(outer)) shallow.add(outer);
      } else if (outer) {
        // Blocks inside an inline element are found by reading all around it.
        if (what !== 'text' && hasBlocksInside(node)) rereads.add(outer);
        else shallow.add(outer);
      }
    }
    for (const element of [...deep])
      if (isInAny(parentOf(element), deep) || isInAny(element, rereads)) deep.delete(element);
    for (const element of [...rereads])
      if (isInAny(parentOf(element), rereads) || isInAny(parentOf(element), deep)) rereads.delete(element);
    for (const element of [...shallow])
      if (isInAny(element, deep) || isInAny(element, rereads)) shallow.delete(element);
    return { deep, shallow, rereads, hasRemovals };
  }

  /** Each to its place; most changes append. */
  #insert(found: readonly PageBlock[]): void {
    for (const block of found) {
      let from = 0;
      let to = this.blocks.length;
      if (to > 0 && isBefore(this.blocks[to - 1] as PageBlock, block)) from = to;
      while (from < to) {
        const middle = (from + to) >> 1;
        if (isBefore(this.blocks[middle] as PageBlock, block)) from = middle + 1;
        else to = middle;
      }
      if (from === this.blocks.length) this.blocks.push(block);
      else this.blocks.splice(from, 0, block);
    }
  }
}

/** Its first text may have moved elsewhere. */
const isThere = ({ element, nodes }: PageBlock): boolean =>
  (element as unknown as Node).isConnected && (nodes[0] as Node).isConnected;

function isBefore(a: PageBlock, b: PageBlock): boolean {
  const [first, second] = [a.nodes[0] as Node, b.nodes[0] as Node];
  // One very long node makes several blocks.
  if (first === second) return a.from < b.from;
  const order = first.compareDocumentPosition(second);
  if (!(order & Node.DOCUMENT_POSITION_DISCONNECTED)) return (order & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  // In different shadow trees: their hosts tell; a tree stands before what its host holds.
  const [outerFirst, outerSecond] = [inDocument(first), inDocument(second)];
  if (outerFirst === outerSecond) return true;
  return (outerFirst.compareDocumentPosition(outerSecond) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function inDocument(node: Node): Node {
  let outer = node;
  for (let root = outer.getRootNode(); root instanceof ShadowRoot; root = outer.getRootNode())
    outer = root.host;
  return outer;
}

function isInAny(node: PageNode | null, elements: ReadonlySet<PageElement>): boolean {
  if (elements.size === 0) return false;
  for (let each = node; each; each = parentOf(each)) if (elements.has(each as PageElement)) return true;
  return false;
}

const isBlockLike = (node: Node): boolean =>
  typeOf(node) === elementNode &&
  (kind.elementKind(nameOf(node as Element)) & (kind.block | kind.custom)) !== 0;

/** The nearest block-level element around a node, a custom element in a paragraph not counted. */
function blockAround(node: Node): Element | undefined {
  for (let each = parentOf(node) as Node | null; each; each = parentOf(each) as Node | null) {
    if (typeOf(each) === elementNode && kind.elementKind(nameOf(each as Element)) & kind.block)
      return each as Element;
  }
  return undefined;
}

function hasBlocksInside(node: Node): boolean {
  if (typeOf(node) !== elementNode) return false;
  const first = firstChildOf(node);
  if (!first || (typeOf(first) === textNode && !nextSiblingOf(first))) return false;
  return [...Element.prototype.getElementsByTagName.call(node, '*')].some(isBlockLike);
}
