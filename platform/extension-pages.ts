// What popup, dossier, options and first-run page need of the browser.

import type { Tabs } from 'webextension-polyfill';
import type { LangCode } from '../engine/types.ts';
import { browser } from './extension.ts';

/** Of the browser's interface, as a primary subtag: `fr`. */
export const uiLanguage = (): string => browser.i18n.getUILanguage().split(/[-_]/)[0]!.toLowerCase();

const originOf = (site: string) => [`*://${site}/*`, `*://*.${site}/*`];
const everywhere = ['http://*/*', 'https://*/*'];

/** May the extension read this address? Browsers let readers withhold sites, or all of them. */
export async function mayRead(url: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [`${new URL(url).origin}/*`] });
}

export const mayReadEverywhere = (): Promise<boolean> =>
  browser.permissions.contains({ origins: everywhere });

/** A file of the extension's own; nothing leaves the browser. */
export const ownFile = async (path: string): Promise<string> =>
  (await fetch(browser.runtime.getURL(path))).text();

/** Asks the reader. Only from a click. @returns what they said */
export function askToRead(site?: string): Promise<boolean> {
  return browser.permissions.request({ origins: site === undefined ? everywhere : originOf(site) });
}

/** What is at work in a page whose annotator does not answer. */
export type Probe = 'watched' | 'nothing-of-ours' | 'forbidden';

/**
 * Looks whether our sentinel waits in the page. It is not there in pages that were open before the extension was
 * started or updated, and nothing may look into the browser's own pages and stores.
 */
export async function probeTab(tabId: number): Promise<Probe> {
  try {
    const [result] = await browser.scripting.executeScript({
      target: { tabId },
      func: () => {
        const world = globalThis as {
          [key: symbol]: { isWatched?: boolean; isAnnotated?: boolean } | undefined;
        };
        const lens = world[Symbol.for('coalition-lens')];
        return lens?.isWatched === true || lens?.isAnnotated === true;
      },
    });
    return result?.result === true ? 'watched' : 'nothing-of-ours';
  } catch {
    return 'forbidden';
  }
}

/** The language that the browser finds in a page's text; undefined where it is not sure. */
export async function languageOfTab(tabId: number): Promise<LangCode | undefined> {
  try {
    const lang = (await browser.tabs.detectLanguage(tabId)).split('-')[0]?.toLowerCase();
    return lang === '' || lang === 'und' ? undefined : lang;
  } catch {
    return undefined;
  }
}

export const reloadTab = (tabId: number): Promise<void> => browser.tabs.reload(tabId);

export const extensionVersion = (): string => browser.runtime.getManifest().version;

export const openOptions = (): Promise<void> => browser.runtime.openOptionsPage();

/** Where the browser lets readers choose their keys. Firefox opens its page for extensions by a call of its own. */
export async function openShortcuts(): Promise<void> {
  const { commands } = browser as { commands?: { openShortcutSettings?: () => Promise<void> } };
  if (commands?.openShortcutSettings !== undefined) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

/** The keys that hold now, by command. */
export async function readShortcuts(): Promise<{ name: string; shortcut: string }[]> {
  const commands = (await browser.commands?.getAll?.()) ?? [];
  const order = ['next-mention', 'previous-mention', 'open-card', 'toggle-page'];
  return commands
    .toSorted((a, b) => order.indexOf(a.name ?? '') - order.indexOf(b.name ?? ''))
    .flatMap(({ name, shortcut }) =>
      name === undefined || name.startsWith('_') ? [] : [{ name, shortcut: shortcut ?? '' }],
    );
}

interface SidePanel {
  open(options: { windowId: number }): Promise<void>;
  setOptions(options: { path: string }): Promise<void>;
}

/**
 * Opens the dossier beside the page, at a place in it; in a tab where the browser has no side panel. Only from a click,
 * and without a wait before it: browsers open panels for the reader alone.
 */
export function openDossierPanel(hash: string, windowId: number | undefined): Promise<void> {
  const path = `dossier.html${hash}`;
  const { sidePanel } = (globalThis as { chrome?: { sidePanel?: SidePanel } }).chrome ?? {};
  const inTab = async () => {
    await browser.tabs.create({ url: browser.runtime.getURL(`/${path}`) });
  };
  try {
    if (sidePanel !== undefined && windowId !== undefined) {
      const set = sidePanel.setOptions({ path });
      return Promise.all([set, sidePanel.open({ windowId })]).then(() => {}, inTab);
    }
    const { sidebarAction } = browser as { sidebarAction?: typeof browser.sidebarAction };
    if (sidebarAction !== undefined) {
      const set = sidebarAction.setPanel({ panel: browser.runtime.getURL(`/${path}`) });
      return Promise.all([set, sidebarAction.open()]).then(() => {}, inTab);
    }
  } catch {
    // An older browser without the call: a tab does as well.
  }
  return inTab();
}

/** Calls back when the reader goes to another tab, when the page in it changes, or its mentions do. */
export function onActiveTabChange(react: () => void, signal: AbortSignal): void {
  const onUpdated = (_id: number, change: Tabs.OnUpdatedChangeInfoType, tab: Tabs.Tab) => {
    if (tab.active && (change.status !== undefined || change.url !== undefined)) react();
  };
  const onMessage = (message: unknown) => {
    if ((message as { call?: unknown } | undefined)?.call === 'showMentionCount') react();
    return undefined;
  };
  browser.tabs.onActivated.addListener(react);
  browser.tabs.onUpdated.addListener(onUpdated);
  browser.runtime.onMessage.addListener(
    onMessage as Parameters<typeof browser.runtime.onMessage.addListener>[0],
  );
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(react);
    browser.tabs.onUpdated.removeListener(onUpdated);
    browser.runtime.onMessage.removeListener(
      onMessage as Parameters<typeof browser.runtime.onMessage.addListener>[0],
    );
  });
}

/** A value of ours in the browser's storage; private windows write nothing. */
export async function readKept(key: string): Promise<unknown> {
  return (await browser.storage.local.get(key))[key];
}

export async function keep(key: string, value: unknown): Promise<void> {
  if (!browser.extension.inIncognitoContext) await browser.storage.local.set({ [key]: value });
}

export const forget = (key: string): Promise<void> => browser.storage.local.remove(key);
