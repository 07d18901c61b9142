// What runs inside the page: every function is called by name through the driver, and answers with plain numbers.

import Mark from 'mark.js';
import { readBlock } from '../../../engine/candidates.ts';
import { foldForm } from '../../../engine/fold.ts';
import {
  decodeLexicon,
  encodeTries,
  type Lexicon,
  type PackedLexicon,
  type PackedTrie,
} from '../../../engine/lexicon.ts';
import { type Hits, matchNames } from '../../../engine/matcher.ts';
import { TriggerScan } from '../../../engine/triggers.ts';
import { triggers } from '../../../generated/triggers.ts';
import { hitTest } from '../../../page/hit-test.ts';
import { highlightName, markStyle } from '../../../page/mark-style.ts';
import { floorMatch, floorPass, stretches } from './floor.ts';
import { type Form, formsOf, leftmostLongest } from './forms.ts';
import * as slices from './one-go.ts';
import { countMatches, trieRegExp } from './oracle.ts';
import { annotatePage, lexiconOf, lookForTriggers, packedLexicons, type Started } from './ours.ts';
import { type Count, foldText, makePeers } from './peers.ts';

let texts: string[] = [];
let started: Started | undefined;
const scratch: Hits = { data: new Int32Array(3 * 256), count: 0 };

function matchOurs(lexicon: Lexicon): Count {
  const all = { hits: 0, sum: 0 };
  for (const text of texts) {
    const { data, count } = matchNames(text, lexicon, scratch);
    if (count === 0) continue;
    const { hits, sum } = leftmostLongest(data, count);
    all.hits += hits;
    all.sum += sum;
  }
  return all;
}

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
const nextFrame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));

/** The first time and the times after it. */
async function timed(times: number, work: () => unknown): Promise<number[]> {
  const found: number[] = [];
  for (let i = 0; i < times; i++) {
    const began = performance.now();
    await work();
    found.push(performance.now() - began);
  }
  return found;
}

const passes: Record<string, () => unknown> = {
  floor: floorPass,
  ours: async () => {
    started = await annotatePage();
  },
  /** Ends when all is read; the promise of the sentinel itself never does on a page that names nothing. */
  sentinel: async () => {
    slices.ended.at = 0;
    const life = lookForTriggers();
    while (slices.ended.at === 0) await Promise.resolve();
    life.abort();
  },
  /** A peer: the oracle's expression on each text node, static ranges for what it finds. */
  'trie RegExp per node': () => {
    pattern ??= trieRegExp(formsInPage('en'), lexiconOf('en') as Lexicon);
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const ranges: StaticRange[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.nodeValue as string;
      pattern.lastIndex = 0;
      for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
        ranges.push(
          new StaticRange({
            startContainer: node,
            startOffset: match.index,
            endContainer: node,
            endOffset: pattern.lastIndex,
          }),
        );
      }
    }
    return ranges.length;
  },
};
let pattern: RegExp | undefined;

function formsInPage(lang: string): Form[] {
  return formsOf(JSON.parse(packedLexicons[lang] as string) as PackedLexicon, lexiconOf(lang) as Lexicon);
}

/** A lexicon of any size without meaning: what it finds is counted, never read. */
function bareLexicon(forms: readonly string[], alphabet: string): Lexicon {
  const rank = new Map(` '-${alphabet.replace(' ', '')}`.split('').map((char, i) => [char, i]));
  const order = (a: string, b: string) => {
    let i = 0;
    while (i < a.length && i < b.length && a[i] === b[i]) i++;
    return (
      (i < a.length ? (rank.get(a[i] as string) as number) : -1) -
      (i < b.length ? (rank.get(b[i] as string) as number) : -1)
    );
  };
  const sorted = [...forms].sort(order).map((form) => ({ form, set: 0 }));
  const { key, tries } = encodeTries(alphabet, [sorted, []]);
  return decodeLexicon({
    ...(JSON.parse(packedLexicons['en'] as string) as PackedLexicon),
    alphabet,
    key,
    names: tries[0] as PackedTrie,
    cues: tries[1] as PackedTrie,
    nameSets: '',
    senses: { kinds: '', refs: '', more: '', caps: '' },
    cueSets: [],
  });
}

const control: { ranges: Range[]; observer?: MutationObserver } = { ranges: [] };

const harness = {
  give(lang: string, packed: string): void {
    packedLexicons[lang] = packed;
  },

  giveTexts(given: string[]): void {
    texts = given;
  },

  /** Whole passes, the first of them cold. */
  async pass(name: string, times: number): Promise<{ ms: number[]; mentions: number }> {
    let mentions = 0;
    const ms = await timed(times, async () => {
      await passes[name]?.();
    });
    if (started) mentions = started.annotator.mentions.length;
    return { ms, mentions };
  },

  /** One matcher over the texts, the first time cold; making it ready is told apart. */
  async match(
    name: string,
    lang: string,
    times: number,
    formCount = 0,
  ): Promise<{ ms: number[]; made: number; count: Count; chars: number }> {
    const lexicon = lexiconOf(lang) as Lexicon;
    let count: Count = { hits: 0, sum: 0 };
    let run: () => void = () => {};
    const makers: Record<string, () => void> = {
      floor: () => {
        run = () => {
          count = { hits: 0, sum: floorMatch(texts) };
        };
      },
      ours: () => {
        run = () => {
          count = matchOurs(lexicon);
        };
      },
      'ours, read': () => {
        run = () => {
          let candidates = 0;
          for (const text of texts) candidates += readBlock(text, lexicon).candidates.length;
          count = { hits: candidates, sum: 0 };
        };
      },
      'trie RegExp': () => {
        const expression = trieRegExp(formsInPage(lang), lexicon);
        run = () => {
          count = countMatches(expression, texts);
        };
      },
    };
    const forms = makers[name] ? [] : formsInPage(lang);
    const folded = makers[name] ? [] : texts.map(foldText);
    const began = performance.now();
    if (makers[name]) makers[name]();
    else {
      const peer = makePeers[name]?.(formCount > 0 ? forms.slice(0, formCount) : forms);
      run = () => {
        count = peer?.(folded) ?? count;
      };
    }
    const made = performance.now() - began;
    const ms = await timed(times, run);
    return { ms, made, count, chars: texts.reduce((sum, text) => sum + text.length, 0) };
  },

  /** The matcher with a bare lexicon of so many forms. */
  async scale(forms: string[], times: number): Promise<{ ms: number[] }> {
    const folded = [...new Set(forms.map(foldForm))].filter((form) => form.length > 1);
    const letters = [...new Set(folded.join(''))].filter((char) => !" '-".includes(char)).sort();
    const isLetter = (char: string) => /[\p{L}\p{N}\p{M}]/u.test(char);
    const alphabet = `${letters.filter(isLetter).join('')} ${letters.filter((char) => !isLetter(char)).join('')}`;
    const lexicon = bareLexicon(folded, alphabet);
    return { ms: await timed(times, () => matchOurs(lexicon)) };
  },

  /** Annotates and stays, with marks painted where they are near the screen. */
  async annotate(): Promise<{ ms: number; mentions: number }> {
    const began = performance.now();
    started = await annotatePage();
    const ms = performance.now() - began;
    return { ms, mentions: started.annotator.mentions.length };
  },

  stop(): void {
    started?.stop();
    started = undefined;
  },

  /** Is all read, decided and painted? */
  async settle(): Promise<{ registered: number; mentions: number }> {
    for (let calm = 0; calm < 3; ) {
      await nextFrame();
      await wait(30);
      calm = started && !started.annotator.state.isBusy ? calm + 1 : 0;
      if (!started) break;
    }
    let registered = 0;
    for (const [name, highlight] of CSS.highlights as unknown as Map<string, Highlight>)
      if (name.startsWith('coalition-lens-')) registered += highlight.size;
    return { registered, mentions: started?.annotator.mentions.length ?? 0 };
  },

  async frames(count: number): Promise<number> {
    let last = await nextFrame();
    let longest = 0;
    for (let i = 0; i < count; i++) {
      const now = await nextFrame();
      longest = Math.max(longest, now - last);
      last = now;
    }
    return longest;
  },

  /** Controls: what a page pays for marks made another way. */
  control(kind: 'spans' | 'static ranges' | 'live ranges', count: number): number {
    const began = performance.now();
    const found = stretches(count);
    if (kind === 'spans') {
      for (const { node, start, end } of found.toReversed()) {
        const tail = node.splitText(start);
        tail.splitText(Math.min(end - start, tail.length));
        const mark = document.createElement('span');
        mark.style.textDecoration = 'underline';
        tail.replaceWith(mark);
        mark.append(tail);
      }
    } else if (kind === 'live ranges') {
      for (const { node, start, end } of found) {
        const range = document.createRange();
        range.setStart(node, start);
        range.setEnd(node, end);
        control.ranges.push(range);
      }
    } else {
      const highlight = new Highlight();
      for (const { node, start, end } of found)
        highlight.add(
          new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end }),
        );
      CSS.highlights.set('coalition-lens-name', highlight);
    }
    return performance.now() - began;
  },

  /** One more range registered, and what the frame after it costs. */
  async addOne(): Promise<number> {
    const [one] = stretches(1);
    if (!one) return 0;
    await nextFrame();
    await nextFrame();
    const extra = new Highlight();
    return new Promise((resolve) => {
      requestAnimationFrame(() => {
        const began = performance.now();
        extra.add(
          new StaticRange({ startContainer: one.node, startOffset: 0, endContainer: one.node, endOffset: 4 }),
        );
        CSS.highlights.set('coalition-lens-current', extra);
        // a message comes after the frame is painted
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          resolve(performance.now() - began);
          CSS.highlights.delete('coalition-lens-current');
        };
        port2.postMessage(undefined);
      });
    });
  },

  /** A thousand changes that a page makes for itself. */
  async mutate(times: number): Promise<{ append: number[]; text: number[]; remove: number[] }> {
    const host = document.querySelector('article') ?? document.body;
    const made: Record<'append' | 'text' | 'remove', number[]> = { append: [], text: [], remove: [] };
    for (let round = 0; round < times; round++) {
      const nodes: HTMLElement[] = [];
      let began = performance.now();
      for (let i = 0; i < 1000; i++) {
        const paragraph = document.createElement('p');
        paragraph.textContent = `Line ${i} of the gardeners by the harbour, with a word about Emmanuel Macron.`;
        host.append(paragraph);
        nodes.push(paragraph);
      }
      made.append.push(performance.now() - began);
      await wait(400);
      began = performance.now();
      for (const node of nodes) (node.firstChild as Text).data += ' More.';
      made.text.push(performance.now() - began);
      await wait(400);
      began = performance.now();
      for (const node of nodes) node.remove();
      made.remove.push(performance.now() - began);
      await wait(400);
    }
    return made;
  },

  /** Removals and changes of text that stands on the page from the start, where marks and ranges are. */
  async touch(): Promise<{ text: number; remove: number }> {
    const found = [...document.querySelectorAll('p, div > span')].slice(0, 1000);
    let began = performance.now();
    for (const element of found) {
      const text = element.firstChild;
      if (text instanceof Text) text.data = `${text.data} `;
    }
    const text = performance.now() - began;
    await wait(300);
    began = performance.now();
    for (const element of found) element.remove();
    return { text, remove: performance.now() - began };
  },

  /** Microseconds for each move of the pointer: the browser's own look-up, and ours, which contains it. */
  hit(points: number): { browser: number[]; ours: number[]; found: number } {
    const { annotator } = started as Started;
    const table = {
      blockAt: (node: Node, offset: number) => annotator.blockAt(node, offset),
      inBlock: (block: never) => annotator.inBlock(block),
    } as Parameters<typeof hitTest>[2];
    const browser: number[] = [];
    const ours: number[] = [];
    let found = 0;
    for (let i = 0; i < points; i++) {
      const x = 40 + ((i * 97) % Math.max(1, innerWidth - 80));
      const y = 20 + ((i * 61) % Math.max(1, innerHeight - 40));
      const target = document.elementFromPoint(x, y);
      if (!target) continue;
      // each first every other time: what comes second finds a warm cache
      const look = () => {
        const began = performance.now();
        document.caretPositionFromPoint(x, y);
        browser.push(1000 * (performance.now() - began));
      };
      if (i % 2 === 0) look();
      const began = performance.now();
      if (hitTest({ x, y }, target, table)) found++;
      ours.push(1000 * (performance.now() - began));
      if (i % 2 === 1) look();
    }
    return { browser, ours, found };
  },

  /** Paragraphs come in one after the other, a hundred at a time. */
  async append(count: number, mode: 'nothing' | 'ours' | 'full rescan'): Promise<void> {
    const host = document.querySelector('article') ?? document.body;
    if (mode === 'full rescan') {
      const lexicon = lexiconOf('en') as Lexicon;
      control.observer = new MutationObserver(() => {
        for (const paragraph of document.querySelectorAll('p'))
          readBlock(paragraph.textContent ?? '', lexicon);
      });
      control.observer.observe(document.body, { childList: true, subtree: true });
    }
    for (let done = 0; done < count; done += 100) {
      for (let i = 0; i < 100; i++) {
        const paragraph = document.createElement('p');
        paragraph.textContent = texts[(done + i) % texts.length] as string;
        host.append(paragraph);
      }
      await wait(8);
    }
    control.observer?.disconnect();
  },

  /** The longest time for which nothing else could run, looked at from a message that always comes back. */
  async watchBlocking(ms: number): Promise<number> {
    const { port1, port2 } = new MessageChannel();
    let last = performance.now();
    const until = last + ms;
    let longest = 0;
    await new Promise<void>((resolve) => {
      port1.onmessage = () => {
        const now = performance.now();
        longest = Math.max(longest, now - last);
        last = now;
        if (now < until) port2.postMessage(undefined);
        else resolve();
      };
      port2.postMessage(undefined);
    });
    return longest;
  },

  /** From packed text to a lexicon that can be used. */
  async decode(lang: string, times: number): Promise<number[]> {
    return timed(times, () => decodeLexicon(JSON.parse(packedLexicons[lang] as string) as PackedLexicon));
  },

  html: (): string => document.documentElement.outerHTML,

  /** Would the sentinel ask for the annotator? */
  namesSomething(): boolean {
    const scan = new TriggerScan(triggers);
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const name = node.parentElement?.localName ?? '';
      if (!/^(script|style|noscript|template|textarea)$/.test(name) && scan.add(node.nodeValue as string))
        return true;
    }
    return false;
  },

  /** A script as an injected one is run: compiled, then evaluated. */
  evaluateScript(source: string): number {
    const began = performance.now();
    // biome-ignore lint/security/noGlobalEval: this is what is measured
    globalThis.eval(source);
    return performance.now() - began;
  },

  /** mark.js with the first forms that are plain words. */
  async markJs(count: number): Promise<{ ms: number; forms: number }> {
    const forms = formsInPage('en').map(({ text }) => text);
    const mark = new Mark(document.body);
    const began = performance.now();
    await new Promise<void>((resolve) => {
      mark.mark(forms.slice(0, count), {
        accuracy: 'exactly',
        separateWordSearch: false,
        diacritics: false,
        done: () => resolve(),
      });
    });
    const ms = performance.now() - began;
    mark.unmark();
    return { ms, forms: forms.length };
  },

  /** The style of the marks, before anything is counted. */
  warmStyle: (): void => addStyle(),

  /** The least that can be painted: the first letters of the page. */
  highlightOne(): void {
    const node = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT).nextNode() as Text;
    const range = new StaticRange({ startContainer: node, startOffset: 0, endContainer: node, endOffset: 1 });
    CSS.highlights.set(highlightName('name', false), new Highlight(range));
  },

  /** @returns how many forms it has, names and cues */
  holdLexicon(lang: string): number {
    const { names, cues } = lexiconOf(lang) as Lexicon;
    return names.set.filter(Boolean).length + cues.set.filter(Boolean).length;
  },

  textLength: (): number => document.body.textContent?.length ?? 0,

  /** What any follower of a page pays for its records alone. */
  observeIdly(): void {
    control.observer = new MutationObserver(() => {});
    control.observer.observe(document, { childList: true, characterData: true, subtree: true });
  },
};

function addStyle(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(markStyle);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

export type Harness = typeof harness;
(globalThis as { bench?: Harness }).bench = harness;
