import type { HeldTerm } from './catalogue.ts';
import { type Axis, barOf, positionOn, yearsOn } from './office-bar.ts';
import { Cites, Day, type PartProps, Written, words } from './parts.tsx';
import type { DossierView } from './view.ts';

/** The day on which both declarations were adopted: the mark that all lines share. */
const parisDay = '2026-01-06';

/** From two years before the Coalition until the newest day of the data. */
const axisOf = ({ catalogue }: DossierView): Axis => ({
  first: '2023-01-01',
  last: catalogue.dataset.asOf,
});

const rowHeight = 10;

/** Offices of a person as bars over the years; the list beside it says the same in words. */
export function OfficeBar({ terms, view }: PartProps & { terms: readonly HeldTerm[] }) {
  const axis = axisOf(view);
  const bars = terms.flatMap(({ office, term }) => {
    const bar = barOf(term, axis);
    return bar === undefined ? [] : [{ ...bar, key: `${office.id} ${term.from} ${term.verifiedUntil}` }];
  });
  const height = Math.max(1, bars.length) * rowHeight + 8;
  return (
    <svg class="office-bar" width="100%" height={height} aria-hidden="true" focusable="false">
      {yearsOn(axis).map(({ year, at }) => (
        <line key={year} class="year" x1={`${at}%`} x2={`${at}%`} y1="0" y2={height} />
      ))}
      {bars.map(({ key, from, to, openFrom, openTo }, row) => {
        const y = row * rowHeight + 9;
        const end = Math.max(to, from + 0.8);
        const stretch = (name: string, x1: number, x2: number) => (
          <line class={name} x1={`${x1}%`} x2={`${x2}%`} y1={y} y2={y} />
        );
        return (
          <g key={key}>
            {openFrom !== undefined && stretch('open', openFrom, from)}
            {openTo !== undefined && stretch('open', end, openTo)}
            {stretch('held', from, end)}
          </g>
        );
      })}
      <line
        class="paris"
        x1={`${positionOn(axis, parisDay)}%`}
        x2={`${positionOn(axis, parisDay)}%`}
        y1="0"
        y2={height}
      />
    </svg>
  );
}

/** The years above the bars of a list. */
export function YearScale({ view }: PartProps) {
  return (
    <svg class="year-scale" width="100%" height="16" aria-hidden="true" focusable="false">
      {yearsOn(axisOf(view)).map(({ year, at }) => (
        <text key={year} x={`${at}%`} y="12" text-anchor="middle">
          {year}
        </text>
      ))}
    </svg>
  );
}

export function OfficeList({ terms, view }: PartProps & { terms: readonly HeldTerm[] }) {
  return (
    <ul class="offices">
      {terms.map(({ office, term }) => (
        <li key={`${office.id} ${term.from} ${term.verifiedUntil}`}>
          <p>
            <Written text={office.title} view={view} />{' '}
            <span class="soft">
              <WhenHeld held={{ office, term }} view={view} />
            </span>
          </p>
          <Cites ids={term.sources} view={view} />
        </li>
      ))}
    </ul>
  );
}

/** Days as a source gives them; otherwise the last day on which one shows the holder. Never a bare present. */
export function WhenHeld({ held: { term }, view }: PartProps & { held: HeldTerm }) {
  const { say, onCard } = words(view);
  const day = (date: string) => <Day day={date} view={view} style="short" />;
  const notes = [
    term.acting && onCard('office.acting'),
    term.caretakerSince !== undefined && onCard('office.caretaker'),
  ].filter(Boolean);
  const also = notes.length > 0 ? ` (${notes.join(', ')})` : '';
  const shown = term.verifiedUntil ?? term.listedUntil;
  if (term.dates === 'confirmed' && term.from !== undefined) {
    if (term.to !== undefined)
      return (
        <>
          {say.rich('held.fromTo', { from: day(term.from), to: day(term.to) })}
          {also}
        </>
      );
    if (shown !== undefined)
      return (
        <>
          {say.rich('held.sinceAsOf', { from: day(term.from), date: day(shown) })}
          {also}
        </>
      );
    return (
      <>
        {say.rich('held.since', { from: day(term.from) })}
        {also}
      </>
    );
  }
  if (term.dates === 'confirmed' && term.to !== undefined)
    return (
      <>
        {say.rich('held.until', { to: day(term.to) })}
        {also}
      </>
    );
  if (shown !== undefined)
    return (
      <>
        {say.rich('held.asOf', { date: day(shown) })}
        {also}
      </>
    );
  return (
    <>
      {say('held.unknown')}
      {also}
    </>
  );
}
