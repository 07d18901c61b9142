import { expect, test } from 'vitest';
import { inflectName, inflectPlace } from '../../../lexicon/inflection/russian.ts';

test.each([
  ['Зеленский', 'male', 'Зеленского Зеленскому Зеленским Зеленском'],
  ['Макрон', 'male', 'Макрона Макрону Макроном Макроне'],
  ['Мерц', 'male', 'Мерца Мерцем'],
  ['Путин', 'male', 'Путина Путину Путиным Путине'],
  ['Мартин', 'male', 'Мартина Мартином'],
  ['Сибига', 'male', 'Сибиги Сибиге Сибигой'],
  ['Трамп', 'male', 'Трампа Трампом'],
] as const)('declines the surname %s', (word, gender, expected) => {
  expect(inflectName(word, 'surname', gender)).toEqual(
    expect.arrayContaining([word, ...expected.split(' ')]),
  );
});

test.each([
  ['Кая', 'female', 'Каи Кае Каю Каей'],
  ['Урсула', 'female', 'Урсулы Урсуле Урсулой'],
  ['Дональд', 'male', 'Дональда Дональдом'],
] as const)('declines the first name %s', (word, gender, expected) => {
  expect(inflectName(word, 'given', gender)).toEqual(expect.arrayContaining([word, ...expected.split(' ')]));
});

test.each([
  ['Рютте', 'male'],
  ['Мелони', 'female'],
  ['Каллас', 'female'],
] as const)('leaves %s as it is', (word, gender) => {
  expect(inflectName(word, 'surname', gender)).toEqual([word]);
});

test.each([
  ['Украина', 'Украины Украине Украину Украиной'],
  ['Польша', 'Польши Польше Польшу Польшей'],
  ['Франция', 'Франции Францию Францией'],
])('declines the state %s', (name, expected) => {
  expect(inflectPlace(name)).toEqual(expect.arrayContaining([name, ...expected.split(' ')]));
});

test('capitals do not decline', () => {
  expect(inflectPlace('ФРГ')).toEqual(['ФРГ']);
});
