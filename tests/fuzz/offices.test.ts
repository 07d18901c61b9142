import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Lexicon } from '../../engine/lexicon.ts';
import { officeKinds } from '../../engine/office-kinds.ts';
import { heldThrough, holderOn, officesOf } from '../../engine/offices.ts';
import type { OfficeInfo } from '../../engine/senses.ts';
import { runs } from './runs.ts';

const day = (n: number) => new Date(Date.UTC(2020, 0, 1 + n)).toISOString().slice(0, 10);
const term = fc
  .tuple(fc.nat(2000), fc.integer({ min: 0, max: 900 }), fc.constantFrom('ann', 'ben', null))
  .map(([from, days, who]): OfficeInfo['terms'][number] => [day(from), day(from + days), who]);
const office = fc.record({ terms: fc.array(term, { maxLength: 6 }), isShared: fc.boolean() }).map(
  ({ terms, isShared }): OfficeInfo => ({
    id: 'office',
    organisation: 'land',
    kinds: ['president'],
    ...(isShared ? { shared: true as const } : {}),
    terms,
  }),
);

test('the holder of a day is the one whose term covers it, and nobody where that is not sure or changes', () => {
  fc.assert(
    fc.property(office, fc.nat(3000).map(day), (info, on) => {
      const touching = info.terms.filter(([from, to]) => on >= from && on <= to);
      const covering = touching.some(([, to]) => on < to)
        ? [...new Set(touching.map(([, , who]) => who))]
        : [];
      const holder = holderOn(info, on);
      if (info.shared || covering.length !== 1) expect(holder).toEqual({ kind: 'unknown' });
      else if (covering[0] === null) expect(holder).toEqual({ kind: 'other' });
      else expect(holder).toEqual({ kind: 'entity', entityId: covering[0], office: info });
    }),
    { numRuns: runs(2000) },
  );
});

test('a year was held through when every day of it from February on was held in one term', () => {
  fc.assert(
    fc.property(
      office,
      fc.integer({ min: 2019, max: 2028 }),
      fc.constantFrom('ann', 'ben'),
      (info, year, who) => {
        const days: string[] = [];
        for (
          let at = new Date(Date.UTC(year, 1, 1));
          at.getUTCFullYear() === year;
          at = new Date(+at + 86_400_000)
        )
          days.push(at.toISOString().slice(0, 10));
        const expected = info.terms.some(
          ([from, to, entity]) => entity === who && days.every((each) => from <= each && each < to),
        );
        expect(heldThrough(info, who, year)).toBe(expected);
      },
    ),
    { numRuns: runs(300) },
  );
});

test.each([
  ['2024-12-31', 'ann'],
  ['2025-01-01', 'ann'],
  ['2025-05-31', 'ann'],
  ['2025-06-01', undefined],
  ['2025-06-02', 'ben'],
  ['2026-01-01', undefined],
])('terms begin with their first day, and on the day of a handover nobody is sure: %s', (on, who) => {
  const info: OfficeInfo = {
    id: 'o',
    organisation: 'land',
    kinds: ['president'],
    terms: [
      ['2020-01-01', '2025-06-01', 'ann'],
      ['2025-06-01', '2026-01-01', 'ben'],
    ],
  };
  const holder = holderOn(info, on);
  expect(holder.kind === 'entity' ? holder.entityId : undefined).toBe(who);
});

test('offices of a kind are those of the state that is asked for', () => {
  const make = (id: string, organisation: string, kinds: OfficeInfo['kinds']): OfficeInfo => ({
    id,
    organisation,
    kinds,
    terms: [],
  });
  const all = [
    make('1', 'land', ['president', 'head-of-state']),
    make('2', 'land', ['prime-minister']),
    make('3', 'other', ['president']),
  ];
  const lexicon = { offices: all } as Lexicon;
  const idsOf = (owner: string, kind: (typeof officeKinds)[number]) =>
    officesOf(lexicon, owner, officeKinds.indexOf(kind)).map(({ id }) => id);
  expect(idsOf('land', 'president')).toEqual(['1']);
  expect(idsOf('land', 'head-of-state')).toEqual(['1']);
  expect(idsOf('land', 'prime-minister')).toEqual(['2']);
  expect(idsOf('land', 'chancellor')).toEqual([]);
  expect(idsOf('none', 'president')).toEqual([]);
});

test.each([
  ['2025-01-01', '2026-01-01', true],
  ['2025-01-01', '2025-12-31', false],
  ['2025-02-02', '2026-01-01', false],
  ['2024-12-31', '2027-01-01', true],
])('from %s to %s is the whole of 2025: %s', (from, to, expected) => {
  const info: OfficeInfo = {
    id: 'o',
    organisation: 'land',
    kinds: ['president'],
    terms: [[from, to, 'ann']],
  };
  expect(heldThrough(info, 'ann', 2025)).toBe(expected);
});
