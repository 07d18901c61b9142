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
}

const ACTORS_OF_UKRAINE = ['volodymyr-zelensky', 'yuliia-svyrydenko', 'andrii-sybiha', 'rustem-umerov', 'kyrylo-budanov', 'andriy-yermak'];

/** Words that make a text about Ukraine one about its security, weightiest first. */
const SUBJECTS = ['topic:guarantees', 'topic:ceasefire', 'topic:deployment', 'topic:peace', 'topic:air-defence', 'topic:war'];

export function relevanceOf({ counts, actors, strong }: ScopeSignals): Relevance {
  const count = (name: string) => counts.get(name) ?? 0;
  const evidence: Evidence[] = [];
  if (strong.length > 0 && !onlyIraq(counts)) {
    for (const name of new Set(strong.map(({ text }) => text))) evidence.push({ code: 'unambiguous-name', detail: name });
    return { relevant: true, evidence };
  }
  const ukraine = count('ukraine') + count('topic:ukraine') + (ACTORS_OF_UKRAINE.some((id) => actors.has(id)) ? 1 : 0);
  if (ukraine === 0) return { relevant: false, evidence };
  evidence.push({ code: 'cue', detail: 'ukraine' });
  for (const subject of SUBJECTS) if (count(subject) > 0) evidence.push({ code: 'cue', detail: subject.slice('topic:'.length) });
  const others = [...actors].filter((id) => id !== 'volodymyr-zelensky');
  if (others.length > 0) evidence.push({ code: 'other-actors', detail: others[0] });
  const subjects = evidence.filter((e) => e.code === 'cue').length - 1;
  const russia = count('russia') + (actors.has('vladimir-putin') || actors.has('sergey-lavrov') ? 1 : 0);
  const relevant = subjects >= 2 || (subjects === 1 && (ukraine >= 2 || russia > 0 || actors.size >= 1)) || (ukraine >= 2 && (russia > 0 || actors.size >= 2)) || (russia > 0 && actors.size >= 2);
  return { relevant, evidence };
}

/** "Coalition of the willing" beside Iraq and without Ukraine is that of 2003. */
const onlyIraq = (counts: ReadonlyMap<string, number>): boolean =>
  (counts.get('topic:iraq-war') ?? 0) > 0 && (counts.get('ukraine') ?? 0) === 0;
