import { useState } from 'preact/hooks';
import type { Person } from '../../data/schema.ts';
import type { EntityId } from '../../engine/types.ts';
import { OfficeBar, WhenHeld, YearScale } from './OfficeBar.tsx';
import { EntityLink, nameIn, PageHead, type PartProps, Written, words } from './parts.tsx';
import type { DossierView } from './view.ts';

type Grouping = 'country' | 'office';

/** Everybody we know, by country or by office, with their offices on a line of time. */
export function People({ view }: PartProps) {
  const { say } = words(view);
  const [grouping, setGrouping] = useState<Grouping>('country');
  const groups = grouping === 'country' ? byCountry(view) : byOffice(view);
  return (
    <>
      <PageHead title={say('people.title')} lead={say('people.lead')} />
      <fieldset class="layers">
        <legend>{say('people.groupBy')}</legend>
        {(['country', 'office'] as const).map((each) => (
          <label key={each} class={each === grouping ? 'chosen' : undefined}>
            <input
              type="radio"
              name="grouping"
              value={each}
              checked={each === grouping}
              onChange={() => setGrouping(each)}
            />
            {say(`people.by.${each}`)}
          </label>
        ))}
      </fieldset>
      <div class="scale-row">
        <span class="soft small">{say('people.barHelp')}</span>
        <YearScale view={view} />
      </div>
      {groups.map(({ key, title, people }) => (
        <section key={key} class="people-group">
          <h2>{title}</h2>
          <ul>
            {people.map((person) => (
              <PersonRow key={person.id} person={person} view={view} withFlag={grouping === 'office'} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function PersonRow({ person, view, withFlag }: PartProps & { person: Person; withFlag: boolean }) {
  const terms = view.catalogue.termsOf(person.id);
  const [newest] = terms;
  return (
    <li class="person-row">
      <div>
        <EntityLink id={person.id} view={view} withFlag={withFlag} />
        {newest !== undefined && (
          <p class="soft small">
            <Written text={newest.office.title} view={view} /> · <WhenHeld held={newest} view={view} />
          </p>
        )}
      </div>
      <OfficeBar terms={terms} view={view} />
    </li>
  );
}

interface PeopleGroup {
  key: string;
  title: preact.ComponentChildren;
  people: Person[];
}

function byCountry(view: DossierView): PeopleGroup[] {
  const { catalogue } = view;
  const name = (id: EntityId) => {
    const entity = catalogue.entity(id);
    return entity === undefined ? id : nameIn(entity, view);
  };
  return [...Map.groupBy(catalogue.people, ({ country }) => country)]
    .toSorted(([a], [b]) => name(a).localeCompare(name(b), view.lang))
    .map(([id, people]) => ({
      key: id,
      title: <EntityLink id={id} view={view} />,
      people: people.toSorted((a, b) => rank(a, view) - rank(b, view)),
    }));
}

/** Heads of state and government first, then ministers, then the rest: by what their newest office is. */
function rank(person: Person, { catalogue }: DossierView): number {
  const kinds = catalogue.termsOf(person.id).flatMap(({ office }) => kindsOf(office.id, catalogue));
  const order = [
    'head-of-state',
    'president',
    'head-of-government',
    'prime-minister',
    'chancellor',
    'foreign-minister',
    'defence-minister',
  ];
  const ranks = kinds.map((kind) => order.indexOf(kind)).filter((at) => at >= 0);
  return ranks.length === 0 ? order.length : Math.min(...ranks);
}

const kindsOf = (office: string, { dataset }: DossierView['catalogue']): readonly string[] =>
  dataset.offices.find(({ id }) => id === office)?.kinds ?? [];

const officeGroups = {
  state: ['head-of-state', 'president'],
  government: ['head-of-government', 'prime-minister', 'chancellor'],
  foreign: ['foreign-minister', 'high-representative'],
  defence: ['defence-minister', 'commander-in-chief', 'chief-of-general-staff'],
} as const;

function byOffice(view: DossierView): PeopleGroup[] {
  const { say } = words(view);
  const groups = [...Object.keys(officeGroups), 'other'] as (keyof typeof officeGroups | 'other')[];
  const groupOf = (person: Person) => {
    const [newest] = view.catalogue.termsOf(person.id);
    const kinds = newest === undefined ? [] : kindsOf(newest.office.id, view.catalogue);
    const found = Object.entries(officeGroups).find(([, known]) =>
      known.some((kind) => kinds.includes(kind)),
    );
    return (found?.[0] ?? 'other') as keyof typeof officeGroups | 'other';
  };
  const people = Map.groupBy(view.catalogue.people, groupOf);
  return groups.map((key) => ({
    key,
    title: say(`people.office.${key}`),
    people: (people.get(key) ?? []).toSorted((a, b) =>
      nameIn(a, view).localeCompare(nameIn(b, view), view.lang),
    ),
  }));
}
