// @vitest-environment jsdom

import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { Context } from '../../../components/popup/Context.tsx';

test.each([
  ['en', 'Change date or language'],
  ['fr', 'Corriger la date ou la langue'],
  ['uk', 'Виправити дату або мову'],
] as const)(
  'the button beside the day and language of the page says what it changes, in %s',
  async (uiLang, words) => {
    const root = document.createElement('div');
    const props = { date: undefined, lang: 'fr', asOf: '2026-10-10', languages: ['en', 'fr'], uiLang };
    await act(() => render(<Context {...props} correct={() => {}} />, root));
    const button = root.querySelector('button');
    expect(button?.textContent).toBe(words);
    await act(() => button?.click());
    expect(root.querySelectorAll('form input, form select')).toHaveLength(2);
  },
);
