// Block → candidates: the spans that may name something of ours, with what stands beside them. Everything here
// depends on the block's text and the lexicon alone, so that a page keeps it until the text changes.

import { plainText } from './fold.ts';
import { HitIndex } from './hit-index.ts';
import { entityId, type Lexicon } from './lexicon.ts';
import { cueAt, type Hits, matchNames } from './matcher.ts';
import { isPartOfAddress } from './neighbours.ts';
import { personCandidates } from './person-candidates.ts';
import type { BlockReading, Candidate, Hit } from './reading.ts';
import { roleCandidates } from './role-candidates.ts';
import type { Sense } from './senses.ts';
import { sentenceAt, sentencesOf } from './sentences.ts';
import { length, SpanOrder } from './spans.ts';
import type { MentionKind } from './types.ts';

const scratch: Hits = { data: new Int32Array(3 * 256), count: 0 };

/** @param text - of one block, as it stands on the page */
export function readBlock(text: string, lexicon: Lexicon): BlockReading {
  const plain = plainText(text);
  const found = matchNames(plain.text, lexicon, scratch);
  const reading: BlockReading = {
    text: plain.text,
    origin: plain.origin,
    lexicon,
    sentences: [],
    candidates: [],
    signals: [],
    namesakes: [],
    hasHits: found.count > 0,
  };
  if (found.count === 0) return reading;
  const hits = hitsOf(found, plain.text, lexicon);
  if (hits.length === 0) return { ...reading, hasHits: false };
  reading.sentences = sentencesOf(plain.text, lexicon.titleCaseHeadlines);
  readHits(reading, hits);
  return reading;
}

function hitsOf(found: Hits, text: string, lexicon: Lexicon): Hit[] {
  const hits: Hit[] = [];
  for (let i = 0; i < found.count; i += 3) {
    const start = found.data[i] as number;
    const end = found.data[i + 1] as number;
    const senses = lexicon
      .sensesOf(found.data[i + 2] as number)
      .filter(
        (sense) =>
          (sense.exact === undefined || sense.exact === end - start) && hasCaps(text, start, end, sense.caps),
      );
    if (senses.length > 0) hits.push({ start, end, senses });
  }
  return hits;
}

/** Does the text between the offsets have the capitals that a form asks for? */
function hasCaps(text: string, start: number, end: number, caps: number): boolean {
  if (caps === 0) return true;
  if (caps === -1) return !/\p{Ll}/u.test(text.slice(start, end));
  let word = 0;
  let atStart = true;
  for (let i = start; i < end; i++) {
    const char = text[i] as string;
    if (/[\s'\u2018\u2019\u02BC`\u00B4\-\u2010-\u2014]/.test(char)) {
      if (!atStart) word++;
      atStart = true;
    } else if (atStart) {
      atStart = false;
      if (caps & (1 << word) && char === char.toLowerCase() && char !== char.toUpperCase()) return false;
    }
  }
  return true;
}

/** "Nato a Vienna, …" in Italian: born in Vienna. */
function opensAsWord({ text, lexicon }: BlockReading, { start, end, sentence }: Candidate): boolean {
  if (sentence.allCaps || /[\p{L}\d]/u.test(text.slice(sentence.start, start))) return false;
  const cue = cueAt(text, start, lexicon);
  return cue !== undefined && cue.end >= end && cue.kinds.includes('opener');
}

const OFFICE = new Set<Sense['kind']>(['head', 'head-start', 'phrase', 'domestic']);
const isOffice = ({ senses }: Hit): boolean => senses.some(({ kind }) => OFFICE.has(kind));

function readHits(reading: BlockReading, hits: Hit[]): void {
  const { lexicon, candidates, signals, namesakes, text } = reading;
  const index = new HitIndex(hits);
  const persons = personCandidates(reading, index);
  const roles = hits.some(isOffice) ? roleCandidates(reading, index, persons) : [];
  candidates.push(...persons, ...roles);
  for (const hit of hits) {
    for (const sense of hit.senses) {
      switch (sense.kind) {
        case 'namesake':
          namesakes.push(hit);
          break;
        case 'topic':
          signals.push({ start: hit.start, name: `topic:${lexicon.topics[sense.ref]}` });
          break;
        case 'adjective':
        case 'compound':
        case 'owner':
          signals.push({ start: hit.start, name: entityId(lexicon, sense.ref) });
          break;
        case 'state':
          signals.push({ start: hit.start, name: entityId(lexicon, sense.ref) });
          add(hit, sense, 'state', 'name');
          break;
        case 'metonym':
          signals.push({ start: hit.start, name: entityId(lexicon, sense.ref) });
          add(hit, sense, 'metonym', 'metonym');
          break;
        case 'organisation':
          add(hit, sense, 'organisation', 'name');
          break;
        case 'title':
          add(hit, sense, 'title', 'title');
          break;
        case 'provision':
          add(hit, sense, 'provision', 'provision');
          break;
      }
    }
  }
  const others = new SpanOrder(namesakes);
  for (const candidate of candidates) {
    if (!candidate.against && isPartOfAddress(text, candidate))
      candidate.against = { code: 'part-of-address' };
    if (!candidate.against && opensAsWord(reading, candidate)) candidate.against = { code: 'not-a-name' };
    // "président de France Télévisions", "premier d'Irlande du Nord": the owner is part of another name
    const other =
      namesakes.length > 0 &&
      others
        .overlapping(candidate)
        .find(
          (span) =>
            length(span) > length(candidate) ||
            (candidate.kind === 'role' && span.end > candidate.end && span.start > candidate.start),
        );
    if (other) candidate.against = { code: 'namesake', detail: text.slice(other.start, other.end) };
  }
  reading.signals = signals.filter(({ start }) => others.reachBefore(start + 1) <= start);
  candidates.sort((a, b) => a.start - b.start || b.end - a.end);
  const order = new SpanOrder(candidates);
  reading.candidates = candidates.filter(
    (late) =>
      order.reachBefore(late.start) <= late.start ||
      !order.overlapping(late).some((early) => crosses(early, late)),
  );

  function add(hit: Hit, sense: Sense, by: Candidate['by'], kind: MentionKind): void {
    const sentence = sentenceAt(reading.sentences, hit.start);
    // one form of several events or documents is one candidate, unless each has needs of its own
    const twin = addedAt(hit, by, String(sense.needs));
    if (twin) twin.entities.push(sense.ref);
    else {
      const against =
        sense.caps === -1 && sentence.allCaps && by === 'state'
          ? ({ code: 'not-a-name' } as const)
          : undefined;
      candidates.push({
        start: hit.start,
        end: hit.end,
        kind,
        by,
        entities: [sense.ref],
        sense,
        sentence,
        against,
      });
    }
  }

  /** Hits come ascending, so what was added for this place stands at the end. */
  function addedAt({ start, end }: Hit, by: Candidate['by'], needs: string): Candidate | undefined {
    for (let i = candidates.length - 1; candidates[i]?.start === start; i--) {
      const known = candidates[i] as Candidate;
      if (known.end === end && known.by === by && String(known.sense?.needs) === needs) return known;
    }
    return undefined;
  }
}

/** "security guarantees for Ukraine" as two wordings of one thing: the second would hide the state. */
function crosses(early: Candidate, late: Candidate): boolean {
  const oneThing =
    early.by === late.by &&
    early.entities[0] === late.entities[0] &&
    (!early.sense?.weak || late.sense?.weak === true);
  return oneThing && early.start < late.start && late.start < early.end && early.end < late.end;
}
