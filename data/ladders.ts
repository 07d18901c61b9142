// The words that bind, in their order. A step is taken only in the word of a source.

import type { Document, LadderStep } from './schema.ts';

type Step = LadderStep['step'];

/**
 * Steps of each kind of document, from talk to law. `endorsed` and `signed` are both ways of adopting a political
 * declaration: which of them it was is what sources may differ on, so they share a rung.
 */
const documentLadders: Record<Document['documentKind'], readonly (readonly Step[])[]> = {
  'political-declaration': [['announced'], ['adopted', 'issued', 'endorsed', 'signed']],
  'declaration-of-intent': [['announced'], ['signed']],
  statement: [['announced'], ['issued', 'adopted', 'endorsed']],
  framework: [['announced'], ['adopted', 'endorsed', 'signed']],
  'negotiated-text': [['announced'], ['signed'], ['ratified'], ['in-force']],
  agreement: [['announced'], ['signed'], ['endorsed'], ['ratified'], ['in-force']],
  treaty: [['announced'], ['signed'], ['ratified'], ['in-force']],
};

/** @returns the rung of a step, or -1 where this kind of document has no such step */
export function rungOf(kind: Document['documentKind'], step: Step): number {
  return documentLadders[kind].findIndex((rung) => rung.includes(step));
}
