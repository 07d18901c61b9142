// The languages whose reported speech is understood. To add one: its file, a line here, passages in tests/summary/.

import type { SayingGrammar } from '../grammar.ts';
import { czech } from './czech.ts';
import { dutch } from './dutch.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { italian } from './italian.ts';
import { polish } from './polish.ts';
import { russian } from './russian.ts';
import { spanish } from './spanish.ts';
import { ukrainian } from './ukrainian.ts';

export const grammars: SayingGrammar[] = [
  english,
  french,
  german,
  polish,
  ukrainian,
  russian,
  spanish,
  italian,
  dutch,
  czech,
];
