import { CitedBy } from './Cited.tsx';
import { Day, type SectionProps, Written } from './view.tsx';

/** Pledges by domain, each with how firm it is and since when. */
export function Pledges({ data, view }: SectionProps) {
  return [...Map.groupBy(data.pledges, ({ domain }) => domain)].map(([domain, pledges]) => (
    <section key={domain} class="domain">
      <h3>{view.say(`domain.${domain}`)}</h3>
      <ul class="statements">
        {pledges.map((pledge) => (
          <li key={pledge.text.en}>
            <p class="when">
              <span class={`firmness ${pledge.firmness}`} aria-hidden="true" />
              {view.say(`firmness.${pledge.firmness}`)} ·{' '}
              <Day day={pledge.dateIn ?? pledge.date} view={view} />
            </p>
            <p>
              <Written text={pledge.text} view={view} />
            </p>
            <CitedBy sources={pledge.cited} view={view} />
          </li>
        ))}
      </ul>
    </section>
  ));
}
