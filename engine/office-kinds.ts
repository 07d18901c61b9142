// Kinds of office, by number: what packed lexicons refer to.

import type { OfficeKind } from './languages/language.ts';

/** What `head` and `heads` refer to. */
export const officeKinds = [
  'president',
  'head-of-state',
  'prime-minister',
  'head-of-government',
  'chancellor',
  'vice-president',
  'foreign-minister',
  'defence-minister',
  'secretary-general',
  'high-representative',
  'commander-in-chief',
  'chief-of-general-staff',
  'head-of-presidential-office',
  'national-security-adviser',
  'leader',
] as const satisfies readonly OfficeKind[];
