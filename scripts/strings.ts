// locales/*.yml → generated/strings.ts (one export for each top-level key) and public/_locales/*/messages.json (the
// few strings that the browser itself reads: everything under `manifest`). How to use them: components/strings.ts.

import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseMessagesFile } from '@wxt-dev/i18n/build';
import { frenchSpaces } from '../components/format.ts';
import type { Message, UiLang } from '../components/strings.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const banner = '// Generated from locales/*.yml by scripts/strings.ts. Do not edit.\n';

/** The plural forms that a language needs. Stated here, since the build must not depend on the machine's ICU. */
const pluralForms: Record<UiLang, string[]> = {
  en: ['one', 'other'],
  fr: ['one', 'other'],
  uk: ['one', 'few', 'many', 'other'],
};
const langs = Object.keys(pluralForms) as UiLang[];

/** Message by key, by top-level key. */
type Catalogue = Map<string, Map<string, Message>>;

/**
 * @param folder - the project's; the tests give another
 * @throws {Error} naming each key that is missing, or lacks a parameter or a plural form
 */
export async function generateStrings(folder = root): Promise<void> {
  const catalogues = new Map<UiLang, Catalogue>();
  for (const lang of langs)
    catalogues.set(lang, await readCatalogue(lang, join(folder, 'locales', `${lang}.yml`)));
  const faults = findFaults(catalogues);
  if (faults.length > 0) throw new Error(`locales:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);

  await write(join(folder, 'generated/strings.ts'), inTypeScript(catalogues));
  for (const lang of langs) {
    const messages = [...(catalogues.get(lang)?.get('manifest') ?? [])].map(([key, message]) => [
      key,
      { message },
    ]);
    await write(
      join(folder, `public/_locales/${lang}/messages.json`),
      `${JSON.stringify(Object.fromEntries(messages), null, 2)}\n`,
    );
  }
}

async function readCatalogue(lang: UiLang, file: string): Promise<Catalogue> {
  const texts = new Map<string, string>();
  for (const message of await parseMessagesFile(file)) {
    const name = message.key.join('.');
    if (name.startsWith('@@')) continue; // the browser's own, which the reader of the file adds
    if (message.type !== 'simple') throw new Error(`${file}: ${name} is not a message`);
    texts.set(name, lang === 'fr' ? frenchSpaces(message.message) : message.message);
  }
  const catalogue: Catalogue = new Map();
  for (const [group, forms] of Map.groupBy(texts, ([name]) => parentOf(name))) {
    const isPlural = forms.every(([name]) => pluralForms.uk.includes(lastOf(name)));
    const messages: [string, Message][] = isPlural
      ? [[group, Object.fromEntries(forms.map(([name, text]) => [lastOf(name), text]))]]
      : forms;
    for (const [name, message] of messages) {
      const [bundle = '', ...key] = name.split('.');
      const bundled = catalogue.get(bundle) ?? new Map<string, Message>();
      catalogue.set(bundle, bundled.set(key.join('.'), message));
    }
  }
  return catalogue;
}

const parentOf = (name: string) => name.slice(0, name.lastIndexOf('.'));
const lastOf = (name: string) => name.slice(name.lastIndexOf('.') + 1);

function findFaults(catalogues: Map<UiLang, Catalogue>): string[] {
  const messages = new Map<string, Map<UiLang, Message>>();
  for (const [lang, catalogue] of catalogues) {
    for (const [bundle, entries] of catalogue) {
      for (const [key, message] of entries) {
        const name = `${bundle}.${key}`;
        messages.set(name, (messages.get(name) ?? new Map()).set(lang, message));
      }
    }
  }
  const faults: string[] = [];
  for (const [name, said] of messages) {
    const english = said.get('en');
    for (const lang of langs) {
      const message = said.get(lang);
      if (message === undefined) faults.push(`${lang}.yml: ${name} is missing`);
      else if (english !== undefined)
        faults.push(...differences(english, message, lang).map((what) => `${lang}.yml: ${name} ${what}`));
    }
  }
  return faults;
}

function differences(english: Message, message: Message, lang: UiLang): string[] {
  if (typeof english !== typeof message) return ['has plural forms in one language only'];
  const faults: string[] = [];
  const wanted = parameters(english);
  const given = parameters(message);
  for (const name of wanted) if (!given.has(name)) faults.push(`lacks {${name}}`);
  for (const name of given) if (!wanted.has(name)) faults.push(`has {${name}}, which the English one lacks`);
  if (typeof message === 'object') {
    for (const form of pluralForms[lang])
      if (!(form in message)) faults.push(`lacks the plural form "${form}"`);
  }
  return faults;
}

function parameters(message: Message): Set<string> {
  const text = typeof message === 'string' ? message : Object.values(message).join();
  return new Set(Array.from(text.matchAll(/\{(\w+)\}/g), ([, name]) => name ?? ''));
}

function inTypeScript(catalogues: Map<UiLang, Catalogue>): string {
  const bundles = [...(catalogues.get('en')?.keys() ?? [])].filter((bundle) => bundle !== 'manifest');
  const exported = bundles.map((bundle) => {
    const byLang = langs.map((lang) => {
      const messages = Object.fromEntries(catalogues.get(lang)?.get(bundle) ?? []);
      return `  ${lang}: ${JSON.stringify(messages, null, 2).replaceAll('\n', '\n  ')},\n`;
    });
    return `export const ${bundle} = {\n${byLang.join('')}} as const;\n`;
  });
  return `${banner}\n${exported.join('\n')}`;
}

/** Where nothing changed nothing is written: what watches the file need not stir. */
async function write(file: string, text: string) {
  if (existsSync(file) && (await readFile(file, 'utf8')) === text) return;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

if (import.meta.main) await generateStrings();
