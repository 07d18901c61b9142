// The card's script: comes into a page when the pointer first enters a mention.

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { cardStyles, mountCard } from '../../components/card/mount.tsx';
import { spokenLabel } from '../../components/card/spoken-label.ts';
import type { CardProps } from '../../components/card/view.tsx';
import { type UiLang, uiLangs } from '../../components/strings.ts';
import { CardHost } from '../../page/card-host.ts';
import { lens } from '../../page/lens.ts';
import { isDarkPage } from '../../page/page-theme.ts';
import type { CardContent } from './content.ts';
import { reportOf } from './report.ts';

export default defineUnlistedScript(() => {
  const shared = lens();
  if (shared.card) return;
  shared.speakCard = (content) => spokenLabel((content as CardContent).data, propsOf(content as CardContent));
  shared.card = new CardHost<unknown>({
    styles: cardStyles,
    mount(root, content) {
      const card = mountCard(root, propsOf(content as CardContent));
      return { update: (next) => card.update(propsOf(next as CardContent)), unmount: () => card.unmount() };
    },
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
      copyReport: () => void navigator.clipboard.writeText(reportOf(data)),
      openSource: (url) => void window.open(url, '_blank', 'noopener,noreferrer'),
    },
  };
}

function uiLangOf(tag: string): UiLang {
  const primary = tag.split('-', 1)[0] as UiLang;
  return uiLangs.includes(primary) ? primary : 'en';
}
