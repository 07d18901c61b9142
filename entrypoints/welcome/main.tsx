// The first page after installation: what is read and what is never sent, and the sample article to try it on.

import { render } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { linkTo } from '../../components/dossier/view.ts';
import { speaker } from '../../components/strings.ts';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import { welcome as messages } from '../../generated/strings.ts';
import {
  askToRead,
  mayReadEverywhere,
  openDossierPanel,
  openOptions,
  ownFile,
  readShortcuts,
} from '../../platform/extension-pages.ts';
import { changeSettings, readSettings, type Settings } from '../../platform/settings.ts';
import { applyTheme, chooseUiLang } from '../pages/page-language.ts';
import { type Annotated, annotate } from './annotate.ts';

const uiLang = chooseUiLang();
document.title = speaker(messages, uiLang)('title');

async function start(): Promise<void> {
  const [settings, sample, shortcuts, access] = await Promise.all([
    readSettings(),
    readSample(),
    readShortcuts(),
    mayReadEverywhere(),
  ]);
  const nextKey = shortcuts.find(({ name }) => name === 'next-mention')?.shortcut;
  let annotated: Annotated | undefined;
  let hasAccess = access;

  function show(now: Settings): void {
    applyTheme(now);
    render(
      <Welcome
        uiLang={uiLang}
        kinds={now.kinds}
        nextKey={nextKey === '' ? undefined : nextKey}
        hasAccess={hasAccess}
        sample={<Sample articles={sample} />}
        actions={{
          setKind(kind, on) {
            void changeSettings(({ kinds }) => ({ kinds: { ...kinds, [kind]: on } })).then((changed) => {
              show(changed);
              annotated?.apply(changed);
            });
          },
          grant() {
            void askToRead().then((granted) => {
              hasAccess ||= granted;
              show(now);
            });
          },
          openOptions: () => void openOptions(),
          openDossier: () => void openDossierPanel(linkTo({ page: 'start' }), undefined),
        }}
      />,
      document.getElementById('app')!,
    );
  }

  show(settings);
  annotated = annotate(settings, uiLang, new AbortController());
}

/** The articles of the sample file, and into the head what tells its date: the same file that `npm start` serves. */
async function readSample(): Promise<Element[]> {
  // Its style is its own: here the page's rules hold, and our content security policy allows no other.
  const text = (await ownFile('/sample-article.html')).replace(/<style>[\s\S]*?<\/style>/, '');
  const file = new DOMParser().parseFromString(text, 'text/html');
  for (const meta of file.querySelectorAll('meta[property^="article:"]'))
    document.head.append(document.adoptNode(meta));
  const articles = [...file.querySelectorAll('article')].map((article) => document.adoptNode(article));
  // The one in the reader's language first.
  return articles.toSorted((a, b) => Number(b.lang === uiLang) - Number(a.lang === uiLang));
}

function Sample({ articles }: { articles: Element[] }) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => place.current?.replaceChildren(...articles), [articles]);
  return <div class="sample" ref={place} />;
}

void start();
