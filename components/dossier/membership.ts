// How a state stands to the Coalition, and to one domain of pledges: what the map paints and the table says.

import type { Pledge, State } from '../../data/schema.ts';

export const relations = ['member', 'participant', 'partner', 'not-a-member'] as const;
export type RelationKind = (typeof relations)[number];

export const domains = [
  'land',
  'air',
  'sea',
  'training',
  'monitoring',
  'hq',
  'finance',
  'reconstruction',
  'other',
] as const;
export type Domain = (typeof domains)[number];

export const firmnesses = ['announced', 'conditional', 'under-discussion', 'ruled-out'] as const;
export type Firmness = (typeof firmnesses)[number];

/** The layer that the map shows: how states stand to the Coalition, or what they pledged in a domain. */
export type Layer = 'membership' | Domain;

/** The name of the pattern that a state is painted with. */
export type Paint = RelationKind | Firmness | 'none';

export function paintOf(state: State, layer: Layer): Paint {
  if (layer === 'membership') return state.membership.kind;
  return firmest(pledgesIn(state, layer))?.firmness ?? 'none';
}

export const pledgesIn = ({ pledges }: State, domain: Domain): Pledge[] =>
  pledges.filter((pledge) => pledge.domain === domain);

/** Of several pledges in one domain the firmest is painted; the table lists them all. */
export function firmest(pledges: readonly Pledge[]): Pledge | undefined {
  return pledges.toSorted((a, b) => firmnesses.indexOf(a.firmness) - firmnesses.indexOf(b.firmness))[0];
}

export const paintsOf = (layer: Layer): readonly Paint[] =>
  layer === 'membership' ? relations : [...firmnesses, 'none'];
