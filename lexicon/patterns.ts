// Patterns of the language descriptors → surface forms. See `Pattern` in engine/languages/language.ts.

/**
 * `garanti(e|es) de (la |)sécurité` → every combination; groups may nest. Groups in angle brackets agree: of
 * `мирн<ий|ого> план<|у>` the first goes with the first and the second with the second.
 * @throws {RangeError} on a parenthesis without its fellow, and on groups of unequal length that should agree
 */
export function expandPattern(pattern: string): string[] {
  const agreeing = [...pattern.matchAll(/<([^<>]*)>/g)].map(([, inside]) => (inside as string).split('|'));
  const count = agreeing[0]?.length ?? 1;
  if (agreeing.some(({ length }) => length !== count))
    throw new RangeError(`groups in "<>" of unequal length in the pattern "${pattern}"`);
  return Array.from({ length: count }, (_, i) =>
    combinations(
      pattern.replaceAll(/<([^<>]*)>/g, (_group, inside: string) => inside.split('|')[i] as string),
    ),
  ).flat();
}

function combinations(pattern: string): string[] {
  let at = 0;
  return alternatives(false);

  /** One or more sequences between bars, up to the closing parenthesis or the end. */
  function alternatives(inGroup: boolean): string[] {
    const all: string[] = [];
    let sequence = [''];
    for (; at < pattern.length; at++) {
      const char = pattern[at] as string;
      if (char === '(') {
        at++;
        const inner = alternatives(true);
        sequence = sequence.flatMap((before) => inner.map((choice) => before + choice));
      } else if (char === ')') {
        if (!inGroup) throw new RangeError(`a ")" without "(" in the pattern "${pattern}"`);
        return [...all, ...sequence];
      } else if (char === '|' && inGroup) {
        all.push(...sequence);
        sequence = [''];
      } else sequence = sequence.map((before) => before + char);
    }
    if (inGroup) throw new RangeError(`a "(" without ")" in the pattern "${pattern}"`);
    return [...all, ...sequence];
  }
}

export const expandAll = (patterns: readonly string[] = []): string[] => [
  ...new Set(
    patterns
      .flatMap(expandPattern)
      .map((form) => form.trim().replaceAll(/\s+/g, ' '))
      .filter(Boolean),
  ),
];

/** Without the marks on its letters, where those can be dropped by a typist: `Erdoğan` → `Erdogan`. */
export function withoutMarks(form: string): string {
  return form
    .normalize('NFD')
    .replaceAll(/\p{Script=Latin}\p{M}+/gu, (cluster) => cluster[0] as string)
    .normalize('NFC')
    .replaceAll(/[łŁøØđĐıßæÆœŒ]/g, (char) => PLAIN[char] as string);
}

const PLAIN: Record<string, string> = {
  ł: 'l',
  Ł: 'L',
  ø: 'o',
  Ø: 'O',
  đ: 'd',
  Đ: 'D',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  Æ: 'Ae',
  œ: 'oe',
  Œ: 'Oe',
};

/**
 * Which words of a form must begin with a capital on the page; -1 for an acronym.
 * Words begin after a space, a hyphen or an apostrophe. At most 30 are looked at.
 */
export function capsOf(form: string): number {
  const letters = form.replaceAll(/\P{L}/gu, '');
  if (letters.length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase()) return -1;
  let caps = 0;
  form
    .normalize('NFC')
    .split(/[\s'\u2018\u2019\u02BC`\u00B4\-\u2010-\u2014]+/)
    .slice(0, 30)
    .forEach((word, i) => {
      const first = word[0];
      if (first && first !== first.toLowerCase()) caps |= 1 << i;
    });
  return caps;
}

/** A trailing star, as cues and topics have it. */
export function splitStar(form: string): { form: string; open: boolean } {
  return form.endsWith('*') ? { form: form.slice(0, -1), open: true } : { form, open: false };
}
