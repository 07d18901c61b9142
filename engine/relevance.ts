// Is a scope about the Coalition and the peace for Ukraine? States, roles' metonyms, titles and provisions are
// marked only where it is. The verdict and its evidence are shown in the popup.

import type { Evidence, Relevance } from './types.ts';

/** What was found in one scope, counted. */
export interface ScopeSignals {
  /** Topic words and states however named, with how often. */
  counts: ReadonlyMap<string, number>;
  /** Persons and organisations named in the scope. */
  actors: ReadonlySet<string>;
  /** Unambiguous names of the Coalition, its force or a declaration that stand here. */
  strong: readonly { entity: string; text: string }[];
  /** A wording of one of our documents or provisions, with what it needs, stands here. */
  hasWording: boolean;
}

const ACTORS_OF_UKRAINE = [
  'volodymyr-zelensky',
  'yuliia-svyrydenko',
  'andrii-sybiha',
  'rustem-umerov',
  'kyrylo-budanov',
  'andriy-yermak',
];

/** What makes a text about Ukraine one about its security, weightiest first. */
const SUBJECTS = [
  'topic:guarantees',
  'topic:ceasefire',
  'topic:deployment',
  'topic:peace',
  'topic:air-defence',
];

/** Provisions and documents speak of the same subjects. */
const SUBJECT_OF: Record<string, string> = {
  'security-guarantees': 'topic:guarantees',
  'binding-commitments': 'topic:guarantees',
  'article-5-like-guarantee': 'topic:guarantees',
  'us-ukraine-security-guarantees': 'topic:guarantees',
  'us-backstop': 'topic:guarantees',
  'ceasefire-monitoring': 'topic:ceasefire',
  'special-commission': 'topic:ceasefire',
  'minsk-agreements': 'topic:ceasefire',
  'multinational-force-ukraine': 'topic:deployment',
  'military-hubs': 'topic:deployment',
  'twenty-point-plan': 'topic:peace',
  'air-defence': 'topic:air-defence',
};

/** The subject that an entity stands for, if any. */
export const subjectOf = (entity: string): string | undefined => SUBJECT_OF[entity];

/**
 * Relevant is what names the Coalition or a declaration; else Ukraine together with guarantees, a ceasefire, a
 * deployment or peace terms; or with the war or Russia and somebody who acts in it; or with several actors.
 */
export function relevanceOf({ counts, actors, strong, hasWording }: ScopeSignals): Relevance {
  const count = (name: string) => counts.get(name) ?? 0;
  const evidence: Evidence[] = [];
  if (strong.length > 0 && !onlyIraq(counts)) {
    for (const name of new Set(strong.map(({ text }) => text)))
      evidence.push({ code: 'unambiguous-name', detail: name });
    return { relevant: true, evidence };
  }
  const ukraine =
    count('ukraine') + count('topic:ukraine') + (ACTORS_OF_UKRAINE.some((id) => actors.has(id)) ? 1 : 0);
  if (ukraine === 0) return { relevant: false, evidence };
  evidence.push({ code: 'cue', detail: 'ukraine' });
  const subjects = SUBJECTS.filter((subject) => count(subject) > 0);
  for (const subject of [...subjects, ...(count('topic:war') > 0 ? ['topic:war'] : [])]) {
    evidence.push({ code: 'cue', detail: subject.slice('topic:'.length) });
  }
  const others = [...actors].filter((id) => !ACTORS_OF_UKRAINE.includes(id));
  const actor = others[0] ?? [...actors].find((id) => id !== 'volodymyr-zelensky');
  if (actor) evidence.push({ code: 'other-actors', detail: actor });
  const war = count('topic:war') > 0;
  const russia = count('russia') > 0 || actors.has('vladimir-putin') || actors.has('sergey-lavrov');
  // where Ukraine's own are the only actors, one word of sport is enough: they cheer
  const sport = count('topic:sport') >= (others.length > 0 ? 2 : 1);
  const relevant =
    subjects.length > 0 ||
    hasWording ||
    (!sport &&
      ((war && (russia || ukraine >= 2 || actors.size >= 1)) ||
        (russia && actors.size >= 1) ||
        actors.size >= 2 ||
        (ukraine >= 2 && actors.size >= 1)));
  return { relevant, evidence };
}

/** "Coalition of the willing" beside Iraq and without Ukraine is that of 2003. */
const onlyIraq = (counts: ReadonlyMap<string, number>): boolean =>
  (counts.get('topic:iraq-war') ?? 0) > 0 && (counts.get('ukraine') ?? 0) === 0;
