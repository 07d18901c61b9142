import { describe, expect, test } from 'vitest';
import { annotate } from './marked.ts';

const isRelevant = (text: string, context = {}) => annotate(text, context).relevant;

describe('a text is about the peace for Ukraine', () => {
  test.each([
    ['it names the Coalition', 'The Coalition of the Willing met.'],
    ['it names the force', 'The Multinational Force Ukraine has a headquarters.'],
    [
      'it names a declaration, and has a date',
      'The Paris Declaration lets the United States lead ceasefire monitoring.',
    ],
    ['Ukraine and guarantees', 'Ukraine wants security guarantees.'],
    ['Ukraine and a ceasefire', 'Ukraine accepts a ceasefire.'],
    ['Ukraine and a deployment', 'They would deploy troops to Ukraine.'],
    ['Ukraine, Russia and an actor', 'Putin spoke of Ukraine.'],
    ['Ukraine and several actors', 'Macron and Merz spoke of Ukraine.'],
    ['Ukraine and a provision of ours', 'The reparations loan for Ukraine is off.'],
  ])('where %s', (_what, text) => {
    expect(isRelevant(text)).toBe(true);
  });
});

describe('a text is about something else', () => {
  test.each([
    ['nothing of ours', 'It rained.'],
    ['actors without Ukraine', 'Trump and Macron spoke of tariffs.'],
    ['Ukraine alone', 'Ukraine came ninth.'],
    ['sport', 'Ukraine beat Belgium 3-2 in the league; Zelensky cheered each goal of the match.'],
    ['Iraq', 'The coalition of the willing invaded Iraq.'],
    ['guarantees of others', 'Taiwan wants security guarantees.'],
  ])('with %s', (_what, text) => {
    expect(isRelevant(text)).toBe(false);
  });
});

test('a comment is never relevant, whatever it says', () => {
  const text = 'The Coalition of the Willing is great. France too.';
  const { relevant, mentions } = annotate(text, {}, [{ kind: 'comment' }]);
  expect(relevant).toBe(false);
  expect(mentions.map(({ entity }) => entity)).not.toContain('france');
});

test('the verdict says what spoke for it', () => {
  const { relevance } = annotate('Ukraine wants security guarantees, says Macron.');
  expect(relevance[0]?.evidence).toEqual([
    { code: 'cue', detail: 'ukraine' },
    { code: 'cue', detail: 'guarantees' },
    { code: 'other-actors', detail: 'emmanuel-macron' },
  ]);
  // What a document of ours is about is told without the word.
  expect(annotate('Ukraine wants the twenty-point plan.').relevance[0]?.evidence).toEqual([
    { code: 'cue', detail: 'ukraine' },
    { code: 'cue', detail: 'peace' },
  ]);
});
