import type { CardData, OfficeOnDay } from '../../data/card.ts';
import { Flag } from '../Flag.tsx';
import { formatDate } from '../format.ts';
import { Refs } from './Cited.tsx';
import { governmentOf } from './government.ts';
import { Name, nameIn, Quoted, type SectionProps, type View, Written } from './view.tsx';

/** The dossier has them all. */
const mostSpellings = 3;

type Shown = Pick<SectionProps, 'data' | 'view'>;

/** Who or what this is, and the office on the card's day. */
export function Header({ data, view }: Shown) {
  return (
    <header class="head">
      <Kicker data={data} view={view} />
      <h2 id="name" class="name">
        <Flag code={data.flag} />
        <Title data={data} view={view} />
      </h2>
      {isNamed(data) && data.spellings.length > 0 && (
        <p class="spellings" translate={false}>
          <span class="unseen">{view.say('spellings')}: </span>
          {data.spellings.slice(0, mostSpellings).join(' · ')}
        </p>
      )}
      <Offices data={data} view={view} />
    </header>
  );
}

/** Meetings and provisions are described rather than named: how other languages do it tells a reader little. */
function isNamed({ type }: CardData): boolean {
  return type !== 'provision' && type !== 'event';
}

/** Above the name: the page's own words where the name is not what stands there, or what kind of thing it is. */
function Kicker({ data: { kind, form, type }, view }: Shown) {
  if (kind === 'role' || kind === 'metonym') {
    return <p class="kicker">{view.say.rich('quoted', { form: <Quoted view={view}>{form}</Quoted> })}</p>;
  }
  if (type === 'person' || type === 'state') return null;
  return <p class="kicker">{view.say(`kind.${type}`)}</p>;
}

function Title({ data, view }: Shown) {
  if (data.kind !== 'metonym') return <Name label={data.label} view={view} />;
  return (
    <span lang={view.lang === view.uiLang ? undefined : view.lang}>
      {governmentOf(nameIn(data.label, view), view.lang)}
    </span>
  );
}

function Offices({ data, view }: Shown) {
  const { offices, date, type } = data;
  if (type !== 'person') return null;
  if (offices.length === 0) {
    // Our data has gaps: this says nothing of what somebody held.
    const day = date === undefined ? undefined : formatDate(date, view.uiLang);
    return (
      <p class="office none">
        {day === undefined ? view.say('office.none') : view.say('office.noneOnDay', { date: day })}
      </p>
    );
  }
  return offices.map((office) => (
    <p class="office" key={`${office.title.en} ${office.from}`}>
      <span class="title">
        <Written text={office.title} view={view} />
        {office.acting && ` (${view.say('office.acting')})`}
        {office.caretaker && ` (${view.say('office.caretaker')})`}
      </span>{' '}
      <span class="when">
        {whenHeld(office, data, view)}
        <Refs sources={office.sources} view={view} />
      </span>
    </p>
  ));
}

/**
 * The office's day in words: the article's, unless nobody vouches for it that long; then the last day that is vouched
 * for. Never a bare present, and no start that no source gives.
 */
function whenHeld(office: OfficeOnDay, { date, verified }: CardData, { say, uiLang }: View): string {
  const day = (of: string) => formatDate(of, uiLang);
  if (date !== undefined && office.dates === 'confirmed') {
    if (office.to === date) return say('office.untilThisDay', { date: day(date) });
    if (office.from === date) return say('office.fromThisDay', { date: day(date) });
  }
  const vouchedUntil = office.to ?? office.verifiedUntil ?? verified;
  const onDay = date !== undefined && date <= vouchedUntil;
  const shown = { date: day(onDay ? date : vouchedUntil) };
  if (office.dates !== 'confirmed') {
    return onDay ? say('office.startNotConfirmed', shown) : say('office.startNotConfirmedAsOf', shown);
  }
  if (office.from === undefined) return onDay ? say('office.onDay', shown) : say('office.asOf', shown);
  const since = { ...shown, since: day(office.from) };
  return onDay ? say('office.onDaySince', since) : say('office.asOfSince', since);
}
