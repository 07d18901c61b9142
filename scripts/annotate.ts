// The engine on the command line: files as a table or JSON, or a stream of JSON lines. No browser.

import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { createInterface } from 'node:readline';
import { articleDate, dayOf } from '../engine/article-date.ts';
import { findMentions } from '../engine/find-mentions.ts';
import { guessLanguage } from '../engine/language-guess.ts';
import type { Annotation, Evidence, Mention, PageContext, Scope, TextBlock } from '../engine/types.ts';
import { readHtmlPage } from './html-page.ts';
import { Lexicons } from './lexicons.ts';

const USAGE = `usage: npm run annotate -- FILE… [--json] [--lang CODE] [--date YYYY-MM-DD] [--explain]
       npm run --silent annotate -- --jsonl [--explain]

Lists what of ours the .html and .txt files name.
  --json       one JSON document instead of tables
  --lang       language of the text, where the file does not say
  --date       day of the article, where the file does not say
  --explain    rejected candidates too, with the reason
  --jsonl      one JSON document a line on standard input: {"id","text" or "html","lang"?,"date"?,"title"?,"url"?};
               one line out for each, in order; a bad line gives {"id":…,"error":"…"} and the run goes on`;

/** What one document is, after reading: text and where its blocks begin in it. */
interface Input {
  blocks: TextBlock[];
  scopes: Scope[];
  starts: number[];
  text: string;
  context: PageContext;
}

interface Document {
  id?: unknown;
  text?: string;
  html?: string;
  lang?: string;
  date?: string;
  title?: string;
  url?: string;
}

/** A fault of the caller's, told in one line. */
class InputError extends Error {}

/** @throws {InputError} when the document has no text, or a field of the wrong kind */
export function readDocument(document: Document): Input {
  for (const field of ['text', 'html', 'lang', 'date', 'title', 'url'] as const) {
    const value: unknown = document[field];
    if (value !== undefined && value !== null && typeof value !== 'string')
      throw new InputError(`"${field}" must be a string`);
  }
  const { text, html, title, url } = document;
  const date = document.date ? dayOf(document.date) : undefined;
  if (document.date && !date)
    throw new InputError(`"date" must be a day as YYYY-MM-DD, not ${JSON.stringify(document.date)}`);
  if (typeof html === 'string') {
    const page = readHtmlPage(html);
    const { facts } = page;
    const found = articleDate({ ...facts.dates, headerTime: page.headerTime, address: url ?? page.address });
    return {
      ...page,
      context: {
        lang: primary(document.lang ?? facts.lang) ?? guessLanguage(page.text) ?? 'en',
        date: date ?? found?.value,
        title: title ?? facts.title,
        url: url ?? page.address,
      },
    };
  }
  if (typeof text !== 'string') throw new InputError('"text" or "html" is missing');
  const starts: number[] = [];
  let at = 0;
  const blocks = text.split('\n').map((line): TextBlock => {
    starts.push(at);
    at += line.length + 1;
    return { text: line, scope: 0, part: 'body' };
  });
  if (blocks.length > 2 && blocks[1]?.text.trim() === '' && (blocks[0]?.text.length ?? 0) < 200)
    (blocks[0] as TextBlock).part = 'headline';
  const lang = primary(document.lang) ?? guessLanguage(text) ?? 'en';
  return {
    blocks,
    scopes: [{ kind: 'article' }],
    starts,
    text,
    context: { lang, date: date ?? articleDate({ address: url })?.value, title, url },
  };
}

/** `nb-NO` → `no`. */
function primary(tag: string | undefined | null): string | undefined {
  const code = tag?.toLowerCase().split(/[-_]/)[0];
  return code === 'nb' || code === 'nn' ? 'no' : code || undefined;
}

function annotate(input: Input, lexicons: Lexicons): Annotation {
  return findMentions(input.blocks, input.scopes, input.context, lexicons);
}

const describe = ({ code, detail }: Evidence): string => (detail ? `${code}: ${detail}` : code);

/** A mention with offsets into the whole text. */
function inText(mention: Mention, input: Input) {
  const base = input.starts[mention.block] as number;
  return {
    start: base + mention.start,
    end: base + mention.end,
    text: mention.text,
    entity: mention.entity,
    kind: mention.kind,
    evidence: mention.evidence.map(describe),
  };
}

function toJson(input: Input, annotation: Annotation, explain: boolean) {
  return {
    lang: input.context.lang,
    date: input.context.date ?? null,
    relevant: annotation.relevant,
    mentions: annotation.mentions.map((mention) => inText(mention, input)),
    ...(explain ? { rejected: annotation.rejected.map((mention) => inText(mention, input)) } : {}),
  };
}

async function annotateLines(lexicons: Lexicons, explain: boolean): Promise<void> {
  const out: string[] = [];
  let size = 0;
  const flush = async () => {
    const chunk = out.join('');
    out.length = 0;
    size = 0;
    if (!process.stdout.write(chunk)) await new Promise((resolve) => process.stdout.once('drain', resolve));
  };
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    const answer = annotateLine(line, lexicons, explain);
    out.push(answer, '\n');
    size += answer.length;
    if (size > 65_536) await flush();
  }
  await flush();
}

function annotateLine(line: string, lexicons: Lexicons, explain: boolean): string {
  let id: unknown = null;
  try {
    const document = JSON.parse(line) as Document;
    if (document === null || typeof document !== 'object' || Array.isArray(document))
      throw new InputError('a line must be a JSON object');
    id = document.id ?? null;
    const input = readDocument(document);
    const answer = toJson(input, annotate(input, lexicons), explain);
    return JSON.stringify({ id, ...(document.html === undefined ? {} : { text: input.text }), ...answer });
  } catch (error) {
    if (error instanceof SyntaxError) return JSON.stringify({ id, error: `not JSON: ${error.message}` });
    if (error instanceof InputError) return JSON.stringify({ id, error: error.message });
    // The stack is full.
    if (error instanceof RangeError) return JSON.stringify({ id: null, error: 'nested too deep' });
    throw error;
  }
}

function annotateFiles(
  files: string[],
  options: { lang?: string; date?: string; json: boolean; explain: boolean },
  lexicons: Lexicons,
): boolean {
  let failed = false;
  const results: unknown[] = [];
  for (const file of files) {
    let content: string;
    try {
      content = readFileSync(file, 'utf8');
    } catch (error) {
      console.error(`${file}: cannot be read (${(error as NodeJS.ErrnoException).code}); check the path`);
      failed = true;
      continue;
    }
    const isHtml = /^\.x?html?$/i.test(extname(file));
    const { lang, date } = options;
    const input = readDocument({
      ...(isHtml ? { html: content } : { text: content }),
      ...(lang ? { lang } : {}),
      ...(date ? { date } : {}),
    });
    if (!lexicons.has(input.context.lang)) {
      console.error(
        `${file}: no lexicon for the language "${input.context.lang}"; name another with --lang (${[...lexicons.keys()].join(', ')})`,
      );
      failed = true;
      continue;
    }
    const annotation = annotate(input, lexicons);
    if (options.json) results.push({ file, ...toJson(input, annotation, options.explain) });
    else printTable(file, input, annotation, options.explain);
  }
  if (options.json) console.log(JSON.stringify(files.length === 1 ? (results[0] ?? null) : results, null, 1));
  return !failed;
}

function printTable(file: string, input: Input, annotation: Annotation, explain: boolean): void {
  const { lang, date } = input.context;
  const verdict = annotation.relevant
    ? 'about the Coalition and the peace for Ukraine'
    : 'not about the Coalition';
  console.log(
    `${file}: ${lang}, ${date ?? 'date unknown'}, ${verdict}, ${annotation.mentions.length} mentions`,
  );
  const rows = annotation.mentions.map((mention) => ({ mark: ' ', ...inText(mention, input) }));
  if (explain) rows.push(...annotation.rejected.map((mention) => ({ mark: '-', ...inText(mention, input) })));
  rows.sort((a, b) => a.start - b.start);
  for (const { mark, start, text, entity, kind, evidence } of rows) {
    console.log(
      `${mark} ${String(start).padStart(6)}  ${text.padEnd(32)} ${kind.padEnd(9)} ${entity.padEnd(30)} ${evidence.join('; ')}`,
    );
  }
}

async function main(args: string[]): Promise<number> {
  const options = { json: false, explain: false, jsonl: false } as {
    json: boolean;
    explain: boolean;
    jsonl: boolean;
    lang?: string;
    date?: string;
  };
  const files: string[] = [];
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] as string;
    if (arg === '--help') {
      console.log(USAGE);
      return 0;
    }
    if (arg === '--json' || arg === '--explain' || arg === '--jsonl') options[arg.slice(2) as 'json'] = true;
    else if (arg === '--lang' || arg === '--date') {
      const value = args[++i];
      if (!value) {
        console.error(`${arg} needs a value; see --help`);
        return 1;
      }
      options[arg.slice(2) as 'lang'] = value;
    } else if (arg.startsWith('--')) {
      console.error(`unknown option ${arg}; see --help`);
      return 1;
    } else files.push(arg);
  }
  if (options.date && !dayOf(options.date)) {
    console.error(`--date wants a day as YYYY-MM-DD, not "${options.date}"`);
    return 1;
  }
  if (!options.jsonl && files.length === 0) {
    console.error(USAGE);
    return 1;
  }
  const lexicons = await Lexicons.load();
  if (options.jsonl) await annotateLines(lexicons, options.explain);
  else return annotateFiles(files, options, lexicons) ? 0 : 1;
  return 0;
}

if (import.meta.main) {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  process.exitCode = await main(process.argv.slice(2));
}
