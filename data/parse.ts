// JSON → dataset, checked by the schema. Pure: files are read in `load.ts`.

import * as v from 'valibot';
import { DataError, type Problem } from './problems.ts';
import { type Dataset, entity, isoDate, office, source, timelineItem } from './schema.ts';

export const entityFile = entity;
/** With its own sources and day, so that a change of office is one edit in one file. */
export const officesFile = v.strictObject({
  $schema: v.optional(v.string()),
  asOf: v.optional(isoDate),
  sources: v.optional(v.record(v.string(), source)),
  offices: v.array(office),
});
export const sourcesFile = v.strictObject({
  $schema: v.optional(v.string()),
  /** The newest day on which something was verified. `offices.json` may give a newer one. */
  asOf: isoDate,
  /** The day of the last pass over the data against its sources; `checked` days lie before it. */
  checkedOn: isoDate,
  sources: v.record(v.string(), source),
});
export const timelineFile = v.strictObject({
  $schema: v.optional(v.string()),
  timeline: v.array(timelineItem),
});
/** The ids that must exist, by type: an id never changes and never goes. */
export const idsFile = v.strictObject({
  person: v.array(v.string()),
  state: v.array(v.string()),
  organisation: v.array(v.string()),
  document: v.array(v.string()),
  provision: v.array(v.string()),
  event: v.array(v.string()),
});

const datasetFile = v.strictObject({
  asOf: isoDate,
  entities: v.array(entity),
  offices: v.array(office),
  sources: v.record(v.string(), source),
  timeline: v.array(timelineItem),
});

/**
 * The dataset as one JSON value, as the build bundles it.
 * @throws {DataError} with every place that breaks the schema
 */
export function parseDataset(json: unknown): Dataset {
  const problems: Problem[] = [];
  const dataset = check(datasetFile, json, 'dataset.json', problems);
  if (dataset === undefined) throw new DataError(problems);
  return dataset as Dataset;
}

/**
 * One value against one schema.
 * @param problems - what is found is added here
 * @returns the value, or undefined where it breaks the schema
 */
export function check<S extends v.GenericSchema>(
  schema: S,
  json: unknown,
  file: string,
  problems: Problem[],
): v.InferOutput<S> | undefined {
  const result = v.safeParse(schema, json);
  if (result.success) return result.output;
  for (const issue of result.issues) problems.push(schemaProblem(issue, file));
  return undefined;
}

type Issue = v.BaseIssue<unknown>;

function schemaProblem(issue: Issue, file: string): Problem {
  return {
    file,
    path: jsonPath(issue),
    value: issue.input,
    problem: issue.kind === 'schema' ? `expected ${issue.expected}, found ${issue.received}` : issue.message,
    fix: schemaFix(issue),
  };
}

function jsonPath(issue: Issue): string {
  const steps = (issue.path ?? []).map((step) => {
    const key = 'key' in step ? step.key : '?';
    return typeof key === 'number'
      ? `[${key}]`
      : /^[\w$]+$/.test(String(key))
        ? `.${key}`
        : `["${String(key)}"]`;
  });
  return `$${steps.join('')}`;
}

function schemaFix(issue: Issue): string {
  if (issue.kind === 'validation') {
    if (issue.type === 'min_length') return 'add what is missing, or take the whole statement out';
    if (issue.type === 'url') return 'write the whole address, beginning with https://';
    return `write ${issue.message}`;
  }
  if (issue.expected === 'never')
    return 'take the key out, or mend its spelling (data/schema.ts lists the keys)';
  if (issue.received === 'undefined') return `add the key; it takes ${issue.expected}`;
  return `write ${issue.expected}`;
}
