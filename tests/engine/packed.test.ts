import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { givenNamesFilter, isGivenName } from '../../engine/given-names.ts';
import { givenNames } from '../../engine/languages/given-names.ts';
import { packOffices, packSenses, type Sense, unpackOffices, unpackSenses } from '../../engine/senses.ts';

const names = givenNames.split(/\s+/).filter(Boolean);
const filter = { givenNames: givenNamesFilter(names) };

test('every first name of the list is known, in any case', () => {
  expect(names.filter((name) => !isGivenName(name, filter))).toEqual([]);
  expect(isGivenName('MARIO', filter)).toBe(true);
});

test('hardly any other word is taken for a first name, and none that is barred', () => {
  const known = new Set(names.map((name) => name.toLowerCase()));
  const words =
    readFileSync(new URL('../../engine/languages/english.ts', import.meta.url), 'utf8').match(
      /\p{L}{3,}/gu,
    ) ?? [];
  const others = [...new Set(words.map((word) => word.toLowerCase()))].filter((word) => !known.has(word));
  const taken = others.filter((word) => isGivenName(word, filter));
  expect(others.length).toBeGreaterThan(1000);
  expect(taken.length / others.length).toBeLessThan(0.03);
  const barring = { givenNames: givenNamesFilter(names, [...taken, 'Mario']) };
  expect(taken.filter((word) => isGivenName(word, barring))).toEqual([]);
  expect(names.filter((name) => !isGivenName(name, barring))).toEqual([]);
});

const sense = fc.record(
  {
    kind: fc.constantFrom<Sense['kind']>('surname', 'title', 'topic'),
    ref: fc.nat(500),
    caps: fc.integer({ min: -1, max: 7 }),
    needs: fc.array(fc.array(fc.constantFrom('topic:paris', 'france', 'a"b\\c'), { minLength: 1 }), {
      minLength: 1,
    }),
    weak: fc.constant(true as const),
  },
  { requiredKeys: ['kind', 'ref', 'caps'] },
);

test('senses come back from their columns as they were', () => {
  fc.assert(
    fc.property(fc.array(sense, { minLength: 1 }), (senses) => {
      const senseAt = unpackSenses(packSenses(senses as Sense[]));
      expect(senses.map((_sense, i) => senseAt(i))).toEqual(senses);
    }),
  );
});

test('terms of office come back with their days and holders', () => {
  const entities = [
    { id: 'emmanuel-macron', type: 'person' as const },
    { id: 'france', type: 'state' as const },
  ];
  const offices = [
    {
      id: 'france/president',
      organisation: 'france',
      kinds: ['president' as const, 'leader' as const],
      terms: [
        ['2012-05-15', '2017-05-14', null],
        ['2017-05-14', '2027-10-02', 'emmanuel-macron'],
      ] as [string, string, string | null][],
    },
    { id: 'france/envoy', organisation: 'france', kinds: [], shared: true as const, terms: [] },
  ];
  expect(unpackOffices(packOffices(offices, entities), entities)).toEqual(offices);
});
