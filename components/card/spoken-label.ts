import type { CardData } from '../../data/card.ts';
import { formatDate } from '../format.ts';
import { governmentOf } from './government.ts';
import { type CardProps, nameIn, viewOf, written } from './view.tsx';

/** What the live region says when the reader steps to a mention: "Keir Starmer, Prime Minister of the United Kingdom, on 6 January 2026". */
export function spokenLabel(
  data: CardData,
  languages: Pick<CardProps, 'lang' | 'uiLang' | 'pageLang'>,
): string {
  const view = viewOf(data, languages);
  const name = nameIn(data.label, view);
  const office = data.offices[0];
  return [
    data.kind === 'metonym' ? governmentOf(name, view.lang) : name,
    office && written(office.title, view),
    office && data.date && view.say('office.onDay', { date: formatDate(data.date, view.uiLang) }),
  ]
    .filter((part) => part !== undefined)
    .join(', ');
}
