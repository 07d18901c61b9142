// The toolbar's popup: asks the page what it names, shows it, and does what the reader says.

import { render } from 'preact';
import { linkTo } from '../../components/dossier/view.ts';
import type { PopupActions } from '../../components/popup/actions.ts';
import type { PageState } from '../../components/popup/model.ts';
import { Popup } from '../../components/popup/Popup.tsx';
import { noSummary, type PageSummary } from '../../components/popup/RowDetails.tsx';
import { entityIndex as index } from '../../generated/entity-index.ts';
import { readLanguages } from '../../generated/languages.ts';
import { callPage } from '../../platform/calls.ts';
import { activeTab } from '../../platform/extension.ts';
import {
  askToRead,
  languageOfTab,
  mayRead,
  mayReadEverywhere,
  onActiveTabChange,
  openDossierPanel,
  openOptions,
  probeTab,
  reloadTab,
} from '../../platform/extension-pages.ts';
import type { PageReport, PageText } from '../../platform/messages.ts';
import { changeSettings, isSiteOn, readSettings, type Settings, siteOf } from '../../platform/settings.ts';
import type { Summary, SummaryBlock } from '../../summary/types.ts';
import { applyTheme, chooseUiLang } from '../pages/page-language.ts';
import { decideState } from './page-state.ts';
import { summarise, summaryBlocks, toPageSummary, withNeighbours } from './summary.ts';
import { takeAlong } from './take.ts';

const uiLang = chooseUiLang();
const languages = readLanguages.map(({ code }) => code as string);
const life = new AbortController();
addEventListener('pagehide', () => life.abort());

let tab: Awaited<ReturnType<typeof activeTab>>;
let settings: Settings;
let report: PageReport | undefined;
let state: PageState = { kind: 'loading' };
let text: PageText = { blocks: [] };
let blocks: SummaryBlock[] = [];
let found: Summary = { attributions: [], keySentences: [] };
let summary: PageSummary = noSummary;
/** The moment is marked for who measures how soon the list stands. */
let isListShown = false;
/** Ends the language work on a text that has changed since. */
let work = new AbortController();

async function start(): Promise<void> {
  [settings, tab] = await Promise.all([readSettings(), activeTab()]);
  applyTheme(settings);
  await refresh();
  onActiveTabChange(() => void refresh(), life.signal);
}

/** How long the page is asked again while it still reads itself. */
const busyPollMs = 250;

async function refresh(): Promise<void> {
  const before = JSON.stringify(report?.mentions);
  report = await readReport();
  state = await readState();
  show();
  if (report?.busy === true && !life.signal.aborted) setTimeout(() => void refresh(), busyPollMs);
  else if (report !== undefined && JSON.stringify(report.mentions) !== before) await summarisePage(report);
}

async function readReport(): Promise<PageReport | undefined> {
  if (tab?.id === undefined) return undefined;
  const answer = await callPage(tab.id, 'describePage', {});
  return answer.ok ? answer.value : undefined;
}

async function readState(): Promise<PageState> {
  const { id, url } = tab ?? {};
  const isWeb = siteOf(url) !== undefined;
  const hasAccess = isWeb && (report !== undefined || (await mayRead(url!)));
  const hasFullAccess = url !== undefined || (await mayReadEverywhere());
  const [probe, browserLang] =
    report === undefined && hasAccess && id !== undefined
      ? await Promise.all([probeTab(id), languageOfTab(id)])
      : [undefined, undefined];
  return decideState({ settings, url, hasAccess, hasFullAccess, report, probe, browserLang, languages });
}

async function summarisePage(of: PageReport): Promise<void> {
  if (tab?.id === undefined || of.mentions.length === 0) return;
  summary = { ...noSummary, pending: true };
  show();
  const answer = await callPage(tab.id, 'readText', {});
  if (!answer.ok) return;
  text = answer.value;
  blocks = summaryBlocks(text, of, index);
  const read = withNeighbours(blocks);
  work.abort();
  work = new AbortController();
  const { signal } = work;
  life.signal.addEventListener('abort', () => work.abort(), { signal });
  summarise(
    read.map(({ block }) => block),
    (result, isDone) => {
      if (signal.aborted) return;
      const whole = <T extends { block: number }>(part: T): T => ({
        ...part,
        block: read[part.block]?.at ?? 0,
      });
      found = { attributions: result.attributions.map(whole), keySentences: result.keySentences.map(whole) };
      summary = toPageSummary(found, blocks, !isDone);
      show();
    },
    signal,
  );
}

const actions: PopupActions = {
  switchEverywhere: (on) => void change({ on }),
  switchSite: (site, on) =>
    void change(({ onlyOn, sitesOff, sitesOnly }) => {
      const off = sitesOff.filter((each) => each !== site && !(on && site.endsWith(`.${each}`)));
      if (!onlyOn) return { sitesOff: on ? off : [...off, site] };
      const only = sitesOnly.filter((each) => each !== site);
      return on ? { sitesOff: off, sitesOnly: [...only, site] } : { sitesOnly: only };
    }),
  switchPage: (on) => void ask((id) => callPage(id, 'togglePage', { on })),
  switchKind: (kind, on) => void change(({ kinds }) => ({ kinds: { ...kinds, [kind]: on } })),
  switchSilent: (silent) => void change({ silent }),
  grant: (site) => void askToRead(site).then(() => refreshSoon()),
  reload: () => {
    if (tab?.id !== undefined) void reloadTab(tab.id).then(() => window.close());
  },
  correctContext: (context) => void ask((id) => callPage(id, 'correctContext', context)),
  jumpTo: (mention) => {
    if (tab?.id !== undefined) void callPage(tab.id, 'jumpTo', { mention });
  },
  openCard: (mention) => {
    // The card takes the focus, so the popup makes room for it.
    if (tab?.id !== undefined)
      void callPage(tab.id, 'jumpTo', { mention, openCard: true }).then(() => window.close());
  },
  openDossier: (entity) => {
    const hash = linkTo(entity === undefined ? { page: 'start' } : { page: 'entity', id: entity });
    void openDossierPanel(hash, tab?.windowId).then(() => window.close());
  },
  openOptions: () => void openOptions().then(() => window.close()),
  take: (format) => {
    if (report === undefined) throw new Error('no page');
    return takeAlong(format, { report, text, blocks, summary: found, index, uiLang });
  },
};

async function ask(call: (tabId: number) => Promise<unknown>): Promise<void> {
  if (tab?.id === undefined) return;
  await call(tab.id);
  await refreshSoon();
}

/** The background then follows the change: marks come or go, and the page is asked again once they have. */
async function change(by: Parameters<typeof changeSettings>[0]): Promise<void> {
  settings = await changeSettings(by);
  applyTheme(settings);
  await refreshSoon();
}

/** The page takes a moment to follow, and tells nobody when it has. */
async function refreshSoon(): Promise<void> {
  await refresh();
  for (const ms of [busyPollMs, 3 * busyPollMs]) setTimeout(() => void refresh(), ms);
}

function show(): void {
  // In a private window nothing is written, so there is no switch for the site.
  const site = tab?.incognito === true ? undefined : siteOf(tab?.url);
  render(
    <Popup
      state={state}
      uiLang={uiLang}
      index={index}
      languages={languages}
      site={site}
      isOn={settings.on}
      isSiteOn={site !== undefined && isSiteOn(settings, site)}
      isPageOn={report?.on ?? true}
      kinds={settings.kinds}
      isSilent={settings.silent}
      report={report}
      summary={summary}
      actions={actions}
    />,
    document.getElementById('app')!,
  );
  if (state.kind === 'listed' && !isListShown) performance.mark('coalition-lens-list');
  isListShown ||= state.kind === 'listed';
}

void start();
