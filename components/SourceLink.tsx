import type { CitedSource } from '../data/card.ts';
import { card as messages } from '../generated/strings.ts';
import { formatDate, languageName } from './format.ts';
import { speaker, type UiLang } from './strings.ts';

interface SourceProps {
  source: CitedSource;
  uiLang: UiLang;
  /** Its number on the card. */
  number?: number | undefined;
}

/** A small numbered link to a publication. Its name tells publisher, day and language to those who do not see it. */
export function SourceNumber({ source, uiLang, number = 1 }: SourceProps) {
  const name = sourceInWords(source, uiLang);
  const label = speaker(messages, uiLang)('sourceNumber', { number: String(number), source: name });
  return (
    <OutLink class="ref" href={source.url} label={label} title={name}>
      {number}
    </OutLink>
  );
}

/** The same in full: "3 Le Monde · 8 January 2026 · French". */
export function SourceLine({ source, uiLang, number }: SourceProps) {
  const [publisher, ...rest] = partsOf(source, uiLang);
  return (
    <span class="source-line">
      {number === undefined ? null : <span class="number">{number}</span>}{' '}
      <span>
        <OutLink class="source" href={source.url}>
          {publisher}
        </OutLink>
        <span class="of-source">{rest.map((part) => `\u00a0· ${part}`).join('')}</span>
      </span>
    </span>
  );
}

/** A link that only the reader's click opens, in a tab that learns nothing of this one. Addresses of the web only. */
export function OutLink(props: {
  href: string;
  class?: string;
  label?: string;
  title?: string;
  children: preact.ComponentChildren;
}) {
  if (!/^https?:\/\//i.test(props.href)) return <span class={props.class}>{props.children}</span>;
  return (
    <a
      class={props.class}
      href={props.href}
      target="_blank"
      rel="noopener noreferrer"
      aria-label={props.label}
      title={props.title}
    >
      {props.children}
    </a>
  );
}

/** "Le Monde · 8 January 2026 · French" */
function sourceInWords(source: CitedSource, uiLang: UiLang): string {
  return partsOf(source, uiLang).join(' · ');
}

function partsOf({ publisher, via, published, publishedIn, lang }: CitedSource, uiLang: UiLang): string[] {
  const say = speaker(messages, uiLang);
  const when = published ?? publishedIn;
  return [
    via === undefined ? publisher : say('asQuotedBy', { publisher, via: quoterName(via.publisher, say) }),
    when === undefined ? say('undated') : formatDate(when, uiLang, 'short'),
    languageName(lang, uiLang),
  ];
}

/** The data names no publisher where the quotation was found in somebody's public repository. */
function quoterName(publisher: string, say: (key: 'publicRepository') => string): string {
  return publisher === 'a public repository' ? say('publicRepository') : publisher;
}
