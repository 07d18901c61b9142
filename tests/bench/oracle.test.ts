// The matcher and a regular expression made from the same forms, by another road, must see the same.

import { beforeAll, expect, test } from 'vitest';
import type { Lexicon, PackedLexicon } from '../../engine/lexicon.ts';
import { decodeLexicon } from '../../engine/lexicon.ts';
import { matchNames } from '../../engine/matcher.ts';
import { type Form, formsOf, leftmostLongest } from '../../scripts/bench/in-page/forms.ts';
import { countMatches, trieRegExp } from '../../scripts/bench/in-page/oracle.ts';
import { paragraphs } from '../../scripts/bench/text.ts';
import { Lexicons } from '../../scripts/lexicons.ts';

let lexicons: Lexicons;
beforeAll(async () => {
  lexicons = await Lexicons.load();
}, 120_000);

async function formsIn(lang: string): Promise<{ forms: Form[]; lexicon: Lexicon }> {
  const { packed } = (await import(`../../generated/packed-${lang}.ts`)) as { packed: PackedLexicon };
  const lexicon = decodeLexicon(packed);
  return { forms: formsOf(packed, lexicon), lexicon };
}

/** As many forms, from all over the lexicon: the expression takes milliseconds for each text. */
const sampled = 300;

/** Each form as a page may write it: alone, in capitals, glued to other letters, cut off. */
function variants(forms: readonly Form[]): string[] {
  const step = Math.ceil(forms.length / sampled);
  return forms
    .filter((_, i) => i % step === 0)
    .flatMap(({ text }, i) => [
      `x ${text} y`,
      text.toUpperCase(),
      i % 3 === 0 ? `a${text}` : `${text}s ${text}-${text}`,
      `${text.slice(0, -1)} ${text.replaceAll(' ', ' \n ')}.`,
    ]);
}

test.each(['en', 'fr', 'uk', 'el'])(
  'the oracle sees the same hits: %s',
  async (lang) => {
    if (!lexicons.has(lang)) throw new Error(`no lexicon for ${lang}`);
    const { forms, lexicon } = await formsIn(lang);
    const texts = [...variants(forms), ...(lang === 'uk' ? paragraphs('uk', 5000) : paragraphs('en', 5000))];
    const found = { hits: 0, sum: 0 };
    for (const text of texts) {
      const { data, count } = matchNames(text, lexicon);
      const { hits, sum } = leftmostLongest(data, count);
      found.hits += hits;
      found.sum += sum;
    }
    expect(found).toEqual(countMatches(trieRegExp(forms, lexicon), texts));
    expect(found.hits).toBeGreaterThan(sampled);
  },
  120_000,
);
