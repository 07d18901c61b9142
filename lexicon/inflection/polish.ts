// Case endings of names in Polish, as newspapers write foreign ones: Macrona, Ruttego, Vance'a, Costy, Zełenskiego.

import type { InflectName, InflectPlace } from './slavic.ts';
import { cut, forms, inflectParts, isIndeclinable } from './slavic.ts';

/** Locative of a hard stem: Trumpie, Ławrowie; `t`, `d`, `r`, `ł` change, the rest takes `u`. */
function locative(stem: string): string[] {
  if (/st$/.test(stem)) return [`${cut(stem, 2)}ście`];
  if (/t$/.test(stem)) return [`${cut(stem, 1)}cie`];
  if (/d$/.test(stem)) return [`${stem}zie`];
  if (/r$/.test(stem)) return [`${stem}ze`];
  if (/ł$/.test(stem)) return [`${cut(stem, 1)}le`];
  if (/z$/.test(stem) && !/[cdrs]z$/.test(stem)) return [`${stem}u`, `${stem}ie`];
  if (/[bfmnpsvw]$/.test(stem)) return [`${stem}ie`];
  return [`${stem}u`];
}

/** Dative and locative of a noun in `-a`: Costa → Coście, Nausėda → Nausėdzie, Sybiha → Sybisze. */
function dativeOfA(stem: string): string[] {
  if (/st$/.test(stem)) return [`${cut(stem, 2)}ście`];
  if (/t$/.test(stem)) return [`${cut(stem, 1)}cie`];
  if (/d$/.test(stem)) return [`${stem}zie`];
  if (/r$/.test(stem)) return [`${stem}ze`];
  if (/ł$/.test(stem)) return [`${cut(stem, 1)}le`];
  if (/k$/.test(stem)) return [`${cut(stem, 1)}ce`];
  if (/g$/.test(stem)) return [`${cut(stem, 1)}dze`];
  if (/h$/.test(stem)) return [`${stem.replace(/c?h$/, '')}sze`, `${stem.replace(/c?h$/, '')}dze`];
  if (/[bfmnpsvwzņ]$/.test(stem)) return [`${stem}ie`];
  return /l$/.test(stem) ? [`${stem}i`] : [`${stem}ie`, `${stem}i`, `${stem}y`];
}

/** Nouns in `-a`, of men and women: Ramy, Ursuli, Kai, Giorgii. */
function inflectA(word: string): string[] {
  const stem = cut(word, 1);
  if (/[cńnsz]i$/.test(stem)) return forms(word, [stem, '- i ę ą']);
  if (/[aeiouy]j$/.test(stem)) return forms(word, [stem, 'i ę ą'], [cut(stem, 1), 'i']);
  if (/[ij]$/.test(stem)) return forms(word, [stem, 'i ę ą']);
  const soft = /[kgl]$/.test(stem);
  return [...new Set([...forms(word, [stem, soft ? 'i ę ą' : 'y ę ą']), ...dativeOfA(stem)])];
}

/** Men's names declined as adjectives: Zełenski, Drapaty, Rutte, Carney. */
function inflectAdjective(word: string): string[] {
  if (/[kg]i$/.test(word)) return forms(word, [word, 'ego emu m']);
  if (/i$/.test(word)) return forms(word, [word, "ego emu m 'ego 'emu"]);
  if (/e$/.test(word)) {
    const stem = cut(word, 1);
    return forms(word, [stem, 'ego emu em ie'], [word, "'a 'owi 'em 'ie 'm"]);
  }
  return forms(word, [cut(word, 1), 'ego emu ym'], [word, "ego emu 'ego 'emu m"]);
}

function inflectMale(word: string): string[] {
  if (/a$/.test(word)) return inflectA(word);
  if (/o$/.test(word)) {
    const stem = cut(word, 1);
    const instrumental = /[kg]$/.test(stem) ? 'iem' : 'em';
    const softened = /c$/.test(stem) ? [[cut(stem, 1), 'ka kowi kiem ku'] as const] : [];
    return [...new Set([...forms(word, [stem, `a owi ${instrumental}`], ...softened), ...locative(stem)])];
  }
  if (/ey$/.test(word)) return forms(word, [word, "a owi em u 'a 'owi 'em 'u ego emu m"]);
  if (/[iye]$/.test(word)) return inflectAdjective(word);
  if (/[uúéø]$/.test(word)) return [word];
  if (/ć$/.test(word)) return forms(word, [cut(word, 1), 'cia ciowi ciem ciu']);
  if (/ń$/.test(word)) return forms(word, [cut(word, 1), 'nia niowi niem niu']);
  // Petra Pavla beside Petra Pavela
  const stems = /[bcdfgkmnpstvwz]el$/.test(word) ? [word, `${cut(word, 2)}l`] : [word];
  const endings = /[kg]$/.test(word) ? 'a owi iem' : 'a owi em';
  return [...new Set(stems.flatMap((stem) => [...forms(word, [stem, endings]), ...locative(stem)]))];
}

/** Women's names decline in `-a` only: Ursuli, but Frederiksen, Meloni, Swyrydenko stay. */
function inflectFemale(word: string): string[] {
  if (/[sc]ka$/.test(word)) return forms(word, [cut(word, 1), 'iej ą']);
  return /a$/.test(word) ? inflectA(word) : [word];
}

export const inflectName: InflectName = (word, _part, gender) =>
  isIndeclinable(word) ? [word] : inflectParts(word, gender === 'male' ? inflectMale : inflectFemale);

/** Irregular: plural names and adjectives. The rest goes by ending. */
const places: Record<string, string> = {
  Niemcy: 'Niemiec Niemcom Niemcami Niemczech',
  Włochy: 'Włoch Włochom Włochami Włoszech',
  Czechy: 'Czech Czechom Czechami Czechach',
  Węgry: 'Węgier Węgrom Węgrami Węgrzech',
  Cypr: 'Cypru Cyprowi Cyprem Cyprze',
  Luksemburg: 'Luksemburga Luksemburgowi Luksemburgiem Luksemburgu',
  Polska: 'Polski Polsce Polskę Polską',
  'Wielka Brytania': 'Wielkiej_Brytanii Wielką_Brytanię Wielką_Brytanią',
  'Nowa Zelandia': 'Nowej_Zelandii Nową_Zelandię Nową_Zelandią',
  'Stany Zjednoczone': 'Stanów_Zjednoczonych Stanom_Zjednoczonym Stanami_Zjednoczonymi Stanach_Zjednoczonych',
  'Zjednoczone Królestwo':
    'Zjednoczonego_Królestwa Zjednoczonemu_Królestwu Zjednoczonym_Królestwem Zjednoczonym_Królestwie',
  'Republika Czeska': 'Republiki_Czeskiej Republice_Czeskiej Republikę_Czeską Republiką_Czeską',
  'Federacja Rosyjska': 'Federacji_Rosyjskiej Federację_Rosyjską Federacją_Rosyjską',
};

/** @returns every case of a place's name; Ukraina → Ukrainy, Ukrainie, Ukrainę, Ukrainą */
export const inflectPlace: InflectPlace = (name) => {
  const irregular = places[name];
  if (irregular !== undefined)
    return [name, ...irregular.split(' ').map((form) => form.replaceAll('_', ' '))];
  if (/^\p{Lu}+$/u.test(name) || name.includes(' ')) return [name];
  if (/[ij]a$/.test(name)) return forms(name, [cut(name, 1), 'i ę ą']);
  if (/a$/.test(name)) return inflectA(name);
  return [name];
};
