// The shape of what we know. One schema: validates at build and test time, gives the types, and writes
// `data/schema.json` for editors.

import * as v from 'valibot';

export const isoDate = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, 'a day as YYYY-MM-DD'));
const monthOrYear = v.pipe(v.string(), v.regex(/^\d{4}(-\d{2})?$/, 'a month as YYYY-MM, or a year as YYYY'));
const entityId = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id in kebab-case'));
const sourceIds = v.array(v.string());
const citedBy = v.pipe(sourceIds, v.minLength(1, 'at least one source'));

/** Card text. Both languages, always. */
export const text = v.strictObject({
  en: v.pipe(v.string(), v.minLength(1)),
  fr: v.pipe(v.string(), v.minLength(1)),
});
/** Names by language: `{ "fr": ["déclaration de Paris"] }`. */
const namesByLang = v.record(v.string(), v.array(v.string()));

/** A publication. `via` stands where it was not read at the publisher's: it is shown as "X, as quoted by Y". */
export const source = v.strictObject({
  title: v.string(),
  publisher: v.string(),
  url: v.pipe(v.string(), v.url()),
  published: v.optional(isoDate),
  /** Its month or year, where the day is not known. */
  publishedIn: v.optional(monthOrYear),
  lang: v.pipe(v.string(), v.regex(/^[a-z]{2}$/, 'a language code of two letters')),
  /** `digest`: retells what others reported, and is named last. */
  kind: v.picklist(['official', 'news', 'encyclopedia', 'digest']),
  via: v.optional(
    v.strictObject({
      publisher: v.string(),
      /** The same in French, where it is a description: `un dépôt public`. */
      publisherFr: v.optional(v.string()),
      url: v.optional(v.string()),
    }),
  ),
  archived: v.optional(v.pipe(v.string(), v.url())),
  note: v.optional(v.string()),
});

/** One sentence of ours, with the day it speaks of and who says so. */
export const statement = v.strictObject({
  text,
  date: v.optional(isoDate),
  /** Its month or year, where the day is not known: cards show this. `date` then only says where it stands among others. */
  dateIn: v.optional(monthOrYear),
  sources: citedBy,
  checked: v.optional(isoDate),
});

/** Steps are the sources' own words, in their order on the ladder; see `ladders.ts`. */
const ladderStep = v.strictObject({
  step: v.picklist([
    // documents
    'announced',
    'issued',
    'adopted',
    'endorsed',
    'signed',
    'ratified',
    'in-force',
    // pledges
    'committed',
    'delivered',
    'ruled-out',
  ]),
  date: v.optional(isoDate),
  by: v.optional(v.array(entityId)),
  note: v.optional(text),
  sources: citedBy,
});

/** What is the case on a day. */
const status = v.strictObject({ text, date: isoDate, sources: citedBy, checked: v.optional(isoDate) });

/** Presence at the Paris meeting of 6 January 2026. */
const parisPresence = v.strictObject({
  presence: v.picklist(['in-person', 'by-video', 'represented', 'absent', 'unknown']),
  by: v.optional(entityId),
  /** Others who represented it together with `by`. */
  with: v.optional(v.array(entityId)),
  level: v.optional(v.picklist(['leader', 'minister', 'ambassador-or-representative', 'envoys'])),
  note: v.optional(text),
  sources: sourceIds,
  checked: v.optional(isoDate),
});

const common = {
  $schema: v.optional(v.string()),
  id: entityId,
  /** The name as cards show it. English and French at least. */
  label: v.objectWithRest({ en: v.string(), fr: v.string() }, v.string()),
  /** Names it goes by, by language. */
  names: namesByLang,
  /** Names that count only with other evidence on the page. */
  needsContext: v.array(v.string()),
  /** What else the names may mean, in English, for maintainers. */
  collisions: v.array(v.string()),
  statements: v.array(statement),
  note: v.optional(v.string()),
  /** Points that the sources do not settle, shown as such. */
  openQuestions: v.optional(v.array(text)),
};

/** Facts shared by documents, provisions, organisations and events. */
const matter = {
  date: v.optional(isoDate),
  place: v.optional(text),
  /** The newest status. */
  status: v.optional(status),
  /** What was the case before, newest first: a card for an older article shows the one of its day. */
  earlierStatus: v.optional(v.array(status)),
  keyPoints: v.array(statement),
  officialText: v.optional(v.pipe(v.string(), v.url())),
  officialTextOthers: v.optional(v.array(v.strictObject({ lang: v.string(), url: v.string() }))),
  officialTextNote: v.optional(text),
};

export const person = v.strictObject({
  ...common,
  type: v.literal('person'),
  gender: v.picklist(['male', 'female']),
  country: entityId,
  wikidata: v.optional(v.string()),
  surnames: namesByLang,
  /** `low`: may stand alone. `high`: a common name, word, place or brand. `never`: only beside first name or office. */
  surnameRisk: v.picklist(['low', 'high', 'never']),
  /** The full name has known bearers of its own: it needs a cue. */
  nameRisk: v.optional(v.boolean()),
  paris: parisPresence,
});

const pledge = v.strictObject({
  domain: v.picklist([
    'land',
    'air',
    'sea',
    'reconstruction',
    'training',
    'finance',
    'monitoring',
    'hq',
    'other',
  ]),
  text,
  firmness: v.picklist(['announced', 'conditional', 'ruled-out', 'under-discussion']),
  date: isoDate,
  /** As of a statement. */
  dateIn: v.optional(monthOrYear),
  sources: citedBy,
  checked: v.optional(isoDate),
});

export const state = v.strictObject({
  ...common,
  type: v.literal('state'),
  iso2: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)),
  /** Capitals, residences and nicknames that stand for the government, by language. Always need context. */
  metonyms: namesByLang,
  membership: v.strictObject({
    kind: v.picklist(['member', 'participant', 'partner', 'not-a-member']),
    /** First documented attendance, not an accession. */
    since: v.optional(isoDate),
    sources: sourceIds,
    sinceSources: sourceIds,
  }),
  paris: parisPresence,
  pledges: v.array(pledge),
});

const organisation = v.strictObject({
  ...common,
  ...matter,
  type: v.literal('organisation'),
  /** Who belongs to it, where it is a small and settled group (G7, E3). Membership of the Coalition stands with the states. */
  members: v.optional(v.array(entityId)),
  /** It is not spoken of before this day. */
  existsFrom: v.optional(isoDate),
});

export const document = v.strictObject({
  ...common,
  ...matter,
  type: v.literal('document'),
  existsFrom: v.optional(isoDate),
  documentKind: v.picklist([
    'political-declaration',
    'declaration-of-intent',
    'statement',
    'treaty',
    'agreement',
    'framework',
    'negotiated-text',
  ]),
  /** Who signed, only where a source names the signing. */
  signatories: v.array(entityId),
  /** Who issued it or put their names to it, where no source speaks of signing. */
  issuedBy: v.optional(v.array(entityId)),
  /** Who is bound or stands behind it, in words. */
  parties: v.array(text),
  ladder: v.array(ladderStep),
  /** How it differs from the document it is confused with. */
  differsFrom: v.optional(v.array(v.strictObject({ id: entityId, text, sources: citedBy }))),
  /** What the press got wrong, so that no card repeats it. */
  pressErrors: v.optional(v.array(statement)),
});

const provision = v.strictObject({
  ...common,
  ...matter,
  type: v.literal('provision'),
  existsFrom: v.optional(isoDate),
  partOf: v.array(entityId),
  /** Who runs it, where a source says so. */
  by: v.optional(v.array(entityId)),
});

const event = v.strictObject({
  ...common,
  ...matter,
  type: v.literal('event'),
  existsFrom: v.optional(isoDate),
  /** Last day, where it lasted longer than one. */
  until: v.optional(isoDate),
  participants: v.array(entityId),
});

export const entity = v.variant('type', [person, state, organisation, document, provision, event]);

/** One holder's term, `[from, to)`. An unknown day is absent, never guessed. */
export const term = v.strictObject({
  /** As written in English; the only thing known of holders without an entity. */
  name: v.string(),
  entity: v.optional(entityId),
  from: v.optional(isoDate),
  /** Absent: held on, or `ended` with the day not found. */
  to: v.optional(isoDate),
  ended: v.optional(v.literal(true)),
  acting: v.optional(v.literal(true)),
  /** Oldest day on which a source shows the holder in office, where `from` is unknown. */
  verifiedFrom: v.optional(isoDate),
  /** From this day on it is doubtful that the holder is still in office (an election, a report without a source): nobody is named. */
  uncertainFrom: v.optional(isoDate),
  /** From this day the holder stayed as caretaker only. */
  caretakerSince: v.optional(isoDate),
  sources: sourceIds,
  /** `confirmed`: a source gives the days. `held-only`: sources confirm the office, not the days. `unsourced`: resolves roles only. */
  dates: v.picklist(['confirmed', 'held-only', 'unsourced']),
  /** Newest day on which a source shows the holder in office. */
  verifiedUntil: v.optional(isoDate),
  /** Weaker: newest day of a public list without a named original. */
  listedUntil: v.optional(isoDate),
  note: v.optional(v.string()),
  checked: v.optional(isoDate),
});

/** The kinds of office that role phrases know: `engine/office-kinds.ts`, of which this room imports no value. A test
 *  holds the two together. */
const officeKinds = [
  'president',
  'head-of-state',
  'prime-minister',
  'head-of-government',
  'chancellor',
  'vice-president',
  'foreign-minister',
  'defence-minister',
  'secretary-general',
  'high-representative',
  'commander-in-chief',
  'chief-of-general-staff',
  'head-of-presidential-office',
  'national-security-adviser',
  'leader',
] as const;

export const office = v.strictObject({
  /** `<organisation or state>/<role>`. */
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+\/[a-z0-9-]+$/)),
  organisation: entityId,
  /** What the engine knows it by (`OfficeKind`), where a role phrase can mean it. */
  kinds: v.array(v.picklist(officeKinds)),
  title: text,
  /** The French title when a woman holds it, where it differs. */
  titleFeminineFr: v.optional(v.string()),
  /** Several people may hold it at once (an envoy): no role phrase resolves to it. */
  shared: v.optional(v.literal(true)),
  /** From this day on the list of holders has no gap that is not a vacancy. Before it only the terms listed here are
   *  known: a day between them resolves to nobody, and no predecessor is derived. */
  completeFrom: v.optional(isoDate),
  terms: v.array(term),
  note: v.optional(v.string()),
});

export const timelineItem = v.strictObject({
  date: isoDate,
  title: text,
  text,
  sources: citedBy,
  entities: v.optional(v.array(entityId)),
  checked: v.optional(isoDate),
});

export type Text = v.InferOutput<typeof text>;
export type Source = v.InferOutput<typeof source>;
export type Statement = v.InferOutput<typeof statement>;
export type LadderStep = v.InferOutput<typeof ladderStep>;
export type Pledge = v.InferOutput<typeof pledge>;
export type Person = v.InferOutput<typeof person>;
export type State = v.InferOutput<typeof state>;
export type Organisation = v.InferOutput<typeof organisation>;
export type Document = v.InferOutput<typeof document>;
export type Provision = v.InferOutput<typeof provision>;
export type Event = v.InferOutput<typeof event>;
export type Entity = v.InferOutput<typeof entity>;
export type Term = v.InferOutput<typeof term>;
export type Office = v.InferOutput<typeof office>;
export type TimelineItem = v.InferOutput<typeof timelineItem>;

/** Everything, as `load.ts` reads it. Sources by id. */
export interface Dataset {
  /** The newest day on which something here was verified. */
  asOf: string;
  entities: Entity[];
  offices: Office[];
  sources: Record<string, Source>;
  timeline: TimelineItem[];
}
