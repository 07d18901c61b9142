// One document, annotated and kept so: reads it in slices, what is visible first, follows its changes, paints, and
// answers what popup and keys ask. Everything stops with one signal.

import { type ArticleDate, articleDate } from '../engine/article-date.ts';
import { foldForm } from '../engine/fold.ts';
import { guessLanguage } from '../engine/language-guess.ts';
import type { Lexicon } from '../engine/lexicon.ts';
import { inSteps } from '../engine/steps.ts';
import type { EntityId, IsoDate, LangCode, MentionKind, PageContext, Relevance } from '../engine/types.ts';
import { isElement, type PageNode, parentOf } from './dom.ts';
import { Highlights, ShadowStyles } from './highlights.ts';
import { type PageFacts, readFacts } from './page-context.ts';
import { type PageMention, PageMentions } from './page-mentions.ts';
import { PageText } from './page-text.ts';
import { layOut, type PageLayout } from './scopes.ts';
import { inSlices, pause, sliceMs, takeSteps } from './slices.ts';
import type { PageBlock } from './text-blocks.ts';
import { ChangeWatch } from './watch-changes.ts';

/** After a change this passes before it is read, and longer on a page that never rests. */
const restMs = 60;
const longestRestMs = 3000;
/** On a page that changes all the time we rest so much longer than we worked. */
const restShare = 4;
/** So many blocks around the middle of the screen are decided before the rest is read. */
const firstBlocks = 150;
/** A mention's block is not far from the innermost element around it. */
const mostAround = 12;
/** Enough to tell a language. */
const sampleLength = 4000;

export interface AnnotatorOptions {
  kinds: Record<MentionKind, boolean>;
  filled: boolean;
  sparse: boolean;
  /** Marks are painted. */
  isShown: boolean;
  /** "Not this one", on this site or everywhere; forms folded. */
  muted: readonly { entity: EntityId; form: string }[];
}

/** Could texts, given one after the other, hold anything of ours? */
export interface TextScan {
  /** @returns true once they could */
  add(text: string): boolean;
}

export interface AnnotatorSupply {
  /** @returns undefined where the language is not read */
  lexicon(lang: LangCode): Promise<Lexicon | undefined>;
  /** For blocks in another language; undefined where there is nothing to ask. */
  makeScan(): TextScan | undefined;
  /** Called whenever the mentions are others than before. */
  onMentions(): void;
}

export interface PageState {
  lang: LangCode;
  isLanguageRead: boolean;
  date: { value: IsoDate; source: ArticleDate['source'] | 'reader' } | undefined;
  isBusy: boolean;
  relevance: Relevance;
}

export class Annotator {
  readonly #page: Document;
  readonly #supply: AnnotatorSupply;
  readonly #signal: AbortSignal;
  readonly #mentions = new PageMentions();
  readonly #highlights: Highlights;
  readonly #shadowStyles = new ShadowStyles();
  readonly #watch: ChangeWatch;
  readonly #lexicons = new Map<LangCode, Lexicon | undefined>();
  #text: PageText;
  #layout: PageLayout = { scopes: [], keys: [], places: [], article: undefined, headerTime: undefined };
  #facts: PageFacts | undefined;
  #address = '';
  #lang: LangCode = 'und';
  /** Most changes leave the beginning of a page as it is. */
  #guessed: { sample: string; lang: LangCode | undefined } = { sample: '', lang: undefined };
  #date: PageState['date'];
  #corrected: { date?: IsoDate | undefined; lang?: LangCode | undefined } = {};
  /** Blocks in other languages that were looked through for triggers. */
  readonly #asked = new WeakSet<PageBlock>();
  #options: AnnotatorOptions;
  #shown: readonly PageMention[] = [];
  #isBusy = true;
  #needsAll = true;
  #isStale = false;
  #wake: () => void = () => {};

  constructor(page: Document, options: AnnotatorOptions, supply: AnnotatorSupply, signal: AbortSignal) {
    this.#page = page;
    this.#options = options;
    this.#supply = supply;
    this.#signal = signal;
    this.#text = new PageText(page.body);
    this.#watch = new ChangeWatch(() => this.#wake());
    this.#highlights = new Highlights((block, isHidden) => {
      if (this.#mentions.setHidden(block, isHidden)) this.#refresh();
    }, signal);
    signal.addEventListener('abort', () => {
      this.#watch.stop();
      this.#shadowStyles.remove();
      this.#wake();
    });
  }

  /** Runs until the signal aborts. */
  async run(): Promise<void> {
    // Before the first reading, so that nothing that comes in meanwhile is missed.
    this.#watch.watch(this.#page);
    window.addEventListener('pageshow', () => this.#refresh(), { signal: this.#signal });
    let rest = restMs;
    while (!this.#signal.aborted) {
      this.#isBusy = true;
      const began = performance.now();
      await this.#pass();
      const cost = performance.now() - began;
      this.#isBusy = false;
      if (this.#signal.aborted) return;
      this.#supply.onMentions();
      await this.#nextChange();
      await pause(rest, this.#signal);
      rest = Math.min(longestRestMs, Math.max(restMs, restShare * cost));
    }
  }

  get state(): PageState {
    const { article } = this.#layout;
    return {
      lang: this.#lang,
      isLanguageRead: this.#lexicons.get(this.#lang) !== undefined,
      date: this.#date,
      isBusy: this.#isBusy || this.#highlights.isWaiting,
      relevance: this.#mentions.relevance(article === undefined ? undefined : this.#layout.keys[article]),
    };
  }

  get title(): string {
    return this.#facts?.title ?? this.#page.title;
  }

  /** In document order, without what the reader does not want. */
  get mentions(): readonly PageMention[] {
    return this.#shown;
  }

  /** Blocks in document order, with where each begins in the text as a whole. */
  get placedBlocks(): PageBlock[] {
    return this.#text.blocks.filter((_block, i) => this.#layout.places[i] !== undefined);
  }

  get highlights(): Highlights {
    return this.#highlights;
  }

  blockAt(node: Node, offset: number): PageBlock | undefined {
    return this.#text.blockAt(node, offset);
  }

  inBlock(block: PageBlock): readonly PageMention[] {
    return this.#mentions.inBlock(block).filter((mention) => this.#isWanted(mention));
  }

  /** Is anything marked around this element? A cheap look before a hit test. */
  hasMentions(element: Element): boolean {
    let each: PageNode | null = element;
    for (let i = 0; each && i < mostAround; i++) {
      if (isElement(each) && this.#highlights.isWatched(each as Element)) return true;
      each = parentOf(each);
    }
    return false;
  }

  setOptions(options: AnnotatorOptions): void {
    this.#options = options;
    this.#publish();
    this.#supply.onMentions();
  }

  /** One more that the reader does not want, kept or not. */
  mute(one: { entity: EntityId; form: string }): void {
    this.setOptions({ ...this.#options, muted: [...this.#options.muted, one] });
  }

  /** The reader knows better what day or language this is. */
  correct(corrected: { date?: IsoDate | undefined; lang?: LangCode | undefined }): void {
    this.#corrected = { ...this.#corrected, ...corrected };
    this.#refresh();
  }

  /** Decide again, though the page did not change. */
  #refresh(): void {
    this.#isStale = true;
    this.#wake();
  }

  async #nextChange(): Promise<void> {
    if (this.#isStale || this.#watch.hasChanges || this.#signal.aborted) return;
    await new Promise<void>((resolve) => {
      this.#wake = resolve;
    });
    this.#wake = () => {};
  }

  /** From what changed to what is painted. */
  async #pass(): Promise<void> {
    this.#isStale = false;
    await this.#readText();
    if (this.#signal.aborted) return;
    await this.#readContext();
    if (this.#signal.aborted) return;
    await this.#chooseLanguage();
    const context: PageContext = {
      lang: this.#lang,
      date: this.#date?.value,
      title: this.#facts?.title,
      url: this.#address,
    };
    let unread = this.#unreadBlocks();
    if (unread.length > 2 * firstBlocks) {
      unread = this.#fromMiddle(unread);
      await this.#read(unread.splice(0, firstBlocks));
      await this.#decide(context);
    }
    await this.#read(unread);
    await this.#readOtherLanguages();
    await this.#decide(context);
  }

  async #readText(): Promise<void> {
    const changes = this.#watch.take();
    const until = performance.now() + sliceMs;
    if (changes === 'flood' || !this.#text.update(changes, () => performance.now() >= until))
      this.#needsAll = true;
    if (this.#needsAll && this.#page.body) {
      this.#text = new PageText(this.#page.body);
      await inSlices(
        (isTime) => this.#text.readAll(isTime, this.#watch.hasChanges && this.#watch.take().length > 0),
        this.#signal,
      );
      this.#needsAll = false;
    }
    for (const root of this.#text.takeNewRoots()) {
      this.#watch.watch(root);
      this.#shadowStyles.adopt(root);
    }
  }

  async #readContext(): Promise<void> {
    const isNewPage = this.#address !== location.href;
    if (isNewPage) {
      this.#address = location.href;
      this.#corrected = {};
    }
    // What a page says of itself may come in late, and is little to read.
    this.#facts = factsOf(this.#page);
    const layout = await takeSteps(layOut(this.#text.blocks, this.#facts), this.#signal);
    if (!layout) return;
    this.#layout = layout;
    const found = articleDate({
      ...this.#facts.dates,
      headerTime: this.#layout.headerTime,
      address: this.#address,
    });
    this.#date = this.#corrected.date ? { value: this.#corrected.date, source: 'reader' } : found;
  }

  /** What the page says, checked against its text. */
  async #chooseLanguage(): Promise<void> {
    const declared = this.#facts?.lang;
    let sample = '';
    for (const [i, block] of this.#text.blocks.entries()) {
      if (sample.length >= sampleLength) break;
      if (this.#layout.places[i] && (block.lang === undefined || block.lang === declared))
        sample += `${block.text.slice(0, sampleLength)}\n`;
    }
    if (sample !== this.#guessed.sample) this.#guessed = { sample, lang: guessLanguage(sample) };
    const lang = this.#corrected.lang ?? this.#guessed.lang ?? declared ?? 'und';
    if (lang !== this.#lang) {
      this.#lang = lang;
      this.#mentions.clear();
    }
    await this.#load(lang);
  }

  async #load(lang: LangCode): Promise<void> {
    if (!this.#lexicons.has(lang)) this.#lexicons.set(lang, await this.#supply.lexicon(lang));
  }

  /** What a block is read in: its own language where it says one that is not the page's. */
  langOf(block: PageBlock): LangCode {
    return block.lang === undefined || block.lang === this.#facts?.lang ? this.#lang : block.lang;
  }

  #unreadBlocks(): PageBlock[] {
    return this.#text.blocks.filter(
      (block, i) => this.#layout.places[i] && !this.#mentions.isRead(block, this.langOf(block)),
    );
  }

  /** Those around the middle of the screen first. To know where it is may cost a layout, so it is asked for many only. */
  #fromMiddle(unread: readonly PageBlock[]): PageBlock[] {
    if (window.scrollY === 0) return [...unread];
    const caret = this.#page.caretPositionFromPoint(window.innerWidth / 2, window.innerHeight / 2);
    const block = caret && this.#text.blockAt(caret.offsetNode, caret.offset);
    const middle = block ? unread.indexOf(block) : 0;
    if (middle <= 0) return [...unread];
    return unread
      .map((each, i) => ({ each, distance: Math.abs(i - middle) }))
      .sort((a, b) => a.distance - b.distance)
      .map(({ each }) => each);
  }

  async #read(blocks: readonly PageBlock[]): Promise<void> {
    if (blocks.length === 0) return;
    let next = 0;
    await inSlices((isTime) => {
      for (let length = 0; next < blocks.length; next++) {
        const block = blocks[next] as PageBlock;
        const lang = this.langOf(block);
        if (this.#lexicons.has(lang)) this.#mentions.read(block, lang, this.#lexicons.get(lang));
        length += 50 + block.text.length;
        if (length > 2000) {
          length = 0;
          if (isTime()) {
            next++;
            return next >= blocks.length;
          }
        }
      }
      return true;
    }, this.#signal);
  }

  /** A second lexicon is fetched only where the blocks in that language could hold something of ours. */
  async #readOtherLanguages(): Promise<void> {
    const waiting = this.#unreadBlocks();
    if (waiting.length === 0) return;
    const scans = new Map<LangCode, TextScan | undefined>();
    const wanted = new Set<LangCode>();
    const unasked = waiting.filter((block) => !this.#asked.has(block));
    const asking = inSteps(unasked, (block) => {
      this.#asked.add(block);
      const lang = this.langOf(block);
      if (!scans.has(lang)) scans.set(lang, this.#supply.makeScan());
      if (!wanted.has(lang) && scans.get(lang)?.add(block.text)) wanted.add(lang);
    });
    await takeSteps(asking, this.#signal);
    for (const lang of wanted) await this.#load(lang);
    await this.#read(waiting.filter((block) => wanted.has(this.langOf(block))));
  }

  async #decide(context: PageContext): Promise<void> {
    const lexicon = this.#lexicons.get(this.#lang);
    const heading = context.title && lexicon ? [this.#headingReading(context.title, lexicon)] : [];
    const steps = this.#mentions.resolving(this.#text.blocks, this.#layout, context, heading);
    await takeSteps(steps, this.#signal);
    if (!this.#signal.aborted) this.#publish();
  }

  #heading: { title: string; lexicon: Lexicon; reading: ReturnType<PageMentions['readTitle']> } | undefined;
  #headingReading(title: string, lexicon: Lexicon) {
    if (this.#heading?.title !== title || this.#heading.lexicon !== lexicon) {
      this.#heading = { title, lexicon, reading: this.#mentions.readTitle(title, lexicon) };
    }
    return this.#heading.reading;
  }

  #isWanted({ entity, kind, text }: PageMention): boolean {
    const { kinds, muted } = this.#options;
    if (!kinds[kind]) return false;
    return muted.length === 0 || !muted.some((one) => one.entity === entity && one.form === foldForm(text));
  }

  #publish(): void {
    this.#shown = this.#mentions.all(this.#text.blocks).filter((mention) => this.#isWanted(mention));
    const { isShown, filled, sparse, kinds } = this.#options;
    this.#highlights.show(
      this.#shown,
      (block) => this.inBlock(block),
      isShown ? { filled, sparse, kinds } : undefined,
    );
  }
}

function factsOf(page: Document): PageFacts {
  return readFacts({
    lang: page.documentElement?.getAttribute('lang') ?? null,
    title: page.title,
    metas: page.getElementsByTagName('meta'),
    jsonLd: [...page.querySelectorAll('script[type="application/ld+json"]')].map(
      (script) => script.textContent ?? '',
    ),
  });
}
