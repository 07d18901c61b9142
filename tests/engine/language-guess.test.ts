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
])('%s', (lang, text) => {
  expect(guessLanguage(text)).toBe(lang);
});

test.each(['', 'Macron', '123 456', 'Lorem ipsum dolor sit amet consectetur'])(
  'no guess from "%s"',
  (text) => {
    expect(guessLanguage(text)).toBeUndefined();
  },
);
