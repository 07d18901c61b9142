// Lexicons in Node. Made from data and descriptors when those have changed, else read from generated/.

import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeLexicon, type Lexicon, type PackedLexicon } from '../engine/lexicon.ts';
import type { LangCode } from '../engine/types.ts';

const root = join(import.meta.dirname, '..');
const inputs = ['data', 'engine', 'lexicon', 'scripts/generate-lexicons.ts'];

/** What the lexicons are made from: newest change and count of files. A new clone has neither. */
function inputStamp(): string {
  let newest = 0;
  let files = 0;
  const visit = (path: string): void => {
    const stat = statSync(path);
    if (stat.isDirectory()) for (const name of readdirSync(path)) visit(join(path, name));
    else {
      files++;
      newest = Math.max(newest, stat.mtimeMs);
    }
  };
  for (const input of inputs) visit(join(root, input));
  return `${newest} ${files}\n`;
}

/** Languages with a lexicon, decoded on first use. */
export class Lexicons {
  readonly #packed = new Map<LangCode, PackedLexicon>();
  readonly #decoded = new Map<LangCode, Lexicon>();

  static async load(): Promise<Lexicons> {
    const stampFile = join(root, 'generated', '.lexicons');
    const stamp = inputStamp();
    if (!existsSync(stampFile) || readFileSync(stampFile, 'utf8') !== stamp) {
      const { generateLexicons } = await import('./generate-lexicons.ts');
      const { loadDataset } = await import('../data/load.ts');
      mkdirSync(join(root, 'generated'), { recursive: true });
      generateLexicons(loadDataset(join(root, 'data')));
      writeFileSync(stampFile, stamp);
    }
    const lexicons = new Lexicons();
    for (const name of readdirSync(join(root, 'generated'))) {
      const code = /^packed-([a-z]+)\.ts$/.exec(name)?.[1];
      if (!code) continue;
      const module = (await import(`../generated/packed-${code}.ts`)) as { packed: PackedLexicon };
      lexicons.#packed.set(code, module.packed);
    }
    return lexicons;
  }

  get(code: LangCode): Lexicon | undefined {
    const packed = this.#packed.get(code);
    if (!packed) return undefined;
    const lexicon = this.#decoded.get(code) ?? decodeLexicon(packed);
    this.#decoded.set(code, lexicon);
    return lexicon;
  }
  has = (code: LangCode): boolean => this.#packed.has(code);
  keys = () => this.#packed.keys();
}
