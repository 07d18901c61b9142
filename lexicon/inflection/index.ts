// Case endings by language, for the lexicon builder. Pure rules, or a library that only the build needs.

import * as german from './german.ts';
import * as polish from './polish.ts';
import type { InflectName, InflectPlace } from './slavic.ts';

export const inflections: Record<string, { name?: InflectName; place?: InflectPlace }> = {
  de: { name: german.inflectName, place: german.inflectPlace },
  pl: { name: polish.inflectName, place: polish.inflectPlace },
};
