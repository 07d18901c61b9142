import type { PageMentions } from './page-mentions.ts';

/** Everything of it, for programs: the same names as in `PageMentions`, the text of the page left out. */
export function toJson({ blocks: _blocks, ...page }: PageMentions): string {
  return `${JSON.stringify({ format: 'coalition-lens-mentions', version: 1, ...page }, null, 2)}\n`;
}
