/** `npm run notices`: writes public/third-party-notices.txt, the licences of all that ends up in the package. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runCommand } from './command.ts';
import { root } from './processes.ts';

/** Data that the build turns into something of ours, and what a bundler puts around our scripts. */
const built: Record<string, string> = {
  'cldr-core': 'names of states',
  'cldr-localenames-modern': 'names of states',
  'country-flag-icons': 'flags',
  'world-atlas': 'outlines of the map; made from Natural Earth, which is in the public domain',
  wxt: 'the wrappers of scripts',
};

/** WXT's package comes without the text; this is its repository's. */
const missing: Record<string, string> = {
  wxt: `MIT License

Copyright (c) 2023 Aaron

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`,
};

const usage = `usage: npm run notices

Writes public/third-party-notices.txt, the licences of all that ends up in the package. After a change of packages.`;

export const noticesFile = join(root, 'public', 'third-party-notices.txt');

interface LockedPackage {
  version: string;
  license?: string;
  dev?: boolean;
  optional?: boolean;
  devOptional?: boolean;
  peer?: boolean;
}

/** Name → what the lock file says of it: production dependencies, theirs, and the data. */
function shipped(): [name: string, locked: LockedPackage][] {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, LockedPackage>;
  };
  return Object.entries(lock.packages)
    .map(([path, locked]): [string, LockedPackage] => [path.replace(/^node_modules\//, ''), locked])
    .filter(
      ([name, { dev, optional, devOptional, peer }]) =>
        Object.hasOwn(built, name) || (name !== '' && !dev && !optional && !devOptional && !peer),
    )
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

function licenceOf(name: string): string {
  const folder = join(root, 'node_modules', name);
  const file = readdirSync(folder).find((each) => /^(?:licen[cs]e|copying)(?:\.(?:md|txt))?$/i.test(each));
  const text = file === undefined ? missing[name] : readFileSync(join(folder, file), 'utf8');
  if (text === undefined)
    throw new Error(`${name} comes without its licence: add the text in scripts/notices.ts.`);
  return text.replaceAll('\r\n', '\n').trim();
}

/** Packages with one licence text share it. */
export function notices(): string {
  const byText = new Map<string, string[]>();
  for (const [name, { version, license }] of shipped()) {
    const text = licenceOf(name);
    const heading = `${name} ${version} (${license ?? 'see below'})${built[name] ? `: ${built[name]}` : ''}`;
    byText.set(text, [...(byText.get(text) ?? []), heading]);
  }
  const parts = [...byText].map(([text, headings]) => `${headings.join('\n')}\n\n${text}`);
  return `${['What of others is in Coalition Lens, and under which licence.', ...parts].join(`\n\n${'-'.repeat(78)}\n\n`)}\n`;
}

if (import.meta.main)
  await runCommand(async () => {
    const { values } = parseArgs({ options: { help: { type: 'boolean', short: 'h' } } });
    if (values.help) console.log(usage);
    else writeFileSync(noticesFile, notices());
    return 0;
  });
