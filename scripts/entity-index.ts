// dataset → generated/entity-index.ts: names, flags and presence, so that the popup opens without the whole dataset.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { EntityIndex, KnownEntity } from '../components/entity-index.ts';
import type { Dataset, Entity } from '../data/schema.ts';
import { writeGenerated } from './generate-lexicons.ts';

/** Organisations with a flag of their own, or their members'. */
const flagOf: Record<string, string> = {
  'european-union': 'EU',
  'european-commission': 'EU',
  'european-council': 'EU',
  'us-congress': 'US',
  'armed-forces-of-ukraine': 'UA',
  'verkhovna-rada': 'UA',
  bundestag: 'DE',
  'uk-parliament': 'GB',
};

export function generateEntityIndex(dataset: Dataset): void {
  const index: EntityIndex = {
    asOf: dataset.asOf,
    entities: Object.fromEntries(dataset.entities.map((entity) => [entity.id, known(entity, dataset)])),
  };
  writeGenerated(
    'entity-index.ts',
    `// Written by scripts/entity-index.ts.\nimport type { EntityIndex } from '../components/entity-index.ts';\n\n` +
      `export const entityIndex: EntityIndex = ${JSON.stringify(index)};\n`,
  );
}

function known(entity: Entity, { entities }: Dataset): KnownEntity {
  const { en, fr } = entity.label;
  const uk = entity.label.uk ?? ukrainianName(entity);
  const base: KnownEntity = { type: entity.type, label: uk === undefined ? { en, fr } : { en, fr, uk } };
  if (entity.type === 'person') {
    const country = entities.find(({ id }) => id === entity.country);
    const flag = country?.type === 'state' ? country.iso2 : flagOf[entity.country];
    base.country = entity.country;
    base.isFemale = entity.gender === 'female';
    if (flag !== undefined) base.flag = flag;
    if (entity.wikidata !== undefined) base.wikidata = entity.wikidata;
  } else if (entity.type === 'state') base.flag = entity.iso2;
  else if (flagOf[entity.id] !== undefined) base.flag = flagOf[entity.id]!;
  if (entity.type === 'person' || entity.type === 'state') {
    const { presence, level, by } = entity.paris;
    if (presence === 'in-person' || presence === 'by-video' || presence === 'represented')
      base.tookPart = presence;
    if (level !== undefined && base.tookPart !== undefined) base.level = level;
    if (by !== undefined && entity.type === 'state') base.by = by;
  }
  return base;
}

/**
 * Of people, organisations and provisions the first Ukrainian name of the data is the plain one, of states CLDR's. The
 * names of documents and meetings are too much alike in it ("спільна декларація") to stand alone.
 */
function ukrainianName(entity: Entity): string | undefined {
  if (entity.type === 'state') return territories[entity.iso2];
  if (entity.type === 'document' || entity.type === 'event') return undefined;
  if (entity.id === 'uk-parliament') return 'Парламент Великої Британії';
  const [name] = entity.names.uk ?? [];
  return name === undefined ? undefined : name.charAt(0).toLocaleUpperCase('uk') + name.slice(1);
}

const cldr = createRequire(import.meta.url).resolve('cldr-localenames-modern/main/uk/territories.json');
const territories: Record<string, string> = JSON.parse(readFileSync(cldr, 'utf8')).main.uk.localeDisplayNames
  .territories;
