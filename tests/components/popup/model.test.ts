import { expect, test } from 'vitest';
import type { EntityIndex } from '../../../components/entity-index.ts';
import {
  countGroups,
  groupMentions,
  isNewer,
  type ListedMention,
  notNamed,
} from '../../../components/popup/model.ts';

const index: EntityIndex = {
  asOf: '2026-10-10',
  entities: {
    'emmanuel-macron': {
      type: 'person',
      label: { en: 'Emmanuel Macron', fr: 'Emmanuel Macron' },
      country: 'france',
      tookPart: 'in-person',
    },
    'keir-starmer': {
      type: 'person',
      label: { en: 'Keir Starmer', fr: 'Keir Starmer' },
      country: 'united-kingdom',
    },
    'kristrun-frostadottir': {
      type: 'person',
      label: { en: 'Kristrún Frostadóttir', fr: 'Kristrún Frostadóttir' },
      country: 'iceland',
    },
    france: {
      type: 'state',
      label: { en: 'France', fr: 'France' },
      tookPart: 'represented',
      by: 'emmanuel-macron',
    },
    'united-kingdom': {
      type: 'state',
      label: { en: 'United Kingdom', fr: 'Royaume-Uni' },
      tookPart: 'represented',
    },
    iceland: {
      type: 'state',
      label: { en: 'Iceland', fr: 'Islande' },
      tookPart: 'represented',
      by: 'kristrun-frostadottir',
    },
    russia: { type: 'state', label: { en: 'Russia', fr: 'Russie' } },
    'paris-declaration-2026': {
      type: 'document',
      label: { en: 'Paris Declaration', fr: 'Déclaration de Paris' },
    },
    'trilateral-declaration-2026': {
      type: 'document',
      label: { en: 'Declaration of intent', fr: 'Déclaration d’intention' },
    },
    'minsk-agreements': { type: 'document', label: { en: 'Minsk agreements', fr: 'Accords de Minsk' } },
    nato: { type: 'organisation', label: { en: 'NATO', fr: 'OTAN' } },
    'military-hubs': { type: 'provision', label: { en: 'Military hubs', fr: 'Pôles militaires' } },
  },
};

let id = 0;
const mention = (entity: string, position = 0): ListedMention => ({
  id: id++,
  entity,
  kind: 'name',
  text: entity,
  position,
  part: 'article',
});

test('the list is by kind, named most often first, then named first', () => {
  const groups = groupMentions(
    [
      mention('keir-starmer', 0.1),
      mention('emmanuel-macron', 0.2),
      mention('emmanuel-macron', 0.3),
      mention('russia', 0.4),
      mention('france', 0.5),
    ],
    index,
  );
  expect(groups.map(({ type, rows }) => [type, rows.map((row) => row.id)])).toEqual([
    ['person', ['emmanuel-macron', 'keir-starmer']],
    ['state', ['russia', 'france']],
  ]);
});

test('an entity that the index does not know (data newer than the page) is left out', () => {
  expect(groupMentions([mention('somebody-else')], index)).toEqual([]);
});

test('both declarations are told apart from other documents', () => {
  const both = [
    'paris-declaration-2026',
    'trilateral-declaration-2026',
    'minsk-agreements',
    'nato',
    'military-hubs',
  ];
  expect(
    countGroups(
      groupMentions(
        both.map((each) => mention(each)),
        index,
      ),
    ),
  ).toEqual({
    actors: 1,
    documents: 1,
    provisions: 1,
    events: 0,
    bothDeclarations: true,
  });
  expect(countGroups(groupMentions([mention('paris-declaration-2026')], index))).toMatchObject({
    documents: 1,
    bothDeclarations: false,
  });
});

test('who was there and is not named: neither the state nor one of its people', () => {
  const missing = notNamed(
    [mention('paris-declaration-2026'), mention('keir-starmer'), mention('france')],
    index,
  );
  expect(missing?.map(({ id: state, by }) => [state, by?.label.en])).toEqual([
    ['iceland', 'Kristrún Frostadóttir'],
  ]);
});

test('nothing is said of who was there where the page does not speak of that meeting', () => {
  expect(notNamed([mention('keir-starmer'), mention('france')], index)).toBeUndefined();
});

test('an article of the last day of the data is not newer than they are', () => {
  expect([
    isNewer('2026-10-10', '2026-10-10'),
    isNewer('2026-10-11', '2026-10-10'),
    isNewer(undefined, '2026-10-10'),
  ]).toEqual([false, true, false]);
});
