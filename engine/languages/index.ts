// The languages that the extension reads. To add one: a descriptor beside this file, a line here.

import { albanian } from './albanian.ts';
import { bulgarian } from './bulgarian.ts';
import { croatian } from './croatian.ts';
import { czech } from './czech.ts';
import { danish } from './danish.ts';
import { dutch } from './dutch.ts';
import { english } from './english.ts';
import { estonian } from './estonian.ts';
import { finnish } from './finnish.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { greek } from './greek.ts';
import { icelandic } from './icelandic.ts';
import { italian } from './italian.ts';
import type { Language } from './language.ts';
import { latvian } from './latvian.ts';
import { lithuanian } from './lithuanian.ts';
import { norwegian } from './norwegian.ts';
import { polish } from './polish.ts';
import { portuguese } from './portuguese.ts';
import { romanian } from './romanian.ts';
import { russian } from './russian.ts';
import { serbian } from './serbian.ts';
import { slovene } from './slovene.ts';
import { spanish } from './spanish.ts';
import { swedish } from './swedish.ts';
import { turkish } from './turkish.ts';
import { ukrainian } from './ukrainian.ts';

export const languages: readonly Language[] = [
  english,
  french,
  spanish,
  italian,
  german,
  dutch,
  polish,
  russian,
  ukrainian,
  czech,
  portuguese,
  romanian,
  latvian,
  lithuanian,
  greek,
  albanian,
  turkish,
  swedish,
  danish,
  norwegian,
  icelandic,
  finnish,
  estonian,
  slovene,
  croatian,
  bulgarian,
  serbian,
];
