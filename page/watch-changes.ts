// One observer for the whole page and its open shadow roots. It only takes down what changed; reading comes later.

/** What happened, by the least that reading needs: the nodes themselves are looked at when their turn comes. */
export type Change =
  | { kind: 'added' | 'text' | 'attribute'; node: Node }
  /** `node` is what something was taken out of. */
  | { kind: 'removed'; node: Node };

/** Attributes that show, hide or translate text. Not `style` and `class`, which animations change all the time. */
const watched = ['hidden', 'aria-hidden', 'lang', 'contenteditable', 'open'];
/** More than this between two looks, and the page is read anew. */
const mostChanges = 4000;

export class ChangeWatch {
  readonly #observer: MutationObserver;
  #records: MutationRecord[] = [];
  #isFlooded = false;

  /** @param onChange - called for the first change after each `take` */
  constructor(onChange: () => void) {
    this.#observer = new MutationObserver((records) => {
      const wasEmpty = !this.hasChanges;
      if (this.#records.length < mostChanges) for (const record of records) this.#records.push(record);
      else {
        this.#isFlooded = true;
        this.#records.length = 0;
      }
      if (wasEmpty) onChange();
    });
  }

  watch(root: Node): void {
    this.#observer.observe(root, {
      childList: true,
      characterData: true,
      subtree: true,
      attributes: true,
      attributeFilter: watched,
    });
  }

  stop(): void {
    this.#observer.disconnect();
    this.#records = [];
  }

  get hasChanges(): boolean {
    return this.#isFlooded || this.#records.length > 0;
  }

  /** @returns what changed since the last call; `flood` where it was too much to follow piece by piece */
  take(): Change[] | 'flood' {
    for (const record of this.#observer.takeRecords()) this.#records.push(record);
    const records = this.#records;
    this.#records = [];
    if (this.#isFlooded) {
      this.#isFlooded = false;
      return 'flood';
    }
    return [...changesIn(records)];
  }
}

function* changesIn(records: readonly MutationRecord[]): Generator<Change> {
  // A text that changes a thousand times is read once.
  const added = new Set<Node>();
  const changed = new Set<Node>();
  for (const { type, target, addedNodes, removedNodes } of records) {
    if (type === 'childList') {
      for (const node of addedNodes) {
        if (added.has(node)) continue;
        added.add(node);
        yield { kind: 'added', node };
      }
      if (removedNodes.length > 0) yield { kind: 'removed', node: target };
    } else if (!changed.has(target)) {
      changed.add(target);
      yield { kind: type === 'characterData' ? 'text' : 'attribute', node: target };
    }
  }
}
