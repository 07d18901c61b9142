import { useEffect, useRef, useState } from 'preact/hooks';
import { SourceLine } from '../SourceLink.tsx';
import { Day, EntityLink, type PartProps, Written, words } from './parts.tsx';
import { buildSearchIndex, type Hit, type SearchIndex, search } from './search.ts';
import { linkTo } from './view.ts';

/** Search over everything. The index is built when the reader comes to it, in a fraction of the time of a keystroke. */
export function SearchBox({ view, onQuery }: PartProps & { onQuery: (isSearching: boolean) => void }) {
  const { say } = words(view);
  const [query, setQuery] = useState('');
  const index = useRef<SearchIndex>(undefined);
  const list = useRef<HTMLUListElement>(null);
  const prepare = () => {
    index.current ??= buildSearchIndex(view.catalogue);
    return index.current;
  };
  const hits = query.trim() === '' ? undefined : ranked(search(prepare(), query), view);
  useEffect(() => onQuery(hits !== undefined), [hits === undefined]);
  // A result that was chosen ends the search.
  useEffect(() => {
    const end = () => setQuery('');
    window.addEventListener('hashchange', end);
    return () => window.removeEventListener('hashchange', end);
  }, []);

  return (
    <search>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          list.current?.querySelector('a')?.click();
        }}
      >
        <label class="unseen" for="query">
          {say('search.label')}
        </label>
        <input
          id="query"
          type="search"
          autocomplete="off"
          spellcheck={false}
          placeholder={say('search.placeholder')}
          value={query}
          onFocus={prepare}
          onInput={(event) => setQuery(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'ArrowDown') {
              event.preventDefault();
              list.current?.querySelector('a')?.focus();
            }
          }}
        />
      </form>
      <p class="unseen" role="status">
        {hits !== undefined && say('search.found', { n: hits.length })}
      </p>
      {hits !== undefined && (
        <ul class="hits" ref={list}>
          {hits.length === 0 && <li class="soft">{say('search.nothing')}</li>}
          {hits.map((hit) => (
            <li key={JSON.stringify(hit)}>
              <HitLine hit={hit} view={view} />
            </li>
          ))}
        </ul>
      )}
    </search>
  );
}

/** What the page names stands in front of equals. */
function ranked(hits: Hit[], { onPage }: PartProps['view']): Hit[] {
  const bonus = (hit: Hit) => ('id' in hit && hit.kind !== 'source' && onPage?.has(hit.id) ? 5 : 0);
  return hits.toSorted((a, b) => b.rank + bonus(b) - a.rank - bonus(a));
}

function HitLine({ hit, view }: PartProps & { hit: Hit }) {
  const { onCard } = words(view);
  switch (hit.kind) {
    case 'entity': {
      const entity = view.catalogue.entity(hit.id);
      return (
        <>
          <EntityLink id={hit.id} view={view} />{' '}
          <span class="soft small">
            {entity && entity.type !== 'person' && entity.type !== 'state' && onCard(`kind.${entity.type}`)}
          </span>
        </>
      );
    }
    case 'statement':
      return (
        <>
          <EntityLink id={hit.id} view={view} />
          <p class="small">
            <Written text={hit.text} view={view} />
          </p>
        </>
      );
    case 'timeline': {
      const item = view.catalogue.dataset.timeline[hit.index];
      if (item === undefined) return null;
      return (
        <>
          <a href={linkTo({ page: 'timeline' })}>
            <Written text={item.title} view={view} />
          </a>{' '}
          <span class="soft small">
            <Day day={item.date} view={view} />
          </span>
        </>
      );
    }
    case 'source': {
      const source = view.catalogue.source(hit.id);
      if (source === undefined) return null;
      return (
        <>
          <a href={linkTo({ page: 'source', id: hit.id })} lang={source.lang}>
            {source.title}
          </a>
          <p class="soft small">
            <SourceLine source={source} uiLang={view.uiLang} />
          </p>
        </>
      );
    }
  }
}
