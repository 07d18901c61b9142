import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentenceAt, sentencesOf } from '../../engine/sentences.ts';

const cut = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end).trim());

describe('a sentence', () => {
  test.each([
    ['ends at a full stop before a capital', 'He left. She stayed.', ['He left.', 'She stayed.']],
    ['ends behind the closing quotation mark', '“Never.” He left.', ['“Never.”', 'He left.']],
    ['ends at a line break', 'A headline\nA body', ['A headline', 'A body']],
    ['goes on after a title', 'Mr. Starmer met Gen. Mandon.', ['Mr. Starmer met Gen. Mandon.']],
    ['goes on after an initial', 'E. Macron and D. Trump met.', ['E. Macron and D. Trump met.']],
    ['goes on after U.S.', 'The U.S. Congress voted.', ['The U.S. Congress voted.']],
    ['goes on after a German ordinal', 'Am 6. Januar tagte sie.', ['Am 6. Januar tagte sie.']],
    ['goes on in lower case', 'The co. said so.', ['The co. said so.']],
    ['goes on at a semicolon', 'Paris agreed; London too.', ['Paris agreed; London too.']],
  ])('%s', (_what, text, sentences) => {
    expect(cut(text)).toEqual(sentences);
  });
});

test('sentences cover the text without gap or overlap, and each offset has its own', () => {
  const prose = fc.string({
    unit: fc.constantFrom('a', 'B', ' ', '.', '. ', '! ', '\n', '”', '6', '; '),
    maxLength: 40,
  });
  fc.assert(
    fc.property(
      prose.filter((text) => text.length > 0),
      (text) => {
        const sentences = sentencesOf(text);
        expect(sentences[0]?.start).toBe(0);
        expect(sentences.at(-1)?.end).toBe(text.length);
        for (const [i, { end }] of sentences.slice(0, -1).entries())
          expect(sentences[i + 1]?.start).toBe(end);
        for (let offset = 0; offset < text.length; offset++) {
          const { start, end } = sentenceAt(sentences, offset);
          expect(start <= offset && offset < end).toBe(true);
        }
      },
    ),
  );
});

test.each([
  ['capitals only', 'ZELENSKY SAYS THEY TALKED', { allCaps: true, titleCase: true }],
  ['title case', 'Zelensky Says Talks Were Difficult', { allCaps: false, titleCase: true }],
  ['plain prose', 'Zelensky says that talks were difficult', { allCaps: false, titleCase: false }],
  ['one word', 'ZELENSKY', { allCaps: false, titleCase: false }],
])('its letters are known: %s', (_what, text, style) => {
  const [sentence] = sentencesOf(text);
  expect({ allCaps: sentence?.allCaps, titleCase: sentence?.titleCase }).toEqual(style);
});

test('where headlines are not set in title case, many capitals are many names', () => {
  expect(sentencesOf('Angela Merkel, Emmanuel Macron', false)[0]?.titleCase).toBe(false);
});
