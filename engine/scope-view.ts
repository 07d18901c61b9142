// What one scope holds, gathered before anything in it is decided: who is named in full, which states and subjects
// are spoken of, whether it is about the peace for Ukraine.

import { entityId, type Lexicon } from './lexicon.ts';
import { type Cue, cuesBefore, hasKind } from './neighbours.ts';
import type { BlockReading, Candidate, ReadBlock } from './reading.ts';
import { relevanceOf, subjectOf } from './relevance.ts';
import type { EntityInfo } from './senses.ts';
import type { Sentence } from './sentences.ts';
import { firstIndex, SpanOrder } from './spans.ts';
import type { Steps } from './steps.ts';
import type { EntityId, Evidence, IsoDate, PageContext, Relevance, Scope, Span, TextBlock } from './types.ts';
import { isSpaces } from './words.ts';

/** A candidate with the block it stands in. */
export interface Item {
  /** Index of the block on the page. */
  block: number;
  read: ReadBlock;
  candidate: Candidate;
}

/** A candidate with the verdict on it. Offsets are those of the plain text. */
export interface Decision {
  item: Item;
  /** The entity chosen, or considered; empty where none is known. */
  entity: EntityId;
  accepted: boolean;
  evidence: Evidence[];
}

/** A full name as written, and where. */
export interface FullName {
  text: string;
  part: TextBlock['part'] | 'title';
}

/** How long before and after its day an event or a document can be meant by a wording that fits several. */
export const eventDaysBefore = 10;
export const eventDaysAfter = 30;

export interface ScopeView {
  scope: Scope;
  /** The day of the scope, else of the page. */
  date: IsoDate | undefined;
  items: Item[];
  /** Topic words, and states and organisations however named, with how often: `topic:ceasefire`, `ukraine`. */
  counts: Map<string, number>;
  /** Full names without risk of another bearer; the page's title counts. */
  fullNames: Map<EntityId, FullName>;
  /** Other persons who bear a surname of ours here, by our entity. */
  otherBearers: Map<EntityId, string>;
  /** Persons and organisations that are named beyond doubt. */
  actors: Set<EntityId>;
  relevance: Relevance;
  /** Comments are never relevant: nothing in them leans on their scope. */
  relevant: boolean;
  /** The evidence to give where relevance decided. */
  because: Evidence;
}

/**
 * @param blocks - those of one scope, in document order, with their index on the page
 * @param heading - readings of the page's title: evidence, never marked
 */
export function* viewScope(
  blocks: readonly { index: number; read: ReadBlock }[],
  scope: Scope,
  context: PageContext,
  heading: readonly BlockReading[],
): Steps<ScopeView> {
  const items = blocks.flatMap(({ index, read }) =>
    read.reading.candidates.map((candidate): Item => ({ block: index, read, candidate })),
  );
  const date = scope.date ?? context.date;
  yield;
  const counts = countSignals(blocks, items);
  yield;
  const fullNames = fullNamesOf(items, heading);
  const actors = actorsOf(items, fullNames);
  yield;
  const wordings = wordingsOfOurs(items, { counts, date }, actors);
  yield;
  const strong = wordings.filter(({ entity, item }) => STRONG.has(entity) && isCertain(item, date));
  const relevance = relevanceOf({ counts, actors, strong, hasWording: wordings.length > 0 });
  const relevant = relevance.relevant && scope.kind !== 'comment';
  return {
    scope,
    date,
    items,
    counts,
    fullNames,
    otherBearers: otherBearersOf(items, isNews({ date, counts })),
    actors,
    relevance: { ...relevance, relevant },
    relevant,
    because: { code: 'relevant-scope', detail: relevance.evidence[0]?.detail },
  };
}

function countSignals(blocks: readonly { read: ReadBlock }[], items: readonly Item[]): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (name: string) => counts.set(name, (counts.get(name) ?? 0) + 1);
  for (const { read } of blocks) for (const { name } of read.reading.signals) add(name);
  for (const item of items) {
    const subject = item.candidate.against ? undefined : subjectOf(idOf(item));
    if (subject) add(subject);
  }
  return counts;
}

function fullNamesOf(items: readonly Item[], heading: readonly BlockReading[]): Map<EntityId, FullName> {
  const names = new Map<EntityId, FullName>();
  const note = (reading: BlockReading, candidate: Candidate, part: FullName['part']) => {
    if (candidate.by !== 'full-name' || candidate.against || candidate.entities.length !== 1) return;
    const info = reading.lexicon.entities[candidate.entities[0] as number] as EntityInfo;
    if (info.nameRisk || (names.has(info.id) && part !== 'headline')) return;
    names.set(info.id, { text: reading.text.slice(candidate.start, candidate.end), part });
  };
  for (const reading of heading)
    for (const candidate of reading.candidates) note(reading, candidate, 'title');
  for (const { read, candidate } of items) note(read.reading, candidate, read.block.part);
  return names;
}

/** Of a day, and not of sport: there a word before a surname is a first name ("Джъд Тръмп"), known to us or not. */
export const isNews = ({ date, counts }: Pick<ScopeView, 'date' | 'counts'>): boolean =>
  date !== undefined && !counts.has('topic:sport');

function otherBearersOf(items: readonly Item[], isOfNews: boolean): Map<EntityId, string> {
  const bearers = new Map<EntityId, string>();
  for (const { candidate, read } of items) {
    const bearer = candidate.otherBearer ?? (isOfNews ? undefined : candidate.unlessDated?.detail);
    if (!bearer) continue;
    for (const entity of candidate.entities) bearers.set(entityId(read.reading.lexicon, entity), bearer);
  }
  return bearers;
}

/** Distinctive surnames and unambiguous organisations speak too, before anything that leans on them is decided. */
function actorsOf(items: readonly Item[], fullNames: ReadonlyMap<EntityId, FullName>): Set<EntityId> {
  const actors = new Set(fullNames.keys());
  for (const item of items) {
    const { candidate } = item;
    if (candidate.against || candidate.entities.length !== 1) continue;
    const info = infoOf(item);
    if (candidate.by === 'surname' && info.surnameRisk === 'low') actors.add(info.id);
    if (candidate.by === 'organisation' && !candidate.sense?.weak) actors.add(info.id);
  }
  return actors;
}

/** Entities whose plain names make a scope relevant by themselves. */
const STRONG = new Set([
  'coalition-of-the-willing',
  'multinational-force-ukraine',
  'paris-declaration-2026',
  'trilateral-declaration-2026',
]);

/** Names of the Coalition and wordings of documents and provisions, with all that they need near them. */
function wordingsOfOurs(
  items: readonly Item[],
  view: Pick<ScopeView, 'counts' | 'date'>,
  actors: ReadonlySet<EntityId>,
): { entity: EntityId; text: string; item: Item }[] {
  return items
    .filter(({ candidate }) => !candidate.against && candidate.entities.length === 1)
    .map((item) => ({ entity: idOf(item), text: textOf(item), item }))
    .filter(({ entity, item }) => STRONG.has(entity) || ['document', 'provision'].includes(infoOf(item).type))
    .filter(
      ({ item }) => existed(infoOf(item), view.date) && needsOf(item, view, actors)?.kind !== 'missing',
    );
}

/** "The Paris Declaration" is an older one's name too: it takes a date. */
const isCertain = ({ candidate }: Item, date: IsoDate | undefined): boolean =>
  !candidate.sense?.weak || date !== undefined;

export const lexiconOf = (item: Item): Lexicon => item.read.reading.lexicon;
export const textOf = ({ read, candidate }: Item): string =>
  read.reading.text.slice(candidate.start, candidate.end);
/** The first entity that a candidate may name; empty for a role that is not resolved yet. */
export const idOf = (item: Item): EntityId => entityId(lexiconOf(item), item.candidate.entities[0] ?? -1);
export const infoOf = (item: Item): EntityInfo =>
  lexiconOf(item).entities[item.candidate.entities[0] as number] as EntityInfo;

/** Was it spoken of by then? A text may announce it a few days before. */
export function existed(info: EntityInfo, date: IsoDate | undefined): boolean {
  return !info.existsFrom || !date || daysBetween(info.existsFrom, date) >= -eventDaysBefore;
}

/** Whole days from `from` to `to`, negative where `from` is later; NaN for a broken day. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** Candidates that begin where this one does, itself included. */
export function itemsBeside(item: Item, { items }: ScopeView): Item[] {
  const { block, candidate } = item;
  const isHere = (other: Item) => other.block === block && other.candidate.start === candidate.start;
  let at = firstIndex(items.length, (i) => {
    const other = items[i] as Item;
    return other.block > block || (other.block === block && other.candidate.start >= candidate.start);
  });
  const beside: Item[] = [];
  for (; at < items.length && isHere(items[at] as Item); at++) beside.push(items[at] as Item);
  return beside;
}

/** What is named near a candidate. */
export interface Nearby {
  has(name: string): boolean;
}

/** Signals in the sentence of a candidate and in the one before it, without those inside the candidate. */
export function signalsNear({ read: { reading }, candidate }: Item): Nearby {
  const near = signalsAround(reading, candidate.sentence);
  const inside = new Map<string, number>();
  const take = (name: string) => inside.set(name, (inside.get(name) ?? 0) + 1);
  for (const { name } of startingIn(reading.signals, near.window(candidate))) take(name);
  for (const other of near.candidates.overlapping(candidate)) {
    if (other.against || !near.holds(other)) continue;
    for (const entity of other.entities) take(entityId(reading.lexicon, entity));
  }
  return { has: (name) => (near.counts.get(name) ?? 0) > (inside.get(name) ?? 0) };
}

interface Around {
  counts: ReadonlyMap<string, number>;
  candidates: SpanOrder<Candidate>;
  /** Does it begin here? */
  holds(span: { start: number }): boolean;
  window(span: Span): Span;
}

const around = new WeakMap<Sentence, Around>();
const ordered = new WeakMap<BlockReading, SpanOrder<Candidate>>();

/** Counted once for each sentence: a long one may hold thousands of candidates. */
function signalsAround(reading: BlockReading, sentence: Sentence): Around {
  const known = around.get(sentence);
  if (known) return known;
  const { sentences, lexicon } = reading;
  const at = firstIndex(sentences.length, (i) => (sentences[i] as Sentence).start >= sentence.start);
  const start = (sentences[at - 1] ?? sentence).start;
  const { end } = sentence;
  const counts = new Map<string, number>();
  const count = (name: string) => counts.set(name, (counts.get(name) ?? 0) + 1);
  for (const { name } of startingIn(reading.signals, { start, end })) count(name);
  const candidates = ordered.get(reading) ?? new SpanOrder(reading.candidates);
  ordered.set(reading, candidates);
  for (const candidate of candidates.startingIn({ start, end }))
    if (!candidate.against) for (const entity of candidate.entities) count(entityId(lexicon, entity));
  const found: Around = {
    counts,
    candidates,
    holds: (span) => span.start >= start && span.start < end,
    window: (span) => ({ start: Math.max(start, span.start), end: Math.min(end, span.end) }),
  };
  around.set(sentence, found);
  return found;
}

function* startingIn<T extends { start: number }>(
  ascending: readonly T[],
  { start, end }: Span,
): Generator<T> {
  let i = firstIndex(ascending.length, (index) => (ascending[index] as T).start >= start);
  for (; i < ascending.length && (ascending[i] as T).start < end; i++) yield ascending[i] as T;
}

/** "in Kyiv", "at the Kremlin": the cue that makes a place of it. */
export function placeBefore({ read, candidate }: Item): Cue | undefined {
  const { text, lexicon } = read.reading;
  const cues = cuesBefore(text, candidate.start, lexicon, 2);
  const article = cues.find(
    (cue) => hasKind(cue, 'article') && isSpaces(text.slice(cue.end, candidate.start)),
  );
  const edge = article?.start ?? candidate.start;
  return cues.find((cue) => hasKind(cue, 'place') && isSpaces(text.slice(cue.end, edge)));
}

/**
 * "O Montenegro", "il Montenegro": a state whose name is a surname takes an article, or stands beside another state;
 * undefined where the language does not tell.
 */
export function hasStatesArticle({ read: { reading }, candidate }: Item): boolean | undefined {
  const { text, lexicon, candidates } = reading;
  if (!lexicon.statesArticle) return undefined;
  const isListed = candidates.some(
    ({ by, start, end }) =>
      by === 'state' &&
      /^(?:,\s|\se\s(?:[ao]\s)?)$/.test(
        start < candidate.start ? text.slice(end, candidate.start) : text.slice(candidate.end, start),
      ),
  );
  const before = text.slice(Math.max(0, candidate.start - 6), candidate.start);
  return isListed || new RegExp(`(?<!\\p{L})(?:${lexicon.statesArticle})\\s$`, 'iu').test(before);
}

/**
 * Whether what an ambiguous form needs stands near; undefined where it needs nothing.
 * @param present - names and organisations that are accepted in the scope
 */
export function needsOf(
  item: Item,
  view: Pick<ScopeView, 'counts'> & { relevant?: boolean },
  present: ReadonlySet<string>,
): { kind: 'met' } | { kind: 'missing'; what: string } | undefined {
  const { sense } = item.candidate;
  if (!sense?.needs && !sense?.unless) return undefined;
  const near = signalsNear(item);
  const blocker = sense.unless?.find((name) => near.has(name));
  if (blocker) return { kind: 'missing', what: `not ${blocker}` };
  if (!sense.needs) return undefined;
  // what is about the peace for Ukraine need not name it again
  const isSubject = (name: string) => view.relevant === true && name === 'ukraine';
  const inScope = (name: string) =>
    sense.in === 'scope' && (view.counts.has(name) || present.has(name) || isSubject(name));
  const missing = sense.needs.find((choices) => !choices.some((name) => near.has(name) || inScope(name)));
  return missing ? { kind: 'missing', what: missing.join('|') } : { kind: 'met' };
}

export const accept = (item: Item, entity: EntityId, ...evidence: Evidence[]): Decision => ({
  item,
  entity,
  accepted: true,
  evidence,
});

export const refuse = (item: Item, entity: EntityId, evidence: Evidence): Decision => ({
  item,
  entity,
  accepted: false,
  evidence: [evidence],
});
