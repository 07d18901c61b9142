// Roles: an office put together with its state or organisation ("le chef de l'État" + "ukrainien"), and what
// the words around it say against the holder.

import { isGivenName } from './given-names.ts';
import type { HitIndex } from './hit-index.ts';
import type { OfficeKind } from './languages/language.ts';
import type { CueKind, Lexicon } from './lexicon.ts';
import { cueAt, matchNames } from './matcher.ts';
import { type Cue, cuesAfter, cuesBefore, hasKind } from './neighbours.ts';
import { officeKinds } from './office-kinds.ts';
import type { BlockReading, Candidate, Hit } from './reading.ts';
import type { Sense } from './senses.ts';
import { sentenceAt } from './sentences.ts';
import { SpanOrder } from './spans.ts';
import type { Evidence, Span } from './types.ts';
import {
  asLink,
  isCapital,
  isSpaces,
  spacesAfter,
  spacesBefore,
  type Word,
  wordAfter,
  wordBefore,
} from './words.ts';

interface Composed extends Span {
  owner: number;
}

const OWNERS: Record<string, ReadonlySet<Sense['kind']>> = {
  A: new Set<Sense['kind']>(['adjective']),
  N: new Set<Sense['kind']>(['state', 'organisation', 'owner']),
  C: new Set<Sense['kind']>(['compound', 'state', 'organisation', 'owner']),
};

const AFTER_OFFICE = new Set<string>([
  'after-office',
  'saying',
  'place',
  'since',
  'past',
] satisfies CueKind[]);

const isHeads = ({ kind }: Sense): boolean => kind === 'heads';

/** @param persons - name candidates of the block, to see whether a name follows */
export function roleCandidates(
  reading: BlockReading,
  hits: HitIndex,
  persons: readonly Candidate[],
): Candidate[] {
  const { text, lexicon } = reading;
  const { orders, links, definiteLinks, hasArticles, adjectivesFollow, verbEndings } = grammarOf(lexicon);
  const roles: Candidate[] = [];
  let plurals: SpanOrder<Hit> | undefined;
  const beside = new NamesBeside(persons);
  for (const hit of hits.all) {
    for (const sense of hit.senses) {
      if (sense.kind === 'phrase' || sense.kind === 'domestic') {
        add(hit, { office: sense.ref }, undefined, sense);
      } else if (sense.kind === 'head-start') {
        const kind = officeKinds.indexOf(lexicon.splitHeads[sense.ref] as OfficeKind);
        for (const split of around(hit, sense.ref)) add(split, { kind }, split.owner, sense);
      } else if (sense.kind === 'head' && !isPlural(hit)) {
        const composed = orders
          .flatMap((order) => compose(order, hit))
          .sort((a, b) => b.end - b.start - (a.end - a.start))[0];
        if (composed) add(composed, { kind: sense.ref }, composed.owner, sense, hit);
        else add(hit, { kind: sense.ref }, undefined, sense);
      }
    }
  }
  // the longest reading of one place: "président de la Commission européenne", not "président"
  const order = new SpanOrder(roles);
  return roles.filter((role) => !order.hasLonger(role));

  /** "die Präsidenten Frankreichs und Polens": the article tells what the noun does not. */
  function isPlural(head: Hit): boolean {
    plurals ??= new SpanOrder(hits.all.filter((hit) => hit.senses.some(isHeads)));
    return plurals.reachBefore(head.start) >= head.end;
  }

  /** "Die französischen Präsidenten": over the adjective too. */
  function pluralArticle(role: Span, head: Span): Evidence | undefined {
    if (head.start === role.start || head.end !== role.end) return undefined;
    const article = wordBefore(text, role.start);
    if (!article || !isSpaces(article.gap)) return undefined;
    const both = `${article.text} ${text.slice(head.start, head.end)}`;
    const { data, count } = matchNames(both, lexicon);
    for (let i = 0; i < count; i += 3)
      if (data[i + 1] === both.length && lexicon.sensesOf(data[i + 2] as number).some(isHeads))
        return { code: 'indefinite-or-plural', detail: article.text };
    return undefined;
  }

  function add(
    span: Span,
    office: NonNullable<Candidate['office']>,
    owner: number | undefined,
    sense: Sense,
    head: Span = span,
  ): void {
    const sentence = sentenceAt(reading.sentences, span.start);
    const role: Candidate = {
      start: span.start,
      end: span.end,
      kind: 'role',
      by: 'role',
      entities: [],
      office,
      owner,
      sense,
      sentence,
    };
    role.against =
      pluralArticle(role, head) ?? wordsAgainst(reading, role, beside, hits) ?? unknownOwner(role);
    roles.push(role);
  }

  /** "der Präsident der Fifa", "Venezuela's president", "der venezolanische Präsident": of somebody not in our data. */
  function unknownOwner(role: Candidate): Evidence | undefined {
    const behind = asLink(text.slice(role.end, role.end + 12));
    // "the American president of the club": the adjective is the person's, not the office's
    const definite = definiteLinks.find(({ pattern }) => pattern.test(behind));
    if (definite && role.sense?.kind === 'head') return { code: 'no-licence', detail: definite.word };
    const bare = role.owner === undefined && (role.sense?.kind === 'head' || role.sense?.kind === 'domestic');
    if (!bare) return undefined;
    const link = links.find(({ pattern }) => pattern.test(behind));
    // "sprach der Kanzler von einem Durchbruch": whose an office is takes no indefinite article there
    const isOfSomething =
      lexicon.capitalisesNouns &&
      cuesAfter(text, role.end, lexicon, 2).some((cue) => hasKind(cue, 'indefinite'));
    if (link && !isOfSomething) return { code: 'no-licence', detail: link.word };
    const other = adjectiveBehind(role);
    if (other) return { code: 'no-licence', detail: other };
    const before = wordBefore(text, role.start);
    if (!before || before.start < role.sentence.start) return undefined;
    if (/^['’ʼ`´]s?\s+$/.test(before.gap)) return { code: 'no-licence', detail: before.text };
    if (!isSpaces(before.gap)) return undefined;
    const cue = cueAt(text, before.start, lexicon);
    const reaches = cue !== undefined && cue.end >= before.end;
    if (hasArticles && role.sense?.kind === 'head')
      return reaches && cue.kinds.includes('article')
        ? undefined
        : { code: 'no-licence', detail: before.text };
    const opens = text.slice(role.sentence.start, before.start).trim() === '';
    const capital = isCapital(before.text) && !role.sentence.titleCase && !role.sentence.allCaps;
    return capital && !opens && !reaches ? { code: 'no-licence', detail: before.text } : undefined;
  }

  /** "El presidente venezolano": in languages whose adjectives follow, a word that cannot be told from one. */
  function adjectiveBehind(role: Candidate): string | undefined {
    if (!adjectivesFollow) return undefined;
    const word = wordAfter(text, role.end);
    if (!word || word.start >= role.sentence.end || !isSpaces(word.gap)) return undefined;
    const cue = cueAt(text, word.start, lexicon);
    const known = cue?.kinds.some((kind) => AFTER_OFFICE.has(kind));
    return known || verbEndings?.test(word.text) ? undefined : word.text;
  }

  /** `ministre` + `français` + `des Affaires étrangères`. */
  function around(first: Hit, ref: number): Composed[] {
    return wordBehind(first).flatMap((middle) => {
      const owner = middle.senses.find((s) => OWNERS['A']?.has(s.kind) || OWNERS['N']?.has(s.kind));
      const last =
        owner &&
        wordBehind(middle).find((hit) => hit.senses.some((s) => s.kind === 'head-end' && s.ref === ref));
      return last ? [{ start: first.start, end: last.end, owner: owner.ref }] : [];
    });
  }

  /** Hits with nothing but spaces between. */
  function wordBehind({ end }: Span): readonly Hit[] {
    const start = spacesAfter(text, end);
    return start > end ? hits.startingAt(start) : [];
  }

  /** All ways to read an order around the head. */
  function compose(order: Order, head: Hit): Composed[] {
    let spans: (Span & { owner?: number })[] = [{ start: head.start, end: head.end }];
    for (const item of [...order.before].reverse()) spans = spans.flatMap((span) => leftOf(span, item));
    for (const item of order.after) spans = spans.flatMap((span) => rightOf(span, item));
    return spans.filter((span): span is Composed => span.owner !== undefined);
  }

  function leftOf(span: Span & { owner?: number }, item: Item): (Span & { owner?: number })[] {
    if (item.kind === 'literal') return [];
    const edge = item.joint === 'glued' ? span.start : spacesBefore(text, span.start);
    const near = [edge - 2, edge - 1, edge].flatMap((end) => (fits(end) ? hits.endingAt(end) : []));
    return near
      .sort((a, b) => a.start - b.start || b.end - a.end)
      .flatMap((hit) => owners(hit, item).map((owner) => ({ start: hit.start, end: span.end, owner })));

    function fits(end: number): boolean {
      const gap = text.slice(Math.max(0, end), span.start);
      if (item.joint === 'possessive') return /^(?:['’ʼ`´]s?|s['’])\s+$/.test(gap);
      return item.joint === 'glued' ? gap === '' || gap === '-' : isSpaces(gap);
    }
  }

  function rightOf(span: Span & { owner?: number }, item: Item): (Span & { owner?: number })[] {
    if (item.kind === 'literal') {
      const space = /^\s+/.exec(text.slice(span.end, span.end + 8))?.[0];
      if (!space) return [];
      const at = span.end + space.length;
      return item.words.flatMap((word) => {
        const here = asLink(text.slice(at, at + word.length));
        return here === word ? [{ ...span, end: at + word.length }] : [];
      });
    }
    const glued = /['’ʼ`´]/.test(text[span.end - 1] as string) ? hits.startingAt(span.end) : [];
    return [...glued, ...wordBehind(span)].flatMap((hit) =>
      owners(hit, item).map((owner) => ({ start: span.start, end: hit.end, owner })),
    );
  }

  function owners(hit: Hit, item: Item): number[] {
    const wanted = item.kind === 'owner' ? OWNERS[item.type] : undefined;
    return [...new Set(hit.senses.filter((sense) => wanted?.has(sense.kind)).map((sense) => sense.ref))];
  }
}

type Item =
  | { kind: 'owner'; type: string; joint: 'space' | 'possessive' | 'glued' }
  | { kind: 'literal'; words: string[]; joint: 'space' };
interface Order {
  before: Item[];
  after: Item[];
}

/** `H 'of'|'of the' N` → what stands before and after the head. See `officeOrders` in `languages/language.ts`. */
export function parseOrder(order: string): Order {
  const parsed: Order = { before: [], after: [] };
  let side = parsed.before;
  for (const token of order.match(/'(?:[^' ]|'(?! |$|\|)| (?!\|))*'(?:\|'(?:[^']|'(?=[^\s|]))*')*|\S+/g) ??
    []) {
    if (token.startsWith("'")) {
      side.push({
        kind: 'literal',
        joint: 'space',
        words: token.split('|').map((word) => word.slice(1, -1).toLowerCase()),
      });
    } else if (token === 'H') side = parsed.after;
    else if (token === 'CH') {
      side.push({ kind: 'owner', type: 'C', joint: 'glued' });
      side = parsed.after;
    } else
      side.push({
        kind: 'owner',
        type: token[0] as string,
        joint: token.endsWith("'s") ? 'possessive' : 'space',
      });
  }
  return parsed;
}

/** What may link a thing to its owner behind it: "of the", "de la"; nothing where a genitive says it. */
export const ownerLinks = (lexicon: Lexicon): ReadonlySet<string> => grammarOf(lexicon).ownerLinks;

interface Link {
  word: string;
  pattern: RegExp;
}

/** What a language says of its roles, made ready once. */
interface Grammar {
  orders: Order[];
  /** What links an office to its owner: `of`, `der`. */
  links: Link[];
  /** Those with an article in them: `of the`, `du`. */
  definiteLinks: Link[];
  ownerLinks: ReadonlySet<string>;
  hasArticles: boolean;
  adjectivesFollow: boolean;
  /** Of words that can be no adjective. */
  verbEndings: RegExp | undefined;
}

const grammars = new WeakMap<Lexicon, Grammar>();

function grammarOf(lexicon: Lexicon): Grammar {
  const known = grammars.get(lexicon);
  if (known) return known;
  const orders = lexicon.officeOrders.map(parseOrder);
  const literals = orders.flatMap(({ after }) =>
    after.flatMap((item) => (item.kind === 'literal' ? item.words : [])),
  );
  const linkOf = (word: string): Link => ({ word, pattern: new RegExp(`^\\s+${word}(?:(?<=')|\\s|$)`) });
  // a bare preposition is the beginning of one with an article
  const definite = literals.filter(
    (word) => (word.length > 2 || word === 'du') && !literals.some((other) => other.startsWith(`${word} `)),
  );
  const hasCues = (kind: CueKind) => lexicon.cueSets.some((set) => set.includes(kind));
  const grammar = {
    orders,
    links: literals.map((word) => linkOf(word.split(' ')[0] as string)),
    definiteLinks: definite.map(linkOf),
    ownerLinks: new Set([...literals, '']),
    hasArticles: hasCues('article'),
    adjectivesFollow: hasCues('after-office'),
    verbEndings: lexicon.verbEndings ? new RegExp(`^\\p{Ll}{2,}(?:${lexicon.verbEndings})$`, 'u') : undefined,
  };
  grammars.set(lexicon, grammar);
  return grammar;
}

/** The name candidates of a block by where they begin and end. */
class NamesBeside {
  readonly #starts: Set<number>;
  readonly #ends: Set<number>;

  constructor(persons: readonly Candidate[]) {
    this.#starts = new Set(persons.filter(({ against }) => !against).map(({ start }) => start));
    this.#ends = new Set(persons.map(({ end }) => end));
  }

  /** Begins one here with nothing against it? */
  beginsAt = (offset: number): boolean => this.#starts.has(offset);
  endsAt = (offset: number): boolean => this.#ends.has(offset);
}

/** Words around a role after which it is not the holder, or not a mention. */
function wordsAgainst(
  reading: BlockReading,
  role: Candidate,
  beside: NamesBeside,
  hits: HitIndex,
): Evidence | undefined {
  const { text, lexicon } = reading;
  const before = upToArticle(cuesBefore(text, role.start, lexicon, 3)).filter(
    ({ start }) => start >= role.sentence.start,
  );
  const timely = before.find((cue) => hasKind(cue, 'former', 'future', 'deputy'));
  if (timely) return { code: 'former-or-future', detail: timely.text };
  const indefinite = before.find(
    (cue) => hasKind(cue, 'indefinite') && text.slice(cue.end, role.start).trim() === '',
  );
  if (indefinite) return { code: 'indefinite-or-plural', detail: indefinite.text };
  const behind = cuesAfter(text, role.end, lexicon, 2, role.sentence.end);
  // "le président sortant", "prezydent elekt"; but "premier była zdania" where adjectives stand before their noun
  const afterNoun = lexicon.officeOrders.some((order) => order.startsWith('H A'));
  const later = behind.find((cue) => {
    const gap = text.slice(role.end, cue.start);
    return (
      hasKind(cue, 'former', 'future', 'deputy') &&
      /^[\s,(-]*$/.test(gap) &&
      (afterNoun || !isSpaces(gap) || hasKind(cue, 'future'))
    );
  });
  if (later) return { code: 'former-or-future', detail: later.text };
  const since = behind.find((cue) => hasKind(cue, 'since') && /\d/.test(text.slice(cue.end, cue.end + 24)));
  if (since) return { code: 'other-time', detail: since.text };
  // "Kanzler- und Parteichef", "vice-président"
  const word = wordBefore(text, role.start);
  // "the 16th US president"
  if (word && /^\d{1,2}\p{L}{0,3}$/u.test(word.text) && /^\.?\s+$/.test(word.gap))
    return { code: 'indefinite-or-plural', detail: word.text };
  if (word && /^[-\u2011]$/.test(word.gap) && !hits.covers(word)) {
    return { code: 'former-or-future', detail: `${word.text}-` };
  }
  if (/^[-\u2011]\p{L}/u.test(text.slice(role.end, role.end + 2))) return { code: 'not-a-name' };
  // "Reform UK leader", "the President's Office"
  if (
    word &&
    isSpaces(word.gap) &&
    isCapital(word.text) &&
    isCapital(text[role.start] as string) &&
    word.start > role.sentence.start &&
    !role.sentence.titleCase &&
    !role.sentence.allCaps &&
    !lexicon.capitalisesNouns
  ) {
    const known = hits.endingAt(word.end).length > 0 || cueAt(text, word.start, lexicon) !== undefined;
    if (!known) return { code: 'not-a-name', detail: word.text };
  }
  // "the president of France's football league"
  const isOfOwner = / of (?:the )?\p{Lu}/u.test(text.slice(role.start, role.end));
  if ((isOfOwner ? /^['’]s?\s/ : /^['’]s?\s+\p{Lu}/u).test(text.slice(role.end, role.end + 5)))
    return { code: 'not-a-name' };
  return nameFollows(reading, role, beside, hits) ? { code: 'name-follows' } : undefined;
}

/** "der britische Premierminister Keir Starmer", "the prime minister, Rishi Sunak," and the name before it. */
function nameFollows(reading: BlockReading, role: Candidate, beside: NamesBeside, hits: HitIndex): boolean {
  const { text, lexicon } = reading;
  const after = wordAfter(text, role.end);
  if (after && after.start < role.sentence.end && /^(?:[,)]?\s+|\s*[(–—]\s*)$/.test(after.gap)) {
    if (beside.beginsAt(after.start)) return true;
    const cue = cueAt(text, after.start, lexicon);
    // "President Hails Deal": where a headline sets all words so, a capital tells nothing, but a verb ends in -s
    const isHeadline = role.sentence.titleCase || role.sentence.allCaps;
    if (isCapital(after.text) && isGivenName(after.text, lexicon) && !(isHeadline && cue)) return true;
    if (cue?.kinds.includes('honorific') && isCapital(wordAfter(text, cue.end)?.text ?? '')) return true;
    const isVerb = isHeadline && (cue || /s$/i.test(after.text));
    if (isSpaces(after.gap) && isCapital(after.text) && !isVerb) {
      const known = hits
        .startingAt(after.start)
        .some((hit) => hit.senses.some((s) => !['given', 'surname', 'topic'].includes(s.kind)));
      // where every noun has a capital, only a second one behind it looks like a name
      const second = wordAfter(text, after.end);
      const looksLikeName =
        !lexicon.capitalisesNouns || (second !== undefined && isSpaces(second.gap) && isCapital(second.text));
      if (looksLikeName && !known && !cue?.kinds.includes('not-first-name')) return true;
    }
    if (after.gap.startsWith(',') && isCapital(after.text)) {
      const next = wordAfter(text, after.end);
      if (
        next &&
        isSpaces(next.gap) &&
        isCapital(next.text) &&
        !hits
          .startingAt(after.start)
          .some((hit) => hit.end >= after.end && hit.senses.some((s) => s.kind !== 'given'))
      )
        return true;
    }
  }
  // "Rishi Sunak, the British prime minister": the name before it is somebody
  const article = wordBefore(text, role.start);
  const name =
    article && !isCapital(article.text) && isSpaces(article.gap) ? wordBefore(text, article.start) : article;
  if (!name || !/^,\s+$/.test(name.gap) || !isCapital(name.text) || beside.endsAt(name.end)) return false;
  const first = wordBefore(text, name.start);
  return (
    first !== undefined &&
    name.start > role.sentence.start &&
    isSpaces(first.gap) &&
    isCapital(first.text) &&
    !isNoName(first)
  );

  /** "In Helsinki, the US president": what stands before the comma is a place. */
  function isNoName(word: Word): boolean {
    const cue = cueAt(text, word.start, lexicon);
    const is = (...kinds: CueKind[]) =>
      cue !== undefined && cue.end >= word.end && hasKind({ ...word, ...cue }, ...kinds);
    // "des Vereinigten Königreichs, den Präsidenten": among capital nouns only a known first name is one
    return (
      is('place', 'not-first-name') || (lexicon.capitalisesNouns === true && !isGivenName(word.text, lexicon))
    );
  }
}

/**
 * Cues before an article or a preposition belong to something else: "last week the French president". Not those that
 * end with it: "kandydat na prezydenta".
 */
function upToArticle(nearestFirst: readonly Cue[]): readonly Cue[] {
  const edge = nearestFirst.find((cue) => hasKind(cue, 'article', 'place'))?.start ?? 0;
  return nearestFirst.filter(({ end }) => end > edge);
}
