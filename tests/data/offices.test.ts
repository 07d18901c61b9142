import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween } from '../../data/days.ts';
import {
  heldBetween,
  holdersOn,
  isHeldOn,
  leaversOn,
  officesOf,
  predecessorOf,
  successorOf,
} from '../../data/offices.ts';
import type { Office, Term } from '../../data/schema.ts';
import { dataset, officeOf } from './dataset.ts';

const namesOn = (id: string, day: string) => holdersOn(officeOf(id), day).map(({ name }) => name);

describe('the holder on a day', () => {
  const days = ['2019-06-15', '2021-06-15', '2023-06-15', '2026-01-05', '2026-01-06', '2026-10-05'];
  /** One name for each of the days; an empty string: nobody. */
  const held: [office: string, names: string[]][] = [
    [
      'france/president',
      [
        'Emmanuel Macron',
        'Emmanuel Macron',
        'Emmanuel Macron',
        'Emmanuel Macron',
        'Emmanuel Macron',
        'Emmanuel Macron',
      ],
    ],
    [
      'france/prime-minister',
      [
        'Édouard Philippe',
        'Jean Castex',
        'Élisabeth Borne',
        'Sébastien Lecornu',
        'Sébastien Lecornu',
        'Sébastien Lecornu',
      ],
    ],
    [
      'france/armed-forces-minister',
      [
        'Florence Parly',
        'Florence Parly',
        'Sébastien Lecornu',
        'Catherine Vautrin',
        'Catherine Vautrin',
        'Catherine Vautrin',
      ],
    ],
    [
      'united-kingdom/prime-minister',
      ['Theresa May', 'Boris Johnson', 'Rishi Sunak', 'Keir Starmer', 'Keir Starmer', 'Andy Burnham'],
    ],
    [
      'united-kingdom/defence-secretary',
      ['Penny Mordaunt', 'Ben Wallace', 'Ben Wallace', 'John Healey', 'John Healey', 'Wes Streeting'],
    ],
    [
      'united-kingdom/foreign-secretary',
      ['Jeremy Hunt', 'Dominic Raab', 'James Cleverly', 'Yvette Cooper', 'Yvette Cooper', 'Ed Miliband'],
    ],
    [
      'germany/chancellor',
      ['Angela Merkel', 'Angela Merkel', 'Olaf Scholz', 'Friedrich Merz', 'Friedrich Merz', 'Friedrich Merz'],
    ],
    [
      'germany/defence-minister',
      [
        'Ursula von der Leyen',
        'Annegret Kramp-Karrenbauer',
        'Boris Pistorius',
        'Boris Pistorius',
        'Boris Pistorius',
        'Boris Pistorius',
      ],
    ],
    [
      'united-states/president',
      ['Donald Trump', 'Joe Biden', 'Joe Biden', 'Donald Trump', 'Donald Trump', 'Donald Trump'],
    ],
    [
      'united-states/secretary-of-state',
      ['Mike Pompeo', 'Antony Blinken', 'Antony Blinken', 'Marco Rubio', 'Marco Rubio', 'Marco Rubio'],
    ],
    [
      'united-states/vice-president',
      ['Mike Pence', 'Kamala Harris', 'Kamala Harris', 'JD Vance', 'JD Vance', 'JD Vance'],
    ],
    [
      'ukraine/president',
      [
        'Volodymyr Zelensky',
        'Volodymyr Zelensky',
        'Volodymyr Zelensky',
        'Volodymyr Zelensky',
        'Volodymyr Zelensky',
        'Volodymyr Zelensky',
      ],
    ],
    [
      'ukraine/prime-minister',
      [
        'Volodymyr Groysman',
        'Denys Shmyhal',
        'Denys Shmyhal',
        'Yuliia Svyrydenko',
        'Yuliia Svyrydenko',
        'Serhii Koretskyi',
      ],
    ],
    [
      'ukraine/defence-minister',
      [
        'Stepan Poltorak',
        'Andriy Taran',
        'Oleksii Reznikov',
        'Denys Shmyhal',
        'Denys Shmyhal',
        'Yevhenii Khmara',
      ],
    ],
    [
      'ukraine/head-of-presidential-office',
      [
        'Andriy Bohdan',
        'Andriy Yermak',
        'Andriy Yermak',
        'Kyrylo Budanov',
        'Kyrylo Budanov',
        'Kyrylo Budanov',
      ],
    ],
    [
      'ukraine/commander-in-chief',
      [
        '',
        'Ruslan Khomchak',
        'Valerii Zaluzhnyi',
        'Oleksandr Syrskyi',
        'Oleksandr Syrskyi',
        'Mykhailo Drapatyi',
      ],
    ],
    ['ukraine/foreign-minister', ['', '', '', 'Andrii Sybiha', 'Andrii Sybiha', '']],
    [
      'italy/prime-minister',
      [
        'Giuseppe Conte',
        'Mario Draghi',
        'Giorgia Meloni',
        'Giorgia Meloni',
        'Giorgia Meloni',
        'Giorgia Meloni',
      ],
    ],
    [
      'poland/prime-minister',
      [
        'Mateusz Morawiecki',
        'Mateusz Morawiecki',
        'Mateusz Morawiecki',
        'Donald Tusk',
        'Donald Tusk',
        'Donald Tusk',
      ],
    ],
    [
      'poland/president',
      ['Andrzej Duda', 'Andrzej Duda', 'Andrzej Duda', 'Karol Nawrocki', 'Karol Nawrocki', 'Karol Nawrocki'],
    ],
    [
      'netherlands/prime-minister',
      ['Mark Rutte', 'Mark Rutte', 'Mark Rutte', 'Dick Schoof', 'Dick Schoof', 'Rob Jetten'],
    ],
    [
      'japan/prime-minister',
      ['Shinzo Abe', 'Yoshihide Suga', 'Fumio Kishida', 'Sanae Takaichi', 'Sanae Takaichi', 'Sanae Takaichi'],
    ],
    [
      'sweden/prime-minister',
      ['Stefan Löfven', 'Stefan Löfven', 'Ulf Kristersson', 'Ulf Kristersson', 'Ulf Kristersson', ''],
    ],
    [
      'czechia/prime-minister',
      ['Andrej Babiš', 'Andrej Babiš', 'Petr Fiala', 'Andrej Babiš', 'Andrej Babiš', 'Andrej Babiš'],
    ],
    ['bulgaria/prime-minister', ['', '', '', 'Rosen Zhelyazkov', 'Rosen Zhelyazkov', 'Rumen Radev']],
    [
      'latvia/prime-minister',
      [
        'Krišjānis Kariņš',
        'Krišjānis Kariņš',
        'Krišjānis Kariņš',
        'Evika Siliņa',
        'Evika Siliņa',
        'Andris Kulbergs',
      ],
    ],
    [
      'hungary/prime-minister',
      ['Viktor Orbán', 'Viktor Orbán', 'Viktor Orbán', 'Viktor Orbán', 'Viktor Orbán', 'Péter Magyar'],
    ],
    [
      'nato/secretary-general',
      ['Jens Stoltenberg', 'Jens Stoltenberg', 'Jens Stoltenberg', 'Mark Rutte', 'Mark Rutte', 'Mark Rutte'],
    ],
    [
      'european-council/president',
      ['Donald Tusk', 'Charles Michel', 'Charles Michel', 'António Costa', 'António Costa', 'António Costa'],
    ],
    [
      'european-commission/president',
      [
        'Jean-Claude Juncker',
        'Ursula von der Leyen',
        'Ursula von der Leyen',
        'Ursula von der Leyen',
        'Ursula von der Leyen',
        'Ursula von der Leyen',
      ],
    ],
    [
      'european-union/high-representative',
      ['Federica Mogherini', 'Josep Borrell', 'Josep Borrell', 'Kaja Kallas', 'Kaja Kallas', 'Kaja Kallas'],
    ],
    ['romania/president', ['', '', '', 'Nicușor Dan', 'Nicușor Dan', 'Nicușor Dan']],
  ];
  const cases = held.flatMap(([office, names]) =>
    days.map((day, i) => [office, day, names[i] ?? ''] as const),
  );

  test.each(cases)('%s on %s is "%s"', (office, day, name) => {
    expect(namesOn(office, day)).toEqual(name === '' ? [] : [name]);
  });

  test.each([
    ['the day before a handover', 'united-kingdom/prime-minister', '2026-07-19', ['Keir Starmer']],
    ['on the handover day whoever comes', 'united-kingdom/prime-minister', '2026-07-20', ['Andy Burnham']],
    ['the day after', 'united-kingdom/prime-minister', '2026-07-21', ['Andy Burnham']],
    ['in a vacancy nobody', 'ukraine/head-of-presidential-office', '2025-12-15', []],
    ['while a government has resigned nobody', 'france/armed-forces-minister', '2025-10-08', []],
    ['acting', 'ukraine/defence-minister', '2026-08-01', ['Yevhenii Khmara']],
    ['a caretaker prime minister', 'bulgaria/prime-minister', '2026-03-15', ['Andrey Gyurov']],
    [
      'on the last day of a European term whoever leaves',
      'european-council/president',
      '2024-11-30',
      ['Charles Michel'],
    ],
    ['on the first day whoever comes', 'european-council/president', '2024-12-01', ['António Costa']],
    ['after an election that the data do not know nobody', 'new-zealand/prime-minister', '2026-11-08', []],
    ['years after the last verification nobody', 'france/president', '2030-01-01', []],
    ['after an end without a day nobody', 'bulgaria/president', '2026-06-01', []],
  ])('%s', (_what, office, day, names) => {
    expect(namesOn(office, day)).toEqual(names);
  });

  test('both are named on a handover day', () => {
    const office = officeOf('united-kingdom/prime-minister');
    expect(leaversOn(office, '2026-07-20').map(({ name }) => name)).toEqual(['Keir Starmer']);
    expect(officesOf(dataset, 'keir-starmer', '2026-07-20').map((held) => held.office.id)).toContain(
      office.id,
    );
    expect(officesOf(dataset, 'andy-burnham', '2026-07-20').map((held) => held.office.id)).toContain(
      office.id,
    );
    expect(officesOf(dataset, 'keir-starmer', '2026-07-21').map((held) => held.office.id)).not.toContain(
      office.id,
    );
  });

  test('a term goes on from acting to appointed', () => {
    const office = officeOf('ukraine/defence-minister');
    const [acting, appointed] = office.terms.filter(({ entity }) => entity === 'yevhenii-khmara');
    expect([acting?.acting, appointed?.acting]).toEqual([true, undefined]);
    expect(acting?.to).toBe(appointed?.from);
  });

  test('there is never more than one holder unless the office is shared', () => {
    for (const office of dataset.offices.filter(({ shared }) => !shared)) {
      const days = office.terms.flatMap(({ from, to }) =>
        [from, to].flatMap((day) => (day ? [day, addDays(day, -1), addDays(day, 1)] : [])),
      );
      for (const day of days)
        expect([office.id, day, holdersOn(office, day).length]).toEqual([
          office.id,
          day,
          expect.toSatisfy((n) => n <= 1),
        ]);
    }
  });
});

describe('predecessors and successors', () => {
  test.each([
    ['united-kingdom/prime-minister', 'andy-burnham', 'Keir Starmer'],
    ['france/president', 'emmanuel-macron', 'François Hollande'],
    ['european-council/president', 'antonio-costa', 'Charles Michel'],
    ['ukraine/head-of-presidential-office', 'kyrylo-budanov', 'Andriy Yermak'],
    ['france/armed-forces-minister', 'catherine-vautrin', 'Bruno Le Maire'],
  ])('in %s %s came after %s', (id, entity, name) => {
    const office = officeOf(id);
    const term = office.terms.findLast((each) => each.entity === entity) as Term;
    const before = predecessorOf(office, term);
    expect(before?.name).toBe(name);
    expect(successorOf(office, before as Term)).toBe(term);
  });

  test('are unknown where the list has gaps', () => {
    const office = officeOf('russia/president');
    const term = office.terms.at(-1) as Term;
    expect(predecessorOf(office, term)).toBeUndefined();
  });
});

const firstDay = '2014-01-01';
const dayOf = (n: number) => addDays(firstDay, n);
const base = { sources: [], dates: 'unsourced' as const };

/** Terms one after another, with gaps of any length, none of them included. */
const chains = fc
  .array(fc.record({ gap: fc.nat(400), length: fc.integer({ min: 1, max: 2000 }) }), {
    minLength: 1,
    maxLength: 8,
  })
  .map((steps) => {
    let at = 0;
    return steps.map(({ gap, length }, i): Term & { from: string; to: string } => {
      const from = at + gap;
      at = from + length;
      return { ...base, name: `holder ${i}`, from: dayOf(from), to: dayOf(at) };
    });
  });
const officeWith = (terms: Term[]): Office => ({
  id: 'somewhere/office',
  organisation: 'somewhere',
  kinds: [],
  title: { en: 'Office', fr: 'Fonction' },
  terms,
});
const anyDay = fc.nat(20_000).map(dayOf);

describe('terms are [from, to)', () => {
  test('a day belongs to the one term that covers it, or to none', () => {
    fc.assert(
      fc.property(chains, anyDay, (terms, day) => {
        const expected = terms.filter(({ from, to }) => from <= day && day < to);
        expect(holdersOn(officeWith(terms), day)).toEqual(expected);
        expect(expected.length).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('the first day counts, the last does not, and the day before neither', () => {
    fc.assert(
      fc.property(chains, (terms) => {
        for (const term of terms) {
          expect(isHeldOn(term, term.from)).toBe(true);
          expect(isHeldOn(term, addDays(term.to, -1))).toBe(true);
          expect(isHeldOn(term, term.to)).toBe(false);
          expect(isHeldOn(term, addDays(term.from, -1))).toBe(false);
        }
      }),
    );
  });

  test('in a gap there is nobody', () => {
    fc.assert(
      fc.property(chains, (terms) => {
        const office = officeWith(terms);
        terms.slice(1).forEach((term, i) => {
          const before = terms[i] as Term & { to: string };
          for (let day = before.to; day < term.from; day = addDays(day, 37))
            expect(holdersOn(office, day)).toEqual([]);
        });
      }),
    );
  });

  test('an overlap is answered by both, so that nothing is guessed', () => {
    fc.assert(
      fc.property(chains, fc.integer({ min: 1, max: 300 }), (terms, overlap) => {
        const first = terms[0] as Term & { from: string; to: string };
        const second: Term = {
          ...base,
          name: 'second',
          from: addDays(first.to, -Math.min(overlap, daysBetween(first.from, first.to))),
        };
        expect(holdersOn(officeWith([first, second]), addDays(first.to, -1))).toHaveLength(2);
      }),
    );
  });

  test('an end without a day holds until it was last seen, and not a day longer', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 3000 }), (from, days) => {
        const verifiedUntil = addDays(from, days);
        const term: Term = { ...base, name: 'someone', from, ended: true, verifiedUntil };
        expect(isHeldOn(term, verifiedUntil)).toBe(true);
        expect(isHeldOn(term, addDays(verifiedUntil, 1))).toBe(false);
      }),
    );
  });

  test('an open term is carried on for a year after it was last seen, but never into doubt', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(3000), fc.nat(900), (from, days, doubt) => {
        const verifiedUntil = addDays(from, days);
        const open: Term = { ...base, name: 'someone', from, verifiedUntil };
        expect(isHeldOn(open, addDays(verifiedUntil, 365))).toBe(true);
        expect(isHeldOn(open, addDays(verifiedUntil, 366))).toBe(false);
        const uncertainFrom = addDays(verifiedUntil, doubt + 1);
        const doubtful: Term = { ...open, uncertainFrom };
        expect(isHeldOn(doubtful, uncertainFrom)).toBe(false);
        expect(heldBetween(doubtful)?.to).toBe(doubt + 1 < 366 ? uncertainFrom : addDays(verifiedUntil, 366));
      }),
    );
  });

  test('without any day nobody ever holds it', () => {
    fc.assert(
      fc.property(anyDay, fc.boolean(), (day, ended) => {
        const term: Term = { ...base, name: 'someone', ...(ended ? { ended: true as const } : {}) };
        expect(isHeldOn(term, day)).toBe(false);
      }),
    );
  });

  test('acting makes no difference to the days', () => {
    fc.assert(
      fc.property(chains, anyDay, (terms, day) => {
        const acting = terms.map((term) => ({ ...term, acting: true as const }));
        const names = (list: Term[]) => holdersOn(officeWith(list), day).map(({ name }) => name);
        expect(names(acting)).toEqual(names(terms));
      }),
    );
  });
});
