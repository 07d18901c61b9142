// The sentinel as on every page, for what it keeps where it finds nothing.

import { TriggerScan } from '../../../engine/triggers.ts';
import { triggers } from '../../../generated/triggers.ts';
import { waitForTrigger } from '../../../page/sentinel.ts';

void waitForTrigger(document, () => new TriggerScan(triggers), new AbortController().signal);
