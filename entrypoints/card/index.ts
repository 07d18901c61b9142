// The card's script: comes into a page when the pointer first enters a mention.

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { cardStyles, mountCard } from '../../components/card/mount.tsx';
import { spokenLabel } from '../../components/card/spoken-label.ts';
import type { CardProps } from '../../components/card/view.tsx';
import { type UiLang, uiLangs } from '../../components/strings.ts';
import { CardControl } from '../../page/card-control.ts';
import { CardHost } from '../../page/card-host.ts';
import { lens } from '../../page/lens.ts';
import { isDarkPage } from '../../page/page-theme.ts';
import type { Preferences } from '../../platform/messages.ts';
import { CardSource } from './card-source.ts';
import type { CardContent } from './content.ts';
import { reportOf } from './report.ts';

export default defineUnlistedScript(() => {
  const shared = lens();
  const { page } = shared;
  if (!page || shared.control) return;
  const host = new CardHost<unknown>({
    styles: cardStyles,
    mount(root, content) {
      const card = mountCard(root, propsOf(content as CardContent));
      return { update: (next) => card.update(propsOf(next as CardContent)), unmount: () => card.unmount() };
    },
  });
  const source = new CardSource(page, host, (content) => spokenLabel(content.data, propsOf(content)));
  const { openOn, dwellMs } = (page.preferences as Preferences).settings;
  const control = new CardControl(source, { openOn, dwellMs }, page.life.signal);
  source.control = control;
  shared.control = control;
  page.life.signal.addEventListener('abort', () => {
    shared.control = undefined;
  });
});

function propsOf({ data, isPinned, layout, pageLang, preferences, actions }: CardContent): CardProps {
  const { cardLang, theme } = preferences;
  const browserLang = uiLangOf(preferences.uiLang);
  const own = pageLang === 'fr' || pageLang === 'en' ? pageLang : browserLang === 'fr' ? 'fr' : 'en';
  const lang = cardLang === 'auto' ? own : cardLang;
  return {
    data,
    lang,
    // One language on a card, where its reader's is not another one still.
    uiLang: browserLang === 'uk' ? browserLang : lang,
    layout,
    pinned: isPinned,
    pageLang,
    theme: theme === 'page' ? (isDarkPage(document) ? 'dark' : 'light') : theme,
    actions: {
      ...actions,
      copyReport: () => copy(reportOf(data)),
      openSource: (url) => void window.open(url, '_blank', 'noopener,noreferrer'),
    },
  };
}

/**
 * As a reader's own copying does it: the clipboard's API is there on secure pages only, and a page whose policy forbids it
 * would find our call in its console.
 */
function copy(text: string): void {
  const put = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  document.addEventListener('copy', put, { capture: true });
  document.execCommand('copy');
  document.removeEventListener('copy', put, { capture: true });
}

function uiLangOf(tag: string): UiLang {
  const primary = tag.split('-', 1)[0] as UiLang;
  return uiLangs.includes(primary) ? primary : 'en';
}
