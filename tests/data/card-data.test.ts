import { describe, expect, test } from 'vitest';
import type { CardData, CardRequest } from '../../data/card.ts';
import { cardData } from '../../data/card-data.ts';
import { dataset } from './dataset.ts';

function card(entity: string, date?: string, more: Partial<CardRequest> = {}): CardData {
  return cardData(dataset, {
    entity,
    kind: 'name',
    text: entity,
    evidence: [],
    lang: 'en',
    alsoOnPage: [],
    date,
    ...more,
  });
}

const officeIds = (data: CardData) => data.offices.map(({ id }) => id);
const badge = (data: CardData, kind: string) => data.badges.find((each) => each.kind === kind);
const told = (items: { text: { en: string } }[]) => items.map(({ text }) => text.en).join('\n');

describe('what someone held on the day of the article', () => {
  test.each([
    ['Starmer before the handover', 'keir-starmer', '2026-01-07', 'united-kingdom/prime-minister'],
    ['Healey as defence secretary', 'john-healey', '2026-01-07', 'united-kingdom/defence-secretary'],
    [
      'Healey as chancellor of the exchequer',
      'john-healey',
      '2026-07-25',
      'united-kingdom/chancellor-of-the-exchequer',
    ],
    ['Tusk as president of the European Council', 'donald-tusk', '2016-05-01', 'european-council/president'],
    ['Costa as prime minister of Portugal', 'antonio-costa', '2020-05-01', 'portugal/prime-minister'],
    ['Rutte as prime minister of the Netherlands', 'mark-rutte', '2020-05-01', 'netherlands/prime-minister'],
    ['Shmyhal as defence minister', 'denys-shmyhal', '2026-01-06', 'ukraine/defence-minister'],
  ])('%s', (_who, entity, date, office) => {
    expect(officeIds(card(entity, date))[0]).toBe(office);
  });

  test('nothing later is on the card but under "since"', () => {
    const starmer = card('keir-starmer', '2026-01-07');
    expect(starmer.offices[0]).toMatchObject({ from: '2024-07-05', to: undefined });
    expect(told(starmer.statements)).not.toContain('Burnham');
    expect(told(starmer.since)).toContain('Andy Burnham');
    for (const line of starmer.since) expect(line.date! > '2026-01-07').toBe(true);
    for (const line of starmer.statements) expect(line.date! <= '2026-01-07').toBe(true);
  });

  test('on the handover day both are named', () => {
    const leaving = card('keir-starmer', '2026-07-20');
    const coming = card('andy-burnham', '2026-07-20');
    expect(leaving.offices[0]).toMatchObject({ id: 'united-kingdom/prime-minister', to: '2026-07-20' });
    expect(leaving.related).toContainEqual(
      expect.objectContaining({ id: 'andy-burnham', relation: 'successor' }),
    );
    expect(coming.offices[0]).toMatchObject({
      from: '2026-07-20',
      predecessor: { name: 'Keir Starmer', entity: 'keir-starmer' },
    });
    expect(coming.related).toContainEqual(
      expect.objectContaining({ id: 'keir-starmer', relation: 'predecessor' }),
    );
  });

  test('a successor is not known before the day', () => {
    expect(card('keir-starmer', '2026-07-19').related.map(({ relation }) => relation)).not.toContain(
      'successor',
    );
  });

  test('acting and caretaker are said', () => {
    expect(card('yevhenii-khmara', '2026-08-01').offices[0]).toMatchObject({
      acting: true,
      id: 'ukraine/defence-minister',
    });
    expect(card('ilie-bolojan', '2026-05-04').offices[0]).toMatchObject({ caretaker: false });
    expect(card('ilie-bolojan', '2026-05-05').offices[0]).toMatchObject({ caretaker: true });
    expect(told(card('ulf-kristersson', '2026-01-06').since)).toContain('caretaker');
  });

  test('where no office is known for the day there is none', () => {
    expect(card('andy-burnham', '2026-07-19').offices.map(({ id }) => id)).not.toContain(
      'united-kingdom/prime-minister',
    );
    expect(card('rustem-umerov', '2026-10-01').offices).toEqual([]);
    expect(card('volodymyr-zelensky', '2010-01-01').offices).toEqual([]);
  });

  test('a start without a source is not shown', () => {
    const cooper = card('yvette-cooper', '2026-01-06').offices[0];
    expect(cooper).toMatchObject({
      id: 'united-kingdom/foreign-secretary',
      dates: 'held-only',
      from: undefined,
    });
    expect(card('denys-shmyhal', '2022-01-01').offices[0]).toMatchObject({
      dates: 'unsourced',
      from: undefined,
      sources: [],
    });
  });

  test('French titles fit a woman', () => {
    expect(card('sanae-takaichi', '2026-01-06').offices[0]?.title.fr).toBe('Première ministre du Japon');
    expect(card('ursula-von-der-leyen', '2026-01-06').offices[0]?.title.fr).toBe(
      'Présidente de la Commission européenne',
    );
  });

  test('a change that no statement tells is told', () => {
    expect(told(card('robert-golob', '2026-01-06').since)).toContain(
      'Left office: Prime Minister of Slovenia.',
    );
    expect(told(card('hungary', '2026-01-06').since)).toContain(
      'New in office: Péter Magyar, Prime Minister of Hungary.',
    );
  });
});

describe('the day of the article', () => {
  test('unknown: the office as last verified, nothing under "since", every badge', () => {
    const macron = card('emmanuel-macron');
    expect(macron.date).toBeUndefined();
    expect(macron.offices[0]).toMatchObject({ id: 'france/president', verifiedUntil: '2026-10-05' });
    expect(macron.since).toEqual([]);
    expect(badge(macron, 'signed')).toMatchObject({ document: 'trilateral-declaration-2026' });
    expect(macron.articleIsNewer).toBe(false);
  });

  test('before the data: no statements, everything under "since", no badges', () => {
    const zelensky = card('volodymyr-zelensky', '2015-03-01');
    expect([zelensky.headline, zelensky.statements, zelensky.badges, zelensky.offices]).toEqual([
      undefined,
      [],
      [],
      [],
    ]);
    expect(told(zelensky.since)).toContain('Signed: Trilateral declaration of intent.');
    expect(told(zelensky.since)).toContain('Took office: President of Ukraine, after Petro Poroshenko.');
  });

  test('after the data: said, and the office carries the day of its last verification', () => {
    const macron = card('emmanuel-macron', '2026-12-24');
    expect(macron.articleIsNewer).toBe(true);
    expect(macron.offices[0]).toMatchObject({ id: 'france/president', verifiedUntil: '2026-10-05' });
    expect(macron.verified <= dataset.asOf).toBe(true);
    expect(macron.since).toEqual([]);
  });

  test('the day before the Paris meeting, its badges are still to come', () => {
    const france = card('france', '2026-01-05');
    expect(france.badges.map(({ kind }) => kind)).toEqual(['member']);
    expect(told(france.since)).toContain('Signed: Trilateral declaration of intent.');
    expect(told(france.since)).toContain('Represented at the Paris meeting.');
  });
});

describe('badges in the words of the sources', () => {
  test.each([
    ['a member', 'france', 'member'],
    ['a participant', 'ukraine', 'participant'],
    ['a partner', 'united-states', 'partner'],
    ['no member', 'russia', 'not-a-member'],
    ['a signatory state', 'ukraine', 'signed'],
    ['a signatory', 'keir-starmer', 'signed'],
    ['in Paris in person', 'donald-tusk', 'took-part'],
    ['represented in Paris', 'japan', 'represented'],
    ['an organisation in Paris', 'nato', 'took-part'],
  ])('%s', (_what, entity, kind) => {
    const found = badge(card(entity, '2026-01-07'), kind);
    expect(found?.sources.length).toBeGreaterThan(0);
  });

  test('nobody but the three signed the declaration of intent', () => {
    const signed = dataset.entities
      .filter(({ id }) => badge(card(id), 'signed') !== undefined)
      .map(({ id }) => id);
    expect(signed.toSorted()).toEqual([
      'emmanuel-macron',
      'france',
      'keir-starmer',
      'ukraine',
      'united-kingdom',
      'volodymyr-zelensky',
    ]);
  });

  test('before there was a Coalition nobody is no member of it', () => {
    expect(card('russia', '2022-03-01').badges).toEqual([]);
  });
});

describe('documents', () => {
  const paris = card('paris-declaration-2026', '2026-01-07');
  const trilateral = card('trilateral-declaration-2026', '2026-01-07');

  test('the two declarations point at each other', () => {
    expect(paris.differsFrom.map(({ other }) => other.id)).toEqual(['trilateral-declaration-2026']);
    expect(trilateral.differsFrom.map(({ other }) => other.id)).toEqual(['paris-declaration-2026']);
  });

  test('the one has no named signatory, the other three parties with who signed for each', () => {
    expect(paris.signatories).toEqual([]);
    expect(trilateral.signatories.map(({ id, signedBy }) => [id, signedBy.map((by) => by.id)])).toEqual([
      ['france', ['emmanuel-macron']],
      ['united-kingdom', ['keir-starmer']],
      ['ukraine', ['volodymyr-zelensky']],
    ]);
  });

  test('endorsed and signed stand beside each other, each with its source', () => {
    expect(paris.ladder.map(({ step }) => step)).toEqual(['announced', 'adopted', 'endorsed', 'signed']);
    for (const { cited } of paris.ladder) expect(cited.length).toBeGreaterThan(0);
    expect(paris.openQuestions.length).toBeGreaterThan(0);
  });

  test('the status is that of the day', () => {
    expect(paris.status?.date).toBe('2026-01-06');
    expect(card('paris-declaration-2026', '2026-10-09').status?.date).toBe('2026-10-08');
    expect(card('coalition-of-the-willing', '2025-04-01').status?.date).toBe('2025-03-02');
  });

  test('the five components are all there', () => {
    expect(paris.keyPoints.filter(({ text }) => / component:/.test(text.en))).toHaveLength(5);
  });
});

describe('every card', () => {
  const days = [
    undefined,
    '2014-06-01',
    '2025-03-02',
    '2026-01-06',
    '2026-07-20',
    '2026-10-10',
    '2027-06-01',
  ];
  const all = dataset.entities.flatMap(({ id }) => days.map((day) => card(id, day)));

  test('shows nothing without a source', () => {
    for (const each of all) {
      const lines = [each.headline, each.status, ...each.keyPoints, ...each.statements, ...each.since];
      for (const line of lines)
        if (line !== undefined) expect([each.id, line.sources.length > 0]).toEqual([each.id, true]);
      for (const { cited } of [...each.ladder, ...each.pledges]) expect(cited.length).toBeGreaterThan(0);
      for (const { sources } of each.badges) expect(sources.length).toBeGreaterThan(0);
    }
  });

  test('keeps to its day', () => {
    for (const each of all) {
      if (each.date === undefined) continue;
      const dated = [
        each.headline,
        each.status,
        ...each.keyPoints,
        ...each.statements,
        ...each.pledges,
        ...each.ladder,
        ...each.badges,
      ];
      for (const item of dated) if (item?.date !== undefined) expect(item.date <= each.date).toBe(true);
      for (const { date } of each.since) expect(date! > each.date).toBe(true);
      for (const { from, to } of each.offices)
        expect([from ?? '', to ?? ''].every((day) => day <= each.date!)).toBe(true);
    }
  });

  test('speaks both languages, and crosses as JSON', () => {
    for (const each of all) {
      for (const { text } of [...each.statements, ...each.since])
        expect(text.en !== '' && text.fr !== '').toBe(true);
      expect(JSON.parse(JSON.stringify(each)).id).toBe(each.id);
    }
  });

  test('is verified no later than the data', () => {
    for (const { verified } of all) expect(verified <= dataset.asOf).toBe(true);
  });

  test('lists nobody twice, nor itself', () => {
    for (const { id, related } of all) {
      const ids = related.map((each) => each.id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids).not.toContain(id);
    }
  });
});

test('whatever is named on the page comes first', () => {
  const ukraine = card('ukraine', '2026-01-06', { alsoOnPage: ['kyiv-meeting-2025-05-10'] });
  expect(ukraine.related[0]?.id).toBe('kyiv-meeting-2025-05-10');
});

test('an unknown entity is a mistake of the caller', () => {
  expect(() => card('atlantis')).toThrow(RangeError);
});
