// Blocks → scopes: which text belongs together, and which is not read at all. Decided for the whole page at once from
// the sections around each block and from what text they hold, so it is cheap to decide anew after a change.

import { inSteps, type Steps } from '../engine/steps.ts';
import type { IsoDate, Scope } from '../engine/types.ts';
import { isInside, type Section } from './sections.ts';
import type { PageBlock } from './text-blocks.ts';

/** What the page says of itself. */
export interface PageNature {
  /** JSON-LD or Open Graph call it an article. */
  isArticle: boolean;
  /** JSON-LD calls it a liveblog. */
  isLive: boolean;
}

/** Where a block belongs; undefined where it is not read. */
export type Place = { scope: number; part: 'headline' | 'body' } | undefined;

export interface PageLayout {
  scopes: Scope[];
  /** What each scope is, the same object or word after every change of the page that leaves it be. */
  keys: unknown[];
  /** One for each block. */
  places: Place[];
  /** Index of the article among the scopes, where the page has one. */
  article: number | undefined;
  /** `datetime` of the first time stated in the article's head. */
  headerTime: string | undefined;
}

/** A paragraph: shorter texts are labels, bylines, captions. */
const paragraphLength = 80;
/** A text of which more than this is links is a list of links. */
const linkListShare = 0.6;
/** Shorter links are menus, longer ones name an article. */
const headlineLength = 25;
/** An `article` element with less prose than this in one run is a teaser, if its heading is a link. */
const articleProse = 400;

const tabular = new Set(['td', 'th', 'dt', 'dd', 'li', 'figcaption', 'caption']);

/** What stands in a section, inner sections included. */
interface Stock {
  length: number;
  links: number;
  prose: number;
  paragraphs: number;
  /** Paragraphs in a row that no linked heading interrupts, and the longest such row. */
  row: number;
  longestRow: number;
  h1: boolean;
  linkedHeadings: number;
  headings: number;
}

interface Line {
  length: number;
  linkShare: number;
  isProse: boolean;
  isLinkedHeading: boolean;
  isLinkLine: boolean;
}

function inkLength(text: string): number {
  let start = 0;
  let end = text.length;
  while (start < end && text.charCodeAt(start) <= 32) start++;
  while (end > start && text.charCodeAt(end - 1) <= 32) end--;
  return end - start;
}

function describe(block: PageBlock): Line {
  const length = inkLength(block.text);
  const linkShare = Math.min(1, block.linkLength / length);
  return {
    length,
    linkShare,
    isProse: block.headingLevel === 0 && length >= paragraphLength && linkShare < 0.5,
    isLinkedHeading: block.headingLevel > 0 && linkShare >= 0.8,
    isLinkLine: block.headingLevel === 0 && linkShare >= 0.8,
  };
}

const emptyStock = (): Stock => ({
  length: 0,
  links: 0,
  prose: 0,
  paragraphs: 0,
  row: 0,
  longestRow: 0,
  h1: false,
  linkedHeadings: 0,
  headings: 0,
});

/** The sections around a block, innermost first. */
function* around(section: Section | undefined): Generator<Section> {
  for (let each = section; each; each = each.parent) yield each;
}

function takeStock(blocks: readonly PageBlock[], lines: readonly Line[]): Map<Section, Stock> {
  const stocks = new Map<Section, Stock>();
  blocks.forEach((block, i) => {
    const line = lines[i] as Line;
    for (let section: Section | undefined = block.section; section; section = section.parent) {
      const stock = stocks.get(section) ?? emptyStock();
      stocks.set(section, stock);
      stock.length += line.length;
      stock.links += line.linkShare * line.length;
      if (block.headingLevel === 1) stock.h1 = true;
      if (block.headingLevel > 0) stock.headings++;
      if (line.isLinkedHeading) {
        stock.linkedHeadings++;
        stock.row = 0;
      }
      if (line.isProse) {
        stock.prose += line.length;
        stock.paragraphs++;
        stock.longestRow = Math.max(stock.longestRow, ++stock.row);
      }
    }
  });
  return stocks;
}

/** Decides for one page. A class only so that the many small rules share what is known. */
class Layout {
  readonly #blocks: readonly PageBlock[];
  readonly #lines: readonly Line[];
  readonly #stocks: Map<Section, Stock>;
  readonly #nature: PageNature;
  readonly #fates = new Map<Section, 'read' | 'unread' | 'comments'>();
  readonly scopes: Scope[] = [];
  readonly #scopeOf = new Map<unknown, number>();
  /** The section that is the page's article. */
  readonly main: Section | undefined;
  readonly #isListing: boolean;
  /** Index of the headline where it stands in front of the article's own section. */
  readonly #headlineAt: number;
  readonly #mainStart: number;
  /** The first paragraph of the article. */
  readonly #firstProse: number;

  constructor(blocks: readonly PageBlock[], lines: readonly Line[], nature: PageNature) {
    this.#blocks = blocks;
    this.#nature = nature;
    this.#lines = lines;
    this.#stocks = takeStock(blocks, lines);
    this.main = this.#findMain();
    const page = this.#pageStock();
    this.#isListing = !this.main && page.linkedHeadings + this.#longLinkLines() >= 3;
    this.#mainStart = this.main
      ? blocks.findIndex((block) => isInside(block.section, this.main as Section))
      : -1;
    this.#firstProse = this.#lines.findIndex((line, i) => i >= this.#mainStart && line.isProse);
    this.#headlineAt = this.#findHeadline();
  }

  #stock = (section: Section): Stock => this.#stocks.get(section) ?? emptyStock();

  #pageStock(): Stock {
    for (const [section, stock] of this.#stocks) if (section.rule === 'page') return stock;
    return emptyStock();
  }

  #longLinkLines(): number {
    return this.#blocks.filter((block, i) => {
      const line = this.#lines[i] as Line;
      return line.isLinkLine && line.length >= headlineLength && this.fate(block.section) === 'read';
    }).length;
  }

  /** Is what stands in this section read at all? */
  fate(section: Section): 'read' | 'unread' | 'comments' {
    // From the outermost in, and not by recursion: a page may be nested twenty thousand deep.
    const undecided: Section[] = [];
    let each: Section | undefined = section;
    for (; each && !this.#fates.has(each); each = each.parent) undecided.push(each);
    let fate = (each && this.#fates.get(each)) ?? 'read';
    for (const inner of undecided.reverse()) {
      const own = fate === 'unread' ? fate : this.#ownFate(inner);
      fate = own === 'read' ? fate : own;
      this.#fates.set(inner, fate);
    }
    return fate;
  }

  #ownFate(section: Section): 'read' | 'unread' | 'comments' {
    const stock = this.#stock(section);
    switch (section.rule) {
      case 'comments':
      case 'comment':
        // A class such as `comments-open` on what wraps everything.
        return stock.h1 ? 'read' : 'comments';
      case 'furniture':
      case 'footer':
      case 'extras':
        return this.#wrapsArticle(stock) ? 'read' : 'unread';
      case 'aside':
        return stock.linkedHeadings > 0 || stock.links > 0.3 * stock.length
          ? this.#wrapsArticle(stock)
            ? 'read'
            : 'unread'
          : 'read';
      default:
        return 'read';
    }
  }

  /** Classes lie: several paragraphs in a row are no advert, whatever it is called. */
  #wrapsArticle(stock: Stock): boolean {
    return stock.longestRow >= 4 && (stock.h1 || stock.links < 0.1 * stock.length);
  }

  /** A short text under a linked heading, or nothing but a link. */
  #isTeaser(section: Section): boolean {
    const stock = this.#stock(section);
    if (stock.longestRow >= 3 || stock.prose >= articleProse) return false;
    return stock.linkedHeadings > 0 || stock.links >= linkListShare * stock.length;
  }

  #findMain(): Section | undefined {
    const readable = [...this.#stocks.keys()].filter((section) => this.fate(section) === 'read');
    const articles = readable.filter(
      (section) =>
        section.rule === 'article' && ![...around(section.parent)].some((outer) => outer.rule === 'article'),
    );
    const full = articles.filter(
      (section) => !this.#isTeaser(section) && this.#stock(section).length >= paragraphLength,
    );
    const headed = full.find((section) => this.#stock(section).h1 && this.#stock(section).prose > 0);
    if (headed) return headed;
    const page = this.#pageStock();
    // Several posts one under the other, none of them the page's own: a listing.
    const long = full.filter((section) => this.#stock(section).prose >= articleProse);
    if (long.length === 1) return long[0];
    if (full.length === 1 && (articles.length <= 2 || page.h1 || this.#nature.isArticle)) return full[0];
    if (full.length > 1) return this.#nature.isArticle ? full[0] : undefined;
    return this.#findPlainMain(readable, page);
  }

  /** Pages without a telling `article` element: the `main` part, or all of it, where it reads like one text. */
  #findPlainMain(readable: readonly Section[], page: Stock): Section | undefined {
    const roots = readable.filter(({ rule }) => rule === 'main' || rule === 'live' || rule === 'page');
    const rich = roots.filter((section) => {
      const stock = this.#stock(section);
      if (stock.longestRow >= 3) return true;
      if (stock.paragraphs === 0) return false;
      return this.#nature.isArticle || (page.h1 && stock.linkedHeadings <= 2);
    });
    // The innermost that still holds most of the prose.
    const most = 0.7 * Math.max(0, ...rich.map((section) => this.#stock(section).prose));
    return rich.filter((section) => this.#stock(section).prose >= most).at(-1);
  }

  /** The page's headline often stands in front of its `article`. */
  #findHeadline(): number {
    if (!this.main || this.#stock(this.main).h1) return -1;
    for (let i = this.#mainStart - 1; i >= 0; i--) {
      const block = this.#blocks[i] as PageBlock;
      if (block.headingLevel === 1 && this.fate(block.section) === 'read' && !this.#lines[i]?.isLinkedHeading)
        return i;
    }
    return -1;
  }

  #scope(key: unknown, kind: Scope['kind']): number {
    let index = this.#scopeOf.get(key);
    if (index === undefined) {
      index = this.scopes.push({ kind }) - 1;
      this.#scopeOf.set(key, index);
    }
    return index;
  }

  /** In document order: on listings a teaser without a box of its own goes on until the next begins. */
  place(): Steps<Place[]> {
    let teaser: PageBlock | undefined;
    const headlined = new Set<number>();
    return inSteps(this.#blocks, (block, i): Place => {
      const line = this.#lines[i] as Line;
      const fate = this.fate(block.section);
      let scope: number | undefined;
      if (fate === 'unread') return undefined;
      if (fate === 'comments') scope = this.#commentScope(block);
      else if (this.#isPageHeader(block) && block.headingLevel !== 1) return undefined;
      else if (this.main && (isInside(block.section, this.main) || this.#isLede(i)))
        scope = this.#articleScope(block, line, i);
      else if (this.main) scope = this.#besideScope(block, line);
      else if (this.#isListing) {
        const unit = this.#unit(block.section);
        if (unit) {
          teaser = undefined;
          scope = this.#stock(unit).length < headlineLength ? undefined : this.#scope(unit, 'teaser');
        } else {
          if (line.isLinkedHeading || (line.isLinkLine && line.length >= headlineLength)) teaser = block;
          else if (block.headingLevel > 0) teaser = undefined;
          if (line.isLinkLine && line.length < headlineLength) return undefined;
          scope = teaser === undefined ? this.#scope('page', 'page') : this.#scope(teaser, 'teaser');
        }
      } else scope = this.#scope('page', 'page');
      if (scope === undefined) return undefined;
      const kind = this.scopes[scope]?.kind;
      this.#date(scope, kind, block);
      // One headline a scope; a heading further down is text.
      const isHeadline =
        i === this.#headlineAt ||
        (block.headingLevel > 0 &&
          kind !== 'comment' &&
          !headlined.has(scope) &&
          (block.headingLevel === 1 || kind === 'teaser' || kind === 'entry' || !this.#headsLater(scope, i)));
      if (isHeadline) headlined.add(scope);
      return { scope, part: isHeadline ? 'headline' : 'body' };
    });
  }

  /** In an article and on a page the headline is the `h1`, where there is one. */
  #headsLater(scope: number, index: number): boolean {
    const kind = this.scopes[scope]?.kind;
    if (kind === 'article')
      return this.#headlineAt >= 0 || this.#stock(this.main as Section).h1 || this.#isBelowProse(index);
    return this.#pageStock().h1;
  }

  /** A heading below a paragraph heads what follows, not the article. */
  #isBelowProse(index: number): boolean {
    return this.#firstProse >= 0 && this.#firstProse < index;
  }

  #date(scope: number, kind: Scope['kind'] | undefined, block: PageBlock): void {
    const own = this.scopes[scope] as Scope;
    if (own.date || block.time === undefined || kind === 'article' || kind === 'page') return;
    const day = /^\d{4}-\d{2}-\d{2}/.exec(block.time)?.[0] as IsoDate | undefined;
    if (day) own.date = day;
  }

  /** In the header of the page; that of an article is its own. */
  #isPageHeader(block: PageBlock): boolean {
    const sections = [...around(block.section)];
    const isOwn = (section: Section) =>
      section.rule === 'article' || section.rule === 'main' || section === this.main;
    return (
      sections.some(({ rule }) => rule === 'header') &&
      !sections.some((section) => section.rule !== 'page' && isOwn(section))
    );
  }

  /** What stands between a headline in front of the article and the article itself. */
  #isLede(i: number): boolean {
    if (this.#headlineAt < 0 || i < this.#headlineAt || i >= this.#mainStart) return false;
    const line = this.#lines[i] as Line;
    return (
      i === this.#headlineAt ||
      (!line.isLinkLine && !line.isLinkedHeading && (line.isProse || this.#blocks[i]?.headingLevel !== 0))
    );
  }

  #commentScope(block: PageBlock): number {
    const sections = [...around(block.section)];
    const inside = sections.slice(
      0,
      sections.findLastIndex(({ rule }) => rule === 'comments' || rule === 'comment') + 1,
    );
    const own = inside.find(({ rule }) => rule === 'comment' || rule === 'item' || rule === 'article');
    return this.#scope(own ?? (inside.at(-1) as Section), 'comment');
  }

  #articleScope(block: PageBlock, line: Line, index: number): number | undefined {
    const main = this.main as Section;
    for (const section of around(block.section)) {
      if (section === main) break;
      if (
        section.rule === 'entry' ||
        (this.#isLive(section) && (section.rule === 'article' || section.rule === 'item'))
      ) {
        return this.#scope(section, 'entry');
      }
      if (this.#isAboutOthers(section)) return undefined;
    }
    const isOwnHeadline = block.headingLevel === 1 || !this.#isBelowProse(index);
    if (line.isLinkedHeading && !isOwnHeadline) return undefined;
    // A label or a way to another article; in a table or a caption a name that is linked.
    if (line.isLinkLine && line.linkShare > 0.9 && !tabular.has(block.element.localName)) return undefined;
    return this.#scope(main, this.#kindOfMain());
  }

  #kindOfMain(): Scope['kind'] {
    const main = this.main as Section;
    if (main.rule === 'article' || this.#nature.isArticle || this.#pageStock().h1) return 'article';
    return 'page';
  }

  #isLive(section: Section): boolean {
    return this.#nature.isLive || [...around(section)].some(({ rule }) => rule === 'live');
  }

  /** Cards and lists of links beside or inside an article lead to other articles. */
  #isAboutOthers(section: Section): boolean {
    const stock = this.#stock(section);
    if (section.rule === 'article' || section.rule === 'item')
      return this.#isTeaser(section) && stock.length >= headlineLength && !stock.h1;
    if (section.rule === 'list') return stock.links >= linkListShare * stock.length;
    return false;
  }

  /** Text on an article's page outside the article. */
  #besideScope(block: PageBlock, line: Line): number | undefined {
    if (line.isLinkLine || line.isLinkedHeading) return undefined;
    for (const section of around(block.section)) {
      if (this.#isAboutOthers(section)) return undefined;
      // Another whole article, as on pages that scroll on into the next one.
      if (section.rule === 'article' && this.main && !isInside(this.main, section))
        return this.#scope(section, 'teaser');
    }
    return this.#scope('page', 'page');
  }

  /** The largest box around a teaser that holds no other. */
  #unit(section: Section): Section | undefined {
    let found: Section | undefined;
    for (const each of around(section)) {
      if (each.rule !== 'article' && each.rule !== 'item' && each.rule !== 'entry') continue;
      const stock = this.#stock(each);
      if (stock.linkedHeadings > 1 || stock.headings > 2) break;
      found = each;
    }
    return found;
  }

  /** In the article, before its text begins: byline and date line. */
  headerTime(): string | undefined {
    if (!this.main) return undefined;
    let paragraphs = 0;
    const start = this.#headlineAt >= 0 ? this.#headlineAt : this.#mainStart;
    for (let i = start; i < this.#blocks.length; i++) {
      const block = this.#blocks[i] as PageBlock;
      if (i >= this.#mainStart && !isInside(block.section, this.main)) continue;
      const fate = this.fate(block.section);
      if (block.time !== undefined && fate !== 'comments' && !updated.test(block.text)) return block.time;
      // A standfirst may stand before the byline.
      if (i >= this.#mainStart && this.#lines[i]?.isProse && fate === 'read' && ++paragraphs > 1)
        return undefined;
    }
    return undefined;
  }

  get keys(): unknown[] {
    return [...this.#scopeOf.keys()];
  }

  get article(): number | undefined {
    return this.main && this.#scopeOf.get(this.main);
  }
}

/** "Updated 14:05", which is not when it was published. */
const updated =
  /^\s*(?:last )?(?:updated?|modified|mis(?:e)? à jour|modifié|aktualisiert|zaktualizowan|aktualizacja|оновлено|обновлен|actualizad|aggiornat|bijgewerkt|aktualizov)/i;

export function* layOut(blocks: readonly PageBlock[], nature: PageNature): Steps<PageLayout> {
  const lines = yield* inSteps(blocks, describe);
  const layout = new Layout(blocks, lines, nature);
  const places = yield* layout.place();
  return {
    scopes: layout.scopes,
    keys: layout.keys,
    places,
    article: layout.article,
    headerTime: layout.headerTime(),
  };
}
