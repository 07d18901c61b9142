// Which part of a page an element is, by its name, its role and the words of its class. Tables only: what follows from
// them is decided in `scopes.ts`, which looks at the text as well.

import { attributeAt, hasAttributesAt, nameOf, type PageElement } from './dom.ts';

/**
 * - `article`, `main`, `live`, `entry`, `comments`, `comment`, `item`: what they say; an item is a list's or a card
 * - `furniture`: never read, whatever stands in it
 * - `extras`: not read, unless the text in it shows that it wraps the article
 * - `header`: of the page or of an article; `aside`: read when it is prose
 */
export type SectionRule =
  | 'page'
  | 'article'
  | 'main'
  | 'live'
  | 'entry'
  | 'comments'
  | 'comment'
  | 'item'
  | 'list'
  | 'furniture'
  | 'extras'
  | 'header'
  | 'aside'
  | 'footer';

/** A part of the page; parts that no rule names have none. */
export interface Section {
  rule: SectionRule;
  element: PageElement | undefined;
  parent: Section | undefined;
}

/** Is a section the other one, or in it? */
export function isInside(section: Section, outer: Section): boolean {
  for (let each: Section | undefined = section; each; each = each.parent) if (each === outer) return true;
  return false;
}

const byName: Record<string, SectionRule> = {
  article: 'article',
  main: 'main',
  nav: 'furniture',
  menu: 'furniture',
  footer: 'footer',
  header: 'header',
  aside: 'aside',
  ul: 'list',
  ol: 'list',
  dl: 'list',
  li: 'item',
  fieldset: 'furniture',
  legend: 'furniture',
  address: 'furniture',
  search: 'furniture',
};

const byRole: Record<string, SectionRule> = {
  article: 'article',
  main: 'main',
  navigation: 'furniture',
  banner: 'header',
  contentinfo: 'furniture',
  search: 'furniture',
  menu: 'furniture',
  menubar: 'furniture',
  toolbar: 'furniture',
  tablist: 'furniture',
  complementary: 'aside',
  textbox: 'furniture',
  searchbox: 'furniture',
  combobox: 'furniture',
  listbox: 'furniture',
  alert: 'furniture',
  alertdialog: 'furniture',
  tooltip: 'furniture',
  feed: 'main',
  comment: 'comment',
  'doc-endnotes': 'furniture',
  log: 'main',
  status: 'furniture',
  marquee: 'furniture',
  timer: 'furniture',
};

/** schema.org, by `itemtype` and `itemprop`. */
const byType: [RegExp, SectionRule][] = [
  [/\/LiveBlogPosting$/, 'live'],
  [/\/(\w*Article|BlogPosting|Report|SocialMediaPosting|Review)$/, 'article'],
  [/\/Comment$/, 'comment'],
  [/\/(SiteNavigationElement|WPHeader|WPFooter|WPSideBar|WPAdBlock|BreadcrumbList)$/, 'furniture'],
];
const byProp: Record<string, SectionRule> = {
  articleBody: 'article',
  liveBlogUpdate: 'entry',
  comment: 'comment',
  breadcrumb: 'furniture',
  author: 'furniture',
};

/**
 * By the words of one class or id, of which the first rule that fits counts. A word is what stands between hyphens,
 * underscores and capitals: `c-related-content__list` is `c related content list`.
 */
const byWords: [RegExp, SectionRule][] = [
  // Says how something is shown, or what a page lacks: `has-sidebar`, `no-ads`, `post-type-news`, `tag-ukraine`.
  [
    /^(?:has|no|with|without|is|js|type|category|tag|cat|format|status|single|page|theme|layout|col|u|wp block)\b(?! (?:ad|ads|nav|menu|comments?|related|share)\b)/,
    'page',
  ],
  [
    /\b(?:disqus|fb comments|comments?(?: (?:area|list|container|section|thread|wrapper|wrap|block|box|feed|body))|commentlist|commentaires?|kommentare?|comentarios|komentarze|commenti|reacties|comments|коментарі|комментарии|discussion thread|coral (?:talk|thread)|spotim|openweb)\b/,
    'comments',
  ],
  [/\bcomment$|^comment\b(?! (?:count|link|button|icon|number|respond|form))/, 'comment'],
  [
    /\b(?:live ?blog|live ?ticker|live ?feed|live ?stream|live ?updates|live ?entries|live ?posts|lx stream|relacja|ticker ?entries)$|\b(?:live ?blog|live ?ticker)\b(?! (?:entry|post|update|item|link|teaser|promo|header))/,
    'live',
  ],
  [
    /\b(?:live ?blog|live ?ticker|live|ticker|lx stream|key ?event) (?:entry|post|update|item|event|block|eintrag)\b|\bliveentry\b/,
    'entry',
  ],
  [
    /^(?:ads?|adv|advert\w*|adbox|adslot|adunit|adwrapper|adcontainer|adsbygoogle|dfp|gpt|banners?|leaderboard|skyscraper|mpu|sponsor\w*|paid|promoted|promotion|werbung|anzeigen?|publicite|pub|reklama|advertorial)\b|\b(?:ads?|advert|advertisement|advertising|adfuel|sponsor|sponsored|outbrain|taboola|zergnet|plista|ligatus|trc|dfp|adsense)$|\b(?:outbrain|taboola|advert|advertisement|zergnet|trc related|ad (?:slot|wrapper|container|unit|label|box|banner|placeholder))\b/,
    'furniture',
  ],
  [
    /^(?:nav|navbar|navi|navigation|menu|menubar|submenu|megamenu|breadcrumbs?|topbar|toolbar|masthead|colophon|skip ?links?|pagination|pager|paging|pagenavi)\b|\b(?:nav|navbar|navigation|menu|submenu|breadcrumbs?|pagination|navbox|navi)$|\b(?:site|page|global|main|primary|top) (?:nav|navigation|menu)\b|^(?:vertical )?navbox\b/,
    'furniture',
  ],
  [
    /\b(?:cookies?|consent|gdpr|cmp|onetrust|didomi|privacy) ?(?:banner|bar|notice|wall|popup|modal|dialog|container|layer|message|sdk|host)?$|^(?:onetrust|didomi|cookie|consent|gdpr|sp message)\b/,
    'furniture',
  ],
  [
    /\b(?:newsletters?|subscribe|subscription|subscribers?|signup|sign up|sign in|login|log in|paywall ?(?:prompt|offer|message|cta)|donate|donation|abo(?:nnement)? ?(?:box|banner)|piano|offer|cta|call to action)$|^(?:newsletter|subscribe|subscription|signup|login|cta|donate)\b/,
    'extras',
  ],
  [
    /^(?:share|sharing|sharebar|social|socials|addthis|shariff|follow)\b|\b(?:share|sharing|social|share ?(?:bar|buttons?|tools?|links?|list)|social ?(?:bar|links|media|share|buttons|icons|list))$/,
    'furniture',
  ],
  [
    /\b(?:related|recommended|recommendations?|recirc\w*|read ?(?:more|also|next|on)|more ?(?:stories|news|articles|like this|in|on|from|posts)|also ?(?:read|on|in)|most ?(?:read|popular|viewed|shared|commented|recent)|popular|trending|latest ?(?:news|posts|stories)|see ?also|you may(?: also)?(?: like)?|up ?next|next ?(?:article|post|story)|prev(?:ious)? ?(?:article|post)|lire ?aussi|voir ?aussi|a ?lire|sur ?le ?meme|les ?plus ?(?:lus|partages)|meistgelesen|mehr ?zum ?thema|verwandt\w*|polecane|czytaj ?(?:takze|tez|wiecej)|zobacz ?(?:takze|tez)|crosslinks?|rubriques liees|onward)\b/,
    'extras',
  ],
  [/^(?:footer|site ?footer|page ?footer|global ?footer|foot)$|^footer\b|\bfooter$/, 'footer'],
  [
    /^(?:side ?bar|sidebar\w*|rail|right rail|left rail|right column|side column)$|\b(?:sidebar|side ?rail|right ?rail)$|^sidebar\b/,
    'extras',
  ],
  [
    /^(?:tags|tag (?:list|cloud|links|box)|tagcloud|taglist|topics|keywords|article tags|post tags|entry tags|categories|cat links)$|\b(?:tags|tag list|topic list|topic tags)$/,
    'furniture',
  ],
  [
    /^(?:author (?:bio|box|info|card|about)|about (?:the )?author|bio box)\b|\bauthor ?(?:bio|box)$/,
    'extras',
  ],
  [
    /^(?:toc|table of contents|references|reflist|catlinks|mw jump\w*|printfooter|hatnote|noprint|mw editsection|editsection|siteSub)$|\bsr only$|\b(?:visually ?hidden|screen ?reader(?: text)?|sr only|visuallyhidden|offscreen|a11y hidden)$/,
    'furniture',
  ],
  [
    /^(?:modal|popup|popover|lightbox|overlay|dialog|drawer|flyout|dropdown|toast|tooltip|offcanvas)\b|\b(?:modal|popup|lightbox|flyout|dropdown|drawer|tooltip|popover)$/,
    'extras',
  ],
  [
    /^(?:article ?body|story ?body|post ?body|entry ?content|article ?content|article ?text|story ?content|post ?content)$/,
    'main',
  ],
  [
    /\b(?:card|teaser|tease|promo|story ?(?:card|item|wrapper|block)|news ?item|list ?item|feed ?item|post ?item|article ?item|summary ?item|media ?object|storyblock|tile|stream ?item|result|search ?result|thread ?item)$|^(?:card|teaser|promo|tile|hentry)\b(?! (?:list|group|grid|container|wrapper|row|s)\b)/,
    'item',
  ],
];

/** Never furniture by their class: too much hangs on them. */
const byNameOnly = new Set([
  'html',
  'body',
  'main',
  'article',
  'table',
  'tbody',
  'tr',
  'pre',
  'blockquote',
  'td',
  'th',
  'dd',
  'center',
  'details',
  'dialog',
]);

const known = new Map<string, SectionRule | undefined>();

/** A page may well write `role="constructor"`. */
const own = <T>(table: Record<string, T>, key: string): T | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;

/** @returns undefined where the element is nothing but a box */
export function sectionRule(element: PageElement): SectionRule | undefined {
  const name = nameOf(element);
  const named = own(byName, name);
  if (named === 'furniture') return named;
  if (!hasAttributesAt(element)) return named;
  const role = attributeAt(element, 'role');
  const byItsRole = role ? own(byRole, role) : undefined;
  if (byItsRole) return byItsRole;
  const type = attributeAt(element, 'itemtype');
  const byItsType = type ? byType.find(([pattern]) => pattern.test(type))?.[1] : undefined;
  const prop = attributeAt(element, 'itemprop');
  const byItsProp = prop ? own(byProp, prop) : undefined;
  const words = wordsRule(element);
  if (name === 'article' || name === 'main')
    return words === 'comment' || words === 'entry' || words === 'live' ? words : named;
  if (words === 'comments' || words === 'comment' || words === 'furniture')
    return byNameOnly.has(name) ? named : words;
  return (
    byItsType ??
    byItsProp ??
    (byNameOnly.has(name) ? named : named && named !== 'list' && named !== 'item' ? named : (words ?? named))
  );
}

function wordsRule(element: PageElement): SectionRule | undefined {
  const names = `${attributeAt(element, 'id') ?? ''} ${attributeAt(element, 'class') ?? ''}`;
  if (names === ' ') return undefined;
  const cached = known.get(names);
  if (cached !== undefined || known.has(names)) return cached;
  // A page may make up a new class for every element.
  if (known.size > 5000) known.clear();
  let rule: SectionRule | undefined;
  for (const token of names.split(/\s+/)) {
    const found = tokenRule(token);
    if (found && (!rule || strength.indexOf(found) < strength.indexOf(rule))) rule = found;
  }
  known.set(names, rule);
  return rule;
}

/** Where classes disagree, the first of these. */
const strength: SectionRule[] = [
  'comment',
  'comments',
  'furniture',
  'entry',
  'live',
  'extras',
  'footer',
  'main',
  'item',
];

function tokenRule(token: string): SectionRule | undefined {
  if (token.length < 2 || token.length > 80) return undefined;
  const words = token
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
  const rule = byWords.find(([pattern]) => pattern.test(words))?.[1];
  return rule === 'page' ? undefined : rule;
}
