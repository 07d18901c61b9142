import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import type { PageText } from '../../platform/messages.ts';
import { readHtmlPage } from '../../scripts/html-page.ts';
import { root } from '../../scripts/processes.ts';
import { article, inBothBrowsers } from './browsers.ts';

/** Pixels that differ between two pictures. */
function difference(a: Uint8Array, b: Uint8Array): number {
  const [first, second] = [PNG.sync.read(Buffer.from(a)), PNG.sync.read(Buffer.from(b))];
  let count = 0;
  for (let i = 0; i < first.data.length; i += 4) {
    if (Math.abs((first.data[i] ?? 0) - (second.data[i] ?? 0)) > 24) count++;
  }
  return count;
}

/** Keeps the page's markup as it is before anything else has run. */
const keepMarkup = `<script>addEventListener('DOMContentLoaded', () => { window.before = document.documentElement.outerHTML; });</script>`;
const markup = () => ({
  before: (window as never as { before: string }).before,
  now: document.documentElement.outerHTML,
});

inBothBrowsers('a page', (lab) => {
  test('is marked, and its markup stays as it was', async () => {
    const page = await lab().open(article('', { head: keepMarkup }));
    const report = await lab().report(page);
    expect(report?.mentions.map(({ text, kind }) => `${kind} ${text}`)).toEqual([
      'name Coalition of the Willing',
      'name Emmanuel Macron',
      'name Keir Starmer',
      'name Volodymyr Zelensky',
      'name Coalition of the Willing',
      'title Paris Declaration',
      'name France',
      'name United Kingdom',
      'provision security guarantees',
      'name Ukraine',
      'role British prime minister',
      'provision air defence',
      'name Steve Witkoff',
      'name United States',
    ]);
    expect(report?.date).toEqual({ value: '2026-01-07', source: 'meta' });
    await lab().mark(page, 'Emmanuel Macron');
    const annotated = await page.evaluate(markup);
    expect(annotated.now).toBe(annotated.before);
    await lab().hover(page, 'Emmanuel Macron');
    expect(await lab().cardText(page)).toMatch(/Emmanuel Macron.*President of the French Republic/i);
    expect((await page.evaluate(markup)).now).not.toBe(annotated.before);
    await lab().leave(page);
    expect((await page.evaluate(markup)).now).toBe(annotated.before);
    await page.close();
  });

  test('shows its marks, and takes them away', async () => {
    const page = await lab().open(article());
    await lab().mark(page, 'Emmanuel Macron');
    await sleep(150);
    const marked = await page.screenshot();
    await lab().call(page, 'togglePage', { on: false });
    await sleep(300);
    const bare = await page.screenshot();
    expect(await lab().marks(page)).toEqual([]);
    expect(difference(marked, bare)).toBeGreaterThan(500);
    await lab().call(page, 'togglePage', { on: true });
    await lab().mark(page, 'Emmanuel Macron');
    await sleep(150);
    expect(difference(marked, await page.screenshot())).toBe(0);
    await page.close();
  });

  test('that names nothing of ours is left alone', async () => {
    const page = await lab().open(
      '<!doctype html><html lang="en"><p>The cat sat on the mat, and it rained all day.</p>',
    );
    await sleep(500);
    expect((await lab().call(page, 'describePage')).ok).toBe(false);
    await page.evaluate(() =>
      document.body.append('Then Emmanuel Macron met Volodymyr Zelensky, the news said later that day.'),
    );
    await lab().mark(page, 'Emmanuel Macron');
    await page.close();
  });

  test('grows, shrinks and changes, and its marks follow', async () => {
    const page = await lab().open(article());
    await lab().mark(page, 'Emmanuel Macron');
    await page.evaluate(() => {
      const added = document.createElement('p');
      added.textContent = 'Later Friedrich Merz spoke of the Minsk agreements.';
      document.querySelector('article')?.append(added);
    });
    await lab().mark(page, 'Friedrich Merz');
    await lab().mark(page, 'Minsk agreements');
    await page.evaluate(() => {
      const text = document.querySelector('p')?.firstChild as Text;
      text.data = `It was cold. ${text.data}`;
    });
    await sleep(400);
    const moved = await lab().mark(page, 'Emmanuel Macron');
    expect(moved.x).toBeGreaterThan(100);
    await page.evaluate(() => document.querySelectorAll('p')[1]?.remove());
    const report = await lab().report(
      page,
      ({ mentions }) => !mentions.some(({ text }) => text === 'France'),
    );
    expect(report?.mentions.map(({ text }) => text)).toEqual([
      'Coalition of the Willing',
      'Emmanuel Macron',
      'Keir Starmer',
      'Volodymyr Zelensky',
      'British prime minister',
      'air defence',
      'Steve Witkoff',
      'United States',
      'Friedrich Merz',
      'Minsk agreements',
    ]);
    await page.close();
  });

  test('that goes on to another address is read as another page', async () => {
    const page = await lab().open(article());
    expect((await lab().report(page))?.date?.value).toBe('2026-01-07');
    await page.evaluate(() => {
      history.pushState({}, '', '/2024/03/05/another');
      document.querySelector('meta[property]')?.remove();
      const other = document.createElement('article');
      other.innerHTML =
        '<h1>Another day</h1><p>Emmanuel Macron received the British prime minister and Volodymyr Zelensky in the afternoon, it was said.</p>';
      document.querySelector('article')?.replaceWith(other);
    });
    const report = await lab().report(page, ({ date }) => date?.value === '2024-03-05');
    expect(report?.date).toEqual({ value: '2024-03-05', source: 'address' });
    // In March 2024 it was not the one of 2026.
    expect(report?.mentions.map(({ entity }) => entity)).not.toContain('keir-starmer');
    await page.close();
  });

  test('that clears the registry gets its marks back', async () => {
    const page = await lab().open(article());
    await lab().mark(page, 'Emmanuel Macron');
    await page.evaluate(() => CSS.highlights.clear());
    await lab().mark(page, 'Emmanuel Macron');
    await page.close();
  });

  test('of another language is read in it, whatever it says of itself', async () => {
    const french = `<p>Emmanuel Macron a reçu mardi le chef de l’État ukrainien pour une réunion qui a duré plus de trois heures, et les garanties de sécurité étaient au cœur des travaux de la Coalition des volontaires, comme il l’avait dit avec les autres dans la matinée.</p>`;
    const page = await lab().open(
      article('', { lang: 'en', body: french.repeat(3) }).replace(
        'Leaders of the Coalition of the Willing meet in Paris',
        'Une réunion à Paris',
      ),
    );
    expect((await lab().report(page, ({ mentions }) => mentions.length > 0))?.lang).toBe('fr');
    await lab().mark(page, 'chef de l’État ukrainien');
    await page.close();
  });

  test('with a passage in a second language is read in both', async () => {
    const passage =
      '<blockquote lang="de"><p>Bundeskanzler Friedrich Merz sprach mit Wolodymyr Selenskyj über die Koalition der Willigen.</p></blockquote>';
    const page = await lab().open(article(passage));
    await lab().mark(page, 'Koalition der Willigen');
    await lab().mark(page, 'Wolodymyr Selenskyj');
    await page.close();
  });

  test('with thousands of passages in languages that are not read is not held up by them', async () => {
    const passages = '<p lang="ja">市場は木曜日に開きます。</p>'.repeat(4000);
    const page = await lab().open(article(passages));
    const began = performance.now();
    const report = await lab().report(page);
    // Each asked by itself took 10 s.
    expect(performance.now() - began).toBeLessThan(4000);
    expect(report?.mentions.length).toBeGreaterThan(5);
    await page.close();
  });

  test('with a passage in a second language shows its cards in that language', async () => {
    const passage = '<blockquote lang="fr"><p>La Coalition des volontaires a parlé.</p></blockquote>';
    const page = await lab().open(article(passage));
    await lab().hover(page, 'Coalition des volontaires');
    expect(await lab().cardText(page)).toMatch(/Organisation.*Coalition des volontaires.*Pourquoi/s);
    await lab().leave(page);
    await lab().hover(page, 'Emmanuel Macron');
    expect(await lab().cardText(page)).toMatch(/President of the French Republic/);
    await page.close();
  });

  test('has frames, of its own and of others', async () => {
    const inner = lab().serve(
      '<!doctype html><html lang="en"><body style="font:16px serif"><p>Emmanuel Macron spoke with Keir Starmer about the Coalition of the Willing.</p>',
    );
    const srcdoc = '&lt;p&gt;Volodymyr Zelensky thanked the Coalition of the Willing.&lt;/p&gt;';
    const page = await lab().open(
      article(`<iframe src="${inner}" width="500" height="200"></iframe><iframe src="${lab().elsewhere(inner)}" width="500" height="200"></iframe>
        <iframe srcdoc="${srcdoc}" sandbox="allow-scripts" width="500" height="200"></iframe><iframe src="${inner}" width="80" height="40"></iframe>`),
    );
    await lab().mark(page, 'Emmanuel Macron');
    await page.evaluate(() => document.querySelector('iframe')?.scrollIntoView());
    await sleep(1200);
    const frames = page.frames().slice(1);
    const sizes = await Promise.all(
      frames.map((frame) =>
        frame.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0)),
      ),
    );
    expect(sizes.slice(0, 2)).toEqual([3, 3]);
    expect(sizes[2]).toBe(2);
    // Too small to hold text to read.
    expect(sizes[3]).toBe(0);
    await page.close();
  });

  test('has an open shadow root: marked, painted and hovered', async () => {
    const page = await lab().open(article());
    await lab().mark(page, 'Emmanuel Macron');
    await page.evaluate(() => {
      const part = document.createElement('story-part');
      part.attachShadow({ mode: 'open' }).innerHTML =
        '<p style="font-size:20px">In the shadow Mark Rutte spoke of the Coalition of the Willing.</p>';
      document.querySelector('article')?.append(part);
    });
    await lab().hover(page, 'Mark Rutte');
    expect(await lab().cardText(page)).toMatch(/Mark Rutte/);
    expect(
      await page.evaluate(
        () => [...document.querySelectorAll('story-part')].at(-1)?.shadowRoot?.adoptedStyleSheets.length,
      ),
    ).toBe(1);
    await page.close();
  });

  test('has a strict policy: marked, hovered, no complaint', async () => {
    const page = await lab().open(article(), {
      'content-security-policy':
        "default-src 'none'; style-src 'unsafe-inline'; require-trusted-types-for 'script'; trusted-types 'none'",
    });
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    await lab().hover(page, 'Keir Starmer');
    expect(await lab().cardText(page)).toMatch(/Keir Starmer/);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('has frames that take our names', async () => {
    const page = await lab().open(
      article('', { head: '' }).replace(
        '<body>',
        '<body><iframe name="browser"></iframe><iframe name="chrome"></iframe>',
      ),
    );
    await lab().hover(page, 'Keir Starmer');
    await page.close();
  });

  test('on a site that is switched off nothing is marked, in no frame either', async () => {
    const inner = lab().serve(
      '<!doctype html><html lang="en"><p>Emmanuel Macron spoke with Keir Starmer about the Coalition of the Willing.</p>',
    );
    await lab().setSettings({ sitesOff: ['localhost'] });
    try {
      const page = await lab().open(
        article(`<iframe src="${lab().elsewhere(inner)}" width="500" height="200"></iframe>`),
      );
      await sleep(900);
      expect(await lab().marks(page)).toEqual([]);
      const sizes = await Promise.all(
        page.frames().map((frame) => frame.evaluate(() => CSS.highlights.size)),
      );
      expect(sizes).toEqual([0, 0]);
      await lab().setSettings({});
      // Switched on again, the open page is marked without a reload.
      await lab().mark(page, 'Emmanuel Macron');
      await lab().setSettings({ sitesOff: ['localhost'] });
      await sleep(500);
      expect(await lab().marks(page)).toEqual([]);
      await page.close();
    } finally {
      await lab().setSettings({});
    }
  });

  test.each(['tests/page/fixtures/news-page.html', 'public/sample-article.html'])(
    '%s is read as Node reads it',
    async (file) => {
      const source = readFileSync(join(root, file), 'utf8');
      const page = await lab().open(source);
      await lab().report(page);
      const answer = await lab().call<PageText>(page, 'readText');
      const texts = answer.ok ? answer.value.blocks.map(({ text }) => text) : [answer.error];
      expect(texts).toEqual(readHtmlPage(source).blocks.map(({ text }) => text));
      await page.close();
    },
  );

  test('that the browser translates is read again in the new language', async () => {
    const page = await lab().open(article());
    expect((await lab().report(page))?.lang).toBe('en');
    await page.evaluate(() => {
      const french = [
        'Les dirigeants de la Coalition des volontaires se sont réunis à Paris',
        'Emmanuel Macron a ouvert les discussions mardi avec Keir Starmer et Volodymyr Zelensky, qui était venu de Kiev pour la journée.',
        'La Coalition des volontaires a adopté la Déclaration de Paris, et la France a parlé des garanties de sécurité pour l’Ukraine.',
        'Le Premier ministre britannique a dit que la défense aérienne passait avant les autres sujets, et les Américains ne sont pas intervenus.',
      ];
      document.documentElement.lang = 'fr';
      document.querySelectorAll('h1, p').forEach((element, i) => {
        // As translators do: the words in elements of their own.
        const font = document.createElement('font');
        font.append(french[i] ?? '');
        element.replaceChildren(font);
      });
    });
    await lab().mark(page, 'Premier ministre britannique');
    expect((await lab().report(page, ({ lang }) => lang === 'fr'))?.lang).toBe('fr');
    await page.close();
  });
});
