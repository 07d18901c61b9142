// The gallery's page: every case in a shadow root of its own, as on a page. `?case=ID` shows one.

import { cardStyles, mountCard } from '../../components/card/mount.tsx';
import type { CardActions } from '../../components/card/view.tsx';
import { card } from '../../generated/strings.ts';
import type { GalleryCase } from './cases.ts';

const wanted = new URLSearchParams(location.search).get('case');
const cases: GalleryCase[] = await (await fetch('/cases.json')).json();

for (const { id, title, props, open } of cases) {
  if (wanted !== null && id !== wanted) continue;
  const section = document.createElement('section');
  const heading = document.createElement('h2');
  heading.textContent = title;
  const host = document.createElement('div');
  host.id = id;
  section.append(heading, host);
  document.querySelector('main')?.append(section);

  // Open, so that axe and the comparison see into it. The extension's is closed.
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(cardStyles);
  root.adoptedStyleSheets = [sheet];
  const actions: CardActions = {
    close: () => mounted.unmount(),
    pin: () => mounted.update({ ...props, pinned: !props.pinned, actions }),
    notThisOne: () => {},
    openDossier: () => {},
    siteOff: () => {},
    copyReport: () => {},
  };
  const mounted = mountCard(root, { ...props, actions });
  if (open !== undefined) unfold(root, card[props.uiLang][open as 'since']);
}
document.documentElement.dataset.ready = 'true';

function unfold(root: ShadowRoot, label: string) {
  const buttons = [...root.querySelectorAll<HTMLElement>('.folds button')];
  buttons.find((button) => button.textContent?.startsWith(label))?.click();
}
