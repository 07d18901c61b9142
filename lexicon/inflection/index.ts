// Case endings by language, for the lexicon builder. Pure rules, or a library that only the build needs.

import * as czech from './czech.ts';
import * as dutch from './dutch.ts';
import * as german from './german.ts';
import * as polish from './polish.ts';
import * as russian from './russian.ts';
import type { InflectName, InflectPlace } from './slavic.ts';
import * as ukrainian from './ukrainian.ts';

export const inflections: Record<string, { name?: InflectName; place?: InflectPlace }> = {
  de: { name: german.inflectName, place: german.inflectPlace },
  nl: { name: dutch.inflectName, place: dutch.inflectPlace },
  cs: { name: czech.inflectName, place: czech.inflectPlace },
  pl: { name: polish.inflectName, place: polish.inflectPlace },
  ru: { name: russian.inflectName, place: russian.inflectPlace },
  uk: { name: ukrainian.inflectName, place: ukrainian.inflectPlace },
};
