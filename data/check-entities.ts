// Rules of one entity's file.

import { rungOf } from './ladders.ts';
import type { ReadData } from './load.ts';
import type { Problem } from './problems.ts';
import type { Document, Entity } from './schema.ts';

export const checkEntities = ({ dataset, files }: ReadData): Problem[] => {
  const byId = new Map(dataset.entities.map((entity) => [entity.id, entity]));
  return dataset.entities.flatMap((entity, i) => {
    const file = files[i] ?? '';
    const problems: Problem[] = [];
    const add = (path: string, value: unknown, problem: string, fix: string) =>
      problems.push({ file, path: `$.${path}`, value, problem, fix });
    if (entity.type === 'person') {
      const { surnameRisk, nameRisk, collisions } = entity;
      if ((surnameRisk !== 'low' || nameRisk) && collisions.length === 0) {
        add(
          'collisions',
          collisions,
          'a risk without a reason',
          'say what else the name may mean, or lower the risk',
        );
      }
      for (const lang of ['en', 'fr']) {
        if ((entity.surnames[lang] ?? []).length === 0)
          add(`surnames.${lang}`, undefined, 'no surname', 'write the surname');
      }
    }
    if (entity.type === 'person' || entity.type === 'state') {
      const { presence, sources, by } = entity.paris;
      if (presence !== 'unknown' && sources.length === 0) {
        add('paris.sources', sources, `"${presence}" without a source`, 'name one, or write "unknown"');
      }
      const envoy = by === undefined ? undefined : byId.get(by);
      if (envoy?.type === 'person' && !['in-person', 'by-video'].includes(envoy.paris.presence)) {
        add('paris.by', by, `${by} is not known to have been there`, 'mend one of the two files');
      }
    }
    if (entity.type === 'state') {
      const { kind, sources, since, sinceSources } = entity.membership;
      if (sources.length === 0) add('membership.sources', sources, `"${kind}" without a source`, 'name one');
      if (since !== undefined && sinceSources.length === 0) {
        add(
          'membership.sinceSources',
          sinceSources,
          'a day without a source',
          'name one, or take "since" out',
        );
      }
    }
    if (entity.type === 'document')
      problems.push(...ladderProblems(entity, file), ...differenceProblems(entity, file, byId));
    if (
      entity.type === 'event' &&
      entity.until !== undefined &&
      entity.date !== undefined &&
      entity.until < entity.date
    ) {
      add('until', entity.until, `before its first day (${entity.date})`, 'mend one of the days');
    }
    const matter = entity.type === 'person' || entity.type === 'state' ? undefined : entity;
    if (matter?.existsFrom !== undefined && matter.date !== undefined && matter.existsFrom > matter.date) {
      add('existsFrom', matter.existsFrom, `after its own day (${matter.date})`, 'mend one of the days');
    }
    const statuses = [matter?.status, ...(matter?.earlierStatus ?? [])].flatMap((status) => status ?? []);
    statuses.slice(1).forEach((status, at) => {
      if (status.date >= (statuses[at]?.date ?? '')) {
        add(
          `earlierStatus[${at}].date`,
          status.date,
          'not older than the one before it',
          'list them newest first',
        );
      }
    });
    return problems;
  });
};

function ladderProblems(document: Document, file: string): Problem[] {
  const problems: Problem[] = [];
  let day = '';
  document.ladder.forEach(({ step, date }, i) => {
    const path = `$.ladder[${i}]`;
    if (rungOf(document.documentKind, step) < 0) {
      const fix = 'use a step of this kind (data/ladders.ts), or mend documentKind';
      problems.push({
        file,
        path: `${path}.step`,
        value: step,
        problem: `a ${document.documentKind} has no such step`,
        fix,
      });
    }
    if (date !== undefined && date < day) {
      problems.push({
        file,
        path: `${path}.date`,
        value: date,
        problem: `before the step above it (${day})`,
        fix: 'order the steps by day',
      });
    }
    day = date ?? day;
  });
  const signed = document.ladder.some(({ step }) => step === 'signed');
  if (document.signatories.length > 0 && !signed) {
    const fix = 'add the step "signed" with the source that names the signing, or use "issuedBy"';
    problems.push({
      file,
      path: '$.signatories',
      value: document.signatories,
      problem: 'no source says that it was signed',
      fix,
    });
  }
  return problems;
}

function differenceProblems(document: Document, file: string, byId: Map<string, Entity>): Problem[] {
  return (document.differsFrom ?? []).flatMap(({ id }, i) => {
    const other = byId.get(id);
    if (
      other === undefined ||
      (other.type === 'document' && other.differsFrom?.some((back) => back.id === document.id))
    )
      return [];
    const fix = `say the difference in data/entities/${id}.json too`;
    return [
      { file, path: `$.differsFrom[${i}].id`, value: id, problem: 'the other text does not point back', fix },
    ];
  });
}
