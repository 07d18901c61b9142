// What our scripts throw, and what they say on the console, wherever they run: in pages, in the background.

import type { CDPSession, Page } from 'puppeteer-core';
import type { Lab } from './browsers.ts';

export interface Faults {
  /** All since the last time. */
  take(): Promise<string[]>;
}

export function faultsOf(lab: Lab, page: Page): Promise<Faults> {
  return lab.browser === 'chromium' ? inChromium(lab, page) : inFirefox(lab);
}

async function inChromium(lab: Lab, page: Page): Promise<Faults> {
  const found: string[] = [];
  const listen = async (session: CDPSession) => {
    const add = (event: object) => {
      const text = JSON.stringify(event);
      if (text.includes(lab.session.origin)) found.push(text.slice(0, 1000));
    };
    session.on('Runtime.exceptionThrown', add);
    session.on('Runtime.consoleAPICalled', add);
    session.on('Log.entryAdded', add);
    await session.send('Runtime.enable');
    await session.send('Log.enable');
  };
  await listen(await page.createCDPSession());
  const background = await lab.session.browser.waitForTarget(
    (target) => target.type() === 'service_worker' && target.url().startsWith(lab.session.origin),
  );
  await listen(await background.createCDPSession());
  return { take: async () => found.splice(0) };
}

/** Firefox's own remarks on an answer that comes after its page was left: nothing that a script could catch. */
const remark = /Promise (?:resolved|rejected) (?:while|after) context/;

/** Firefox keeps what extensions throw in its own console alone, which only its chrome scope sees. */
async function inFirefox(lab: Lab): Promise<Faults> {
  const { contexts } = await lab.session.sendBidi<{ contexts: { context: string }[] }>(
    'browsingContext.getTree',
    { 'moz:scope': 'chrome', maxDepth: 0 },
  );
  const context = contexts[0]?.context as string;
  return {
    async take() {
      const answer = await lab.session.sendBidi<{ result: { value: string } }>('script.evaluate', {
        expression: `(() => {
          const all = Services.console.getMessageArray()
            .map((message) => [message.sourceName, message.errorMessage ?? message.message, message.lineNumber].join(' '))
            .filter((text) => text.includes(${JSON.stringify(lab.session.origin)}));
          Services.console.reset();
          return JSON.stringify(all);
        })()`,
        target: { context },
        awaitPromise: false,
      });
      return (JSON.parse(answer.result.value) as string[]).filter((text) => !remark.test(text));
    },
  };
}
