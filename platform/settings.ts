// The reader's settings: their one list, their defaults, their repair. Kept in `storage.local` only.

import * as v from 'valibot';
import type { EntityId, LangCode, MentionKind } from '../engine/types.ts';
import { browser } from './extension.ts';

/** "Not this one": never an address, never a sentence. */
export interface Correction {
  entity: EntityId;
  /** The surface form, folded to lower case. */
  form: string;
  /** A host, or everywhere. */
  where: string | 'everywhere';
  day: string;
}

export interface Settings {
  version: 1;
  on: boolean;
  /** Hosts where the reader switched off. */
  sitesOff: string[];
  /** With `onlyOn` true, nothing runs but on `sitesOnly`. */
  onlyOn: boolean;
  sitesOnly: string[];
  /** Kinds that are marked. */
  kinds: Record<MentionKind, boolean>;
  /** No marks, only the count; a key shows them. */
  silent: boolean;
  /** When a card opens. */
  openOn: 'hover' | 'click' | 'modifier' | 'never';
  dwellMs: 150 | 300 | 500;
  markStyle: 'underline' | 'underline-and-fill';
  theme: 'system' | 'page' | 'light' | 'dark';
  /** `auto`: the page's if English or French, else the browser's. */
  cardLang: 'auto' | 'en' | 'fr';
  /** Languages that are read; absent: all that ship. */
  languagesOff: LangCode[];
  showBadge: boolean;
  sparseMarks: boolean;
}

export const defaultSettings: Settings = {
  version: 1,
  on: true,
  sitesOff: [],
  onlyOn: false,
  sitesOnly: [],
  kinds: { name: true, metonym: true, role: true, title: true, provision: true },
  silent: false,
  openOn: 'hover',
  dwellMs: 300,
  markStyle: 'underline',
  theme: 'system',
  cardLang: 'auto',
  languagesOff: [],
  showBadge: true,
  sparseMarks: false,
};

/** A host as `URL.hostname` gives it, without `www.`: switching off `example.org` covers what is below it. */
const host = v.pipe(v.string(), v.trim(), v.toLowerCase(), v.regex(/^[^\s/@*?#]{1,253}$/));
const listOf = <T>(schema: v.GenericSchema<unknown, T>) =>
  // One broken element costs only itself.
  v.fallback(
    v.pipe(
      v.array(v.unknown()),
      v.transform((list) => keepValid(list, schema)),
    ),
    [],
  );
const flag = (initial: boolean) => v.fallback(v.boolean(), initial);

function keepValid<T>(list: readonly unknown[], schema: v.GenericSchema<unknown, T>): T[] {
  const kept = new Map<string, T>();
  for (const element of list) {
    const result = v.safeParse(schema, element);
    if (result.success) kept.set(JSON.stringify(result.output), result.output);
  }
  return [...kept.values()];
}

const settingsSchema = v.object({
  version: v.fallback(v.literal(1), 1),
  on: flag(defaultSettings.on),
  sitesOff: listOf(host),
  onlyOn: flag(defaultSettings.onlyOn),
  sitesOnly: listOf(host),
  kinds: v.fallback(
    v.object({
      name: flag(true),
      metonym: flag(true),
      role: flag(true),
      title: flag(true),
      provision: flag(true),
    }),
    defaultSettings.kinds,
  ),
  silent: flag(defaultSettings.silent),
  openOn: v.fallback(v.picklist(['hover', 'click', 'modifier', 'never']), defaultSettings.openOn),
  dwellMs: v.fallback(v.picklist([150, 300, 500]), defaultSettings.dwellMs),
  markStyle: v.fallback(v.picklist(['underline', 'underline-and-fill']), defaultSettings.markStyle),
  theme: v.fallback(v.picklist(['system', 'page', 'light', 'dark']), defaultSettings.theme),
  cardLang: v.fallback(v.picklist(['auto', 'en', 'fr']), defaultSettings.cardLang),
  languagesOff: listOf(v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/))),
  showBadge: flag(defaultSettings.showBadge),
  sparseMarks: flag(defaultSettings.sparseMarks),
}) satisfies v.GenericSchema<unknown, Settings>;

const correction = v.object({
  entity: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,100}$/)),
  form: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  where: host,
  day: v.pipe(v.string(), v.isoDate()),
}) satisfies v.GenericSchema<unknown, Correction>;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Whatever was stored or imported, made usable: each damaged or missing setting takes its default, what is unknown goes.
 * So a new setting needs no migration, and a damaged store costs only what is damaged.
 */
export function repairSettings(stored: unknown): Settings {
  const known = isObject(stored) ? stored : {};
  // Absent keys are damaged ones to the schema, which then gives the default.
  const keys = Object.keys(settingsSchema.entries);
  return v.parse(
    settingsSchema,
    Object.fromEntries(keys.map((key) => [key, Object.hasOwn(known, key) ? known[key] : undefined])),
  );
}

/** The valid ones of what was stored or imported. */
export function repairCorrections(stored: unknown): Correction[] {
  return Array.isArray(stored) ? keepValid(stored, correction) : [];
}

/** Values that an administrator fixed by managed policy; the reader cannot change them. */
export async function readPolicy(): Promise<Partial<Settings>> {
  try {
    const policy: unknown = await browser.storage.managed.get();
    return isObject(policy) ? policy : {};
  } catch {
    // Firefox rejects where no policy is installed, other browsers where there is no managed storage at all.
    return {};
  }
}

/**
 * Stored values over the defaults, policy over both.
 * @throws where the browser's storage cannot be read: nobody knows then what the reader switched off
 */
export async function readSettings(): Promise<Settings> {
  const [{ settings }, policy] = await Promise.all([browser.storage.local.get('settings'), readPolicy()]);
  return repairSettings({ ...(isObject(settings) ? settings : {}), ...policy });
}

/** Replaces them all, as an import does. @throws where the browser's storage is full or failing */
export async function writeSettings(settings: Settings): Promise<void> {
  await browser.storage.local.set({ settings: repairSettings(settings) });
}

/** One at a time over all windows, so that two changes made at once are both kept. */
const inTurn = <T>(work: () => Promise<T>): Promise<T> =>
  navigator.locks.request('coalition-lens-storage', work);

/** Changes some of them: `changeSettings({ silent: true })`, or by what they are now. @returns the new ones */
export function changeSettings(
  change: Partial<Settings> | ((now: Settings) => Partial<Settings>),
): Promise<Settings> {
  return inTurn(async () => {
    // Of the stored ones alone: a policy that ends must not leave its values behind.
    const { settings } = await browser.storage.local.get('settings');
    const now = repairSettings(settings);
    await writeSettings({ ...now, ...(typeof change === 'function' ? change(now) : change) });
    return readSettings();
  });
}

export async function readCorrections(): Promise<Correction[]> {
  const { corrections } = await browser.storage.local.get('corrections');
  return repairCorrections(corrections);
}

export function changeCorrections(change: (now: Correction[]) => Correction[]): Promise<void> {
  return inTurn(async () => {
    await browser.storage.local.set({ corrections: repairCorrections(change(await readCorrections())) });
  });
}

/** Calls back after every change of settings or corrections, in whatever window it was made. */
export function onStorageChange(react: () => void, signal: AbortSignal): void {
  const listener = (_changes: unknown, area: string) => {
    if (area === 'local' || area === 'managed') react();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}

/** The host of an address as the settings keep it; undefined where the extension does not run. */
export function siteOf(address: string | undefined): string | undefined {
  if (address === undefined || !/^https?:/i.test(address) || !URL.canParse(address)) return undefined;
  return new URL(address).hostname.replace(/^www\./, '');
}

const covers = (site: string) => (off: string) => site === off || site.endsWith(`.${off}`);

/** Does the extension read pages of this site? */
export function isSiteOn(settings: Settings, site: string): boolean {
  if (!settings.on || settings.sitesOff.some(covers(site))) return false;
  return !settings.onlyOn || settings.sitesOnly.some(covers(site));
}
