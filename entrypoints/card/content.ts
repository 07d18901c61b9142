// What the annotator hands to the card's script: data and the reader's wishes. The script makes the card's props of it.

import type { CardData } from '../../data/card.ts';
import type { LangCode } from '../../engine/types.ts';
import type { Settings } from '../../platform/settings.ts';

export interface CardContent {
  data: CardData;
  isPinned: boolean;
  layout: 'card' | 'sheet';
  /** Language of the text that the mention stands in. */
  pageLang: LangCode;
  preferences: { uiLang: string } & Pick<Settings, 'cardLang' | 'theme'>;
  actions: {
    close(): void;
    pin(): void;
    notThisOne(where: 'here' | 'everywhere'): void;
    openDossier(): void;
    siteOff(): void;
  };
}
