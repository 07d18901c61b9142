// HTML in Node, read by the same rules as in the browser: parse5 builds the tree that the standard asks for, out of
// nodes that have the little of the DOM that `page/` needs.

import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { Scope, TextBlock } from '../engine/types.ts';
import { elementNode, type PageElement, type PageNode, textNode } from '../page/dom.ts';
import { type PageFacts, readFacts } from '../page/page-context.ts';
import { readPage } from '../page/read-page.ts';

export interface HtmlPage {
  blocks: TextBlock[];
  scopes: Scope[];
  /** All blocks, joined by `\n`. */
  text: string;
  /** Where each block begins in `text`. */
  starts: number[];
  /** Language and title, and the dates for the engine to choose from. */
  facts: PageFacts;
  headerTime: string | undefined;
  /** `link rel=canonical` or `og:url`, for a file that has no address of its own. */
  address: string | undefined;
}

/** One of parse5's nodes with the DOM's names. */
class Face implements PageElement {
  readonly nodeType: number;
  readonly nodeValue: string | null;
  readonly localName: string;
  readonly parentNode: Face | null;
  firstChild: Face | null = null;
  nextSibling: Face | null = null;
  readonly #attributes: { name: string; value: string }[];

  constructor(node: Tree.ChildNode, parent: Face | null) {
    this.parentNode = parent;
    this.nodeType = 'tagName' in node ? elementNode : node.nodeName === '#text' ? textNode : 8;
    this.nodeValue = node.nodeName === '#text' ? (node as Tree.TextNode).value : null;
    this.localName = 'tagName' in node ? node.tagName : '';
    this.#attributes = 'attrs' in node ? node.attrs : [];
  }

  hasAttributes(): boolean {
    return this.#attributes.length > 0;
  }

  hasAttribute(name: string): boolean {
    return this.#attributes.some((attribute) => attribute.name === name);
  }

  getAttribute(name: string): string | null {
    return this.#attributes.find((attribute) => attribute.name === name)?.value ?? null;
  }
}

/** Without recursion: a file may nest deeper than the stack is high. */
function faces(tree: Tree.Document, visit: (face: Face) => void): void {
  const waiting: [Tree.ParentNode, Face | null][] = [[tree, null]];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [node, face] = next;
    let previous: Face | null = null;
    for (const child of defaultTreeAdapter.getChildNodes(node) as Tree.ChildNode[]) {
      const made: Face = new Face(child, face);
      if (previous) previous.nextSibling = made;
      else if (face) face.firstChild = made;
      previous = made;
      visit(made);
      if ('childNodes' in child) waiting.push([child, made]);
    }
  }
}

const textOf = (face: PageNode): string => {
  let text = '';
  for (let child = face.firstChild; child; child = child.nextSibling) text += child.nodeValue ?? '';
  return text;
};

export function readHtmlPage(source: string): HtmlPage {
  const byName = { html: [], body: [], meta: [], title: [], script: [], link: [] } as Record<
    'html' | 'body' | 'meta' | 'title' | 'script' | 'link',
    Face[]
  >;
  const tree = parse(source);
  faces(tree, (face) => Object.hasOwn(byName, face.localName) && byName[face.localName as 'html'].push(face));
  const {
    html: [root],
    body: [body],
    meta,
    title: [title],
    script,
    link,
  } = byName;
  const facts = readFacts({
    lang: root?.getAttribute('lang') ?? null,
    title: title ? textOf(title) : '',
    metas: meta,
    jsonLd: script.filter((face) => face.getAttribute('type') === 'application/ld+json').map(textOf),
  });
  const read = body ? readPage(body, facts) : { blocks: [], scopes: [], headerTime: undefined };
  const starts: number[] = [];
  let text = '';
  for (const block of read.blocks) {
    starts.push(text.length + (starts.length > 0 ? 1 : 0));
    text += (starts.length > 1 ? '\n' : '') + block.text;
  }
  const address =
    link.find((face) => face.getAttribute('rel') === 'canonical')?.getAttribute('href') ??
    meta.find((face) => face.getAttribute('property') === 'og:url')?.getAttribute('content') ??
    undefined;
  return {
    blocks: read.blocks,
    scopes: read.scopes,
    text,
    starts,
    facts,
    headerTime: read.headerTime,
    address,
  };
}
