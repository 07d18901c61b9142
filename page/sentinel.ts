// On every page: is anything of ours named here? Reads what is there once, then what comes in later, and is gone with
// the first yes.

import type { TriggerScan } from '../engine/triggers.ts';
import { inSlices, pause } from './slices.ts';

/** Content that comes in later is looked at in batches. */
const batchMs = 300;
/** A page that changes more than this between two looks is read as a whole, not piece by piece. */
const mostPieces = 500;
const notText = new Set(['script', 'style', 'noscript', 'template', 'textarea']);
/** The clock is read once in so many characters; a node counts for as many as it costs. */
const charactersPerLook = 8_000;
const charactersPerNode = 50;

/**
 * Resolves once the page names something, or when `signal` aborts; never on a page that names nothing.
 * @param makeScan - called anew after each rest, so that a page at rest keeps nothing
 */
export async function waitForTrigger(
  page: Document,
  makeScan: () => TriggerScan,
  signal: AbortSignal,
): Promise<void> {
  await whenParsed(page, signal);
  let pieces: Node[] = page.body ? [page.body] : [];
  let wake: () => void = () => {};
  const observer = new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records) {
      if (type === 'characterData') pieces.push(target);
      // Not spread: a page may add more at once than a call takes arguments.
      else for (const node of addedNodes) pieces.push(node);
    }
    if (pieces.length > mostPieces) pieces = page.body ? [page.body] : [];
    if (pieces.length > 0) wake();
  });
  observer.observe(page, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => wake());
  while (!signal.aborted) {
    const batch = pieces;
    pieces = [];
    if (await namesSomething(batch, makeScan(), signal)) break;
    if (pieces.length === 0) {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
    await pause(batchMs, signal);
  }
  observer.disconnect();
}

async function namesSomething(
  pieces: readonly Node[],
  scan: TriggerScan,
  signal: AbortSignal,
): Promise<boolean> {
  const texts = textNodes(pieces);
  let found = false;
  await inSlices((isTime) => {
    for (let read = 0; ; ) {
      const node = texts();
      if (!node) return true;
      const text = node.nodeValue as string;
      // Most texts are short and few are code: its parent is looked at where that saves work or decides.
      if (text.length > 300 && isCode(node)) continue;
      if (scan.add(text) && !isCode(node)) {
        found = true;
        return true;
      }
      read += charactersPerNode + text.length;
      if (read > charactersPerLook) {
        if (isTime()) return false;
        read = 0;
      }
    }
  }, signal);
  return found;
}

const isCode = (node: Node): boolean => notText.has(node.parentElement?.localName ?? '');

/** @returns a function that gives one text node after the other */
function textNodes(roots: readonly Node[]): () => Node | undefined {
  let walker: TreeWalker | undefined;
  let next = 0;
  return () => {
    for (;;) {
      const node = walker?.nextNode();
      if (node) return node;
      const root = roots[next++];
      if (!root) return undefined;
      if (!root.isConnected) continue;
      if (root.nodeType === Node.TEXT_NODE) return root;
      walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    }
  };
}

function whenParsed(page: Document, signal: AbortSignal): Promise<void> {
  if (page.readyState !== 'loading') return Promise.resolve();
  return new Promise((resolve) => {
    const done = () => {
      observer.disconnect();
      resolve();
    };
    const listen = () => page.addEventListener('DOMContentLoaded', done, { once: true, signal });
    // `document.open()` takes all listeners away, ours too. Where it still listens, this changes nothing.
    const observer = new MutationObserver(listen);
    observer.observe(page, { childList: true });
    listen();
  });
}
