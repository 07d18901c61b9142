import { expect, test } from 'vitest';
import { inflectName, inflectPlace } from '../../../lexicon/inflection/german.ts';

test.each([
  ['Macron', ['Macron', 'Macrons']],
  ['Selenskyj', ['Selenskyj', 'Selenskyjs']],
  ['Merz', ['Merz']],
  ['Kallas', ['Kallas']],
  ['Vance', ['Vance']],
])('gives %s its genitive', (name, forms) => {
  expect(inflectName(name, 'surname')).toEqual(forms);
});

test('leaves first names alone', () => {
  expect(inflectName('Wolodymyr', 'given')).toEqual(['Wolodymyr']);
});

test.each([
  ['Frankreich', ['Frankreich', 'Frankreichs']],
  ['Norwegen', ['Norwegen', 'Norwegens']],
  ['Ukraine', ['Ukraine']],
  ['Slowakei', ['Slowakei']],
  ['Pariser Erklärung', ['Pariser Erklärung']],
])('gives %s its cases', (name, forms) => {
  expect(inflectPlace(name)).toEqual(forms);
});

test('inflects the adjective of an institution', () => {
  expect(inflectPlace('Europäischer Rat')).toEqual(
    expect.arrayContaining(['Europäischen Rat', 'Europäischen Rates', 'Europäischem Rat']),
  );
  expect(inflectPlace('Europäische Union')).toContain('Europäischen Union');
  expect(inflectPlace('Europäische Union')).not.toContain('Europäischen Unions');
});
