// What the scripts that we put into one frame hand to each other. They share an isolated world, which the page does
// not see; a symbol, since an element's id could answer to a string.

import type { PackedLexicon } from '../engine/lexicon.ts';
import type { LangCode } from '../engine/types.ts';
import type { CardHost } from './card-host.ts';

interface Lens {
  /** Lexicons that were injected. */
  lexicons?: Map<LangCode, PackedLexicon>;
  /** The sentinel's question, for blocks in a language whose lexicon is not here. */
  hasTrigger?: (text: string) => boolean;
  /** Set while a sentinel or an annotator is at work, so that none is started twice. */
  isWatched?: true | undefined;
  isAnnotated?: true | undefined;
  /** Set by the card's script. */
  card?: CardHost;
  /** What a screen reader is told of a card. */
  speakCard?: (content: unknown) => string;
}

const key = Symbol.for('coalition-lens');

export function lens(): Lens {
  const world = globalThis as { [key]?: Lens };
  world[key] ??= {};
  return world[key];
}

/** Called by the scripts `lexicon-<code>.js`. */
export function offerLexicon(packed: PackedLexicon): void {
  const shared = lens();
  shared.lexicons ??= new Map();
  shared.lexicons.set(packed.lang, packed);
}
