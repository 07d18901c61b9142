// Stands in for page/slices.ts where a pass is timed as a whole: the same work, without letting the page in between.

import { inOneGo, type Steps } from '../../../engine/steps.ts';

export const sliceMs = Number.POSITIVE_INFINITY;

/** When the last work ended. */
export const ended = { at: 0 };

export async function inSlices(work: (isTime: () => boolean) => boolean, signal: AbortSignal): Promise<void> {
  while (!signal.aborted && !work(() => false));
  ended.at = performance.now();
}

export async function takeSteps<Result>(steps: Steps<Result>): Promise<Result> {
  const result = inOneGo(steps);
  ended.at = performance.now();
  return result;
}

export function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
