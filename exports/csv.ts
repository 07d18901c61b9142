// Mentions as a table by RFC 4180: CRLF between records, quotes doubled.

import { nameById, type PageMentions } from './page-mentions.ts';

const columns = [
  'entity',
  'name',
  'type',
  'kind',
  'text',
  'part',
  'context',
  'start',
  'end',
  'url',
  'date',
  'language',
];

/** @returns with a byte order mark, without which spreadsheets take UTF-8 for something else */
export function toCsv(page: PageMentions): string {
  const name = nameById(page);
  const types = new Map(page.entities.map(({ id, type }) => [id, type]));
  const rows = page.mentions.map((mention) => [
    mention.entity,
    name(mention.entity),
    types.get(mention.entity) ?? '',
    mention.kind,
    mention.text,
    mention.part,
    contextOf(page, mention),
    String(mention.start),
    String(mention.end),
    page.url,
    page.date ?? '',
    page.lang,
  ]);
  return `\uFEFF${[columns, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('')}`;
}

function field(value: string): string {
  // A cell that begins like a formula would be run by a spreadsheet: the page's words are text.
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const contextLength = 60;

function contextOf(
  { blocks }: PageMentions,
  { block, start, end }: PageMentions['mentions'][number],
): string {
  const text = blocks[block] ?? '';
  return text
    .slice(Math.max(0, start - contextLength), end + contextLength)
    .replace(/\s+/g, ' ')
    .trim();
}
