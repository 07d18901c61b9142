// The groups of the benchmark, by name.

import type { Group } from './groups/group.ts';
import { hit } from './groups/hit.ts';
import { load } from './groups/load.ts';
import { markJs } from './groups/mark-js.ts';
import { match } from './groups/match.ts';
import { memory } from './groups/memory.ts';
import { mutate } from './groups/mutate.ts';
import { observe } from './groups/observe.ts';
import { paint } from './groups/paint.ts';
import { pass } from './groups/pass.ts';
import { scale } from './groups/scale.ts';
import { slice } from './groups/slice.ts';

export const groups: Record<string, Group> = {
  match,
  markjs: markJs,
  pass,
  paint,
  mutate,
  hit,
  observe,
  slice,
  load,
  memory,
  scale,
};
/** Those that say the same in any browser; Chromium's own counts are not in them. */
export const firefoxGroups: readonly string[] = ['pass', 'mutate', 'slice'];
