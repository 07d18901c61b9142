import { useEffect, useRef, useState } from 'preact/hooks';
import { formatDate } from '../format.ts';
import { Changes } from './Changes.tsx';
import { Declarations } from './Declarations.tsx';
import { EntityPage } from './EntityPage.tsx';
import { Members } from './Members.tsx';
import { People } from './People.tsx';
import { type PartProps, words } from './parts.tsx';
import { SearchBox } from './SearchBox.tsx';
import { SourcePage, Sources } from './Sources.tsx';
import { Start } from './Start.tsx';
import { Timeline } from './Timeline.tsx';
import { linkTo, type Route, readRoute, sections } from './view.ts';

/** The whole picture: every page of it behind one address, which cards and readers can link to. */
export function Dossier({ view }: PartProps) {
  const { say, onAll } = words(view);
  const route = useRoute(view);
  const [isSearching, setSearching] = useState(false);
  const main = useRef<HTMLElement>(null);
  const key = linkTo(route);
  const isFirst = useRef(true);
  useEffect(() => {
    // A page that was gone to is read from its heading; the one that was opened first leaves the focus alone.
    if (isFirst.current) isFirst.current = false;
    else main.current?.querySelector('h1')?.focus();
    window.scrollTo(0, 0);
  }, [key]);

  return (
    <div class="dossier">
      <header class="top">
        <p class="brand">{onAll('product')}</p>
        <SearchBox view={view} onQuery={setSearching} />
      </header>
      <nav class="parts" aria-label={say('nav.label')}>
        <ul>
          {sections.map((page) => (
            <li key={page}>
              <a href={linkTo({ page })} aria-current={route.page === page ? 'page' : undefined}>
                {say(`nav.${page}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main ref={main} hidden={isSearching}>
        <Page route={route} view={view} />
      </main>
      <footer class="soft small">
        {onAll('asOf', { date: formatDate(view.catalogue.dataset.asOf, view.uiLang) })} ·{' '}
        {onAll('nothingSent')}
      </footer>
    </div>
  );
}

function Page({ route, view }: PartProps & { route: Route }) {
  switch (route.page) {
    case 'start':
      return <Start view={view} />;
    case 'declarations':
      return <Declarations view={view} />;
    case 'members':
      return <Members view={view} />;
    case 'people':
      return <People view={view} />;
    case 'timeline':
      return <Timeline view={view} />;
    case 'sources':
      return <Sources view={view} />;
    case 'changes':
      return <Changes view={view} />;
    case 'entity':
      return <EntityPage id={route.id} view={view} />;
    case 'source':
      return <SourcePage id={route.id} view={view} />;
  }
}

function useRoute({ catalogue }: PartProps['view']): Route {
  const [route, setRoute] = useState(() => readRoute(location.hash, catalogue));
  useEffect(() => {
    const follow = () => setRoute(readRoute(location.hash, catalogue));
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, [catalogue]);
  return route;
}
