// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PageText } from '../../page/page-text.ts';
import { ChangeWatch } from '../../page/watch-changes.ts';

/** Scripts of edits: 500 in `npm test`, as many as asked for in a long run. */
const runs = Number(process.env['COALITION_LENS_RUNS'] ?? 500);

const never = () => false;
const textsOf = (text: PageText) => text.blocks.map((block) => block.text);

function readAnew(): string[] {
  const text = new PageText(document.body);
  text.readAll(never, false);
  return textsOf(text);
}

/** A page that is read once and then followed. */
function follow(html: string) {
  document.body.innerHTML = html;
  const watch = new ChangeWatch(() => {});
  watch.watch(document);
  const text = new PageText(document.body);
  text.readAll(never, false);
  watch.take();
  return {
    texts() {
      const changes = watch.take();
      if (changes === 'flood') throw new Error('flooded');
      text.update(changes);
      for (const root of text.takeNewRoots()) watch.watch(root);
      return textsOf(text);
    },
    stop: () => watch.stop(),
  };
}

describe('after a change the blocks are those of a fresh reading', () => {
  const body =
    '<div id="a"><p id="p">One <b id="b">two</b> three</p>free <i>text</i><p>Four</p></div><ul id="u"><li>Five</li></ul>';
  const at = (id: string) => document.getElementById(id) as HTMLElement;

  test.each<[string, () => void]>([
    ['a paragraph at the end', () => document.body.insertAdjacentHTML('beforeend', '<p>New</p>')],
    ['a paragraph at the beginning', () => document.body.insertAdjacentHTML('afterbegin', '<p>New</p>')],
    [
      'a paragraph in the middle of free text',
      () => at('a').insertBefore(document.createElement('p'), at('a').lastChild).append('New'),
    ],
    ['words in a paragraph', () => at('p').append(' and more')],
    ['a text that changes', () => ((at('b').firstChild as Text).data = 'other')],
    ['an inline element that goes', () => at('b').remove()],
    ['a paragraph that goes', () => at('p').remove()],
    ['a block put into an inline element', () => at('b').insertAdjacentHTML('beforeend', '<div>Block</div>')],
    [
      'an inline element that brings a block',
      () => at('p').insertAdjacentHTML('beforeend', '<span>x<div>Block</div>y</span>'),
    ],
    ['a list that is filled', () => at('u').insertAdjacentHTML('beforeend', '<li>Six</li><li>Seven</li>')],
    ['all of it replaced', () => (document.body.innerHTML = '<p>Other</p>')],
    ['a paragraph that is hidden', () => (at('p').hidden = true)],
    ['an inline element that is hidden', () => (at('b').hidden = true)],
    ['a paragraph that moves to the end', () => document.body.append(at('p'))],
    ['a list that moves to the beginning', () => document.body.prepend(at('u'))],
    [
      'a fold that opens',
      () => {
        document.body.insertAdjacentHTML(
          'beforeend',
          '<details id="d"><summary>S</summary><p>Inside</p></details>',
        );
        at('d').setAttribute('open', '');
      },
    ],
    ['what was written into an editor', () => at('p').setAttribute('contenteditable', '')],
    [
      'an element that comes and goes',
      () => {
        const p = document.createElement('p');
        p.append('gone');
        document.body.append(p);
        p.remove();
      },
    ],
  ])('%s', (_what, edit) => {
    const page = follow(body);
    edit();
    expect(page.texts()).toEqual(readAnew());
    page.stop();
  });

  test('what was hidden comes back', () => {
    const page = follow(body);
    at('p').hidden = true;
    expect(page.texts()).toEqual(readAnew());
    at('p').hidden = false;
    expect(page.texts()).toEqual(readAnew());
    page.stop();
  });

  test('text in an open shadow root that changes', () => {
    const page = follow(`${body}<x-part id="x"></x-part><p>After</p>`);
    const added = document.createElement('x-other');
    const root = added.attachShadow({ mode: 'open' });
    root.innerHTML = '<p>In the shadow</p>';
    at('a').append(added);
    expect(page.texts()).toEqual(readAnew());
    (root.firstChild as HTMLElement).append(' more');
    expect(page.texts()).toEqual(readAnew());
    root.firstChild?.remove();
    expect(page.texts()).toEqual(readAnew());
    page.stop();
  });
});

/** One edit: what, where, with what. Numbers choose among the nodes that are there. */
const edit = fc.record({
  what: fc.constantFrom(
    'insert-text',
    'insert-inline',
    'insert-block',
    'insert-mixed',
    'remove',
    'set-text',
    'hide',
    'show',
    'move',
    'wrap',
  ),
  at: fc.nat(1000),
  other: fc.nat(1000),
  word: fc.constantFrom('Macron', ' Starmer ', 'a', ' ', '\n', 'Merz'),
});

function apply({ what, at, other, word }: { what: string; at: number; other: number; word: string }): void {
  const nodes: Node[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ALL);
  for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) nodes.push(node);
  const node = nodes[at % nodes.length] as Node;
  const second = nodes[other % nodes.length] as Node;
  const parent = node instanceof Element ? node : (node.parentNode as Element);
  const before = parent.childNodes[other % (parent.childNodes.length + 1)] ?? null;
  const make = (name: string, ...content: (Node | string)[]): Element => {
    const element = document.createElement(name);
    element.append(...content);
    return element;
  };
  if (what === 'insert-text') parent.insertBefore(document.createTextNode(word), before);
  else if (what === 'insert-inline') parent.insertBefore(make('b', word), before);
  else if (what === 'insert-block') parent.insertBefore(make(other % 2 ? 'p' : 'div', word), before);
  else if (what === 'insert-mixed')
    parent.insertBefore(make('span', word, make('div', word), make('br'), word), before);
  else if (what === 'set-text') {
    if (node instanceof Text) node.data = word;
  } else if (node === document.body) return;
  else if (what === 'remove') (node as ChildNode).remove();
  else if (what === 'hide') parent !== document.body && parent.setAttribute('hidden', '');
  else if (what === 'show') parent.removeAttribute('hidden');
  else if (what === 'move') {
    if (!node.contains(second))
      (second instanceof Element ? second : (second.parentNode as Element)).append(node);
  } else if (what === 'wrap') {
    const outer = make(other % 2 ? 'i' : 'section');
    (node as ChildNode).replaceWith(outer);
    outer.append(node);
  }
}

test('random edits, read piece by piece, give what a fresh reading gives', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(edit, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 6 }),
      (batches) => {
        const page = follow(
          '<div><p>One <b>two</b> three</p>free <i>text</i><ul><li>Four</li></ul></div><p>Five<br>six</p>',
        );
        try {
          for (const batch of batches) {
            for (const each of batch) apply(each);
            expect(page.texts()).toEqual(readAnew());
          }
        } finally {
          page.stop();
        }
      },
    ),
    { numRuns: runs },
  );
});

test('each place in a very long text leads to the block that holds it', () => {
  document.body.innerHTML = `<p>${'A sentence of thirty letters. '.repeat(500)}</p>`;
  const node = document.querySelector('p')?.firstChild as Text;
  const text = new PageText(document.body);
  text.readAll(never, false);
  expect(text.blocks.length).toBeGreaterThan(2);
  for (const block of text.blocks) expect(text.blockAt(node, block.from + 5)).toBe(block);
  expect(text.blockAt(document.createTextNode('elsewhere'), 0)).toBeUndefined();
});
