// Names of states from CLDR, pinned as a package: no output depends on the machine's ICU.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const locales = join(
  dirname(createRequire(import.meta.url).resolve('cldr-localenames-modern/package.json')),
  'main',
);

/**
 * @param lang - language code; `no` reads Bokmål, `sr` both scripts
 * @returns ISO 3166-1 alpha-2 → the name and its variants, usual one first
 */
export function territoriesIn(lang: string): Record<string, string[]> {
  const files = { no: ['no'], sr: ['sr', 'sr-Latn'] }[lang] ?? [lang];
  const names: Record<string, string[]> = {};
  for (const file of files) {
    const json = JSON.parse(readFileSync(join(locales, file, 'territories.json'), 'utf8')) as {
      main: Record<string, { localeDisplayNames: { territories: Record<string, string> } }>;
    };
    for (const [code, name] of Object.entries(json.main[file]?.localeDisplayNames.territories ?? {})) {
      const match = /^([A-Z]{2})(?:-alt-(?:short|variant))?$/.exec(code);
      // no abbreviation from here: "US" and "UK" are given by the descriptors, with their capitals
      if (!match || name.replaceAll('.', '').length <= 3) continue;
      const iso2 = match[1] as string;
      names[iso2] = [...(names[iso2] ?? []), name];
    }
  }
  return names;
}
