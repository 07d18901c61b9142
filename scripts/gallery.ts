/**
 * `npm run gallery`: every state of the card on one page, rebuilt as files change.
 * `npm run gallery -- --compare`: pictures of all of them in light, dark and forced colours against the last accepted
 * ones; what differs is saved beside them. `--accept` takes the new ones. The pictures stay on this machine (in
 * .cache/gallery), since another one has other fonts.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import puppeteer from 'puppeteer-core';
import { createServer } from 'vite';
import { loadDataset } from '../data/load.ts';
import { galleryCases } from '../tests/gallery/cases.ts';
import { ensureBrowsers } from './browsers.ts';
import { emulate, schemes } from './colour-schemes.ts';
import { runCommand } from './command.ts';
import { generateFlags } from './flags.ts';
import { root } from './processes.ts';
import { generateStrings } from './strings.ts';

const usage = `usage: npm run gallery [-- --compare | --accept]

Serves every state of the card on one page, rebuilt as files change, and prints its address.
  --compare   pictures of all of them in light, dark and forced colours against the last accepted ones (.cache/gallery)
  --accept    take the pictures of now as the accepted ones`;

const folder = join(root, '.cache/gallery');
/** Share of a picture's pixels that may differ: smoothing of curves is not the same twice. */
const toleratedShare = 0.0005;

/** Serve the gallery on this machine. */
export async function serveGallery(): Promise<{ url: string; ids: string[]; close(): Promise<void> }> {
  await generateStrings();
  await generateFlags();
  const cases = galleryCases(loadDataset(join(root, 'data')));
  const server = await createServer({
    configFile: false,
    root: join(root, 'tests/gallery'),
    cacheDir: join(root, '.cache/vite-gallery'),
    logLevel: 'error',
    server: { host: '127.0.0.1', port: 0, fs: { allow: [root] } },
    plugins: [
      {
        name: 'gallery-cases',
        configureServer({ middlewares }) {
          middlewares.use('/cases.json', (_request, response) => {
            response.setHeader('content-type', 'application/json');
            response.end(JSON.stringify(cases));
          });
        },
      },
    ],
  });
  await server.listen();
  const url = server.resolvedUrls?.local[0];
  if (url === undefined) throw new Error('the gallery has no address');
  return { url, ids: cases.map(({ id }) => id), close: () => server.close() };
}

async function compare(accept: boolean): Promise<number> {
  const { url, ids, close } = await serveGallery();
  const executablePath = (await ensureBrowsers(['chromium'])).chromium;
  const browser = await puppeteer.launch({
    executablePath,
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu', '--hide-scrollbars'],
  });
  const different: string[] = [];
  try {
    const page = await browser.newPage();
    await page.setViewport({ width: 420, height: 700, deviceScaleFactor: 2 });
    for (const scheme of schemes) {
      await emulate(page, scheme);
      for (const id of ids) {
        await page.goto(`${url}?case=${id}`);
        await page.waitForSelector('[data-ready]');
        const picture = Buffer.from(await page.screenshot());
        if (isDifferent(join(folder, scheme), id, picture, accept)) different.push(`${scheme}/${id}`);
      }
    }
  } finally {
    await browser.close();
    await close();
  }
  const where = `(${folder})`;
  console.log(
    different.length === 0
      ? `${ids.length * schemes.length} pictures as accepted ${where}`
      : `different: ${different.join(', ')} ${where}`,
  );
  return different.length === 0 ? 0 : 1;
}

/** A picture without an accepted one is accepted. */
function isDifferent(inside: string, id: string, picture: Buffer, accept: boolean): boolean {
  mkdirSync(inside, { recursive: true });
  const files = {
    accepted: join(inside, `${id}.png`),
    now: join(inside, `${id}.now.png`),
    difference: join(inside, `${id}.difference.png`),
  };
  rmSync(files.now, { force: true });
  rmSync(files.difference, { force: true });
  if (accept || !existsSync(files.accepted)) {
    writeFileSync(files.accepted, picture);
    return false;
  }
  const [before, after] = [PNG.sync.read(readFileSync(files.accepted)), PNG.sync.read(picture)];
  const { width, height } = before;
  const difference = new PNG({ width, height });
  const isSameSize = after.width === width && after.height === height;
  const pixels = isSameSize
    ? pixelmatch(before.data, after.data, difference.data, width, height)
    : width * height;
  if (pixels <= width * height * toleratedShare) return false;
  writeFileSync(files.now, picture);
  writeFileSync(files.difference, PNG.sync.write(difference));
  return true;
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      compare: { type: 'boolean' },
      accept: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) console.log(usage);
  else if (values.compare || values.accept) return compare(values.accept ?? false);
  else console.log(`The gallery: ${(await serveGallery()).url} (Ctrl+C ends it)`);
  return 0;
}

if (import.meta.main) await runCommand(main);
