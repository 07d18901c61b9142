import { expect, test } from 'vitest';
import { inflectName, inflectPlace } from '../../../lexicon/inflection/czech.ts';

test.each([
  ['Zelenskyj', 'male', 'Zelenský Zelenského Zelenskému Zelenským'],
  ['Macron', 'male', 'Macrona Macronovi Macronem Macronův Macronova'],
  ['Trump', 'male', 'Trumpa Trumpovi Trumpem Trumpův Trumpovy Trumpových'],
  ['Merz', 'male', 'Merze Merzovi Merzem'],
  ['Rutte', 'male', 'Rutteho Ruttemu Ruttem'],
  ['Pavel', 'male', 'Pavla Pavlovi Pavlem Pavlův'],
  ['Babiš', 'male', 'Babiše Babišovi Babišem'],
  ['Costa', 'male', 'Costy Costovi Costu Costou'],
  ['Rubio', 'male', 'Rubia Rubiovi Rubiem'],
  ['Kallas', 'female', 'Kallasová Kallasové Kallasovou'],
  ['Meloni', 'female', 'Meloniová Meloniové'],
  ['Leyen', 'female', 'Leyenová Leyenové'],
] as const)('declines the surname %s', (word, gender, expected) => {
  expect(inflectName(word, 'surname', gender)).toEqual(
    expect.arrayContaining([word, ...expected.split(' ')]),
  );
});

test.each([
  ['Kaja', 'female', 'Kaji Kaju Kajou'],
  ['Ursula', 'female', 'Ursuly Ursule Ursulou'],
] as const)('declines the first name %s', (word, gender, expected) => {
  expect(inflectName(word, 'given', gender)).toEqual(expect.arrayContaining([word, ...expected.split(' ')]));
});

test('a man’s surname takes no form of a wife’s', () => {
  const found = inflectName('Trump', 'surname', 'male');
  expect(found).not.toContain('Trumpová');
  expect(found).not.toContain('Trumpové');
});

test('a particle stays as it is', () => {
  expect(inflectName('von', 'surname', 'female')).toEqual(['von']);
});

test.each([
  ['Ukrajina', 'Ukrajiny Ukrajině Ukrajinu Ukrajinou'],
  ['Německo', 'Německa Německu Německem'],
  ['Francie', 'Francii Francií'],
])('declines the state %s', (name, expected) => {
  expect(inflectPlace(name)).toEqual(expect.arrayContaining([name, ...expected.split(' ')]));
});

test('names of several words decline in all of them, capitals not at all', () => {
  expect(inflectPlace('Spojené státy')).toContain('Spojenými státy');
  expect(inflectPlace('USA')).toEqual(['USA']);
});
