// Passages with their mentions marked in place, and gold files: what `eval` measures against.

import type { EntityId, MentionKind } from '../engine/types.ts';

export interface Gold {
  start: number;
  end: number;
  entity: EntityId;
  kind?: MentionKind;
  /** Neither needed nor wrong. */
  optional: boolean;
}

export interface Passage {
  id: string;
  /** The file that it stands in: `fr`, or `fr-blind`. */
  set: string;
  lang: string;
  date?: string;
  title?: string;
  url?: string;
  tags: string[];
  text: string;
  gold: Gold[];
}

const KINDS = new Set(['name', 'metonym', 'role', 'title', 'provision']);

/**
 * `## name | 2026-01-07 | tags`, then one block a line: `[text|entity]`, `[text|entity:role]`, `{text|entity}` for
 * what is neither needed nor wrong. A first line that begins with `# ` is a headline.
 * @param set - name of the file without its ending; what stands before the first hyphen is the language
 * @throws {SyntaxError} naming the passage and what is wrong in it
 */
export function parsePassages(source: string, set: string): Passage[] {
  const lang = set.split('-')[0] as string;
  const passages: Passage[] = [];
  const names = new Set<string>();
  for (const record of source.split(/^(?=## )/m)) {
    if (!record.startsWith('## ')) continue;
    const [head = '', ...lines] = record.trimEnd().split('\n');
    const [name = '', date = '-', tags = ''] = head
      .slice(3)
      .split('|')
      .map((part) => part.trim());
    if (names.has(name)) throw new SyntaxError(`${set}: two passages are called "${name}"`);
    names.add(name);
    if (date !== '-' && !/^\d{4}-\d{2}-\d{2}$/.test(date))
      throw new SyntaxError(`${set}/${name}: "${date}" is no day`);
    const headline = lines[0]?.startsWith('# ');
    if (headline) lines[0] = (lines[0] as string).slice(2);
    const marked = parseMarks(lines.join('\n'), `${set}/${name}`);
    // a headline stands apart from the body, as in the texts that `annotate` reads
    if (headline) insertLine(marked);
    passages.push({
      id: `${set}/${name}`,
      set,
      lang,
      ...(date === '-' ? {} : { date }),
      tags: tags
        .split(',')
        .map((tag) => tag.trim())
        .filter(Boolean),
      ...marked,
    });
  }
  return passages;
}

function insertLine(marked: { text: string; gold: Gold[] }): void {
  const at = marked.text.indexOf('\n');
  if (at < 0) return;
  marked.text = `${marked.text.slice(0, at)}\n${marked.text.slice(at)}`;
  for (const gold of marked.gold) {
    if (gold.start > at) {
      gold.start++;
      gold.end++;
    }
  }
}

function parseMarks(marked: string, id: string): { text: string; gold: Gold[] } {
  let text = '';
  const gold: Gold[] = [];
  const pattern =
    /\[([^\][|{}]+)\|([a-z0-9-]+)(?::([a-z]+))?\]|\{([^\][|{}]+)\|([a-z0-9-]+)(?::([a-z]+))?\}/g;
  let at = 0;
  for (const match of marked.matchAll(pattern)) {
    text += marked.slice(at, match.index);
    const optional = match[4] !== undefined;
    const words = (optional ? match[4] : match[1]) as string;
    const kind = optional ? match[6] : match[3];
    if (kind !== undefined && !KINDS.has(kind))
      throw new SyntaxError(`${id}: "${kind}" is no kind of mention`);
    gold.push({
      start: text.length,
      end: text.length + words.length,
      entity: (optional ? match[5] : match[2]) as string,
      ...(kind ? { kind: kind as MentionKind } : {}),
      optional,
    });
    text += words;
    at = match.index + match[0].length;
  }
  text += marked.slice(at);
  if (/\[[^\]\n]*\|[a-z]|\|[a-z0-9-]+[\]}]/.test(text))
    throw new SyntaxError(`${id}: a mark is not closed: ${text.slice(0, 60)}`);
  return { text, gold };
}
