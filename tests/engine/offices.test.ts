import { describe, expect, test } from 'vitest';
import type { Lexicon } from '../../engine/lexicon.ts';
import { officeKinds } from '../../engine/office-kinds.ts';
import { heldOffice, heldThrough, holderOn, officesOf } from '../../engine/offices.ts';
import type { OfficeInfo } from '../../engine/senses.ts';
import { lexicons } from './marked.ts';

const office: OfficeInfo = {
  id: 'ruritania/king',
  organisation: 'ruritania',
  kinds: ['head-of-state'],
  terms: [
    ['2014-06-07', '2019-05-20', null],
    ['2019-05-20', '2024-01-01', 'rudolf'],
    ['2024-03-01', '9999-12-31', 'flavia'],
  ],
};

const on = (day: string, of = office) => {
  const holder = holderOn(of, day);
  return holder.kind === 'entity' ? holder.entityId : holder.kind;
};

describe('who holds an office', () => {
  test.each([
    ['on the day of the handover: either, so nobody', '2019-05-20', 'unknown'],
    ['on the day after', '2019-05-21', 'rudolf'],
    ['on the last full day', '2023-12-31', 'rudolf'],
    ['on the first day after a vacancy', '2024-03-01', 'flavia'],
    ['before: somebody who is not ours', '2019-05-19', 'other'],
    ['in a vacancy: nobody known', '2024-01-15', 'unknown'],
    ['before our list begins: nobody known', '2010-01-01', 'unknown'],
    ['today and later', '2030-01-01', 'flavia'],
  ])('%s', (_what, day, holder) => {
    expect(on(day)).toBe(holder);
  });

  test('nobody where two terms cover the day', () => {
    expect(
      on('2024-06-01', {
        ...office,
        terms: [...office.terms, ['2024-05-01', '2024-07-01', 'black-michael']],
      }),
    ).toBe('unknown');
  });

  test('nobody where several hold it at once', () => {
    expect(on('2022-01-01', { ...office, shared: true })).toBe('unknown');
  });
});

test.each([
  [2020, true],
  [2023, true],
  [2019, false],
  [2024, false],
])('the whole of %i', (year, whole) => {
  expect(heldThrough(office, 'rudolf', year)).toBe(whole);
});

test('offices are found by their state and kind', () => {
  const english = lexicons.get('en') as NonNullable<ReturnType<typeof lexicons.get>>;
  const ids = (owner: string, kind: number) => officesOf(english, owner, kind).map(({ id }) => id);
  expect(ids('poland', 0)).toEqual(['poland/president']);
  expect(ids('poland', 2)).toEqual(['poland/prime-minister']);
  expect(ids('germany', 0)).toEqual([]);
});

describe('holders of our data before and after a change', () => {
  const offices = lexicons.get('en')?.offices ?? [];
  test.each([
    ['united-kingdom/prime-minister', '2024-07-04', 'other'],
    ['united-kingdom/prime-minister', '2024-07-06', 'keir-starmer'],
    ['united-kingdom/prime-minister', '2026-07-21', 'andy-burnham'],
    ['germany/chancellor', '2025-05-05', 'other'],
    ['germany/chancellor', '2025-05-07', 'friedrich-merz'],
    ['united-states/president', '2021-01-19', 'donald-trump'],
    ['united-states/president', '2023-01-01', 'other'],
    ['united-states/president', '2025-01-21', 'donald-trump'],
    ['ukraine/head-of-presidential-office', '2025-11-27', 'andriy-yermak'],
    ['ukraine/head-of-presidential-office', '2025-12-15', 'unknown'],
    ['ukraine/head-of-presidential-office', '2026-01-02', 'kyrylo-budanov'],
    ['european-council/president', '2018-01-01', 'donald-tusk'],
    ['european-council/president', '2022-01-01', 'other'],
    ['european-council/president', '2025-01-01', 'antonio-costa'],
  ])('%s on %s: %s', (id, day, holder) => {
    expect(
      on(
        day,
        offices.find((one) => one.id === id),
      ),
    ).toBe(holder);
  });
});

describe('who ever held an office', () => {
  const english = lexicons.get('en') as Lexicon;
  const personAt = (id: string) => english.entityIndex.get(id) as number;
  const kind = (name: (typeof officeKinds)[number]) => ({ kind: officeKinds.indexOf(name) });
  const which = (id: string) => ({ office: english.offices.findIndex((one) => one.id === id) });

  test.each<
    [
      what: string,
      person: string,
      word: { kind?: number; office?: number },
      day: string | undefined,
      held: boolean,
    ]
  >([
    ['of the kind, once', 'keir-starmer', kind('prime-minister'), undefined, true],
    ['of another kind', 'keir-starmer', kind('president'), undefined, false],
    ['of the kind, on a day of the term', 'keir-starmer', kind('prime-minister'), '2025-01-01', true],
    ['of the kind, before the term', 'keir-starmer', kind('prime-minister'), '2024-01-01', false],
    ['this one', 'keir-starmer', which('united-kingdom/prime-minister'), undefined, true],
    [
      'this one, before the term',
      'keir-starmer',
      which('united-kingdom/prime-minister'),
      '2024-01-01',
      false,
    ],
    ['another one of the kind', 'keir-starmer', which('canada/prime-minister'), undefined, false],
    ['a word that names none', 'keir-starmer', {}, undefined, false],
    ['a state', 'france', kind('prime-minister'), undefined, false],
  ])('%s', (_what, person, word, day, held) => {
    expect(heldOffice(english, personAt(person), word, day)).toBe(held);
  });

  test('nobody who is no entity', () => {
    expect(heldOffice(english, -1, kind('president'))).toBe(false);
  });
});
