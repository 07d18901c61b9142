import type { Entity } from '../../data/schema.ts';

const mostShown = 8;

/** How others write it: the first name of each language that differs from those before. */
export function spellingsOf({ label, names }: Entity): { form: string; lang: string }[] {
  const seen = new Set([label.en, label.fr].map((form) => form.toLowerCase()));
  const spellings: { form: string; lang: string }[] = [];
  for (const [lang, [form]] of Object.entries(names)) {
    if (form === undefined || seen.has(form.toLowerCase())) continue;
    seen.add(form.toLowerCase());
    spellings.push({ form, lang });
  }
  return spellings.slice(0, mostShown);
}
