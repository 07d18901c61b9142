import { expect, test } from 'vitest';
import { findQuotations, splitSentences } from '../../summary/sentences.ts';
import { summarise } from '../../summary/summarise.ts';
import type { Summary, SummaryBlock } from '../../summary/types.ts';

function run(blocks: SummaryBlock[]): { summary: Summary; steps: number } {
  const work = summarise(blocks);
  let steps = 0;
  for (let next = work.next(); ; next = work.next()) {
    if (next.done) return { summary: next.value, steps };
    steps++;
  }
}

const block = (text: string, form: string, entity: string, id = 0): SummaryBlock => ({
  text,
  lang: 'fr',
  mentions: [
    {
      id,
      entity,
      type: 'person',
      kind: 'name',
      start: text.indexOf(form),
      end: text.indexOf(form) + form.length,
    },
  ],
});

test.each([
  [
    'abbreviations',
    'M. Macron est arrivé. Mme Meloni aussi.',
    ['M. Macron est arrivé.', 'Mme Meloni aussi.'],
  ],
  [
    'a quotation of two sentences',
    'Il dit : « Oui. Nous irons. » Puis il part.',
    ['Il dit : « Oui. Nous irons. »', 'Puis il part.'],
  ],
  [
    'a question inside',
    '« Et après ? » demande-t-il. Personne ne sait.',
    ['« Et après ? » demande-t-il.', 'Personne ne sait.'],
  ],
  ['figures', 'Le texte est prêt. 35 pays y étaient.', ['Le texte est prêt.', '35 pays y étaient.']],
])('sentences: %s', (_what, text, sentences) => {
  expect(
    splitSentences(text, 'fr', findQuotations(text)).map(({ start, end }) => text.slice(start, end)),
  ).toEqual(sentences);
});

test.each([
  ['« a » et « b »', ['« a »', '« b »']],
  ['„a“ und „b”', ['„a“', '„b”']],
  ['»a« und »b«', ['»a«', '»b«']],
  ['6\'2" et "a"', ['"a"']],
  ['« sans fin', []],
])('quotations: %s', (text, found) => {
  expect(findQuotations(text).map(({ start, end }) => text.slice(start, end))).toEqual(found);
});

test('the sentence in which an entity speaks comes before the one that only names it', () => {
  const { summary } = run([
    block(
      'Emmanuel Macron accueillait mardi les dirigeants de la Coalition à Paris.',
      'Emmanuel Macron',
      'emmanuel-macron',
      1,
    ),
    block(
      'Emmanuel Macron a affirmé que la cellule ouvrirait dans les prochaines semaines.',
      'Emmanuel Macron',
      'emmanuel-macron',
      2,
    ),
  ]);
  expect(summary.keySentences.map(({ mention }) => mention)).toEqual([2, 1]);
  expect(summary.attributions).toHaveLength(1);
});

test('a long page is worked off in slices', () => {
  const blocks = Array.from({ length: 130 }, (_, id) =>
    block('Macron parle ici.', 'Macron', 'emmanuel-macron', id),
  );
  expect(run(blocks).steps).toBe(4);
});
