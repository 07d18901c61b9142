// What the schema cannot say: each rule of the data, told with file, path, value and fix. See docs/inclusion.md.

import { checkEntities } from './check-entities.ts';
import { checkForms } from './check-forms.ts';
import { checkOffices } from './check-offices.ts';
import { checkTexts } from './check-texts.ts';
import { daysBetween, isDay } from './days.ts';
import type { ReadData } from './load.ts';
import type { Problem } from './problems.ts';
import { type Node, walk } from './walk.ts';

type Check = (data: ReadData) => Problem[];

/** @returns what is wrong, schema included; empty where the data are sound */
export function checkData(data: ReadData): Problem[] {
  // A broken file is missing from the dataset, so that every rule about the whole would be a consequence.
  if (data.problems.length > 0) return data.problems;
  return checks.flatMap((check) => check(data));
}

function sourceFile(officeSources: readonly string[], id: string): string {
  return officeSources.includes(id) ? 'data/offices.json' : 'data/sources.json';
}

/** Every value in every file, with its place. */
function everything({ dataset, files, officeSources }: ReadData): Node[] {
  return [
    ...dataset.entities.flatMap((entity, i) => walk(entity, files[i] ?? `data/entities/${entity.id}.json`)),
    ...walk({ offices: dataset.offices }, 'data/offices.json'),
    ...walk({ timeline: dataset.timeline }, 'data/timeline.json'),
    ...Object.entries(dataset.sources).flatMap(([id, source]) =>
      walk(source, sourceFile(officeSources, id), `$.sources["${id}"]`),
    ),
  ];
}

const expectedIds: Check = ({ dataset, ids, files }) => {
  const problems: Problem[] = [];
  const byId = new Map(dataset.entities.map((entity) => [entity.id, entity]));
  for (const [type, list] of Object.entries(ids)) {
    list.forEach((id, i) => {
      const at = { file: 'data/ids.json', path: `$.${type}[${i}]`, value: id };
      const entity = byId.get(id);
      if (entity === undefined) {
        problems.push({
          ...at,
          problem: 'no entity has this id',
          fix: `write data/entities/${id}.json: ids never go`,
        });
      } else if (entity.type !== type) {
        problems.push({ ...at, problem: `the entity is a ${entity.type}`, fix: `set its type to "${type}"` });
      }
    });
  }
  const listed = new Set(Object.values(ids).flat());
  dataset.entities.forEach(({ id, type }, i) => {
    const file = files[i] ?? '';
    const at = { file, path: '$.id', value: id };
    if (file !== `data/entities/${id}.json`) {
      problems.push({
        ...at,
        problem: 'the file has another name',
        fix: `name the file ${id}.json, or mend the id`,
      });
    }
    if (!listed.has(id)) {
      problems.push({
        ...at,
        problem: 'the id is not in data/ids.json',
        fix: `add it there under "${type}"`,
      });
    }
  });
  return problems;
};

const sourcesInOrder: Check = (data) => {
  const { sources } = data.dataset;
  const used = new Set<string>();
  const problems: Problem[] = [];
  for (const { file, path, key, value } of everything(data)) {
    if ((key !== 'sources' && key !== 'sinceSources') || !Array.isArray(value)) continue;
    const seen = new Set<string>();
    value.forEach((id: string, i) => {
      used.add(id);
      const at = { file, path: `${path}[${i}]`, value: id };
      if (sources[id] === undefined) {
        problems.push({
          ...at,
          problem: 'no such source',
          fix: 'add it to data/sources.json, or mend the id',
        });
      }
      if (seen.has(id)) problems.push({ ...at, problem: 'named twice', fix: 'take one out' });
      seen.add(id);
    });
  }
  const byUrl = new Map<string, string>();
  for (const [id, { url }] of Object.entries(sources)) {
    const at = { file: sourceFile(data.officeSources, id), path: `$.sources["${id}"].url`, value: url };
    if (!used.has(id))
      problems.push({ ...at, problem: 'no statement uses this source', fix: 'cite it, or take it out' });
    const other = byUrl.get(url);
    if (other !== undefined) {
      problems.push({
        ...at,
        problem: `"${other}" has the same address`,
        fix: `use "${other}" and take this one out`,
      });
    }
    byUrl.set(url, id);
    if (!/^https?:\/\/[^\s:/]+(\/|$)/.test(url) || /\s/.test(url)) {
      problems.push({
        ...at,
        problem: 'not an address that a browser opens',
        fix: 'write https://host/path, without port',
      });
    }
  }
  return problems;
};

/** Days of things that happened. The others (`uncertainFrom`, `checked`) have rules of their own. */
const pastDays = new Set(
  'date until from to since existsFrom completeFrom published verifiedFrom verifiedUntil listedUntil caretakerSince'.split(
    ' ',
  ),
);

const daysAreReal: Check = (data) => {
  const { asOf } = data.dataset;
  const { checkedOn } = data;
  const problems: Problem[] = [];
  for (const { file, path, key, value } of everything(data)) {
    const isDayKey = pastDays.has(key) || key === 'checked' || key === 'uncertainFrom';
    if (!isDayKey || typeof value !== 'string') continue;
    const at = { file, path, value };
    if (!isDay(value))
      problems.push({ ...at, problem: 'not a day of the calendar', fix: 'write a real day as YYYY-MM-DD' });
    else if (pastDays.has(key) && value > asOf) {
      problems.push({
        ...at,
        problem: `later than the data (${asOf})`,
        fix: 'mend the day, or raise asOf in data/sources.json',
      });
    } else if (key === 'checked' && value > checkedOn) {
      const fix = 'mend the day, or raise checkedOn in data/sources.json';
      problems.push({ ...at, problem: `later than the last pass (${checkedOn})`, fix });
    }
  }
  return problems;
};

/** A month or a year is shown in place of the day, which then only orders. */
const monthsHoldTheirDays: Check = (data) =>
  everything(data).flatMap(({ file, path, key, value }) => {
    if (typeof value !== 'object' || value === null || !('dateIn' in value) || key === 'dateIn') return [];
    const { date, dateIn } = value as { date?: string; dateIn: string };
    if (date?.startsWith(dateIn)) return [];
    const fix =
      'write as `date` a day in it: it says where the statement stands among others, and is not shown';
    return [{ file, path: `${path}.dateIn`, value: dateIn, problem: `does not hold its day (${date})`, fix }];
  });

const referencesHold: Check = (data) => {
  const ids = new Set(data.dataset.entities.map(({ id }) => id));
  const lists = new Set([
    'signatories',
    'issuedBy',
    'participants',
    'members',
    'partOf',
    'by',
    'with',
    'entities',
  ]);
  const problems: Problem[] = [];
  const expect = (node: Node, value: unknown, path: string) => {
    if (typeof value !== 'string' || ids.has(value)) return;
    problems.push({
      file: node.file,
      path,
      value,
      problem: 'no such entity',
      fix: 'mend the id (data/ids.json lists them)',
    });
  };
  for (const node of everything(data)) {
    const { key, value, path } = node;
    if (node.path.startsWith('$.sources[')) continue;
    if (lists.has(key) && Array.isArray(value)) {
      for (const [i, id] of value.entries()) expect(node, id, `${path}[${i}]`);
    }
    const single =
      key === 'country' ||
      key === 'organisation' ||
      key === 'entity' ||
      (key === 'by' && !Array.isArray(value));
    if (single) expect(node, value, path);
    if (key === 'id' && /\.differsFrom\[\d+\]\.id$/.test(path)) expect(node, value, path);
  }
  return problems;
};

const saidOnce: Check = ({ dataset, files }) =>
  dataset.entities.flatMap((entity, i) => {
    const lists = { keyPoints: 'keyPoints' in entity ? entity.keyPoints : [], statements: entity.statements };
    const seen = new Map<string, string>();
    return Object.entries(lists).flatMap(([name, items]) =>
      items.flatMap(({ text }, at) => {
        const path = `$.${name}[${at}].text.en`;
        const before = seen.get(text.en);
        seen.set(text.en, path);
        if (before === undefined) return [];
        return [
          {
            file: files[i] ?? '',
            path,
            value: text.en,
            problem: `said already at ${before}`,
            fix: 'take one out',
          },
        ];
      }),
    );
  });

const timelineInOrder: Check = ({ dataset }) =>
  dataset.timeline.flatMap(({ date }, i) => {
    const before = dataset.timeline[i - 1]?.date;
    if (before === undefined || daysBetween(before, date) >= 0) return [];
    const fix = 'order the items by day';
    return [
      {
        file: 'data/timeline.json',
        path: `$.timeline[${i}].date`,
        value: date,
        problem: `before the item above it (${before})`,
        fix,
      },
    ];
  });

const checks: Check[] = [
  expectedIds,
  sourcesInOrder,
  daysAreReal,
  monthsHoldTheirDays,
  referencesHold,
  checkOffices,
  checkEntities,
  (data) => checkTexts(everything(data)),
  saidOnce,
  timelineInOrder,
  checkForms,
];
