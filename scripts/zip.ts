/** `npm run zip`: the packages for the stores and the sources archive, the same bytes wherever they are made. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { type Zippable, zipSync } from 'fflate';
import { browsers, build, outputFolder } from './build.ts';
import { runCommand } from './command.ts';
import { root, run } from './processes.ts';

const usage = `usage: npm run zip [-- --out FOLDER]

Builds the extension and writes three archives to .output/packages (or FOLDER):
  coalition-lens-VERSION-chromium.zip, coalition-lens-VERSION-firefox.zip   for the stores
  coalition-lens-VERSION-sources.zip   all that the packages are built from
Entries are sorted and carry one fixed date, so that two runs give the same bytes.`;

/** Zip stores local time; noon keeps the day the same in every zone. The day itself means nothing. */
const entryDate = new Date(2026, 0, 6, 12, 0, 0);

/** Folders that no archive holds. Hidden ones are left out but for those named in `hidden`. */
const leftOut = new Set(['node_modules', 'generated', 'reports', 'coverage']);
const hidden = new Set([
  '.ci',
  '.npmrc',
  '.gitignore',
  '.gitattributes',
  '.editorconfig',
  '.github',
  '.vscode',
]);

/** @returns paths below `folder` with `/`, sorted by code unit */
function filesBelow(folder: string, isWanted: (name: string) => boolean = () => true): string[] {
  const found: string[] = [];
  const visit = (path: string): void => {
    for (const name of readdirSync(path)) {
      if (!isWanted(name)) continue;
      const child = join(path, name);
      if (statSync(child).isDirectory()) visit(child);
      else found.push(relative(folder, child).split(sep).join('/'));
    }
  };
  visit(folder);
  return found.sort();
}

/** What git tracks; in an unpacked sources archive, everything that is there. */
async function sourceFiles(): Promise<string[]> {
  if (existsSync(join(root, '.git'))) {
    const { status, stdout } = await run('git', ['ls-files', '-z'], { output: 'collect' });
    if (status === 0)
      return stdout
        .split('\0')
        .filter((name) => name && existsSync(join(root, name)))
        .sort();
  }
  return filesBelow(root, (name) => !leftOut.has(name) && (!name.startsWith('.') || hidden.has(name))).filter(
    (name) => !name.startsWith('public/_locales/'),
  );
}

/** @param names - paths below `folder`, in the order of the entries */
export function archive(folder: string, names: readonly string[]): Uint8Array {
  const entries: Zippable = {};
  for (const name of names)
    entries[name] = [readFileSync(join(folder, name)), { mtime: entryDate, level: 9, os: 0 }];
  return zipSync(entries);
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { out: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const out = values.out ?? join(root, '.output', 'packages');
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  mkdirSync(out, { recursive: true });
  const packages: [kind: string, bytes: Uint8Array][] = [];
  for (const browser of browsers) {
    await build(browser);
    packages.push([browser, archive(outputFolder(browser), filesBelow(outputFolder(browser)))]);
  }
  packages.push(['sources', archive(root, await sourceFiles())]);
  for (const [kind, bytes] of packages) {
    const path = join(out, `coalition-lens-${version}-${kind}.zip`);
    writeFileSync(path, bytes);
    const hash = createHash('sha256').update(bytes).digest('hex');
    console.log(`${relative(root, path)}  ${(bytes.length / 1024).toFixed(0)} KB  sha256 ${hash}`);
  }
  return 0;
}

if (import.meta.main) await runCommand(main);
