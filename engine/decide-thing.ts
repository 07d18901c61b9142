// Organisations, states, metonyms, documents, events and provisions: unambiguous names anywhere, the rest where the
// scope is relevant and the wording's own needs are met.

import { entityId, type Lexicon } from './lexicon.ts';
import { type Cue, cuesAfter, cuesBefore, hasKind } from './neighbours.ts';
import { ownerLinks } from './role-candidates.ts';
import {
  accept,
  type Decision,
  daysBetween,
  eventDaysAfter,
  eventDaysBefore,
  existed,
  hasStatesArticle,
  type Item,
  idOf,
  infoOf,
  itemsBeside,
  lexiconOf,
  needsOf,
  placeBefore,
  refuse,
  type ScopeView,
  textOf,
} from './scope-view.ts';
import type { EntityInfo } from './senses.ts';
import type { EntityId, Evidence } from './types.ts';
import { asLink, isCapital, isSpaces, wordAfter } from './words.ts';

/** Organisations whose plain name stands in the scope: what abbreviates it leans on that. */
export function plainOrganisations(view: ScopeView): Set<EntityId> {
  const plain = view.items.filter(
    ({ candidate }) => candidate.by === 'organisation' && !candidate.sense?.weak && !candidate.against,
  );
  return new Set(plain.map(idOf));
}

/**
 * @param plain - see `plainOrganisations`
 * @param present - these and the accepted persons
 */
export function decideOrganisation(
  item: Item,
  view: ScopeView,
  plain: ReadonlySet<EntityId>,
  present: ReadonlySet<string>,
): Decision {
  const { candidate } = item;
  const id = idOf(item);
  if (candidate.against) return refuse(item, id, candidate.against);
  if (!existed(infoOf(item), view.date)) return refuse(item, id, { code: 'before-it-existed' });
  if (view.scope.kind === 'comment' && candidate.sense?.weak) return refuse(item, id, { code: 'no-licence' });
  // "a multinational force in Donbas" may stand in a text of 2018
  if (!view.date && infoOf(item).existsFrom && candidate.sense?.weak && !plain.has(id))
    return refuse(item, id, { code: 'no-date' });
  const needs = needsOf(item, view, present);
  if (needs?.kind === 'missing') return refuse(item, id, { code: 'no-licence', detail: needs.what });
  if (needs) return accept(item, id, { code: 'wording', detail: textOf(item) });
  if (!candidate.sense?.weak) {
    // "coalition of the willing" was the name of another one, and is a phrase
    if (id === 'coalition-of-the-willing' && !view.relevant)
      return refuse(item, id, { code: 'not-relevant' });
    return accept(item, id, { code: 'unambiguous-name' });
  }
  if (plain.has(id)) return accept(item, id, { code: 'full-name-in-scope', detail: id });
  return view.relevant ? accept(item, id, view.because) : refuse(item, id, { code: 'not-relevant' });
}

export function decideState(item: Item, view: ScopeView): Decision {
  const id = idOf(item);
  if (item.candidate.against) return refuse(item, id, item.candidate.against);
  const { end } = item.candidate;
  if (
    lexiconOf(item).statesNeedArticle &&
    !hasStatesArticle(item) &&
    itemsBeside(item, view).some(({ candidate }) => candidate.by === 'surname' && candidate.end === end)
  )
    return refuse(item, id, { code: 'several-readings' });
  return view.relevant ? accept(item, id, view.because) : refuse(item, id, { code: 'not-relevant' });
}

/** A capital or residence that says, decides or signs; as a place it is never marked. */
export function decideMetonym(item: Item, view: ScopeView): Decision {
  const { candidate } = item;
  const id = idOf(item);
  if (candidate.against) return refuse(item, id, candidate.against);
  if (!view.relevant) return refuse(item, id, { code: 'not-relevant' });
  const against = placeOrLongerName(item);
  if (against) return refuse(item, id, against);
  const verb = verbOfSaying(item);
  return verb
    ? accept(item, id, { code: 'speaks-or-decides', detail: verb }, view.because)
    : refuse(item, id, { code: 'place-not-actor' });
}

function placeOrLongerName({ block, read, candidate }: Item): Evidence | undefined {
  const { text, lexicon } = read.reading;
  const place = placeBefore({ block, read, candidate });
  if (place) return { code: 'place-not-actor', detail: place.text };
  const next = wordAfter(text, candidate.end);
  if (!next) return undefined;
  const capital =
    isSpaces(next.gap) && isCapital(next.text) && !candidate.sentence.titleCase && !lexicon.capitalisesNouns;
  return /^[-\u2011]$/.test(next.gap) || capital ? { code: 'not-a-name', detail: next.text } : undefined;
}

/** The verb that it is the subject of: within four words after it, or right before it. */
function verbOfSaying({ read, candidate }: Item): string | undefined {
  const { text, lexicon } = read.reading;
  const cues = cuesAfter(text, candidate.end, lexicon, 4, candidate.sentence.end);
  const after = cues.find(
    (cue) => hasKind(cue, 'saying') && !/[,–—]/.test(text.slice(candidate.end, cue.start)),
  );
  if (after && leadsTo(after, candidate.end, cues, text, lexicon)) return after.text;
  const before = cuesBefore(text, candidate.start, lexicon, 2).find((cue) => hasKind(cue, 'saying'));
  const quoted = before && /["”’»,]\s*$/.test(text.slice(0, before.start));
  return lexicon.subjectFirst && !quoted ? undefined : before?.text;
}

/** Between two subjects of one verb: "Londres et Paris ont annoncé". */
const COORDINATORS = new Set('and et und y e i en a та і й и och og ja'.split(' '));

/** "Moscow on Tuesday said", but not "the Paris summit agreed", where the language tells what may stand between. */
function leadsTo(verb: Cue, from: number, cues: readonly Cue[], text: string, lexicon: Lexicon): boolean {
  if (!lexicon.cueSets.some((set) => set.includes('before-verb'))) return true;
  let at = from;
  for (let word = wordAfter(text, at); word && word.start < verb.start; word = wordAfter(text, at)) {
    const second = COORDINATORS.has(word.text) ? wordAfter(text, word.end) : undefined;
    const between = cues.find((cue) => cue.start === word?.start && hasKind(cue, 'before-verb'));
    if (second && isSpaces(second.gap) && isCapital(second.text)) at = second.end;
    else if (between) at = between.end;
    else return false;
  }
  return true;
}

/** Documents, events and provisions. */
export function decideTitle(item: Item, view: ScopeView, present: ReadonlySet<string>): Decision {
  const { candidate } = item;
  const lexicon = lexiconOf(item);
  const chosen = isDated(item) ? nearestInTime(item, view) : candidate.entities[0];
  const id = entityId(lexicon, chosen ?? (candidate.entities[0] as number));
  if (candidate.against) return refuse(item, id, candidate.against);
  if (!view.relevant) return refuse(item, id, { code: 'not-relevant' });
  if (chosen === undefined) return refuse(item, id, { code: view.date ? 'several-readings' : 'no-date' });
  if (!existed(lexicon.entities[chosen] as EntityInfo, view.date))
    return refuse(item, id, { code: 'before-it-existed' });
  const needs = needsOf(item, view, present);
  if (needs?.kind === 'missing') return refuse(item, id, { code: 'no-licence', detail: needs.what });
  const mayBeOthers = candidate.by === 'provision' && (candidate.sense?.weak || id === 'air-defence');
  const owner = mayBeOthers ? otherOwner(item) : undefined;
  if (owner) return refuse(item, id, { code: 'namesake', detail: owner });
  return accept(item, id, { code: 'wording', detail: textOf(item) }, view.because);
}

/** No words that link a thing to its owner are longer, white space around them included. */
const longestLink = 40;

/** "Poland's air defence", "la défense aérienne russe", "la cellule de Moscou": whose it is, where not Ukraine's. */
function otherOwner(item: Item): EntityId | undefined {
  const { start, end } = item.candidate;
  const { text, lexicon, signals } = item.read.reading;
  const links = ownerLinks(lexicon);
  const owners = signals
    .filter(({ start: at, name }) => {
      if (name.startsWith('topic:')) return false;
      if (at > end) return at - end < longestLink && links.has(asLink(text.slice(end, at)).trim());
      // "French air defence" may well be a gift
      const gap = /^[\p{L}.]+?(['’]s?|s)?\s+$/u.exec(text.slice(at, start));
      return gap && (gap[1] || name === 'russia');
    })
    .map(({ name }) => name);
  return owners.includes('ukraine') ? undefined : owners[0];
}

/** Events, and wordings that fit several documents, are told apart by the day. */
const isDated = (item: Item): boolean => item.candidate.entities.length > 1 || infoOf(item).type === 'event';

/** Of several documents or events of one wording, the one nearest to the article's day; a tie gives none. */
function nearestInTime(item: Item, { date }: ScopeView): number | undefined {
  const { entities, sense } = item.candidate;
  if (entities.length === 1 && !sense?.weak) return entities[0];
  if (!date) return undefined;
  const near = entities
    .map((entity) => {
      const info = lexiconOf(item).entities[entity] as EntityInfo;
      return { entity, days: daysBetween(info.date ?? info.existsFrom ?? '', date) };
    })
    .filter(({ days }) => days >= -eventDaysBefore && days <= eventDaysAfter)
    .sort((a, b) => Math.abs(a.days) - Math.abs(b.days));
  const tie = near[1] && Math.abs(near[1].days) === Math.abs((near[0] as { days: number }).days);
  return tie ? undefined : near[0]?.entity;
}
