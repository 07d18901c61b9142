// Surface forms that two entities share need a rule that tells them apart.

import type { ReadData } from './load.ts';
import type { Problem } from './problems.ts';
import type { Entity } from './schema.ts';

/** Form as the page may write it: case, apostrophes and dashes folded. */
const fold = (form: string) =>
  form
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u2018\u2019\u02bc`´]/g, "'")
    .replace(/[‐-―]/g, '-')
    .replace(/\s+/g, ' ');

/**
 * Two entities with one surface form need a rule that tells them apart: `needsContext` in all of them but one at most.
 * Also: a `needsContext` that none of the names matches is a slip of the pen.
 */
export function checkForms({ dataset, files }: ReadData): Problem[] {
  const problems: Problem[] = [];
  const bearers = new Map<string, { entity: Entity; form: string; path: string; file: string }[]>();
  dataset.entities.forEach((entity, i) => {
    const file = files[i] ?? '';
    const own = new Set<string>();
    const add = (form: string, path: string) => {
      const folded = fold(form);
      if (own.has(folded)) return;
      own.add(folded);
      bearers.set(folded, [...(bearers.get(folded) ?? []), { entity, form, path, file }]);
    };
    for (const [lang, names] of Object.entries(entity.names))
      names.forEach((form, n) => {
        add(form, `$.names.${lang}[${n}]`);
      });
    if (entity.type === 'state') {
      add(entity.label.en, '$.label.en');
      add(entity.label.fr, '$.label.fr');
    }
    const other = entity.type === 'person' ? entity.surnames : entity.type === 'state' ? entity.metonyms : {};
    const key = entity.type === 'person' ? 'surnames' : 'metonyms';
    for (const [lang, forms] of Object.entries(other))
      forms.forEach((form, n) => {
        add(form, `$.${key}.${lang}[${n}]`);
      });
    entity.needsContext.forEach((form, n) => {
      if (own.has(fold(form))) return;
      const fix = 'mend its spelling, or take it out';
      problems.push({
        file,
        path: `$.needsContext[${n}]`,
        value: form,
        problem: 'none of the names is written so',
        fix,
      });
    });
  });
  for (const [folded, all] of bearers) {
    const bare = all.filter(({ entity, path }) => !isGuarded(entity, folded, path));
    for (const { file, path, form, entity } of bare.slice(1)) {
      const others = all.filter((other) => other.entity !== entity).map((other) => other.entity.id);
      const problem = `${others.join(', ')} may be meant as well`;
      problems.push({ file, path, value: form, problem, fix: 'add the form to needsContext here or there' });
    }
  }
  return problems;
}

/** A risky surname and a metonym count only with other evidence anyway; events are told apart by their day. */
function isGuarded(entity: Entity, folded: string, path: string): boolean {
  if (path.startsWith('$.metonyms') || entity.type === 'event') return true;
  if (path.startsWith('$.surnames') && entity.type === 'person') return entity.surnameRisk !== 'low';
  return entity.needsContext.some((form) => fold(form) === folded);
}
