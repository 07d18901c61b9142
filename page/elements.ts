// What each kind of element does to the text around it, as bits.

/** Its text is a block of its own, or several. */
export const block = 1;
/** Nothing of it is shown where it stands: the text around it belongs together. */
export const absent = 2;
/** Shown, but never read: controls, code, drawings. Its place is a space. */
export const unread = 4;
export const link = 8;
export const heading = 16;
export const lineBreak = 32;
/** Its attributes may say what part of the page it is. */
export const sectioning = 64;
export const time = 128;
/** Shows its content only when open: `details`, `dialog`. */
export const fold = 256;
export const summary = 512;
/** Inline by default and a block on most pages; `text-blocks.ts` looks at where it stands. */
export const custom = 1024;
/** A paragraph-like block: a custom element in it is inline. */
export const phrasing = 2048;

const table: Record<number, string> = {
  [0]: `abbr acronym b bdi bdo big blink cite data del dfn em font i ins mark nobr q rb rbc rtc ruby s slot small span
        strike strong sub sup u wbr`,
  [absent]:
    'head link meta noembed noframes noscript script source style template title track param rp rt area map',
  [unread]: `applet audio button canvas code datalist embed iframe img input kbd label math meter object optgroup
             option output picture progress samp select svg textarea tt var video fencedframe frame frameset portal`,
  [link]: 'a',
  [lineBreak]: 'br',
  [time]: 'time',
  [block | heading | phrasing]: 'h1 h2 h3 h4 h5 h6',
  [block | phrasing]: 'p dt caption figcaption pre',
  [block | phrasing | sectioning]: 'li td th dd blockquote center',
  [block | fold | sectioning]: 'details dialog',
  [block | summary | phrasing]: 'summary',
};

const kinds = new Map(
  Object.entries(table).flatMap(([bits, names]) =>
    names.split(/\s+/).map((name) => [name, Number(bits)] as const),
  ),
);

/** @param name - of the element, in lower case */
export function elementKind(name: string): number {
  const kind = kinds.get(name);
  if (kind !== undefined) return kind;
  return name.includes('-') ? custom | sectioning : block | sectioning;
}
