import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { generateStrings } from '../../scripts/strings.ts';

const whole = {
  en: 'card:\n  close: "Close"\n  found:\n    one: "{n} name"\n    other: "{n} names"\nmanifest:\n  extName: "Lens"\n',
  fr: 'card:\n  close: "Fermer ?"\n  found:\n    one: "{n} nom"\n    other: "{n} noms"\nmanifest:\n  extName: "Lens"\n',
  uk: 'card:\n  close: "Закрити"\n  found:\n    one: "{n} ім’я"\n    few: "{n} імені"\n    many: "{n} імен"\n    other: "{n} імені"\nmanifest:\n  extName: "Lens"\n',
};

function project(locales: typeof whole): string {
  const folder = mkdtempSync(join(tmpdir(), 'locales-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'locales'));
  for (const [lang, text] of Object.entries(locales))
    writeFileSync(join(folder, 'locales', `${lang}.yml`), text);
  return folder;
}

test('whole locales become typed bundles, and the messages that the browser reads', async () => {
  const folder = project(whole);
  await generateStrings(folder);
  const strings = readFileSync(join(folder, 'generated/strings.ts'), 'utf8');
  expect(strings).toContain('export const card = {');
  expect(strings).toContain('Fermer\u202f?');
  expect(strings).not.toContain('extName');
  expect(JSON.parse(readFileSync(join(folder, 'public/_locales/uk/messages.json'), 'utf8'))).toEqual({
    extName: { message: 'Lens' },
  });
});

test.each([
  [
    'a key is missing',
    { ...whole, fr: whole.fr.replace('  close: "Fermer ?"\n', '') },
    'fr.yml: card.close is missing',
  ],
  [
    'a key is English nowhere',
    { ...whole, uk: `${whole.uk}popup:\n  title: "Назва"\n` },
    'en.yml: popup.title is missing',
  ],
  [
    'a plural form is missing',
    { ...whole, uk: whole.uk.replace(/ {4}few.*\n/, '') },
    'uk.yml: card.found lacks the plural form "few"',
  ],
  ['a parameter is lost', { ...whole, fr: whole.fr.replaceAll('{n}', 'x') }, 'fr.yml: card.found lacks {n}'],
  [
    'a parameter is made up',
    { ...whole, fr: whole.fr.replace('Fermer', 'Fermer {what}') },
    'fr.yml: card.close has {what}',
  ],
])('the build fails where %s', async (_what, locales, complaint) => {
  await expect(generateStrings(project(locales))).rejects.toThrow(complaint);
});
