import { expect, test, vi } from 'vitest';

vi.mock('../../../platform/extension.ts', () => ({ browser: {} }));
const { backupText, readBackup } = await import('../../../entrypoints/options/backup.ts');
const { defaultSettings } = await import('../../../platform/settings.ts');

const refusals = { notOurs: 'not ours', newerFile: 'newer' };
const settings = { ...defaultSettings, silent: true, sitesOff: ['a.example'] };
const corrections = [{ entity: 'france', form: 'france', where: 'everywhere', day: '2026-01-07' }];

test('what was saved comes back as it was', () => {
  expect(readBackup(backupText(settings, corrections), refusals)).toEqual({ settings, corrections });
});

test.each([
  ['no JSON', 'hello', 'not ours'],
  ['an empty file', '', 'not ours'],
  ['JSON of somebody else', '{"a":1}', 'not ours'],
  ['a list', '[]', 'not ours'],
  ['settings that are none', '{"format":"coalition-lens-settings","version":1,"settings":null}', 'not ours'],
  ['a newer file', '{"format":"coalition-lens-settings","version":2,"settings":{}}', 'newer'],
  ['newer settings', '{"format":"coalition-lens-settings","version":1,"settings":{"version":9}}', 'newer'],
])('refused as a whole: %s', (_what, text, why) => {
  expect(() => readBackup(text, refusals)).toThrow(why);
});

test('what is damaged takes its default, the rest is kept', () => {
  const damaged = JSON.stringify({
    format: 'coalition-lens-settings',
    version: 1,
    settings: { ...settings, dwellMs: 'soon', sitesOff: ['a.example', 7] },
    corrections: [...corrections, { entity: 1 }],
  });
  expect(readBackup(`\uFEFF${damaged}`, refusals)).toEqual({ settings, corrections });
});
