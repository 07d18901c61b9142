// Mentions as a note to paste. What comes from the page is escaped: it is text and never markup.

import { byEntity, type PageMentions } from './page-mentions.ts';

/** Words of the interface, in the reader's language. */
export interface MarkdownWords {
  /** "Article of 6 January 2026 · French" */
  about: string;
  groups: Record<'person' | 'state' | 'organisation' | 'document' | 'provision' | 'event', string>;
  /** "5 mentions" */
  count: (n: number) => string;
  saysHeading: string;
  /** "Data as of 10 October 2026" */
  footer: string;
}

const order = ['person', 'state', 'organisation', 'document', 'provision', 'event'] as const;

export function toMarkdown(page: PageMentions, words: MarkdownWords): string {
  const entries = byEntity(page);
  const sections = order.flatMap((type) => {
    const rows = entries.filter(([entity]) => entity.type === type);
    if (rows.length === 0) return [];
    const lines = rows.map(([{ name }, mentions]) => {
      const forms = [...new Set(mentions.map(({ text }) => text))].filter((form) => form !== name);
      const asWritten = forms.length > 0 ? ` – ${forms.map((form) => `*${escaped(form)}*`).join(', ')}` : '';
      return `- **${escaped(name)}** (${words.count(mentions.length)})${asWritten}`;
    });
    return [`## ${words.groups[type]}`, '', ...lines, ''];
  });
  return [
    `# ${link(page.title.trim() || page.url, page.url)}`,
    '',
    words.about,
    '',
    ...sections,
    ...attributions(page, words),
    '---',
    '',
    words.footer,
    '',
  ].join('\n');
}

function attributions(page: PageMentions, words: MarkdownWords): string[] {
  if (page.attributions.length === 0) return [];
  const names = new Map(page.entities.map(({ id, name }) => [id, name]));
  const lines = page.attributions.map(
    ({ speaker, said }) =>
      `- **${escaped(names.get(speaker) ?? speaker)}**: ${escaped(said.replace(/\s+/g, ' '))}`,
  );
  return [`## ${words.saysHeading}`, '', ...lines, ''];
}

/** Every character that CommonMark may read as markup in running text. */
function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]()<>#+!|~&-]/g, '\\$&').replace(/^(\d+)\./, '$1\\.');
}

/** Only addresses of the web become links. */
function link(text: string, url: string): string {
  const label = escaped(text.replace(/\s+/g, ' '));
  return /^https?:\/\//i.test(url) ? `[${label}](<${url.replace(/[<>\s]/g, encodeURIComponent)}>)` : label;
}
