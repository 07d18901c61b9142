// The card in a real browser, in every state and theme of the gallery: sizes, contrast, axe, keys.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axeCore from 'axe-core';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ensureBrowsers } from '../../scripts/browsers.ts';
import { emulate, schemes } from '../../scripts/colour-schemes.ts';
import { serveGallery } from '../../scripts/gallery.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let gallery: Awaited<ReturnType<typeof serveGallery>>;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  gallery = await serveGallery();
  const { chromium } = await ensureBrowsers(['chromium']);
  const args = ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
  browser = await puppeteer.launch({ executablePath: chromium, args });
  page = await browser.newPage();
});

afterAll(async () => {
  await browser?.close();
  await gallery?.close();
});

async function open(query = '') {
  await page.goto(gallery.url + query);
  await page.waitForSelector('[data-ready]');
}

/** What sticks out of its card sideways, or is cut off by its own box. */
function misfits(): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    for (const host of document.querySelectorAll('section > div')) {
      const card = host.shadowRoot?.querySelector('.card');
      if (!card) return [`${host.id}: no card`];
      const frame = card.getBoundingClientRect();
      const isSheet = card.getAttribute('data-layout') === 'sheet';
      if (!isSheet && frame.width > 360) found.push(`${host.id}: ${frame.width} px wide`);
      for (const element of card.querySelectorAll('*')) {
        const { left, right } = element.getBoundingClientRect();
        if (element.classList.contains('unseen') || right === left) continue;
        const what = `${host.id}: ${element.localName}.${element.getAttribute('class')}`;
        if (left < frame.left - 1 || right > frame.right + 1) found.push(`${what} sticks out`);
        const isBox = getComputedStyle(element).display !== 'inline' && !(element instanceof SVGElement);
        if (isBox && element.scrollWidth > element.clientWidth + 1) found.push(`${what} is cut off`);
      }
    }
    return found;
  });
}

test.each([
  ['a desktop', 1280, 900],
  ['a phone, or a window at 400 %', 320, 480],
])('nothing overflows on %s', async (_what, width, height) => {
  await page.setViewport({ width, height });
  await open();
  expect(await misfits()).toEqual([]);
});

test('a card that goes on below fades out where it is cut', async () => {
  await page.setViewport({ width: 1280, height: 900 });
  const edgeOf = (id: string, selector: string, pseudo: string) =>
    page.evaluate(
      (id, selector, pseudo) => {
        const root = document.querySelector(`#${id}`)?.shadowRoot;
        const part = root?.querySelector(selector);
        const scroller = root?.querySelector('.scroll');
        if (!part || !scroller) return undefined;
        const { backgroundImage, blockSize } = getComputedStyle(part, pseudo);
        return {
          isCut: scroller.scrollHeight > scroller.clientHeight,
          isFading: backgroundImage.includes('linear-gradient'),
          blockSize,
        };
      },
      id,
      selector,
      pseudo,
    );
  await open('?case=document');
  const faded = { isCut: true, isFading: true, blockSize: '14px' };
  expect(await edgeOf('document', '.folds', '::before')).toEqual(faded);
  await open('?case=pledges-40');
  expect(await edgeOf('pledges-40', '.panel', '::after')).toEqual(faded);
});

test('the four steps of a document stand two by two', async () => {
  await page.setViewport({ width: 1280, height: 900 });
  await open('?case=document');
  const tops = await page.evaluate(() => {
    const steps = document.querySelector('#document')?.shadowRoot?.querySelectorAll('.ladder > li') ?? [];
    return [...steps].map((step) => Math.round(step.getBoundingClientRect().top));
  });
  expect(tops).toHaveLength(4);
  expect([tops[0] === tops[1], tops[1] === tops[2], tops[2] === tops[3]]).toEqual([true, false, true]);
});

test('a page’s root font size changes nothing', async () => {
  await page.setViewport({ width: 1280, height: 900 });
  await open('?case=person');
  const sizeAt = (rootSize: string) =>
    page.evaluate((rootSize) => {
      document.documentElement.style.fontSize = rootSize;
      const card = document.querySelector('#person')?.shadowRoot?.querySelector('.card');
      const { width, height } = card?.getBoundingClientRect() ?? new DOMRect();
      // The engine lays out in 64ths of a pixel and reports the last digits as they fall.
      return `${width.toFixed(1)} × ${height.toFixed(1)}`;
    }, rootSize);
  const normal = await sizeAt('16px');
  expect(await sizeAt('10px')).toBe(normal);
  expect(await sizeAt('24px')).toBe(normal);
});

describe.each(schemes)('in %s', (scheme) => {
  beforeAll(async () => {
    await page.setViewport({ width: 1280, height: 900 });
    await emulate(page, scheme);
    await open();
  });

  test('axe finds nothing, contrast of text included', async () => {
    await page.evaluate(axe);
    const found = await page.evaluate(async () => {
      const { axe } = globalThis as unknown as { axe: typeof axeCore };
      // The gallery is no page of the product: its own frame has no landmarks.
      const off = { enabled: false };
      const rules = { region: off, 'page-has-heading-one': off, 'landmark-one-main': off };
      const { violations, passes } = await axe.run('main', { rules });
      return {
        violations: violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)].join('\n')),
        textsMeasured: passes.find(({ id }) => id === 'color-contrast')?.nodes.length ?? 0,
      };
    });
    expect(found.violations).toEqual([]);
    // It did look into the shadow roots.
    expect(found.textsMeasured).toBeGreaterThan(100);
  }, 60_000);

  test('dots, icons and edges of buttons stand out by 3 : 1', async () => {
    const found = await page.evaluate(() => {
      const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
      const luminance = (colour: string) => {
        if (!context) return Number.NaN;
        context.clearRect(0, 0, 1, 1);
        context.fillStyle = colour;
        context.fillRect(0, 0, 1, 1);
        const [r = 0, g = 0, b = 0] = [...context.getImageData(0, 0, 1, 1).data].map((value) => {
          const share = value / 255;
          return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const contrast = (one: string, other: string) => {
        const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
        return (light + 0.05) / (dark + 0.05);
      };
      const groundOf = (element: Element | null): string => {
        if (!element) return 'Canvas';
        const { backgroundColor } = getComputedStyle(element);
        return backgroundColor === 'rgba(0, 0, 0, 0)' ? groundOf(element.parentElement) : backgroundColor;
      };
      const parts = {
        '.ladder .dot': 'borderTopColor',
        '.firmness': 'borderTopColor',
        '.answers button': 'borderTopColor',
        '.tool svg': 'stroke',
      } as const;
      const weak: string[] = [];
      let seen = 0;
      for (const host of document.querySelectorAll('section > div')) {
        for (const [selector, property] of Object.entries(parts)) {
          for (const element of host.shadowRoot?.querySelectorAll(selector) ?? []) {
            const ratio = contrast(getComputedStyle(element)[property], groundOf(element.parentElement));
            seen++;
            if (!(ratio >= 3)) weak.push(`${host.id} ${selector}: ${ratio.toFixed(2)}`);
          }
        }
      }
      return { weak, seen };
    });
    expect(found.weak).toEqual([]);
    expect(found.seen).toBeGreaterThan(50);
  });
});

test('every section is reached and unfolded by the keyboard, and focus is seen', async () => {
  await emulate(page, 'light');
  await open('?case=person');
  const focused = () =>
    page.evaluate(() => {
      const element = document.querySelector('#person')?.shadowRoot?.activeElement;
      if (!element) return undefined;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const isOpen = element.getAttribute('aria-expanded') === 'true';
      return { text: element.textContent ?? '', outline: `${outlineStyle} ${outlineWidth}`, isOpen };
    });
  await page.evaluate(() =>
    document.querySelector('#person')?.shadowRoot?.querySelector<HTMLElement>('.card')?.focus(),
  );
  for (let steps = 0; steps < 40 && !(await focused())?.text.startsWith('Why this?'); steps++) {
    await page.keyboard.press('Tab');
    expect((await focused())?.outline).toBe('solid 2px');
  }
  await page.keyboard.press('Enter');
  expect((await focused())?.isOpen).toBe(true);
  await page.keyboard.press('Space');
  expect((await focused())?.isOpen).toBe(false);
});

test('it appears within 120 ms, and at once where motion is unwelcome', async () => {
  const durationMs = () =>
    page.evaluate(() => {
      const card = document.querySelector('#person')?.shadowRoot?.querySelector('.card');
      if (!card) return Number.NaN;
      const { animationName, animationDuration } = getComputedStyle(card);
      return animationName === 'none' ? 0 : Number.parseFloat(animationDuration) * 1000;
    });
  expect(await durationMs()).toBe(0);
  const session = await page.createCDPSession();
  const features = [{ name: 'prefers-reduced-motion', value: 'no-preference' }];
  await session.send('Emulation.setEmulatedMedia', { features });
  expect(await durationMs()).toBeGreaterThan(0);
  expect(await durationMs()).toBeLessThanOrEqual(120);
});
