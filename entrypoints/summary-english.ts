// Loaded by the summary worker when a page is in English.

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readEnglish } from '../summary/english.ts';

export default defineUnlistedScript(() => {
  (globalThis as { readEnglish?: typeof readEnglish }).readEnglish = readEnglish;
});
