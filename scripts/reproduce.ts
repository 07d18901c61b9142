/** `npm run reproduce`: the packages, made in two folders, are the same bytes; and so are those made from the sources archive. */
import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { unzipSync } from 'fflate';
import { runCommand } from './command.ts';
import { root, run } from './processes.ts';

const usage = `usage: npm run reproduce

Makes the packages here and, from the sources archive, in another folder with a name of another length; compares all
bytes. Takes a few minutes.`;

const hashOf = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');

/** Runs `npm run zip` of a folder on this Node. @returns file → hash */
async function packagesOf(folder: string): Promise<Map<string, string>> {
  const out = join(folder, '.output', 'packages');
  rmSync(out, { recursive: true, force: true });
  const { status, output } = await run(process.execPath, [join(folder, 'scripts', 'zip.ts')], {
    output: 'collect',
  });
  if (status !== 0) throw new Error(`zip failed in ${folder}:\n${output}`);
  return new Map(
    readdirSync(out)
      .sort()
      .map((name) => [name, hashOf(join(out, name))]),
  );
}

function unpack(archive: string, folder: string): void {
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(archive)))) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
}

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { help: { type: 'boolean', short: 'h' } } });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const parent = mkdtempSync(join(tmpdir(), 'coalition-lens-reproduce-'));
  try {
    const here = await packagesOf(root);
    const sources = [...here.keys()].find((name) => name.endsWith('-sources.zip')) as string;
    const there = join(parent, 'a folder of another name');
    unpack(join(root, '.output', 'packages', sources), there);
    // The same packages as here: what is compared is the build, not the registry.
    symlinkSync(join(root, 'node_modules'), join(there, 'node_modules'), 'junction');
    cpSync(join(root, 'LICENSE'), join(there, 'LICENSE'));
    const again = await packagesOf(there);
    let differing = 0;
    for (const [name, hash] of here) {
      const isSame = again.get(name) === hash;
      if (!isSame) differing++;
      console.log(`${isSame ? 'same     ' : 'DIFFERENT'}  ${name}  ${hash}`);
    }
    return differing === 0 ? 0 : 1;
  } finally {
    rmSync(parent, { recursive: true, force: true });
  }
}

await runCommand(main);
