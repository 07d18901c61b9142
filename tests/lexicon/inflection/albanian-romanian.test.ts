import { expect, test } from 'vitest';
import { albanian } from '../../../engine/languages/albanian.ts';
import { romanian } from '../../../engine/languages/romanian.ts';

test.each([
  ['Trump', 'Trumpi Trumpit Trumpin'],
  ['Tusk', 'Tusku Tuskut Tuskun'],
  ['Rama', 'Ramës Ramën'],
  ['Meloni', 'Melonit Melonin'],
  ['Rubio', 'Rubios Rubion'],
])('Albanian: %s', (name, forms) => {
  expect(albanian.inflectName(name, 'surname')).toEqual(expect.arrayContaining([name, ...forms.split(' ')]));
});

test('Albanian: first names keep their form', () => {
  expect(albanian.inflectName('Donald', 'given')).toEqual(['Donald']);
});

test("Romanian: women's first names take an ending, surnames and men's names none", () => {
  expect(romanian.inflectName('Giorgia', 'given', 'female')).toContain('Giorgiei');
  expect(romanian.inflectName('Meloni', 'surname', 'female')).toEqual(['Meloni']);
  expect(romanian.inflectName('Ilie', 'given', 'male')).toEqual(['Ilie']);
});

test('Romanian: comma, cedilla and no mark', () => {
  expect(romanian.states.france.names).toEqual(
    expect.arrayContaining(['Franț(a|ei)', 'Franţ(a|ei)', 'Frant(a|ei)']),
  );
});
