import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { article, inBothBrowsers, type Lab } from './browsers.ts';

const far = '<div style="height:2000px"></div>';

/** The card's place in the window. */
async function cardBox(lab: Lab, page: Page) {
  const dialog = (await lab.cardElements(page)).find(({ attributes }) => attributes['role'] === 'dialog');
  if (!dialog) throw new Error('no card');
  return dialog.box;
}

inBothBrowsers('the card', (lab) => {
  test('comes 300 ms after the pointer rests, and not much later', async () => {
    const page = await lab().open(article());
    await lab().mark(page, 'Emmanuel Macron');
    await page.evaluate(() => {
      // What the same delay is on this machine just now: a busy one is late for everybody.
      const times = { rest: 0, due: 0, open: 0 };
      (window as never as { times: typeof times }).times = times;
      let timer = 0;
      addEventListener(
        'pointermove',
        ({ timeStamp }) => {
          times.rest = timeStamp;
          clearTimeout(timer);
          timer = window.setTimeout(() => {
            times.due = performance.now();
          }, 300);
        },
        true,
      );
      new MutationObserver(() => {
        if (document.querySelector('coalition-lens-card')) times.open ||= performance.now();
      }).observe(document.documentElement, { childList: true });
    });
    type Times = { rest: number; due: number; open: number };
    const all: Times[] = [];
    for (const name of ['Emmanuel Macron', 'Keir Starmer', 'Volodymyr Zelensky']) {
      // In one move: a slow one over the name does not begin the wait anew.
      const { x, y, width, height } = await lab().mark(page, name);
      await page.mouse.move(x + width / 2, y + height / 2);
      await lab().card(page);
      all.push(await page.evaluate(() => (window as never as { times: Times }).times));
      await lab().leave(page);
      await page.evaluate(() => {
        (window as never as { times: Times }).times.open = 0;
      });
    }
    expect(Math.min(...all.map(({ rest, open }) => open - rest))).toBeGreaterThanOrEqual(290);
    expect(Math.min(...all.map(({ due, open }) => open - due))).toBeLessThan(50);
    // The first brings the card's script along.
    expect(Math.max(...all.map(({ due, open }) => open - due))).toBeLessThan(400);
    await page.close();
  });

  test('is one at a time, and follows the pointer to the next mention', async () => {
    const page = await lab().open(article());
    await lab().hover(page, 'Emmanuel Macron');
    await lab().pointAt(page, 'Keir Starmer');
    await sleep(700);
    expect(await page.evaluate(() => document.querySelectorAll('coalition-lens-card').length)).toBe(1);
    expect(await lab().cardText(page)).toMatch(/^Keir Starmer/);
    await page.close();
  });

  test('can be reached: the pointer may travel to it and stay', async () => {
    const page = await lab().open(article());
    const mark = await lab().hover(page, 'Emmanuel Macron');
    const box = await cardBox(lab(), page);
    expect(box.y > mark.y + mark.height || box.y + box.height < mark.y).toBe(true);
    await page.mouse.move(box.x + box.width / 2, box.y + 40, { steps: 25 });
    await sleep(1000);
    expect(await lab().cardText(page)).toMatch(/^Emmanuel Macron/);
    await lab().leave(page);
    await page.close();
  });

  test('goes with Esc and does not come back before the pointer has left', async () => {
    const page = await lab().open(article());
    const mark = await lab().hover(page, 'Emmanuel Macron');
    await page.keyboard.press('Escape');
    await lab().card(page, false);
    await page.mouse.move(mark.x + 20, mark.y + mark.height / 2, { steps: 4 });
    await sleep(600);
    await lab().card(page, false);
    await page.mouse.move(3, 3, { steps: 3 });
    await lab().hover(page, 'Emmanuel Macron');
    await page.close();
  });

  test('does not come while text is selected, nor after a press', async () => {
    const page = await lab().open(article());
    const mark = await lab().mark(page, 'Emmanuel Macron');
    await page.mouse.move(mark.x + 200, mark.y + mark.height / 2);
    await page.mouse.down();
    await page.mouse.move(mark.x + 20, mark.y + mark.height / 2, { steps: 5 });
    await sleep(600);
    expect(await page.evaluate(() => document.querySelector('coalition-lens-card'))).toBeNull();
    await page.mouse.up();
    await page.close();
  });

  test('goes when the page scrolls, and stays when pinned', async () => {
    const page = await lab().open(article(far));
    await lab().hover(page, 'Emmanuel Macron');
    await page.evaluate(() => scrollBy(0, 60));
    await lab().card(page, false);
    await page.evaluate(() => scrollTo(0, 0));
    await page.mouse.move(3, 3);
    await sleep(100);
    await lab().hover(page, 'Emmanuel Macron');
    await lab().clickInCard(page, /pin|keep/i);
    const before = await cardBox(lab(), page);
    await page.evaluate(() => scrollBy(0, 30));
    await sleep(300);
    const after = await cardBox(lab(), page);
    // Still beside its line.
    expect(Math.round(before.y - after.y)).toBe(30);
    await page.mouse.move(3, 3, { steps: 4 });
    await sleep(600);
    expect(await lab().cardText(page)).toMatch(/^Emmanuel Macron/);
    await lab().clickInCard(page, /close/i);
    await lab().card(page, false);
    await page.close();
  });

  test('stays inside the window, wherever the mention stands', async () => {
    const corner = (style: string) => `<p style="position:absolute;${style}">Mark Rutte</p>`;
    for (const style of [
      'left:2px;top:2px',
      'right:2px;top:2px',
      'left:2px;bottom:2px',
      'right:2px;bottom:2px',
    ]) {
      const page = await lab().open(article(`<p style="visibility:hidden">x</p>${corner(style)}`));
      const mark = await lab().hover(page, 'Mark Rutte');
      const box = await cardBox(lab(), page);
      const { width, height } = await page.evaluate(() => ({
        width: document.documentElement.clientWidth,
        height: innerHeight,
      }));
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(width + 1);
      expect(box.y + box.height).toBeLessThanOrEqual(height + 1);
      // Never over the mention.
      expect(
        box.y >= mark.y + mark.height ||
          box.y + box.height <= mark.y ||
          box.x >= mark.x + mark.width ||
          box.x + box.width <= mark.x,
      ).toBe(true);
      await page.close();
    }
  });

  test('stands by the line under the pointer where a mention breaks', async () => {
    const page = await lab().open(
      article('<div style="width:150px;margin-top:250px"><p>and so the Coalition of the Willing</p></div>'),
    );
    await lab().mark(page, 'Emmanuel Macron');
    const lines = await page.evaluate(() => {
      for (const mark of CSS.highlights.get('coalition-lens-name') ?? []) {
        const range = document.createRange();
        range.setStart(mark.startContainer, mark.startOffset);
        range.setEnd(mark.endContainer, mark.endOffset);
        const rects = [...range.getClientRects()].map(({ x, y, width, height }) => ({ x, y, width, height }));
        if (rects.length > 1) return rects;
      }
      return [];
    });
    const last = lines.at(-1);
    if (!last) throw new Error('it does not break');
    await page.mouse.move(last.x + 100, last.y + 60);
    await page.mouse.move(last.x + last.width / 2, last.y + last.height / 2, { steps: 5 });
    await lab().card(page);
    const box = await cardBox(lab(), page);
    expect(box.y > last.y + last.height || box.y + box.height < last.y).toBe(true);
    await page.close();
  });

  test('stands above a modal dialog that holds the mention, and takes clicks', async () => {
    const page = await lab().open(article('<dialog><p>Mark Rutte spoke in the dialog.</p></dialog>'));
    await lab().mark(page, 'Emmanuel Macron');
    await page.evaluate(() => document.querySelector('dialog')?.showModal());
    await lab().hover(page, 'Mark Rutte');
    await lab().clickInCard(page, /close/i);
    await lab().card(page, false);
    // Behind the dialog everything is inert.
    const behind = await lab().mark(page, 'Emmanuel Macron');
    await page.mouse.move(behind.x + 10, behind.y + 8, { steps: 4 });
    await sleep(700);
    expect(await page.evaluate(() => document.querySelector('coalition-lens-card'))).toBeNull();
    await page.close();
  });

  test('stands in a fullscreen element', async () => {
    const page = await lab().open(
      article(
        '<section style="background:white;padding:3em"><p>Mark Rutte spoke.</p><button>Full</button></section>',
      ),
    );
    await lab().mark(page, 'Mark Rutte');
    await page.evaluate(() =>
      document
        .querySelector('button')
        ?.addEventListener('click', () => document.querySelector('section')?.requestFullscreen()),
    );
    await page.click('button');
    await page.waitForFunction(() => document.fullscreenElement !== null, { timeout: 4000 });
    await sleep(600);
    await lab().hover(page, 'Mark Rutte');
    await lab().clickInCard(page, /close/i);
    await lab().card(page, false);
    await page.close();
  });

  test('is not to be hidden, moved or restyled by the page', async () => {
    const rules = [
      ':not(:defined){display:none!important}',
      '[popover]{display:none!important}',
      'html>*{opacity:0!important;visibility:hidden!important;transform:translateX(3000px)!important;clip-path:inset(50%)!important;pointer-events:none!important;zoom:.1!important;width:1px!important;height:1px!important;left:-999px!important;top:-999px!important}',
      'body{opacity:1!important;visibility:visible!important;transform:none!important;clip-path:none!important;pointer-events:auto!important;zoom:1!important;width:auto!important;height:auto!important}',
    ];
    const page = await lab().open(article('', { head: `<style>${rules.join('')}</style>` }));
    const mark = await lab().hover(page, 'Emmanuel Macron');
    const box = await cardBox(lab(), page);
    expect(box.width).toBeGreaterThan(250);
    expect(box.height).toBeGreaterThan(100);
    expect(Math.abs(box.x - mark.x)).toBeLessThan(300);
    expect(await page.evaluate(({ x, y }) => document.elementFromPoint(x + 30, y + 30)?.localName, box)).toBe(
      'coalition-lens-card',
    );
    await page.close();
  });

  test('opens in a text of many pages without a paragraph', async () => {
    const filler = 'The market hall opens on Thursday as well. '.repeat(300);
    const page = await lab().open(
      article(`<pre style="white-space: pre-wrap">Mark Rutte spoke. ${filler}</pre>`),
    );
    await lab().hover(page, 'Mark Rutte');
    expect(await lab().cardText(page)).toMatch(/Mark Rutte/);
    await page.close();
  });

  test('does not open on inert text', async () => {
    const page = await lab().open(article('<div inert><p>Mark Rutte spoke.</p></div>'));
    await lab().pointAt(page, 'Mark Rutte');
    await sleep(700);
    expect(await page.evaluate(() => document.querySelector('coalition-lens-card'))).toBeNull();
    await page.close();
  });

  test('does not open for events that no reader made', async () => {
    const page = await lab().open(article());
    const mark = await lab().mark(page, 'Emmanuel Macron');
    await page.evaluate(({ x, y }) => {
      const at = { clientX: x + 10, clientY: y + 8, bubbles: true, composed: true, pointerType: 'mouse' };
      const target = document.elementFromPoint(at.clientX, at.clientY);
      for (let i = 0; i < 20; i++) target?.dispatchEvent(new PointerEvent('pointermove', at));
      target?.dispatchEvent(new MouseEvent('click', at));
    }, mark);
    await sleep(700);
    expect(await page.evaluate(() => document.querySelector('coalition-lens-card'))).toBeNull();
    await page.close();
  });

  describe('by keys', () => {
    test('steps through the mentions, says them, and keeps the host until stepping ends', async () => {
      const page = await lab().open(article());
      await lab().report(page);
      await lab().call(page, 'step', { direction: 'next' });
      await sleep(500);
      const live = async () =>
        (await lab().cardElements(page)).find(({ attributes }) => attributes['role'] === 'status');
      expect((await live())?.attributes['aria-live']).toBe('polite');
      expect((await live())?.text).toMatch(/Coalition of the Willing/);
      await lab().call(page, 'step', { direction: 'next' });
      await sleep(300);
      expect((await live())?.text).toMatch(/Emmanuel Macron/);
      await lab().call(page, 'step', { direction: 'previous' });
      await sleep(300);
      expect((await live())?.text).toMatch(/Coalition of the Willing/);
      await page.keyboard.press('Escape');
      await sleep(200);
      expect(await page.evaluate(() => document.querySelector('coalition-lens-card'))).toBeNull();
      await page.close();
    });

    test('opens with focus in a labelled dialog, and Esc gives the focus back', async () => {
      const page = await lab().open(article('<p><button id="own">Own</button></p>'));
      await lab().report(page);
      await page.focus('#own');
      await lab().call(page, 'step', { direction: 'next' });
      await sleep(300);
      await lab().call(page, 'openCard');
      await lab().card(page);
      expect(await page.evaluate(() => document.activeElement?.localName)).toBe('coalition-lens-card');
      const dialog = (await lab().cardElements(page)).find(
        ({ attributes }) => attributes['role'] === 'dialog',
      );
      expect(dialog?.attributes['aria-labelledby'] ?? dialog?.attributes['aria-label']).toBeTruthy();
      // It stays though the pointer moves.
      await page.mouse.move(3, 3, { steps: 3 });
      await sleep(500);
      await lab().card(page);
      await page.keyboard.press('Escape');
      await lab().card(page, false);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('own');
      await page.close();
    });

    test('jumps to a mention that is out of sight', async () => {
      const page = await lab().open(article(`${far}<p>At the end Mark Rutte spoke.</p>`));
      const report = await lab().report(page);
      const mention = report?.mentions.find(({ text }) => text === 'Mark Rutte');
      expect(mention?.position).toBeGreaterThan(0.8);
      await lab().call(page, 'jumpTo', { mention: mention?.id, openCard: true });
      await lab().card(page);
      expect(await lab().cardText(page)).toMatch(/^Mark Rutte/);
      expect(await page.evaluate(() => scrollY)).toBeGreaterThan(500);
      await page.close();
    });
  });

  test('opens on a click where the reader wants that, and a link stays a link', async () => {
    await lab().setSettings({ openOn: 'click' });
    onTestFinished(() => lab().setSettings({}));
    const page = await lab().open(article('<p>See <a href="#there">Mark Rutte</a> too.</p>'));
    await lab().pointAt(page, 'Emmanuel Macron');
    await sleep(600);
    expect(await page.evaluate(() => document.querySelector('coalition-lens-card'))).toBeNull();
    const mark = await lab().mark(page, 'Emmanuel Macron');
    await page.mouse.click(mark.x + 20, mark.y + 8);
    await lab().card(page);
    await page.keyboard.press('Escape');
    await lab().card(page, false);
    const link = await lab().mark(page, 'Mark Rutte');
    await page.mouse.click(link.x + 10, link.y + 8);
    await sleep(400);
    expect(await page.evaluate(() => location.hash)).toBe('#there');
    expect(await page.evaluate(() => document.querySelector('coalition-lens-card'))).toBeNull();
    await page.close();
  });

  test('"Not this one" takes the mark away and is remembered', async () => {
    onTestFinished(() => lab().setSettings({}));
    const page = await lab().open(article());
    await lab().hover(page, 'Emmanuel Macron');
    const names = (await lab().cardElements(page)).filter(({ name }) => ['button', 'summary'].includes(name));
    const opener = names.find(({ text, attributes }) =>
      /why|not this/i.test(`${text} ${attributes['aria-label'] ?? ''}`),
    );
    expect(opener).toBeDefined();
    await lab().clickInCard(page, /why this|not this/i);
    await sleep(300);
    await lab().clickInCard(page, /not this one|everywhere|on this site|here/i);
    await sleep(500);
    const report = await lab().report(
      page,
      ({ mentions }) => !mentions.some(({ text }) => text === 'Emmanuel Macron'),
    );
    expect(report?.mentions.map(({ text }) => text)).not.toContain('Emmanuel Macron');
    await page.close();
  });
});
