// Which state the popup is in. Pure, so that every one of them has a test.

import type { PageState } from '../../components/popup/model.ts';
import type { Probe } from '../../platform/extension-pages.ts';
import type { PageReport } from '../../platform/messages.ts';
import { isSiteOn, type Settings, siteOf } from '../../platform/settings.ts';

export interface Known {
  settings: Settings;
  /** Absent where the browser hides it: a page of its own, or a site that is withheld. */
  url: string | undefined;
  /** The browser lets us read this page. */
  hasAccess: boolean;
  /** It lets us read all sites: an address that is hidden all the same is none of the web. */
  hasFullAccess: boolean;
  report: PageReport | undefined;
  /** Looked at where there is no report. */
  probe: Probe | undefined;
  /** As the browser finds it in the page. */
  browserLang: string | undefined;
  /** Languages that are read. */
  languages: readonly string[];
}

export function decideState(known: Known): PageState {
  const { settings, url, report } = known;
  if (!settings.on) return { kind: 'off-everywhere' };
  const site = siteOf(url);
  if (url === undefined && !known.hasFullAccess) return { kind: 'withheld' };
  if (site === undefined) return forbiddenBy(url);
  if (isStore(site, url)) return { kind: 'forbidden', why: 'store' };
  if (!isSiteOn(settings, site)) {
    const isUnlisted = settings.onlyOn && isSiteOn({ ...settings, onlyOn: false }, site);
    return isUnlisted ? { kind: 'not-listed', site } : { kind: 'off-site', site };
  }
  if (!known.hasAccess) return { kind: 'withheld', site };
  if (report === undefined) return withoutReport(known, url ?? '');
  if (report.mentions.length > 0) return { kind: 'listed' };
  if (!report.languageSupported) return unread(report.lang, settings);
  return report.busy ? { kind: 'loading' } : { kind: 'nothing' };
}

function withoutReport({ probe, browserLang, languages, settings }: Known, url: string): PageState {
  if (probe === 'forbidden')
    return /\.pdf(?:$|[?#])/i.test(url) ? { kind: 'forbidden', why: 'pdf' } : { kind: 'error' };
  if (probe === 'nothing-of-ours') return { kind: 'stale' };
  // The sentinel waits, and nothing in the page has called it yet.
  const isUnread =
    browserLang !== undefined &&
    (!languages.includes(browserLang) || settings.languagesOff.includes(browserLang));
  return isUnread ? unread(browserLang, settings) : { kind: 'nothing' };
}

const unread = (lang: string, { languagesOff }: Settings): PageState =>
  languagesOff.includes(lang) ? { kind: 'language-off', lang } : { kind: 'unsupported', lang };

function forbiddenBy(url: string | undefined): PageState {
  if (url?.startsWith('about:reader')) return { kind: 'forbidden', why: 'reader' };
  if (url?.startsWith('file:')) return { kind: 'forbidden', why: 'file' };
  return { kind: 'forbidden', why: 'browser-page' };
}

function isStore(site: string, url: string | undefined): boolean {
  if (site === 'chrome.google.com') return new URL(url!).pathname.startsWith('/webstore');
  return ['chromewebstore.google.com', 'addons.mozilla.org', 'microsoftedge.microsoft.com'].includes(site);
}
