// @vitest-environment jsdom
// What a card says of time. One day rules it: the article's.

import { describe, expect, test } from 'vitest';
import type { CardData, OfficeOnDay } from '../../../data/card.ts';
import { cardOf, show } from './fixtures.tsx';

describe('a statement of which no source gives the day', () => {
  test.each([
    ['mette-frederiksen', 'Since this article', /another term/, '2026'],
    ['andrii-sybiha', 'Since this article', /stray drones/, 'May 2026'],
    ['andy-burnham', 'Since this article', /go on leading the Coalition/, '2026'],
    ['ukraine-defence-contact-group', 'Points', /chaired by the United Kingdom/, '2025'],
  ])('on the card of %s stands under its month or year', async (id, fold, said, shown) => {
    const card = await show(cardOf(id));
    await card.press(fold);
    const items = [...card.root.querySelectorAll('.statements > li')];
    const item = items.find(({ textContent }) => said.test(textContent ?? ''));
    expect(item?.querySelector('.when')?.textContent?.replaceAll('\u00a0', ' ')).toBe(shown);
  });
});

describe('the office', () => {
  test('is the one on the day of the article, with its start where a source gives it', async () => {
    const card = await show(cardOf('keir-starmer', { date: '2026-01-08' }));
    expect(card.textOf('.office')).toContain('Prime Minister of the United Kingdom');
    expect(card.textOf('.office')).toContain('on 8 January 2026 · since 5 July 2024');
  });

  test('is not the one of another day: nothing above "Since this article" says how it ended', async () => {
    const card = await show(cardOf('keir-starmer', { date: '2026-01-08' }));
    expect(card.text()).not.toContain('20 July 2026');
    await card.press('Since this article');
    expect(card.textOf('.panel')).toContain('20 July 2026');
    expect(card.textOf('.panel')).toContain('He left office on 20 July 2026');
  });

  test('whose start no source gives says so, and gives no day', async () => {
    const card = await show(holding({ dates: 'held-only', from: undefined }));
    expect(card.textOf('.office')).toContain('in office on 8 January 2026; start not confirmed');
  });

  test('whose days rest on no source says no more than that', async () => {
    const card = await show(holding({ dates: 'unsourced', from: '2019-05-20', sources: [] }));
    expect(card.textOf('.office')).toContain('in office on 8 January 2026; start not confirmed');
    expect(card.textOf('.office')).not.toContain('2019');
  });

  test('that our data does not know is never denied', async () => {
    const card = await show(cardOf('dan-jarvis', { date: '2020-01-08' }));
    expect(card.textOf('.office')).toBe('No office in our data for 8 January 2020');
    expect(card.text()).not.toMatch(/held no office/i);
  });

  test('on the day of a handover is said to end that day', async () => {
    const card = await show(cardOf('keir-starmer', { date: '2026-07-20' }));
    expect(card.textOf('.office')).toContain('until this day, 20 July 2026');
  });

  test('on the day of a handover is said to begin that day for the one who comes', async () => {
    const card = await show(cardOf('andy-burnham', { date: '2026-07-20' }));
    expect(card.textOf('.office')).toContain('from this day, 20 July 2026');
  });

  test('on a page without a day is as of the last day that somebody vouches for', async () => {
    const card = await show({ ...holding({ verifiedUntil: '2026-10-05' }), date: undefined });
    expect(card.textOf('.office')).toContain('as of 5 October 2026 · since 20 May 2019');
    expect(card.textOf('.office')).not.toContain('on 5 October');
  });

  test('in an article newer than the data is as of the last day known, and the card says why', async () => {
    const office = { verifiedUntil: '2026-10-05' };
    const card = await show({ ...holding(office), date: '2027-03-01', articleIsNewer: true });
    expect(card.textOf('.office')).toContain('as of 5 October 2026');
    expect(card.textOf('.notice')).toContain('This article is newer than our data');
    expect(card.text()).not.toContain('1 March 2027');
  });

  test('held for the time being only says so', async () => {
    expect((await show(holding({ acting: true }))).textOf('.office')).toContain(
      'President of Ukraine (acting)',
    );
    expect((await show(holding({ caretaker: true }))).textOf('.office')).toContain('(caretaker)');
  });
});

describe('a role', () => {
  test('says whose it is, on which day, and why', async () => {
    const evidence = [{ code: 'in-office' as const, detail: '2026-01-08' }];
    const card = await show(
      cardOf('keir-starmer', { kind: 'role', text: 'the British prime minister', evidence }),
    );
    expect(card.textOf('.kicker')).toBe('“the British prime minister”');
    expect(card.textOf('.name')).toBe('Keir Starmer');
    expect(card.textOf('.office')).toContain('on 8 January 2026');
    await card.press('Why this?');
    expect(card.textOf('.panel')).toContain('in office on 8 January 2026');
  });

  test('was another’s on another day', async () => {
    const card = await show(
      cardOf('andy-burnham', { kind: 'role', text: 'the British prime minister', date: '2026-09-01' }),
    );
    expect(card.textOf('.office')).toContain('on 1 September 2026 · since 20 July 2026');
  });
});

test('a document shows only the steps that it had taken by the day of the article', async () => {
  const before = await show(cardOf('paris-declaration-2026', { date: '2026-01-05' }));
  expect(before.root.querySelector('.ladder')).toBeNull();
  const after = await show(cardOf('paris-declaration-2026', { date: '2026-01-08' }));
  expect(after.textOf('.ladder')).toContain('adopted 6 Jan 2026');
});

test('the foot says how fresh the card is', async () => {
  const card = await show({ ...cardOf('volodymyr-zelensky'), verified: '2026-10-09' });
  expect(card.textOf('.foot')).toContain('As of 9 October 2026');
});

/** Zelensky's card of 8 January 2026 with an office as given. */
function holding(changes: Partial<OfficeOnDay>): CardData {
  const data = cardOf('volodymyr-zelensky');
  const office: OfficeOnDay = {
    id: 'ukraine/president',
    title: { en: 'President of Ukraine', fr: 'Président de l’Ukraine' },
    organisation: 'ukraine',
    from: '2019-05-20',
    acting: false,
    caretaker: false,
    dates: 'confirmed',
    verifiedUntil: '2026-10-09',
    sources: [],
    ...changes,
  };
  return { ...data, offices: [office] };
}
