// Names of persons: first name and surname put together, the bare surname with what speaks for and against it.

import { isGivenName } from './given-names.ts';
import type { HitIndex } from './hit-index.ts';
import { cueAt } from './matcher.ts';
import { cuesBefore, hasKind } from './neighbours.ts';
import { heldOffice } from './offices.ts';
import type { BlockReading, Candidate, Hit, OfficeWord } from './reading.ts';
import type { EntityInfo, Sense } from './senses.ts';
import { type Sentence, sentenceAt } from './sentences.ts';
import { SpanOrder } from './spans.ts';
import type { Evidence } from './types.ts';
import { isCapital, isSpaces, spacesBefore, type Word, wordAfter, wordBefore } from './words.ts';

const refs = (hit: Hit | undefined, kind: Sense['kind']): number[] =>
  hit ? hit.senses.filter((sense) => sense.kind === kind).map((sense) => sense.ref) : [];

/** @param hits - of the block, ascending */
export function personCandidates(reading: BlockReading, hits: HitIndex): Candidate[] {
  const { text } = reading;
  const found: Candidate[] = [];

  for (const hit of hits.all) {
    const sentence = sentenceAt(reading.sentences, hit.start);
    const full = refs(hit, 'full');
    if (full.length > 0) {
      found.push({
        ...spanOf(hit),
        kind: 'name',
        by: 'full-name',
        entities: full,
        sentence,
        licence: { code: 'full-name', detail: slice(text, hit) },
      });
      continue;
    }
    const entities = refs(hit, 'surname');
    if (entities.length === 0) continue;
    const whole = withGivenName(hit, entities);
    if (whole) {
      found.push({
        ...whole,
        kind: 'name',
        by: 'full-name',
        sentence,
        licence: { code: 'full-name', detail: slice(text, whole) },
        ...partOfLongerName(reading, whole, hits, sentence, true),
      });
      continue;
    }
    found.push(surname(reading, hit, entities, hits, sentence));
  }
  const fullNames = new SpanOrder(found.filter(({ by }) => by === 'full-name'));
  return found.filter((candidate) => !fullNames.hasLonger(candidate));

  /** The first name before (initials may stand between) or, as some languages write it, after. */
  function withGivenName(
    hit: Hit,
    entities: number[],
  ): { start: number; end: number; entities: number[] } | undefined {
    const gap = /(?:\s+\p{Lu}\.?)*\s+$/u.exec(text.slice(Math.max(0, hit.start - 16), hit.start));
    if (gap) {
      for (const length of new Set([gap[0].length, /\s+$/.exec(gap[0])?.[0].length ?? 0])) {
        for (const given of hits.endingAt(hit.start - length)) {
          const both = refs(given, 'given').filter((entity) => entities.includes(entity));
          if (both.length > 0) return { start: given.start, end: hit.end, entities: both };
        }
      }
    }
    const space = /^,?\s+/.exec(text.slice(hit.end, hit.end + 4));
    const after = space ? hits.startingAt(hit.end + space[0].length).at(-1) : undefined;
    const both = refs(after, 'given').filter((entity) => entities.includes(entity));
    // "Trump, Donald" stands in lists; "… said Trump, Donald Tusk …" has a surname behind it
    if (
      after &&
      both.length > 0 &&
      refs(hits.startingAt(nextStart(text, after.end)).at(-1), 'surname').length === 0
    ) {
      if (!space?.[0].startsWith(',') || hit.start === 0)
        return { start: hit.start, end: after.end, entities: both };
    }
    return undefined;
  }
}

const spanOf = ({ start, end }: Hit) => ({ start, end });
const slice = (text: string, { start, end }: { start: number; end: number }) => text.slice(start, end);
const nextStart = (text: string, at: number): number => wordAfter(text, at)?.start ?? text.length;

/** A surname without its first name. */
function surname(
  reading: BlockReading,
  hit: Hit,
  entities: number[],
  hits: HitIndex,
  sentence: Sentence,
): Candidate {
  const sense = hit.senses.find(({ kind }) => kind === 'surname');
  const candidate: Candidate = { ...spanOf(hit), kind: 'name', by: 'surname', entities, sense, sentence };
  const found = {
    ...candidate,
    ...partOfLongerName(reading, hit, hits, sentence, false),
    ...before(reading, candidate, hits),
  };
  // "für den Frieden", "Dan gaat het mis": a word of the language, unless a title stands before it
  const isWord = hit.senses.filter((sense) => sense.kind === 'surname').every((sense) => sense.weak);
  if (isWord && !found.licence && !found.against)
    return { ...found, against: { code: 'not-a-name', detail: slice(reading.text, hit) } };
  return found;
}

/** What the words before a surname make of it: an initial, a title, another first name. */
function before(reading: BlockReading, candidate: Candidate, hits: HitIndex): Partial<Candidate> {
  const { text, lexicon } = reading;
  const infos = candidate.entities.map((entity) => lexicon.entities[entity] as EntityInfo);
  const cues = cuesBefore(text, candidate.start, lexicon, 3);
  const reaching = cues.filter((cue) => isSpaces(text.slice(cue.end, candidate.start).replace(/^\./, '')));
  // "primeiro-ministro": the whole word, and not its second half
  const adjacent = reaching.find((cue) => hasKind(cue, 'honorific')) ?? reaching[0];
  if (adjacent && hasKind(adjacent, 'honorific-female')) {
    const women = candidate.entities.filter((_, i) => infos[i]?.female);
    if (women.length === 0) return otherFirstName(text, adjacent, candidate);
    return { entities: women, licence: { code: 'honorific-or-office-before', detail: adjacent.text } };
  }
  const office = officeBefore(candidate.start, hits, text);
  const holders = office ? candidate.entities.filter((entity) => heldOffice(lexicon, entity, office)) : [];
  if (office && holders.length > 0)
    return {
      entities: holders,
      title: office,
      licence: { code: 'honorific-or-office-before', detail: office.text },
    };
  if (adjacent && hasKind(adjacent, 'honorific') && !isGivenName(adjacent.text, lexicon)) {
    return { licence: { code: 'honorific-or-office-before', detail: adjacent.text } };
  }
  const from = Math.max(0, candidate.start - 12);
  const initial = /(?<![\p{L}\d])((?:\p{Lu}\.[\s-]?){1,3})\s*$/u.exec(text.slice(from, candidate.start));
  if (initial) {
    const letter = (initial[1] as string)[0]?.toLowerCase() as string;
    const same = candidate.entities.filter((_, i) => infos[i]?.initials?.includes(letter));
    if (same.length === 0) return otherFirstName(text, { text: (initial[1] as string).trim() }, candidate);
    const licence = { code: 'initial', detail: (initial[1] as string).trim() } as const;
    return { start: from + initial.index, entities: same, licence };
  }
  if (office) {
    if (infos.every((info) => info.surnameRisk !== 'low'))
      return { unlessNamed: { code: 'namesake', detail: `${office.text} ${slice(text, candidate)}` } };
    return {};
  }
  const word = wordBefore(text, candidate.start);
  if (!word) return {};
  if (word.gap === '-' || word.gap === '\u2011') return hyphenBefore(word);
  if (/^\s*['’]$/.test(word.gap) && /^\p{Lu}$/u.test(word.text)) return otherFirstName(text, word, candidate); // O'Costa
  if (!isSpaces(word.gap)) return {};
  if (PARTICLES.has(word.text) && infos.every((info) => info.surnameRisk !== 'low'))
    return otherFirstName(text, word, candidate);
  if (!isCapital(word.text) || candidate.sentence.allCaps) {
    // "ET ZELENSKY": where all is capitals, a word that the language knows as no name is none
    const known = cueAt(text, word.start, lexicon);
    const isNoName = known !== undefined && known.end === word.end;
    return candidate.sentence.allCaps && !isNoName && isGivenName(word.text, lexicon)
      ? otherFirstName(text, word, candidate)
      : {};
  }
  return capitalBefore(word);

  function hyphenBefore(word: Word): Partial<Candidate> {
    const known = hits.endingAt(word.end).some((hit) => hit.senses.some((sense) => KNOWN.has(sense.kind)));
    if (known || !isCapital(word.text)) return {};
    const risky = infos.every((info) => info.surnameRisk !== 'low');
    return risky || isGivenName(word.text, lexicon) ? otherFirstName(text, word, candidate) : {};
  }

  function capitalBefore(word: Word): Partial<Candidate> {
    const known = hits.endingAt(word.end).some((hit) => hit.senses.some((sense) => KNOWN.has(sense.kind)));
    const cue = cueAt(text, word.start, lexicon);
    const reaches = cue !== undefined && cue.end === word.end;
    if (isGivenName(word.text, lexicon)) return otherFirstName(text, word, candidate);
    if (hits.endingAt(word.end).some((hit) => hit.senses.some((sense) => sense.kind === 'given')))
      return otherFirstName(text, word, candidate);
    if (known || reaches || cues.some((c) => c.end >= word.end)) return {};
    const unlessDated: Evidence = { code: 'other-first-name', detail: word.text };
    if (candidate.sentence.titleCase) return { unlessDated };
    const risky = infos.every((info) => info.surnameRisk !== 'low');
    const opens = text.slice(candidate.sentence.start, word.start).trim().length < 2;
    if (!risky && isSurnameOfOther(word)) return {};
    if (!risky && (lexicon.capitalisesNouns || opens || isMisspelt(word))) return { unlessDated };
    // an adverb may open the sentence ("Досі Корецький"): no matter where the full name stands in the scope
    if (opens) return { unlessNamed: { code: 'other-first-name', detail: word.text } };
    return otherFirstName(text, word, candidate);
  }

  /** "Эмануэль Макрон", "Vlaimir Putin": no first name that we know, and it begins as that of ours does. */
  function isMisspelt(word: Word): boolean {
    const letter = (word.text[0] as string).toLowerCase();
    return word.text.length > 4 && infos.some((info) => info.initials?.includes(letter));
  }

  /** "Angela Merkel Trumpa nie przekonała": where words are free in their order, a subject stands before its object. */
  function isSurnameOfOther(word: Word): boolean {
    const first = wordBefore(text, word.start);
    return (
      !PATRONYMIC.test(word.text) &&
      first !== undefined &&
      isSpaces(first.gap) &&
      isCapital(first.text) &&
      isGivenName(first.text, lexicon)
    );
  }
}

/** "Иванович", "Іванівні": who has one and is not ours by the first name is somebody else. */
const PATRONYMIC = /(?:[оеєйь]вич|ьич|[оеіїє]вн)\p{Ll}{0,3}$/u;

/** What may stand before a surname and is no first name. */
const KNOWN = new Set<Sense['kind']>([
  'surname',
  'full',
  'organisation',
  'state',
  'adjective',
  'owner',
  'compound',
  'metonym',
  'head',
  'phrase',
  'domestic',
  'topic',
  'title',
  'provision',
]);

/** Particles that belong to a surname of somebody else: "da Costa", "bin …". */
const PARTICLES = new Set(['da', 'dos', 'das', 'bin', 'ibn', 'al', 'el', 'della', 'dal']);

function otherFirstName(text: string, name: { text: string }, candidate: Candidate): Partial<Candidate> {
  const other = `${name.text} ${slice(text, candidate)}`;
  return { against: { code: 'other-first-name', detail: name.text }, otherBearer: other };
}

interface OfficeWords extends OfficeWord {
  owner?: number | undefined;
  text: string;
}

/** An office right before a name: "President", "Bundeskanzler", "US-Präsident". */
function officeBefore(at: number, hits: HitIndex, text: string): OfficeWords | undefined {
  const end = spacesBefore(text, at);
  if (end === at || end < at - 3) return undefined;
  for (const hit of hits.endingAt(end).toReversed()) {
    for (const sense of hit.senses) {
      if (sense.kind === 'head') return { kind: sense.ref, text: slice(text, hit) };
      if (sense.kind === 'phrase' || sense.kind === 'domestic')
        return { office: sense.ref, text: slice(text, hit) };
    }
  }
  return undefined;
}

/** What the words after a name make of it: "Trump Jr.", "Trump Tower", "Costa-Gavras". */
function partOfLongerName(
  reading: BlockReading,
  span: { start: number; end: number },
  hits: HitIndex,
  sentence: Sentence,
  isFull: boolean,
): Partial<Candidate> {
  const { text, lexicon } = reading;
  const after = wordAfter(text, span.end);
  if (!after) return {};
  const longer = (word: Word): { against: Evidence } => ({
    against: { code: 'not-a-name', detail: `${slice(text, span)}${word.gap}${word.text}` },
  });
  if (
    /^,?\s+$/.test(after.gap) &&
    /^(?:jr|sr|junior|senior|ii|iii)$/i.test(after.text) &&
    isCapital(after.text)
  )
    return longer(after);
  const risky = hits
    .endingAt(span.end)
    .flatMap((hit) => refs(hit, 'surname'))
    .every((entity) => lexicon.entities[entity]?.surnameRisk !== 'low');
  if (isFull) return bearsAnotherName(after) ? another(after) : {};
  // "Зеленский Андрей Иванович", as registers have it
  const third = wordAfter(text, after.end);
  if (
    isSpaces(after.gap) &&
    isCapital(after.text) &&
    third &&
    isSpaces(third.gap) &&
    PATRONYMIC.test(third.text)
  )
    return { ...longer(after), otherBearer: text.slice(span.start, third.end) };
  if (/^[-\u2011]$/.test(after.gap))
    return risky && isCapital(after.text) && !lexicon.capitalisesNouns && !isPair(after) ? longer(after) : {};
  if (
    !isSpaces(after.gap) ||
    !isCapital(after.text) ||
    sentence.titleCase ||
    sentence.allCaps ||
    // among capital nouns a word tells nothing, but "Martin Schulz" begins with a first name
    (lexicon.capitalisesNouns && !isGivenName(slice(text, span), lexicon))
  )
    return {};
  // where endings tell words apart, the next capital may be anything: "з Зеленським Михайлівською площею"
  if (!risky && lexicon.casesTellWordsApart) return {};
  if (isKnown(after) || /^\p{Lu}+$/u.test(after.text)) return {};
  // "Pavel Durov … Pavel said": a first name that ours has for a surname
  return isGivenName(slice(text, span), lexicon) ? another(after) : longer(after);

  function another(word: Word): Partial<Candidate> {
    return { ...longer(word), ...(risky && { otherBearer: text.slice(span.start, word.end) }) };
  }

  /** A word with a meaning of its own here: no surname of another. */
  function isKnown(word: Word): boolean {
    return (
      hits.startingAt(word.start).length > 0 ||
      cueAt(text, word.start, lexicon) !== undefined ||
      isGivenName(word.text, lexicon)
    );
  }

  /** "Mark Rutte Jansen said": a second surname, where a capital in running text is none but a name's. */
  function bearsAnotherName(word: Word): boolean {
    const { capitalisesNouns, casesTellWordsApart } = lexicon;
    if (capitalisesNouns || casesTellWordsApart || sentence.titleCase || sentence.allCaps) return false;
    return (
      isSpaces(word.gap) &&
      /^\p{Lu}\p{Ll}+$/u.test(word.text) &&
      // "Donald Trump Truth Social post", "Keir Starmer Photo: Reuters"
      /^,?\s+[\p{Ll}(]/u.test(text.slice(word.end, word.end + 3)) &&
      !isKnown(word)
    );
  }

  /** "Nawrocki-Tusk": two of ours, and no double name. */
  function isPair(word: Word): boolean {
    return hits.startingAt(word.start).some((hit) => hit.end === word.end && refs(hit, 'surname').length > 0);
  }
}
