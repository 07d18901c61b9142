import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldForm, isWordChar, plainText } from '../../engine/fold.ts';

describe('folding', () => {
  test.each([
    ['case', 'ZELENSKY', 'zelensky'],
    ['a typographic apostrophe', 'l’OTAN', "l'otan"],
    ['a modifier apostrophe, as Ukrainian writes it', 'Прем\u02BCєр', "прем'єр"],
    ['a no-break space', 'Keir\u00A0Starmer', 'keir starmer'],
    ['a letter of two code units', '𐐀bc 😀', '𐐨bc 😀'],
    ['a narrow no-break space', 'M.\u202FMacron', 'm. macron'],
    ['a run of spaces and a line break', 'Keir \n  Starmer', 'keir starmer'],
    ['a no-break hyphen', 'Gahr\u2011Støre', 'gahr-støre'],
    ['a dash', 'Paris – Berlin', 'paris - berlin'],
    ['letters composed of two', 'Andrzej Dudá', 'andrzej dudá'],
    ['a dotted capital I', 'İstanbul', 'istanbul'],
    ['a final sigma', 'Μακρόνς', 'μακρόνσ'],
    ['ё, which newspapers write as е', 'Фёдоров', 'федоров'],
  ])('makes one of %s', (_what, form, folded) => {
    expect(foldForm(form)).toBe(folded);
  });

  test('once is enough', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(0x24ff)).map((codes) => String.fromCharCode(...codes)),
        (form) => {
          expect(foldForm(foldForm(form))).toBe(foldForm(form));
        },
      ),
    );
  });
});

test.each(['a', 'Ż', 'ї', 'Ω', '7', '\u0301'])('"%s" is part of a word', (char) => {
  expect(isWordChar(char.charCodeAt(0))).toBe(true);
});

test.each([' ', '-', "'", '\u02BC', '.', '«', '\u00A0'])('"%s" ends a word', (char) => {
  expect(isWordChar(char.charCodeAt(0))).toBe(false);
});

describe('plain text', () => {
  test('of most text is the text itself', () => {
    expect(plainText('Emmanuel Macron, président')).toEqual({ text: 'Emmanuel Macron, président' });
  });

  test.each([
    ['a soft hyphen', 'Zelen\u00ADsky', 'Zelensky', [0, 1, 2, 3, 4, 6, 7, 8, 9]],
    ['a zero-width space', 'Ma\u200Bcron', 'Macron', [0, 1, 3, 4, 5, 6, 7]],
    ['a combining accent', 'Sa\u0301nchez', 'Sánchez', [0, 1, 3, 4, 5, 6, 7, 8]],
    ['an isolate around a name', '\u2068Putin\u2069', 'Putin', [1, 2, 3, 4, 5, 7]],
  ])('has no %s, and knows the way back', (_what, text, plain, origin) => {
    const made = plainText(text);
    expect(made.text).toBe(plain);
    expect([...(made.origin ?? [])].slice(0, plain.length)).toEqual(origin.slice(0, plain.length));
    expect(made.origin?.at(-1)).toBe(text.length);
  });

  const letters = fc.string({
    unit: fc.constantFrom(
      'a',
      'E',
      'ž',
      'и',
      ' ',
      '.',
      '\u00AD',
      '\u200B',
      '\uFEFF',
      '\u0301',
      '\u030C',
      'é',
    ),
    maxLength: 20,
  });

  test('leads back to ascending offsets of the page, a letter for each letter', () => {
    fc.assert(
      fc.property(letters, (text) => {
        const { text: plain, origin } = plainText(text);
        if (!origin) {
          expect(plain).toBe(text);
          return;
        }
        expect(origin.length).toBe(plain.length + 1);
        for (let i = 0; i < plain.length; i++) {
          expect(origin[i]).toBeLessThanOrEqual(origin[i + 1] as number);
          expect(origin[i]).toBeLessThan(text.length);
        }
        expect(plain).not.toMatch(/[\u00AD\u200B\uFEFF]/);
      }),
    );
  });

  test('leads back past a mark to what is none, though it stands close to them in Unicode', () => {
    expect([...(plainText('a\u0301\u0370').origin ?? [])]).toEqual([0, 2, 3]);
    expect([...(plainText('x\u036F\u0370').origin ?? [])]).toEqual([0, 0, 2, 3]);
  });

  test('is the composed form where nothing invisible stands between', () => {
    const marked = fc.string({
      unit: fc.constantFrom('a', 'e', 'z', ' ', 'и', '\u0301', '\u030C'),
      maxLength: 12,
    });
    fc.assert(
      fc.property(marked, (text) => {
        expect(plainText(text).text).toBe(text.normalize('NFC'));
      }),
    );
  });
});
