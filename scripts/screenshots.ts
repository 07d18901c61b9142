/**
 * `npm run screenshots`: the pictures of the README and of the store listings, taken in real browsers from the built
 * extension on its sample article. Run it when something visible changes, look at each picture, commit them.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { openPopup } from '../tests/e2e/views.ts';
import { ensureBrowsers } from './browsers.ts';
import { type Browser, browsers, build } from './build.ts';
import { emulate } from './colour-schemes.ts';
import { runCommand } from './command.ts';
import { ExtensionBrowser } from './extension-browser.ts';
import { type PageServer, servePages } from './page-server.ts';
import { root } from './processes.ts';
import { withPalette } from './small-png.ts';

const usage = `usage: npm run screenshots [-- --only NAME,…]

Builds the extension and takes the pictures of README.md (docs/images) and of the stores (docs/stores/images).
  --only NAME,…   only pictures whose name contains one of these`;

type Lang = 'en' | 'fr';
type Scheme = 'light' | 'dark';

/** What a picture is taken with: a browser in one language, and the sample article on localhost. */
interface Studio {
  session: ExtensionBrowser;
  lang: Lang;
  sample: string;
}

interface Picture {
  /** Path below docs/, without `.png`. */
  name: string;
  browser?: Browser;
  lang?: Lang;
  take(studio: Studio): Promise<Uint8Array>;
}

/** For the README: sharp on screens of twice the density. */
const readmeView = { width: 820, height: 720, deviceScaleFactor: 2 };
/** What both stores ask for. */
const storeView = { width: 1280, height: 800, deviceScaleFactor: 1 };

type View = typeof readmeView;

const pictures: Picture[] = [
  ...(['light', 'dark'] as const).flatMap((scheme): Picture[] => {
    const ending = scheme === 'dark' ? '-dark' : '';
    return [
      {
        name: `images/hover${ending}`,
        take: (studio) => card(studio, readmeView, 'Emmanuel Macron', scheme),
      },
      {
        name: `images/card-declaration${ending}`,
        take: (studio) => card(studio, { ...readmeView, height: 820 }, 'trilateral declaration', scheme),
      },
      { name: `images/popup${ending}`, take: (studio) => popupAlone(studio, scheme) },
      {
        name: `images/dossier-declarations${ending}`,
        take: (studio) => dossier(studio, readmeView, 'declarations', scheme),
      },
      {
        name: `images/dossier-members${ending}`,
        take: (studio) =>
          dossier(studio, { width: 820, height: 960, deviceScaleFactor: 1.5 }, 'members', scheme),
      },
    ];
  }),
  {
    name: 'images/hover-firefox',
    browser: 'firefox',
    take: (studio) => card(studio, readmeView, 'Emmanuel Macron'),
  },
  ...(['en', 'fr'] as const).flatMap((lang): Picture[] => [
    {
      name: `stores/images/${lang}-1-card`,
      lang,
      take: (studio) => card(studio, storeView, 'Emmanuel Macron'),
    },
    {
      name: `stores/images/${lang}-2-declaration`,
      lang,
      take: (studio) =>
        card(studio, storeView, lang === 'fr' ? 'déclaration d’intention' : 'trilateral declaration'),
    },
    { name: `stores/images/${lang}-3-popup`, lang, take: popupOverPage },
    {
      name: `stores/images/${lang}-4-declarations`,
      lang,
      take: (studio) => dossier(studio, storeView, 'declarations'),
    },
    {
      name: `stores/images/${lang}-5-members`,
      lang,
      take: (studio) => dossier(studio, storeView, 'members'),
    },
  ]),
];

/** The sample article in a tab of its own, marked, its part in the browser's language at the top of the window. */
async function openSample(
  { session, lang, sample }: Studio,
  view: View,
  scheme: Scheme = 'light',
): Promise<Page> {
  const page = await session.browser.newPage();
  await page.setViewport(view);
  await setScheme(session, page, scheme);
  await page.goto(sample);
  await page.bringToFront();
  await page.addStyleTag({
    content: '::-webkit-scrollbar { display: none } :root { scrollbar-width: none }',
  });
  await page.evaluate((part) => {
    const top = document.querySelector(`article[lang="${part}"] h1`)?.getBoundingClientRect().top ?? 0;
    scrollTo({ top: top + scrollY - 32, behavior: 'instant' });
  }, lang);
  // All of the window is marked, and what the extension draws beside the page stands still.
  await page.waitForFunction(() => (CSS.highlights.get('coalition-lens-name')?.size ?? 0) > 20, {
    timeout: 10_000,
  });
  await sleep(500);
  return page;
}

async function setScheme(session: ExtensionBrowser, page: Page, scheme: Scheme): Promise<void> {
  if (session.name === 'chromium') await emulate(page, scheme);
}

/** The pointer rests on a mark, and its card stands. */
async function card(studio: Studio, view: View, text: string, scheme: Scheme = 'light'): Promise<Uint8Array> {
  const page = await openSample(studio, view, scheme);
  const at = await page.evaluate((wanted) => {
    const marks = [...CSS.highlights]
      .filter(([name]) => name.startsWith('coalition-lens-'))
      .flatMap(([, highlight]) => [...highlight]);
    for (const mark of marks) {
      const range = document.createRange();
      range.setStart(mark.startContainer, mark.startOffset);
      range.setEnd(mark.endContainer, mark.endOffset);
      const box = range.getClientRects()[0];
      const isInView = box && box.top > 0 && box.bottom < innerHeight;
      if (isInView && range.toString().replaceAll(/\s+/g, ' ') === wanted)
        return { x: box.left + Math.min(30, box.width / 2), y: box.top + box.height / 2 };
    }
    return undefined;
  }, text);
  if (at === undefined) throw new Error(`"${text}" is not marked where it can be seen`);
  await page.mouse.move(at.x + 50, at.y + 70);
  await page.mouse.move(at.x, at.y, { steps: 5 });
  await page.waitForFunction(() => document.querySelector('coalition-lens-card')?.matches(':popover-open'), {
    timeout: 5000,
  });
  await sleep(500);
  const picture = await page.screenshot();
  await page.close();
  return picture;
}

async function dossier(
  { session }: Studio,
  view: View,
  section: string,
  scheme: Scheme = 'light',
): Promise<Uint8Array> {
  const page = await session.openInner(`dossier.html#/${section}`);
  await page.bringToFront();
  await page.setViewport(view);
  await setScheme(session, page, scheme);
  await page.waitForSelector('h1');
  await sleep(600);
  const picture = await page.screenshot();
  await page.close();
  return picture;
}

/** The popup as the toolbar opens it over the sample. */
async function popupAlone(studio: Studio, scheme: Scheme): Promise<Uint8Array> {
  const page = await openSample(studio, storeView);
  const popup = await openPopup({ browser: studio.session.name, session: studio.session });
  if (popup.page === undefined) throw new Error('this browser does not show its popup to us');
  await popup.until((view) => view.document.querySelectorAll('.row').length > 0);
  await emulate(popup.page, scheme);
  await sleep(600);
  // Without a screen the window is somewhat wider than what it shows. Not by puppeteer's own call: it does not know
  // this kind of page.
  const clip = await popup.run((view) => ({
    x: 0,
    y: 0,
    width: view.document.body.getBoundingClientRect().width,
    height: view.innerHeight,
  }));
  const cdp = await popup.page.createCDPSession();
  const { data } = await cdp.send('Page.captureScreenshot', { format: 'png', clip: { ...clip, scale: 1 } });
  const picture = Buffer.from(data, 'base64');
  await popup.close();
  await page.close();
  return picture;
}

/** No browser gives a picture of its window: the page's, and the popup's where the toolbar would hold it. */
async function popupOverPage(studio: Studio): Promise<Uint8Array> {
  const page = await openSample(studio, storeView);
  const behind = await page.screenshot({ encoding: 'base64' });
  await page.close();
  const popup = Buffer.from(await popupAlone(studio, 'light')).toString('base64');
  const table = await studio.session.browser.newPage();
  await table.setViewport(storeView);
  await table.setContent(`<style>
    body { margin: 0; background: url(data:image/png;base64,${behind}) }
    img { position: absolute; top: 10px; right: 24px; border: 1px solid #0003; border-radius: 8px; box-shadow: 0 8px 28px #0004 }
  </style><img src="data:image/png;base64,${popup}">`);
  await sleep(300);
  const picture = await table.screenshot();
  await table.close();
  return picture;
}

async function takeAll(wanted: readonly Picture[], server: PageServer): Promise<void> {
  const programs = await ensureBrowsers(browsers, { french: true });
  const studios = Map.groupBy(wanted, ({ browser = 'chromium', lang = 'en' }) => `${browser} ${lang}`);
  for (const [key, taken] of studios) {
    const [browser, lang] = key.split(' ') as [Browser, Lang];
    const session = await ExtensionBrowser.launch({
      browser,
      executablePath: programs[browser],
      headless: true,
      lang,
      args: browser === 'chromium' ? ['--hide-scrollbars', '--window-size=1280,1000'] : [],
    });
    try {
      await session.ready();
      for (const { name, take } of taken) {
        const bytes = withPalette(
          await take({ session, lang, sample: `${server.origin}/sample-article.html` }),
        );
        const file = join(root, 'docs', `${name}.png`);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, bytes);
        console.log(`docs/${name}.png  ${(bytes.length / 1024).toFixed(0)} KB`);
      }
    } finally {
      await session.close();
    }
  }
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { only: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const parts = values.only?.split(',') ?? [''];
  const wanted = pictures.filter(({ name }) => parts.some((part) => name.includes(part)));
  if (wanted.length === 0)
    throw new Error(
      `--only: no picture is called so. There are: ${pictures.map(({ name }) => name).join(', ')}`,
    );
  for (const browser of new Set(wanted.map((picture) => picture.browser ?? 'chromium'))) {
    console.error(`Building for ${browser} …`);
    await build(browser);
  }
  const body = readFileSync(join(root, 'public/sample-article.html'));
  const server = await servePages((path) => (path === '/sample-article.html' ? { body } : undefined));
  try {
    await takeAll(wanted, server);
  } finally {
    server.close();
  }
  return 0;
}

await runCommand(main);
