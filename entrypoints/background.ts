// Registers the sentinel, injects what it asks for, hands out cards and keeps the badge. May be stopped at any moment:
// it holds nothing that it could not read again.

import { defineBackground } from 'wxt/utils/define-background';
import { cardData } from '../data/card-data.ts';
import type { Dataset } from '../data/schema.ts';
import dataset from '../generated/dataset.json' with { type: 'json' };
import { readLanguages } from '../generated/languages.ts';
import { markStyle } from '../page/mark-style.ts';
import { answerBackgroundCalls, callPage } from '../platform/calls.ts';
import { browser, type Runtime, type Tabs } from '../platform/extension.ts';
import type { Preferences } from '../platform/messages.ts';
import { registerSentinel, sentinelFile } from '../platform/sentinel-registration.ts';
import {
  changeCorrections,
  changeSettings,
  isSiteOn,
  onStorageChange,
  readCorrections,
  readSettings,
  type Settings,
  siteOf,
} from '../platform/settings.ts';

type Sender = Runtime.MessageSender;
const knowledge = dataset as unknown as Dataset;
const languages = new Set<string>(readLanguages.map(({ code }) => code));

export default defineBackground({
  type: 'module',
  main: () => {
    browser.runtime.onInstalled.addListener(({ reason }) => {
      // Once, and never after an update.
      if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
      onEvent(start(true));
    });
    browser.runtime.onStartup.addListener(() => onEvent(start(false)));
    browser.commands.onCommand.addListener((command) => onEvent(runCommand(command)));
    onStorageChange(() => onEvent(followStorage()), new AbortController().signal);
    answerBackgroundCalls({
      annotateFrame,
      loadLexicon: ({ lang }, sender) => injectLexicon(sender, lang),
      readPreferences: (_params, sender) => preferencesFor(sender.tab),
      loadCard: async (_params, sender) => {
        await browser.scripting.executeScript({ target: targetOf(sender), files: ['/card.js'] });
      },
      prepareCard: (request) => cardData(knowledge, request),
      showMentionCount,
      addCorrection: async (correction, sender) => {
        // Private windows write nothing.
        if (!sender.tab?.incognito) await changeCorrections((now) => [...now, correction]);
      },
      setSiteOff: async ({ host, off }, sender) => {
        if (sender.tab?.incognito) throw new Error('private window');
        await changeSettings(({ sitesOff }) => ({
          sitesOff: [...sitesOff.filter((site) => site !== host), ...(off ? [host] : [])],
        }));
      },
      openDossier,
      readDataset: () => knowledge,
    });
  },
});

/** What a browser event sets off has nobody to tell: storage that fails, a tab that is gone. The next event tries again. */
function onEvent(work: Promise<void>): void {
  work.catch(() => {});
}

async function start(isInstalled: boolean): Promise<void> {
  await registerSentinel(await readSettings());
  if (isInstalled) await injectIntoOpenTabs();
}

/** Tabs that were open before the extension, or before their site was switched on again. */
async function injectIntoOpenTabs(): Promise<void> {
  const settings = await readSettings();
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'], discarded: false });
  await Promise.all(tabs.filter((tab) => isTabOn(settings, tab)).map((tab) => injectSentinel(tab.id)));
}

async function injectSentinel(tabId: number | undefined): Promise<void> {
  if (tabId === undefined) return;
  try {
    await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [sentinelFile] });
  } catch {
    // Store pages, error pages, hosts that the reader withholds: not ours to read.
  }
}

/** What counts is the address that the reader sees, not that of a frame. */
function isTabOn(settings: Settings, tab: Tabs.Tab | undefined): boolean {
  const site = siteOf(tab?.url);
  return site !== undefined && isSiteOn(settings, site);
}

function targetOf(sender: Sender): { tabId: number; frameIds?: number[] } {
  const tabId = sender.tab?.id;
  if (tabId === undefined) throw new Error('not from a tab');
  // A frame may hold another document by now; its id then names the wrong one.
  const { documentId } = sender as { documentId?: string };
  return documentId === undefined
    ? { tabId, frameIds: [sender.frameId ?? 0] }
    : ({ tabId, documentIds: [documentId] } as { tabId: number; frameIds?: number[] });
}

async function annotateFrame({ lang }: { lang: string }, sender: Sender): Promise<void> {
  const settings = await readSettings();
  if (!isTabOn(settings, sender.tab)) throw new Error('switched off');
  const target = targetOf(sender);
  const isRead = languages.has(lang) && !settings.languagesOff.includes(lang);
  await Promise.all([
    browser.scripting.insertCSS({ target, css: markStyle }),
    browser.scripting.executeScript({
      target,
      files: [...(isRead ? [`/lexicon-${lang}.js`] : []), '/annotator.js'],
    }),
  ]);
}

async function injectLexicon(sender: Sender, lang: string): Promise<void> {
  const { languagesOff } = await readSettings();
  if (!languages.has(lang) || languagesOff.includes(lang)) throw new Error(`language not supported: ${lang}`);
  await browser.scripting.executeScript({ target: targetOf(sender), files: [`/lexicon-${lang}.js`] });
}

async function preferencesFor(tab: Tabs.Tab | undefined): Promise<Preferences> {
  const [settings, corrections] = await Promise.all([readSettings(), readCorrections()]);
  const site = siteOf(tab?.url);
  return {
    settings,
    isSiteOn: isTabOn(settings, tab),
    corrections: corrections.filter(({ where }) => where === 'everywhere' || where === site),
    uiLang: browser.i18n.getUILanguage(),
  };
}

/** Counts of a tab's frames, by frame. Lost when the background is stopped: frames tell again with the next change. */
const counts = new Map<number, Map<number, number>>();

async function showMentionCount(
  { count }: { count: number; relevant: boolean },
  sender: Sender,
): Promise<void> {
  const tabId = sender.tab?.id;
  if (tabId === undefined) return;
  const frames = (sender.frameId ? counts.get(tabId) : undefined) ?? new Map<number, number>();
  counts.set(tabId, frames.set(sender.frameId ?? 0, count));
  const { showBadge } = await readSettings();
  const total = [...frames.values()].reduce((sum, each) => sum + each, 0);
  const text = showBadge && total > 0 ? (total > 999 ? '999+' : String(total)) : '';
  await browser.action.setBadgeBackgroundColor({ tabId, color: '#3d4f5f' });
  await browser.action.setBadgeText({ tabId, text });
}

async function runCommand(command: string): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined) return;
  if (command === 'next-mention') await callPage(tab.id, 'step', { direction: 'next' });
  else if (command === 'previous-mention') await callPage(tab.id, 'step', { direction: 'previous' });
  else if (command === 'open-card') await callPage(tab.id, 'openCard', {});
  else if (command === 'toggle-page') await callPage(tab.id, 'togglePage', {});
}

/** Pages that are open follow a change at once: marks go, come, or change their look. */
async function followStorage(): Promise<void> {
  await registerSentinel(await readSettings());
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'], discarded: false });
  await Promise.all(
    tabs.map(async (tab) => {
      if (tab.id === undefined) return;
      const preferences = await preferencesFor(tab);
      try {
        // To all frames at once.
        await browser.tabs.sendMessage(tab.id, { lens: 1, call: 'applyPreferences', params: preferences });
      } catch {
        // Nothing of ours is at work there.
      }
      if (preferences.isSiteOn) await injectSentinel(tab.id);
      else await browser.action.setBadgeText({ tabId: tab.id, text: '' });
    }),
  );
}

async function openDossier({ entity }: { entity?: string }, sender: Sender): Promise<void> {
  const address = new URL(browser.runtime.getURL('/dossier.html'));
  if (entity) address.hash = entity;
  await browser.tabs.create({
    url: address.href,
    ...(sender.tab ? { openerTabId: sender.tab.id, index: sender.tab.index + 1 } : {}),
  } as Tabs.CreateCreatePropertiesType);
}
