// Sentences with their mentions in brackets, as the tests read and write them.

import { findMentions } from '../../engine/find-mentions.ts';
import type { Annotation, Mention, PageContext, Scope, TextBlock } from '../../engine/types.ts';
import { Lexicons } from '../../scripts/lexicons.ts';

export const lexicons = await Lexicons.load();

/** A day on which the offices of these tests are held as their names say. */
export const someDay = '2026-01-07';

const article: Scope[] = [{ kind: 'article' }];

/** Lines are blocks of one article; a first line that begins with `# ` is its headline. */
function blocksOf(text: string): TextBlock[] {
  return text.split('\n').map((line) => ({
    text: line.replace(/^# /, ''),
    scope: 0,
    part: line.startsWith('# ') ? 'headline' : 'body',
  }));
}

export function annotate(
  text: string,
  { lang = 'en', date = someDay, ...context }: Partial<PageContext> = {},
  scopes = article,
): Annotation {
  return findMentions(blocksOf(text), scopes, { lang, ...context, date: date || undefined }, lexicons);
}

/** The text without brackets and what stands behind a bar in them. */
const plain = (marked: string): string => marked.replaceAll(/\[([^\]|]*)(?:\|[^\]]*)?\]/g, '$1');

/** Brackets around what is marked; with `|entity` where the expectation says so. */
export function mark(
  marked: string,
  context: Partial<PageContext> = {},
  isShown: (mention: Mention) => boolean = () => true,
): string {
  const lines = plain(marked).split('\n');
  const expected = [...marked.matchAll(/\[[^\]|]*\|([^\]]*)\]/g)].map((match) => match[1]);
  const { mentions } = annotate(plain(marked), context);
  let named = 0;
  const shown = mentions.filter(isShown);
  const names = new Map(
    shown.map((mention) => [
      mention,
      expected[named]?.includes(mention.entity) ? expected[named++] : undefined,
    ]),
  );
  for (const mention of shown.toReversed()) {
    const at = lines[mention.block]?.startsWith('# ') ? 2 : 0;
    const line = lines[mention.block] as string;
    const name = names.get(mention);
    const bracketed = `[${mention.text}${name ? `|${name}` : ''}]`;
    lines[mention.block] = line.slice(0, at + mention.start) + bracketed + line.slice(at + mention.end);
  }
  return lines.join('\n');
}

const types = new Map(lexicons.get('en')?.entities.map(({ id, type }) => [id, type]));
export const isPerson = ({ entity, kind }: Mention): boolean =>
  kind === 'name' && types.get(entity) === 'person';
export const ofKind =
  (...kinds: Mention['kind'][]) =>
  ({ kind }: Mention): boolean =>
    kinds.includes(kind);

/** Why something was marked or refused: the codes of its evidence. */
export function evidenceOf(text: string, form: string, context: Partial<PageContext> = {}): string[] {
  const { mentions, rejected } = annotate(text, context);
  return (
    [...mentions, ...rejected].find((mention) => mention.text === form)?.evidence.map(({ code }) => code) ??
    []
  );
}

/** What became of a form, where it stands last, and why: "marked: in-office 2026-01-07, office france/president". */
export function verdict({ mentions, rejected }: Annotation, form: string): string {
  const isForm = (mention: { text: string }) => mention.text === form;
  const mention = mentions.findLast(isForm);
  const evidence = (mention ?? rejected.findLast(isForm))?.evidence ?? [];
  const why = evidence.map(({ code, detail }) => (detail ? `${code} ${detail}` : code)).join(', ');
  return `${mention ? 'marked' : 'refused'}: ${why}`;
}

export const verdictOn = (
  text: string,
  form: string,
  context: Partial<PageContext> = {},
  scopes?: Scope[],
): string => verdict(annotate(text, context, scopes), form);
