import { expect, test } from 'vitest';
import { inflectName, inflectPlace } from '../../../lexicon/inflection/ukrainian.ts';

test.each([
  ['Зеленський', 'male', 'Зеленського Зеленському Зеленським'],
  ['Макрон', 'male', 'Макрона Макрону Макронові Макроном Макроні'],
  ['Стармер', 'male', 'Стармера Стармеру Стармером'],
  ['Мерц', 'male', 'Мерца Мерцом Мерцем'],
  ['Путін', 'male', 'Путіна Путіним Путіном'],
  ['Радев', 'male', 'Радева Радевим'],
  ['Павел', 'male', 'Павела Павла Павелом'],
  ['Сибіга', 'male', 'Сибіги Сибізі Сибігою'],
  ['Єрмак', 'male', 'Єрмака Єрмаком'],
] as const)('declines the surname %s', (word, gender, expected) => {
  expect(inflectName(word, 'surname', gender)).toEqual(
    expect.arrayContaining([word, ...expected.split(' ')]),
  );
});

test.each([
  ['Кая', 'female', 'Каї Каю Каєю'],
  ['Урсула', 'female', 'Урсули Урсулі Урсулою'],
  ['Володимир', 'male', 'Володимира Володимиру Володимиром'],
] as const)('declines the first name %s', (word, gender, expected) => {
  expect(inflectName(word, 'given', gender)).toEqual(expect.arrayContaining([word, ...expected.split(' ')]));
});

test('a short foreign first name keeps its vowel', () => {
  const found = inflectName('Піт', 'given', 'male');
  expect(found).toContain('Піта');
  expect(found).not.toContain('Пота');
});

test.each([
  ['Рютте', 'male'],
  ['Мелоні', 'female'],
  ['Каллас', 'female'],
  ['Фредеріксен', 'female'],
  ['фон', 'female'],
] as const)('leaves %s as it is', (word, gender) => {
  expect(inflectName(word, 'surname', gender)).toEqual([word]);
});

test.each([
  ['Україна', 'України Україні Україну Україною'],
  ['Польща', 'Польщі Польщу Польщею'],
  ['Франція', 'Франції Францію Францією'],
])('declines the state %s', (name, expected) => {
  expect(inflectPlace(name)).toEqual(expect.arrayContaining([name, ...expected.split(' ')]));
});

test('names of several words decline in all of them, capitals not at all', () => {
  expect(inflectPlace('Велика Британія')).toContain('Великою Британією');
  expect(inflectPlace('США')).toEqual(['США']);
});
