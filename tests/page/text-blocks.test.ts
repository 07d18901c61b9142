import { expect, test } from 'vitest';
import { longestBlock } from '../../page/text-blocks.ts';
import { readHtmlPage } from '../../scripts/html-page.ts';

const paragraph =
  'Leaders of more than thirty countries met in Paris and spoke about how a ceasefire would be watched. ';

test.each([
  ['paragraphs', '<p>One</p><p>Two</p>', 'One\nTwo'],
  ['a line break', '<p>One<br>Two</p>', 'One\nTwo'],
  ['white space inside a block', '<p>One  \n  two</p>', 'One  \n  two'],
  ['no white space between blocks', '<div>\n  <p>One</p>\n  <p>Two</p>\n</div>', 'One\nTwo'],
  ['a name split by markup', '<p><b>Emmanuel</b> <i>Mac</i>ron</p>', 'Emmanuel Macron'],
  ['text around a block', '<div>One <p>two</p> three</div>', 'One \ntwo\n three'],
  ['blocks inside inline elements', '<span><div>One</div><div>Two</div></span>', 'One\nTwo'],
  ['table cells', '<table><tr><td>One<td>Two</table>', 'One\nTwo'],
  ['definition lists', '<dl><dt>One<dd>Two</dl>', 'One\nTwo'],
  [
    'no script, style, noscript or template',
    '<p>A<script>x</script><style>y</style><noscript>z</noscript><template>t</template>B</p>',
    'AB',
  ],
  ['nothing hidden', '<p>A<b hidden>x</b><b aria-hidden="true">y</b></p><p hidden>z</p><p>B</p>', 'A\nB'],
  ['what aria-hidden="false" says', '<p aria-hidden="false">A</p>', 'A'],
  ['nothing that its own style hides', '<p style="display: none">x</p><p style="color:red">A</p>', 'A'],
  ['no closed fold', '<details><summary>A</summary>x<p>y</p></details><p>B</p>', 'A\nB'],
  ['an open fold', '<details open><summary>A</summary><p>y</p></details>', 'A\ny'],
  ['no closed dialog', '<dialog><p>x</p></dialog><dialog open><p>A</p></dialog>', 'A'],
  [
    'no code, controls or drawings',
    '<p>A <code>x</code> <input value="x"><button>x</button><svg><text>x</text></svg>B</p>',
    'A      B',
  ],
  ['nothing editable', '<div contenteditable><p>x</p></div><p>A</p><p contenteditable="false">B</p>', 'A\nB'],
  ['a custom element in a paragraph as text', '<p>See <x-link>Paris</x-link> now</p>', 'See Paris now'],
  ['a custom element as a box', '<x-body><x-part>One</x-part><x-part>Two</x-part></x-body>', 'One\nTwo'],
  ['comments of HTML as nothing', '<p>Ma<!-- x -->cron</p>', 'Macron'],
  ['soft hyphens and lone surrogates as they are', '<p>Ma\u00adcron \ud800</p>', 'Ma\u00adcron \ud800'],
])('reads %s', (_what, html, text) => {
  expect(readHtmlPage(`<body>${html}`).text).toBe(text);
});

test('starts point at each block in the joined text', () => {
  const { blocks, starts, text } = readHtmlPage('<p>One</p><p>Two</p><p>Three</p>');
  expect(starts.map((start, i) => text.slice(start, start + (blocks[i]?.text.length ?? 0)))).toEqual([
    'One',
    'Two',
    'Three',
  ]);
});

test('a block carries its own language, the page’s language none', () => {
  const { blocks, facts } = readHtmlPage(
    '<html lang="fr-FR"><p>Un</p><p lang="en-GB">Two</p><div lang="uk"><p>Три</p></div>',
  );
  expect(facts.lang).toBe('fr');
  expect(blocks.map((block) => block.lang)).toEqual([undefined, 'en', 'uk']);
});

test('a very long text is cut at white space into several blocks', () => {
  const { blocks } = readHtmlPage(`<pre>${paragraph.repeat(1000)}</pre>`);
  expect(blocks.length).toBeGreaterThan(3);
  expect(blocks.every((block) => block.text.length <= longestBlock && /\s$/.test(block.text))).toBe(true);
  expect(blocks.map((block) => block.text).join('')).toBe(paragraph.repeat(1000));
});

test('deep nesting is no trouble', () => {
  const depth = 20_000;
  expect(readHtmlPage(`${'<div>'.repeat(depth)}A${'</div>'.repeat(depth)}B`).text).toBe('A\nB');
});
