// Pages that do all they can, in words of our own. Each names people of ours as well, so that a test sees whether the
// extension still does its work there.

import { article } from '../browsers.ts';

/** The long run: `COALITION_LENS_LONG=1`, see docs/reliability.md. */
export const isLong = process.env['COALITION_LENS_LONG'] === '1';

export interface HostilePage {
  name: string;
  body: string | Buffer;
  headers?: Record<string, string>;
  /** Texts that must be marked in the end; none: nothing may be. */
  marked: readonly string[];
  /** After loading it goes on for so long. */
  restsAfterMs?: number;
  /** The pointer opens the card of this text. */
  hovered?: string;
}

const script = (code: string): string => `<script>${code}</script>`;
/** For pages that go on after they were loaded: what they do first, at rest after `ms`. */
const later = (code: string, ms = 200): string => script(`setTimeout(() => { ${code} }, ${ms});`);

const clobbering = [
  ...['attributes', 'children', 'childNodes', 'firstChild', 'lastChild', 'nextSibling', 'previousSibling'],
  ...['parentNode', 'parentElement', 'nodeType', 'nodeName', 'localName', 'textContent', 'isConnected'],
  ...['hasAttributes', 'hasAttribute', 'getAttribute', 'shadowRoot', 'host', 'getRootNode', 'closest'],
  ...['matches', 'contains', 'ownerDocument', 'assignedSlot', 'elements', 'getElementsByTagName', 'remove'],
  ...['checkVisibility', 'getBoundingClientRect', 'compareDocumentPosition', 'addEventListener', 'append'],
];
const onDocument = [
  ...['body', 'documentElement', 'head', 'title', 'querySelectorAll', 'createElementNS', 'createRange'],
  ...[
    'caretPositionFromPoint',
    'getElementsByTagName',
    'addEventListener',
    'implementation',
    'fullscreenElement',
  ],
  ...['browser', 'chrome', 'coalition-lens', 'defaultView', 'location', 'readyState', 'activeElement'],
];

/** Everything that a page can replace, replaced by something that throws. */
const patchAll = `
  const no = () => { throw new Error('patched'); };
  for (const owner of [Array, String, Map, Set, WeakMap, Promise, RegExp, Function, Node, Element, Document, EventTarget,
    HTMLElement, MutationObserver, IntersectionObserver, Range, StaticRange, Highlight, HighlightRegistry, CSSStyleSheet,
    TreeWalker, MessagePort, AbortController, AbortSignal])
    for (const key of Reflect.ownKeys(owner.prototype)) {
      const known = Object.getOwnPropertyDescriptor(owner.prototype, key);
      if (key === 'constructor' || !known.configurable) continue;
      Object.defineProperty(owner.prototype, key, known.get ? { get: no, configurable: true } : { value: no, configurable: true });
    }
  for (const key of ['start', 'end', 'then', 'lang', 'kind'])
    Object.defineProperty(Object.prototype, key, { get: no, set: no, configurable: true });
  for (const key of ['MutationObserver', 'IntersectionObserver', 'Range', 'StaticRange', 'Highlight', 'MessageChannel', 'AbortController', 'setTimeout', 'requestAnimationFrame'])
    window[key] = no;
  JSON.parse = JSON.stringify = CSS.supports = performance.now = no;`;

const nested = (depth: number): string => `
  let place = document.querySelector('article');
  for (let i = 0; i < ${depth}; i++) {
    const host = document.createElement('div');
    place.append(host);
    place = host.attachShadow({ mode: 'open' });
  }
  const p = document.createElement('p');
  p.textContent = 'Far down, Friedrich Merz spoke with Mark Carney about the talks.';
  place.append(p);`;

const frameText = '<p>In the frame Emmanuel Macron met Volodymyr Zelensky again.</p>';

export const hostilePages: HostilePage[] = [
  {
    name: 'replaces every built-in by one that throws',
    body: article('', { head: script(patchAll) }),
    marked: ['Emmanuel Macron'],
  },
  {
    name: 'names its controls and pictures like the DOM',
    body: article(
      `<form><p>In the form Friedrich Merz met Mark Carney.</p>${clobbering.map((name) => `<input name="${name}">`).join('')}</form>
      <p>After the form Donald Tusk spoke.</p>${onDocument.map((name) => `<img name="${name}" id="${name}" alt=""><form name="${name}"></form>`).join('')}
      <div role="constructor" itemprop="__proto__" class="toString">Giorgia Meloni was heard too.</div>
      ${['browser', 'chrome'].map((name) => `<iframe name="${name}"></iframe>`).join('')}`,
    ),
    marked: ['Friedrich Merz', 'Donald Tusk', 'Giorgia Meloni'],
    hovered: 'Friedrich Merz',
  },
  {
    name: 'defines our element and asks for its root',
    body: article('', {
      head: script(`customElements.define('coalition-lens-card', class extends HTMLElement {
        constructor() { super(); this.inside = this.attachInternals(); (window.made ??= []).push(this); }
        get root() { return this.inside.shadowRoot; }
      });`),
    }),
    marked: ['Emmanuel Macron'],
    hovered: 'Emmanuel Macron',
  },
  {
    name: 'has elements and highlights of our names',
    body: article(
      `<coalition-lens-card popover="manual">mine</coalition-lens-card>${script(`
      for (const name of ['name', 'title', 'role', 'current']) CSS.highlights.set('coalition-lens-' + name, new Highlight());
      window[Symbol.for('coalition-lens')] = { isWatched: true, isAnnotated: true };`)}`,
    ),
    marked: ['Emmanuel Macron'],
  },
  {
    name: 'clears the highlights all the time',
    body: article(
      script(
        `let n = 0; const timer = setInterval(() => { CSS.highlights.clear(); if (++n > 250) clearInterval(timer); }, 4);`,
      ),
    ),
    marked: ['Emmanuel Macron'],
  },
  {
    name: 'writes itself anew',
    restsAfterMs: 600,
    body: article(
      later(
        `document.open(); document.write(${JSON.stringify(article('<p>Anew, Friedrich Merz spoke.</p>')).replaceAll('</', '<\\/')}); document.close();`,
        300,
      ),
    ),
    marked: ['Friedrich Merz'],
    hovered: 'Friedrich Merz',
  },
  {
    name: 'throws its body away, then its root',
    restsAfterMs: 600,
    body: article(
      later(`document.body.remove();
        setTimeout(() => {
          document.documentElement.remove();
          setTimeout(() => {
            const root = document.createElement('html'); root.lang = 'en';
            const body = document.createElement('body');
            body.innerHTML = '<article><h1>Coalition of the Willing</h1><p>Later Friedrich Merz met Volodymyr Zelensky.</p></article>';
            root.append(body); document.append(root);
          }, 100);
        }, 100);`),
    ),
    marked: ['Friedrich Merz'],
    hovered: 'Friedrich Merz',
  },
  {
    name: 'adds a hundred thousand nodes at once',
    restsAfterMs: 600,
    body: article(
      later(`const all = document.createDocumentFragment();
        for (let i = 0; i < 150000; i++) all.append(document.createComment(''));
        const last = document.createElement('p'); last.textContent = 'At last Friedrich Merz came.'; all.append(last);
        document.querySelector('article').append(all);`),
    ),
    marked: ['Friedrich Merz'],
  },
  {
    name: 'does so while nothing of ours is named',
    restsAfterMs: 600,
    body: `<!doctype html><html lang="en"><body><p>It rained.</p>${later(`const all = document.createDocumentFragment();
        for (let i = 0; i < 150000; i++) all.append(document.createComment(''));
        document.body.append(all, 'Emmanuel Macron met Volodymyr Zelensky.');`)}`,
    marked: ['Emmanuel Macron'],
  },
  {
    name: 'hides text a hundred shadow trees deep',
    body: article(script(nested(100))),
    marked: ['Friedrich Merz'],
  },
  {
    name: 'nests a thousand articles',
    body: article(
      script(`let place = document.querySelector('article');
        for (let i = 0; i < 1000; i++) { const inner = document.createElement('article'); place.append(inner); place = inner; }
        place.textContent = 'Inside of all, Friedrich Merz spoke with Mark Carney.';`),
    ),
    marked: ['Emmanuel Macron'],
  },
  {
    name: 'is one big editor',
    body: article().replace('<body>', '<body contenteditable>'),
    marked: [],
  },
  {
    name: 'is in design mode',
    body: article(script(`document.designMode = 'on';`)),
    marked: [],
  },
  {
    name: 'allows nothing: strict policy, Trusted Types, a sandbox',
    body: article(),
    headers: {
      'content-security-policy':
        "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; sandbox allow-scripts; frame-ancestors 'none'",
      'permissions-policy': 'clipboard-write=(), fullscreen=()',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
    },
    marked: ['Emmanuel Macron'],
    hovered: 'Emmanuel Macron',
  },
  {
    name: 'is XHTML',
    headers: { 'content-type': 'application/xhtml+xml' },
    body: `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" lang="en" xml:lang="en"><head><title>XHTML</title></head>
      <body><h1>Coalition of the Willing</h1><p>Emmanuel Macron met <B>Volodymyr</B> Zelensky.</p><x:y xmlns:x="urn:x"/></body></html>`,
    marked: ['Emmanuel Macron'],
  },
  {
    name: 'is a drawing',
    headers: { 'content-type': 'image/svg+xml' },
    body: '<svg xmlns="http://www.w3.org/2000/svg"><text y="20">Emmanuel Macron met Volodymyr Zelensky</text></svg>',
    marked: [],
  },
  {
    name: 'is plain text',
    headers: { 'content-type': 'text/plain; charset=utf-8' },
    body: 'The Coalition of the Willing met.\n\nEmmanuel Macron spoke with Volodymyr Zelensky about it.\n',
    marked: ['Emmanuel Macron'],
  },
  {
    name: 'is JSON',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ names: ['Emmanuel Macron', 'Volodymyr Zelensky'] }),
    marked: [],
  },
  {
    name: 'plays with what cannot be seen, and breaks its encoding',
    body: Buffer.concat([
      Buffer.from(
        article(`<p>Fried\u200Brich\u00AD M\u2060erz and \u202Edrawkcab\u202C \u2066Mark\u2069 Carney, \u200FDonald\u200E Tusk.</p>
        <p id="lone"></p>${script(`document.querySelector('#lone').textContent = '\\uD800 Giorgia \\uDC00 Meloni \\uD83D, and Giorgia Meloni \\uDFFF';`)}<p>`),
      ),
      Buffer.from([0xff, 0xfe, 0xc3, 0x28, 0xe2, 0x82, 0xf0, 0x9f, 0x80]),
      Buffer.from(' Alexander Stubb \u0301\u0301\u0301\u0344\u0344\u0344</p>'),
    ]),
    marked: ['Giorgia Meloni', 'Alexander Stubb'],
  },
  {
    name: 'has text that looks like markup, a script, our own card',
    body: article(
      `<p>&lt;/p&gt;&lt;coalition-lens-card&gt;&lt;img src=x onerror=alert(1)&gt; Friedrich Merz &lt;/script&gt;&lt;script&gt;window.broken = 1&lt;/script&gt;</p>
      <p>\${window.broken = 1} {{constructor.constructor('window.broken = 1')()}} Donald Tusk %s %o</p>
      ${script(`document.title = '</title><script>window.broken = 1<' + '/script> Leaders meet';`)}`,
    ),
    marked: ['Friedrich Merz', 'Donald Tusk'],
    hovered: 'Friedrich Merz',
  },
  {
    name: 'repeats one name a hundred thousand times',
    body: article(`<p>${'Friedrich Merz and '.repeat(100_000)}</p>`),
    marked: ['Emmanuel Macron'],
  },
  {
    name: 'has a text node of ten megabytes',
    body: article(
      script(
        `const p = document.createElement('p'); p.textContent = 'It rained all day. '.repeat(550000) + 'Then Friedrich Merz came.'; document.querySelector('article').append(p);`,
      ),
    ),
    marked: ['Emmanuel Macron'],
  },
  {
    name: 'has frames of every kind',
    body: article(`
      <iframe width="400" height="200" srcdoc="${frameText}"></iframe>
      <iframe width="400" height="200" sandbox srcdoc="${frameText}"></iframe>
      <iframe width="400" height="200" sandbox="allow-scripts" srcdoc="${frameText}"></iframe>
      <iframe width="400" height="200" src="data:text/html,${encodeURIComponent(frameText)}"></iframe>
      <iframe width="400" height="200" id="blank"></iframe>
      <iframe width="400" height="200" id="written"></iframe>
      ${script(`document.getElementById('blank').contentDocument.body.innerHTML = ${JSON.stringify(frameText)};
        const written = document.getElementById('written').contentDocument;
        written.open(); written.write(${JSON.stringify(frameText).replaceAll('</', '<\\/')}); written.close();`)}`),
    marked: ['Emmanuel Macron'],
  },
  {
    name: 'has many frames',
    body: article(
      script(
        `for (let i = 0; i < ${isLong ? 1000 : 60}; i++) document.body.append(Object.assign(document.createElement('iframe'), { srcdoc: 'It rained.', width: 300, height: 150 }));`,
      ),
    ),
    marked: ['Emmanuel Macron'],
  },
];
