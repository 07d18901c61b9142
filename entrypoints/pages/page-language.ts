// The language of the extension's own pages, and their look.

import { type UiLang, uiLangs } from '../../components/strings.ts';
import { uiLanguage } from '../../platform/extension-pages.ts';
import type { Settings } from '../../platform/settings.ts';

/** The browser's where we speak it, else English. Told to the document, so that screen readers and hyphens know. */
export function chooseUiLang(): UiLang {
  const wanted = uiLanguage();
  const uiLang = uiLangs.find((known) => known === wanted) ?? 'en';
  document.documentElement.lang = uiLang;
  return uiLang;
}

/** The language of what we know: the reader's choice, else the interface's where the data have it. */
export const contentLang = ({ cardLang }: Settings, uiLang: UiLang): 'en' | 'fr' =>
  cardLang === 'auto' ? (uiLang === 'fr' ? 'fr' : 'en') : cardLang;

/** `page` means the page that is read; our own pages follow the system then. */
export function applyTheme({ theme }: Settings): void {
  const { dataset } = document.documentElement;
  if (theme === 'light' || theme === 'dark') dataset.theme = theme;
  else delete dataset.theme;
}

/** Today where the reader is. */
export function today(): string {
  const now = new Date();
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
