import { describe, expect, test } from 'vitest';
import { readHtmlPage } from '../../scripts/html-page.ts';

const p = (n: number) =>
  `<p>Paragraph ${n} tells at some length what the ministers said when they came out of the talks, and who will pay for it.</p>`;
const text = [1, 2, 3, 4].map(p).join('\n');
const link = (words: string) => `<a href="/x">${words}</a>`;
const teaser = (n: number) =>
  `<h3>${link(`A headline of a good length, number ${n}`)}</h3><p>A short summary of story ${n}.</p>`;

/** Scopes with the text of their blocks, headlines marked by `#`. */
function read(html: string) {
  const page = readHtmlPage(html);
  return page.scopes.map((scope, i) => ({
    kind: scope.kind,
    ...(scope.date ? { date: scope.date } : {}),
    text: page.blocks
      .filter((block) => block.scope === i)
      .map(
        (block) =>
          `${block.part === 'headline' ? '# ' : ''}${block.text.trim().split(/\s+/).slice(0, 2).join(' ')}`,
      ),
  }));
}
const body = ['Paragraph 1', 'Paragraph 2', 'Paragraph 3', 'Paragraph 4'];

describe('an article', () => {
  test('headline and body are one scope', () => {
    expect(read(`<article><h1>The headline</h1>${text}</article>`)).toEqual([
      { kind: 'article', text: ['# The headline', ...body] },
    ]);
  });

  test('a headline in front of it belongs to it, with what stands between', () => {
    const html = `<header class="site-header"><a href="/">The Paper</a></header><main><h1>The headline</h1><h2>The standfirst</h2><article>${text}</article></main>`;
    expect(read(html)).toEqual([{ kind: 'article', text: ['# The headline', 'The standfirst', ...body] }]);
  });

  test('one line is enough', () => {
    expect(read('<article><p>Short.</p></article>')).toEqual([{ kind: 'page', text: ['Short.'] }]);
    expect(read(`<article>${p(1)}</article>`)).toEqual([{ kind: 'article', text: ['Paragraph 1'] }]);
  });

  test.each([
    ['navigation', '<nav><a href="/x">France</a> and Ukraine</nav>'],
    ['a role', '<div role="navigation">France</div>'],
    ['a menu by its class', '<div class="main-menu"><a href="/x">France</a></div>'],
    ['an advert', '<div class="ad-slot">Buy Macron mugs</div>'],
    ['related links', `<div class="related-articles">${teaser(1)}${teaser(2)}</div>`],
    [
      'a list of links',
      `<ul><li>${link('Macron says this and that')}</li><li>${link('Starmer says this and that')}</li></ul>`,
    ],
    ['a paragraph that is a link', `<p>${link('Read also: what Macron said in Kyiv yesterday')}</p>`],
    ['cards', `<div class="card">${teaser(1)}</div><div class="card">${teaser(2)}</div>`],
    ['an aside of links', `<aside><h2>More</h2>${teaser(1)}${teaser(2)}</aside>`],
    [
      'a newsletter box',
      '<div class="newsletter-signup"><h3>Our letter</h3><p>News of Ukraine every day.</p></div>',
    ],
    [
      'a consent wall',
      '<div id="onetrust-consent-sdk"><p>We and our 37 partners value your privacy.</p></div>',
    ],
    ['share buttons', '<div class="share-tools">Share</div>'],
    ['the footer', '<footer><p>Offices in Paris and London.</p></footer>'],
    ['a visually hidden text', '<span class="sr-only">France</span>'.replaceAll('span', 'div')],
  ])('%s is not read', (_what, html) => {
    expect(read(`<article><h1>The headline</h1>${text}${html}</article>`)).toEqual([
      { kind: 'article', text: ['# The headline', ...body] },
    ]);
    expect(read(`<body>${html}<article><h1>The headline</h1>${text}</article>`)).toEqual([
      { kind: 'article', text: ['# The headline', ...body] },
    ]);
  });

  test.each([
    [
      'an aside of prose',
      `<aside><p>Box text says what the Coalition is, in a few plain words without any link at all.</p></aside>`,
    ],
    ['a caption', '<figure><img alt="x"><figcaption>Box text</figcaption></figure>'],
    ['a quotation with its footer', '<blockquote><p>Box text</p></blockquote>'],
    ['a list of points', '<ul><li>Box text</li></ul>'],
    ['a subheading that links to itself', '<h2><a href="#x">Box text</a></h2>'],
  ])('%s is read', (_what, html) => {
    expect(read(`<article><h1>The headline</h1>${html}${text}</article>`)).toEqual([
      { kind: 'article', text: ['# The headline', 'Box text', ...body] },
    ]);
  });

  test.each(['no-ads', 'has-sidebar', 'comments-open', 'tag-ukraine', 'post-type-news', 'read-more'])(
    'a wrapper of class %s hides nothing',
    (name) => {
      expect(read(`<div class="${name}"><article><h1>The headline</h1>${text}</article></div>`)).toEqual([
        { kind: 'article', text: ['# The headline', ...body] },
      ]);
    },
  );

  test('each comment is a scope of its own', () => {
    const html = `<article><h1>The headline</h1>${text}</article><section id="comments"><ul><li class="comment"><p>One thinks so</p></li><li class="comment"><p>Two think not</p></li></ul></section>`;
    expect(read(html).slice(1)).toEqual([
      { kind: 'comment', text: ['One thinks'] },
      { kind: 'comment', text: ['Two think'] },
    ]);
  });

  test('a second article below is a scope of its own, with its own day', () => {
    const html = `<article><h1>The headline</h1>${text}</article><article><h1>Another one</h1><time datetime="2025-12-01">1 Dec</time>${text}</article>`;
    expect(read(html)).toEqual([
      { kind: 'article', text: ['# The headline', ...body] },
      { kind: 'teaser', date: '2025-12-01', text: ['# Another one', '1 Dec', ...body] },
    ]);
  });
});

describe('a page without an article element', () => {
  test('paragraphs under a headline are one article', () => {
    expect(read(`<div class="content"><h1>The headline</h1>${text}</div>`)).toEqual([
      { kind: 'article', text: ['# The headline', ...body] },
    ]);
  });

  test('otherwise it is the page', () => {
    expect(read(`<p>A few words.</p>`)).toEqual([{ kind: 'page', text: ['A few'] }]);
  });
});

describe('a listing', () => {
  const expected = [1, 2, 3].map(() => ({ kind: 'teaser', text: ['# A headline', 'A short'] }));

  test.each([
    ['articles', [1, 2, 3].map((n) => `<article>${teaser(n)}</article>`).join('')],
    ['cards', [1, 2, 3].map((n) => `<div class="story-card">${teaser(n)}</div>`).join('')],
    ['items of a list', `<ul>${[1, 2, 3].map((n) => `<li>${teaser(n)}</li>`).join('')}</ul>`],
    ['headings one under the other', `<div>${[1, 2, 3].map(teaser).join('')}</div>`],
  ])('of %s: each teaser is a scope', (_what, html) => {
    expect(read(`<body><main>${html}</main>`)).toEqual(expected);
  });

  test('a teaser has its own day; menus are not read', () => {
    const html = `<ul><li>${link('World')}</li><li>${link('Europe')}</li></ul><main>${[1, 2, 3]
      .map((n) => `<article>${teaser(n)}<time datetime="2026-01-0${n}T08:00:00Z"></time></article>`)
      .join('')}</main>`;
    expect(read(html).map(({ date }) => date)).toEqual(['2026-01-01', '2026-01-02', '2026-01-03']);
  });
});

test('entries of a liveblog are scopes, with their days', () => {
  const entry = (n: number) =>
    `<div class="liveblog-entry"><time datetime="2026-01-0${n}T10:00">10:00</time><h2>Entry ${n}</h2>${p(n)}</div>`;
  const html = `<article><h1>The headline</h1>${p(9)}<div class="liveblog">${entry(1)}${entry(2)}${entry(3)}</div></article>`;
  expect(read(html)).toEqual([
    { kind: 'article', text: ['# The headline', 'Paragraph 9'] },
    ...[1, 2, 3].map((n) => ({
      kind: 'entry',
      date: `2026-01-0${n}`,
      text: ['10:00', `# Entry ${n}`, `Paragraph ${n}`],
    })),
  ]);
});

describe('the day of the article', () => {
  const head = (time: string) =>
    readHtmlPage(`<article><h1>The headline</h1>${time}${text}<time datetime="2020-01-01">x</time></article>`)
      .headerTime;
  test.each([
    [
      'a time under the headline',
      '<p>By N. N., <time datetime="2026-01-07T09:00+01:00">7 Jan</time></p>',
      '2026-01-07T09:00+01:00',
    ],
    ['no time of an update', '<time class="updated" datetime="2026-01-09">9 Jan</time>', undefined],
    ['no time called an update', '<p>Updated <time datetime="2026-01-09">9 Jan</time></p>', undefined],
    ['no time further down', '', undefined],
  ])('%s', (_what, time, expected) => {
    expect(head(time)).toBe(expected);
  });

  test('JSON-LD articles and meta', () => {
    const { facts } = readHtmlPage(`<html lang=en><head><title>T</title>
      <meta property="article:published_time" content="2026-01-07T10:00:00Z">
      <script type="application/ld+json">{"@graph":[{"@type":["NewsArticle"],"datePublished":"2026-01-07"},{"@type":"Organization"}]}</script>
      <script type="application/ld+json">{"@type":"ItemList","itemListElement":[{"@type":"NewsArticle","datePublished":"2020-01-01"}]}</script>
      <script type="application/ld+json">{broken</script><body>${p(1)}`);
    expect(facts).toEqual({
      lang: 'en',
      title: 'T',
      dates: { jsonLd: ['2026-01-07'], publishedTime: '2026-01-07T10:00:00Z' },
      isArticle: true,
      isLive: false,
    });
  });
});
