// Dataset and day in, card out. Pure.

import type { IsoDate } from '../engine/types.ts';
import { badgesOf } from './badges.ts';
import type { CardData, CardRequest, CitedSource, CitedText } from './card.ts';
import { newest } from './days.ts';
import { changesSince, leadersSince, officesOnDay } from './office-lines.ts';
import { relatedTo, signatoriesFor } from './related.ts';
import type { Dataset, Entity, Statement } from './schema.ts';

type Cite = (ids: readonly string[]) => CitedSource[];

/**
 * The card of one entity as it stood on the article's day. Everything dated later goes under `since`.
 * @throws {RangeError} where the dataset has no such entity
 */
export function cardData(dataset: Dataset, request: CardRequest): CardData {
  const entity = dataset.entities.find(({ id }) => id === request.entity);
  if (entity === undefined) throw new RangeError(`no entity "${request.entity}"`);
  const day = request.date;
  const cite: Cite = (ids) =>
    ids.flatMap((id) => (dataset.sources[id] === undefined ? [] : [{ ...dataset.sources[id], id }]));
  const cited = <T extends { sources: string[] }>(item: T) => ({ ...item, cited: cite(item.sources) });
  const shown = (item: { date?: IsoDate | undefined }) =>
    day === undefined || item.date === undefined || item.date <= day;
  const isLater = (item: { date?: IsoDate | undefined }) => !shown(item);
  const asText = ({ text, date, dateIn, sources }: Statement): CitedText => ({
    text,
    date,
    dateIn,
    sources: cite(sources),
  });

  const matter = entity.type === 'person' || entity.type === 'state' ? undefined : entity;
  const statements = entity.statements.map(asText);
  const keyPoints = (matter?.keyPoints ?? []).map(asText);
  const statuses = [matter?.status, ...(matter?.earlierStatus ?? [])]
    .filter((status) => status !== undefined)
    .map(asText);
  const pledges = entity.type === 'state' ? entity.pledges.map(cited) : [];
  const ladder = entity.type === 'document' ? entity.ladder.map(cited) : [];
  const pressErrors = entity.type === 'document' ? (entity.pressErrors ?? []).map(asText) : [];
  const { badges, later: laterBadges } = badgesOf(dataset, entity, day, cite);
  const offices = entity.type === 'person' ? officesOnDay(dataset, entity, day, cite) : [];

  const points = matter === undefined ? statements.filter(shown) : keyPoints.filter(shown);
  const headline = points[0];
  const rest = (items: CitedText[]) => items.filter((item) => shown(item) && item !== headline);

  const told = [
    ...statements.filter(isLater),
    ...keyPoints.filter(isLater),
    ...pressErrors.filter(isLater),
    // Of the statuses since, only the newest: the others are overtaken.
    ...statuses.filter(isLater).slice(0, 1),
    ...pledges.filter(isLater).map(({ text, date, cited: sources }) => ({ text, date, sources })),
  ];
  // A change of office of which a statement of that day already tells is not told again.
  const toldDays = new Set(told.map(({ date }) => date));
  const since = [
    ...told,
    ...laterBadges,
    ...officeChanges(dataset, entity, day, cite).filter(({ date }) => !toldDays.has(date)),
  ];

  const card: Omit<CardData, 'verified'> = {
    id: entity.id,
    type: entity.type,
    kind: request.kind,
    form: request.text,
    label: entity.label as Record<string, string>,
    spellings: spellingsOf(entity),
    flag: flagOf(dataset, entity),
    date: day,
    offices,
    badges,
    headline,
    status: statuses.find(shown),
    ladder: ladder.filter(shown),
    keyPoints: rest(keyPoints),
    statements: newestFirst([...rest(statements), ...pressErrors.filter(shown)]),
    pledges: pledges.filter(shown),
    since: newestFirst(since),
    signatories: signatoriesFor(dataset, entity),
    differsFrom: differencesOf(dataset, entity, cite),
    related: relatedTo(dataset, entity, day, request.alsoOnPage),
    officialText: matter?.officialText,
    openQuestions: entity.openQuestions ?? [],
    evidence: request.evidence,
    articleIsNewer: day !== undefined && day > dataset.asOf,
  };
  return { ...card, verified: verifiedOn(card) ?? dataset.asOf };
}

function officeChanges(dataset: Dataset, entity: Entity, day: IsoDate | undefined, cite: Cite): CitedText[] {
  if (day === undefined) return [];
  if (entity.type === 'person') return changesSince(dataset, entity, day, cite);
  return entity.type === 'state' ? leadersSince(dataset, entity, day, cite) : [];
}

function newestFirst(items: CitedText[]): CitedText[] {
  return items.toSorted((a, b) =>
    (a.date ?? '') < (b.date ?? '') ? 1 : (a.date ?? '') > (b.date ?? '') ? -1 : 0,
  );
}

/** Languages whose spelling tells most, first; the card shows the first few. */
const spellingOrder = ['uk', 'de', 'pl', 'cs', 'es', 'it', 'nl', 'ru'];

/** How the name is written in other languages: the first form of each; for Russian names the Russian form first. */
function spellingsOf(entity: Entity): string[] {
  const { en, fr, ...labels } = entity.label as Record<string, string>;
  const home = entity.type === 'person' && entity.country === 'russia' ? ['ru'] : [];
  const order = [...home, ...spellingOrder];
  const rank = (lang: string) => (order.includes(lang) ? order.indexOf(lang) : order.length);
  const elsewhere = Object.entries(entity.names).flatMap(([lang, names]) =>
    names.slice(0, 1).map((name) => [lang, name] as const),
  );
  const spelled = [...Object.entries(labels), ...elsewhere].sort(([a], [b]) => rank(a) - rank(b));
  return [...new Set(spelled.map(([, name]) => name))].filter((form) => form !== en && form !== fr);
}

const bodiesOfTheUnion = new Set(['european-union', 'european-commission', 'european-council']);

function flagOf(dataset: Dataset, entity: Entity): string | undefined {
  if (entity.type === 'state') return entity.iso2;
  if (bodiesOfTheUnion.has(entity.id)) return 'EU';
  if (entity.type !== 'person') return undefined;
  const country = dataset.entities.find(({ id }) => id === entity.country);
  return country?.type === 'state' ? country.iso2 : undefined;
}

function differencesOf(dataset: Dataset, entity: Entity, cite: Cite) {
  if (entity.type !== 'document') return [];
  return (entity.differsFrom ?? []).flatMap(({ id, text, sources }) => {
    const other = dataset.entities.find((each) => each.id === id);
    if (other === undefined) return [];
    const label = other.label as Record<string, string>;
    return [{ other: { id, label, relation: 'confused-with' as const }, text, sources: cite(sources) }];
  });
}

/** The newest day on which a source that the card shows says so. Our own reading of it later proves nothing new. */
function verifiedOn(card: Omit<CardData, 'verified'>): IsoDate | undefined {
  const texts = [
    card.headline,
    card.status,
    ...card.keyPoints,
    ...card.statements,
    ...card.since,
    ...card.differsFrom,
  ];
  const sources = [
    ...texts.flatMap((item) => item?.sources ?? []),
    ...card.ladder.flatMap(({ cited }) => cited),
    ...card.pledges.flatMap(({ cited }) => cited),
    ...card.badges.flatMap((badge) => badge.sources),
    ...card.offices.flatMap((office) => office.sources),
  ];
  return newest(
    ...sources.map(({ published }) => published),
    ...card.offices.map(({ verifiedUntil }) => verifiedUntil),
  );
}
