// Calls from background and extension pages, and the background's answers. Content scripts have theirs in `content.ts`.

import { deliver } from './deliver.ts';
import { browser, type Runtime } from './extension.ts';
import {
  type Answer,
  answer,
  type BackgroundCalls,
  type Handlers,
  type PageCalls,
  type Params,
  type Value,
} from './messages.ts';

/**
 * Asks the annotator in a frame of a tab; the top frame unless said otherwise.
 * @returns a failure where none is there: nothing of ours on the page, switched off, or a page we may not read
 */
export async function callPage<Call extends keyof PageCalls>(
  tabId: number,
  call: Call,
  params: Params<PageCalls, Call>,
  frameId = 0,
): Promise<Answer<Value<PageCalls, Call>>> {
  return send(() => browser.tabs.sendMessage(tabId, { lens: 1, call, params }, { frameId }));
}

/** Asks the background from one of the extension's own pages. */
export async function callBackground<Call extends keyof BackgroundCalls>(
  call: Call,
  params: Params<BackgroundCalls, Call>,
): Promise<Answer<Value<BackgroundCalls, Call>>> {
  const say = () => browser.runtime.sendMessage({ lens: 1, call, params });
  return send(() => deliver(say, () => true));
}

async function send<T>(call: () => Promise<unknown>): Promise<Answer<T>> {
  try {
    return ((await call()) as Answer<T> | undefined) ?? { ok: false, error: 'no answer' };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}

/** Answers content scripts and the extension's pages. Must be called while the background starts. */
export function answerBackgroundCalls(handlers: Handlers<BackgroundCalls, Runtime.MessageSender>): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) =>
    sender.id === browser.runtime.id ? answer(handlers, message, sender) : undefined,
  );
}
