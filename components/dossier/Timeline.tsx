import { useMemo, useState } from 'preact/hooks';
import { formatDate } from '../format.ts';
import { Cites, Day, EntityList, PageHead, type PartProps, Written, words } from './parts.tsx';
import { type Moment, type MomentKind, momentKinds, momentsOf } from './timeline-items.ts';

/** What happened, from the first call to today; kinds can be left out. */
export function Timeline({ view }: PartProps) {
  const { say } = words(view);
  const moments = useMemo(() => momentsOf(view.catalogue), [view.catalogue]);
  // Changes of office and single pledges are many: they come when asked for.
  const [kinds, setKinds] = useState<ReadonlySet<MomentKind>>(new Set(['meeting', 'document', 'other']));
  const [isNewestFirst, setNewestFirst] = useState(false);
  const inKind = moments.filter(({ kind }) => kinds.has(kind));
  const shown = isNewestFirst ? inKind.toReversed() : inKind;
  const toggle = (kind: MomentKind) => setKinds(kinds.symmetricDifference(new Set([kind])));
  const years = [...Map.groupBy(shown, ({ date }) => date.slice(0, 4))];
  return (
    <>
      <PageHead title={say('timeline.title')} lead={say('timeline.lead')} />
      <fieldset class="layers">
        <legend>{say('timeline.show')}</legend>
        {momentKinds.map((kind) => (
          <label key={kind} class={kinds.has(kind) ? 'chosen' : undefined}>
            <input type="checkbox" checked={kinds.has(kind)} onChange={() => toggle(kind)} />
            <Sign kind={kind} />
            {say(`timeline.kind.${kind}`)}{' '}
            <span class="soft">{moments.filter((moment) => moment.kind === kind).length}</span>
          </label>
        ))}
        <label class={isNewestFirst ? 'chosen order' : 'order'}>
          <input type="checkbox" checked={isNewestFirst} onChange={() => setNewestFirst(!isNewestFirst)} />
          {say('timeline.newestFirst')}
        </label>
      </fieldset>
      <p class="unseen" role="status">
        {say('timeline.shown', { n: shown.length })}
      </p>
      {isNewestFirst && <Today view={view} />}
      {years.map(([year, items]) => (
        <section key={year} class="year">
          <h2>{year}</h2>
          <ol class="timeline">
            {items.map((moment) => (
              <MomentItem key={moment.key} moment={moment} view={view} />
            ))}
          </ol>
        </section>
      ))}
      {!isNewestFirst && <Today view={view} />}
    </>
  );
}

/** Where we are, and how far the data reach. */
function Today({ view }: PartProps) {
  const { say } = words(view);
  return (
    <p class="today">
      <span class="mark" aria-hidden="true" />
      <strong>{say('timeline.today', { date: formatDate(view.today, view.uiLang) })}</strong>{' '}
      {view.today > view.catalogue.dataset.asOf && (
        <span class="soft">
          {say('timeline.dataEnd', { date: formatDate(view.catalogue.dataset.asOf, view.uiLang) })}
        </span>
      )}
    </p>
  );
}

function MomentItem({ moment, view }: PartProps & { moment: Moment }) {
  const { say, onCard } = words(view);
  return (
    <li class={moment.kind}>
      <Sign kind={moment.kind} />
      <p class="when">
        <Day day={moment.date} view={view} />{' '}
        <span class="soft">· {say(`timeline.single.${moment.kind}`)}</span>
      </p>
      <h3>
        <Written text={moment.title} view={view} />
        {moment.step !== undefined && `: ${onCard(`step.${moment.step}`)}`}
      </h3>
      {moment.text !== undefined && (
        <p>
          <Written text={moment.text} view={view} />
        </p>
      )}
      {moment.entities.length > 0 && <EntityList ids={moment.entities} view={view} />}
      <Cites ids={moment.sources} view={view} />
    </li>
  );
}

/** A shape for each kind, so that colour is not needed. */
function Sign({ kind }: { kind: MomentKind }) {
  const shapes: Record<MomentKind, string> = {
    meeting: 'M8 2a6 6 0 1 0 .01 0Z',
    document: 'M3 2h10v12H3Z',
    office: 'M8 1.5 14.5 13.5H1.5Z',
    pledge: 'M8 1 15 8 8 15 1 8Z',
    other: 'M8 5.5a2.5 2.5 0 1 0 .01 0Z',
  };
  return (
    <svg
      class={`sign ${kind}`}
      viewBox="0 0 16 16"
      width="12"
      height="12"
      aria-hidden="true"
      focusable="false"
    >
      <path d={shapes[kind]} />
    </svg>
  );
}
