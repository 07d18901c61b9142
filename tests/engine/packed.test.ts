import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { letterSymbol } from '../../engine/fold.ts';
import { givenNamesFilter, isGivenName } from '../../engine/given-names.ts';
import { givenNames } from '../../engine/languages/given-names.ts';
import { decodeLexicon, encodeTries, type PackedLexicon, type PackedTrie } from '../../engine/lexicon.ts';
import { matchNames } from '../../engine/matcher.ts';
import {
  type EntityInfo,
  packEntities,
  packOffices,
  packSenses,
  packSets,
  type Sense,
  unpackEntities,
  unpackOffices,
  unpackSenses,
  unpackSets,
} from '../../engine/senses.ts';
import { packed as english } from '../../generated/packed-en.ts';
import { namesOf } from '../../scripts/bench/in-page/forms.ts';
import { lexicons } from './marked.ts';

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
    needs: fc.array(fc.array(fc.constantFrom('topic:paris', 'france', 'air-defence'), { minLength: 1 }), {
      minLength: 1,
    }),
    unless: fc.array(fc.constantFrom('topic:art', 'russia'), { minLength: 1 }),
    in: fc.constantFrom('sentence' as const, 'scope' as const),
    weak: fc.constant(true as const),
    exact: fc.integer({ min: 2, max: 80 }),
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

test('sets of senses come back from their string, and the mark of those that go on', () => {
  const sets = fc.array(fc.tuple(fc.array(fc.nat(900), { minLength: 1, maxLength: 4 }), fc.boolean()));
  fc.assert(
    fc.property(sets, (drawn) => {
      const all = drawn.map(([set, isOpen]) => (isOpen ? [...set, -1] : set));
      const { membersOf, openEnd } = unpackSets(packSets(all));
      expect(all.map((_, i) => membersOf(i))).toEqual(all.map((set) => set.filter((i) => i >= 0)));
      expect(Array.from(openEnd)).toEqual([0, ...all.map((set) => (set.at(-1) === -1 ? 1 : 0))]);
    }),
  );
});

test('entities come back from their columns as they were', () => {
  const entities: EntityInfo[] = [
    { id: 'a-summit', type: 'event', existsFrom: '2026-01-05', date: '2026-01-06' },
    {
      id: 'a-woman',
      type: 'person',
      surnameRisk: 'never',
      nameRisk: true,
      country: 'z-state',
      female: true,
      initials: 'aа',
    },
    { id: 'b-man', type: 'person', surnameRisk: 'high', country: 'z-state', initials: 'b' },
    { id: 'c-paper', type: 'document', existsFrom: '2025-12-15' },
    { id: 'd-force', type: 'organisation' },
    { id: 'e-shield', type: 'provision' },
    { id: 'z-state', type: 'state' },
  ];
  expect(unpackEntities(packEntities(entities))).toEqual(entities);
  expect(unpackEntities(packEntities([]))).toEqual([]);
});

const formsInOrder = fc
  .uniqueArray(fc.string({ unit: fc.constantFrom('a', 'b', 'é', ' ', '-'), minLength: 2, maxLength: 9 }))
  .map((forms) => forms.sort((a, b) => (a < b ? -1 : 1)));

test('forms come back from their string as they were, whatever they share with the one before', () => {
  fc.assert(
    fc.property(formsInOrder, fc.infiniteStream(fc.nat(3)), (forms, numbers) => {
      const seen: number[] = [];
      const list = forms.map((form) => {
        const number = numbers.next().value as number;
        if (!seen.includes(number)) seen.push(number);
        return { form, set: seen.indexOf(number) };
      });
      const { key, tries } = encodeTries('abé ', [list]);
      const packed = {
        alphabet: 'abé ',
        key,
        names: tries[0] as PackedTrie,
        nameSets: '0001*0203*',
      } as PackedLexicon;
      expect(namesOf(packed)).toEqual(list.map(({ form, set }) => ({ text: form, isOpen: set % 2 === 1 })));
    }),
  );
});

test('more letters than a byte tells apart are refused', () => {
  const letters = Array.from({ length: 248 }, (_, i) => String.fromCharCode(0x400 + i)).join('');
  expect(() => encodeTries(`${letters} `, [])).toThrow(RangeError);
});

test.each([...lexicons.keys()])('every form of %s is found, and the trie has no other', async (code) => {
  const { packed } = (await import(`../../generated/packed-${code}.ts`)) as { packed: PackedLexicon };
  const lexicon = decodeLexicon(packed);
  const forms = namesOf(packed);
  const lost = forms.filter(({ text }) => {
    // forms of offices begin with an apostrophe or the like; no text is asked for them
    if (letterSymbol(lexicon.symbols, text.charCodeAt(0)) === 0) return false;
    const { data, count } = matchNames(text, lexicon);
    const end = text.length;
    return !Array.from({ length: count / 3 }, (_, i) => i).some(
      (i) => data[3 * i] === 0 && data[3 * i + 1] === end,
    );
  });
  expect(lost).toEqual([]);
  expect(lexicon.names.set.filter(Boolean).length).toBe(forms.length);
});

test('English holds what its descriptor says', () => {
  const forms = namesOf(english).map(({ text }) => text);
  expect(forms).toContain('security guarantees');
  expect(forms).toContain('zelensky');
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
        ['2027-10-03', '2028-01-01', null],
      ] as [string, string, string | null][],
    },
    { id: 'france/envoy', organisation: 'france', kinds: [], shared: true as const, terms: [] },
  ];
  expect(unpackOffices(packOffices(offices, entities), entities)).toEqual(offices);
});
