// Case endings by language, for the lexicon builder. Pure rules, or a library that only the build needs.

import * as czech from './czech.ts';
import * as dutch from './dutch.ts';
import * as finnic from './finnic.ts';
import * as german from './german.ts';
import * as nordic from './nordic.ts';
import * as polish from './polish.ts';
import * as russian from './russian.ts';
import type { InflectName, InflectPlace } from './slavic.ts';
import {
  inflectCroatianName,
  inflectCroatianPlace,
  inflectSloveneName,
  inflectSlovenePlace,
} from './south-slavic.ts';
import * as ukrainian from './ukrainian.ts';

export const inflections: Record<string, { name?: InflectName; place?: InflectPlace }> = {
  de: { name: german.inflectName, place: german.inflectPlace },
  da: { name: nordic.inflectName },
  et: { name: finnic.inflectEstonianName },
  fi: { name: finnic.inflectFinnishName },
  is: { name: nordic.inflectIcelandicName },
  nl: { name: dutch.inflectName, place: dutch.inflectPlace },
  cs: { name: czech.inflectName, place: czech.inflectPlace },
  no: { name: nordic.inflectName },
  hr: { name: inflectCroatianName, place: inflectCroatianPlace },
  pl: { name: polish.inflectName, place: polish.inflectPlace },
  ru: { name: russian.inflectName, place: russian.inflectPlace },
  sl: { name: inflectSloveneName, place: inflectSlovenePlace },
  uk: { name: ukrainian.inflectName, place: ukrainian.inflectPlace },
  sv: { name: nordic.inflectName },
};
