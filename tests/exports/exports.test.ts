import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { toCsv } from '../../exports/csv.ts';
import { toJson } from '../../exports/json.ts';
import { toMarkdown } from '../../exports/markdown.ts';
import type { PageMentions } from '../../exports/page-mentions.ts';
import { toWebAnnotations } from '../../exports/web-annotation.ts';

const blocks = [
  'Réunion de Paris 🕊️ : Macron et « Zelensky »',
  'Emmanuel Macron, "hôte" du sommet, a parlé.\nPuis Volodymyr Zelensky, puis Emmanuel Macron encore.',
  '=cmd|Trump, *gras* [lien](x)',
];

function mention(block: number, text: string, entity: string, from = 0): PageMentions['mentions'][number] {
  const start = blocks[block]!.indexOf(text, from);
  return { entity, kind: 'name', text, part: 'article', block, start, end: start + text.length };
}

const page: PageMentions = {
  url: 'https://news.example/2026/paris?a=1#top',
  title: 'Paris, *le 6 janvier*',
  lang: 'fr',
  date: '2026-01-07',
  created: '2026-01-07T10:00:00.000Z',
  dataAsOf: '2026-10-10',
  blocks,
  entities: [
    { id: 'emmanuel-macron', type: 'person', name: 'Emmanuel Macron', lang: 'fr', wikidata: 'Q3052772' },
    { id: 'volodymyr-zelensky', type: 'person', name: 'Volodymyr Zelensky', lang: 'fr' },
    { id: 'donald-trump', type: 'person', name: 'Donald Trump', lang: 'fr' },
  ],
  mentions: [
    mention(0, 'Macron', 'emmanuel-macron'),
    mention(0, 'Zelensky', 'volodymyr-zelensky'),
    mention(1, 'Emmanuel Macron', 'emmanuel-macron'),
    mention(1, 'Volodymyr Zelensky', 'volodymyr-zelensky'),
    mention(1, 'Emmanuel Macron', 'emmanuel-macron', 20),
    mention(2, 'Trump', 'donald-trump'),
  ],
  attributions: [{ speaker: 'emmanuel-macron', said: '« Nous *irons* »' }],
};

/** A reader of CSV that knows RFC 4180 and nothing of how ours is written. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  for (let at = 0; at < text.length; at++) {
    const c = text[at]!;
    if (isQuoted) {
      if (c !== '"') cell += c;
      else if (text[at + 1] === '"') {
        cell += '"';
        at++;
      } else isQuoted = false;
    } else if (c === '"' && cell === '') isQuoted = true;
    else if (c === ',') {
      rows.at(-1)!.push(cell);
      cell = '';
    } else if (c === '\r' && text[at + 1] === '\n') {
      rows.at(-1)!.push(cell);
      rows.push([]);
      cell = '';
      at++;
    } else cell += c;
  }
  return rows.slice(0, -1);
}

describe('CSV', () => {
  const [head, ...rows] = readCsv(toCsv(page).replace(/^\uFEFF/, ''));

  test('every record has the columns of the head', () => {
    expect(rows).toHaveLength(page.mentions.length);
    expect(rows.every((row) => row.length === head!.length)).toBe(true);
    expect(rows.map((row) => row[head!.indexOf('text')])).toEqual(page.mentions.map(({ text }) => text));
  });

  test('quotes and line feeds survive', () => {
    expect(rows[2]![head!.indexOf('context')]).toContain('"hôte"');
  });

  test("a spreadsheet is never handed a formula of the page's", () => {
    expect(rows.flat().filter((cell) => /^[=+\-@]/.test(cell))).toEqual([]);
  });
});

describe('Web Annotation', () => {
  const iri = v.pipe(v.string(), v.url());
  // https://www.w3.org/TR/annotation-model/: what a SpecificResource, a TextualBody and the two selectors must have.
  const body = v.variant('type', [
    v.strictObject({
      type: v.literal('TextualBody'),
      purpose: v.literal('identifying'),
      format: v.string(),
      language: v.string(),
      value: v.string(),
    }),
    v.strictObject({ type: v.literal('SpecificResource'), purpose: v.literal('identifying'), source: iri }),
  ]);
  const position = v.pipe(v.number(), v.integer(), v.minValue(0));
  const annotation = v.strictObject({
    id: iri,
    type: v.literal('Annotation'),
    motivation: v.literal('identifying'),
    created: v.pipe(v.string(), v.isoTimestamp()),
    body: v.union([body, v.pipe(v.array(body), v.minLength(1))]),
    target: v.strictObject({
      source: iri,
      selector: v.tuple([
        v.strictObject({
          type: v.literal('TextQuoteSelector'),
          exact: v.pipe(v.string(), v.minLength(1)),
          prefix: v.string(),
          suffix: v.string(),
        }),
        v.strictObject({ type: v.literal('TextPositionSelector'), start: position, end: position }),
      ]),
    }),
  });
  const collection = v.strictObject({
    '@context': v.literal('http://www.w3.org/ns/anno.jsonld'),
    id: iri,
    type: v.literal('AnnotationCollection'),
    label: v.string(),
    created: v.pipe(v.string(), v.isoTimestamp()),
    generator: v.strictObject({ type: v.literal('Software'), name: v.string() }),
    total: position,
    first: v.strictObject({
      id: iri,
      type: v.literal('AnnotationPage'),
      partOf: iri,
      startIndex: v.literal(0),
      items: v.array(annotation),
    }),
  });
  const parsed = v.parse(collection, JSON.parse(toWebAnnotations(page)));
  const items = parsed.first.items;

  test('has the shape of the model, and ids of its own', () => {
    expect(parsed.total).toBe(items.length);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  });

  test.each(page.mentions.map((wanted, index) => [index, wanted] as const))(
    'mention %i is found again',
    (index, wanted) => {
      const [quote, at] = items[index]!.target.selector;
      const text = blocks.join('\n');
      // By position: code points of the joined text.
      expect([...text].slice(at.start, at.end).join('')).toBe(wanted.text);
      // By quotation: exactly one place fits, and it is the same one.
      const whole = quote.prefix + quote.exact + quote.suffix;
      expect(text.split(whole)).toHaveLength(2);
      const offset = text.indexOf(whole) + quote.prefix.length;
      expect([...text.slice(0, offset)].length).toBe(at.start);
    },
  );

  test('context never cuts a character in two', () => {
    for (const { target } of items) {
      const [{ prefix, suffix }] = target.selector;
      expect(prefix.isWellFormed() && suffix.isWellFormed()).toBe(true);
    }
  });
});

test('JSON holds everything but the text of the page', () => {
  const read = JSON.parse(toJson(page));
  expect(read).toMatchObject({
    format: 'coalition-lens-mentions',
    version: 1,
    url: page.url,
    mentions: page.mentions,
  });
  expect(read).not.toHaveProperty('blocks');
});

test("Markdown: the page's words are never markup", () => {
  const text = toMarkdown(page, {
    about: 'Article du 7 janvier 2026',
    groups: {
      person: 'Personnes',
      state: 'États',
      organisation: 'Organisations',
      document: 'Documents',
      provision: 'Dispositions',
      event: 'Réunions',
    },
    count: (n) => `${n} ×`,
    saysHeading: 'Qui dit quoi',
    footer: 'Données au 10 octobre 2026',
  });
  expect(text).toContain('# [Paris, \\*le 6 janvier\\*](<https://news.example/2026/paris?a=1#top>)');
  expect(text).toContain('- **Emmanuel Macron** (3 ×) – *Macron*');
  expect(text).toContain('« Nous \\*irons\\* »');
});
