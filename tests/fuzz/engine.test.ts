// The engine on text that nobody wrote: it never throws, and whatever it marks stands there.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findMentions } from '../../engine/find-mentions.ts';
import { plainText } from '../../engine/fold.ts';
import type { PackedLexicon } from '../../engine/lexicon.ts';
import { matchNames } from '../../engine/matcher.ts';
import type { Scope, TextBlock } from '../../engine/types.ts';
import { formsOf } from '../../scripts/bench/in-page/forms.ts';
import { trieRegExp } from '../../scripts/bench/in-page/oracle.ts';
import { readHtmlPage } from '../../scripts/html-page.ts';
import { Lexicons } from '../../scripts/lexicons.ts';
import { runs } from './runs.ts';

const lexicons = await Lexicons.load();
const langs = ['en', 'fr', 'uk', 'de'].filter((lang) => lexicons.has(lang));

/** Words that mean something to the engine, in several languages, whole and broken. */
const words = [
  ...[
    'Emmanuel',
    'Macron',
    'Macron’s',
    'Keir Starmer',
    'Зеленського',
    'Володимир Зеленський',
    'Merz',
    'Tusk',
    'TUSK',
  ],
  ...[
    'the British prime minister',
    'le président français',
    'Bundeskanzler',
    'der ukrainische Präsident',
    'former',
  ],
  ...[
    'Coalition of the Willing',
    'coalition des volontaires',
    'Paris Declaration',
    'Minsk',
    'Kyiv',
    'the Kremlin',
    'NATO',
    'US',
  ],
  ...[
    'France',
    'Ukraine',
    'U.S.',
    'security guarantees',
    'ceasefire',
    'said',
    'signed',
    'in 2019',
    'on 6 January 2026',
    'then',
  ],
  ...[
    'Mario',
    'Jean-',
    'Mr',
    'M.',
    'E.',
    'ex-',
    'of',
    'and',
    'a',
    'l’',
    "d'",
    '@',
    'https://',
    '.com',
    '#',
    '<b>',
    '&amp;',
  ],
];
const glue = [
  ' ',
  ' ',
  ' ',
  ', ',
  '. ',
  '\n',
  '-',
  ' – ',
  '\u00A0',
  '’',
  '“',
  '”',
  '(',
  ')',
  '',
  '\u00AD',
  '\u200B',
  '\u0301',
  '\u0344',
  '\uD83D',
  '\u202E',
  '🙂',
  ': ',
  '; ',
  '!',
];
const text = fc
  .array(
    fc.tuple(
      fc.constantFrom(...glue),
      fc.oneof(
        { weight: 5, arbitrary: fc.constantFrom(...words) },
        fc.string({ unit: 'binary', maxLength: 6 }),
      ),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.flat().join(''));

const scopes: Scope[] = [{ kind: 'article' }, { kind: 'comment' }, { kind: 'teaser', date: '2024-02-30' }];
const blocks = fc.array(
  fc.record({
    text,
    scope: fc.nat(2),
    part: fc.constantFrom<TextBlock['part']>('headline', 'body'),
    lang: fc.constantFrom(undefined, ...langs, 'xx'),
  }),
  { maxLength: 6 },
);
const context = fc.record({
  lang: fc.constantFrom(...langs, 'xx', '__proto__'),
  date: fc.constantFrom(undefined, '2026-01-07', '2019-05-01', '0000-00-00', '9999-12-31', 'yesterday'),
  title: fc.option(text, { nil: undefined }),
  url: fc.option(fc.oneof(fc.webUrl(), fc.string()), { nil: undefined }),
});

test('mentions stand in the text, apart from each other, and are the same each time', () => {
  fc.assert(
    fc.property(blocks, context, (given, on) => {
      const annotation = findMentions(given, scopes, on, lexicons);
      let before = { block: 0, end: 0 };
      for (const { block, start, end, text: marked, evidence } of annotation.mentions) {
        expect(marked).toBe(given[block]?.text.slice(start, end));
        expect(end).toBeGreaterThan(start);
        expect(marked.trim()).not.toBe('');
        if (block === before.block) expect(start).toBeGreaterThanOrEqual(before.end);
        else expect(block).toBeGreaterThan(before.block);
        before = { block, end };
        expect(evidence.length).toBeGreaterThan(0);
        // Never half a character.
        expect(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/.test(marked)).toBe(false);
      }
      expect(annotation.relevance).toHaveLength(scopes.length);
      expect(findMentions(given, scopes, on, lexicons)).toEqual(annotation);
    }),
    { numRuns: runs(200) },
  );
});

test('what cannot be seen changes no mention', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 12 }),
      fc.infiniteStream(fc.nat(9)),
      (parts, choices) => {
        const plain = parts.join(' ');
        const strewn = [...plain].map((char) => char + (choices.next().value === 0 ? '\u00AD' : '')).join('');
        const find = (value: string) =>
          findMentions(
            [{ text: value, scope: 0, part: 'body' }],
            [{ kind: 'article' }],
            { lang: 'en', date: '2026-01-07', title: undefined, url: undefined },
            lexicons,
          ).mentions.map(
            ({ entity, kind, text: marked }) => `${entity} ${kind} ${marked.replaceAll('\u00AD', '')}`,
          );
        expect(find(strewn)).toEqual(find(plain));
      },
    ),
    { numRuns: runs(150) },
  );
});

test.each(langs)(
  'the matcher finds what a regular expression of the same forms finds: %s',
  async (lang) => {
    const lexicon = lexicons.get(lang);
    if (!lexicon) throw new Error(`no lexicon: ${lang}`);
    const { packed } = (await import(`../../generated/packed-${lang}.ts`)) as { packed: PackedLexicon };
    const forms = formsOf(packed, lexicon);
    const pattern = trieRegExp(forms, lexicon);
    const form = fc.nat(forms.length - 1).map((i) => (forms[i] as { text: string }).text);
    const mixed = fc
      .array(
        fc.tuple(
          fc.constantFrom(...glue),
          fc.oneof(
            form,
            form.map((word) => word.toUpperCase()),
            form.map((word) => word.slice(0, -1)),
            fc.constantFrom(...words),
          ),
        ),
        { maxLength: 20 },
      )
      .map((parts) => plainText(parts.flat().join('')).text);
    fc.assert(
      fc.property(mixed, (value) => {
        const hits = matchNames(value, lexicon);
        const longest = new Map<number, number>();
        for (let i = 0; i < hits.count; i += 3) {
          const [start, end] = [hits.data[i] as number, hits.data[i + 1] as number];
          longest.set(start, Math.max(longest.get(start) ?? 0, end));
        }
        const expected = new Map<number, number>();
        for (let at = 0; at < value.length; at++) {
          pattern.lastIndex = at;
          const match = pattern.exec(value);
          if (!match) break;
          expected.set(match.index, pattern.lastIndex);
          at = match.index;
        }
        expect([...longest]).toEqual([...expected]);
      }),
      { numRuns: runs(25) },
    );
  },
  60_000,
);

test('any markup is read, without a fault', () => {
  const tag = fc.constantFrom(
    'p',
    'div',
    'article',
    'form',
    'template',
    'svg',
    'table',
    'li',
    'script',
    'style',
    'x-y',
    'details',
    'h1',
    'time',
    'constructor',
    '__proto__',
    'noscript',
    'math',
  );
  const attribute = fc.tuple(
    fc.constantFrom(
      'class',
      'id',
      'role',
      'lang',
      'itemtype',
      'itemprop',
      'style',
      'hidden',
      'datetime',
      'contenteditable',
      'aria-hidden',
      'href',
    ),
    fc.oneof(
      fc.constantFrom(
        'constructor',
        'toString',
        '__proto__',
        'comments',
        'article',
        'uk',
        '2026-01-06',
        'display: none',
        'true',
        'nav',
      ),
      fc.string({ maxLength: 10 }),
    ),
  );
  const piece = fc.oneof(
    fc
      .tuple(tag, fc.array(attribute, { maxLength: 3 }))
      .map(([name, list]) => `<${name} ${list.map(([key, value]) => `${key}="${value}"`).join(' ')}>`),
    tag.map((name) => `</${name}>`),
    fc.constantFrom(
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      '<br>',
      '</p',
      '<',
      '\0',
      '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":',
      '{"@graph":[null,1,{"@type":["Article"]}]}',
      '</script>',
      '<meta property="article:published_time" content="',
    ),
    text,
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
      const page = readHtmlPage(pieces.join(''));
      expect(page.text).toBe(page.blocks.map((block) => block.text).join('\n'));
      for (const [i, block] of page.blocks.entries())
        expect(page.text.startsWith(block.text, page.starts[i])).toBe(true);
    }),
    { numRuns: runs(200) },
  );
});
