// What must hold, as ratios and counts: measured side by side in one run, they mean the same on any machine.
// `npm run bench` exits with 1 where one is missed in the best of up to three runs.

export interface Goal {
  /** The value that the groups report under this name. */
  id: string;
  what: string;
  /** `at least` for what must be so much better than something else, and for controls that must look bad. */
  kind: 'at most' | 'at least';
  limit: number;
  unit: '×' | '' | 'KB' | 'ms';
}

const atMost = (id: string, limit: number, what: string, unit: Goal['unit'] = '×'): Goal => ({
  id,
  what,
  kind: 'at most',
  limit,
  unit,
});
const atLeast = (id: string, limit: number, what: string, unit: Goal['unit'] = '×'): Goal => ({
  id,
  what,
  kind: 'at least',
  limit,
  unit,
});

export const goals: readonly Goal[] = [
  atMost('match.warm.en', 3, 'matcher on strings, warm, English, to the sum of char codes'),
  atMost('match.warm.uk', 3, 'matcher on strings, warm, Ukrainian'),
  atMost('match.oracle', 0, 'hits that the oracle sees otherwise', ''),
  atLeast('match.package', 10, 'faster than the best npm multi-pattern package'),
  atLeast('match.alternation', 4, 'faster than one alternation with u and lookarounds'),
  atLeast('match.markjs', 1000, 'faster than mark.js with the same forms (scaled)'),

  atMost('pass.cold.B', 3, 'whole pass, cold, 0.3 MB, to the DOM floor'),
  atMost('pass.cold.C', 2.5, 'whole pass, cold, 3 MB'),
  atMost('pass.warm.C', 3, 'whole pass, warm, 3 MB'),
  atMost('pass.warm.D', 4, 'whole pass, warm, many small nodes'),
  atMost('pass.cold.N', 2, 'a page without a trigger, cold'),
  atMost('pass.real.median', 2, 'saved real pages, cold, median'),
  atMost('pass.real.p95', 2.5, 'saved real pages, cold, 95th percentile'),
  atMost('pass.real.changed', 0, 'saved real pages whose DOM changed or that threw', ''),

  atMost('paint.layouts', 0, 'layouts that annotating caused', ''),
  atMost('paint.styles', 0, 'style recalculations that annotating caused', ''),
  atMost('paint.registered', 300, 'ranges registered on the longest page', ''),
  atMost('paint.add', 1.5, 'frame after one more range, to the same with 100 ranges'),
  atLeast('paint.control.spans', 20, 'layout for 10,000 spans in place of highlights (control)', 'ms'),
  atLeast('paint.control.ranges', 2, 'the same frame with 10,000 static ranges registered (control)'),

  atMost('mutate.append', 1.2, "the page's own 1,000 insertions, to the same without us"),
  atMost('mutate.text', 1.2, "the page's own 1,000 text changes, to the same without us"),
  atMost('mutate.remove', 1.2, "the page's own 1,000 removals, to the same without us"),
  atMost('mutate.beyond.append', 1.2, 'insertions, to the same with an observer that does nothing'),
  atMost('mutate.beyond.text', 1.2, 'text changes, to the same with an observer that does nothing'),
  atMost('mutate.beyond.remove', 1.2, 'removals, to the same with an observer that does nothing'),
  atLeast('mutate.control', 10, 'removals with 10,000 live ranges (control)'),

  atMost('hit.own', 50, 'our part of a hit test, microseconds beyond the browser’s own look-up', ''),

  atMost('observe.cost', 1.2, '10,000 paragraphs appended, script time to one pass over the same text'),
  atLeast('observe.control', 5, 'the same with a full rescan for each batch (control)'),

  atMost('slice.longest.C', 16, 'longest task while annotating 3 MB, processor time, frames apart', 'ms'),
  atMost('slice.longest.D', 16, 'longest task, many small nodes', 'ms'),
  atMost('slice.frame.C', 1.2, 'longest frame while annotating 3 MB, to one that shows a single range'),
  atMost('slice.frame.D', 1.2, 'the same, many small nodes'),

  atMost('load.decode', 6, 'compile, evaluate and decode, to 10 KB of plain functions'),

  atMost('memory.none', 100, 'kept on a page without a trigger', 'KB'),
  atMost('memory.forms', 250, 'kept for 3,000 forms, names and cues', 'KB'),
  atMost('memory.page', 5, 'kept for an annotated page, to the bytes of its text'),

  atMost('scale.forms.warm', 2.2, '30,000 forms to 3,000, warm'),
  atMost('scale.text', 1.2, '3 MB to 0.3 MB, to the growth of the floor'),
];

/** Everything that a smoke test may miss on a busy machine. */
export const quickSlack = 1.5;

export function isMet({ kind, limit }: Goal, value: number, slack = 1): boolean {
  return kind === 'at most' ? value <= limit * slack : value >= limit / slack;
}

export const isBetter = ({ kind }: Goal, value: number, than: number): boolean =>
  kind === 'at most' ? value < than : value > than;
