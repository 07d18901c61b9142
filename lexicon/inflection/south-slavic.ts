// Case endings and possessive adjectives of names in Slovene and Croatian, which keep foreign spellings:
// Starmerja, Starmerjev in the one, Starmera, Starmerov in the other.

import type { InflectName, InflectPlace } from './slavic.ts';
import { cut, forms, inflectParts, isIndeclinable } from './slavic.ts';

type Groups = (readonly [stem: string, endings: string])[];

const isSoft = (word: string): boolean => /[cčćšžj]$/.test(word);

// Slovene

const slovenePossessive = (suffix: string) =>
  ['', 'a', 'o', 'e', 'i', 'ega', 'emu', 'em', 'im', 'ih', 'imi'].map((ending) => suffix + ending).join(' ');

function sloveneMale(word: string, part: 'given' | 'surname'): string[] {
  const possessive = (suffix: string) => (part === 'surname' ? ` ${slovenePossessive(suffix)}` : '');
  if (/[sc]k(i|y|yy|ij)$/.test(word)) {
    const stem = word.replace(/(i|y|yy|ij)$/, '');
    return forms(word, [stem, 'i ega emu im em']);
  }
  if (/[iyueéúø]$/.test(word))
    return forms(
      word,
      [word, `ja ju jem a u om${possessive('jev')}`],
      [word, possessive('ov').trim() || '-'],
    );
  if (/o$/.test(word)) return forms(word, [cut(word, 1), `a u em om${possessive('ov')}${possessive('ev')}`]);
  if (/a$/.test(word)) return forms(word, [cut(word, 1), `e i o u om${possessive('ov')}`]);
  const groups: Groups = [[word, `a u om em${possessive(isSoft(word) ? 'ev' : 'ov')}`]];
  if (/r$/.test(word)) groups.push([word, `ja ju jem${possessive('jev')}`]);
  if (/z$/.test(word)) groups.push([word, possessive('ev').trim() || '-']);
  if (/[bdgkmnptv]el$/.test(word)) groups.push([`${cut(word, 2)}l`, `a u om${possessive('ov')}`]);
  return forms(word, ...groups);
}

function sloveneFemale(word: string, part: 'given' | 'surname'): string[] {
  const groups: Groups = /a$/.test(word) ? [[cut(word, 1), 'e i o']] : [];
  if (part === 'given') return forms(word, ...groups);
  const stem = /[ao]$/.test(word) ? cut(word, 1) : /[ei]$/.test(word) ? `${word}j` : word;
  return forms(word, ...groups, [stem, isSoft(stem) ? 'eva eve evi evo' : 'ova ove ovi ovo']);
}

export const inflectSloveneName: InflectName = (word, part, gender) =>
  isIndeclinable(word)
    ? [word]
    : inflectParts(word, (piece) =>
        gender === 'male' ? sloveneMale(piece, part) : sloveneFemale(piece, part),
      );

const slovenePlaces: Record<string, string> = {
  Ciper: 'Cipra Cipru Ciprom',
  'Združeno kraljestvo':
    'Združenega_kraljestva Združenemu_kraljestvu Združenim_kraljestvom Združenem_kraljestvu',
  'Združene države Amerike': 'Združenih_držav_Amerike Združenim_državam_Amerike Združenimi_državami_Amerike',
  'Nova Zelandija': 'Nove_Zelandije Novi_Zelandiji Novo_Zelandijo',
  'Črna gora': 'Črne_gore Črni_gori Črno_goro',
  'Češka republika': 'Češke_republike Češki_republiki Češko_republiko',
};

// Croatian, and Serbian where it keeps the Latin spelling

const croatianPossessive = (suffix: string) =>
  ['', 'a', 'o', 'i', 'e', 'u', 'og', 'oga', 'om', 'ome', 'im', 'ih', 'oj']
    .map((ending) => suffix + ending)
    .join(' ');

function croatianMale(word: string, part: 'given' | 'surname'): string[] {
  const possessive = (suffix: string) => (part === 'surname' ? ` ${croatianPossessive(suffix)}` : '');
  if (/[sc]k(i|y|yy|ij|yj)$/.test(word)) {
    const stem = word.replace(/(i|y|yy|ij|yj)$/, '');
    return forms(word, [stem, 'i ij og oga om ome omu im']);
  }
  if (/[iy]$/.test(word)) return forms(word, [word, `ja ju jem a u em${possessive('jev')}`]);
  if (/[eéøuú]$/.test(word)) return forms(word, [word, `a u om${possessive('ov')}`]);
  if (/io$/.test(word))
    return forms(word, [cut(word, 1), `ja ju jem a u om${possessive('jev')}${possessive('ov')}`]);
  if (/o$/.test(word)) return forms(word, [cut(word, 1), `a u om${possessive('ov')}`]);
  if (/a$/.test(word)) return forms(word, [cut(word, 1), `e i u om in ina ino ini inu inog inom`]);
  const soft = isSoft(word);
  const groups: Groups = [[word, `a u ${soft ? 'em' : 'om'} e${possessive(soft ? 'ev' : 'ov')}`]];
  if (/[bdgkmnptv]el$/.test(word)) groups.push([`${cut(word, 2)}l`, `a u om${possessive('ov')}`]);
  return forms(word, ...groups);
}

const croatianFemale = (word: string): string[] =>
  /a$/.test(word) ? forms(word, [cut(word, 1), 'e i u om']) : [word];

export const inflectCroatianName: InflectName = (word, part, gender) =>
  isIndeclinable(word)
    ? [word]
    : inflectParts(word, (piece) => (gender === 'male' ? croatianMale(piece, part) : croatianFemale(piece)));

const croatianPlaces: Record<string, string> = {
  Cipar: 'Cipra Cipru Ciprom',
  'Ujedinjeno Kraljevstvo':
    'Ujedinjenog_Kraljevstva Ujedinjenoga_Kraljevstva Ujedinjenom_Kraljevstvu Ujedinjenim_Kraljevstvom',
  'Sjedinjene Američke Države': 'Sjedinjenih_Američkih_Država Sjedinjenim_Američkim_Državama',
  'Novi Zeland': 'Novog_Zelanda Novom_Zelandu Novim_Zelandom',
  'Crna Gora': 'Crne_Gore Crnoj_Gori Crnu_Goru Crnom_Gorom',
  'Češka Republika': 'Češke_Republike Češkoj_Republici Češku_Republiku',
};

/**
 * Names in `-ska`, `-ška`, `-čka` are adjectives by origin and decline so in Croatian (`u Njemačkoj`), as nouns in
 * Slovene (`v Nemčiji`, `na Poljskem`).
 */
export const inflectCroatianPlace: InflectPlace = (name) => {
  const irregular = croatianPlaces[name];
  if (irregular !== undefined)
    return [name, ...irregular.split(' ').map((form) => form.replaceAll('_', ' '))];
  if (name.includes(' ') || /^\P{Ll}+$/u.test(name)) return [name];
  if (/[sšč]ka$/.test(name)) return forms(name, [cut(name, 1), 'e oj u om']);
  if (/a$/.test(name)) return forms(name, [cut(name, 1), 'e i u om']);
  if (/[dglmnprt]$/.test(name)) return forms(name, [name, 'a u om']);
  return [name];
};

export const inflectSlovenePlace: InflectPlace = (name) => {
  const irregular = slovenePlaces[name];
  if (irregular !== undefined)
    return [name, ...irregular.split(' ').map((form) => form.replaceAll('_', ' '))];
  if (name.includes(' ') || /^\P{Ll}+$/u.test(name)) return [name];
  if (/[sšč]ka$/.test(name)) return forms(name, [cut(name, 1), 'e i o em']);
  if (/a$/.test(name)) return forms(name, [cut(name, 1), 'e i o']);
  if (/[dglmnprt]$/.test(name)) return forms(name, [name, 'a u om']);
  return [name];
};
