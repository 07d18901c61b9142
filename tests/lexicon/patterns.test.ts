import { describe, expect, test } from 'vitest';
import { capsOf, expandAll, expandPattern, splitStar, withoutMarks } from '../../lexicon/patterns.ts';

describe('a pattern', () => {
  test.each([
    ['no group', 'security guarantees', ['security guarantees']],
    ['alternatives', 'garanti(e|es) de sécurité', ['garantie de sécurité', 'garanties de sécurité']],
    [
      'an empty alternative',
      'plan (de paix |)en 20 points',
      ['plan de paix en 20 points', 'plan en 20 points'],
    ],
    ['groups in groups', 'a(b(c|d)|e)', ['abc', 'abd', 'ae']],
    [
      'groups that agree',
      'мирн<ий|ого> (новий |)план<|у>',
      ['мирний новий план', 'мирний план', 'мирного новий плану', 'мирного плану'],
    ],
  ])('with %s gives every form', (_what, pattern, forms) => {
    expect(expandPattern(pattern)).toEqual(forms);
  });

  test.each([
    ['ministre (', 'a "(" without ")"'],
    ['ministre )', 'a ")" without "("'],
    ['план<|у> мир<|у|ом>', 'unequal length'],
  ])('"%s" is refused, and named', (pattern, message) => {
    expect(() => expandPattern(pattern)).toThrow(message);
    expect(() => expandPattern(pattern)).toThrow(pattern);
  });

  test('gives each form once, without spaces around', () => {
    expect(expandAll(['( |)a', 'a', ''])).toEqual(['a']);
  });
});

test.each([
  ['Macron', 0b1],
  ['chef de l’État', 0b1000],
  ['von der Leyen', 0b100],
  ['Gahr-Støre', 0b11],
  ['NATO', -1],
  ['plan', 0],
  ['ЗСУ', -1],
])('capitals that %s asks for', (form, caps) => {
  expect(capsOf(form)).toBe(caps);
});

test.each([
  ['Erdoğan', 'Erdogan'],
  ['Støre', 'Store'],
  ['Siliņa', 'Silina'],
  ['Zełenski', 'Zelenski'],
  ['Зеленський', 'Зеленський'],
  ['Йонас', 'Йонас'],
])('%s without the marks that a typist may drop', (form, without) => {
  expect(withoutMarks(form)).toBe(without);
});

test('a star at the end leaves the word open', () => {
  expect(splitStar('guarantee*')).toEqual({ form: 'guarantee', open: true });
  expect(splitStar('guarantee')).toEqual({ form: 'guarantee', open: false });
});
