import { describe, expect, test } from 'vitest';
import { isPartOfAddress } from '../../engine/neighbours.ts';
import { spacesAfter, spacesBefore, wordAfter, wordBefore, yearsIn } from '../../engine/words.ts';

describe('the words beside', () => {
  const text = 'President (Emmanuel) Macron’s';
  test('before, with what lies between', () => {
    expect(wordBefore(text, 21)).toEqual({ start: 11, end: 19, text: 'Emmanuel', gap: ') ' });
    expect(wordBefore(text, 0)).toBeUndefined();
  });
  test('after, with what lies between', () => {
    expect(wordAfter(text, 9)).toEqual({ start: 11, end: 19, text: 'Emmanuel', gap: ' (' });
    expect(wordAfter(text, text.length)).toBeUndefined();
  });
  test('white space on either side', () => {
    expect([spacesBefore('a  b', 3), spacesAfter('a  b', 1)]).toEqual([1, 3]);
  });
});

test.each([
  ['in prose', 'In 2014 and 2015 they met.', [2014, 2015]],
  ['of a century ago', 'Since 1856.', [1856]],
  ['not in sums and other numbers', '20,000 people, 12026, 1.2014 and 2014.5', []],
  ['not beyond this century', 'in 2150', []],
])('years %s', (_what, text, years) => {
  expect(yearsIn(text)).toEqual(years);
});

test.each([
  ['a handle', '@Macron spoke'],
  ['a tag', '#Macron'],
  ['a path', 'example.org/Macron/plan'],
  ['a host', 'macron.example.org'],
  ['a mail address', 'macron@example.org'],
  ['a file', 'plan_Macron.pdf'],
])('part of %s', (_what, text) => {
  const start = text.search(/macron/i);
  expect(isPartOfAddress(text, { start, end: start + 6 })).toBe(true);
});

test.each(['Said Macron.', '(Macron)', 'M.Macron', 'Trump/Macron', 'Macron…'])(
  'no part of an address: %s',
  (text) => {
    const start = text.indexOf('Macron');
    expect(isPartOfAddress(text, { start, end: start + 6 })).toBe(false);
  },
);
