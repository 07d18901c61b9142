// A report of a wrong card, to copy: nothing is sent, and no address or sentence of the page is in it.

import type { CardData } from '../../data/card.ts';

export function reportOf({ id, kind, form, date, verified, evidence }: CardData): string {
  return [
    'Coalition Lens: not this one',
    `entity: ${id}`,
    `kind: ${kind}`,
    `form: ${form}`,
    `article date: ${date ?? 'unknown'}`,
    `evidence: ${evidence.map(({ code, detail }) => (detail ? `${code} (${detail})` : code)).join(', ') || 'none'}`,
    `data verified: ${verified}`,
  ].join('\n');
}
