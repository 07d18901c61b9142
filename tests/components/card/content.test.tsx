// @vitest-environment jsdom
// What stands on the cards of persons, states, organisations, documents, provisions and events.

import { describe, expect, test } from 'vitest';
import { governmentOf } from '../../../components/card/government.ts';
import { spokenLabel } from '../../../components/card/spoken-label.ts';
import { cardOf, dataset, show, silent } from './fixtures.tsx';

describe('at the first glance', () => {
  test('a person has name, flag, other spellings, office, relation to the Coalition and one line', async () => {
    const card = await show(cardOf('volodymyr-zelensky'));
    expect(card.textOf('.name')).toBe('Volodymyr Zelensky');
    expect(card.root.querySelectorAll('.name svg path').length).toBeGreaterThan(0);
    expect(card.textOf('.spellings')).toContain('Володимир Зеленський');
    expect(card.textOf('.badges')).toContain('Signed the declaration of intent on 6 January 2026');
    expect(card.textOf('.badges')).toContain('Took part on 6 January 2026');
    expect(card.textOf('.gist')).toContain('In Paris he signed');
  });

  test('only who a source names as signing is said to have signed', async () => {
    const card = await show(cardOf('friedrich-merz'));
    expect(card.textOf('.badges')).not.toContain('Signed');
    expect(card.textOf('.badges')).toContain('Took part on 6 January 2026');
  });

  test('a member state is said to take part, with the first day on which that is documented', async () => {
    const card = await show(cardOf('united-kingdom'));
    expect(card.textOf('.badges')).toContain('Takes part in the Coalition, first documented on 2 March 2025');
  });

  test('a state outside is said to be outside', async () => {
    expect((await show(cardOf('russia'))).textOf('.badges')).toContain('Not a member of the Coalition');
    expect((await show(cardOf('united-states'))).textOf('.badges')).toContain(
      'Partner of the Coalition, not a member',
    );
  });

  test('a document says where it stands and what it is not', async () => {
    const card = await show(cardOf('paris-declaration-2026', { kind: 'title' }));
    expect(card.textOf('.kicker')).toBe('Document');
    expect(card.textOf('.gist')).toContain('Political declaration');
    expect(card.textOf('.not-the-same')).toContain('Not to be confused with: ');
    expect(card.root.querySelector('ol.ladder')?.getAttribute('aria-label')).toBe('Where it stands');
  });

  test('an organisation without a flag has none', async () => {
    expect((await show(cardOf('nato'))).root.querySelector('.flag')).toBeNull();
  });
});

describe('a capital that stands for its government', () => {
  test('is headed so', async () => {
    const card = await show(cardOf('ukraine', { kind: 'metonym', text: 'Kyiv' }));
    expect(card.textOf('.kicker')).toBe('“Kyiv”');
    expect(card.textOf('.name')).toBe('Government of Ukraine');
  });

  test.each([
    ['France', 'Gouvernement de la France'],
    ['Ukraine', 'Gouvernement de l’Ukraine'],
    ['Royaume-Uni', 'Gouvernement du Royaume-Uni'],
    ['États-Unis', 'Gouvernement des États-Unis'],
    ['Pays-Bas', 'Gouvernement des Pays-Bas'],
    ['Chypre', 'Gouvernement de Chypre'],
    ['Nouvelle-Zélande', 'Gouvernement de la Nouvelle-Zélande'],
  ])('in French: %s', (country, heading) => {
    expect(governmentOf(country, 'fr')).toBe(heading);
  });

  test.each(['United Kingdom', 'United States', 'Netherlands'])(
    'in English with its article: %s',
    (country) => {
      expect(governmentOf(country, 'en')).toBe(`Government of the ${country}`);
    },
  );
});

describe('on demand', () => {
  test.each([
    ['en', 'Signatories', 'France, signed by Emmanuel Macron'],
    ['fr', 'Signataires', 'France, par Emmanuel Macron'],
  ] as const)('a declaration of three states has three signatories, in %s', async (lang, fold, line) => {
    const card = await show(cardOf('trilateral-declaration-2026'), { lang, uiLang: lang });
    await card.press(fold);
    const lines = [...card.root.querySelectorAll('.parties > li')];
    expect(lines).toHaveLength(3);
    expect(lines[0]?.textContent?.replaceAll('\u00a0', ' ')).toBe(line);
  });

  test('pledges stand by domain, with how firm they are in words', async () => {
    const card = await show(cardOf('united-kingdom'));
    await card.press('Pledges and positions');
    expect(card.textOf('.panel h3')).toBe('Land');
    expect(card.textOf('.panel')).toContain('conditional · 7 January 2026');
  });

  test('one section is unfolded at a time, and the same button folds it', async () => {
    const card = await show(cardOf('united-kingdom'));
    expect(card.root.querySelector('.panel')).toBeNull();
    await card.press('Pledges and positions');
    await card.press('Why this?');
    expect(card.root.querySelectorAll('.panel').length).toBe(1);
    expect(card.root.querySelectorAll('[aria-expanded=true]').length).toBe(1);
    await card.press('Why this?');
    expect(card.root.querySelector('.panel')).toBeNull();
  });

  test('a section with nothing in it has no button', async () => {
    const card = await show({ ...cardOf('mark-rutte'), statements: [], since: [], related: [] });
    expect(card.textOf('.folds')).toMatch(/^Sources ?\d+Why this\?$/);
  });

  test('forty pledges are forty pledges', async () => {
    const data = cardOf('united-kingdom');
    const [pledge] = data.pledges;
    if (!pledge) throw new Error('it has some');
    const pledges = Array.from({ length: 40 }, (_, at) => ({
      ...pledge,
      text: { en: `Pledge ${at}`, fr: `${at}` },
    }));
    const card = await show({ ...data, pledges });
    await card.press('Pledges');
    expect(card.root.querySelectorAll('.panel .statements > li').length).toBe(40);
  });

  test('"Why this?" gives every reason, and "Not this one" can be said for here or everywhere', async () => {
    const said: string[] = [];
    const evidence = [
      { code: 'full-name-in-headline' as const, detail: 'Volodymyr Zelensky' },
      { code: 'country-near' as const, detail: 'ukraine' },
      { code: 'initial' as const, detail: 'V.' },
    ];
    const data = cardOf('volodymyr-zelensky', { text: 'Zelensky', evidence });
    const card = await show(data, {
      actions: { ...silent, notThisOne: (where) => said.push(where), copyReport: () => said.push('report') },
    });
    await card.press('Why this?');
    expect(card.textOf('.panel')).toContain('The page says “Zelensky”.');
    expect(card.textOf('.panel')).toContain('the full name stands in the headline: “Volodymyr Zelensky”');
    expect(card.textOf('.panel')).toContain('the initial “V.” stands before the surname');
    expect(card.root.querySelectorAll('.reasons li').length).toBe(3);
    await card.press('Wrong on this site');
    expect(card.textOf('[role=status]')).toBe('Kept on this device. Nothing is sent.');
    await card.press('Wrong everywhere');
    await card.press('Copy a report');
    expect(said).toEqual(['here', 'everywhere', 'report']);
  });

  test('every card of the data, on any day, can be unfolded throughout', async () => {
    for (const { id } of dataset.entities) {
      for (const date of ['2026-01-08', undefined]) {
        const card = await show(cardOf(id, { date }), { lang: 'fr', uiLang: 'uk' });
        for (const button of card.root.querySelectorAll<HTMLElement>('.folds button')) button.click();
        expect(card.textOf('.name')).not.toBe('');
      }
    }
  });
});

describe('where two readings remain', () => {
  test('both are offered and none is guessed; the one chosen is shown, with a way back', async () => {
    const choices = [
      cardOf('donald-tusk', { text: 'the prime minister' }),
      cardOf('giorgia-meloni', { text: 'the prime minister' }),
    ];
    const card = await show(choices[0] as (typeof choices)[0], { choices });
    expect(card.textOf('.name')).toBe('“the prime minister” may mean:');
    expect(card.root.querySelectorAll('.choices button').length).toBe(2);
    await card.press('Giorgia Meloni');
    expect(card.textOf('.name')).toBe('Giorgia Meloni');
    expect(document.activeElement).toBe(card.root.querySelector('[role=dialog]'));
    await card.press('‹ Back');
    expect(card.root.querySelectorAll('.choices button').length).toBe(2);
  });
});

test('a step to a mention is spoken as name, office and day', () => {
  expect(spokenLabel(cardOf('keir-starmer'), { lang: 'en', uiLang: 'en' }).replaceAll('\u00a0', ' ')).toBe(
    'Keir Starmer, Prime Minister of the United Kingdom, on 8 January 2026',
  );
});
