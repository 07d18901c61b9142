// One page that names something of ours: from its text to marks, and from marks to cards. Injected by the background
// when the sentinel asks, with the lexicon of the page's language.

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { decodeLexicon } from '../../engine/lexicon.ts';
import type { LangCode } from '../../engine/types.ts';
import { Annotator, type AnnotatorOptions } from '../../page/annotator.ts';
import { type AnnotatedPage, lens } from '../../page/lens.ts';
import { answerPageCalls, callBackground, isConnected } from '../../platform/content.ts';
import type { Preferences } from '../../platform/messages.ts';
import { CardDoor } from './card-door.ts';
import { PageAnswers } from './page-answers.ts';

export default defineUnlistedScript(() => {
  const shared = lens();
  // Only text documents and HTML: an image or an SVG has no body to read.
  if (shared.isAnnotated || !document.body || !('highlights' in CSS)) return;
  // An editor in a frame, which the reader writes in.
  if (document.designMode === 'on') return;
  shared.isAnnotated = true;
  void start();
});

async function start(): Promise<void> {
  const answer = await callBackground('readPreferences', {});
  if (!answer.ok || !answer.value.isSiteOn) {
    lens().isAnnotated = undefined;
    return;
  }
  const preferences = answer.value;
  const life = new AbortController();
  life.signal.addEventListener('abort', () => {
    lens().isAnnotated = undefined;
  });
  try {
    await annotate(preferences, life);
  } catch {
    // Our fault never breaks the page, nor fills its console, and a frame may be taken down under us: marks go, and the
    // popup hears that nobody answers.
  } finally {
    life.abort();
  }
}

async function annotate(preferences: Preferences, life: AbortController): Promise<void> {
  const { signal } = life;
  const annotator = new Annotator(
    document,
    optionsOf(preferences),
    {
      lexicon: lexiconOf,
      makeScan: () => lens().makeScan?.(),
      onMentions: () => changed(),
    },
    signal,
  );
  const page: AnnotatedPage = { annotator, preferences, life };
  lens().page = page;
  const door = new CardDoor(page);
  const answers = new PageAnswers(annotator, door, preferences);

  let told = '';
  function changed(): void {
    door.follow();
    door.control?.forget((mention) => annotator.mentions.includes(mention));
    if (!isConnected()) {
      // Left behind by an update or removal of the extension: marks go with it.
      life.abort();
      return;
    }
    const count = {
      count: annotator.mentions.filter(({ inComment }) => !inComment).length,
      relevant: annotator.state.relevance.relevant,
    };
    if (JSON.stringify(count) === told) return;
    told = JSON.stringify(count);
    void callBackground('showMentionCount', count);
  }
  watchConnection(life);

  answerPageCalls(
    {
      describePage: () => answers.describe(),
      readText: () => answers.readText(),
      jumpTo: (params) => answers.jumpTo(params),
      step: ({ direction }) => answers.step(direction),
      openCard: () => answers.openCard(),
      togglePage: ({ on }) => {
        answers.toggle(on);
        annotator.setOptions(optionsOf(answers.preferences, answers.isOn));
      },
      correctContext: (corrected) => annotator.correct(corrected),
      applyPreferences: (changedTo) => {
        if (!changedTo.isSiteOn) {
          void callBackground('showMentionCount', { count: 0, relevant: false });
          life.abort();
          return;
        }
        page.preferences = changedTo;
        answers.preferences = changedTo;
        const { openOn, dwellMs } = changedTo.settings;
        if (door.control) door.control.choices = { openOn, dwellMs };
        annotator.setOptions(optionsOf(changedTo, answers.isOn));
      },
    },
    signal,
  );
  await annotator.run();
}

function optionsOf({ settings, corrections }: Preferences, isOn = !settings.silent): AnnotatorOptions {
  return {
    kinds: settings.kinds,
    filled: settings.markStyle === 'underline-and-fill',
    sparse: settings.sparseMarks,
    isShown: isOn,
    muted: corrections.map(({ entity, form }) => ({ entity, form })),
  };
}

async function lexiconOf(lang: LangCode) {
  const here = () => lens().lexicons?.get(lang);
  if (lang !== 'und' && !here()) await callBackground('loadLexicon', { lang });
  const packed = here();
  return packed && decodeLexicon(packed);
}

/**
 * Nothing tells a script that its extension is gone. It is asked now and then while the page is looked at, so that no
 * marks stay that nobody answers for.
 */
function watchConnection(life: AbortController): void {
  const timer = setInterval(() => {
    if (!isConnected()) life.abort();
  }, 1000);
  life.signal.addEventListener('abort', () => clearInterval(timer));
}
