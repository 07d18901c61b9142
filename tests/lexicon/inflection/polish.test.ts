import { expect, test } from 'vitest';
import { inflectName, inflectPlace } from '../../../lexicon/inflection/polish.ts';

test.each([
  ['Macron', 'male', 'Macrona Macronowi Macronem Macronie'],
  ['Starmer', 'male', 'Starmera Starmerze'],
  ['Merz', 'male', 'Merza Merzu'],
  ['Witkoff', 'male', 'Witkoffem Witkoffie'],
  ['Tusk', 'male', 'Tuska Tuskowi Tuskiem Tusku'],
  ['Trump', 'male', 'Trumpie'],
  ['Zełenski', 'male', 'Zełenskiego Zełenskiemu Zełenskim'],
  ['Drapaty', 'male', 'Drapatego Drapatym'],
  ['Rutte', 'male', 'Ruttego Ruttem'],
  ['Vance', 'male', "Vance'a Vance'owi Vance'em"],
  ['Costa', 'male', 'Costy Coście Costę Costą'],
  ['Kysłycia', 'male', 'Kysłyci Kysłycią'],
  ['Rubio', 'male', 'Rubia Rubiowi Rubiem'],
  ['Pavel', 'male', 'Pavla Pavela'],
  ['Plenković', 'male', 'Plenkovicia'],
  ['Ursula', 'female', 'Ursuli Ursulę Ursulą'],
  ['Kaja', 'female', 'Kai Kaję Kają'],
  ['Siliņa', 'female', 'Siliņy Siliņie'],
] as const)('declines %s', (word, gender, expected) => {
  expect(inflectName(word, 'surname', gender)).toEqual(
    expect.arrayContaining([word, ...expected.split(' ')]),
  );
});

test.each([
  ['Frederiksen', 'female'],
  ['Meloni', 'female'],
  ['Lecornu', 'male'],
  ['von', 'female'],
  ['JD', 'male'],
] as const)('leaves %s as it is', (word, gender) => {
  expect(inflectName(word, 'surname', gender)).toEqual([word]);
});

test.each([
  ['Ukraina', 'Ukrainy Ukrainie Ukrainę Ukrainą'],
  ['Kanada', 'Kanadzie'],
  ['Włochy', 'Włoch Włoszech'],
  ['Francja', 'Francji Francję Francją'],
])('declines the state %s', (name, expected) => {
  expect(inflectPlace(name)).toEqual(expect.arrayContaining([name, ...expected.split(' ')]));
});
