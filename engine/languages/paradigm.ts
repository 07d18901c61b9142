// Phrases whose words change together. Written as alternatives, each word in every case, most forms would be nonsense.

import type { Pattern, WeakPattern } from './language.ts';

/**
 * One form for each case: `paradigm('deklaracj_ parysk_', 'a a', 'i iej', 'ę ą')` is `deklaracja paryska`,
 * `deklaracji paryskiej`, `deklarację paryską`.
 * @param template - with `_` where an ending stands
 * @param cases - the endings of one case each, parted by a space; `-` is an empty one
 */
export const paradigm = (template: string, ...cases: string[]): Pattern[] =>
  cases.map((endings) => {
    const each = endings.split(' ');
    return template.replaceAll('_', () => {
      const ending = each.shift() ?? '';
      return ending === '-' ? '' : ending;
    });
  });

/** The same needs for several forms. */
export const weak = (forms: readonly Pattern[], needs: Omit<WeakPattern, 'form'>): WeakPattern[] =>
  forms.map((form) => ({ form, ...needs }));
