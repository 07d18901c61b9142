// The little of the DOM that reading a page needs. The browser's nodes have it, and so have those that
// `scripts/html-page.ts` lets parse5 build, so one set of rules reads both.

export interface PageNode {
  readonly nodeType: number;
  /** The data of a text node. */
  readonly nodeValue: string | null;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
  readonly parentNode: PageNode | null;
  /** In the browser only. */
  readonly isConnected?: boolean;
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

// To a content script of Chromium, too, a form answers `form.nextSibling` with its control of that name: a page could
// lead a walk in circles. What stands on the prototypes is out of its reach. parse5's nodes answer for themselves.
const { Node: nodes, Element: elements } = globalThis as {
  Node?: { prototype: PageNode };
  Element?: { prototype: PageElement };
};

function property<Key extends keyof PageNode>(key: Key): (node: PageNode) => PageNode[Key] {
  const get = nodes && Object.getOwnPropertyDescriptor(nodes.prototype, key)?.get;
  return get ? (node) => get.call(node) : (node) => node[key];
}

function elementProperty<Key extends 'localName' | 'shadowRoot'>(
  key: Key,
): (element: PageElement) => PageElement[Key] {
  const get = elements && Object.getOwnPropertyDescriptor(elements.prototype, key)?.get;
  return get ? (element) => get.call(element) : (element) => element[key];
}

export const typeOf = property('nodeType');
export const firstChildOf = property('firstChild');
export const nextSiblingOf = property('nextSibling');
export const parentNodeOf = property('parentNode');
export const isConnected = property('isConnected');
export const nameOf = elementProperty('localName');
export const shadowRootOf = elementProperty('shadowRoot');

const { hasAttributes, hasAttribute, getAttribute } = elements?.prototype ?? {};
export const hasAttributesAt = (element: PageElement): boolean =>
  hasAttributes ? hasAttributes.call(element) : element.hasAttributes();
export const hasAttributeAt = (element: PageElement, name: string): boolean =>
  hasAttribute ? hasAttribute.call(element, name) : element.hasAttribute(name);
export const attributeAt = (element: PageElement, name: string): string | null =>
  getAttribute ? getAttribute.call(element, name) : element.getAttribute(name);

export const isElement = (node: PageNode): node is PageElement => typeOf(node) === elementNode;

/** The parent, out of an open shadow root to its host. */
export function parentOf(node: PageNode): PageNode | null {
  const parent = parentNodeOf(node);
  if (parent || typeOf(node) !== fragmentNode) return parent;
  return (node as { host?: PageNode }).host ?? null;
}
