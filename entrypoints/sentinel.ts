// The sentinel. Registered at run time for every page and frame, at `document_start`: an isolated world made later can
// find the names `browser` and `chrome` taken by frames of the page. Not WXT's content script: that one posts a message
// with our id into every page of the web.

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { TriggerScan } from '../engine/triggers.ts';
import { triggers } from '../generated/triggers.ts';
import { lens } from '../page/lens.ts';
import { languageOf } from '../page/page-context.ts';
import { waitForTrigger } from '../page/sentinel.ts';
import { api, callBackground, isConnected } from '../platform/content.ts';

/** Frames smaller than this hold adverts and buttons. */
const smallestWidthPx = 250;
const smallestHeightPx = 120;

export default defineUnlistedScript(() => {
  if (api && isReadable() && !lens().isWatched) void watch();
});

function isReadable(): boolean {
  if (window.top === window) return /^https?:$/.test(location.protocol);
  return (
    window.innerWidth === 0 ||
    (window.innerWidth >= smallestWidthPx && window.innerHeight >= smallestHeightPx)
  );
}

async function watch(): Promise<void> {
  const shared = lens();
  shared.isWatched = true;
  await waitForTrigger(document, () => new TriggerScan(triggers), new AbortController().signal);
  shared.isWatched = undefined;
  if (!isConnected()) return;
  shared.makeScan = () => new TriggerScan(triggers);
  // Where the background refuses (switched off, language not read), there is nothing more to do here.
  await callBackground('annotateFrame', {
    lang: languageOf(document.documentElement?.getAttribute('lang')) ?? 'und',
  });
}
