// Swedish, Danish, Norwegian and Icelandic: foreign names take a genitive s and nothing else.

const hisses = /(s|x|z|ž|š|ć|č|ce)$/i;

/** @returns the name and its genitive: `Macron`, `Macrons`; after a hiss the name alone, or an apostrophe */
export function inflectName(word: string, part: 'given' | 'surname'): string[] {
  return part === 'given' || word.endsWith('.') || hisses.test(word) ? [word] : [word, `${word}s`];
}

/** Icelandic also inflects its own names: `Kristrún`, `Kristrúnu`, `Kristrúnar`; `-dóttir`, `-dóttur`. */
export function inflectIcelandicName(word: string, part: 'given' | 'surname'): string[] {
  if (word.endsWith('dóttir'))
    return [word, word.replace(/ir$/, 'ur'), word.replace(/ir$/, 'ur'), word.replace(/ir$/, 'ur')];
  if (word.endsWith('rún')) return [word, `${word}u`, `${word}u`, `${word}ar`];
  return inflectName(word, part);
}
