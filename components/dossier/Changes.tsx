import { formatDate } from '../format.ts';
import { citedTextsOf } from './catalogue.ts';
import { showChanges } from './data-changes.ts';
import { EntityLink, PageHead, Part, type PartProps, type Stated, Statements, words } from './parts.tsx';
import type { DossierView } from './view.ts';

/** What the last update of the data brought on this device; and what is newest in the data themselves. */
export function Changes({ view }: PartProps) {
  const { say } = words(view);
  const { changes, catalogue, uiLang } = view;
  const day = (date: string) => formatDate(date, uiLang);
  return (
    <>
      <PageHead
        title={say('changes.title')}
        lead={say('changes.asOf', { date: day(catalogue.dataset.asOf) })}
      />
      {changes === undefined ? (
        <p>{say('changes.none')}</p>
      ) : (
        <Part title={say('changes.between', { from: day(changes.from), to: day(changes.to) })}>
          {showChanges(changes, catalogue).map(({ entity, added, removed }) => (
            <section key={entity} class="changed">
              <h3>
                <EntityLink id={entity} view={view} />
              </h3>
              <Statements items={added} view={view} />
              {removed > 0 && <p class="soft">{say('changes.removed', { n: removed })}</p>}
            </section>
          ))}
        </Part>
      )}
      <Part title={say('changes.newest')}>
        {newest(view).map(({ entity, item }) => (
          <section key={`${entity} ${item.text.en}`} class="changed">
            <h3>
              <EntityLink id={entity} view={view} />
            </h3>
            <Statements items={[item]} view={view} />
          </section>
        ))}
      </Part>
    </>
  );
}

const mostNewest = 15;

function newest({ catalogue }: DossierView): { entity: string; item: Stated & { date: string } }[] {
  return catalogue.dataset.entities
    .flatMap((entity) =>
      citedTextsOf(entity).flatMap((item) =>
        item.date === undefined ? [] : [{ entity: entity.id, item: { ...item, date: item.date } }],
      ),
    )
    .toSorted((a, b) => b.item.date.localeCompare(a.item.date))
    .slice(0, mostNewest);
}
