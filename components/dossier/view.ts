// What every part of the dossier is given.

import type { Text } from '../../data/schema.ts';
import type { EntityId, IsoDate } from '../../engine/types.ts';
import type { EntityIndex } from '../entity-index.ts';
import { frenchSpaces } from '../format.ts';
import type { UiLang } from '../strings.ts';
import type { Catalogue } from './catalogue.ts';
import type { DataChanges } from './data-changes.ts';
import type { MapFrame } from './map-frame.ts';

export interface DossierView {
  uiLang: UiLang;
  /** Language of what we know. */
  lang: 'en' | 'fr';
  today: IsoDate;
  catalogue: Catalogue;
  /** Names in the interface's language, where that is neither English nor French. */
  index: EntityIndex;
  frames: readonly MapFrame[];
  /** Named on the page of the active tab: how often. Undefined where no page is followed. */
  onPage: ReadonlyMap<EntityId, number> | undefined;
  pageTitle: string | undefined;
  changes: DataChanges | undefined;
}

/** Words of ours, and the `lang` they need where the interface speaks another language. */
export function written(
  text: Text,
  { lang, uiLang }: DossierView,
): { words: string; lang: string | undefined } {
  return { words: lang === 'fr' ? frenchSpaces(text.fr) : text.en, lang: lang === uiLang ? undefined : lang };
}

/** Where the address points: `#/members`, `#/entity/france`. */
export type Route =
  | { page: 'start' | 'declarations' | 'members' | 'people' | 'timeline' | 'sources' | 'changes' }
  | { page: 'entity' | 'source'; id: string };

export const sections = [
  'start',
  'declarations',
  'members',
  'people',
  'timeline',
  'sources',
  'changes',
] as const;

/** @param hash - as in `location.hash`; `#emmanuel-macron`, as cards link, is the entity's page */
export function readRoute(hash: string, { entity, source }: Pick<Catalogue, 'entity' | 'source'>): Route {
  const [page = '', id = ''] = decodeURI(hash.replace(/^#\/?/, '')).split('/');
  if (page === 'entity' && entity(id)) return { page, id };
  if (page === 'source' && source(id)) return { page, id };
  if (entity(page)) return { page: 'entity', id: page };
  const section = sections.find((name) => name === page);
  return { page: section ?? 'start' };
}

export const linkTo = (route: Route) =>
  'id' in route
    ? `#/${route.page}/${encodeURIComponent(route.id)}`
    : route.page === 'start'
      ? '#/'
      : `#/${route.page}`;
