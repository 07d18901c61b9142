// One timeline of what the data date: the chosen items, meetings, steps of documents, changes of office.

import type { LadderStep, Text } from '../../data/schema.ts';
import type { EntityId, IsoDate } from '../../engine/types.ts';
import { type Catalogue, labelText, titleFor } from './catalogue.ts';

export const momentKinds = ['meeting', 'document', 'office', 'pledge', 'other'] as const;
export type MomentKind = (typeof momentKinds)[number];

export interface Moment {
  key: string;
  date: IsoDate;
  kind: MomentKind;
  title: Text;
  /** Of a document: the step of its ladder. */
  step?: LadderStep['step'] | undefined;
  text: Text | undefined;
  entities: EntityId[];
  sources: string[];
}

/** The Coalition's own time; what came before it is told on the pages of its people and documents. */
const firstDay = '2025-03-01';

/** @returns oldest first; on one day in the order of `momentKinds` */
export function momentsOf(catalogue: Catalogue): Moment[] {
  const { dataset } = catalogue;
  const items = dataset.timeline.map((item, index): Moment => {
    const related = item.entities ?? [];
    return {
      key: `item-${index}`,
      date: item.date,
      kind: kindOf(item.date, related, catalogue),
      title: item.title,
      text: item.text,
      entities: related,
      sources: item.sources,
    };
  });
  const told = new Set(items.flatMap(({ date, entities }) => entities.map((id) => `${date} ${id}`)));
  const moments = [
    ...meetings(catalogue),
    ...steps(catalogue),
    ...handovers(catalogue),
    ...pledges(catalogue),
  ];
  // What an item of the timeline tells already is not told again.
  const others = moments.filter(({ date, entities }) => !entities.some((id) => told.has(`${date} ${id}`)));
  return [...items, ...others].toSorted(
    (a, b) => a.date.localeCompare(b.date) || momentKinds.indexOf(a.kind) - momentKinds.indexOf(b.kind),
  );
}

function kindOf(date: IsoDate, ids: readonly EntityId[], { entity }: Catalogue): MomentKind {
  const related = ids.flatMap((id) => entity(id) ?? []);
  if (
    related.some(
      (one) =>
        one.type === 'event' && one.date !== undefined && one.date <= date && date <= (one.until ?? one.date),
    )
  )
    return 'meeting';
  if (related.some((one) => one.type === 'document' && one.ladder.some((step) => step.date === date)))
    return 'document';
  return 'other';
}

function meetings({ dataset }: Catalogue): Moment[] {
  return dataset.entities.flatMap((event) =>
    event.type === 'event' && event.date !== undefined
      ? [
          {
            key: event.id,
            date: event.date,
            kind: 'meeting',
            title: labelText(event),
            text: event.status?.text,
            entities: [event.id],
            sources: event.status?.sources ?? [],
          },
        ]
      : [],
  );
}

function steps({ dataset }: Catalogue): Moment[] {
  return dataset.entities.flatMap((document) =>
    document.type === 'document'
      ? document.ladder.flatMap((step) =>
          step.date === undefined || step.date < firstDay
            ? []
            : [
                {
                  key: `${document.id} ${step.step}`,
                  date: step.date,
                  kind: 'document' as const,
                  title: labelText(document),
                  step: step.step,
                  text: step.note,
                  entities: [document.id],
                  sources: step.sources,
                },
              ],
        )
      : [],
  );
}

function handovers({ dataset, entity }: Catalogue): Moment[] {
  return dataset.offices.flatMap((office) =>
    office.terms.flatMap((term) => {
      const person = term.entity === undefined ? undefined : entity(term.entity);
      if (
        person === undefined ||
        term.from === undefined ||
        term.from < firstDay ||
        term.dates !== 'confirmed'
      )
        return [];
      const { en, fr } = labelText(person);
      const title = titleFor(person, office);
      return [
        {
          key: `${office.id} ${term.from}`,
          date: term.from,
          kind: 'office' as const,
          title: { en: `${en}: ${title.en}`, fr: `${fr}\u00a0: ${title.fr}` },
          text: undefined,
          entities: [person.id],
          sources: term.sources,
        },
      ];
    }),
  );
}

function pledges({ states }: Catalogue): Moment[] {
  return states.flatMap((state) =>
    state.pledges.map((pledge, index) => {
      const { en, fr } = labelText(state);
      return {
        key: `${state.id} pledge ${index}`,
        date: pledge.date,
        kind: 'pledge' as const,
        title: { en, fr },
        text: pledge.text,
        entities: [state.id],
        sources: pledge.sources,
      };
    }),
  );
}
