// What a card shows, worked out from the dataset for one day: see `card-data.ts`.

import type { EntityId, EntityType, Evidence, IsoDate, LangCode, MentionKind } from '../engine/types.ts';
import type { LadderStep, Pledge, Source, Text } from './schema.ts';

/** A statement with its sources resolved, ready to show. */
export interface CitedText {
  text: Text;
  date?: IsoDate | undefined;
  /** `2026-05` or `2026`: all that is known of the day, and shown in its place. */
  dateIn?: string | undefined;
  sources: CitedSource[];
}

export interface CitedSource extends Source {
  id: string;
}

/** An office as it stands on the card's day. */
export interface OfficeOnDay {
  /** `united-kingdom/prime-minister` */
  id: string;
  /** In French in the form for this holder: `Première ministre du Japon`. */
  title: Text;
  organisation: EntityId;
  /** Only where a source gives the day. */
  from?: IsoDate | undefined;
  /** Only on the handover day itself: what ends later stands in `since`. */
  to?: IsoDate | undefined;
  acting: boolean;
  caretaker: boolean;
  /** How sure: see `term.dates` in `schema.ts`. */
  dates: 'confirmed' | 'held-only' | 'unsourced';
  /** The day this is known to hold until, where it is still held. */
  verifiedUntil?: IsoDate | undefined;
  /** Whoever held it before, with a name where we have no card. */
  predecessor?: { name: string; entity?: EntityId | undefined } | undefined;
  sources: CitedSource[];
}

/** Its relation to the Coalition in the words of the sources. */
export interface RelationBadge {
  kind:
    | 'member'
    | 'participant'
    | 'partner'
    | 'not-a-member'
    | 'signed'
    | 'took-part'
    | 'took-part-by-video'
    | 'represented';
  date?: IsoDate | undefined;
  document?: EntityId | undefined;
  sources: CitedSource[];
}

export interface RelatedEntity {
  id: EntityId;
  label: Record<string, string>;
  relation:
    | 'signed-same'
    | 'same-country'
    | 'predecessor'
    | 'successor'
    | 'part-of'
    | 'participant'
    | 'leads'
    | 'signed'
    | 'issued'
    | 'confused-with';
}

/** A party to a document, or a person who signed for none of them. */
export interface Signatory extends RelatedEntity {
  /** Who signed for it, where a source names them. */
  signedBy: RelatedEntity[];
}

/** Everything one card shows. Crosses from the background to the page as JSON. */
export interface CardData {
  id: EntityId;
  type: EntityType;
  kind: MentionKind;
  /** The surface form that was hovered. */
  form: string;
  label: Record<string, string>;
  /** As spelled elsewhere: `Зеленський`, `Zełenski`, `Selenskyj`. */
  spellings: string[];
  /** ISO 3166-1 alpha-2, for the flag. */
  flag?: string | undefined;
  /** SVG path data is bundled with the card; this is the day that the card speaks of, absent where unknown. */
  date?: IsoDate | undefined;
  /** Offices on that day; two on a handover day. Empty: none in our data for that day. */
  offices: OfficeOnDay[];
  badges: RelationBadge[];
  /** One line on its part in the Paris declarations. */
  headline?: CitedText | undefined;
  status?: CitedText | undefined;
  ladder: (LadderStep & { cited: CitedSource[] })[];
  keyPoints: CitedText[];
  statements: CitedText[];
  pledges: (Pledge & { cited: CitedSource[] })[];
  /** Everything dated after the article, offices included, newest first. */
  since: CitedText[];
  signatories: Signatory[];
  differsFrom: { other: RelatedEntity; text: Text; sources: CitedSource[] }[];
  related: RelatedEntity[];
  officialText?: string | undefined;
  openQuestions: Text[];
  /** Why this is marked. */
  evidence: Evidence[];
  /** The newest day on which anything shown here was verified. */
  verified: IsoDate;
  /** The article is newer than the data. */
  articleIsNewer: boolean;
}

/** What the page asks for: a mention, and what is known of the page. See `platform/messages.ts`. */
export interface CardRequest {
  entity: EntityId;
  kind: MentionKind;
  /** The surface form. */
  text: string;
  evidence: Evidence[];
  date?: IsoDate | undefined;
  lang: LangCode;
  alsoOnPage: EntityId[];
}
