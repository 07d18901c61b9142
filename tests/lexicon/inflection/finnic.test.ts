import { expect, test } from 'vitest';
import { inflectEstonianName, inflectFinnishName } from '../../../lexicon/inflection/finnic.ts';

test.each([
  ['Trump', 'Trumpin Trumpia Trumpiin Trumpille Trumpilta Trumpista Trumpiksi'],
  ['Macron', 'Macronin Macronia Macroniin'],
  ['Merz', 'Merzin Merziä Merzille'],
  ['Rutte', 'Rutten Ruttea Ruttelle Rutteen'],
  ['Zelenskyi', 'Zelenskyin Zelenskyitä Zelenskyille Zelenskyihin'],
  ['Orpo', 'Orpon Orpoa Orpolle Orpoon'],
  ['Kallas', 'Kallaksen Kallasta Kallakselle Kallakseen'],
])('Finnish: %s', (name, forms) => {
  expect(inflectFinnishName(name, 'surname')).toEqual(expect.arrayContaining([name, ...forms.split(' ')]));
});

test.each([
  ['Trump', 'Trumpi Trumpile Trumpilt Trumpiga Trumpist'],
  ['Starmer', 'Starmeri Starmerit Starmerile'],
  ['Meloni', 'Melonit Melonile Meloniga'],
  ['Kallas', 'Kallase Kallast Kallasele Kallasega'],
])('Estonian: %s', (name, forms) => {
  expect(inflectEstonianName(name, 'surname')).toEqual(expect.arrayContaining([name, ...forms.split(' ')]));
});

test('first names keep their form', () => {
  expect(inflectFinnishName('Donald', 'given')).toEqual(['Donald']);
  expect(inflectEstonianName('Donald', 'given')).toEqual(['Donald']);
});
