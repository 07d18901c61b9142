// The browser's extension API for content scripts: what both browsers have natively, without the polyfill.

import { deliver } from './deliver.ts';
import {
  type Answer,
  answer,
  type BackgroundCalls,
  type Handlers,
  type PageCalls,
  type Params,
  type Value,
} from './messages.ts';

interface ContentApi {
  runtime: {
    id?: string;
    sendMessage(message: unknown): Promise<unknown>;
    onMessage: {
      addListener(listener: Listener): void;
      removeListener(listener: Listener): void;
    };
  };
}
type Listener = (
  message: unknown,
  sender: { id?: string },
  sendResponse: (answer: unknown) => void,
) => boolean | undefined;

/**
 * Undefined where a frame of the page has taken the name (`<iframe name="browser">`, Chromium, when our world is made
 * after it): stop without a word.
 */
const world = globalThis as { browser?: ContentApi; chrome?: ContentApi };
export const api: ContentApi | undefined = [world.browser, world.chrome].find(
  (each) => each?.runtime?.id !== undefined,
);

/** False once the extension was reloaded, updated or removed: this script is a leftover then. */
export function isConnected(): boolean {
  try {
    return api?.runtime.id !== undefined;
  } catch {
    // Firefox throws on any touch of a dead object.
    return false;
  }
}

/**
 * Asks the background.
 * @returns a failure where it refuses, cannot be reached, or is gone
 */
export async function callBackground<Call extends keyof BackgroundCalls>(
  call: Call,
  params: Params<BackgroundCalls, Call>,
): Promise<Answer<Value<BackgroundCalls, Call>>> {
  try {
    // Chromium throws at once where the extension is gone, so a rejection alone would not catch it.
    if (!isConnected()) return { ok: false, error: 'disconnected' };
    const reply = (await deliver(() => api?.runtime.sendMessage({ lens: 1, call, params }), isConnected)) as
      | Answer<Value<BackgroundCalls, Call>>
      | undefined;
    return reply ?? { ok: false, error: 'no answer' };
  } catch (error) {
    return { ok: false, error: String(error) };
  }
}

/** Answers popup and background until `signal` aborts. */
export function answerPageCalls(handlers: Handlers<PageCalls, undefined>, signal: AbortSignal): void {
  const listener: Listener = (message, sender, sendResponse) => {
    if (sender.id !== api?.runtime.id) return undefined;
    const reply = answer(handlers, message, undefined);
    if (!reply) return undefined;
    reply.then(sendResponse);
    return true;
  };
  api?.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => {
    if (isConnected()) api?.runtime.onMessage.removeListener(listener);
  });
}
