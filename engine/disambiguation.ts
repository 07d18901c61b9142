// Candidates of one scope → mentions. A cascade: full names first, then surnames, which lean on them, organisations,
// and at last what stands only where the scope is relevant. Every decision carries its evidence; where two readings
// stay possible nothing is marked.

import { decideFullName, decideSurname, isDistinctive } from './decide-person.ts';
import { decideRole, saysWhose } from './decide-role.ts';
import {
  decideMetonym,
  decideOrganisation,
  decideState,
  decideTitle,
  plainOrganisations,
} from './decide-thing.ts';
import type { BlockReading, Candidate, ReadBlock } from './reading.ts';
import { type Decision, type Item, type ScopeView, viewScope } from './scope-view.ts';
import { DisjointSpans, firstIndex, length } from './spans.ts';
import { inSteps, type Steps } from './steps.ts';
import type { EntityId, PageContext, Relevance, Scope } from './types.ts';

export interface ScopeVerdict {
  relevance: Relevance;
  decisions: Decision[];
}

/**
 * @param blocks - those of one scope, in document order, with their index on the page
 * @param heading - readings of the page's title: evidence, never marked
 */
export function* resolveScope(
  blocks: readonly { index: number; read: ReadBlock }[],
  scope: Scope,
  context: PageContext,
  heading: readonly BlockReading[],
): Steps<ScopeVerdict> {
  const view = yield* viewScope(blocks, scope, context, heading);
  const by = (...ways: Item['candidate']['by'][]) =>
    view.items.filter(({ candidate }) => ways.includes(candidate.by));

  const fullNames = yield* inSteps(by('full-name'), (item) => decideFullName(item, view));
  const inOffice = acceptedIn(
    yield* inSteps(by('role').filter(saysWhose), (item) => decideRole(item, view, fullNames)),
  );
  const namedInFull = acceptedIn(fullNames);
  const distinctive = yield* inSteps(by('surname').filter(isDistinctive), (item) =>
    decideSurname(item, view, { named: namedInFull, inOffice }),
  );
  const named = acceptedIn([...fullNames, ...distinctive]);
  const others = by('surname').filter((item) => !isDistinctive(item));
  const surnames = yield* inSteps(others, (item) => decideSurname(item, view, { named, inOffice }));
  const persons = [...fullNames, ...distinctive, ...surnames];

  const plain = plainOrganisations(view);
  const present = new Set([...acceptedIn(persons), ...plain]);
  const organisations = yield* inSteps(by('organisation'), (item) =>
    decideOrganisation(item, view, plain, present),
  );
  const roles = yield* inSteps(by('role'), (item) => decideRole(item, view, persons));
  const leaning = yield* inSteps(by('state', 'metonym', 'title', 'provision'), (item) =>
    decideByRelevance(item, view, present),
  );
  const decisions = yield* besideSubjects([...persons, ...organisations, ...roles, ...leaning]);
  return { relevance: view.relevance, decisions: yield* keepLongest(decisions) };
}

function decideByRelevance(item: Item, view: ScopeView, present: ReadonlySet<string>): Decision {
  switch (item.candidate.by) {
    case 'state':
      return decideState(item, view);
    case 'metonym':
      return decideMetonym(item, view);
    default:
      return decideTitle(item, view, present);
  }
}

const acceptedIn = (decisions: readonly Decision[]): Set<EntityId> =>
  new Set(decisions.filter(({ accepted }) => accepted).map(({ entity }) => entity));

/** One or two words with what links them to a name: "declaration of the ", "гарантії для ", "garanties pour l’". */
const LINKED =
  /^(\S+(?:\s\S+)??)(?:(?:\s+\p{Ll}{1,3}){0,2}|\s+\p{Ll}{4,5})(?:\s+\p{Ll}{1,4}['’ʼ]|\s*\p{Ll}?['’ʼ]|\s+)$/u;

const SUBJECTS = new Set<EntityId>(['coalition-of-the-willing', 'multinational-force-ukraine', 'ukraine']);

/** "The declaration of the Coalition of the Willing": a title does not hide the subject's name in it. */
function besideSubjects(decisions: readonly Decision[]): Steps<Decision[]> {
  const named = new Map(
    decisions
      .filter(({ accepted, entity }) => accepted && SUBJECTS.has(entity))
      .map(({ entity, item }) => [item.candidate, entity]),
  );
  return inSteps(decisions, (decision) => {
    const { accepted, entity, item } = decision;
    const { start, end, by } = item.candidate;
    if (!accepted || !['organisation', 'title', 'provision'].includes(by)) return decision;
    const { candidates, text } = item.read.reading;
    // They ascend: a page may name a thousand titles in one block.
    const first = firstIndex(candidates.length, (i) => (candidates[i] as Candidate).start > start);
    const past = firstIndex(candidates.length, (i) => (candidates[i] as Candidate).start >= end);
    const name = candidates.slice(first, past).find(
      (other) =>
        (other.end >= end || by === 'title') &&
        named.has(other) &&
        named.get(other) !== entity &&
        // "Multinational Force Ukraine" and "the Coalition's forces" are one name
        (by !== 'organisation' || named.get(other) === 'multinational-force-ukraine'),
    );
    const title = name && LINKED.exec(text.slice(start, name.start))?.[1];
    if (!title) return decision;
    return { ...decision, item: { ...item, candidate: { ...item.candidate, end: start + title.length } } };
  });
}

/** Longest wins; of equals names before titles before roles before the rest. */
function keepLongest(decisions: readonly Decision[]): Steps<Decision[]> {
  const rank = ({ item }: Decision) =>
    ['name', 'title', 'role', 'provision', 'metonym'].indexOf(item.candidate.kind);
  const order = decisions.toSorted(
    (a, b) => length(b.item.candidate) - length(a.item.candidate) || rank(a) - rank(b),
  );
  const kept = new Map<number, DisjointSpans>();
  return inSteps(order, (decision) => {
    if (!decision.accepted) return decision;
    const { block, candidate } = decision.item;
    const inBlock = kept.get(block) ?? new DisjointSpans();
    kept.set(block, inBlock);
    return inBlock.add(candidate)
      ? decision
      : { ...decision, accepted: false, evidence: [{ code: 'overlapped' }] };
  });
}
