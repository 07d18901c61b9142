// The background's life: it may be stopped between any two calls, its storage may fail, and what calls it may be anything.

import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';

type Listener = (...args: unknown[]) => unknown;

const fake = vi.hoisted(() => {
  const listeners = new Map<string, Listener[]>();
  const event = (name: string) => ({
    addListener: (listener: Listener) => void listeners.set(name, [...(listeners.get(name) ?? []), listener]),
    removeListener: () => {},
  });
  const state = {
    listeners,
    local: {} as Record<string, unknown>,
    readFails: false,
    writeFails: false,
    injected: [] as string[],
    badge: '',
    registered: [] as { id: string }[],
  };
  const browser = {
    runtime: {
      id: 'us',
      onInstalled: event('installed'),
      onStartup: event('startup'),
      onMessage: event('message'),
      getURL: (path: string) => `chrome-extension://us${path}`,
    },
    commands: { onCommand: event('command') },
    i18n: { getUILanguage: () => 'en' },
    storage: {
      onChanged: event('storage'),
      local: {
        get: async (key: string) => {
          if (state.readFails) throw new Error('storage is broken');
          return structuredClone({ [key]: state.local[key] });
        },
        set: async (values: object) => {
          if (state.writeFails) throw new Error('QuotaExceededError');
          Object.assign(state.local, structuredClone(values));
        },
      },
      managed: {
        get: async () => {
          throw new Error('no policy');
        },
      },
    },
    scripting: {
      getRegisteredContentScripts: async () => state.registered,
      registerContentScripts: async (scripts: { id: string }[]) => void state.registered.push(...scripts),
      updateContentScripts: async () => {},
      unregisterContentScripts: async () => void state.registered.splice(0),
      insertCSS: async () => {},
      executeScript: async ({ files }: { files: string[] }) => void state.injected.push(...files),
    },
    tabs: {
      query: async () => [],
      create: async () => ({}),
      sendMessage: async () => undefined,
    },
    action: {
      setBadgeText: async ({ text }: { text: string }) => {
        state.badge = text;
      },
      setBadgeBackgroundColor: async () => {},
    },
  };
  return { state, browser };
});
vi.mock('webextension-polyfill', () => ({ default: fake.browser }));
vi.mock('wxt/utils/define-background', () => ({ defineBackground: (definition: object) => definition }));

const tab = { id: 7, url: 'https://news.example/article', incognito: false, index: 0 };
const sender = { id: 'us', tab, frameId: 0, documentId: 'd1' };

/** A background that has just been started, as after each suspension. */
async function wake(): Promise<void> {
  fake.state.listeners.clear();
  vi.resetModules();
  const { default: background } = (await import('../../entrypoints/background.ts')) as unknown as {
    default: { main(): void };
  };
  background.main();
}

async function call(name: unknown, params: unknown, from: object = sender): Promise<unknown> {
  for (const listener of fake.state.listeners.get('message') ?? []) {
    const reply = listener({ lens: 1, call: name, params }, from);
    if (reply !== undefined) return reply;
  }
  return undefined;
}

const emit = async (name: string, ...args: unknown[]): Promise<void> => {
  await Promise.all((fake.state.listeners.get(name) ?? []).map((listener) => listener(...args)));
  await new Promise((resolve) => setTimeout(resolve, 5));
};

const request = {
  entity: 'emmanuel-macron',
  kind: 'name',
  text: 'Emmanuel Macron',
  evidence: [{ code: 'full-name' }],
  date: '2026-01-07',
  lang: 'en',
  alsoOnPage: [],
};
const correction = { entity: 'emmanuel-macron', form: 'macron', where: 'news.example', day: '2026-01-07' };

beforeEach(async () => {
  Object.assign(fake.state, { local: {}, readFails: false, writeFails: false, badge: '' });
  fake.state.injected.length = 0;
  fake.state.registered.length = 0;
  await wake();
});

test('it may be stopped before every step from the first look at a page to a correction', async () => {
  const steps: [string, unknown, unknown?][] = [
    ['annotateFrame', { lang: 'en' }],
    ['readPreferences', {}],
    ['loadLexicon', { lang: 'fr' }],
    ['showMentionCount', { count: 3, relevant: true }],
    ['loadCard', {}],
    ['prepareCard', request],
    ['addCorrection', correction],
    ['setSiteOff', { host: 'news.example', off: true }],
    ['readDataset', {}],
  ];
  for (const [name, params] of steps) {
    await wake();
    expect(await call(name, params), name).toMatchObject({ ok: true });
  }
  expect(fake.state.injected).toEqual(['/lexicon-en.js', '/annotator.js', '/lexicon-fr.js', '/card.js']);
  expect(fake.state.badge).toBe('3');
  expect(fake.state.local['corrections']).toEqual([correction]);
  await wake();
  expect(await call('annotateFrame', { lang: 'en' })).toMatchObject({ ok: false });
  expect(await call('readPreferences', {})).toMatchObject({ value: { isSiteOn: false } });
});

test('a language that is not read gets the annotator alone, whatever it is called', async () => {
  for (const lang of ['xx', '../options', '__proto__', 'en.js?', '']) {
    fake.state.injected.length = 0;
    await call('annotateFrame', { lang });
    expect(fake.state.injected).toEqual(['/annotator.js']);
    expect(await call('loadLexicon', { lang })).toMatchObject({ ok: false });
  }
});

describe('storage that fails', () => {
  test('when it is read: nobody knows what is switched off, so nothing runs', async () => {
    fake.state.readFails = true;
    expect(await call('annotateFrame', { lang: 'en' })).toMatchObject({ ok: false });
    expect(await call('readPreferences', {})).toMatchObject({ ok: false });
    expect(fake.state.injected).toEqual([]);
    await emit('installed', { reason: 'update' });
    await emit('startup');
    await emit('storage', {}, 'local');
    expect(fake.state.registered).toEqual([]);
  });

  test('when it is full: the caller is told, and what was kept stays', async () => {
    await call('addCorrection', correction);
    fake.state.writeFails = true;
    expect(await call('addCorrection', { ...correction, form: 'merz' })).toMatchObject({ ok: false });
    expect(await call('setSiteOff', { host: 'x.example', off: true })).toMatchObject({ ok: false });
    expect(fake.state.local['corrections']).toEqual([correction]);
    fake.state.writeFails = false;
    expect(await call('addCorrection', { ...correction, form: 'merz' })).toMatchObject({ ok: true });
    expect(fake.state.local['corrections']).toHaveLength(2);
  });
});

test('changes from several windows at once are all kept', async () => {
  await Promise.all(
    Array.from({ length: 20 }, (_, i) =>
      i % 2
        ? call('setSiteOff', { host: `site-${i}.example`, off: true })
        : call('addCorrection', { ...correction, form: `form ${i}` }),
    ),
  );
  expect((fake.state.local['settings'] as { sitesOff: string[] }).sitesOff).toHaveLength(10);
  expect(fake.state.local['corrections']).toHaveLength(10);
});

test('a private window writes nothing', async () => {
  const inPrivate = { ...sender, tab: { ...tab, incognito: true } };
  await call('addCorrection', correction, inPrivate);
  await call('setSiteOff', { host: 'news.example', off: true }, inPrivate);
  await call('annotateFrame', { lang: 'en' }, inPrivate);
  await call('showMentionCount', { count: 1, relevant: true }, inPrivate);
  expect(fake.state.local).toEqual({});
});

test('a clock that runs wrong makes no correction invalid for long', async () => {
  for (const day of ['1970-01-01', '2099-12-31'])
    await call('addCorrection', { ...correction, form: day, day });
  expect(await call('readPreferences', {})).toMatchObject({
    value: { corrections: [{ day: '1970-01-01' }, { day: '2099-12-31' }] },
  });
});

test('another extension gets no answer', async () => {
  for (const name of ['readPreferences', 'readDataset', 'setSiteOff', 'addCorrection'])
    expect(await call(name, {}, { ...sender, id: 'other' })).toBeUndefined();
});

test('a page’s process that was taken over can ask for anything, and gets nothing but answers', async () => {
  const names = [
    'annotateFrame',
    'loadLexicon',
    'readPreferences',
    'loadCard',
    'prepareCard',
    'showMentionCount',
    'addCorrection',
    'setSiteOff',
    'openDossier',
    'constructor',
  ];
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...names),
      fc.oneof(
        fc.jsonValue(),
        fc.record(
          {
            lang: fc.string(),
            entity: fc.string(),
            host: fc.string(),
            off: fc.boolean(),
            count: fc.double(),
            form: fc.string(),
            where: fc.string(),
            day: fc.string(),
          },
          { requiredKeys: [] },
        ),
      ),
      async (name, params) => {
        fake.state.injected.length = 0;
        const answer = (await call(name, params)) as { ok: boolean } | undefined;
        if (answer !== undefined) expect(typeof answer.ok).toBe('boolean');
        for (const file of fake.state.injected)
          expect(file).toMatch(/^\/(?:lexicon-[a-z]{2}|annotator|card)\.js$/);
        expect(
          Object.keys(fake.state.local).filter((key) => key !== 'settings' && key !== 'corrections'),
        ).toEqual([]);
      },
    ),
    { numRuns: 300 },
  );
});
