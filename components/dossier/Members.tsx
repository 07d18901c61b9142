import { useState } from 'preact/hooks';
import type { State } from '../../data/schema.ts';
import { MembersMap, paintInWords } from './MembersMap.tsx';
import { domains, firmnesses, type Layer, relations } from './membership.ts';
import { Day, EntityLink, nameIn, PageHead, type PartProps, words } from './parts.tsx';
import type { DossierView } from './view.ts';

/** Who takes part, and with what: as a map and as a table. */
export function Members({ view }: PartProps) {
  const { say, onCard } = words(view);
  const [layer, setLayer] = useState<Layer>('membership');
  const used = domains.filter((domain) =>
    view.catalogue.states.some(({ pledges }) => pledges.some((p) => p.domain === domain)),
  );
  return (
    <>
      <PageHead title={say('members.title')} lead={say('members.lead')} />
      <fieldset class="layers">
        <legend>{say('members.show')}</legend>
        {(['membership', ...used] as const).map((each) => (
          <label key={each} class={each === layer ? 'chosen' : undefined}>
            <input
              type="radio"
              name="layer"
              value={each}
              checked={each === layer}
              onChange={() => setLayer(each)}
            />
            {each === 'membership' ? say('members.membership') : onCard(`domain.${each}`)}
          </label>
        ))}
      </fieldset>
      <MembersMap view={view} layer={layer} />
      <MembersTable view={view} />
    </>
  );
}

type Column = 'name' | 'relation' | 'since' | 'level' | 'pledges';

/** The map's equivalent in words. */
function MembersTable({ view }: PartProps) {
  const { say, onCard } = words(view);
  const [order, setOrder] = useState<{ by: Column; isDown: boolean }>({ by: 'name', isDown: false });
  const rows = sorted(view.catalogue.states, order.by, view);
  if (order.isDown) rows.reverse();
  const head = (by: Column, title: string) => (
    <th scope="col" aria-sort={order.by === by ? (order.isDown ? 'descending' : 'ascending') : undefined}>
      <button type="button" onClick={() => setOrder({ by, isDown: order.by === by && !order.isDown })}>
        {title}
        <span class="arrow" aria-hidden="true">
          {order.by === by ? (order.isDown ? ' ↓' : ' ↑') : ''}
        </span>
      </button>
    </th>
  );
  return (
    <table class="members">
      <caption>{say('members.table')}</caption>
      <thead>
        <tr>
          {head('name', say('members.state'))}
          {head('relation', say('members.membership'))}
          {head('since', say('members.since'))}
          {head('level', say('members.level'))}
          {head('pledges', onCard('pledges'))}
        </tr>
      </thead>
      <tbody>
        {rows.map((state) => (
          <tr key={state.id}>
            <th scope="row">
              <EntityLink id={state.id} view={view} />
            </th>
            <td class="relation">{paintInWords(state.membership.kind, view)}</td>
            <td>
              {state.membership.since && <Day day={state.membership.since} view={view} style="short" />}
            </td>
            <td class="level">{levelInWords(state, view)}</td>
            <td>
              <ul class="chips">
                {state.pledges.map((pledge) => (
                  <li key={pledge.text.en} class={`chip ${pledge.firmness}`} title={pledge.text[view.lang]}>
                    {onCard(`domain.${pledge.domain}`)}: {onCard(`firmness.${pledge.firmness}`)}
                  </li>
                ))}
              </ul>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const levels = ['leader', 'minister', 'envoys', 'ambassador-or-representative'] as const;

export function levelInWords({ paris }: State, view: DossierView): string {
  const level = levels.find((known) => known === paris.level);
  return level === undefined ? '' : words(view).say(`members.levelOf.${level}`);
}

function sorted(states: readonly State[], by: Column, view: DossierView): State[] {
  const name = (a: State, b: State) => nameIn(a, view).localeCompare(nameIn(b, view), view.lang);
  const firm = ({ pledges }: State) =>
    pledges.reduce((sum, { firmness }) => sum + firmnesses.length - firmnesses.indexOf(firmness), 0);
  const last = '9999';
  const compare: Record<Column, (a: State, b: State) => number> = {
    name,
    relation: (a, b) => relations.indexOf(a.membership.kind) - relations.indexOf(b.membership.kind),
    since: (a, b) => (a.membership.since ?? last).localeCompare(b.membership.since ?? last),
    level: (a, b) => levelRank(a) - levelRank(b),
    pledges: (a, b) => firm(b) - firm(a),
  };
  return states.toSorted((a, b) => compare[by](a, b) || name(a, b));
}

function levelRank({ paris }: State): number {
  const rank = levels.indexOf(paris.level as (typeof levels)[number]);
  return rank < 0 ? levels.length : rank;
}
