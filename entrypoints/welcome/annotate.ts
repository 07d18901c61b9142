// Annotates the sample article with the very parts that annotate pages of the web. Content scripts do not run on the
// extension's own pages, so they are started from here: lexicons and card come by import instead of by injection.

import { decodeLexicon, type PackedLexicon } from '../../engine/lexicon.ts';
import type { LangCode } from '../../engine/types.ts';
import { Annotator, type AnnotatorOptions } from '../../page/annotator.ts';
import { type AnnotatedPage, lens } from '../../page/lens.ts';
import { answerPageCalls } from '../../platform/content.ts';
import type { Preferences } from '../../platform/messages.ts';
import type { Settings } from '../../platform/settings.ts';
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
  const preferences: Preferences = { settings, isSiteOn: true, corrections: [], uiLang };
  const annotator = new Annotator(
    document,
    optionsOf(settings),
    { lexicon: readLexicon, makeScan: () => ({ add: (text) => text !== '' }), onMentions: () => {} },
    life.signal,
  );
  const page: AnnotatedPage = { annotator, preferences, life };
  lens().page = page;
  card.main();
  const { control } = lens();
  const answers = new PageAnswers(annotator, { control, open: async () => control }, preferences);
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
      page.preferences = { ...preferences, settings: changed };
      if (control) control.choices = changed;
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
