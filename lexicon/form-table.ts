// Forms and their senses while a lexicon is collected, and which of them can go again.

import { foldForm } from '../engine/fold.ts';
import type { Sense } from '../engine/senses.ts';
import { capsOf, splitStar } from './patterns.ts';

/** Forms and their senses while they are collected. */
export class FormTable {
  readonly forms = new Map<string, Map<string, { sense: Sense; open: boolean }>>();

  add(form: string, sense: Omit<Sense, 'caps'>, caps = capsOf(form)): void {
    const { form: bare, open } = splitStar(form);
    const folded = foldForm(bare);
    if (folded.length < 2) return;
    const full: Sense = { ...sense, caps };
    const senses = this.forms.get(folded) ?? new Map();
    // one sense per entity and kind: the first, which is the more certain, stays, with the capitals of either
    const key = `${sense.kind} ${sense.ref}`;
    const first = senses.get(key);
    if (!first) senses.set(key, { sense: full, open });
    else if (!full.weak || first.sense.weak) first.sense.caps = looserCaps(first.sense.caps, caps);
    this.forms.set(folded, senses);
  }

  addAll(forms: readonly string[], sense: Omit<Sense, 'caps'>, caps?: number): void {
    for (const form of forms) this.add(form, sense, caps);
  }

  /**
   * "security guarantees for Ukraine" would hide the state that it names: where a name begins with a shorter one of
   * the same thing, and the rest leads to a state ("for", "en"), the shorter one is enough. An organisation keeps
   * the state that owns it ("Congreso de Estados Unidos").
   * @param owning - words between an office and its owner: `of`, `de los`
   */
  dropNamesWithStates(owning: ReadonlySet<string>): void {
    const isState = (form: string) =>
      [...(this.forms.get(form)?.keys() ?? [])].some((key) => key.startsWith('state '));
    for (const [form, senses] of this.forms) {
      const words = form.split(/[ ']/);
      // where a state begins after at least one word that leads to it
      const state = words.findIndex(
        (_, at) => at > 1 && words.slice(at).some((__, i) => isState(words.slice(at, at + i + 1).join(' '))),
      );
      if (state < 0) continue;
      for (const key of senses.keys()) {
        if (!/^(?:provision|title|organisation) /.test(key)) continue;
        const shorter = words
          .slice(0, state)
          .findIndex((_, at) => this.forms.get(words.slice(0, at + 1).join(' '))?.has(key));
        if (key.startsWith('organisation ') && owning.has(words.slice(shorter + 1, state).join(' ')))
          continue;
        if (shorter >= 0 && words.slice(shorter + 1, state).some((word) => /\p{L}/u.test(word)))
          senses.delete(key);
      }
      if (senses.size === 0) this.forms.delete(form);
    }
  }

  /** Does a shorter form of the same topic go on to this one: `Friedensplan*` from `Frieden*`? */
  private goesOn(form: string, key: string, caps: number): boolean {
    for (let end = 2; end < form.length; end++) {
      const shorter = this.forms.get(form.slice(0, end))?.get(key);
      if (shorter?.open && (shorter.sense.caps & ~caps) === 0) return true;
    }
    return false;
  }

  /**
   * "solid security guarantees" tells no more than "security guarantees": where a form holds a shorter one of the same
   * thing that asks for no more, the shorter one is enough. Without this the lexicons would be half as large again.
   */
  dropRedundant(): void {
    const redundant: [form: string, key: string][] = [];
    for (const [form, senses] of this.forms) {
      const words = form.split(' ');
      for (const [key, { sense, open }] of senses) {
        if (key.startsWith('topic ') && this.goesOn(form, key, sense.caps)) redundant.push([form, key]);
        if (words.length < 2 || open || !/^(?:provision|title|organisation) /.test(key)) continue;
        const holdsShorter = partsOf(words).some((part) => {
          const shorter = this.forms.get(part)?.get(key);
          return shorter !== undefined && asksNoMore(shorter.sense, sense);
        });
        if (holdsShorter) redundant.push([form, key]);
      }
    }
    for (const [form, key] of redundant) {
      const senses = this.forms.get(form);
      senses?.delete(key);
      if (senses?.size === 0) this.forms.delete(form);
    }
  }
}

/** All runs of words that are shorter than the whole. */
const partsOf = (words: readonly string[]): string[] =>
  words.flatMap((_, from) =>
    words
      .slice(from)
      .flatMap((__, i) => (i + 1 < words.length ? [words.slice(from, from + i + 1).join(' ')] : [])),
  );

/** Does the first sense stand wherever the second does? */
function asksNoMore(first: Sense, second: Sense): boolean {
  if (first.caps !== 0) return false;
  const conditions = ({ needs, unless, in: where, weak }: Sense) =>
    JSON.stringify([needs, unless, where, weak]);
  return (!first.weak && !first.needs && !first.unless) || conditions(first) === conditions(second);
}

/** `NATO` in capitals only, and `Nato`: either will do. Bits that both ask for stay. */
const looserCaps = (a: number, b: number): number => (a === -1 ? b : b === -1 ? a : a & b);
