import { expect, test } from 'vitest';
import { latvian } from '../../../engine/languages/latvian.ts';
import { lithuanian } from '../../../engine/languages/lithuanian.ts';

test.each([
  ['donald-trump', 'Tramps Trampa Trampam Trampu'],
  ['volodymyr-zelensky', 'Zelenskis Zelenska Zelenskim Zelenski'],
  ['mark-rutte', 'Rite Rites Ritem Riti'],
  ['antonio-costa', 'Košta Koštas Koštam Koštu'],
  ['evika-silina', 'Siliņa Siliņas Siliņai Siliņu'],
  ['boris-pistorius', 'Pistoriuss Pistoriusa Pistoriusam'],
  ['giorgia-meloni', 'Meloni'],
] as const)('Latvian: %s', (id, forms) => {
  expect(latvian.people[id].surname).toEqual(expect.arrayContaining(forms.split(' ')));
});

test('Latvian: words of one first name stand in one case', () => {
  expect(latvian.people['jean-noel-barrot'].given).toContain('Žana Noela');
  expect(latvian.people['jean-noel-barrot'].given).not.toContain('Žans Noela');
});

test.each([
  ['Macron', 'male', 'Macronas Macrono Macronui Macroną Macronu'],
  ['Starmer', 'male', 'Starmeris Starmerio Starmeriui Starmerį'],
  ['Costa', 'male', 'Costos Costai Costą'],
  ['Ruginienė', 'female', 'Ruginienės Ruginienei Ruginienę'],
] as const)('Lithuanian: %s', (name, gender, forms) => {
  expect(lithuanian.inflectName(name, 'surname', gender)).toEqual(expect.arrayContaining(forms.split(' ')));
});

test('Lithuanian: what takes no ending keeps its form', () => {
  expect(lithuanian.inflectName('Frederiksen', 'surname', 'female')).toEqual(['Frederiksen']);
  expect(lithuanian.inflectName('Rubio', 'surname', 'male')).toEqual(['Rubio']);
});

test('Lithuanian: no vocative, which is "briefly" for the commonest name', () => {
  expect(lithuanian.inflectName('Trump', 'surname', 'male')).not.toContain('Trumpai');
  expect(lithuanian.people['donald-trump'].surname).toEqual(expect.arrayContaining(['Trumpas', 'Trumpui']));
  expect(lithuanian.people['donald-trump'].surname).not.toContain('Trumpai');
});
