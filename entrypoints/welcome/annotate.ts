// Annotates the sample article with the very parts that annotate pages of the web. Content scripts do not run on the
// extension's own pages, so they are started from here: lexicons and card come by import instead of by injection.

import { decodeLexicon, type PackedLexicon } from '../../engine/lexicon.ts';
import type { LangCode } from '../../engine/types.ts';
import { Annotator, type AnnotatorOptions } from '../../page/annotator.ts';
import { CardControl } from '../../page/card-control.ts';
import { answerPageCalls } from '../../platform/content.ts';
import type { Preferences } from '../../platform/messages.ts';
import type { Settings } from '../../platform/settings.ts';
import { CardSource } from '../annotator/card-source.ts';
import { PageAnswers } from '../annotator/page-answers.ts';
import card from '../card/index.ts';
import { adoptMarkStyle } from '../pages/paint.ts';

const lexicons: Partial<Record<LangCode, () => Promise<{ packed: PackedLexicon }>>> = {
  en: () => import('../../generated/packed-en.ts'),
  fr: () => import('../../generated/packed-fr.ts'),
};

export interface Annotated {
  apply(settings: Settings): void;
}

export function annotate(settings: Settings, uiLang: string, life: AbortController): Annotated {
  adoptMarkStyle();
  card.main();
  const preferences: Preferences = { settings, isSiteOn: true, corrections: [], uiLang };
  const annotator = new Annotator(
    document,
    optionsOf(settings),
    { lexicon: readLexicon, hasTrigger: (text) => text !== '', onMentions: () => {} },
    life.signal,
  );
  const source = new CardSource(annotator, preferences, life);
  const control = new CardControl(source, settings, life.signal);
  source.control = control;
  const answers = new PageAnswers(annotator, control, preferences);
  // The browser's keys reach this page as they reach any other.
  answerPageCalls(
    {
      describePage: () => answers.describe(),
      readText: () => answers.readText(),
      jumpTo: (params) => answers.jumpTo(params),
      step: ({ direction }) => answers.step(direction),
      openCard: () => answers.openCard(),
      togglePage: ({ on }) => answers.toggle(on),
      correctContext: (corrected) => annotator.correct(corrected),
      applyPreferences: () => {},
    },
    life.signal,
  );
  void annotator.run();
  return {
    apply(changed) {
      source.preferences = { ...preferences, settings: changed };
      control.choices = changed;
      annotator.setOptions(optionsOf(changed));
    },
  };
}

// Here the marks are always shown, whatever else is set: they are what the page is about.
const optionsOf = ({ kinds, markStyle }: Settings): AnnotatorOptions => ({
  kinds,
  filled: markStyle === 'underline-and-fill',
  sparse: false,
  isShown: true,
  muted: [],
});

async function readLexicon(lang: LangCode) {
  const loaded = await lexicons[lang]?.();
  return loaded && decodeLexicon(loaded.packed);
}
