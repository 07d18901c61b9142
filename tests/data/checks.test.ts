import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkData } from '../../data/checks.ts';
import type { ReadData } from '../../data/load.ts';
import { check, entityFile, officesFile, sourcesFile, timelineFile } from '../../data/parse.ts';
import { describeProblem, type Problem } from '../../data/problems.ts';
import type { Dataset, Entity, Office } from '../../data/schema.ts';
import { data } from './dataset.ts';

test('the data are sound', () => {
  expect(checkData(data).map(describeProblem)).toEqual([]);
});

/** The real data with one thing changed. The change works on a copy. */
function changed(change: (dataset: Dataset, data: ReadData) => void): ReadData {
  const copy = structuredClone(data);
  change(copy.dataset, copy);
  return copy;
}

const entity = <T extends Entity['type']>(dataset: Dataset, id: string, _type: T) =>
  dataset.entities.find((each) => each.id === id) as Extract<Entity, { type: T }>;
const office = (dataset: Dataset, id: string) => dataset.offices.find((each) => each.id === id) as Office;

describe('a broken rule is told with file, place, value and fix', () => {
  const france = 'data/entities/france.json';
  const offices = 'data/offices.json';
  const cases: [
    rule: string,
    change: (dataset: Dataset, data: ReadData) => void,
    expected: Partial<Problem>,
  ][] = [
    [
      'an entity is missing',
      (d) =>
        d.entities.splice(
          d.entities.findIndex(({ id }) => id === 'malta'),
          1,
        ),
      { file: 'data/ids.json', value: 'malta' },
    ],
    [
      'an id is not listed',
      (_, all) => all.ids.state.splice(all.ids.state.indexOf('malta'), 1),
      { file: 'data/entities/malta.json', path: '$.id', value: 'malta' },
    ],
    [
      'the file has another name',
      (d) => (entity(d, 'malta', 'state').id = 'island'),
      { file: 'data/entities/malta.json', path: '$.id', value: 'island' },
    ],
    [
      'a source is unknown',
      (d) => entity(d, 'france', 'state').statements[0]?.sources.push('nowhere'),
      { file: france, path: '$.statements[0].sources[1]', value: 'nowhere' },
    ],
    [
      'a month does not hold its day',
      (d) => Object.assign(entity(d, 'france', 'state').statements[0] ?? {}, { dateIn: '1999-01' }),
      { file: france, path: '$.statements[0].dateIn', value: '1999-01' },
    ],
    [
      'a source is named twice',
      (d) => entity(d, 'france', 'state').statements[0]?.sources.push('elysee-2026-01-06'),
      { file: france, value: 'elysee-2026-01-06' },
    ],
    [
      'a source is not used',
      (d) =>
        (d.sources['unused'] = {
          title: 'T',
          publisher: 'P',
          url: 'https://example.org/unused',
          lang: 'en',
          kind: 'news',
        }),
      { file: 'data/sources.json', path: '$.sources["unused"].url' },
    ],
    [
      'an address is there twice',
      (d) => (d.sources['elysee-2026-01-06']!.url = d.sources['ep-participants']!.url),
      { file: 'data/sources.json' },
    ],
    [
      'a day is not of the calendar',
      (d) => (entity(d, 'france', 'state').statements[0]!.date = '2026-02-30'),
      { file: france, path: '$.statements[0].date', value: '2026-02-30' },
    ],
    [
      'a day lies after the last verification',
      (d) => (entity(d, 'france', 'state').statements[0]!.date = '2031-01-01'),
      { file: france, path: '$.statements[0].date', value: '2031-01-01' },
    ],
    [
      'a reference leads nowhere',
      (d) => entity(d, 'trilateral-declaration-2026', 'document').signatories.push('atlantis'),
      { file: 'data/entities/trilateral-declaration-2026.json', path: '$.signatories[3]', value: 'atlantis' },
    ],
    [
      'a country does not exist',
      (d) => (entity(d, 'emmanuel-macron', 'person').country = 'gaul'),
      { file: 'data/entities/emmanuel-macron.json', path: '$.country', value: 'gaul' },
    ],
    [
      'a holder does not exist',
      (d) => (office(d, 'france/president').terms[1]!.entity = 'napoleon'),
      { file: offices, value: 'napoleon' },
    ],
    [
      'a term ends before it begins',
      (d) => (office(d, 'france/president').terms[0]!.to = '2011-01-01'),
      { file: offices, value: '2011-01-01' },
    ],
    [
      'two terms overlap',
      (d) => (office(d, 'france/president').terms[0]!.to = '2018-01-01'),
      { file: offices, problem: 'overlaps with Emmanuel Macron, from 2017-05-14' },
    ],
    [
      'a sourced term has no source',
      (d) => (office(d, 'france/president').terms[1]!.sources = []),
      { file: offices, value: [] },
    ],
    [
      'a list begins on no day of it',
      (d) => (office(d, 'france/president').completeFrom = '2013-01-01'),
      { file: offices, value: '2013-01-01' },
    ],
    [
      'an office does not begin with its organisation',
      (d) => (office(d, 'france/president').organisation = 'germany'),
      { file: offices, value: 'france/president' },
    ],
    [
      'a membership has no source',
      (d) => (entity(d, 'france', 'state').membership.sources = []),
      { file: france, path: '$.membership.sources' },
    ],
    [
      'a presence has no source',
      (d) => (entity(d, 'emmanuel-macron', 'person').paris.sources = []),
      { path: '$.paris.sources' },
    ],
    [
      'a state is represented by someone who was not there',
      (d) => (entity(d, 'france', 'state').paris.by = 'marco-rubio'),
      { file: france, path: '$.paris.by', value: 'marco-rubio' },
    ],
    [
      'a risk has no reason',
      (d) => (entity(d, 'edi-rama', 'person').collisions = []),
      { file: 'data/entities/edi-rama.json', path: '$.collisions' },
    ],
    [
      'signatories without a signing',
      (d) => (entity(d, 'berlin-statement-2025', 'document').signatories = ['france']),
      { path: '$.signatories' },
    ],
    [
      'a step that this kind of document has not',
      (d) => (entity(d, 'trilateral-declaration-2026', 'document').ladder[0]!.step = 'in-force'),
      { path: '$.ladder[0].step', value: 'in-force' },
    ],
    [
      'a difference told from one side only',
      (d) => (entity(d, 'paris-declaration-2026', 'document').differsFrom = []),
      { path: '$.differsFrom[0].id', value: 'paris-declaration-2026' },
    ],
    [
      'a straight apostrophe in French',
      (d) => (entity(d, 'france', 'state').statements[0]!.text.fr = "C'est dit."),
      { file: france, path: '$.statements[0].text.fr', problem: 'a straight apostrophe' },
    ],
    [
      'no no-break space before a colon',
      (d) => (entity(d, 'france', 'state').statements[0]!.text.fr = 'Il dit : oui.'),
      { file: france, problem: 'no no-break space before a colon' },
    ],
    [
      'no narrow space before a question mark',
      (d) => (entity(d, 'france', 'state').statements[0]!.text.fr = 'Qui?'),
      { file: france },
    ],
    [
      'a long quotation',
      (d) =>
        (entity(d, 'france', 'state').statements[0]!.text.en =
          'He said: “one two three four five six seven eight nine ten”.'),
      { problem: 'a quotation of more than a few words' },
    ],
    [
      'a statement is made twice',
      (d) => entity(d, 'france', 'state').statements.push(entity(d, 'france', 'state').statements[0]!),
      { file: france, path: '$.statements[2].text.en' },
    ],
    ['the timeline is out of order', (d) => d.timeline.reverse(), { file: 'data/timeline.json' }],
    [
      'two entities share a form',
      (d) => entity(d, 'nato', 'organisation').names['en']?.push('EU'),
      { value: 'EU' },
    ],
    [
      'a form that needs context is no name',
      (d) => entity(d, 'france', 'state').needsContext.push('Gaul'),
      { file: france, value: 'Gaul' },
    ],
    [
      'a safe surname is a state’s name',
      (d) => (entity(d, 'luis-montenegro', 'person').surnameRisk = 'low'),
      { value: 'Montenegro' },
    ],
  ];

  test.each(cases)('%s', (_rule, change, expected) => {
    const problems = checkData(changed(change));
    expect(problems).toContainEqual(expect.objectContaining(expected));
    for (const problem of problems) expectClear(problem);
  });
});

function expectClear({ file, path, problem, fix }: Problem): void {
  expect(file).toMatch(/^data\/[a-z0-9/-]+\.json$/);
  expect(path).toMatch(/^\$/);
  expect(problem).not.toBe('');
  expect(fix).not.toBe('');
}

/** Everything that the files hold, as they hold it. */
const files: [schema: Parameters<typeof check>[0], file: string, json: unknown][] = [
  ...data.dataset.entities.map((each) => [entityFile, `data/entities/${each.id}.json`, each] as const),
  [officesFile, 'data/offices.json', { offices: data.dataset.offices.slice(0, 8) }],
  [timelineFile, 'data/timeline.json', { timeline: data.dataset.timeline.slice(0, 8) }],
  [
    sourcesFile,
    'data/sources.json',
    { asOf: '2026-10-10', checkedOn: '2026-10-10', sources: data.dataset.sources },
  ],
].map(([schema, file, json]) => [schema, file, json] as [Parameters<typeof check>[0], string, unknown]);

/** Takes out, renames or replaces something at a random place. */
function mutate(json: unknown, seeds: readonly number[], junk: unknown): unknown {
  const copy: unknown = structuredClone(json);
  let at = copy as Record<string, unknown>;
  for (const seed of seeds) {
    const keys = Object.keys(at);
    const key = keys[seed % keys.length];
    if (key === undefined) break;
    const next = at[key];
    if (next === null || typeof next !== 'object' || seed % 5 === 0) {
      if (seed % 3 === 0) delete at[key];
      else if (seed % 3 === 1) at[key] = junk;
      else at[`${key}x`] = next;
      return copy;
    }
    at = next as Record<string, unknown>;
  }
  return copy;
}

describe('whatever is broken', () => {
  const anyMutation = fc.record({
    file: fc.nat(files.length - 1),
    seeds: fc.array(fc.nat(997), { minLength: 1, maxLength: 8 }),
    junk: fc.oneof(
      fc.string(),
      fc.integer(),
      fc.constant(null),
      fc.boolean(),
      fc.array(fc.string()),
      fc.object({ maxDepth: 1 }),
    ),
  });

  test('the schema says it clearly or accepts it, and never throws', () => {
    fc.assert(
      fc.property(anyMutation, ({ file, seeds, junk }) => {
        const [schema, name, json] = files[file]!;
        const problems: Problem[] = [];
        const value = check(schema, mutate(json, seeds, junk), name, problems);
        expect(value === undefined).toBe(problems.length > 0);
        for (const problem of problems) {
          expectClear(problem);
          expect(describeProblem(problem)).toContain('fix:');
        }
      }),
      { numRuns: 400 },
    );
  });

  test('the rules say it clearly or accept it, and never throw', () => {
    fc.assert(
      fc.property(
        fc.nat(data.dataset.entities.length - 1),
        fc.array(fc.nat(997), { minLength: 1, maxLength: 8 }),
        fc.string(),
        (at, seeds, junk) => {
          const mutated = mutate(data.dataset.entities[at], seeds, junk);
          const problems: Problem[] = [];
          const value = check(entityFile, mutated, 'data/entities/x.json', problems);
          if (value === undefined) return;
          const copy = {
            ...data,
            dataset: { ...data.dataset, entities: data.dataset.entities.with(at, value as Entity) },
          };
          for (const problem of checkData(copy)) expectClear(problem);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('a file that cannot be read as data stops at that', () => {
    const broken: ReadData = {
      ...data,
      problems: [
        { file: 'data/entities/x.json', path: '$', value: '{', problem: 'is not JSON', fix: 'mend it' },
      ],
    };
    expect(checkData(broken)).toEqual(broken.problems);
  });
});
