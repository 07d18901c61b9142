import { useMemo, useState } from 'preact/hooks';
import type { CitedSource } from '../../data/card.ts';
import { languageName } from '../format.ts';
import { OutLink, SourceLine } from '../SourceLink.tsx';
import { Day, EntityLink, PageHead, type PartProps, Written, words } from './parts.tsx';
import { type DossierView, linkTo } from './view.ts';

type Order = 'publisher' | 'newest' | 'uses';

/** Every source, and how much rests on it. */
export function Sources({ view }: PartProps) {
  const { say } = words(view);
  const [order, setOrder] = useState<Order>('publisher');
  const all = useMemo(
    () => Object.keys(view.catalogue.dataset.sources).flatMap((id) => view.catalogue.source(id) ?? []),
    [view.catalogue],
  );
  const used = all.filter(({ id }) => view.catalogue.usesOf(id).length > 0);
  const quoted = used.filter(({ via }) => via !== undefined);
  return (
    <>
      <PageHead
        title={say('sources.title')}
        lead={`${say('sources.lead', { n: used.length })} ${say('sources.quoted', { n: quoted.length })}`}
      />
      <fieldset class="layers">
        <legend>{say('sources.order')}</legend>
        {(['publisher', 'newest', 'uses'] as const).map((each) => (
          <label key={each} class={each === order ? 'chosen' : undefined}>
            <input
              type="radio"
              name="order"
              value={each}
              checked={each === order}
              onChange={() => setOrder(each)}
            />
            {say(`sources.by.${each}`)}
          </label>
        ))}
      </fieldset>
      <ul class="source-list">
        {sorted(used, order, view).map((source) => (
          <li key={source.id}>
            <SourceLine source={source} uiLang={view.uiLang} />
            <p lang={source.lang}>{source.title}</p>
            <p class="small">
              <a href={linkTo({ page: 'source', id: source.id })}>
                {say('sources.uses', { n: view.catalogue.usesOf(source.id).length })}
              </a>
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}

function sorted(
  sources: readonly CitedSource[],
  order: Order,
  { catalogue, lang }: DossierView,
): CitedSource[] {
  const byPublisher = (a: CitedSource, b: CitedSource) => a.publisher.localeCompare(b.publisher, lang);
  const uses = ({ id }: CitedSource) => catalogue.usesOf(id).length;
  const compare = {
    publisher: byPublisher,
    newest: (a: CitedSource, b: CitedSource) => (b.published ?? '').localeCompare(a.published ?? ''),
    uses: (a: CitedSource, b: CitedSource) => uses(b) - uses(a),
  }[order];
  return sources.toSorted((a, b) => compare(a, b) || byPublisher(a, b));
}

/** One source and all that rests on it. */
export function SourcePage({ id, view }: PartProps & { id: string }) {
  const { say, onCard } = words(view);
  const source = view.catalogue.source(id);
  if (source === undefined) return null;
  const uses = view.catalogue.usesOf(id);
  const published = source.published ?? source.publishedIn;
  return (
    <>
      <PageHead title={<span lang={source.lang}>{source.title}</span>} />
      <dl class="facts">
        <dt>{say('sources.publisher')}</dt>
        <dd>
          {source.via === undefined
            ? source.publisher
            : onCard('asQuotedBy', { publisher: source.publisher, via: source.via.publisher })}
        </dd>
        <dt>{say('sources.published')}</dt>
        <dd>{published === undefined ? onCard('undated') : <Day day={published} view={view} />}</dd>
        <dt>{say('sources.language')}</dt>
        <dd>{languageName(source.lang, view.uiLang)}</dd>
        <dt>{say('sources.address')}</dt>
        <dd class="address">
          <OutLink href={source.url}>{source.url}</OutLink>
        </dd>
        {source.archived !== undefined && (
          <>
            <dt>{onCard('archivedCopy')}</dt>
            <dd class="address">
              <OutLink href={source.archived}>{source.archived}</OutLink>
            </dd>
          </>
        )}
      </dl>
      <h2>{say('sources.uses', { n: uses.length })}</h2>
      <ul class="statements">
        {uses.map(({ entity, text, date }, index) => (
          <li key={`${entity} ${index}`}>
            <p class="when">
              {entity !== undefined ? (
                <EntityLink id={entity} view={view} />
              ) : (
                <a href={linkTo({ page: 'timeline' })}>{say('timeline.title')}</a>
              )}
              {date !== undefined && (
                <>
                  {' · '}
                  <Day day={date} view={view} />
                </>
              )}
            </p>
            <p>
              <Written text={text} view={view} />
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
