// Candidates of one scope → mentions. A cascade: full names first, then the scope's relevance, then what leans on
// both. Every decision carries its evidence; where two readings stay possible nothing is marked.

import { entityId } from './candidates.ts';
import type { EntityInfo, Lexicon, OfficeInfo } from './lexicon.ts';
import { officeKinds } from './lexicon.ts';
import { cuesAfter, cuesBefore, cuesIn, hasKind } from './neighbours.ts';
import { heldThrough, holderOn, officesOf } from './offices.ts';
import type { BlockReading, Candidate } from './reading.ts';
import { relevanceOf, subjectOf } from './relevance.ts';
import { length, overlaps } from './spans.ts';
import type { Evidence, IsoDate, MentionKind, PageContext, Relevance, Scope, TextBlock } from './types.ts';
import { isCapital, isSpaces, wordAfter, yearsIn } from './words.ts';

/** A block with its reading. */
export interface ReadBlock {
  block: TextBlock;
  reading: BlockReading;
}

/** A candidate with the verdict on it. Offsets are those of the plain text. */
export interface Decision {
  block: number;
  candidate: Candidate;
  kind: MentionKind;
  /** The entity chosen, or considered. */
  entity: string;
  accepted: boolean;
  evidence: Evidence[];
}

export interface ScopeVerdict {
  relevance: Relevance;
  decisions: Decision[];
}

/** The newest day on which an event of a series can still be meant by "the Paris summit". */
const EVENT_DAYS_AFTER = 30;
const EVENT_DAYS_BEFORE = 10;

/** Nobody of ours was in public life before; a bare surname beside older years alone is somebody else's. */
const FIRST_YEAR_OF_OURS = 1980;

/**
 * @param blocks - those of one scope, in document order, with their index on the page
 * @param heading - readings of the page's title: evidence, never marked
 */
export function resolveScope(
  blocks: readonly { index: number; read: ReadBlock }[],
  scope: Scope,
  context: PageContext,
  heading: readonly BlockReading[] = [],
): ScopeVerdict {
  const date = scope.date ?? context.date;
  const all = blocks.flatMap(({ index, read }) =>
    read.reading.candidates.map((candidate) => ({ index, read, candidate })),
  );
  const decisions: Decision[] = [];
  const decide = (
    item: (typeof all)[number],
    entity: string,
    accepted: boolean,
    ...evidence: (Evidence | undefined)[]
  ): void => {
    decisions.push({
      block: item.index,
      candidate: item.candidate,
      kind: item.candidate.kind,
      entity,
      accepted,
      evidence: evidence.filter((e) => e !== undefined),
    });
  };
  const lexiconOf = (item: (typeof all)[number]) => item.read.reading.lexicon;

  // what the scope holds
  const counts = new Map<string, number>();
  for (const { read } of blocks)
    for (const { name } of read.reading.signals) counts.set(name, (counts.get(name) ?? 0) + 1);
  for (const { candidate, read } of all) {
    const subject = candidate.against
      ? undefined
      : subjectOf(entityId(read.reading.lexicon, candidate.entities[0] ?? -1));
    if (subject) counts.set(subject, (counts.get(subject) ?? 0) + 1);
  }
  const fullNames = new Map<string, { text: string; part: TextBlock['part'] | 'title' }>();
  const bearers = new Map<string, string>();
  const risky: (typeof all)[number][] = [];

  // 1. full names
  for (const reading of heading)
    for (const candidate of reading.candidates) noteFullName(reading, candidate, 'title');
  for (const item of all) {
    const { candidate, read } = item;
    if (candidate.by === 'surname' && candidate.otherBearer)
      for (const e of candidate.entities) bearers.set(entityId(lexiconOf(item), e), candidate.otherBearer);
    if (candidate.by === 'full-name') noteFullName(read.reading, candidate, read.block.part);
  }
  function noteFullName(
    reading: BlockReading,
    candidate: Candidate,
    part: TextBlock['part'] | 'title',
  ): void {
    if (candidate.by !== 'full-name' || candidate.against || candidate.entities.length !== 1) return;
    const info = reading.lexicon.entities[candidate.entities[0] as number] as EntityInfo;
    const text = reading.text.slice(candidate.start, candidate.end);
    if (!info.nameRisk && (!fullNames.has(info.id) || part === 'headline'))
      fullNames.set(info.id, { text, part });
  }

  // distinctive surnames speak too, before anything that leans on them is decided
  const actors = new Set(fullNames.keys());
  for (const { candidate, read } of all) {
    const info = read.reading.lexicon.entities[candidate.entities[0] as number] as EntityInfo | undefined;
    if (!info || candidate.against || candidate.entities.length !== 1) continue;
    if (candidate.by === 'surname' && info.surnameRisk === 'low') actors.add(info.id);
    if (candidate.by === 'organisation' && !candidate.sense?.weak) actors.add(info.id);
  }

  // 2. relevance
  const strong = all
    .filter(isStrong)
    .map((item) => ({
      entity: entityId(lexiconOf(item), item.candidate.entities[0] as number),
      text: textOf(item),
    }))
    .filter(({ entity }) => existed(entity, lexiconOf(all[0] as (typeof all)[number]), date));
  const relevance = relevanceOf({ counts, actors, strong });
  const relevant = relevance.relevant && scope.kind !== 'comment';
  const because: Evidence = { code: 'relevant-scope', detail: relevance.evidence[0]?.detail };

  // 3. persons
  for (const item of all) {
    const { candidate } = item;
    if (candidate.by === 'full-name') fullName(item);
    else if (candidate.by === 'surname') risky.push(item);
  }
  const named = new Set(decisions.filter((d) => d.accepted).map((d) => d.entity));
  for (const item of risky) surname(item);

  function fullName(item: (typeof all)[number]): void {
    const lexicon = lexiconOf(item);
    const { candidate } = item;
    const info = lexicon.entities[candidate.entities[0] as number] as EntityInfo;
    if (candidate.entities.length > 1) return decide(item, info.id, false, { code: 'several-readings' });
    if (candidate.against) return decide(item, info.id, false, candidate.against);
    if (!info.nameRisk) return decide(item, info.id, true, candidate.licence);
    const cue = nameCue(info, lexicon);
    decide(item, info.id, cue !== undefined, candidate.licence, cue ?? { code: 'namesake' });
    if (cue) fullNames.set(info.id, { text: textOf(item), part: item.read.block.part });
  }

  /** What tells ours from others of the same full name: the country, an office of theirs, another actor, the subject. */
  function nameCue(info: EntityInfo, lexicon: Lexicon): Evidence | undefined {
    if (relevant) return because;
    const other = [...actors].find((id) => id !== info.id);
    const homes = [
      info.country as string,
      ...lexicon.offices.filter((o) => o.terms.some((t) => t[2] === info.id)).map((o) => o.organisation),
    ];
    const home = homes.find((id) => counts.has(id) || actors.has(id));
    const office = all.some((i) => i.candidate.by === 'role' && i.candidate.entities.length === 0);
    if (home && (office || other)) return { code: 'country-near', detail: home };
    if (other && date && date >= '2022') return { code: 'other-actors', detail: other };
    return undefined;
  }

  function surname(item: (typeof all)[number]): void {
    const lexicon = lexiconOf(item);
    const { candidate, read } = item;
    const entities = candidate.entities.map((i) => lexicon.entities[i] as EntityInfo);
    const inScope = entities.filter((info) => fullNames.has(info.id));
    const info = (inScope[0] ?? entities[0]) as EntityInfo;
    if (candidate.against) return decide(item, info.id, false, candidate.against);
    if (scope.kind === 'comment') return decide(item, info.id, false, { code: 'no-licence' });
    if (inScope.length > 1 || (inScope.length === 0 && entities.length > 1 && !candidate.licence)) {
      return decide(item, info.id, false, { code: 'several-readings' });
    }
    const full = fullNames.get(info.id);
    if (full) {
      const code =
        full.part === 'headline' || full.part === 'title' ? 'full-name-in-headline' : 'full-name-in-scope';
      return decide(item, info.id, true, { code, detail: full.text });
    }
    const bearer = bearers.get(info.id);
    if (bearer) return decide(item, info.id, false, { code: 'other-bearer-in-scope', detail: bearer });
    const text = read.reading.text.slice(candidate.sentence.start, candidate.sentence.end);
    const years = yearsIn(text);
    if (years.length > 0 && years.every((year) => year < FIRST_YEAR_OF_OURS)) {
      return decide(item, info.id, false, { code: 'other-time', detail: String(years[0]) });
    }
    if (info.surnameRisk === 'low')
      return decide(item, info.id, true, candidate.licence ?? { code: 'distinctive-surname' });
    if (candidate.licence && licenceHolds(info, lexicon))
      return decide(item, info.id, true, candidate.licence, { code: 'country-near', detail: info.country });
    const beside = sentenceSignals(read.reading, candidate);
    const colleague = [...named].find((id) => id !== info.id && isColleague(info, id, lexicon));
    const holds = homesOf(info.id, lexicon).length > 0;
    if (
      colleague &&
      (holds ? info.surnameRisk === 'high' || beside.has(colleague) : relevant && beside.has(colleague))
    ) {
      return decide(
        item,
        info.id,
        true,
        { code: 'other-actors', detail: colleague },
        holds && date ? { code: 'in-office', detail: date } : because,
      );
    }
    if (info.surnameRisk === 'high' && relevant) {
      const others = [...named].filter((id) => id !== info.id);
      if (others.length >= 2 && (counts.has(info.country as string) || others.length >= 3)) {
        return decide(item, info.id, true, { code: 'other-actors', detail: others[0] }, because);
      }
    }
    decide(item, info.id, false, { code: 'no-licence' });
  }

  /** States and organisations that a person speaks for on the day. */
  function homesOf(id: string, lexicon: Lexicon): string[] {
    const offices = lexicon.offices.filter(
      (office) =>
        date &&
        office.terms.some(([from, to, holder]) => holder === id && from <= date && (to === '' || date < to)),
    );
    return offices.map((office) => office.organisation);
  }

  /** Somebody of the same state, or who speaks for the same organisation. */
  function isColleague(info: EntityInfo, id: string, lexicon: Lexicon): boolean {
    const other = lexicon.entities[lexicon.entityIndex.get(id) ?? -1];
    if (other?.type !== 'person') return false;
    const homes = [info.country, ...homesOf(info.id, lexicon)];
    return [other.country, ...homesOf(id, lexicon)].some((home) => homes.includes(home));
  }

  /** A title before a common surname helps only where the person's country or subject is. */
  function licenceHolds(info: EntityInfo, lexicon: Lexicon): boolean {
    const homes = lexicon.offices
      .filter((o) => o.terms.some((t) => t[2] === info.id))
      .map((o) => o.organisation);
    return relevant || [info.country as string, ...homes].some((id) => counts.has(id) || actors.has(id));
  }

  // 4. organisations
  const strongOrganisations = new Set<string>();
  for (const { candidate, read } of all) {
    if (candidate.by === 'organisation' && !candidate.sense?.weak && !candidate.against)
      strongOrganisations.add(entityId(read.reading.lexicon, candidate.entities[0] as number));
  }
  const persons = new Set(decisions.filter((d) => d.accepted).map((d) => d.entity));
  const present = (name: string) => counts.has(name) || persons.has(name) || strongOrganisations.has(name);
  for (const item of all) if (item.candidate.by === 'organisation') organisation(item);

  function organisation(item: (typeof all)[number]): void {
    const { candidate } = item;
    const id = entityId(lexiconOf(item), candidate.entities[0] as number);
    const against = candidate.against ?? before(item, id);
    if (against) return decide(item, id, false, against);
    if (scope.kind === 'comment' && candidate.sense?.weak)
      return decide(item, id, false, { code: 'no-licence' });
    const needed = needs(item);
    if (needed.kind === 'missing')
      return decide(item, id, false, { code: 'no-licence', detail: needed.what });
    if (needed.kind === 'met') return decide(item, id, true, { code: 'wording', detail: textOf(item) });
    if (!candidate.sense?.weak) {
      // the Coalition's name had an owner before
      if (id === 'coalition-of-the-willing' && !relevant)
        return decide(item, id, false, { code: 'not-relevant' });
      return decide(item, id, true, { code: 'unambiguous-name' });
    }
    if (strongOrganisations.has(id))
      return decide(item, id, true, { code: 'full-name-in-scope', detail: id });
    decide(item, id, relevant, relevant ? because : { code: 'not-relevant' });
  }

  // 5. what stands only where the scope is relevant
  for (const item of all) {
    const { candidate } = item;
    if (candidate.by === 'role') role(item);
    else if (candidate.by === 'state') state(item);
    else if (candidate.by === 'metonym') metonym(item);
    else if (candidate.by === 'title' || candidate.by === 'provision') title(item);
  }

  function state(item: (typeof all)[number]): void {
    const { candidate } = item;
    const id = entityId(lexiconOf(item), candidate.entities[0] as number);
    if (candidate.against) return decide(item, id, false, candidate.against);
    decide(item, id, relevant, relevant ? because : { code: 'not-relevant' });
  }

  function metonym(item: (typeof all)[number]): void {
    const { candidate, read } = item;
    const id = entityId(lexiconOf(item), candidate.entities[0] as number);
    if (candidate.against) return decide(item, id, false, candidate.against);
    if (!relevant) return decide(item, id, false, { code: 'not-relevant' });
    const { text, lexicon } = read.reading;
    const place = cuesBefore(text, candidate.start, lexicon, 2).find(
      (cue) => hasKind(cue, 'place') && isSpaces(text.slice(cue.end, candidate.start)),
    );
    if (place) return decide(item, id, false, { code: 'place-not-actor', detail: place.text });
    const next = wordAfter(text, candidate.end);
    if (next && /^[-\u2011]$/.test(next.gap)) return decide(item, id, false, { code: 'not-a-name' });
    if (
      next &&
      isSpaces(next.gap) &&
      isCapital(next.text) &&
      !candidate.sentence.titleCase &&
      !lexicon.capitalisesNouns
    )
      return decide(item, id, false, { code: 'not-a-name' });
    const verb = cuesAfter(text, candidate.end, lexicon, 4, candidate.sentence.end).find(
      (cue) => hasKind(cue, 'saying') && !/[,–—]/.test(text.slice(candidate.end, cue.start)),
    );
    const inverted = cuesBefore(text, candidate.start, lexicon, 2).find((cue) => hasKind(cue, 'saying'));
    const saying = verb ?? inverted;
    decide(
      item,
      id,
      saying !== undefined,
      saying ? { code: 'speaks-or-decides', detail: saying.text } : { code: 'place-not-actor' },
      because,
    );
  }

  function title(item: (typeof all)[number]): void {
    const { candidate } = item;
    const lexicon = lexiconOf(item);
    const chosen =
      candidate.entities.length > 1 || lexicon.entities[candidate.entities[0] as number]?.type === 'event'
        ? chooseEvent(item)
        : candidate.entities[0];
    const id = entityId(lexicon, chosen ?? (candidate.entities[0] as number));
    if (candidate.against) return decide(item, id, false, candidate.against);
    if (!relevant) return decide(item, id, false, { code: 'not-relevant' });
    if (chosen === undefined) return decide(item, id, false, { code: date ? 'several-readings' : 'no-date' });
    const against = before(item, id);
    if (against) return decide(item, id, false, against);
    const needed = needs(item);
    if (needed.kind === 'missing')
      return decide(item, id, false, { code: 'no-licence', detail: needed.what });
    decide(item, id, true, { code: 'wording', detail: textOf(item) }, because);
  }

  /** Of several documents or events of one wording, the one nearest to the article's day. */
  function chooseEvent(item: (typeof all)[number]): number | undefined {
    const lexicon = lexiconOf(item);
    const dated = item.candidate.entities.map((i) => ({ i, info: lexicon.entities[i] as EntityInfo }));
    if (dated.length === 1 && !item.candidate.sense?.weak) return dated[0]?.i;
    if (!date) return undefined;
    const near = dated
      .map(({ i, info }) => ({ i, days: daysBetween(info.date ?? info.existsFrom ?? '', date) }))
      .filter(({ days }) => days >= -EVENT_DAYS_BEFORE && days <= EVENT_DAYS_AFTER)
      .sort((a, b) => Math.abs(a.days) - Math.abs(b.days));
    return near[0] && Math.abs(near[0].days) !== Math.abs(near[1]?.days ?? Number.NaN)
      ? near[0].i
      : undefined;
  }

  function role(item: (typeof all)[number]): void {
    const { candidate, read } = item;
    const { text, lexicon } = read.reading;
    const found = holder(item);
    const id = found.entity ?? '';
    if (candidate.against) return decide(item, id, false, candidate.against);
    if (!date) return decide(item, id, false, { code: 'no-date' });
    if (scope.kind === 'comment') return decide(item, id, false, { code: 'no-licence' });
    const { office } = found;
    if (!found.entity || !office) return decide(item, id, false, { code: found.why ?? 'nobody-in-office' });
    const sentence = text.slice(candidate.sentence.start, candidate.sentence.end);
    const past = cuesIn(text, candidate.sentence, lexicon, 'past')[0];
    if (past) return decide(item, id, false, { code: 'other-time', detail: past.text });
    const lastYear =
      cuesIn(text, candidate.sentence, lexicon, 'last-year').length > 0 ? [Number(date.slice(0, 4)) - 1] : [];
    const year = [...yearsIn(sentence), ...lastYear, ...yearsIn(text)].find(
      (y) => y !== Number(date.slice(0, 4)) && !heldThrough(office, id, y),
    );
    if (year !== undefined) return decide(item, id, false, { code: 'other-time', detail: String(year) });
    item.candidate = { ...candidate, entities: [lexicon.entityIndex.get(id) as number] };
    decide(item, id, true, { code: 'in-office', detail: date }, { code: 'office', detail: office.id });
  }

  function holder(item: (typeof all)[number]): {
    entity?: string;
    office?: OfficeInfo;
    why?: Evidence['code'];
  } {
    const { candidate } = item;
    const lexicon = lexiconOf(item);
    if (!date || !candidate.office) return {};
    let offices: OfficeInfo[];
    if ('office' in candidate.office) {
      const office = lexicon.offices[candidate.office.office];
      offices = office ? [office] : [];
      if (candidate.sense?.kind === 'domestic' && office && !speaksOf(office.organisation, item))
        return { why: 'no-licence' };
    } else if (candidate.owner !== undefined)
      offices = officesOf(lexicon, entityId(lexicon, candidate.owner), candidate.office.kind);
    else {
      const owner = antecedent(item, candidate.office.kind);
      if (!owner) return { why: 'no-licence' };
      offices = officesOf(lexicon, owner, candidate.office.kind);
    }
    const holders = offices.map((office) => ({ office, holder: holderOn(office, date) }));
    const ours = holders.flatMap(({ office, holder: h }) =>
      h.kind === 'entity' ? [{ entity: h.entityId, office }] : [],
    );
    if (new Set(ours.map((o) => o.entity)).size > 1) return { why: 'several-readings' };
    return ours[0] && ours.length === holders.length ? ours[0] : { why: 'nobody-in-office' };
  }

  /** A domestic word ("Bundeskanzler", "Taoiseach") counts where its country is spoken of, or nothing else is. */
  function speaksOf(organisation: string, item: (typeof all)[number]): boolean {
    const { start } = item.candidate;
    // "Bundeskanzler" is a word of Austria too
    const rivals = all.filter(
      (other) =>
        other !== item &&
        other.index === item.index &&
        other.candidate.start === start &&
        other.candidate.sense?.kind === 'domestic',
    );
    const spokenOf = (other: (typeof all)[number]) => {
      const { office } = other.candidate;
      const info = office && 'office' in office ? lexiconOf(other).offices[office.office] : undefined;
      return info !== undefined && counts.has(info.organisation);
    };
    if (rivals.some(spokenOf)) return false;
    return counts.has(organisation) || lexiconOf(item).lang === DOMESTIC[organisation];
  }

  /**
   * "The prime minister" after "Keir Starmer": the office of a person named before it, when no other country's
   * holder of such an office is in the scope.
   */
  function antecedent(item: (typeof all)[number], kind: number): string | undefined {
    const lexicon = lexiconOf(item);
    const name = officeKinds[kind] as (typeof officeKinds)[number];
    const owners = new Set<string>();
    let before = false;
    for (const other of decisions) {
      if (!other.accepted || other.kind !== 'name') continue;
      for (const office of lexicon.offices) {
        if (!office.kinds.includes(name)) continue;
        const now = holderOn(office, date as string);
        if (now.kind !== 'entity' || now.entityId !== other.entity) continue;
        owners.add(office.organisation);
        if (
          other.block < item.index ||
          (other.block === item.index && other.candidate.end < item.candidate.start)
        )
          before = true;
      }
    }
    for (const other of all) {
      if (
        other.candidate.by === 'role' &&
        other.candidate.owner !== undefined &&
        other.candidate.office &&
        'kind' in other.candidate.office &&
        other.candidate.office.kind === kind
      )
        owners.add(entityId(lexiconOf(other), other.candidate.owner));
      if (isOfSomebodyElse(other, kind)) return undefined;
    }
    return before && owners.size === 1 ? [...owners][0] : undefined;
  }

  /** An office of the kind that belongs to somebody who is not in our data: "President Maduro", "the Fifa president". */
  function isOfSomebodyElse({ candidate, index }: (typeof all)[number], kind: number): boolean {
    if (candidate.by !== 'role' || candidate.owner !== undefined || !candidate.office) return false;
    if (!('kind' in candidate.office) || candidate.office.kind !== kind) return false;
    if (candidate.against?.code === 'no-licence') return true;
    if (candidate.against?.code !== 'name-follows') return false;
    return !decisions.some(
      (d) =>
        d.accepted &&
        d.kind === 'name' &&
        d.block === index &&
        d.candidate.start >= candidate.end &&
        d.candidate.start <= candidate.end + 3,
    );
  }

  /** Whether what an ambiguous form needs stands near. */
  function needs(
    item: (typeof all)[number],
  ): { kind: 'none' } | { kind: 'met' } | { kind: 'missing'; what: string } {
    const { candidate, read } = item;
    const { sense } = candidate;
    const near = sentenceSignals(read.reading, candidate);
    const blocker = sense?.unless?.find((name) => near.has(name));
    if (blocker) return { kind: 'missing', what: `not ${blocker}` };
    if (!sense?.needs || sense.needs.length === 0) return { kind: 'none' };
    const has = (name: string) => (sense.in === 'scope' ? present(name) || near.has(name) : near.has(name));
    const missing = sense.needs.find((alternatives) => !alternatives.some(has));
    return missing ? { kind: 'missing', what: missing.join('|') } : { kind: 'met' };
  }

  function before(item: (typeof all)[number], id: string): Evidence | undefined {
    return existed(id, lexiconOf(item), date) ? undefined : { code: 'before-it-existed' };
  }

  return { relevance: { ...relevance, relevant }, decisions: settle(decisions) };
}

/** Official language of a state, for words that mean its offices without naming it. */
const DOMESTIC: Record<string, string> = {
  france: 'fr',
  germany: 'de',
  poland: 'pl',
  ukraine: 'uk',
  russia: 'ru',
  italy: 'it',
  netherlands: 'nl',
  czechia: 'cs',
};

function textOf({ read, candidate }: { read: ReadBlock; candidate: Candidate }): string {
  return read.reading.text.slice(candidate.start, candidate.end);
}

/** Entities whose plain names make a scope relevant by themselves. */
const STRONG = new Set([
  'coalition-of-the-willing',
  'multinational-force-ukraine',
  'trilateral-declaration-2026',
]);

function isStrong({ read, candidate }: { read: ReadBlock; candidate: Candidate }): boolean {
  return (
    !candidate.against &&
    !candidate.sense?.weak &&
    (candidate.by === 'organisation' || candidate.by === 'title') &&
    candidate.entities.length === 1 &&
    STRONG.has(entityId(read.reading.lexicon, candidate.entities[0] as number))
  );
}

function existed(id: string, lexicon: Lexicon, date: IsoDate | undefined): boolean {
  const info = lexicon.entities[lexicon.entityIndex.get(id) ?? -1];
  return !info?.existsFrom || !date || info.existsFrom <= shift(date, EVENT_DAYS_BEFORE);
}

/** Signals in the sentence of a candidate and in the one before it, without those inside the candidate. */
function sentenceSignals(reading: BlockReading, candidate: Candidate): Set<string> {
  const at = reading.sentences.indexOf(candidate.sentence);
  const from = (reading.sentences[at - 1] ?? candidate.sentence).start;
  const near = new Set<string>();
  for (const signal of reading.signals) {
    if (
      signal.start >= from &&
      signal.start < candidate.sentence.end &&
      !(signal.start >= candidate.start && signal.start < candidate.end)
    )
      near.add(signal.name);
  }
  for (const other of reading.candidates) {
    if (
      other === candidate ||
      overlaps(other, candidate) ||
      other.against ||
      other.start < from ||
      other.start >= candidate.sentence.end
    )
      continue;
    for (const entity of other.entities) near.add(entityId(reading.lexicon, entity));
  }
  return near;
}

/** Longest wins; of equals names before titles before roles before the rest. */
function settle(decisions: Decision[]): Decision[] {
  const rank = (d: Decision) => ['name', 'title', 'role', 'provision', 'metonym'].indexOf(d.kind);
  const order = decisions.toSorted((a, b) => length(b.candidate) - length(a.candidate) || rank(a) - rank(b));
  const kept: Decision[] = [];
  for (const decision of order) {
    if (!decision.accepted) continue;
    const longer = kept.some(
      (other) => other.block === decision.block && overlaps(other.candidate, decision.candidate),
    );
    if (longer) Object.assign(decision, { accepted: false, evidence: [{ code: 'overlapped' }] });
    else kept.push(decision);
  }
  return decisions;
}

/** Whole days from `from` to `to`, negative where `from` is later; NaN for a broken day. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

const shift = (date: IsoDate, days: number): IsoDate =>
  new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
