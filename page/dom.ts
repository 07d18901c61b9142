// The little of the DOM that reading a page needs. The browser's nodes have it, and so have those that
// `scripts/html-page.ts` lets parse5 build, so one set of rules reads both.

export interface PageNode {
  readonly nodeType: number;
  /** The data of a text node. */
  readonly nodeValue: string | null;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
  readonly parentNode: PageNode | null;
}

export interface PageElement extends PageNode {
  readonly localName: string;
  hasAttributes(): boolean;
  hasAttribute(name: string): boolean;
  getAttribute(name: string): string | null;
  /** An open shadow root, in the browser only. */
  readonly shadowRoot?: PageNode | null;
}

export const elementNode = 1;
export const textNode = 3;
export const fragmentNode = 11;

export const isElement = (node: PageNode): node is PageElement => node.nodeType === elementNode;

/** The parent, out of an open shadow root to its host. */
export function parentOf(node: PageNode): PageNode | null {
  return node.parentNode ?? (node as { host?: PageNode }).host ?? null;
}
