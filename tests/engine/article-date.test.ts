import { describe, expect, test } from 'vitest';
import { articleDate, dayOf } from '../../engine/article-date.ts';

describe('the day of an article', () => {
  const all = {
    jsonLd: ['2026-01-06T21:00:00Z'],
    publishedTime: '2026-01-05',
    headerTime: '2026-01-04',
    address: 'https://example.org/2026/01/03/paris',
  };
  test.each([
    ['what it says of itself comes first', all, '2026-01-06', 'json-ld'],
    ['then the publishing time', { ...all, jsonLd: undefined }, '2026-01-05', 'meta'],
    [
      'then the time in its header',
      { headerTime: all.headerTime, address: all.address },
      '2026-01-04',
      'time',
    ],
    ['then its address', { address: all.address }, '2026-01-03', 'address'],
    [
      'what cannot be read is passed over',
      { jsonLd: ['yesterday', '2026-01-06'], publishedTime: '2026-01-05' },
      '2026-01-06',
      'json-ld',
    ],
  ])('%s', (_what, candidates, value, source) => {
    expect(articleDate(candidates)).toEqual({ value, source });
  });

  test.each([
    ['no candidates', {}],
    ['an address without a full date', { address: 'https://example.org/2026/01/paris' }],
    ['an address with numbers that are no date', { address: 'https://example.org/a/2026/13/45/x' }],
    ['what is no address', { address: 'not an address 2026/01/06' }],
    ['a host that looks like a date', { address: 'https://2026-01-06.example.org/' }],
  ])('is unknown with %s', (_what, candidates) => {
    expect(articleDate(candidates)).toBeUndefined();
  });

  test.each([
    ['https://example.org/news/2026-01-06-paris', '2026-01-06'],
    ['https://example.org/news/2026/1/6/paris', '2026-01-06'],
    ['https://example.org/20260106/paris', '2026-01-06'],
    ['https://example.org/art_20260106_12.html', '2026-01-06'],
  ])('in the address %s', (address, value) => {
    expect(articleDate({ address })?.value).toBe(value);
  });
});

test.each([
  ['2026-01-06T22:17:00+02:00', '2026-01-06'],
  ['2026-01-06T23:59:59-05:00', '2026-01-06'],
  ['20260106', '2026-01-06'],
  [' 2026-01-06', '2026-01-06'],
  ['2026-13-06', undefined],
  ['2026-00-06', undefined],
  ['1066-10-14', undefined],
  ['6 January 2026', undefined],
  ['', undefined],
])('the day of "%s" as written', (value, day) => {
  expect(dayOf(value)).toBe(day);
});
