import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildCatalogue, citedTextsOf } from '../../../components/dossier/catalogue.ts';
import {
  compare,
  fingerprint,
  readFingerprints,
  showChanges,
} from '../../../components/dossier/data-changes.ts';
import { neighbour } from '../../../components/dossier/MembersMap.tsx';
import { firmest, paintOf } from '../../../components/dossier/membership.ts';
import { barOf, yearsOn } from '../../../components/dossier/office-bar.ts';
import { momentsOf } from '../../../components/dossier/timeline-items.ts';
import { linkTo, readRoute } from '../../../components/dossier/view.ts';
import { loadDataset } from '../../../data/load.ts';
import type { Pledge, State, Term } from '../../../data/schema.ts';

const dataset = loadDataset(join(import.meta.dirname, '../../../data'));
const catalogue = buildCatalogue(dataset);

describe('sources', () => {
  test('every text that cites a source rests on it', () => {
    for (const entity of dataset.entities) {
      for (const { sources, text } of citedTextsOf(entity)) {
        for (const id of sources) {
          expect(
            catalogue.usesOf(id).map((use) => use.text),
            `${entity.id}: ${id}`,
          ).toContainEqual(text);
        }
      }
    }
  });

  test('every source can be opened, and knows its id', () => {
    for (const id of Object.keys(dataset.sources)) expect(catalogue.source(id)?.id).toBe(id);
  });
});

test('a woman’s office is named in the feminine in French', () => {
  const titles = (id: string) => catalogue.termsOf(id).map(({ office }) => office.title.fr);
  expect(titles('mette-frederiksen')).toEqual(['Première ministre du Danemark']);
  expect(titles('ursula-von-der-leyen')).toContain('Présidente de la Commission européenne');
  expect(titles('jonas-gahr-store')).toContain('Premier ministre de Norvège');
});

describe('the timeline', () => {
  const moments = momentsOf(catalogue);

  test('goes from the oldest day to the newest, within the Coalition’s own time', () => {
    expect(moments.map(({ date }) => date)).toEqual(moments.map(({ date }) => date).toSorted());
    expect(moments[0]!.date >= '2025-03-01').toBe(true);
  });

  test('tells nothing twice: a day and an entity stand once beside an item of ours', () => {
    const items = moments.filter(({ key }) => key.startsWith('item-'));
    const told = new Set(items.flatMap(({ date, entities }) => entities.map((id) => `${date} ${id}`)));
    const others = moments.filter(({ key }) => !key.startsWith('item-'));
    expect(others.filter(({ date, entities }) => entities.some((id) => told.has(`${date} ${id}`)))).toEqual(
      [],
    );
  });

  test('the evening of the two declarations is in it', () => {
    expect(moments.filter(({ date }) => date === '2026-01-06').length).toBeGreaterThan(0);
  });

  test('keys are its own', () => {
    expect(new Set(moments.map(({ key }) => key)).size).toBe(moments.length);
  });
});

describe('offices on a line of time', () => {
  const axis = { first: '2025-01-01', last: '2027-01-01' };
  const term = (fields: Partial<Term>): Term => ({ name: 'A', sources: [], dates: 'confirmed', ...fields });

  test('days that a source gives are drawn as such', () => {
    const bar = barOf(term({ from: '2025-01-01', to: '2026-01-01' }), axis);
    expect(bar).toMatchObject({ from: 0, to: 50, openFrom: undefined, openTo: undefined });
  });

  test('a start that no source gives is open, and the day that one shows is a point', () => {
    const bar = barOf(term({ dates: 'held-only', from: '2025-01-01', verifiedUntil: '2026-01-01' }), axis);
    expect(bar).toMatchObject({ from: 50, to: 50, openFrom: 46, openTo: 54 });
  });

  test('what ended before the line begins is not on it', () => {
    expect(barOf(term({ from: '2020-01-01', to: '2021-01-01' }), axis)).toBeUndefined();
  });

  test('an office held since long before the line, by a list alone, is dotted up to the day of that list', () => {
    const bar = barOf(term({ from: '2019-06-27', listedUntil: '2026-07-02' }), axis);
    expect(bar).toMatchObject({ from: 0, to: 0, openFrom: undefined });
    expect(bar?.openTo).toBeCloseTo(75, 0);
  });

  test('nothing is drawn of an office whose days nobody knows', () => {
    expect(barOf(term({ dates: 'unsourced', from: '2025-02-01' }), axis)).toBeUndefined();
  });

  test('years stand where they begin', () => {
    expect(yearsOn(axis)).toEqual([
      { year: 2026, at: 50 },
      { year: 2027, at: 100 },
    ]);
  });
});

describe('the map', () => {
  const pledge = (domain: Pledge['domain'], firmness: Pledge['firmness']): Pledge => ({
    domain,
    firmness,
    text: { en: firmness, fr: firmness },
    date: '2026-01-06',
    sources: ['x'],
  });
  const state = {
    membership: { kind: 'member' },
    pledges: [pledge('land', 'ruled-out'), pledge('air', 'conditional')],
  } as unknown as State;

  test('a layer paints the relation, or the firmest pledge of a domain', () => {
    expect([
      paintOf(state, 'membership'),
      paintOf(state, 'land'),
      paintOf(state, 'air'),
      paintOf(state, 'sea'),
    ]).toEqual(['member', 'ruled-out', 'conditional', 'none']);
    expect(firmest([pledge('land', 'under-discussion'), pledge('land', 'announced')])?.firmness).toBe(
      'announced',
    );
  });

  test('arrows go to the nearest state in their direction', () => {
    const at = (iso: string, x: number, y: number) => ({ iso, d: '', x, y, width: 1, height: 1 });
    const [france, germany, spain, poland] = [
      at('FR', 0, 0),
      at('DE', 10, -3),
      at('ES', -4, 10),
      at('PL', 20, -4),
    ];
    const all = [france!, germany!, spain!, poland!];
    expect(neighbour(france!, all, 'ArrowRight')?.iso).toBe('DE');
    expect(neighbour(france!, all, 'ArrowDown')?.iso).toBe('ES');
    expect(neighbour(poland!, all, 'ArrowRight')).toBeUndefined();
    expect(neighbour(france!, all, 'Tab')).toBeUndefined();
  });
});

describe('what changed', () => {
  const now = fingerprint(catalogue);

  test('the same data changed nothing', () => {
    expect(compare(now, now)).toBeUndefined();
  });

  test('a statement that came is shown, one that went is counted', () => {
    const [gone, ...rest] = now.statements.france!;
    const before = { asOf: '2026-01-01', statements: { ...now.statements, france: [...rest, 1] } };
    const changes = compare(before, now)!;
    expect(changes).toEqual({
      from: '2026-01-01',
      to: now.asOf,
      changed: { france: { added: [gone], removed: 1 } },
    });
    const [shown] = showChanges(changes, catalogue);
    expect(shown).toMatchObject({ entity: 'france', removed: 1 });
    expect(shown?.added).toHaveLength(1);
  });

  test.each([undefined, null, 7, {}, { asOf: 'x' }, { asOf: 'x', statements: { a: ['b'] } }])(
    'damaged memory counts as none: %j',
    (stored) => {
      expect(readFingerprints(stored)).toBeUndefined();
    },
  );
});

describe('addresses', () => {
  test.each([
    ['', { page: 'start' }],
    ['#/', { page: 'start' }],
    ['#/members', { page: 'members' }],
    ['#/entity/emmanuel-macron', { page: 'entity', id: 'emmanuel-macron' }],
    ['#emmanuel-macron', { page: 'entity', id: 'emmanuel-macron' }],
    ['#/entity/nobody', { page: 'start' }],
    ['#/nowhere', { page: 'start' }],
  ])('%j is %j', (hash, route) => {
    expect(readRoute(hash, catalogue)).toEqual(route);
  });

  test('every link leads back to where it came from', () => {
    for (const { id } of dataset.entities) {
      expect(readRoute(linkTo({ page: 'entity', id }), catalogue)).toEqual({ page: 'entity', id });
    }
  });
});
