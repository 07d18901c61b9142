// What is kept: on a page that names nothing, for a lexicon, for an annotated page.

import { heapOf } from '../driver.ts';
import { rowOf } from '../stats.ts';
import { type Group, inTab } from './group.ts';

/**
 * What a page's own scripts leave behind all the time: the browser collects its young objects, and with them what it made
 * for each text node that somebody looked at. A forced collection of everything alone would keep these, 16 bytes each.
 */
const youngGarbage =
  '{ let last; for (let i = 0; i < 200_000; i++) last = new Array(40).fill(i); void last; }';

export const memory: Group = async (context) => {
  const { browser, address } = context;
  // the sentinel in a script of its own, as it stands on every page: its code counts
  const page = await browser.browser.newPage();
  await page.goto(address.N);
  const session = await page.createCDPSession();
  await page.evaluate('void document.body.firstChild.nodeValue');
  // what the page itself still sets up is not ours
  await new Promise((resolve) => setTimeout(resolve, 500));
  const bare = await heapOf(session);
  await page.evaluate(context.sentinel);
  await new Promise((resolve) => setTimeout(resolve, 2000));
  await page.evaluate(youngGarbage);
  const watched = (await heapOf(session)) - bare;
  await page.close();

  const lexicon = await inTab(context, address.N, context.sliced, async (tab) => {
    const own = await tab.page.createCDPSession();
    // the code that decodes is not what is asked
    await tab.bench.decode('uk', 1);
    const before = await heapOf(own);
    const forms = await tab.bench.holdLexicon('en');
    return { bytes: (await heapOf(own)) - before, forms };
  });
  const which = context.quick ? 'B' : 'C';
  const all = await inTab(context, address[which], context.sliced, async (tab) => {
    const own = await tab.page.createCDPSession();
    await tab.bench.holdLexicon('en');
    await tab.bench.pass('floor', 1);
    const before = await heapOf(own);
    await tab.bench.annotate();
    const { mentions } = await tab.bench.settle();
    const bytes = (await heapOf(own)) - before;
    return { bytes, mentions, text: 2 * (await tab.bench.textLength()) };
  });
  return {
    rows: [
      rowOf('memory', 'a page without a trigger', [watched / 1024], undefined, 'KB'),
      {
        ...rowOf('memory', 'the English lexicon', [lexicon.bytes / 1024], undefined, 'KB'),
        note: `${lexicon.forms} forms`,
      },
      {
        ...rowOf('memory', `${which} annotated`, [all.bytes / 1024], undefined, 'KB'),
        note: `${all.mentions} mentions in ${(all.text / 1024).toFixed(0)} KB of text`,
      },
    ],
    values: {
      'memory.none': watched / 1024,
      'memory.forms': (lexicon.bytes / 1024 / lexicon.forms) * 3000,
      'memory.page': all.bytes / all.text,
    },
  };
};
