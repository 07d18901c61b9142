import { card as messages } from '../../generated/strings.ts';
import { speaker } from '../strings.ts';
import type { ContentLang } from './view.tsx';

/**
 * "Government of the United Kingdom", « Gouvernement de l’Ukraine »: what a capital or a residence stands for.
 * @param country - the state's name in `lang`, as cards show it
 */
export function governmentOf(country: string, lang: ContentLang): string {
  return speaker(messages, lang)('governmentOf', {
    country: lang === 'fr' ? ofInFrench(country) : inEnglish(country),
  });
}

/** Names that English gives an article. */
function inEnglish(country: string): string {
  return /^United |^Netherlands$/.test(country) ? `the ${country}` : country;
}

/** Islands that French names like cities, and the names in the plural; for the rest the first and last letter tell. */
function ofInFrench(country: string): string {
  if (/^(Chypre|Malte)$/.test(country)) return `de ${country}`;
  if (/^(États-Unis|Pays-Bas)/.test(country)) return `des ${country}`;
  if (/^[AEIOUYÉÎ]/.test(country)) return `de l’${country}`;
  return country.endsWith('e') ? `de la ${country}` : `du ${country}`;
}
