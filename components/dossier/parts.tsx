// Small parts that every page of the dossier is made of.

import type { ComponentChildren } from 'preact';
import type { CitedSource } from '../../data/card.ts';
import type { Document, Entity, Text } from '../../data/schema.ts';
import type { EntityId, IsoDate } from '../../engine/types.ts';
import { card, dossier as messages, shared } from '../../generated/strings.ts';
import { Flag } from '../Flag.tsx';
import { formatDate } from '../format.ts';
import { SourceLine } from '../SourceLink.tsx';
import { speaker } from '../strings.ts';
import { type DossierView, linkTo, written } from './view.ts';

export interface PartProps {
  view: DossierView;
}

/** Words of the interface for the dossier, the card, and every page. */
export const words = ({ uiLang }: DossierView) => ({
  say: speaker(messages, uiLang),
  onCard: speaker(card, uiLang),
  onAll: speaker(shared, uiLang),
});

export function Written({ text, view }: PartProps & { text: Text }) {
  const { words, lang } = written(text, view);
  return <span lang={lang}>{words}</span>;
}

export function Day({ day, view, style }: PartProps & { day: IsoDate; style?: 'long' | 'short' }) {
  return <time dateTime={day}>{formatDate(day, view.uiLang, style)}</time>;
}

/** The name in the interface's language where we know one, else in that of what we know. */
export function nameIn(entity: Entity, { uiLang, lang, index }: DossierView): string {
  return (uiLang === 'uk' ? index.entities[entity.id]?.label.uk : undefined) ?? entity.label[lang];
}

/** The `lang` that a name needs; undefined where it is the interface's own. */
export function nameLang(entity: Entity, view: DossierView): string | undefined {
  const { uiLang, lang } = view;
  return lang === uiLang || nameIn(entity, view) !== entity.label[lang] ? undefined : lang;
}

/** ISO 3166-1 of the state that it is, or is of. */
export function flagOf(entity: Entity, { catalogue }: DossierView): string | undefined {
  if (entity.type === 'state') return entity.iso2;
  if (entity.id.startsWith('european-')) return 'EU';
  if (entity.type !== 'person') return undefined;
  const country = catalogue.entity(entity.country);
  return country?.type === 'state' ? country.iso2 : country?.id.startsWith('european-') ? 'EU' : undefined;
}

/** The name as a link to its page, with its flag where it has one. */
export function EntityLink({ id, view, withFlag = true }: PartProps & { id: EntityId; withFlag?: boolean }) {
  const entity = view.catalogue.entity(id);
  if (entity === undefined) return null;
  const flag = withFlag ? flagOf(entity, view) : undefined;
  return (
    <a class={`entity ${entity.type}`} href={linkTo({ page: 'entity', id })}>
      {flag !== undefined && <Flag code={flag} widthPx={18} />}
      <span lang={nameLang(entity, view)}>{nameIn(entity, view)}</span>
    </a>
  );
}

export function EntityList({ ids, view }: PartProps & { ids: readonly EntityId[] }) {
  return (
    <ul class="entities">
      {ids.map((id) => (
        <li key={id}>
          <EntityLink id={id} view={view} />
        </li>
      ))}
    </ul>
  );
}

/** The parties, each with who signed for it where a source names them. */
export function Signatories({ document, view }: PartProps & { document: Document }) {
  const signers = document.ladder.flatMap(({ step, by = [] }) => (step === 'signed' ? by : []));
  const signedFor = (party: EntityId) =>
    signers.filter((id) => {
      const signer = view.catalogue.entity(id);
      return signer?.type === 'person' && signer.country === party;
    });
  return (
    <ul class="parties">
      {document.signatories.map((id) => {
        const party = <EntityLink key={id} id={id} view={view} />;
        const names = signedFor(id).map((person) => (
          <EntityLink key={person} id={person} view={view} withFlag={false} />
        ));
        const line = names.length === 0 ? party : words(view).onCard.rich('signedFor', { party, names });
        return <li key={id}>{line}</li>;
      })}
    </ul>
  );
}

const namedInFull = 2;

/** Who says so: the first publishers with day and language, the rest folded. */
export function Cites({ ids, view }: PartProps & { ids: readonly string[] }) {
  const sources = view.catalogue.sources([...new Set(ids)]);
  if (sources.length === 0) return null;
  const [first, rest] =
    sources.length > namedInFull + 1
      ? [sources.slice(0, namedInFull), sources.slice(namedInFull)]
      : [sources, []];
  return (
    <>
      <SourceList sources={first} view={view} />
      {rest.length > 0 && (
        <details class="more-cites">
          <summary>{words(view).say('moreSources', { n: rest.length })}</summary>
          <SourceList sources={rest} view={view} />
        </details>
      )}
    </>
  );
}

function SourceList({ sources, view }: PartProps & { sources: readonly CitedSource[] }) {
  return (
    <ul class="cites">
      {sources.map((source) => (
        <li key={source.id}>
          <SourceLine source={source} uiLang={view.uiLang} />
        </li>
      ))}
    </ul>
  );
}

export interface Stated {
  text: Text;
  date?: IsoDate | undefined;
  /** Its month or year, shown where the day is not known. */
  dateIn?: string | undefined;
  sources: readonly string[];
}

/** Statements with their day and their sources. */
export function Statements({
  items,
  view,
  withDates = true,
}: PartProps & { items: readonly Stated[]; withDates?: boolean }) {
  return (
    <ul class="statements">
      {items.map(({ text, date, dateIn = date, sources }) => (
        <li key={`${date} ${text.en}`}>
          {withDates && dateIn !== undefined && (
            <p class="when">
              <Day day={dateIn} view={view} />
            </p>
          )}
          <p>
            <Written text={text} view={view} />
          </p>
          <Cites ids={sources} view={view} />
        </li>
      ))}
    </ul>
  );
}

/** A titled part of a page; nothing where there is nothing in it. */
export function Part({
  title,
  children,
  isEmpty = false,
}: {
  title: string;
  children: ComponentChildren;
  isEmpty?: boolean;
}) {
  if (isEmpty) return null;
  return (
    <section class="part">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** The heading of a page: focus goes here when the page changes, so that it is read. */
export function PageHead({ title, lead }: { title: ComponentChildren; lead?: ComponentChildren }) {
  return (
    <header class="page-head">
      <h1 tabIndex={-1}>{title}</h1>
      {lead !== undefined && <p class="lead">{lead}</p>}
    </header>
  );
}
