import { expect, test } from 'vitest';
import * as dutch from '../../../lexicon/inflection/dutch.ts';
import * as nordic from '../../../lexicon/inflection/nordic.ts';

test.each([
  ['Macron', ['Macron', 'Macrons']],
  ['Zelensky', ['Zelensky']],
  ['Merz', ['Merz']],
])('Dutch: %s', (name, forms) => {
  expect(dutch.inflectName(name, 'surname')).toEqual(forms);
});

test.each([
  ['Zelenskyj', ['Zelenskyj', 'Zelenskyjs']],
  ['Meloni', ['Meloni', 'Melonis']],
  ['Merz', ['Merz']],
  ['Fico', ['Fico', 'Ficos']],
])('Nordic: %s', (name, forms) => {
  expect(nordic.inflectName(name, 'surname')).toEqual(forms);
});

test('Icelandic inflects its own names', () => {
  expect(nordic.inflectIcelandicName('Frostadóttir', 'surname')).toContain('Frostadóttur');
  expect(nordic.inflectIcelandicName('Kristrún', 'given')).toEqual(
    expect.arrayContaining(['Kristrún', 'Kristrúnu', 'Kristrúnar']),
  );
  expect(nordic.inflectIcelandicName('Trump', 'surname')).toContain('Trumps');
});
