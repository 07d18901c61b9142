// What every section is given: the data, the languages, and the numbers of the sources.

import type { ComponentChildren } from 'preact';
import type { CardData, CitedSource, CitedText } from '../../data/card.ts';
import type { Text } from '../../data/schema.ts';
import type { EntityId, EntityType, IsoDate, LangCode } from '../../engine/types.ts';
import { card as messages } from '../../generated/strings.ts';
import { formatDate, frenchSpaces } from '../format.ts';
import { type Speaker, speaker, type UiLang } from '../strings.ts';

/** The languages that what we know is written in. */
export type ContentLang = 'en' | 'fr';

export interface View {
  say: Speaker<typeof messages.en>;
  uiLang: UiLang;
  lang: ContentLang;
  /** Language of the page, for words quoted from it. */
  pageLang: LangCode | undefined;
  /** The number that a source has on this card, in order of first appearance. */
  numbers: ReadonlyMap<string, number>;
}

/** What the reader can do from a card. */
export interface CardActions {
  close(): void;
  pin(): void;
  notThisOne(where: 'here' | 'everywhere'): void;
  openDossier(): void;
  siteOff(): void;
  copyReport(): void;
  /** Instead of the link's own way. */
  openSource?(url: string): void;
}

export interface CardProps {
  data: CardData;
  /** Language of what we know. */
  lang: ContentLang;
  /** Language of labels, days and reasons. */
  uiLang: UiLang;
  /** Beside the line, or at the foot of a touch screen. */
  layout: 'card' | 'sheet';
  pinned: boolean;
  actions: CardActions;
  /** Language of the page, for the words quoted from it. */
  pageLang?: LangCode | undefined;
  /** `system` where absent. A reader who wants the page's own gets `light` or `dark` from whoever looked at it. */
  theme?: 'system' | 'light' | 'dark' | undefined;
  /** Room beside the mention. A card that needs more scrolls inside. */
  maxHeightPx?: number | undefined;
  /** The readings between which the reader chooses, `data` among them, where two remain. */
  choices?: CardData[] | undefined;
}

export interface SectionProps {
  data: CardData;
  view: View;
  actions: CardActions;
}

export function viewOf(
  data: CardData,
  { lang, uiLang, pageLang }: { lang: ContentLang; uiLang: UiLang; pageLang?: LangCode | undefined },
): View {
  const numbers = new Map(sourcesOf(data).map(({ id }, at) => [id, at + 1]));
  return { say: speaker(messages, uiLang), uiLang, lang, pageLang, numbers };
}

/** What a text or a plan amounts to is where it stands; what it says comes first among its points. */
const toldByStatus: readonly EntityType[] = ['document', 'provision', 'event'];

/** The line that answers "why does this matter here". */
export function gistOf({ type, headline, status }: CardData): CitedText[] {
  const lines = status !== undefined && toldByStatus.includes(type) ? [status] : [headline, status];
  return lines.filter((line) => line !== undefined);
}

export function pointsOf(data: CardData): CitedText[] {
  const { headline, keyPoints } = data;
  return headline === undefined || gistOf(data).includes(headline) ? keyPoints : [headline, ...keyPoints];
}

/** Every source of a card once, in the order in which the card cites them. */
export function sourcesOf(data: CardData): CitedSource[] {
  const cited = [
    ...data.offices.map(({ sources }) => sources),
    ...gistOf(data).map(({ sources }) => sources),
    ...data.ladder.map(({ cited }) => cited),
    ...data.badges.map(({ sources }) => sources),
    ...data.differsFrom.map(({ sources }) => sources),
    ...pointsOf(data).map(({ sources }) => sources),
    ...data.pledges.map(({ cited }) => cited),
    ...data.statements.map(({ sources }) => sources),
    ...data.since.map(({ sources }) => sources),
  ].flat();
  return cited.filter(({ id }, at) => cited.findIndex((other) => other.id === id) === at);
}

/** Words of ours in the card's language, marked as such where the interface speaks another. */
export function Written({ text, view }: { text: Text; view: View }) {
  const { lang, uiLang } = view;
  return <span lang={lang === uiLang ? undefined : lang}>{written(text, view)}</span>;
}

export function written(text: Text, { lang }: Pick<View, 'lang'>): string {
  return lang === 'fr' ? frenchSpaces(text.fr) : text.en;
}

/** A name in the card's language; where there is none, the English one, marked as English. */
export function Name({ label, view }: { label: Record<string, string>; view: View }) {
  const lang = label[view.lang] === undefined ? 'en' : view.lang;
  return <span lang={lang === view.uiLang ? undefined : lang}>{nameIn(label, view)}</span>;
}

export function nameIn(label: Record<string, string>, { lang }: Pick<View, 'lang'>): string {
  return label[lang] ?? label.en ?? '';
}

/** Sources in the order of their numbers. */
export function inOrder(sources: readonly CitedSource[], { numbers }: View): CitedSource[] {
  return sources.toSorted((a, b) => (numbers.get(a.id) ?? 0) - (numbers.get(b.id) ?? 0));
}

/** Words of the page. */
export function Quoted({ children, view }: { children: ComponentChildren; view: View }) {
  return <span lang={view.pageLang === view.uiLang ? undefined : view.pageLang}>{children}</span>;
}

export function Day({ day, view, style }: { day: IsoDate; view: View; style?: 'long' | 'short' }) {
  return <time dateTime={day}>{formatDate(day, view.uiLang, style)}</time>;
}

/** The name of another entity on this card; undefined where the card does not hold it. */
export function labelOn(data: CardData, id: EntityId): Record<string, string> | undefined {
  if (id === data.id) return data.label;
  const signers = data.signatories.flatMap((party) => [party, ...party.signedBy]);
  const others = [...data.related, ...signers, ...data.differsFrom.map(({ other }) => other)];
  return others.find((other) => other.id === id)?.label;
}
