// Case endings of names in Ukrainian: the library `shevchenko`, mended where it takes a foreign name for a native one.

import shevchenko from 'shevchenko';
import type { InflectName, InflectPlace } from './slavic.ts';
import { cut, forms, inflectParts, isIndeclinable } from './slavic.ts';

const cases = ['inGenitive', 'inDative', 'inAccusative', 'inAblative', 'inLocative'] as const;

/** Short foreign first names, in which the library sees an alternation of vowels: Піт would become Пота. */
const short = /^[БВГДЖЗКЛМНПРСТФХЦЧШЩ]і[бвгджзклмнпрстфхцчшщ]$/;

/** What newspapers write besides: Путіним, Радевим, Мерцем, Мадяром, Павла, у Макроні. */
function besides(word: string): string[] {
  if (/[іїи]н$/.test(word) || /[оеєії]в$/.test(word)) return [`${word}им`, `${word}і`];
  if (/ц$/.test(word)) return [`${word}ем`, `${word}еві`];
  if (/[^аеєиіїоуюяйь]$/.test(word)) {
    return [
      `${word}ом`,
      `${word}ові`,
      `${word}і`,
      ...(/вел$/.test(word) ? [`${cut(word, 2)}ла`, `${cut(word, 2)}лом`] : []),
    ];
  }
  return [];
}

const masculine = (word: string) => forms(word, [word, 'а у ові ом і']);

export const inflectName: InflectName = (word, part, gender) => {
  if (isIndeclinable(word)) return [word];
  if (gender === 'male' && short.test(word)) return masculine(word);
  if (word.includes('-')) return inflectParts(word, (piece) => inflectName(piece, part, gender));
  const key = part === 'given' ? 'firstName' : 'lastName';
  const bearer = { gender, [key]: word } as Parameters<typeof shevchenko.inGenitive>[0];
  const found = cases.map((name) => shevchenko[name](bearer)[key] ?? word);
  return [...new Set([word, ...found, ...(gender === 'male' ? besides(word) : [])])];
};

const places: Record<string, string> = {
  'Велика Британія': 'Великої_Британії Великій_Британії Велику_Британію Великою_Британією',
  'Нова Зеландія': 'Нової_Зеландії Новій_Зеландії Нову_Зеландію Новою_Зеландією',
  'Чеська Республіка': 'Чеської_Республіки Чеській_Республіці Чеську_Республіку Чеською_Республікою',
  'Російська Федерація':
    'Російської_Федерації Російській_Федерації Російську_Федерацію Російською_Федерацією',
  'Сполучені Штати': 'Сполучених_Штатів Сполученим_Штатам Сполученими_Штатами Сполучених_Штатах',
  'Сполучене Королівство':
    'Сполученого_Королівства Сполученому_Королівству Сполученим_Королівством Сполученому_Королівстві',
  Нідерланди: 'Нідерландів Нідерландам Нідерландами Нідерландах',
  Америка: 'Америки Америці Америку Америкою',
};

/** @returns every case of a place's name: Україна → України, Україні, Україну, Україною */
export const inflectPlace: InflectPlace = (name) => {
  const irregular = places[name];
  if (irregular !== undefined)
    return [name, ...irregular.split(' ').map((form) => form.replaceAll('_', ' '))];
  if (name.includes(' ') || /^\P{Ll}+$/u.test(name)) return [name];
  if (/ія$/.test(name)) return forms(name, [cut(name, 1), 'ї ю єю']);
  if (/ща$/.test(name)) return forms(name, [cut(name, 1), 'і у ею']);
  if (/а$/.test(name)) return forms(name, [cut(name, 1), 'и і у ою']);
  if (/[бвгдзклмнпрст]$/.test(name)) return forms(name, [name, 'у а ом ові і']);
  return [name];
};
