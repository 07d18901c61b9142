// How marks look: line style tells the kind, hue comes second. For `scripting.insertCSS`, for open shadow roots and for
// the extension's own pages.

import type { MentionKind } from '../engine/types.ts';

const markKinds = ['name', 'title', 'role', 'metonym', 'provision'] as const satisfies MentionKind[];

/** Solid: named. Dotted: inferred. Dashed: a matter rather than a name. */
const lines: Record<MentionKind, string> = {
  name: 'solid',
  title: 'solid',
  role: 'dotted',
  metonym: 'dotted',
  provision: 'dashed',
};

/** The name under which a kind of mark is registered. */
export const highlightName = (kind: MentionKind, filled: boolean): string =>
  `coalition-lens-${kind}${filled ? '-fill' : ''}`;

/** The mention that the reader jumped or stepped to. */
export const currentName = 'coalition-lens-current';

/**
 * Thickness and offset are given: automatic ones vanish on a link's own underline. The colour is the text's, plain:
 * Chromium takes the root's in any mix of `currentColor`.
 */
export const markStyle = [
  // Paper stays as the page's author made it.
  '@media screen{',
  ...markKinds.flatMap((kind) => {
    const line = `text-decoration:underline ${lines[kind]} ${lines[kind] === 'solid' ? 1 : 1.5}px currentColor;text-underline-offset:${kind === 'title' ? 5 : 4}px;text-decoration-skip-ink:auto`;
    return [
      `::highlight(${highlightName(kind, false)}){${line}}`,
      `::highlight(${highlightName(kind, true)}){${line};background-color:light-dark(rgb(250 232 150/.42),rgb(150 124 30/.38))}`,
    ];
  }),
  '}',
  `::highlight(${currentName}){background-color:light-dark(rgb(250 214 90/.75),rgb(170 130 20/.7))}`,
  // Forced colours paint backgrounds their own way; the line stays.
  `@media (forced-colors:active){::highlight(${currentName}){background-color:Highlight;color:HighlightText}}`,
].join('\n');
