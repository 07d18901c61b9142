// Case endings of names in Russian: the library `lvovich`, mended for foreign names in -ин and -ов.

import { inclineFirstname, inclineLastname } from 'lvovich';
import type { InflectName, InflectPlace } from './slavic.ts';
import { cut, forms, inflectParts, isIndeclinable } from './slavic.ts';

const cases = ['genitive', 'dative', 'accusative', 'instrumental', 'prepositional'] as const;

export const inflectName: InflectName = (word, part, gender) => {
  if (isIndeclinable(word)) return [word];
  if (word.includes('-')) return inflectParts(word, (piece) => inflectName(piece, part, gender));
  const incline = part === 'given' ? inclineFirstname : inclineLastname;
  const found = cases.map((name) => incline(word, name, gender) ?? word);
  // Путиным, but Мартином; the papers are not of one mind
  const foreign = gender === 'male' && /[ие][нв]$/.test(word) ? [`${word}ом`, `${word}ым`] : [];
  return [...new Set([word, ...found, ...foreign])];
};

const places: Record<string, string> = {
  'Новая Зеландия': 'Новой_Зеландии Новую_Зеландию Новой_Зеландией',
  'Чешская Республика': 'Чешской_Республики Чешской_Республике Чешскую_Республику Чешской_Республикой',
  'Российская Федерация': 'Российской_Федерации Российскую_Федерацию Российской_Федерацией',
  'Соединенные Штаты': 'Соединенных_Штатов Соединенным_Штатам Соединенными_Штатами Соединенных_Штатах',
  'Соединенное Королевство':
    'Соединенного_Королевства Соединенному_Королевству Соединенным_Королевством Соединенном_Королевстве',
  Нидерланды: 'Нидерландов Нидерландам Нидерландами Нидерландах',
  Америка: 'Америки Америке Америку Америкой',
};

/** @returns every case of a place's name: Украина → Украины, Украине, Украину, Украиной */
export const inflectPlace: InflectPlace = (name) => {
  const irregular = places[name];
  if (irregular !== undefined)
    return [name, ...irregular.split(' ').map((form) => form.replaceAll('_', ' '))];
  if (name.includes(' ') || /^\P{Ll}+$/u.test(name)) return [name];
  if (/ия$/.test(name)) return forms(name, [cut(name, 1), 'и ю ей']);
  if (/ша$/.test(name)) return forms(name, [cut(name, 1), 'и е у ей']);
  if (/а$/.test(name)) return forms(name, [cut(name, 1), 'ы е у ой']);
  if (/[бвгдзклмнпрст]$/.test(name)) return forms(name, [name, 'а у ом е']);
  return [name];
};
