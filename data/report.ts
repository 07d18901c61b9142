// What the data cover, where they come from, and what grows old. Counted here, printed by scripts/data-report.ts.

import type { IsoDate } from '../engine/types.ts';
import { daysBetween, newest } from './days.ts';
import type { Dataset, Entity, Source, Term } from './schema.ts';
import { walk } from './walk.ts';

export interface KindCoverage {
  type: Entity['type'];
  entities: number;
  expected: number;
  statements: number;
  sourced: number;
  bilingual: number;
  sources: number;
  officialShare: number;
  viaShare: number;
}

const types: Entity['type'][] = ['person', 'state', 'organisation', 'document', 'provision', 'event'];

/** Coverage by kind of entity. Offices count with the persons who held them. */
export function coverage(
  dataset: Dataset,
  expected: Record<Entity['type'], readonly string[]>,
): KindCoverage[] {
  return types.map((type) => {
    const entities = dataset.entities.filter((entity) => entity.type === type);
    const nodes = entities.flatMap((entity) => walk(entity, entity.id));
    const texts = nodes.filter(({ value }) => isStatement(value)).map(({ value }) => value as Said);
    const used = new Set(nodes.filter(({ key }) => key === 'sources').flatMap(({ value }) => idsIn(value)));
    if (type === 'person')
      for (const id of dataset.offices.flatMap(({ terms }) => terms.flatMap((term) => term.sources)))
        used.add(id);
    const sources = [...used].flatMap((id) => dataset.sources[id] ?? []);
    return {
      type,
      entities: entities.length,
      expected: expected[type].length,
      statements: texts.length,
      sourced: texts.filter((said) => said.sources.length > 0).length,
      bilingual: texts.filter(({ text }) => text.en !== '' && text.fr !== '').length,
      sources: sources.length,
      officialShare: share(sources, (source) => source.kind === 'official'),
      viaShare: share(sources, (source) => source.via !== undefined),
    };
  });
}

interface Said {
  text: { en: string; fr: string };
  sources: string[];
}

function isStatement(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'text' in value && 'sources' in value;
}

const idsIn = (value: unknown): string[] => (Array.isArray(value) ? value : []);

function share<T>(items: readonly T[], test: (item: T) => boolean): number {
  return items.length === 0 ? 0 : items.filter(test).length / items.length;
}

export interface SourceCount {
  total: number;
  byKind: [kind: string, count: number][];
  via: number;
  undated: number;
  languages: [lang: string, count: number][];
}

export function countSources(sources: Record<string, Source>): SourceCount {
  const all = Object.values(sources);
  return {
    total: all.length,
    byKind: counted(all.map(({ kind }) => kind)),
    via: all.filter(({ via }) => via !== undefined).length,
    undated: all.filter(({ published }) => published === undefined).length,
    languages: counted(all.map(({ lang }) => lang)),
  };
}

function counted(words: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1]);
}

/** Terms of persons with a card, by how sure their days are. */
export function termsByCertainty(dataset: Dataset): Record<Term['dates'], { office: string; term: Term }[]> {
  const all = dataset.offices.flatMap(({ id, terms }) => terms.map((term) => ({ office: id, term })));
  const ours = all.filter(({ term }) => term.entity !== undefined);
  const of = (dates: Term['dates']) => ours.filter(({ term }) => term.dates === dates);
  return { confirmed: of('confirmed'), 'held-only': of('held-only'), unsourced: of('unsourced') };
}

/** Something that may have changed since it was last seen. */
export interface Verification {
  change: 'holder of an office' | 'status' | 'membership' | 'pledge';
  what: string;
  /** Absent: never seen in a dated source. */
  day: IsoDate | undefined;
}

/** What can change, with the newest day on which a source shows it; oldest first. */
export function verifications(dataset: Dataset): Verification[] {
  const publishedOf = (ids: readonly string[]) => newest(...ids.map((id) => dataset.sources[id]?.published));
  const found: Verification[] = [];
  for (const office of dataset.offices) {
    for (const term of office.terms) {
      if (term.to !== undefined || term.ended) continue;
      const day = newest(
        term.verifiedUntil,
        term.listedUntil,
        term.caretakerSince,
        publishedOf(term.sources),
      );
      found.push({ change: 'holder of an office', what: `${office.id}: ${term.name}`, day });
    }
  }
  for (const entity of dataset.entities) {
    if (entity.type === 'state') {
      const { kind, sources } = entity.membership;
      found.push({ change: 'membership', what: `${entity.id}: ${kind}`, day: publishedOf(sources) });
      for (const { domain, firmness, date } of entity.pledges) {
        found.push({ change: 'pledge', what: `${entity.id}: ${domain}, ${firmness}`, day: date });
      }
    } else if (entity.type !== 'person' && entity.type !== 'event' && entity.status !== undefined) {
      found.push({ change: 'status', what: entity.id, day: entity.status.date });
    }
  }
  return found.toSorted((a, b) => ((a.day ?? '') < (b.day ?? '') ? -1 : 1));
}

/** @returns what was last seen more than so many days before `on` */
export function stale(dataset: Dataset, days: number, on: IsoDate): Verification[] {
  return verifications(dataset).filter(({ day }) => day === undefined || daysBetween(day, on) > days);
}
