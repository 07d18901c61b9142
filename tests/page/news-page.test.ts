import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { articleDate } from '../../engine/article-date.ts';
import { readHtmlPage } from '../../scripts/html-page.ts';

test('a whole news page: what is read, in which scope, and what is not', () => {
  const page = readHtmlPage(readFileSync(join(import.meta.dirname, 'fixtures', 'news-page.html'), 'utf8'));
  const lines = page.blocks.map(({ scope, part, lang, text }) =>
    [
      page.scopes[scope]?.kind,
      part === 'headline' ? '#' : '',
      lang ?? '',
      text.trim().replaceAll(/\s+/g, ' '),
    ]
      .filter(Boolean)
      .join(' '),
  );
  expect(lines).toEqual([
    'article # Force for Ukraine: what the Coalition of the Willing decided in Paris',
    'article Emmanuel Macron, Keir Starmer and Volodymyr Zelensky signed one paper; the whole group adopted another.',
    'article By Ada Quill, 7 January 2026, updated 1 February',
    'article The leaders at the Élysée. Photograph: H. Arbour',
    'article The Coalition of the Willing adopted the Paris Declaration on Tuesday evening, and Emmanuel Macron spoke of security guarantees.',
    'article “We are ready,” the British prime minister said. Steve Witkoff stood beside him.',
    'article A box without a link says in plain words what a multinational force would be for.',
    'article Who will pay',
    'article The code name was , an official said; nobody else used it.',
    'article Military hubs in Ukraine',
    'article A mission to watch the ceasefire',
    'article fr « La France est prête », a dit le président.',
    'article How we know',
    'comment 2 comments',
    'comment Emmanuel Macron was clear, I think.',
    'comment And Keir Starmer was not.',
  ]);
  expect(page.facts.lang).toBe('en');
  expect(page.headerTime).toBe('2026-01-07T06:30:00Z');
  expect(articleDate({ ...page.facts.dates, headerTime: page.headerTime, address: page.address })).toEqual({
    value: '2026-01-07',
    source: 'json-ld',
  });
  expect(page.address).toBe('https://gazette.example/world/force-for-ukraine');
});
