// The dossier, in the side panel or in a tab: reads what we know, and follows the page beside it.

import { render } from 'preact';
import { buildCatalogue } from '../../components/dossier/catalogue.ts';
import { Dossier } from '../../components/dossier/Dossier.tsx';
import {
  compare,
  type DataChanges,
  fingerprint,
  readFingerprints,
} from '../../components/dossier/data-changes.ts';
import type { DossierView } from '../../components/dossier/view.ts';
import { speaker } from '../../components/strings.ts';
import { entityIndex } from '../../generated/entity-index.ts';
import { mapFrames } from '../../generated/map.ts';
import { dossier as messages } from '../../generated/strings.ts';
import { callBackground, callPage } from '../../platform/calls.ts';
import { activeTab } from '../../platform/extension.ts';
import { keep, onActiveTabChange, readKept } from '../../platform/extension-pages.ts';
import { onStorageChange, readSettings, siteOf } from '../../platform/settings.ts';
import { applyTheme, chooseUiLang, contentLang, today } from '../pages/page-language.ts';

const uiLang = chooseUiLang();
document.title = `${speaker(messages, uiLang)('title')} – Coalition Lens`;
const life = new AbortController();
addEventListener('pagehide', () => life.abort());

async function start(): Promise<void> {
  const [settings, answer] = await Promise.all([readSettings(), callBackground('readDataset', {})]);
  applyTheme(settings);
  if (!answer.ok) throw new Error(answer.error);
  const catalogue = buildCatalogue(answer.value);
  let view: DossierView = {
    uiLang,
    lang: contentLang(settings, uiLang),
    today: today(),
    catalogue,
    index: entityIndex,
    frames: mapFrames,
    onPage: undefined,
    pageTitle: undefined,
    changes: undefined,
  };
  const show = (change: Partial<DossierView>) => {
    view = { ...view, ...change };
    render(<Dossier view={view} />, document.getElementById('app')!);
  };
  show({});
  show({ changes: await rememberData(fingerprint(catalogue)) });
  const follow = async () => show(await describeTab());
  onActiveTabChange(() => void follow(), life.signal);
  onStorageChange(
    () =>
      void readSettings().then((now) => {
        applyTheme(now);
        show({ lang: contentLang(now, uiLang) });
      }),
    life.signal,
  );
  await follow();
}

/** What the page of the active tab names, by how often. Nothing to say where the dossier itself is the tab. */
async function describeTab(): Promise<Pick<DossierView, 'onPage' | 'pageTitle'>> {
  const tab = await activeTab();
  if (tab?.id === undefined || siteOf(tab.url) === undefined)
    return { onPage: undefined, pageTitle: undefined };
  const answer = await callPage(tab.id, 'describePage', {});
  if (!answer.ok) return { onPage: new Map(), pageTitle: tab.title };
  const counts = new Map<string, number>();
  for (const { entity, part } of answer.value.mentions) {
    if (part === 'article') counts.set(entity, (counts.get(entity) ?? 0) + 1);
  }
  return { onPage: counts, pageTitle: answer.value.title };
}

interface Remembered {
  /** Of the data that the reader has now. */
  fingerprints: ReturnType<typeof fingerprint>;
  /** What the update to them changed. */
  changes?: DataChanges;
}

/** Keeps the fingerprints of the data, and what the last change of them was. */
async function rememberData(now: ReturnType<typeof fingerprint>): Promise<DataChanges | undefined> {
  const kept = (await readKept('dossier')) as Partial<Remembered> | undefined;
  const before = readFingerprints(kept?.fingerprints);
  const changes = before && compare(before, now);
  if (before !== undefined && changes === undefined) return kept?.changes;
  await keep('dossier', { fingerprints: now, ...(changes ? { changes } : {}) });
  return changes;
}

void start();
