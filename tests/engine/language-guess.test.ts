import { expect, test } from 'vitest';
import { guessLanguage } from '../../engine/language-guess.ts';

test.each([
  ['en', 'The president said that the talks with the allies have been useful and will go on.'],
  [
    'fr',
    'Le président a dit que les discussions avec les alliés sont utiles et vont se poursuivre dans la semaine.',
  ],
  [
    'de',
    'Der Präsident hat gesagt, dass die Gespräche mit den Verbündeten nicht einfach sind und weitergehen.',
  ],
  ['pl', 'Prezydent powiedział, że rozmowy z sojusznikami nie są łatwe, ale trwają i będą się toczyć dalej.'],
  ['uk', 'Президент сказав, що розмови з союзниками не прості, але вони тривають і це важливо для країни.'],
  ['ru', 'Президент сказал, что переговоры с союзниками не просты, но это важно для страны и они идут.'],
  ['es', 'El presidente dijo que las conversaciones con los aliados no son fáciles, pero que seguirán.'],
  [
    'pt',
    'O presidente disse que as conversações com os aliados não são fáceis, mas que continuam esta semana.',
  ],
  ['cs', 'Prezident řekl, že rozhovory se spojenci nejsou snadné, ale budou pokračovat i v příštím týdnu.'],
  ['sl', 'Predsednik je dejal, da pogovori z zavezniki niso lahki, a se bodo nadaljevali tudi ta teden.'],
  ['sr', 'Председник је рекао да разговори са савезницима нису лаки, али да ће се наставити и ове недеље.'],
])('%s', (lang, text) => {
  expect(guessLanguage(text)).toBe(lang);
});

test.each(['', 'Macron', '123 456', 'Lorem ipsum dolor sit amet consectetur'])(
  'no guess from "%s"',
  (text) => {
    expect(guessLanguage(text)).toBeUndefined();
  },
);
