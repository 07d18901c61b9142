// Rules of offices and terms.

import type { ReadData } from './load.ts';
import { heldBetween } from './offices.ts';
import type { Problem } from './problems.ts';
import type { Entity, Office, Term } from './schema.ts';

export const checkOffices = ({ dataset }: ReadData): Problem[] => {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  const types = new Map(dataset.entities.map((entity) => [entity.id, entity.type]));
  dataset.offices.forEach((office, i) => {
    const file = 'data/offices.json';
    const at = `$.offices[${i}]`;
    if (seen.has(office.id)) {
      problems.push({
        file,
        path: `${at}.id`,
        value: office.id,
        problem: 'named twice',
        fix: 'put the terms into one office',
      });
    }
    seen.add(office.id);
    if (!office.id.startsWith(`${office.organisation}/`)) {
      const fix = `write "${office.organisation}/${office.id.split('/')[1]}"`;
      problems.push({
        file,
        path: `${at}.id`,
        value: office.id,
        problem: 'does not begin with its organisation',
        fix,
      });
    }
    if (office.completeFrom !== undefined && !office.terms.some(({ from }) => from === office.completeFrom)) {
      const fix = 'write the day on which the first term of the unbroken list begins';
      problems.push({
        file,
        path: `${at}.completeFrom`,
        value: office.completeFrom,
        problem: 'no term begins then',
        fix,
      });
    }
    for (const [t, term] of office.terms.entries()) {
      problems.push(...termProblems(term, file, `${at}.terms[${t}]`, types));
    }
    problems.push(...overlaps(office, file, at));
  });
  return problems;
};

function termProblems(term: Term, file: string, path: string, types: Map<string, Entity['type']>): Problem[] {
  const problems: Problem[] = [];
  const add = (key: keyof Term, problem: string, fix: string) =>
    problems.push({ file, path: `${path}.${key}`, value: term[key], problem, fix });
  const { from, to, sources, dates } = term;
  if (from !== undefined && to !== undefined && from >= to)
    add('to', `not after its start (${from})`, 'terms are [from, to): mend one');
  if (to !== undefined && term.ended) add('ended', 'the day of the end is known', 'take "ended" out');
  if (to !== undefined && term.uncertainFrom)
    add('uncertainFrom', 'the term has an end', 'take "uncertainFrom" out');
  if (dates === 'unsourced' && sources.length > 0)
    add('dates', 'there are sources', 'write "held-only", or "confirmed" where they give the days');
  if (dates !== 'unsourced' && sources.length === 0)
    add('sources', `"${dates}" without a source`, 'name one, or write "unsourced"');
  if (dates === 'confirmed' && from === undefined && to === undefined)
    add('dates', 'no day is given', 'write "held-only"');
  if (
    term.entity !== undefined &&
    types.get(term.entity) !== undefined &&
    types.get(term.entity) !== 'person'
  ) {
    add('entity', 'not a person', 'name the person who holds the office');
  }
  const { verifiedFrom, verifiedUntil } = term;
  if (verifiedFrom !== undefined && from !== undefined)
    add('verifiedFrom', 'the start is known', 'take "verifiedFrom" out');
  if (verifiedFrom !== undefined && verifiedUntil !== undefined && verifiedFrom > verifiedUntil) {
    add('verifiedUntil', `before ${verifiedFrom}`, 'the newest source cannot be older than the oldest');
  }
  for (const key of ['verifiedUntil', 'listedUntil', 'caretakerSince'] as const) {
    const day = term[key];
    if (day !== undefined && from !== undefined && day < from)
      add(key, `before the term began (${from})`, 'mend one of the days');
    if (day !== undefined && to !== undefined && day > to)
      add(key, `after the term ended (${to})`, 'mend one of the days');
  }
  return problems;
}

/** Two holders at once are two answers, unless the office is shared. */
function overlaps(office: Office, file: string, path: string): Problem[] {
  if (office.shared) return [];
  const spans = office.terms
    .map((term, i) => ({ i, name: term.name, span: heldBetween(term) }))
    .flatMap(({ i, name, span }) => (span === undefined ? [] : [{ i, name, ...span }]))
    .toSorted((a, b) => (a.from < b.from ? -1 : 1));
  return spans.flatMap((span, at) => {
    const next = spans[at + 1];
    if (next === undefined || next.from >= span.to) return [];
    const problem = `overlaps with ${next.name}, from ${next.from}`;
    const fix = 'end this term on the day the next begins, or mark the office "shared"';
    return [{ file, path: `${path}.terms[${span.i}]`, value: `${span.name} until ${span.to}`, problem, fix }];
  });
}
