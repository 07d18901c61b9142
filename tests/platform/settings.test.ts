import { describe, expect, test, vi } from 'vitest';

const storage = vi.hoisted(() => ({
  local: {} as Record<string, unknown>,
  managed: undefined as object | undefined,
}));
vi.mock('webextension-polyfill', () => ({
  default: {
    storage: {
      local: {
        get: async (key: string) => structuredClone({ [key]: storage.local[key] }),
        set: async (values: object) => void Object.assign(storage.local, structuredClone(values)),
      },
      managed: {
        get: async () => {
          if (!storage.managed) throw new Error('Managed storage manifest not found');
          return storage.managed;
        },
      },
    },
  },
}));
const {
  changeCorrections,
  changeSettings,
  defaultSettings,
  isSiteOn,
  readCorrections,
  readSettings,
  repairCorrections,
  repairSettings,
  siteOf,
} = await import('../../platform/settings.ts');

describe('repair', () => {
  test.each([
    ['nothing', undefined],
    ['an empty object', {}],
    ['null', null],
    ['a string', 'on'],
    ['an array', [1, 2]],
    ['an older version', { version: 0 }],
    [
      'wrong types throughout',
      { on: 'yes', sitesOff: 3, kinds: [], dwellMs: 299, theme: {}, languagesOff: [7, 'FR'] },
    ],
    ['keys of Object.prototype', JSON.parse('{"__proto__":{"on":false},"constructor":1}')],
  ])('%s gives the defaults', (_what, stored) => {
    expect(repairSettings(stored)).toEqual(defaultSettings);
  });

  test('what is whole stays, what is damaged takes its default, what is unknown goes', () => {
    const stored = {
      on: false,
      sitesOff: ['Example.ORG', 7, 'a b', 'example.org'],
      kinds: { role: false, name: 'x' },
      dwellMs: 150,
      old: 1,
    };
    expect(repairSettings(stored)).toEqual({
      ...defaultSettings,
      on: false,
      sitesOff: ['example.org'],
      kinds: { ...defaultSettings.kinds, role: false },
      dwellMs: 150,
    });
  });

  test('a broken correction costs only itself', () => {
    const whole = { entity: 'emmanuel-macron', form: 'macron', where: 'everywhere', day: '2026-01-07' };
    expect(
      repairCorrections([
        whole,
        { ...whole, day: 'yesterday' },
        null,
        { ...whole, where: 'https://x.example/page' },
      ]),
    ).toEqual([whole]);
  });
});

describe('storage', () => {
  test('two changes at once are both kept', async () => {
    storage.local = {};
    await Promise.all([
      changeSettings({ silent: true }),
      changeSettings((now) => ({ sitesOff: [...now.sitesOff, 'a.example'] })),
    ]);
    expect(await readSettings()).toEqual({ ...defaultSettings, silent: true, sitesOff: ['a.example'] });
  });

  test('a policy wins while it lasts and leaves nothing behind', async () => {
    storage.local = {};
    storage.managed = { on: false };
    expect((await changeSettings({ silent: true })).on).toBe(false);
    storage.managed = undefined;
    expect(await readSettings()).toEqual({ ...defaultSettings, silent: true });
  });

  test('corrections are kept once', async () => {
    const one = { entity: 'nato', form: 'nato', where: 'a.example', day: '2026-01-07' };
    await changeCorrections((now) => [...now, one]);
    await changeCorrections((now) => [...now, one]);
    expect(await readCorrections()).toEqual([one]);
  });
});

test.each([
  ['https://www.example.org/a?b', 'example.org'],
  ['http://localhost:3000/', 'localhost'],
  ['about:blank', undefined],
  ['file:///tmp/a.html', undefined],
  ['not an address', undefined],
  [undefined, undefined],
])('the site of %s', (address, site) => {
  expect(siteOf(address)).toBe(site);
});

test.each([
  [{}, 'a.example', true],
  [{ on: false }, 'a.example', false],
  [{ sitesOff: ['a.example'] }, 'news.a.example', false],
  [{ sitesOff: ['a.example'] }, 'data.example', true],
  [{ onlyOn: true }, 'a.example', false],
  [{ onlyOn: true, sitesOnly: ['a.example'] }, 'a.example', true],
  [{ onlyOn: true, sitesOnly: ['a.example'], sitesOff: ['a.example'] }, 'a.example', false],
])('with %o, %s is read: %s', (some, site, on) => {
  expect(isSiteOn({ ...defaultSettings, ...some }, site)).toBe(on);
});
