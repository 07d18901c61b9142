import { expect, test } from 'vitest';
import { allRelations, officeNeighbours, pledgesByDomain, relationsOf } from '../../data/relations.ts';
import { dataset } from './dataset.ts';

const between = (from: string, to: string, day = '2026-01-06') =>
  allRelations(dataset, day)
    .filter((relation) => relation.from === from && relation.to === to)
    .map(({ kind }) => kind);

test.each([
  ['who signed what', 'emmanuel-macron', 'trilateral-declaration-2026', 'signed'],
  ['which state signed what', 'united-kingdom', 'trilateral-declaration-2026', 'signed'],
  ['who issued what', 'friedrich-merz', 'coalition-chairs-statement-2025-11-25', 'issued'],
  ['who represented whom', 'hakan-fidan', 'turkey', 'represented'],
  ['who leads what', 'keir-starmer', 'united-kingdom', 'leads'],
  ['who came before whom', 'andriy-yermak', 'kyrylo-budanov', 'preceded'],
  ['who took part in what', 'canada', 'paris-summit-2026-01-06', 'took-part'],
  ['what is part of what', 'military-hubs', 'trilateral-declaration-2026', 'part-of'],
  ['who belongs to what', 'norway', 'coalition-of-the-willing', 'member-of'],
  ['what is confused with what', 'paris-declaration-2026', 'trilateral-declaration-2026', 'confused-with'],
])('%s', (_what, from, to, kind) => {
  expect(between(from, to)).toContain(kind);
});

test('who leads depends on the day', () => {
  expect(between('andy-burnham', 'united-kingdom', '2026-07-19')).toEqual([]);
  expect(between('andy-burnham', 'united-kingdom', '2026-07-20')).toContain('leads');
});

test('without a day nobody leads', () => {
  expect(allRelations(dataset).some(({ kind }) => kind === 'leads')).toBe(false);
});

test('every end of a relation is an entity', () => {
  const ids = new Set(dataset.entities.map(({ id }) => id));
  for (const { from, to } of allRelations(dataset, '2026-01-06'))
    expect([ids.has(from), ids.has(to)]).toEqual([true, true]);
});

test('relations of one entity stand on either side', () => {
  for (const { from, to } of relationsOf(dataset, 'ukraine', '2026-01-06'))
    expect([from, to]).toContain('ukraine');
});

test('offices name who came before and after, also without a card', () => {
  const starmer = officeNeighbours(dataset, 'keir-starmer').find(
    ({ office }) => office.id === 'united-kingdom/prime-minister',
  );
  expect([starmer?.predecessor?.name, starmer?.successor?.entity]).toEqual(['Rishi Sunak', 'andy-burnham']);
});

test('no state is said to be first documented at a later meeting than one that lists it', () => {
  const meetings = dataset.entities
    .filter((each) => each.type === 'event')
    .filter(({ id }) => /^(?:coalition-(?:call|meeting)|paris-summit|london-)/.test(id));
  const late = dataset.entities.flatMap((state) => {
    if (state.type !== 'state' || !/^(?:member|participant)$/.test(state.membership.kind)) return [];
    const days = meetings
      .filter(({ participants }) => participants.includes(state.id))
      .flatMap(({ date }) => date ?? []);
    const [first] = days.toSorted();
    const { since } = state.membership;
    return first !== undefined && since !== undefined && since > first ? [`${state.id}: ${first}`] : [];
  });
  expect(late).toEqual([]);
});

test('pledges by domain', () => {
  const domains = pledgesByDomain(dataset);
  expect(domains.get('sea')?.map(({ state }) => state)).toContain('turkey');
  expect([...domains.values()].flat()).toHaveLength(53);
});
