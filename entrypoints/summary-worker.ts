// The summary's language work, off the popup's own thread: a long article must not freeze it. Compromise, which takes a
// quarter of a second to start, is loaded when the first English block comes, and for no other language.

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Reader } from '../summary/attributions.ts';
import { summarise } from '../summary/summarise.ts';
import type { SummaryBlock } from '../summary/types.ts';

interface WorkerScope {
  importScripts(address: string): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<SummaryBlock[]>) => void): void;
  postMessage(message: unknown): void;
  /** Set by `summary-english.js`. */
  readEnglish?: (block: SummaryBlock) => Reader;
}

export default defineUnlistedScript(() => {
  const scope = globalThis as unknown as WorkerScope;
  const read = (block: SummaryBlock): Reader | undefined => {
    if (block.lang !== 'en') return undefined;
    if (scope.readEnglish === undefined) scope.importScripts('/summary-english.js');
    return scope.readEnglish?.(block);
  };
  scope.addEventListener('message', ({ data: blocks }) => {
    const work = summarise(blocks, read);
    for (let step = work.next(); ; step = work.next()) {
      if (step.done) {
        scope.postMessage({ summary: step.value, isDone: true });
        return;
      }
    }
  });
});
