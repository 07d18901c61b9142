// Reads the passages of `passages/` (its README says how they are marked).

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EntityType, MentionKind } from '../../engine/types.ts';
import type { SummaryBlock, SummaryMention } from '../../summary/types.ts';

export interface Expected {
  block: number;
  speaker: string;
  start: number;
  end: number;
}

export interface Passage {
  lang: string;
  about: string;
  blocks: SummaryBlock[];
  expected: Expected[];
}

const kinds: Record<string, [EntityType, MentionKind]> = {
  '': ['person', 'name'],
  r: ['person', 'role'],
  m: ['state', 'metonym'],
  s: ['state', 'name'],
  o: ['organisation', 'name'],
  d: ['document', 'title'],
};

const women = new Set([
  'giorgia-meloni',
  'ursula-von-der-leyen',
  'kaja-kallas',
  'sanae-takaichi',
  'mette-frederiksen',
]);

export function readPassages(folder: string): Passage[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .flatMap((name) =>
      readFileSync(join(folder, name), 'utf8')
        .split(/\n\s*\n/)
        .filter((passage) => passage.trim() !== '')
        .map((passage) => readPassage(name.slice(0, 2), passage.trim())),
    );
}

function readPassage(lang: string, marked: string): Passage {
  const lines = marked.split('\n');
  const about = lines.filter((line) => line.startsWith('#')).join(' ');
  const passage: Passage = { lang, about, blocks: [], expected: [] };
  let id = 0;
  for (const line of lines.filter((text) => !text.startsWith('#'))) {
    const block = passage.blocks.length;
    let text = '';
    const mentions: SummaryMention[] = [];
    const open: { speakers: string[]; start: number }[] = [];
    const tokens = line.matchAll(/\{(?:(\w):)?([\w-]+)\|([^}]*)\}|‹([\w, -]+): |(›)|([^{‹›]+)/g);
    for (const [, kind = '', entity, form, speakers, close, plain] of tokens) {
      if (entity !== undefined && form !== undefined) {
        const [type, mentionKind] = kinds[kind]!;
        const isFemale = type === 'person' ? women.has(entity) : undefined;
        mentions.push({
          id: id++,
          entity,
          type,
          kind: mentionKind,
          isFemale,
          start: text.length,
          end: text.length + form.length,
        });
        text += form;
      } else if (speakers !== undefined) open.push({ speakers: speakers.split(', '), start: text.length });
      else if (close !== undefined) {
        const { speakers: by, start } = open.pop()!;
        for (const speaker of by) passage.expected.push({ block, speaker, start, end: text.length });
      } else text += plain ?? '';
    }
    passage.blocks.push({ text, lang, mentions });
  }
  return passage;
}
