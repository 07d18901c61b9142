// Work in small pieces, so that the page stays answerable: a few milliseconds, then everything else that waits.

import type { Steps } from '../engine/steps.ts';

/** Under the 16 ms of a frame with room for what a cold script costs beyond its measure. */
export const sliceMs = 4.5;

/**
 * Runs `work` in slices until it returns true.
 * @param work - does a little and looks at `isTime` now and then; true when nothing is left
 * @returns settles when done, or when `signal` aborts
 */
export function inSlices(work: (isTime: () => boolean) => boolean, signal: AbortSignal): Promise<void> {
  // A message channel comes back sooner than a timer, and an idle callback came back late by up to 50 ms
  // (docs/performance.md, slices).
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve, reject) => {
    const end = () => {
      port1.close();
      signal.removeEventListener('abort', end);
      resolve();
    };
    const slice = () => {
      const until = performance.now() + sliceMs;
      try {
        if (signal.aborted || work(() => performance.now() >= until)) end();
        else port2.postMessage(undefined);
      } catch (error) {
        port1.close();
        reject(error);
      }
    };
    port1.onmessage = slice;
    signal.addEventListener('abort', end);
    port2.postMessage(undefined);
  });
}

/**
 * Takes steps in slices.
 * @returns what the last step gave; undefined where `signal` aborted before
 */
export async function takeSteps<Result>(
  steps: Steps<Result>,
  signal: AbortSignal,
): Promise<Result | undefined> {
  let result: Result | undefined;
  await inSlices((isTime) => {
    for (;;) {
      const step = steps.next();
      if (step.done) {
        result = step.value;
        return true;
      }
      if (isTime()) return false;
    }
  }, signal);
  return result;
}

/** Resolves after `ms`, or at once when `signal` aborts. */
export function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
