import type { EntityId, EntityType } from '../../engine/types.ts';
import { EntityLink, PageHead, Part, type PartProps, words } from './parts.tsx';
import { type DossierView, linkTo } from './view.ts';

const order: EntityType[] = ['person', 'document', 'state', 'organisation', 'provision', 'event'];

/** What the page beside it names, first; then the ways into the rest. */
export function Start({ view }: PartProps) {
  const { say, onAll } = words(view);
  const { onPage } = view;
  return (
    <>
      <PageHead title={say('start.title')} lead={say('start.lead')} />
      {onPage !== undefined && (
        <Part title={say('onPage.title')}>
          {view.pageTitle !== undefined && <p class="soft page-title">{view.pageTitle}</p>}
          {onPage.size === 0 && <p>{say('onPage.nothing')}</p>}
          {order.map((type) => {
            const ids = named(type, view);
            return (
              ids.length > 0 && (
                <section key={type} class={`on-page ${type}`}>
                  <h3>{onAll(`kinds.${type}`)}</h3>
                  <ul class="entities">
                    {ids.map((id) => (
                      <li key={id}>
                        <EntityLink id={id} view={view} /> <span class="soft">{onPage.get(id)}</span>
                      </li>
                    ))}
                  </ul>
                </section>
              )
            );
          })}
        </Part>
      )}
      <Part title={say('start.ways')}>
        <ul class="ways-in">
          {(['declarations', 'members', 'people', 'timeline', 'sources', 'changes'] as const).map((page) => (
            <li key={page}>
              <a href={linkTo({ page })}>{say(`nav.${page}`)}</a>
              <p class="soft">{say(`start.way.${page}`)}</p>
            </li>
          ))}
        </ul>
      </Part>
    </>
  );
}

function named(type: EntityType, { onPage, catalogue }: DossierView): EntityId[] {
  return [...(onPage ?? [])]
    .filter(([id]) => catalogue.entity(id)?.type === type)
    .toSorted(([, a], [, b]) => b - a)
    .map(([id]) => id);
}
