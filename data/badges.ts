// Its relation to the Coalition in the words of the sources: member, signed, took part.

import type { IsoDate } from '../engine/types.ts';
import type { CitedSource, CitedText, RelationBadge } from './card.ts';
import { oldest } from './days.ts';
import { coalition, parisMeeting, signatoriesOf } from './relations.ts';
import type { Dataset, Document, Entity, Text } from './schema.ts';

type Cite = (ids: readonly string[]) => CitedSource[];
type Dated = RelationBadge & { told: Text };

/**
 * @param day - the article's; absent: all badges count
 * @returns those that hold on that day, and as sentences those that came later
 */
export function badgesOf(
  dataset: Dataset,
  entity: Entity,
  day: IsoDate | undefined,
  cite: Cite,
): { badges: RelationBadge[]; later: CitedText[] } {
  const all = [
    ...membershipBadge(dataset, entity, day, cite),
    ...signedBadges(dataset, entity, cite),
    ...presenceBadge(dataset, entity, cite),
  ];
  const isLater = ({ date }: Dated) => day !== undefined && date !== undefined && date > day;
  return {
    badges: all.filter((badge) => !isLater(badge)).map(({ told: _, ...badge }) => badge),
    later: all.filter(isLater).map(({ told, date, sources }) => ({ text: told, date, sources })),
  };
}

const membershipWords = {
  member: { en: 'Member of the Coalition.', fr: 'Membre de la Coalition.' },
  participant: { en: 'Takes part in the Coalition.', fr: 'Participe à la Coalition.' },
  partner: { en: 'Partner of the Coalition, not a member.', fr: 'Partenaire de la Coalition, non membre.' },
  'not-a-member': { en: 'Not a member of the Coalition.', fr: 'Non membre de la Coalition.' },
} satisfies Record<string, Text>;

/** Dated by the first documented attendance, or else by the first publication that lists it. */
function membershipBadge(dataset: Dataset, entity: Entity, day: IsoDate | undefined, cite: Cite): Dated[] {
  if (entity.type !== 'state') return [];
  const { kind, since, sources, sinceSources } = entity.membership;
  const cited = cite([...new Set([...sources, ...sinceSources])]);
  const badge = { kind, sources: cited, told: membershipWords[kind] };
  if (kind === 'not-a-member' || kind === 'partner') {
    // Nothing changed on a day: it counts from the day there is a Coalition.
    const group = dataset.entities.find(({ id }) => id === coalition);
    const begins = group?.type === 'organisation' ? group.existsFrom : undefined;
    return day !== undefined && begins !== undefined && day < begins ? [] : [badge];
  }
  return [{ ...badge, date: since ?? oldest(...cite(sources).map(({ published }) => published)) }];
}

function signedBadges(dataset: Dataset, entity: Entity, cite: Cite): Dated[] {
  if (entity.type === 'document') return [];
  const signed = dataset.entities.filter(
    (other): other is Document => other.type === 'document' && signatoriesOf(other).includes(entity.id),
  );
  return signed.map((document) => {
    const steps = document.ladder.filter(({ step }) => step === 'signed');
    const { en, fr } = document.label;
    return {
      kind: 'signed',
      date: document.date,
      document: document.id,
      sources: cite([...new Set(steps.flatMap(({ sources }) => sources))]),
      told: { en: `Signed: ${en}.`, fr: `Signature\u00a0: ${fr}.` },
    };
  });
}

const presenceBadges = {
  'in-person': 'took-part',
  'by-video': 'took-part-by-video',
  represented: 'represented',
} as const;
const presenceWords = {
  'took-part': { en: 'Took part in the Paris meeting.', fr: 'Participation à la réunion de Paris.' },
  'took-part-by-video': {
    en: 'Took part in the Paris meeting by video.',
    fr: 'Participation à la réunion de Paris par visioconférence.',
  },
  represented: { en: 'Represented at the Paris meeting.', fr: 'Représentation à la réunion de Paris.' },
} satisfies Record<string, Text>;

function presenceBadge(dataset: Dataset, entity: Entity, cite: Cite): Dated[] {
  if (entity.id === coalition) return [];
  const meeting = dataset.entities.find(({ id }) => id === parisMeeting);
  if (meeting?.type !== 'event' || meeting.date === undefined) return [];
  if (entity.type === 'organisation' && meeting.participants.includes(entity.id)) {
    const sources = cite(meeting.status?.sources ?? []);
    return [{ kind: 'took-part', date: meeting.date, sources, told: presenceWords['took-part'] }];
  }
  if (entity.type !== 'person' && entity.type !== 'state') return [];
  const { presence, sources } = entity.paris;
  if (presence === 'absent' || presence === 'unknown') return [];
  const kind = presenceBadges[presence];
  return [{ kind, date: meeting.date, sources: cite(sources), told: presenceWords[kind] }];
}
