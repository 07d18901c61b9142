// country-flag-icons → generated/flags.ts: the flags that the data names, as shapes for components/Flag.tsx.

import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const flagFolder = join(dirname(createRequire(import.meta.url).resolve('country-flag-icons')), '3x2');

type Shape = [name: string, attributes: Record<string, string>, children?: Shape[]];

/** @throws {Error} where the library has no such flag, or draws it with something that we do not expect */
export async function generateFlags(): Promise<void> {
  const codes = [...new Set([...(await codesInData()), 'EU'])].sort();
  const entries: string[] = [];
  for (const code of codes) {
    const svg = parseFragment(await readFile(join(flagFolder, `${code}.svg`), 'utf8'))
      .childNodes[0] as Tree.Element;
    const box = svg.attrs.find(({ name }) => name === 'viewBox')?.value;
    entries.push(`  ${code}: ${JSON.stringify({ box, shapes: shapesIn(svg, code) })},`);
  }
  await mkdir(join(root, 'generated'), { recursive: true });
  await writeFile(
    join(root, 'generated/flags.ts'),
    `// Generated from country-flag-icons (MIT) by scripts/flags.ts. Do not edit.

export type FlagShape = [name: string, attributes: Record<string, string>, children?: FlagShape[]];

export const flags: Record<string, { box: string; shapes: FlagShape[] } | undefined> = {
${entries.join('\n')}
};
`,
  );
}

async function codesInData(): Promise<string[]> {
  const folder = join(root, 'data/entities');
  const files = (await readdir(folder)).filter((name) => name.endsWith('.json'));
  const entities = await Promise.all(
    files.map(async (name) => JSON.parse(await readFile(join(folder, name), 'utf8'))),
  );
  return entities.flatMap(({ iso2 }) => (typeof iso2 === 'string' ? [iso2] : []));
}

/** What a flag may be drawn with. Anything else (a style, a script, a link) stops the build. */
const shapeNames = ['path', 'g', 'circle', 'ellipse'];
const attributeNames = /^(d|fill|stroke|(stroke|fill|clip)-[a-z]+|opacity|cx|cy|r|rx|ry)$/;

function shapesIn(parent: Tree.Element, code: string): Shape[] {
  return (parent.childNodes as Tree.Element[]).map((node) => {
    // Some drawings carry a class of the program that made them; no style goes with it.
    const attributes = (node.attrs ?? []).filter(({ name }) => name !== 'class');
    const isKnown =
      shapeNames.includes(node.nodeName) && attributes.every(({ name }) => attributeNames.test(name));
    if (!isKnown) throw new Error(`the flag of ${code} has a <${node.nodeName}> that we do not draw`);
    const drawn = Object.fromEntries(attributes.map(({ name, value }) => [name, value]));
    const children = shapesIn(node, code);
    return children.length > 0 ? [node.nodeName, drawn, children] : [node.nodeName, drawn];
  });
}

if (import.meta.main) await generateFlags();
