import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBlock } from '../../engine/candidates.ts';
import { findMentions, resolve } from '../../engine/find-mentions.ts';
import { foldForm, plainText } from '../../engine/fold.ts';
import type { Lexicon } from '../../engine/lexicon.ts';
import type { ReadBlock } from '../../engine/reading.ts';
import { inOneGo } from '../../engine/steps.ts';
import type { Scope, TextBlock } from '../../engine/types.ts';
import { lexicons, someDay } from './marked.ts';

const english = lexicons.get('en') as Lexicon;
const context = { lang: 'en', date: someDay };
const body = (text: string, scope = 0): TextBlock => ({ text, scope, part: 'body' });

describe('evidence stays in its scope', () => {
  test('a full name in one teaser licenses no surname in the next', () => {
    const scopes: Scope[] = [{ kind: 'teaser' }, { kind: 'teaser' }];
    const { mentions } = findMentions(
      [body('Micheál Martin speaks'), body('Martin wins the cup', 1)],
      scopes,
      context,
      lexicons,
    );
    expect(mentions.map(({ block, text }) => [block, text])).toEqual([[0, 'Micheál Martin']]);
  });

  test('an entry of a liveblog has a day of its own', () => {
    const scopes: Scope[] = [
      { kind: 'entry', date: '2026-07-19' },
      { kind: 'entry', date: '2026-07-21' },
    ];
    const text = 'The British prime minister spoke.';
    const { mentions } = findMentions([body(text), body(text, 1)], scopes, context, lexicons);
    expect(mentions.map(({ entity }) => entity)).toEqual(['keir-starmer', 'andy-burnham']);
  });

  test('the page’s title speaks for the article, not for a teaser beside it', () => {
    const scopes: Scope[] = [{ kind: 'article' }, { kind: 'teaser' }];
    const titled = { ...context, title: 'Nicușor Dan in Paris' };
    const { mentions } = findMentions([body('Dan left.'), body('Dan left.', 1)], scopes, titled, lexicons);
    expect(mentions.map(({ block }) => block)).toEqual([0]);
  });
});

test('a block in another language is read in that language', () => {
  const blocks: TextBlock[] = [body('Macron spoke.'), { ...body('Словам Макрона не вірять.'), lang: 'uk' }];
  const { mentions } = findMentions(blocks, [{ kind: 'article' }], context, lexicons);
  expect(mentions.map(({ text }) => text)).toEqual(['Macron', 'Макрона']);
});

test('a language without a lexicon gives nothing', () => {
  const { mentions, relevant } = findMentions(
    [body('Emmanuel Macron')],
    [{ kind: 'article' }],
    { lang: 'xx' },
    lexicons,
  );
  expect([mentions, relevant]).toEqual([[], false]);
});

/** Sentences that lean on each other, with what a page may put between letters. */
const pieces = [
  'Emmanuel Macron and Keir Starmer met.',
  'Micheál Martin spoke; Martin left.',
  'Martin left.',
  'The French president spoke.',
  'Ukraine wants security guarantees for Ukraine.',
  'Moscow rejected the Paris Declaration.',
  'The Coalition of the Willing met in France.',
  'Zelen\u00ADsky met Sa\u0301nchez and António\u00A0Costa of Portugal.',
  'Mario Merz built igloos.',
  'Nothing here.',
  '\u2068Vladimir\u2069 \u200BPutin',
];
const texts = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 5 });

test('every mention is the page’s own text at its offsets, and disjoint from the next', () => {
  const names = new Set<string>();
  fc.assert(
    fc.property(texts, (lines) => {
      const { mentions } = findMentions(
        lines.map((line) => body(line)),
        [{ kind: 'article' }],
        context,
        lexicons,
      );
      for (const [i, { block, start, end, text }] of mentions.entries()) {
        expect((lines[block] as string).slice(start, end)).toBe(text);
        names.add(foldForm(plainText(text).text));
        const next = mentions[i + 1];
        if (next?.block === block) expect(next.start).toBeGreaterThanOrEqual(end);
      }
    }),
  );
  for (const name of [
    'zelensky',
    'sánchez',
    'vladimir putin',
    'martin',
    'french president',
    'ukraine',
    'moscow',
  ])
    expect([...names]).toContain(name);
});

test('readings that are kept give the same in whatever order they were made', () => {
  const shuffled = texts.chain((lines) =>
    fc.tuple(fc.constant(lines), fc.shuffledSubarray([...lines.keys()], { minLength: lines.length })),
  );
  fc.assert(
    fc.property(shuffled, ([lines, order]) => {
      const blocks = lines.map((line) => body(line));
      const read: ReadBlock[] = [];
      for (const index of order) {
        const block = blocks[index] as TextBlock;
        read[index] = { block, reading: readBlock(block.text, english) };
      }
      const scopes: Scope[] = [{ kind: 'article' }];
      const once = inOneGo(resolve(read, scopes, context));
      expect(inOneGo(resolve(read, scopes, context))).toEqual(once);
      expect(once).toEqual(findMentions(blocks, scopes, context, lexicons));
    }),
  );
});

/** Any code units, lone halves of pairs among them. */
const anything = fc.array(fc.nat(0xffff), { maxLength: 60 }).map((codes) => String.fromCharCode(...codes));

test('no text makes it fall over', () => {
  fc.assert(
    fc.property(anything, fc.constantFrom(...pieces), (noise, piece) => {
      const blocks = [body(noise + piece), body(piece + noise)];
      for (const { start, end, block, text } of findMentions(blocks, [{ kind: 'page' }], context, lexicons)
        .mentions)
        expect(blocks[block]?.text.slice(start, end)).toBe(text);
    }),
  );
});

test('an article of a thousand names is decided in more steps than names, so that its page can answer between', () => {
  const block = body('Emmanuel Macron met Starmer in Kyiv. '.repeat(500));
  const read: ReadBlock[] = [{ block, reading: readBlock(block.text, english) }];
  const steps = resolve(read, [{ kind: 'article' }], context);
  let count = 0;
  let step = steps.next();
  for (; !step.done; step = steps.next()) count++;
  expect(step.value.mentions.length).toBeGreaterThanOrEqual(1000);
  expect(count).toBeGreaterThan(step.value.mentions.length);
});
