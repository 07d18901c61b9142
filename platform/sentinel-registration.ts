// Where the sentinel runs. Registered at run time, so that sites that are switched off are not even looked at.

import { browser } from './extension.ts';
import type { Settings } from './settings.ts';

export const sentinelFile = '/sentinel.js';
const everywhere = ['http://*/*', 'https://*/*'];

/** A site and what is below it. */
const patternsOf = (sites: readonly string[]): string[] =>
  sites.flatMap((site) => [`*://${site}/*`, ...(/^[\d.]+$|[[\]:]/.test(site) ? [] : [`*://*.${site}/*`])]);

let last: Promise<void> = Promise.resolve();

/** Brings the browser's registration in line with the settings; one call after the other, since two would collide. */
export function registerSentinel(settings: Settings): Promise<void> {
  last = last.then(
    () => register(settings),
    () => register(settings),
  );
  return last;
}

async function register(settings: Settings): Promise<void> {
  const { scripting } = browser;
  const known = await scripting.getRegisteredContentScripts({ ids: ['sentinel'] });
  const matches = settings.onlyOn ? patternsOf(settings.sitesOnly) : everywhere;
  if (!settings.on || matches.length === 0) {
    if (known.length > 0) await scripting.unregisterContentScripts({ ids: ['sentinel'] });
    return;
  }
  const script = {
    id: 'sentinel',
    js: [sentinelFile.slice(1)],
    matches,
    allFrames: true,
    matchOriginAsFallback: true,
    persistAcrossSessions: true,
    runAt: 'document_start' as const,
  };
  const put = (excludeMatches: string[]) =>
    known.length > 0
      ? scripting.updateContentScripts([{ ...script, excludeMatches }])
      : scripting.registerContentScripts([{ ...script, excludeMatches }]);
  try {
    await put(patternsOf(settings.sitesOff));
  } catch {
    // A host that makes no pattern: the background still refuses there when the sentinel asks.
    await put([]);
  }
}
