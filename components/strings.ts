// Words of the interface, the one way for every surface.
//
//     import { card } from '../../generated/strings.ts';       // one export for each top-level key of locales/*.yml
//     import { speaker } from '../strings.ts';
//
//     const say = speaker(card, 'uk');
//     say('close')                                             // "Закрити"
//     say('asOf', { date: formatDate('2026-01-06', 'uk') })    // {date} in the message
//     say('pledges', { n: 4 })                                 // one, few, many, other: chosen by Intl.PluralRules
//     say.rich('quoted', { form: <q lang="fr">{form}</q> })    // the same with elements in it, as a list of children
//
// Keys and the names of their parameters are checked by the compiler. A bundle holds its own messages alone, so a
// script carries only what it imports. `scripts/strings.ts` generates the bundles, and fails the build where a key,
// a parameter or a plural form is missing in one of the languages. To add a message: a line in each of the three files.

import type { ComponentChildren } from 'preact';

export type UiLang = 'en' | 'fr' | 'uk';
export const uiLangs = ['en', 'fr', 'uk'] as const satisfies UiLang[];

/** `{name}` stands for a parameter; a plural message has one form for each category of its language, chosen by `{n}`. */
export type Message = string | Partial<Record<Intl.LDMLPluralRule, string>>;
export type Messages = Record<string, Message>;
export type Bundle<English extends Messages = Messages> = { en: English } & Record<
  UiLang,
  Record<keyof English, Message>
>;

type NamesIn<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | NamesIn<Rest> : never;
type NamesOf<Said extends Message> = Said extends string ? NamesIn<Said> : NamesIn<Said[keyof Said]> | 'n';
type Params<Said extends Message, Value> = [NamesOf<Said>] extends [never]
  ? []
  : [params: { [Name in NamesOf<Said>]: Name extends 'n' ? number : Value }];

export interface Speaker<English extends Messages> {
  <Key extends keyof English & string>(key: Key, ...params: Params<English[Key], string>): string;
  rich<Key extends keyof English & string>(
    key: Key,
    ...params: Params<English[Key], ComponentChildren>
  ): ComponentChildren[];
  lang: UiLang;
}

const placeholder = /\{(\w+)\}/;

/** @returns a function that says the messages of one bundle in one language; see above */
export function speaker<English extends Messages>(bundle: Bundle<English>, lang: UiLang): Speaker<English> {
  function parts(key: string, params: Record<string, ComponentChildren> = {}): ComponentChildren[] {
    const message = (bundle[lang] as Messages)[key];
    const text = typeof message === 'object' ? pluralForm(message, Number(params.n), lang) : message;
    if (text === undefined) throw new RangeError(`no message "${key}" in ${lang}`);
    // The pattern has one group: what stands between placeholders and their names take turns.
    return text.split(placeholder).map((part, at) => (at % 2 === 0 ? part : inWords(params[part], lang)));
  }
  const say = (key: string, params?: Record<string, string | number>) => parts(key, params).join('');
  const rich = (key: string, params?: Record<string, ComponentChildren>) =>
    parts(key, params).filter((part) => part !== '');
  return Object.assign(say, { rich, lang }) as Speaker<English>;
}

/** A form that the runtime's own rules ask for and the locale does not have is the general one. */
function pluralForm(forms: Exclude<Message, string>, n: number, lang: UiLang) {
  return forms[new Intl.PluralRules(lang).select(n)] ?? forms.other;
}

function inWords(value: ComponentChildren, lang: UiLang) {
  return typeof value === 'number' ? new Intl.NumberFormat(lang).format(value) : value;
}
