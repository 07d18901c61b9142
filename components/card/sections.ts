// What a card shows, in its order. To add a section: a component, and its line here.

import type { ComponentChildren } from 'preact';
import type { CardData } from '../../data/card.ts';
import { Badges } from './Badges.tsx';
import { Gist } from './Gist.tsx';
import { KeyPoints, Since, Statements } from './Lists.tsx';
import { NotTheSame } from './NotTheSame.tsx';
import { OpenQuestions } from './OpenQuestions.tsx';
import { Related, Signatories } from './Others.tsx';
import { Pledges } from './Pledges.tsx';
import { Sources } from './Sources.tsx';
import { StatusLadder, Steps } from './StatusLadder.tsx';
import { pointsOf, type SectionProps, sourcesOf } from './view.tsx';
import { Why } from './Why.tsx';

type Section = (props: SectionProps) => ComponentChildren;

/** Seen at the first glance, under the name. A section without content shows nothing. */
export const glance: readonly Section[] = [Gist, StatusLadder, Badges, NotTheSame];

/** Folded. A section with a count of 0 has no fold; one without a count always has. */
export const details = [
  { name: 'keyPoints', Section: KeyPoints, count: (data: CardData) => pointsOf(data).length },
  {
    name: 'steps',
    Section: Steps,
    count: ({ ladder }: CardData) => ladder.filter(({ note }) => note).length,
  },
  { name: 'pledges', Section: Pledges, count: ({ pledges }: CardData) => pledges.length },
  { name: 'statements', Section: Statements, count: ({ statements }: CardData) => statements.length },
  { name: 'signatories', Section: Signatories, count: ({ signatories }: CardData) => signatories.length },
  { name: 'since', Section: Since, count: ({ since }: CardData) => since.length },
  { name: 'related', Section: Related, count: ({ related }: CardData) => related.length },
  {
    name: 'openQuestions',
    Section: OpenQuestions,
    count: ({ openQuestions }: CardData) => openQuestions.length,
  },
  { name: 'sources', Section: Sources, count: (data: CardData) => sourcesOf(data).length },
  { name: 'why', Section: Why, count: undefined },
] as const satisfies { name: string; Section: Section; count: ((data: CardData) => number) | undefined }[];

export type DetailName = (typeof details)[number]['name'];
