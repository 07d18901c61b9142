import { expect, test } from 'vitest';
import { siteFrom, withSite } from '../../../components/options/choices.ts';

test.each([
  ['example.org', 'example.org'],
  ['  https://www.Example.org/news?x=1 ', 'example.org'],
  ['*.example.org', 'example.org'],
  ['news.example.org:8080', 'news.example.org'],
  ['пошта.укр', 'xn--80a1acn3a.xn--j1amh'],
  ['localhost', 'localhost'],
  ['', undefined],
  ['not a site', undefined],
  ['example', undefined],
  ['ftp://example.org', undefined],
  ['javascript:alert(1)', undefined],
])('a site as it is typed: %j is %j', (typed, site) => {
  expect(siteFrom(typed)).toBe(site);
});

test('a site stands in the list once, in order', () => {
  expect(withSite(['b.example', 'c.example'], 'a.example')).toEqual(['a.example', 'b.example', 'c.example']);
  expect(withSite(['b.example'], 'b.example')).toEqual(['b.example']);
});
