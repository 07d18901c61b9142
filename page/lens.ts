// What the scripts that we put into one frame hand to each other. They share an isolated world, which the page does
// not see; a symbol, since an element's id could answer to a string.

import type { PackedLexicon } from '../engine/lexicon.ts';
import type { LangCode } from '../engine/types.ts';
import type { Annotator, TextScan } from './annotator.ts';
import type { CardControl } from './card-control.ts';

/** A page at work. */
export interface AnnotatedPage {
  annotator: Annotator;
  /** `Preferences` of platform/messages.ts, replaced when the reader changes them. */
  preferences: unknown;
  life: AbortController;
}

interface Lens {
  /** Lexicons that were injected. */
  lexicons?: Map<LangCode, PackedLexicon>;
  /** The sentinel's question, for blocks in a language whose lexicon is not here. */
  makeScan?: () => TextScan;
  /** Set while a sentinel or an annotator is at work, so that none is started twice. */
  isWatched?: true | undefined;
  isAnnotated?: true | undefined;
  /** Set by the annotator, for the card's script. */
  page?: AnnotatedPage | undefined;
  /** Set by the card's script. */
  control?: CardControl | undefined;
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
