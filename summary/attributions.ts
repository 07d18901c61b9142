// Who says what. Each sentence is read outside its quotations: a verb of saying with a speaker beside it, "according
// to" and its like, or a pronoun that goes back to the last speaker. Where the speaker is not sure, nothing is said.

import type { Span } from '../engine/types.ts';
import { type Compiled, grammarOf } from './compiled-grammar.ts';
import { findQuotations, foldPunctuation, splitSentences } from './sentences.ts';
import type { Attribution, SummaryBlock, SummaryMention } from './types.ts';

/** What a language library knows better than a list of words. Spans are into the block. */
export interface Reader {
  sentences: Span[];
  /** Is this really a finite verb here, and not a noun of the same form? */
  isVerb: (span: Span) => boolean;
  /** Does this stretch have a finite verb, as a clause has? */
  hasVerb: (span: Span) => boolean;
  isNoun: (span: Span) => boolean;
}

/** Stands for each character of a quotation in a masked sentence: no text holds this noncharacter. */
const mask = '\uFDD0';

interface Sentence extends Span {
  /** The block's text with quotations masked and punctuation folded; offsets are the block's. */
  masked: string;
  quotations: Span[];
  /** Those outside quotations that can speak. */
  speakers: SummaryMention[];
}

/** One way in which a sentence names its speaker. */
interface Finding {
  speakers: SummaryMention[];
  cue: Span;
  said: Span[];
}

interface Verb extends Span {
  kind: 'say' | 'act' | 'listener' | 'pronoun';
  isFemale?: boolean;
}

const canSpeak = ({ type, kind }: SummaryMention) =>
  (type === 'person' || type === 'state' || type === 'organisation') &&
  kind !== 'title' &&
  kind !== 'provision';

/**
 * @param blocks - in document order
 * @param read - given for languages that have a reader; else sentences come from `Intl.Segmenter`
 * @returns attributions in document order; none for a language without a grammar
 */
export function findAttributions(
  blocks: readonly SummaryBlock[],
  read?: (block: SummaryBlock) => Reader | undefined,
): Attribution[] {
  const found: Attribution[] = [];
  // A pronoun may go back to the last sentence of the block before.
  let last: { speaker: SummaryMention; age: number } | undefined;
  for (const [index, block] of blocks.entries()) {
    const grammar = grammarOf(block.lang);
    if (grammar === undefined) continue;
    const text = foldPunctuation(block.text);
    const quotations = findQuotations(text);
    const reader = read?.(block);
    const masked = maskQuotations(text, quotations);
    for (const span of reader?.sentences ?? splitSentences(text, block.lang, quotations)) {
      const inside = (part: Span) => span.start <= part.start && part.end <= span.end;
      const speakers = block.mentions.filter(
        (mention) =>
          inside(mention) &&
          canSpeak(mention) &&
          !quotations.some((q) => q.start < mention.end && mention.start < q.end),
      );
      const sentence = { ...span, masked, quotations: quotations.filter(inside), speakers };
      const findings = readSentence(sentence, grammar, reader, last?.speaker);
      for (const { speakers: by, cue, said } of findings) {
        for (const { id, entity } of by) {
          found.push({
            block: index,
            mention: id,
            speaker: entity,
            cue,
            said,
            isQuoted: isQuoted(said, sentence),
          });
        }
      }
      last = nextSpeaker(last, findings, sentence, grammar);
    }
  }
  return found;
}

/** Whom "he said" would mean in the next sentence: the last speaker, or the one person named since. */
function nextSpeaker(
  last: { speaker: SummaryMention; age: number } | undefined,
  findings: Finding[],
  sentence: Sentence,
  grammar: Compiled,
): typeof last {
  const by = findings.at(-1)?.speakers ?? [];
  if (by.length > 1) return undefined;
  if (by[0]?.type === 'person') return { speaker: by[0], age: 0 };
  const people = new Map(
    sentence.speakers.filter(({ type }) => type === 'person').map((person) => [person.entity, person]),
  );
  const [only] = people.values();
  if (people.size === 1 && only && subjectStart(sentence, only, grammar) !== undefined) {
    return { speaker: only, age: 0 };
  }
  if (people.size > 0 || last === undefined || last.age >= 2) return undefined;
  return { ...last, age: last.age + 1 };
}

function maskQuotations(text: string, quotations: readonly Span[]): string {
  let masked = '';
  let at = 0;
  for (const { start, end } of quotations) {
    masked += text.slice(at, start) + mask.repeat(end - start);
    at = end;
  }
  return masked + text.slice(at);
}

function readSentence(
  sentence: Sentence,
  grammar: Compiled,
  reader: Reader | undefined,
  last: SummaryMention | undefined,
): Finding[] {
  const findings: Finding[] = [];
  const add = (finding: Finding | undefined) => {
    if (finding === undefined || finding.said.length === 0) return;
    // Whoever speaks inside what another one says speaks at second hand.
    const isNested = findings.some(({ said, cue }) =>
      [...said, cue].some((part) => overlaps(part, finding.cue)),
    );
    if (!isNested) findings.push(finding);
  };
  for (const speaker of sentence.speakers) add(readSource(sentence, speaker, grammar));
  for (const verb of verbsOf(sentence, grammar, reader)) {
    if (findings.some(({ said }) => said.some((part) => overlaps(part, verb) && !endsBefore(part, verb))))
      continue;
    if (verb.kind === 'pronoun') {
      if (last !== undefined && last.isFemale === verb.isFemale) {
        add({
          speakers: [last],
          cue: verb,
          said: saidAround(sentence, verb, verb.start, verb.end, grammar, reader),
        });
      }
      continue;
    }
    add(
      readSubjectBefore(sentence, verb, grammar, reader) ?? readSubjectAfter(sentence, verb, grammar, reader),
    );
  }
  for (const speaker of sentence.speakers) add(readColon(sentence, speaker, grammar));
  return findings;
}

const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end;
const endsBefore = (a: Span, b: Span) => a.end <= b.start;

function verbsOf(sentence: Sentence, grammar: Compiled, reader: Reader | undefined): Verb[] {
  const text = sentence.masked.slice(0, sentence.end);
  const verbs: Verb[] = [];
  grammar.verb.lastIndex = sentence.start;
  for (let match = grammar.verb.exec(text); match !== null; match = grammar.verb.exec(text)) {
    const groups = match.groups ?? {};
    const verb: Verb = {
      start: match.index,
      end: match.index + match[0].length,
      kind: groups.pronoun ? 'pronoun' : groups.listener ? 'listener' : groups.act ? 'act' : 'say',
      isFemale: Object.entries(groups).some(
        ([name, group]) => name.startsWith('female') && group !== undefined,
      ),
    };
    const before = text.slice(sentence.start, verb.start);
    if (grammar.notBefore.test(before) || grammar.notAfter?.test(text.slice(verb.end))) continue;
    if (reader !== undefined && verb.kind !== 'pronoun' && !reader.isVerb(verb)) continue;
    verbs.push(verb);
  }
  return verbs;
}

/** "Macron said that …", "…, Macron said." */
function readSubjectBefore(
  sentence: Sentence,
  verb: Verb,
  grammar: Compiled,
  reader: Reader | undefined,
): Finding | undefined {
  const { masked } = sentence;
  const before = sentence.speakers.filter(({ end }) => end <= verb.start);
  for (const [back, speaker] of before.toReversed().entries()) {
    const gap = masked.slice(speaker.end, verb.start);
    const between = before.slice(before.length - back);
    if (!isLightGap(gap, between.length > 0, grammar)) continue;
    const subject = subjectStart(sentence, speaker, grammar);
    if (subject === undefined) continue;
    const together = withPartners(sentence, speaker, subject, grammar);
    // "The cell Macron announced": a noun right before the subject is what its verb is about.
    const lastWord = /[\p{L}'-]+\s$/u.exec(masked.slice(sentence.start, together.start));
    if (
      lastWord !== null &&
      reader?.isNoun({ start: together.start - lastWord[0].length, end: together.start - 1 })
    )
      continue;
    const leading = masked.slice(sentence.start, together.start);
    if (grammar.as.test(leading)) {
      return { speakers: together.speakers, cue: verb, said: afterComma(sentence, verb.end) };
    }
    const said = saidAround(sentence, verb, together.start, verb.end, grammar, reader);
    if (said.length === 0) return undefined;
    return { speakers: together.speakers, cue: verb, said };
  }
  return undefined;
}

/** What is said ends here: a comma, a dash, a quotation, a question. */
const closesClause = /[,–—\uFDD0?!]\s*(?:[–—-]\s*)?$/u;

/** "« … », a déclaré Macron", "Am Dienstag sagte Merz, dass …" */
function readSubjectAfter(
  sentence: Sentence,
  verb: Verb,
  grammar: Compiled,
  reader: Reader | undefined,
): Finding | undefined {
  if (verb.kind === 'listener') return undefined;
  const speaker = sentence.speakers.find(({ start }) => start >= verb.end);
  if (speaker === undefined || !isBaseForm(speaker, sentence, grammar)) return undefined;
  const gap = sentence.masked.slice(verb.end, speaker.start);
  if (!grammar.titleGap.test(gap) || (gap.trim() !== '' && !mayBearTitle(speaker, gap, grammar)))
    return undefined;
  const after = sentence.masked.slice(speaker.end, sentence.end);
  // "claimed Kremlin bounty money", "said EU Commissioner …": the name belongs to the noun behind it.
  if (!grammar.afterSubject.test(after)) return undefined;
  const speakers = [speaker];
  let end = speaker.end;
  const next = sentence.speakers.find(({ start }) => start > speaker.end);
  if (next !== undefined && grammar.andGap.test(sentence.masked.slice(speaker.end, next.start))) {
    speakers.push(next);
    end = next.end;
  }
  const leading = sentence.masked.slice(sentence.start, verb.start);
  if (grammar.as.test(leading)) {
    const isFirst = leading.replace(grammar.as, '').trim() === '';
    const said = isFirst
      ? afterComma(sentence, end)
      : saidBefore(sentence, leading.replace(grammar.as, '').length);
    return { speakers, cue: verb, said };
  }
  // Only German and Dutch put the subject behind the verb of a plain sentence; elsewhere a name there is an object.
  if (grammar.takesBareClause !== 'after-comma' && !closesClause.test(leading)) return undefined;
  return { speakers, cue: verb, said: saidAround(sentence, verb, verb.start, end, grammar, reader) };
}

/** "According to Macron, …" */
function readSource(sentence: Sentence, speaker: SummaryMention, grammar: Compiled): Finding | undefined {
  const { masked } = sentence;
  const after = masked.slice(speaker.end, sentence.end);
  const behind = grammar.sourceAfter?.exec(after);
  const ahead = grammar.source.exec(masked.slice(sentence.start, speaker.start));
  if ((!ahead && !behind) || /^(?:'s(?!\p{L})|'|\s(?:and|et|und)\s)/u.test(after)) return undefined;
  if (ahead?.groups?.title !== undefined && speaker.type !== 'person') return undefined;
  const start = ahead ? sentence.start + ahead.index : speaker.start;
  const end = behind ? speaker.end + behind[0].length : speaker.end;
  const cue = ahead
    ? { start, end: start + (ahead.groups?.words?.length ?? 0) }
    : { start: speaker.end, end };
  const leading = masked.slice(sentence.start, start);
  const said = wordCount(leading) >= 4 ? saidBefore(sentence, start - sentence.start) : [];
  if (said.length > 0) {
    // "Les garanties devraient selon Merz durer": the clause goes on behind its source.
    const rest = /[,–—]\s*$|\uFDD0\s*$/.test(leading) || /^\s*[,.;]/.test(masked.slice(end, sentence.end));
    return {
      speakers: [speaker],
      cue,
      said: rest ? said : [...said, ...spanOf(sentence, end, sentence.end, 1)],
    };
  }
  if (/[,–—]\s*$/.test(leading) || wordCount(leading) < 2) {
    const aside = grammar.titleAside.exec(masked.slice(end, sentence.end))?.[0] ?? '';
    return { speakers: [speaker], cue, said: spanOf(sentence, end + aside.length, sentence.end, 3) };
  }
  return undefined;
}

/** "Macron : « … »" */
function readColon(sentence: Sentence, speaker: SummaryMention, grammar: Compiled): Finding | undefined {
  const lead = sentence.masked.slice(sentence.start, speaker.start);
  if (speaker.type !== 'person' || !/^\W*$/u.test(lead.replace(grammar.titlePhrase, ''))) return undefined;
  const colon = /^\s*:\s*(?=\uFDD0)/.exec(sentence.masked.slice(speaker.end, sentence.end));
  if (colon === null) return undefined;
  const start = speaker.end + colon[0].length;
  return {
    speakers: [speaker],
    cue: { start: speaker.end, end: start },
    said: spanOf(sentence, start, sentence.end, 3),
  };
}

/** @returns where the subject's words begin (its office included); undefined where the mention is no subject */
function subjectStart(sentence: Sentence, speaker: SummaryMention, grammar: Compiled): number | undefined {
  if (!isBaseForm(speaker, sentence, grammar)) return undefined;
  const before = sentence.masked.slice(sentence.start, speaker.start);
  if (grammar.endsInPreposition.test(before)) return undefined;
  const title = grammar.titlePhrase.exec(before);
  if (title !== null && (title.groups?.fused !== undefined || speaker.type !== 'person')) return undefined;
  const head = (title === null ? before : before.slice(0, title.index)).replace(grammar.endsInArticle, '');
  if (grammar.endsInPreposition.test(head) || grammar.endsInSubordinator.test(head)) return undefined;
  if (
    grammar.lang === 'de' &&
    title === null &&
    speaker.type === 'person' &&
    /(?<![\p{L}])\p{Lu}[\p{L}-]*\s$/u.test(head.slice(1))
  ) {
    // "Der Berater des Präsidenten Selenskyj": nouns are written large, and this one is no office in the nominative.
    return undefined;
  }
  if (grammar.oblique && title === null && !mayFollow(head, speaker, grammar)) return undefined;
  return sentence.start + head.length;
}

/** "sagte der Präsident der Ukraine": the state belongs to the office and is not who speaks. */
const mayBearTitle = (speaker: SummaryMention, gap: string, grammar: Compiled) =>
  speaker.type === 'person' || gap.replace(grammar.endsInArticle, '').trim() === '';

/**
 * Slavic: after a noun a name that does not bend may be a genitive ("радник Мелоні", "посол США"). What may stand
 * before a subject: a clause's beginning, "and", an adverb, and before a person an adverbial ("в Париже").
 */
function mayFollow(head: string, speaker: SummaryMention, grammar: Compiled): boolean {
  const clause = /[^,;:()–—\uFDD0]*$/u.exec(head)![0];
  if (clause.trim() === '' || grammar.endsInLight.test(clause) || grammar.endsInAnd.test(clause)) return true;
  return speaker.type === 'person' && grammar.adverbialOnly.test(clause);
}

function isBaseForm(speaker: SummaryMention, sentence: Sentence, { oblique }: Compiled): boolean {
  if (oblique === undefined) return true;
  const form = sentence.masked.slice(speaker.start, speaker.end);
  if (oblique.baseForms.test(form)) return true;
  // A role is a phrase: its first noun shows the case.
  const decisive = speaker.kind === 'role' ? form.split(/\s/)[0]! : form;
  return !(speaker.type === 'person' ? oblique.person : oblique.other).test(decisive);
}

/** "Macron and Starmer": the one before "and" speaks as well, and decides whether the pair is a subject. */
function withPartners(sentence: Sentence, speaker: SummaryMention, start: number, grammar: Compiled) {
  const head = sentence.masked.slice(sentence.start, start);
  const partner = sentence.speakers.findLast(({ end }) => end <= start);
  if (partner === undefined || !grammar.endsInAnd.test(head)) return { speakers: [speaker], start };
  const joint = sentence.masked.slice(partner.end, start);
  if (!grammar.andGap.test(joint)) return { speakers: [speaker], start };
  const partnerStart = subjectStart(sentence, partner, grammar);
  if (partnerStart === undefined) return { speakers: [], start };
  return { speakers: [partner, speaker], start: partnerStart };
}

const longestGap = 130;

function isLightGap(gap: string, hasSpeaker: boolean, grammar: Compiled): boolean {
  if (/^\s*$/.test(gap)) return !hasSpeaker;
  // A comma and then the verb: the name closes something that stands in between.
  if (gap.length > longestGap || /^'|^\s*,\s*$|[.:;!?\uFDD0]/.test(gap)) return false;
  const aside = /^\s*(?:,[^,()]{2,}(?:,[^,()]{2,})?,|\([^()]+\)|[–—][^–—]+[–—])\s*/.exec(gap)?.[0] ?? '';
  if (hasSpeaker && aside === '') return false;
  return grammar.lightOnly.test(gap.slice(aside.length));
}

/**
 * What is said by a verb and its speaker, who stand from `start` to `end`. A quotation that stands before them wins;
 * then what follows, where something announces it ("that", a colon, a quotation); then, where nothing of weight
 * follows, the clause before.
 */
function saidAround(
  sentence: Sentence,
  verb: Verb,
  start: number,
  end: number,
  grammar: Compiled,
  reader: Reader | undefined,
): Span[] {
  const { masked } = sentence;
  const leading = masked.slice(sentence.start, start);
  const trailing = masked.slice(end, sentence.end);
  const before = closesClause.test(leading) ? saidBefore(sentence, leading.length) : [];
  const isQuotation = before.length > 0 && /^[^\p{L}]*\uFDD0|\uFDD0[\s,–—-]*$/u.test(leading);
  if (isQuotation) {
    const goesOn = /^(?:\s*,[^,\uFDD0]{0,80})?\s*[,.:–—]\s*(?=\uFDD0)/u.exec(trailing);
    return goesOn === null
      ? before
      : [...before, ...spanOf(sentence, end + goesOn[0].length, sentence.end, 1)];
  }
  const announced = announcement(verb, grammar).exec(trailing);
  if (announced !== null) return spanOf(sentence, end + announced[0].length, sentence.end, 2);
  if (before.length > 0) {
    const isInverted = start === verb.start;
    // Too short for a clause: it goes on behind the speaker ("Die Garantien, sagte Merz, müssten …"), or is an
    // adverbial ("Mardi soir, Macron a annoncé …").
    const isClause = wordCount(masked.slice(before[0]!.start, before[0]!.end)) >= 4;
    if (isClause && (isInverted || grammar.lightOnly.test(trailing.replace(/[.!?]\s*$/, '')))) return before;
    const rest = /^\s*,\s*/.exec(trailing);
    if (rest !== null && !isClause)
      return [...before, ...spanOf(sentence, end + rest[0].length, sentence.end, 3)];
  }
  if (verb.kind === 'act') return bareObject(sentence, end, grammar);
  return verb.kind === 'say' ? bareClause(sentence, end, grammar, reader) : [];
}

/** Slavic languages name the listener between the verb and the comma before "that"; English does so after "told". */
function announcement(verb: Verb, grammar: Compiled): RegExp {
  if (verb.kind === 'listener') return grammar.announcedToListener;
  return verb.kind === 'say' && grammar.oblique ? grammar.announcedSlavic : grammar.announced;
}

/** "announced a coordination cell" */
function bareObject(sentence: Sentence, start: number, grammar: Compiled): Span[] {
  const trailing = sentence.masked.slice(start, sentence.end);
  if (/^\s*[,.;)]/.test(trailing)) return [];
  // "welcomed Steve Witkoff at the Kremlin": to greet or to blame a person is no statement; to urge one to act is.
  const object = sentence.speakers.find((mention) => mention.start >= start);
  if (object?.type === 'person' && grammar.titleGap.test(sentence.masked.slice(start, object.start))) {
    if (!/^\s(?:to|à|d'|de|zu|a|di|że|що|что)\s/u.test(sentence.masked.slice(object.end, sentence.end)))
      return [];
  }
  return spanOf(sentence, start, sentence.end, 2);
}

/** "Merz sagte, die Garantien müssten …", "Macron said the cell would …" */
function bareClause(
  sentence: Sentence,
  start: number,
  grammar: Compiled,
  reader: Reader | undefined,
): Span[] {
  const trailing = sentence.masked.slice(start, sentence.end);
  if (grammar.takesBareClause === 'after-comma') {
    const comma = grammar.lightThenComma.exec(trailing);
    return comma === null ? [] : spanOf(sentence, start + comma[0].length, sentence.end, 3);
  }
  if (grammar.takesBareClause === 'at-once' && reader?.hasVerb({ start, end: sentence.end })) {
    return /^\s*[,.;)]/.test(trailing) ? [] : spanOf(sentence, start, sentence.end, 4);
  }
  return [];
}

/** What follows "As Macron said," up to the end. */
function afterComma(sentence: Sentence, from: number): Span[] {
  const comma = /^[^,]{0,100},\s*/.exec(sentence.masked.slice(from, sentence.end));
  return comma === null ? [] : spanOf(sentence, from + comma[0].length, sentence.end, 3);
}

/** The clause that ends `length` characters into the sentence, without the comma or dash that closes it. */
function saidBefore(sentence: Sentence, length: number): Span[] {
  const leading = sentence.masked.slice(sentence.start, sentence.start + length);
  const clause = leading.replace(/[\s,–—-]+$/u, '');
  const start = Math.max(clause.lastIndexOf(';') + 1, 0);
  return spanOf(sentence, sentence.start + start, sentence.start + clause.length, 1);
}

/** @returns the span without space, a leading dash or the closing full stop; none where it has too few words */
function spanOf(sentence: Sentence, from: number, to: number, fewestWords: number): Span[] {
  const { masked } = sentence;
  let [start, end] = [from, to];
  while (start < end && /[\s,–—-]/u.test(masked[start]!)) start++;
  while (end > start && /[\s.,;]/u.test(masked[end - 1]!)) end--;
  if (start >= end) return [];
  const text = masked.slice(start, end);
  const quoted = sentence.quotations.some((quotation) => overlaps(quotation, { start, end }));
  return quoted || wordCount(text) >= fewestWords ? [{ start, end }] : [];
}

const wordCount = (text: string) => text.match(/[\p{L}\d]+(?:['-][\p{L}]+)*/gu)?.length ?? 0;

function isQuoted(said: readonly Span[], { quotations }: Sentence): boolean {
  return said.every((part) => quotations.some((q) => q.start <= part.start && part.end <= q.end));
}
