// Our own code as the extension runs it, sentinel and annotator one after the other, without waiting for injection.

import { decodeLexicon, type Lexicon, type PackedLexicon } from '../../../engine/lexicon.ts';
import { TriggerScan } from '../../../engine/triggers.ts';
import { triggers } from '../../../generated/triggers.ts';
import { Annotator, type AnnotatorOptions } from '../../../page/annotator.ts';
import { waitForTrigger } from '../../../page/sentinel.ts';

const options: AnnotatorOptions = {
  kinds: { name: true, metonym: true, role: true, title: true, provision: true },
  filled: false,
  sparse: false,
  isShown: true,
  muted: [],
};

const decoded = new Map<string, Lexicon>();

/** Packed lexicons as JSON, by language: given by the benchmark before anything is timed. */
export const packedLexicons: Record<string, string> = {};

export function lexiconOf(lang: string): Lexicon | undefined {
  const packed = packedLexicons[lang];
  const lexicon = decoded.get(lang) ?? (packed && decodeLexicon(JSON.parse(packed) as PackedLexicon));
  if (lexicon) decoded.set(lang, lexicon);
  return lexicon || undefined;
}

export interface Started {
  annotator: Annotator;
  stop(): void;
}

/** Resolves when the page is annotated; goes on following its changes until stopped. */
export async function annotatePage(): Promise<Started> {
  const life = new AbortController();
  await waitForTrigger(document, () => new TriggerScan(triggers), life.signal);
  let annotator: Annotator | undefined;
  await new Promise<void>((resolve) => {
    annotator = new Annotator(
      document,
      options,
      {
        lexicon: async (lang) => lexiconOf(lang),
        makeScan: () => new TriggerScan(triggers),
        onMentions: resolve,
      },
      life.signal,
    );
    void annotator.run();
  });
  return { annotator: annotator as unknown as Annotator, stop: () => life.abort() };
}

/** The sentinel alone. */
export function lookForTriggers(): AbortController {
  const life = new AbortController();
  void waitForTrigger(document, () => new TriggerScan(triggers), life.signal);
  return life;
}
