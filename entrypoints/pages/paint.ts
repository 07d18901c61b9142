// Paints ranges of a page of ours as the annotator paints those of the web: the same style, the same names.

import type { MentionKind } from '../../engine/types.ts';
import { highlightName, markStyle } from '../../page/mark-style.ts';

/** Once for each page; a sheet that is adopted is under no rule of its content security policy. */
export function adoptMarkStyle(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(markStyle);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/** @returns its undoing */
export function paintRanges(ranges: ReadonlyMap<MentionKind, StaticRange[]>, isFilled: boolean): () => void {
  const names = [...ranges].map(([kind, own]) => {
    const name = highlightName(kind, isFilled);
    CSS.highlights.set(name, new Highlight(...own));
    return name;
  });
  return () => {
    for (const name of names) CSS.highlights.delete(name);
  };
}
