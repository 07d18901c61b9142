// What comes from storage, from imports and from other contexts may be anything.

import fc from 'fast-check';
import { expect, test, vi } from 'vitest';

const changed = vi.hoisted(() => new Set<(changes: unknown, area: string) => void>());
vi.mock('webextension-polyfill', () => ({
  default: {
    storage: {
      onChanged: {
        addListener: (listener: () => void) => changed.add(listener),
        removeListener: (listener: () => void) => changed.delete(listener),
      },
    },
  },
}));
const { answer, isEnvelope } = await import('../../platform/messages.ts');
const { defaultSettings, isSiteOn, onStorageChange, repairCorrections, repairSettings, siteOf } =
  await import('../../platform/settings.ts');
const { runs } = await import('./runs.ts');

/** JSON with our own keys among others, and those of every object. */
const key = fc.oneof(
  fc.constantFrom(...Object.keys(defaultSettings), ...Object.keys(defaultSettings.kinds)),
  fc.constantFrom('__proto__', 'constructor', 'toString', 'entity', 'form', 'where', 'day'),
  fc.string({ maxLength: 8 }),
);
const leaf = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    false,
    0,
    1,
    150,
    300,
    500,
    -1,
    1e300,
    'hover',
    'fr',
    'everywhere',
    'example.org',
    '2026-01-06',
    'x'.repeat(300),
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.double(),
);
const anything = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    leaf,
    fc.array(tie('value'), { maxLength: 5 }),
    fc
      .array(fc.tuple(key, tie('value')), { maxLength: 8 })
      .map((pairs) =>
        JSON.parse(
          `{${pairs.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value) ?? 'null'}`).join(',')}}`,
        ),
      ),
  ),
})).value;

const shape = (value: unknown): unknown =>
  Array.isArray(value)
    ? 'list'
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(Object.entries(value).map(([name, each]) => [name, shape(each)]))
      : typeof value;

test('settings from any JSON are whole, and repaired once for all', () => {
  fc.assert(
    fc.property(anything, (stored) => {
      const repaired = repairSettings(stored);
      expect(shape(repaired)).toEqual(shape(defaultSettings));
      expect([150, 300, 500]).toContain(repaired.dwellMs);
      expect(['hover', 'click', 'modifier', 'never']).toContain(repaired.openOn);
      expect(repairSettings(repaired)).toEqual(repaired);
      expect(repairSettings(JSON.parse(JSON.stringify(repaired)))).toEqual(repaired);
      for (const host of [...repaired.sitesOff, ...repaired.sitesOnly])
        expect(host).toMatch(/^[^\s/@*?#]{1,253}$/);
      expect(Object.getPrototypeOf(repaired)).toBe(Object.prototype);
      expect(({} as { on?: unknown }).on).toBeUndefined();
    }),
    { numRuns: runs(2000) },
  );
});

test('a setting that is whole survives whatever stands beside it', () => {
  fc.assert(
    fc.property(anything, fc.constantFrom<150 | 500>(150, 500), (other, dwellMs) => {
      const around = typeof other === 'object' && other !== null && !Array.isArray(other) ? other : {};
      expect(repairSettings({ ...around, dwellMs, on: false }).dwellMs).toBe(dwellMs);
      expect(repairSettings({ ...around, dwellMs, on: false }).on).toBe(false);
    }),
    { numRuns: runs(500) },
  );
});

test('corrections from any JSON are valid ones, each once', () => {
  const correction = fc.record(
    { entity: leaf, form: leaf, where: leaf, day: leaf, address: leaf },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.oneof(anything, fc.array(correction)), (stored) => {
      const repaired = repairCorrections(stored);
      for (const one of repaired) {
        // Never an address, never a sentence.
        expect(Object.keys(one).sort()).toEqual(['day', 'entity', 'form', 'where']);
        expect(one.where).toMatch(/^[^\s/@*?#]+$/);
        expect(one.day).toMatch(/^\d{4}-\d{2}-\d{2}$/);
        expect(one.form.length).toBeLessThanOrEqual(200);
      }
      expect(repairCorrections(repaired)).toEqual(repaired);
      expect(new Set(repaired.map((one) => JSON.stringify(one))).size).toBe(repaired.length);
    }),
    { numRuns: runs(1500) },
  );
});

test('any message gets the answer of its handler, a failure, or none', async () => {
  const handlers = {
    add: ({ a, b }: { a: number; b: number }) => a + b,
    fail: () => {
      throw new TypeError('no');
    },
  };
  const message = fc.oneof(
    anything,
    fc.record(
      {
        lens: fc.constantFrom<unknown>(1, 2, '1'),
        call: fc.oneof(
          fc.constantFrom('add', 'fail', 'toString', '__proto__', 'constructor', 'hasOwnProperty'),
          leaf,
        ),
        params: anything,
      },
      { requiredKeys: [] },
    ),
  );
  await fc.assert(
    fc.asyncProperty(message, async (sent) => {
      const reply = answer(handlers, sent, undefined);
      const call = (sent as { call?: unknown } | null)?.call;
      if (!isEnvelope(sent) || (call !== 'add' && call !== 'fail')) {
        expect(reply).toBeUndefined();
        return;
      }
      const told = await reply;
      if (call === 'fail') expect(told).toEqual({ ok: false, error: 'no' });
      else expect(typeof told?.ok).toBe('boolean');
    }),
    { numRuns: runs(1500) },
  );
});

test('any address has a site or none, and a site can be switched off', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.webUrl(),
        fc.string(),
        fc.constantFrom(
          'http://[::1]:80/',
          'https://user:pw@EXAMPLE.org./x',
          'about:blank',
          'javascript:1',
          'https://xn--e1afmkfd.example/',
        ),
      ),
      (address) => {
        const site = siteOf(address);
        if (site === undefined) return;
        expect(isSiteOn(defaultSettings, site)).toBe(true);
        const off = repairSettings({ sitesOff: [site] });
        expect(off.sitesOff).toEqual([site]);
        expect(isSiteOn(off, site)).toBe(false);
        expect(isSiteOn(off, `sub.${site}`)).toBe(false);
        expect(isSiteOn(repairSettings({ onlyOn: true, sitesOnly: [site] }), site)).toBe(true);
        expect(isSiteOn(repairSettings({ onlyOn: true }), site)).toBe(false);
      },
    ),
    { numRuns: runs(1000) },
  );
});

test('who has chosen nothing has this', () => {
  expect(defaultSettings).toEqual({
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
  });
});

test.each(
  Object.entries({
    openOn: ['hover', 'click', 'modifier', 'never'],
    dwellMs: [150, 300, 500],
    markStyle: ['underline', 'underline-and-fill'],
    theme: ['system', 'page', 'light', 'dark'],
    cardLang: ['auto', 'en', 'fr'],
    on: [true, false],
    onlyOn: [true, false],
    silent: [true, false],
    showBadge: [true, false],
    sparseMarks: [true, false],
    languagesOff: [[], ['fr'], ['deu', 'uk']],
  }).flatMap(([name, values]) => values.map((value): [string, unknown] => [name, value])),
)('what can be chosen is kept: %s %j', (name, value) => {
  expect(repairSettings({ [name]: value })).toEqual({ ...defaultSettings, [name]: value });
});

test.each([
  ['languagesOff', ['f', 'FR', 'fr-FR', 'xfr1', '1fr', 'abcd', '']],
  ['sitesOff', ['a b', 'a/b', 'a@b', '*.a', 'a?', 'a#', '']],
])('what no reader can choose is not: %s', (name, values) => {
  expect(repairSettings({ [name]: values })).toEqual(defaultSettings);
});

test.each(['', 'A', 'a/b', 'a b', 'a!', '!a', 'x'.repeat(101)])('no entity is called %j', (entity) => {
  expect(repairCorrections([{ entity, form: 'x', where: 'everywhere', day: '2026-01-06' }])).toEqual([]);
});

test.each([
  ['https://www.example.org/a', 'example.org'],
  ['HTTP://EXAMPLE.org', 'example.org'],
  ['https://news.www.example.org/', 'news.www.example.org'],
  ['ftp://example.org/https://x', undefined],
  ['about:blank', undefined],
  ['https://', undefined],
  [undefined, undefined],
])('the site of %s is %s', (address, site) => {
  expect(siteOf(address)).toBe(site);
});

test('a change of storage is told while one listens, and of our areas alone', () => {
  const life = new AbortController();
  let told = 0;
  onStorageChange(() => told++, life.signal);
  const emit = (area: string) => {
    for (const listener of changed) listener({}, area);
  };
  emit('local');
  emit('managed');
  expect(told).toBe(2);
  emit('sync');
  emit('session');
  expect(told).toBe(2);
  life.abort();
  emit('local');
  expect(told).toBe(2);
});
