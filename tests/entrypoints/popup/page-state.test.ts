import { expect, test, vi } from 'vitest';

// The settings' functions are pure, but they live beside those that ask the browser.
vi.mock('../../../platform/extension.ts', () => ({ browser: {} }));
const { decideState } = await import('../../../entrypoints/popup/page-state.ts');
const { defaultSettings } = await import('../../../platform/settings.ts');
type Known = Parameters<typeof decideState>[0];
type Report = NonNullable<Known['report']>;

const report: Report = {
  url: 'https://news.example/a',
  title: 'A',
  lang: 'fr',
  languageSupported: true,
  on: true,
  busy: false,
  relevance: { relevant: true, evidence: [] },
  mentions: [
    { id: 1, entity: 'france', kind: 'name', text: 'France', evidence: [], position: 0, part: 'article' },
  ],
};
const known: Known = {
  settings: defaultSettings,
  url: 'https://news.example/a',
  hasAccess: true,
  hasFullAccess: true,
  report,
  probe: undefined,
  browserLang: undefined,
  languages: ['en', 'fr'],
};
const without = { report: undefined, probe: 'watched' as const };

test.each<[string, Partial<Known>, object]>([
  ['the list', {}, { kind: 'listed' }],
  [
    'off everywhere, before anything else',
    { settings: { ...defaultSettings, on: false }, url: undefined },
    { kind: 'off-everywhere' },
  ],
  [
    'off on this site',
    { settings: { ...defaultSettings, sitesOff: ['news.example'] } },
    { kind: 'off-site', site: 'news.example' },
  ],
  [
    'not on the list of sites',
    { settings: { ...defaultSettings, onlyOn: true } },
    { kind: 'not-listed', site: 'news.example' },
  ],
  ['withheld by the browser', { ...without, hasAccess: false }, { kind: 'withheld', site: 'news.example' }],
  [
    'a page of the browser',
    { url: undefined, report: undefined },
    { kind: 'forbidden', why: 'browser-page' },
  ],
  ['the reader view', { url: 'about:reader?url=x', report: undefined }, { kind: 'forbidden', why: 'reader' }],
  ['a local file', { url: 'file:///a.html', report: undefined }, { kind: 'forbidden', why: 'file' }],
  [
    'a store',
    { url: 'https://addons.mozilla.org/x', report: undefined },
    { kind: 'forbidden', why: 'store' },
  ],
  [
    'a store under its old address',
    { url: 'https://chrome.google.com/webstore/x', report: undefined },
    { kind: 'forbidden', why: 'store' },
  ],
  [
    'a PDF',
    { ...without, url: 'https://news.example/a.pdf?x', probe: 'forbidden' },
    { kind: 'forbidden', why: 'pdf' },
  ],
  ['a page that nobody may look into', { ...without, probe: 'forbidden' }, { kind: 'error' }],
  ['a page from before an update', { ...without, probe: 'nothing-of-ours' }, { kind: 'stale' }],
  ['nothing of ours', without, { kind: 'nothing' }],
  ['nothing of ours, in a language that is read', { ...without, browserLang: 'fr' }, { kind: 'nothing' }],
  [
    'a language that is not read is not the same as nothing',
    { ...without, browserLang: 'hu' },
    { kind: 'unsupported', lang: 'hu' },
  ],
  [
    'a language that was switched off',
    { ...without, browserLang: 'fr', settings: { ...defaultSettings, languagesOff: ['fr'] } },
    { kind: 'language-off', lang: 'fr' },
  ],
  [
    'names in a language without a lexicon',
    { report: { ...report, mentions: [], lang: 'hu', languageSupported: false } },
    { kind: 'unsupported', lang: 'hu' },
  ],
  ['still reading', { report: { ...report, mentions: [], busy: true } }, { kind: 'loading' }],
  ['read, and nothing found', { report: { ...report, mentions: [] } }, { kind: 'nothing' }],
])('%s', (_what, change, state) => {
  expect(decideState({ ...known, ...change })).toEqual(state);
});
