// What stands in the lexicons that are shipped: of every person, state and organisation, in every language.

import { describe, expect, test } from 'vitest';
import { readBlock } from '../../engine/candidates.ts';
import type { Lexicon } from '../../engine/lexicon.ts';
import { annotate, lexicons } from '../engine/marked.ts';

const languages = [...lexicons.keys()];
const english = lexicons.get('en') as Lexicon;
const entities = (text: string, lang: string, date = '2026-01-07') =>
  annotate(text, { lang, date }).mentions.map(({ entity }) => entity);

describe.each(languages)('%s', (lang) => {
  const lexicon = lexicons.get(lang) as Lexicon;

  test('knows every person of ours by an English name or one of its own', async () => {
    const { loadDataset } = await import('../../data/load.ts');
    const dataset = loadDataset(new URL('../../data', import.meta.url).pathname);
    const missing = dataset.entities.flatMap((entity) => {
      if (entity.type !== 'person') return [];
      const names = [...(entity.names[lang] ?? []), ...(entity.names['en'] ?? [])];
      const isKnown = names.some((name) =>
        readBlock(name, lexicon).candidates.some(
          ({ by, entities: found }) =>
            by === 'full-name' && found.some((i) => lexicon.entities[i]?.id === entity.id),
        ),
      );
      return isKnown ? [] : [entity.id];
    });
    // other scripts write none of them as English does; their descriptors list them
    if (lexicon.script === 'latin') expect(missing).toEqual([]);
  });

  test('has the same entities as English, in the same order', () => {
    expect(lexicon.entities.map(({ id }) => id)).toEqual(english.entities.map(({ id }) => id));
  });
});

test.each([
  ['NATO', 'NATO moved.'],
  ['Nato', 'Nato moved.'],
])('an acronym counts in capitals, and as newspapers write it: %s', (_form, text) => {
  expect(entities(text, 'en')).toEqual(['nato']);
});

test('an acronym never counts in lower case', () => {
  expect(entities('nato, safe and purl', 'en')).toEqual([]);
});

test.each([
  ['fr', 'Les garanties de sécurité pour l’Ukraine', ['security-guarantees', 'ukraine']],
  ['de', 'Die Sicherheitsgarantien für die Ukraine', ['security-guarantees', 'ukraine']],
  ['uk', 'Гарантії безпеки для України', ['security-guarantees', 'ukraine']],
])('names of provisions leave the state beside them alone: %s', (lang, text, found) => {
  expect(entities(text, lang)).toEqual(found);
});
