// Case endings of names in Czech: cases, possessive adjectives (Trumpův, Trumpova), women in -ová (Meloniová).

import type { InflectName, InflectPlace } from './slavic.ts';
import { cut, forms, inflectParts, isIndeclinable } from './slavic.ts';

const possessive = 'ův ova ovo ovi ovy ovu ově ovou ových ovým ovými';

function inflectMale(word: string, part: 'given' | 'surname'): string[] {
  const owned = part === 'surname' ? ` ${possessive}` : '';
  if (/(yj|ij|ý)$/.test(word) && /k(yj|ij|ý)$/.test(word)) {
    const stem = word.replace(/(yj|ij|ý)$/, '');
    return forms(word, [stem, 'ý yj ij ého ému ým ém']);
  }
  if (/[sc]ki$/.test(word)) return forms(word, [cut(word, 1), 'ého ému ým ém iho imu im']);
  if (/[iy]$/.test(word)) return forms(word, [word, `ho mu m ${owned ? 'ův ova ovo ovy' : ''}`.trim()]);
  if (/e$/.test(word))
    return forms(word, [word, `ho mu m a ovi em${owned}`], [cut(word, 1), `ovi em${owned}`]);
  if (/o$/.test(word)) return forms(word, [cut(word, 1), `a ovi em u${owned}`], [word, 'm']);
  if (/a$/.test(word)) {
    const stem = cut(word, 1);
    return forms(word, [stem, `${/[cčďjňřšťž]$/.test(stem) ? 'i' : 'y'} ovi u ou o${owned}`]);
  }
  if (/[uú]$/.test(word)) return forms(word, [word, `a ovi em${owned}`]);
  const groups: [string, string][] = [];
  const stem = /[bcdfgkmnpstvz]el$/.test(word) ? `${cut(word, 2)}l` : word;
  const endings = `ovi em${owned}`;
  if (/[cčďjňřšťžć]$/.test(word)) groups.push([word, `e i ${endings}`]);
  if (/[szx]$/.test(word)) groups.push([word, `e i a ${endings}`]);
  if (/us$/.test(word)) groups.push([cut(word, 2), `a ${endings}`]);
  if (groups.length === 0) groups.push([stem, `a u e ${endings}`], [word, `a u ${endings}`]);
  if (/c$/.test(word)) groups.push([word, 'a u']);
  return forms(word, ...groups);
}

function inflectFemale(word: string, part: 'given' | 'surname'): string[] {
  if (part === 'surname') {
    const stem = /[ao]$/.test(word) ? cut(word, 1) : word;
    const cases = /a$/.test(word) ? `y u ou e ` : '';
    return forms(word, [stem, `${cases}ová ové ovou`]);
  }
  if (/i[ae]$/.test(word)) return forms(word, [cut(word, 1), 'e i u ou í']);
  if (/ja$/.test(word)) return forms(word, [cut(word, 1), 'e i u ou í']);
  if (/a$/.test(word)) {
    const stem = cut(word, 1);
    const dative = /k$/.test(stem)
      ? `${cut(stem, 1)}ce`
      : /g$/.test(stem)
        ? `${cut(stem, 1)}ze`
        : `${stem}${/[rlsz]$/.test(stem) ? 'e' : 'ě'}`;
    return [...forms(word, [stem, 'y u ou']), dative];
  }
  return [word];
}

export const inflectName: InflectName = (word, part, gender) => {
  if (isIndeclinable(word)) return [word];
  return inflectParts(word, (piece) =>
    gender === 'male' ? inflectMale(piece, part) : inflectFemale(piece, part),
  );
};

const places: Record<string, string> = {
  'Nový Zéland': 'Nového_Zélandu Novému_Zélandu Novým_Zélandem Novém_Zélandu',
  'Černá Hora': 'Černé_Hory Černé_Hoře Černou_Horu Černou_Horou',
  'Velká Británie': 'Velké_Británie Velké_Británii Velkou_Británii Velkou_Británií',
  'Spojené království': 'Spojeného_království Spojenému_království Spojeným_královstvím Spojeném_království',
  'Spojené státy': 'Spojených_států Spojeným_státům Spojenými_státy Spojených_státech',
  'Česká republika': 'České_republiky České_republice Českou_republiku Českou_republikou',
  'Ruská federace': 'Ruské_federace Ruské_federaci Ruskou_federaci Ruskou_federací',
  Kypr: 'Kypru Kyprem',
  Island: 'Islandu Islandem',
};

/** @returns every case of a place's name: Polsko → Polska, Polsku, Polskem; Francie → Francii, Francií */
export const inflectPlace: InflectPlace = (name) => {
  const irregular = places[name];
  if (irregular !== undefined)
    return [name, ...irregular.split(' ').map((form) => form.replaceAll('_', ' '))];
  if (name.includes(' ') || /^\P{Ll}+$/u.test(name)) return [name];
  if (/[sc]ko$/.test(name)) return forms(name, [cut(name, 1), 'a u em']);
  if (/ie$/.test(name)) return forms(name, [cut(name, 1), 'i í']);
  if (/a$/.test(name)) return forms(name, [cut(name, 1), /[dtn]a$/.test(name) ? 'y ě u ou' : 'y ě e u ou']);
  return [name];
};
