// What `npm run annotate -- --explain` tells of a form, and where a rule begins and ends to hold.

import { describe, expect, test } from 'vitest';
import { findMentions } from '../../engine/find-mentions.ts';
import type { Lexicon } from '../../engine/lexicon.ts';
import type { EntityInfo, Sense } from '../../engine/senses.ts';
import { annotate, lexicons, someDay, verdict, verdictOn } from './marked.ts';

/** Makes any text relevant. */
const subject = 'Ukraine wants security guarantees.';
const because = 'relevant-scope ukraine';

type Case = [text: string, form: string, verdict: string, date?: string];

/** `date` as in the context: '' for a page without one. */
const check =
  (lang = 'en') =>
  (text: string, form: string, verdict: string, date?: string) => {
    expect(verdictOn(text, form, { lang, ...(date === undefined ? {} : { date }) })).toBe(verdict);
  };

describe('a full name that others bear', () => {
  test.each<Case>([
    ['Ivan saw Pedro Sánchez at the market.', 'Pedro Sánchez', 'refused: namesake'],
    [
      'Pedro Sánchez spoke. The Spanish prime minister left.',
      'Pedro Sánchez',
      'marked: full-name Pedro Sánchez, country-near spain',
    ],
    [
      'Pedro Sánchez flew home to Spain.',
      'Pedro Sánchez',
      'marked: full-name Pedro Sánchez, country-near spain',
    ],
    // Before he was in office, his country alone says nothing; with an office or an actor beside it, it does.
    ['Pedro Sánchez flew home to Spain.', 'Pedro Sánchez', 'refused: namesake', '2012-01-07'],
    [
      'Pedro Sánchez flew home to Spain. The French president stayed.',
      'Pedro Sánchez',
      'marked: full-name Pedro Sánchez, country-near spain',
      '2012-01-07',
    ],
    [
      'Pedro Sánchez flew home to Spain with Emmanuel Macron.',
      'Pedro Sánchez',
      'marked: full-name Pedro Sánchez, country-near spain',
      '2012-01-07',
    ],
    [
      'Pedro Sánchez met Emmanuel Macron.',
      'Pedro Sánchez',
      'marked: full-name Pedro Sánchez, other-actors emmanuel-macron',
      '2022-01-01',
    ],
    ['Pedro Sánchez met Emmanuel Macron.', 'Pedro Sánchez', 'refused: namesake', '2021-12-31'],
    ['Pedro Sánchez met Emmanuel Macron.', 'Pedro Sánchez', 'refused: namesake', ''],
    [`${subject} Pedro Sánchez agreed.`, 'Pedro Sánchez', `marked: full-name Pedro Sánchez, ${because}`],
    // What follows leans on it.
    [`${subject} Pedro Sánchez agreed. Sánchez left.`, 'Sánchez', 'marked: full-name-in-scope Pedro Sánchez'],
    ['John Healey sang. Healey left.', 'Healey', 'refused: no-licence'],
    ['Pedro Sánchez flew home to Spain.', 'Pedro Sánchez', 'refused: namesake', ''],
    // A rare surname of his does not vouch for the whole.
    ['Andriy Yermak sang. Yermak left.', 'Andriy Yermak', 'refused: namesake'],
  ])('%s', check());

  test('a word for an office that they held', () => {
    check('es')(
      'Pedro Sánchez habló. El presidente del Gobierno viajó.',
      'Pedro Sánchez',
      'marked: full-name Pedro Sánchez, cue pedro-sanchez',
    );
    check('de')('Christian Stocker ging.', 'Christian Stocker', 'refused: namesake');
    check('de')(
      'Der Bundeskanzler sprach. Christian Stocker ging.',
      'Christian Stocker',
      'marked: full-name Christian Stocker, country-near austria',
    );
    check('de')(
      'Der Bundespräsident sprach. Christian Stocker ging.',
      'Christian Stocker',
      'refused: namesake',
    );
  });
});

describe('a surname after another bearer of it', () => {
  test.each<Case>([
    ['Bradley Cooper sang.', 'Cooper', 'refused: other-first-name Bradley'],
    ['Bradley Cooper sang. Cooper left.', 'Cooper', 'refused: other-bearer-in-scope Bradley Cooper'],
    ['Mario Merz built igloos. Merz died.', 'Merz', 'refused: other-bearer-in-scope Mario Merz'],
    [
      'Yvette Cooper spoke. Bradley Cooper sang. Cooper left.',
      'Cooper',
      'refused: other-bearer-in-scope Bradley Cooper',
    ],
    [
      'Yvette Cooper spoke.\nBradley Cooper sang.\nCooper left.',
      'Cooper',
      'refused: other-bearer-in-scope Bradley Cooper',
    ],
    [
      'Bradley Cooper sang. Yvette Cooper spoke. Cooper left.',
      'Cooper',
      'marked: full-name-in-scope Yvette Cooper',
    ],
    [
      'Bradley Cooper sang.\nYvette Cooper spoke.\nCooper left.',
      'Cooper',
      'marked: full-name-in-scope Yvette Cooper',
    ],
    // The one who comes later has not been named yet.
    [
      'Yvette Cooper spoke. Cooper left. Bradley Cooper sang.',
      'Cooper',
      'marked: full-name-in-scope Yvette Cooper',
    ],
    [
      'Yvette Cooper spoke.\nCooper left.\nBradley Cooper sang.',
      'Cooper',
      'marked: full-name-in-scope Yvette Cooper',
    ],
    [
      'Yvette Cooper spoke. Bradley Cooper sang. Cooper left. Then Cooper slept.',
      'Cooper',
      'refused: other-bearer-in-scope Bradley Cooper',
    ],
    // A surname that hardly anybody else bears stays ours.
    [
      'Friedrich Merz spoke. Mario Merz built igloos. Merz left.',
      'Merz',
      'marked: full-name-in-scope Friedrich Merz',
    ],
    // An order of words that names nobody of that surname.
    [
      'Yvette Cooper spoke to Ed Miliband. Cooper left.',
      'Cooper',
      'marked: full-name-in-scope Yvette Cooper',
    ],
  ])('%s', check());
});

describe('a surname in a text without a date', () => {
  test.each<Case>([
    ['Rubio moved to Turin.', 'Rubio', 'refused: no-licence'],
    ['Rubio met Trump.', 'Rubio', 'marked: distinctive-surname'],
    ['Rubio was elected. The US president spoke.', 'Rubio', 'marked: distinctive-surname'],
    // A verb of saying with the state.
    ['Meloni said Italy would pay.', 'Meloni', 'marked: distinctive-surname'],
    ['Meloni said it would rain.', 'Meloni', 'refused: no-licence'],
    ['Meloni in Rome said Italy would pay.', 'Meloni', 'marked: distinctive-surname'],
    ['Trump and Vance left.', 'Vance', 'refused: no-licence'],
    ['Frederica Trump wrote poems.', 'Trump', 'refused: other-first-name Frederica'],
    ['Meloni slept long before Italy said so.', 'Meloni', 'refused: no-licence'],
    [`${subject} Meloni agreed.`, 'Meloni', 'marked: distinctive-surname'],
    // The best known.
    ['Donald is a duck. Trump signed.', 'Trump', 'marked: distinctive-surname'],
    ['Tusk signed.', 'Tusk', 'marked: distinctive-surname'],
    ['Macron signed.', 'Macron', 'marked: distinctive-surname'],
    ['Starmer signed.', 'Starmer', 'marked: distinctive-surname'],
    ['Rutte signed.', 'Rutte', 'marked: distinctive-surname'],
    ['Erdogan signed.', 'Erdogan', 'marked: distinctive-surname'],
    ['Von der Leyen signed.', 'Von der Leyen', 'marked: distinctive-surname'],
    ['Putin signed.', 'Putin', 'marked: distinctive-surname'],
    ['Zelensky signed.', 'Zelensky', 'marked: distinctive-surname'],
    // Sport and places speak against all; a score is sport.
    ['Trump played football.', 'Trump', 'refused: namesake sport'],
    ['Trump is a song by a singer.', 'Trump', 'refused: namesake stage'],
    ['Trump is a municipality in the district.', 'Trump', 'refused: namesake gazetteer'],
    ['Trump won 10–4.', 'Trump', 'refused: namesake sport'],
    ['Trump won 3:1.', 'Trump', 'refused: namesake sport'],
    ['Trump won 3 - 1 at home.', 'Trump', 'refused: namesake sport'],
    ['Trump won 3:14.', 'Trump', 'refused: namesake sport'],
    ['Trump won. Nobody counted to 10–4.', 'Trump', 'marked: distinctive-surname'],
    ['Trump was there in 2010-12.', 'Trump', 'marked: distinctive-surname'],
    ['Trump mixed it 1.3:1.', 'Trump', 'marked: distinctive-surname'],
    ['Trump mixed it 3:1.5.', 'Trump', 'marked: distinctive-surname'],
    ['Trump counted 3-100.', 'Trump', 'marked: distinctive-surname'],
    ['Trump counted a 3 and a 1.', 'Trump', 'marked: distinctive-surname'],
    // So do old years.
    ['In 1979 Trump built houses.', 'Trump', 'refused: other-time 1979'],
    ['In 1980 Trump built houses.', 'Trump', 'marked: distinctive-surname'],
    ['In 1950 and 2001 Trump built houses.', 'Trump', 'marked: distinctive-surname'],
    ['In 1950 somebody built. Trump signed the order.', 'Trump', 'marked: distinctive-surname'],
  ])('%s', (text, form, verdict) => {
    check()(text, form, verdict, '');
  });

  test.each<Case>([
    ['In 1950 Macron and Vance built houses.', 'Macron', 'marked: distinctive-surname'],
    ['In 1950 Macron and Vance built houses.', 'Vance', 'refused: other-time 1950'],
    ['In 1950 somebody built. Vance left.', 'Vance', 'marked: in-office 2026-01-07'],
    ['In 1950 and 2024 Vance left.', 'Vance', 'marked: in-office 2026-01-07'],
  ])('with one, old years count for common surnames only: %s', check());
});

describe('a common surname', () => {
  test.each<Case>([
    ['Kallas spoke.', 'Kallas', 'refused: no-licence'],
    // By its title and country.
    [
      'Mr Vance spoke in the United States.',
      'Vance',
      'marked: honorific-or-office-before Mr, country-near united-states',
    ],
    [
      'President Costa spoke to the European Council.',
      'Costa',
      'marked: honorific-or-office-before President, country-near european-council',
    ],
    [
      `${subject} President Costa spoke.`,
      'Costa',
      `marked: honorific-or-office-before President, ${because}`,
    ],
    ['Mr Costa spoke.', 'Costa', 'refused: no-licence'],
    // By the office that is spoken of.
    [
      'The Czech president spoke in Prague. Pavel wants more shells.',
      'Pavel',
      'marked: in-office 2026-01-07',
    ],
    // In the press of their own country.
    ['Albanese spends more.', 'Albanese', 'marked: in-office 2026-01-07'],
    ['Vance left.', 'Vance', 'marked: in-office 2026-01-07'],
    ['Vance left.', 'Vance', 'refused: no-licence', '2012-01-01'],
    ['Vance left.', 'Vance', 'refused: no-licence', '2025-01-19'],
    ['Vance left.', 'Vance', 'marked: in-office 2025-01-20', '2025-01-20'],
    ['Jarvis left.', 'Jarvis', 'marked: in-office 2026-07-19', '2026-07-19'],
    ['Jarvis left.', 'Jarvis', 'refused: no-licence', '2026-07-20'],
    ['The Taoiseach spoke. Martin left.', 'Martin', 'marked: in-office 2026-01-07'],
    ['The foreign secretary spoke. Cooper left.', 'Cooper', 'refused: no-licence'],
    ['The foreign secretary spoke with Keir Starmer. It rained. Pavel left.', 'Pavel', 'refused: no-licence'],
    ['Sikorski spoke.', 'Sikorski', 'refused: no-licence'],
    ['Healey spends more.', 'Healey', 'refused: no-licence'],
    // Beside a colleague.
    ['Starmer spoke. Cooper left.', 'Cooper', 'marked: other-actors keir-starmer, in-office 2026-01-07'],
    ['Macron spoke. Cooper left.', 'Cooper', 'refused: no-licence'],
    ['Starmer met Miliband.', 'Miliband', 'refused: no-licence'],
    ['Babiš met Pavel.', 'Pavel', 'marked: other-actors andrej-babis, in-office 2026-01-07'],
    ['Babiš spoke at length. It rained for hours. Pavel left.', 'Pavel', 'refused: no-licence'],
    ['Trump and Kellogg spoke.', 'Kellogg', 'refused: no-licence'],
    [`${subject} Trump and Kellogg spoke.`, 'Kellogg', `marked: other-actors donald-trump, ${because}`],
    [
      `${subject} Trump spoke at length. It rained for hours. Kellogg left.`,
      'Kellogg',
      'refused: no-licence',
    ],
    [`${subject} Macron and Kellogg spoke.`, 'Kellogg', 'refused: no-licence'],
    // In a text about the subject: with their state, or with several others.
    [`${subject} Kallas spoke.`, 'Kallas', 'refused: no-licence'],
    [`${subject} Estonia agrees. Kallas spoke.`, 'Kallas', `marked: country-near estonia, ${because}`],
    ['Estonia agrees. Kallas spoke.', 'Kallas', 'refused: no-licence'],
    [`${subject} Ireland agrees. Martin spoke.`, 'Martin', 'refused: no-licence'],
    [`${subject} Fedorov spoke.`, 'Fedorov', 'refused: no-licence'],
    [`${subject} Macron met Fedorov.`, 'Fedorov', 'refused: no-licence'],
    [
      `${subject} Macron and Merz met Fedorov.`,
      'Fedorov',
      `marked: other-actors emmanuel-macron, ${because}`,
    ],
    [`${subject} Macron and Merz met Costa.`, 'Costa', 'refused: no-licence'],
    [
      `${subject} Macron, Merz and Starmer met Costa.`,
      'Costa',
      `marked: other-actors emmanuel-macron, ${because}`,
    ],
    ['Macron, Merz and Starmer met Fedorov.', 'Fedorov', 'refused: no-licence'],
    // Two of ours bear neither.
    ['Stubb lowered the whale boat.', 'Stubb', 'refused: namesake topic:whaling'],
  ])('%s', check());

  test.each([
    ['fr', 'Barrot a parlé.', 'Barrot'],
    ['pl', 'Sikorski mówił.', 'Sikorski'],
  ])('in the press of their own country (%s): %s', (lang, text, form) => {
    check(lang)(text, form, 'marked: in-office 2026-01-07');
  });

  test.each<Case>([
    ['Luís Montenegro spoke of Portugal. He flew to Montenegro.', 'Montenegro', 'refused: not-relevant'],
    [
      'Luís Montenegro spoke of Portugal. Montenegro left.',
      'Montenegro',
      'marked: full-name-in-scope Luís Montenegro',
    ],
  ])('that is a state as well: %s', check());

  test('as a place says so', () => {
    const { rejected } = annotate('Luís Montenegro spoke of Portugal. He flew to Montenegro.');
    expect(
      rejected.find(({ entity, start }) => entity === 'luis-montenegro' && start > 40)?.evidence,
    ).toEqual([{ code: 'place-not-actor', detail: 'to' }]);
  });
});

describe('a comment', () => {
  test.each<Case>([
    ['Macron lies.', 'Macron', 'refused: no-licence'],
    ['Emmanuel Macron lies. Macron does.', 'Macron', 'refused: no-licence'],
    ['The French president lies.', 'French president', 'refused: no-licence'],
    ['The former French president lies.', 'French president', 'refused: former-or-future former'],
    ['The Coalition of the Willing met. The Coalition lies.', 'Coalition', 'refused: no-licence'],
    ['NATO lies.', 'NATO', 'marked: unambiguous-name'],
  ])('%s', (text, form, verdict) => {
    expect(verdictOn(text, form, {}, [{ kind: 'comment' }])).toBe(verdict);
  });
});

describe('a role', () => {
  test.each<Case>([
    [
      'The French president spoke.',
      'French president',
      'marked: in-office 2026-01-07, office france/president',
    ],
    ['The British prime minister spoke.', 'British prime minister', 'refused: no-date', ''],
    [
      'The former British prime minister spoke.',
      'British prime minister',
      'refused: former-or-future former',
      '',
    ],
    [
      'The British prime minister spoke.',
      'British prime minister',
      'refused: nobody-in-office',
      '2022-10-01',
    ],
    // One that is France's or Germany's is one man's; Poland's is divided.
    [
      'The leader of France spoke.',
      'leader of France',
      'marked: in-office 2026-01-07, office france/president',
    ],
    ['The leader of Poland spoke.', 'leader of Poland', 'refused: nobody-in-office'],
    [
      'The commander-in-chief of the armed forces of Ukraine spoke.',
      'commander-in-chief of the armed forces of Ukraine',
      'marked: in-office 2026-01-07, office ukraine/commander-in-chief',
    ],
    ['In 2003 the French president spoke.', 'French president', 'refused: other-time 2003'],
    [
      'In 2026 the French president spoke.',
      'French president',
      'marked: in-office 2026-01-07, office france/president',
    ],
    [
      'In 2026 the Bulgarian president spoke.',
      'Bulgarian president',
      'marked: in-office 2026-01-07, office bulgaria/president',
    ],
    ['At the time the German chancellor was silent.', 'German chancellor', 'refused: other-time At the time'],
    ['Last year the Czech prime minister was silent.', 'Czech prime minister', 'refused: other-time 2025'],
  ])('%s', check());

  const starmer = 'marked: in-office 2026-01-07, office united-kingdom/prime-minister';
  const macron = 'marked: in-office 2026-01-07, office france/president';
  const wadephul = 'marked: in-office 2026-01-07, office germany/foreign-minister';
  test.each<Case>([
    ['The prime minister slept.', 'prime minister', 'refused: no-licence'],
    ['Keir Starmer flew in. The prime minister slept.', 'prime minister', starmer],
    ['Keir Starmer flew in.\nThe prime minister slept.', 'prime minister', starmer],
    ['The prime minister slept. Keir Starmer flew in.', 'prime minister', 'refused: no-licence'],
    // Above a paragraph that begins with the name, as headlines stand, it is read forwards.
    ['The prime minister slept.\nKeir Starmer flew in.', 'prime minister', starmer],
    ['The prime minister slept.\nIt rained. Keir Starmer flew in.', 'prime minister', 'refused: no-licence'],
    [
      'After all that the prime minister slept.\nIt rained. Keir Starmer flew in.',
      'prime minister',
      'refused: no-licence',
    ],
    [
      'Keir Starmer flew in. The British prime minister ate. The prime minister slept.',
      'prime minister',
      starmer,
    ],
    ['Keir Starmer flew in. The Polish president ate. The prime minister slept.', 'prime minister', starmer],
    [
      'Keir Starmer flew in. The Polish prime minister ate. The prime minister slept.',
      'prime minister',
      'refused: no-licence',
    ],
    [
      'Keir Starmer flew in. The Venezuelan prime minister ate. The prime minister slept.',
      'prime minister',
      'refused: no-licence',
    ],
    ['Emmanuel Macron flew in. The president slept.', 'president', macron],
    ['President Emmanuel Macron flew in. The president slept.', 'president', macron],
    [
      'Emmanuel Macron flew in. President Maduro ate. The president slept.',
      'president',
      'refused: no-licence',
    ],
    ['Keir Starmer flew in. President Maduro ate. The prime minister slept.', 'prime minister', starmer],
    ['The prime minister slept.\nIt rained.\nKeir Starmer flew in.', 'prime minister', starmer],
    [
      'The prime minister slept.\nIt rained.\nIt rained.\nKeir Starmer flew in.',
      'prime minister',
      'refused: no-licence',
    ],
    // Of two holders, whom the sentence before is about.
    ['Johann Wadephul flew in. The foreign minister met Marco Rubio.', 'foreign minister', wadephul],
    [
      'The foreign minister Johann Wadephul flew in. The foreign minister met Marco Rubio.',
      'foreign minister',
      wadephul,
    ],
    [
      'German foreign minister Johann Wadephul flew in. The foreign minister met Marco Rubio.',
      'foreign minister',
      wadephul,
    ],
    [
      'On Monday Johann Wadephul flew in. The foreign minister met Marco Rubio.',
      'foreign minister',
      'refused: no-licence',
    ],
    [
      'With the French president flew Johann Wadephul. The foreign minister met Marco Rubio.',
      'foreign minister',
      'refused: no-licence',
    ],
    [
      'German chancellor and foreign policy: Johann Wadephul spoke. The foreign minister met Marco Rubio.',
      'foreign minister',
      'refused: no-licence',
    ],
    [
      'Johann Wadephul flew in. It rained. The foreign minister met Marco Rubio.',
      'foreign minister',
      'refused: no-licence',
    ],
  ])('without its state: %s', check());
});

describe('a word for an office of the country at home', () => {
  const of = (office: string) => `marked: in-office 2026-01-07, office ${office}`;
  test.each([
    ['fr', 'Le chef de l’État a parlé.', 'chef de l’État', of('france/president')],
    ['de', 'Der Bundeskanzler sprach.', 'Bundeskanzler', of('germany/chancellor')],
    ['de', 'Der Bundeskanzler sprach in Österreich.', 'Bundeskanzler', of('austria/chancellor')],
    ['pl', 'Prezydent mówił.', 'Prezydent', of('poland/president')],
    ['uk', 'Президент сказав.', 'Президент', of('ukraine/president')],
    ['it', 'Il presidente del Consiglio ha parlato.', 'presidente del Consiglio', of('italy/prime-minister')],
    ['nl', 'De minister-president sprak.', 'minister-president', of('netherlands/prime-minister')],
    ['cs', 'Prezident mluvil.', 'Prezident', of('czechia/president')],
    // Not where another country is spoken of, unless ours is, too.
    [
      'fr',
      'Volodymyr Zelensky a vu le président de la République.',
      'président de la République',
      'refused: no-licence',
    ],
    [
      'fr',
      'Volodymyr Zelensky a vu le président de la République. La France aide.',
      'président de la République',
      of('france/president'),
    ],
    [
      'fr',
      'Emmanuel Macron parle. Le président de la République a dormi.',
      'président de la République',
      of('france/president'),
    ],
    // Who was named last bears the word.
    ['cs', 'Zelenskyj mluvil. Prezident doplnil.', 'Prezident', of('ukraine/president')],
    ['cs', 'Donald Tusk mluvil. Premiér doplnil.', 'Premiér', of('poland/prime-minister')],
    [
      'cs',
      'Donald Tusk mluvil. Andrej Babiš mluvil. Premiér doplnil.',
      'Premiér',
      of('czechia/prime-minister'),
    ],
    ['cs', 'Andrej Babiš mluvil. Donald Tusk mluvil. Premiér doplnil.', 'Premiér', 'refused: no-licence'],
    [
      'cs',
      'Andrej Babiš mluvil. Donald Tusk mluvil. Pršelo. Pršelo celý den. Premiér doplnil.',
      'Premiér',
      'refused: no-licence',
    ],
    ['uk', 'Андрій Садовий приїхав. Президент сказав.', 'Президент', of('ukraine/president')],
    ['uk', 'Емманюель Макрон приїхав. Президент сказав.', 'Президент', of('france/president')],
    ['cs', 'Premiér mluvil. Tusk přikývl.', 'Premiér', 'refused: no-licence'],
  ])('%s: %s', (lang, text, form, verdict) => {
    check(lang)(text, form, verdict);
  });

  test('licenses no surname of its holder', () => {
    check('cs')('Prezident mluvil. Pavel odešel.', 'Pavel', 'refused: no-licence');
    check('cs')('Český prezident mluvil. Pavel odešel.', 'Pavel', 'marked: in-office 2026-01-07');
  });

  test('that nobody of ours holds is nobody’s', () => {
    const ids = (text: string, date: string) => annotate(text, { date }).rejected.map(({ entity }) => entity);
    expect(ids('The British prime minister spoke.', '')).toEqual(['']);
    expect(ids('The British prime minister spoke.', '2022-10-01')).toEqual(['']);
    expect(ids('The former French president spoke.', '2026-01-07')).toEqual(['emmanuel-macron']);
  });
});

describe('an organisation', () => {
  const coalition = 'Coalition of the Willing';
  test.each<Case>([
    ['The Coalition of the Willing met.', coalition, 'marked: unambiguous-name'],
    ['The Coalition of the Willing met.', coalition, 'refused: before-it-existed', '2020-01-01'],
    [
      'Against Saddam Hussein in Iraq stood a coalition of the willing.',
      'coalition of the willing',
      'refused: not-relevant',
    ],
    ['The Coalition of the Willing met. The Coalition grew.', 'Coalition', 'marked: wording Coalition'],
    [
      `${subject} The Coalition met.`,
      'Coalition',
      'refused: no-licence coalition-of-the-willing|multinational-force-ukraine',
    ],
    ['The Multinational Force met.', 'Multinational Force', 'refused: no-licence topic:ukraine|ukraine'],
    ['The Multinational Force Ukraine met.', 'Multinational Force', 'refused: overlapped'],
    // What is about the peace for Ukraine need not name it.
    [
      'The Coalition of the Willing met. It rained. It poured. The Multinational Force was praised.',
      'Multinational Force',
      'marked: wording Multinational Force',
    ],
    [
      'The Coalition lost every seat, Peter Dutton said. The Coalition of the Willing met.',
      'Coalition',
      'refused: no-licence not topic:government-coalition',
    ],
  ])('%s', check());
});

describe('a capital', () => {
  const says = (verb: string) => `marked: speaks-or-decides ${verb}, ${because}`;
  test.each<Case>([
    [`${subject} Moscow rejected the plan.`, 'Moscow', says('rejected')],
    ['Moscow rejected the film.', 'Moscow', 'refused: not-relevant'],
    [`${subject} They met in Kyiv.`, 'Kyiv', 'refused: place-not-actor in'],
    [`${subject} Kyiv slept.`, 'Kyiv', 'refused: place-not-actor'],
    [`${subject} Moscow Ballet said no.`, 'Moscow', 'refused: not-a-name Ballet'],
    [`${subject} The Moscow-backed group said no.`, 'Moscow', 'refused: not-a-name backed'],
    ['# Moscow Rejects Plan for Ukraine and Security Guarantees', 'Moscow', says('Rejects')],
    [`${subject} “Never,”  said Moscow.`, 'Moscow', says('said')],
    [`${subject} “Never”said Moscow.`, 'Moscow', says('said')],
    [`${subject} See example.org/Moscow said so.`, 'Moscow', 'refused: part-of-address'],
    [`${subject} Moscow--rejected it.`, 'Moscow', says('rejected')],
  ])('%s', check());

  test('in a language whose nouns have capitals', () => {
    const text = 'Die Ukraine will Sicherheitsgarantien. Moskau Donnerstag sagte nein.';
    check('de')(text, 'Moskau', `marked: speaks-or-decides sagte, ${because}`);
  });
});

describe('a title or provision that ends in a name of the subject leaves it its own mark', () => {
  test.each([
    [
      'en',
      'The declaration of the Coalition of the Willing is short.',
      'declaration',
      'Coalition of the Willing',
    ],
    [
      'fr',
      'La déclaration de la Coalition des volontaires est signée.',
      'déclaration',
      'Coalition des volontaires',
    ],
    ['fr', 'Les garanties pour l’Ukraine sont prêtes.', 'garanties', 'Ukraine'],
    ['fr', 'Les garanties de sécurité de l’Ukraine sont prêtes.', 'garanties de sécurité', 'Ukraine'],
    ['it', "Le garanzie di sicurezza dell'Ucraina sono pronte.", 'garanzie di sicurezza', 'Ucraina'],
    ['uk', 'Гарантії для України готові.', 'Гарантії', 'України'],
  ])('%s: %s', (lang, text, title, name) => {
    const { mentions } = annotate(text, { lang });
    expect(mentions.map((mention) => mention.text)).toEqual([title, name]);
  });
});

describe('a text about Ukraine and Russia', () => {
  test.each<Case>([
    ['Macron spoke of Ukraine and Russia.', 'Ukraine', `marked: ${because}`],
    // Who may be somebody else is nobody who acts in it.
    ['Kallas spoke of Ukraine and Russia.', 'Ukraine', 'refused: not-relevant'],
    ['Mario Merz spoke of Ukraine and Russia.', 'Ukraine', 'refused: not-relevant'],
    ['Sergey Lavrov sang in Ukraine.', 'Ukraine', 'refused: not-relevant'],
  ])('%s', check());
});

test.each(['Macron spoke.', 'Starmer spoke. Cooper left.', 'Trump and Vance left.'])(
  'what is marked is decided once: %s',
  (text) => {
    expect(annotate(text).rejected).toEqual([]);
  },
);

describe('a document, an event, a provision', () => {
  const declaration = 'relevant-scope Paris Declaration';
  const summit = `marked: wording Paris summit, ${because}`;
  test.each<Case>([
    [
      `${subject} The Paris Declaration binds nobody.`,
      'Paris Declaration',
      `marked: wording Paris Declaration, ${declaration}`,
    ],
    ['The Paris Declaration binds nobody.', 'Paris Declaration', 'refused: not-relevant'],
    // A text may announce it ten days before.
    [
      `${subject} The Paris Declaration binds nobody.`,
      'Paris Declaration',
      `marked: wording Paris Declaration, ${declaration}`,
      '2025-12-27',
    ],
    [
      `${subject} The Paris Declaration binds nobody.`,
      'Paris Declaration',
      'refused: before-it-existed',
      '2025-12-26',
    ],
    // Without a date it may be an older one: it does not make the text relevant.
    [
      `${subject} The Paris Declaration binds nobody.`,
      'Paris Declaration',
      `marked: wording Paris Declaration, ${because}`,
      '',
    ],
    [
      `${subject} A declaration of intent was signed by France, the United Kingdom and Ukraine.`,
      'Ukraine',
      'marked: relevant-scope declaration of intent',
    ],
    [`${subject} The Paris summit ended.`, 'Paris summit', 'refused: no-date', ''],
    [`${subject} The Paris summit ended.`, 'Paris summit', 'refused: several-readings', '2025-06-15'],
    // From ten days before to thirty after.
    [`${subject} The Paris summit begins.`, 'Paris summit', 'refused: several-readings', '2025-12-26'],
    [`${subject} The Paris summit begins.`, 'Paris summit', summit, '2025-12-27'],
    [`${subject} The Paris summit ended.`, 'Paris summit', summit, '2026-02-05'],
    [`${subject} The Paris summit ended.`, 'Paris summit', 'refused: several-readings', '2026-02-06'],
    ['The Paris summit ended.', 'Paris summit', 'refused: not-relevant'],
    [
      `${subject} The Multinational Force met.`,
      'security guarantees',
      'marked: wording security guarantees, relevant-scope Multinational Force',
    ],
    ['The security guarantees are ready.', 'security guarantees', 'refused: not-relevant'],
    [
      `${subject} The Geneva talks began.`,
      'Geneva talks',
      `marked: wording Geneva talks, ${because}`,
      '2026-02-18',
    ],
    [`${subject} The Geneva talks began.`, 'Geneva talks', 'refused: several-readings', '2025-11-24'],
    [`${subject} See example.org/Geneva talks.`, 'Geneva talks', 'refused: part-of-address', '2026-02-18'],
    // Whose it is.
    [`${subject} Poland's air defence is weak.`, 'air defence', 'refused: namesake poland'],
    [`${subject} Poland’s  air defence is weak.`, 'air defence', 'refused: namesake poland'],
    [`${subject} The Netherlands' air defence is weak.`, 'air defence', 'refused: namesake netherlands'],
    [
      `${subject} Ukraine's coordination cell stands.`,
      'coordination cell',
      `marked: wording coordination cell, ${because}`,
    ],
    [
      `${subject} Poland's new coordination cell stands.`,
      'coordination cell',
      `marked: wording coordination cell, ${because}`,
    ],
    [
      `${subject} Poland, it's said, has a coordination cell.`,
      'coordination cell',
      `marked: wording coordination cell, ${because}`,
    ],
    [`${subject} Poland has air defence.`, 'air defence', `marked: wording air defence, ${because}`],
    [`${subject} Poland sends the air defence.`, 'air defence', `marked: wording air defence, ${because}`],
    [`${subject} Poland's offer: air defence.`, 'air defence', `marked: wording air defence, ${because}`],
    [
      `${subject} Poland's Paris Declaration binds nobody.`,
      'Paris Declaration',
      `marked: wording Paris Declaration, ${declaration}`,
    ],
  ])('%s', check());

  test('the need that is missing is told', () => {
    expect(verdictOn(`${subject} A declaration of intent was signed.`, 'declaration of intent')).toContain(
      'refused: no-licence france|united-kingdom|',
    );
  });
});

test.each<Case>([
  [
    '# Micheál Martin speaks\nMicheál Martin left. Martin slept.',
    'Martin',
    'marked: full-name-in-headline Micheál Martin',
  ],
  [
    'Micheál Martin left.\n# Micheál Martin speaks\nMartin slept.',
    'Martin',
    'marked: full-name-in-headline Micheál Martin',
  ],
])('a headline’s name is told before the body’s: %s', check());

function verdictIn(lexicons: Map<string, Lexicon>, text: string, form: string): string {
  const block = { text, scope: 0, part: 'body' as const };
  const annotation = findMentions([block], [{ kind: 'article' }], { lang: 'en', date: someDay }, lexicons);
  const { mentions, rejected } = annotation;
  const found = [...rejected, ...mentions].findLast((mention) => mention.text === form);
  return `${found?.entity} ${verdict(annotation, form)}`;
}

/** The English lexicon with other senses and entities, for what our data may come to hold. */
function world(
  change: (sense: Sense, id: string) => Sense[],
  entities: (info: EntityInfo) => EntityInfo = (info) => info,
  more: EntityInfo[] = [],
): Map<string, Lexicon> {
  const english = lexicons.get('en') as Lexicon;
  const all = [...english.entities.map(entities), ...more];
  const sets = new Map<number, Sense[]>();
  const sensesOf = (set: number): Sense[] => {
    const known = sets.get(set);
    if (known) return known;
    const senses = english
      .sensesOf(set)
      .flatMap((sense) => change(sense, english.entities[sense.ref]?.id ?? ''));
    sets.set(set, senses);
    return senses;
  };
  const entityIndex = new Map(all.map(({ id }, i) => [id, i]));
  return new Map([['en', { ...english, entities: all, entityIndex, sensesOf }]]);
}

describe('where two of ours bear one surname', () => {
  const brother: EntityInfo = { id: 'roger-cooper', type: 'person', surnameRisk: 'high', country: 'france' };
  const english = lexicons.get('en') as Lexicon;
  const index = english.entities.length;
  const two = world(
    (sense, id) =>
      id === 'yvette-cooper' && ['surname', 'full'].includes(sense.kind)
        ? [sense, { ...sense, ref: index }]
        : id === 'roger-cooper'
          ? []
          : [sense],
    undefined,
    [brother],
  );
  const why = (text: string, form: string) => verdictIn(two, text, form);

  test('the surname alone is nobody', () => {
    expect(why('Starmer spoke. Cooper left.', 'Cooper')).toBe('yvette-cooper refused: several-readings');
  });

  test('a first name of both tells nobody', () => {
    const both = world(
      (sense, id) => (id === 'yvette-cooper' ? [sense, { ...sense, ref: index }] : [sense]),
      undefined,
      [brother],
    );
    const text = 'Yvette Cooper spoke. Cooper left.';
    expect(verdictIn(both, text, 'Yvette Cooper')).toBe('yvette-cooper refused: several-readings');
    expect(verdictIn(both, text, 'Cooper')).toBe('yvette-cooper refused: several-readings');
  });

  test('the one who is named in full is meant', () => {
    expect(why('Yvette Cooper spoke. Cooper left.', 'Cooper')).toBe(
      'yvette-cooper marked: full-name-in-scope Yvette Cooper',
    );
  });

  test('a title that only one of them may bear tells who', () => {
    expect(why('Foreign Secretary Cooper spoke in the United Kingdom.', 'Cooper')).toBe(
      'yvette-cooper marked: honorific-or-office-before Foreign Secretary, in-office 2026-01-07',
    );
  });
});

describe('where two events of one wording are equally near', () => {
  const days = (first: string, second: string) =>
    world(
      (sense) => [sense],
      (info) =>
        info.id === 'paris-summit-2026-01-06'
          ? { ...info, date: first, existsFrom: first }
          : info.id === 'paris-summit-2026-07-13'
            ? { ...info, date: second, existsFrom: second }
            : info,
    );
  const text = `${subject} The Paris summit ended.`;

  test('neither is meant', () => {
    expect(verdictIn(days('2026-01-05', '2026-01-09'), text, 'Paris summit')).toMatch(
      /refused: several-readings$/,
    );
  });

  test.each([
    ['2026-01-05', '2026-01-10', 'paris-summit-2026-01-06'],
    ['2026-01-04', '2026-01-09', 'paris-summit-2026-07-13'],
    ['2025-12-20', '2026-01-02', 'paris-summit-2026-07-13'],
  ])('but the nearer one is: of %s and %s', (first, second, id) => {
    expect(verdictIn(days(first, second), text, 'Paris summit')).toBe(
      `${id} marked: wording Paris summit, ${because}`,
    );
  });
});

describe('an organisation whose name is a word', () => {
  const weak = world((sense, id) =>
    id === 'nato' && sense.kind === 'organisation' ? [{ ...sense, weak: true }] : [sense],
  );
  // The spelling that is met first is a word, the next as plain as before.
  const english = lexicons.get('en') as Lexicon;
  const nato = english.entities.findIndex(({ id }) => id === 'nato');
  let spelling = 0;
  const mixed = world((sense) =>
    sense.kind === 'organisation' && sense.ref === nato && spelling++ % 2 === 0
      ? [{ ...sense, weak: true }]
      : [sense],
  );

  test('counts in a text about the subject', () => {
    expect(verdictIn(weak, 'NATO met.', 'NATO')).toBe('nato refused: not-relevant');
    expect(verdictIn(weak, `${subject} NATO met.`, 'NATO')).toBe(`nato marked: ${because}`);
  });

  test('and beside its plain name', () => {
    const text = 'NATO met. The North Atlantic Treaty Organization met. The Atlantic Alliance met.';
    const verdicts = ['NATO', 'North Atlantic Treaty Organization', 'Atlantic Alliance'].map((form) =>
      verdictIn(mixed, text, form),
    );
    expect(verdicts).toContain('nato marked: full-name-in-scope nato');
  });
});

describe('a form that is two things at once', () => {
  const first = (id: string, kind: Sense['kind'], of: Sense['kind'], entity = id) =>
    world((sense, its) => {
      const english = lexicons.get('en') as Lexicon;
      const ref = english.entities.findIndex((info) => info.id === entity);
      return its === id && sense.kind === of ? [{ ...sense, kind, ref }, sense] : [sense];
    });

  test('is the state before the capital', () => {
    const both = first('luxembourg', 'metonym', 'state');
    const block = { text: `${subject} Luxembourg rejected it.`, scope: 0, part: 'body' as const };
    const { mentions } = findMentions([block], [{ kind: 'article' }], { lang: 'en', date: someDay }, both);
    expect(mentions.find(({ text }) => text === 'Luxembourg')?.kind).toBe('name');
  });

  test('is the title before the provision', () => {
    const both = world((sense, id) => {
      const plan = (lexicons.get('en') as Lexicon).entities.findIndex(
        (info) => info.id === 'twenty-point-plan',
      );
      return id === 'military-hubs' && sense.kind === 'provision'
        ? [sense, { ...sense, kind: 'title', ref: plan }]
        : [sense];
    });
    expect(verdictIn(both, `${subject} The military hubs stand.`, 'military hubs')).toMatch(
      /^twenty-point-plan marked/,
    );
  });
});

describe('an office that is said without its state', () => {
  const poland = 'marked: in-office 2026-01-07, office poland/prime-minister';

  test.each<[lang: string, text: string, form: string, verdict: string]>([
    [
      'de',
      'Der Bundeskanzler schlief.',
      'Bundeskanzler',
      'marked: in-office 2026-01-07, office germany/chancellor',
    ],
    [
      'de',
      'In Österreich schlief der Bundeskanzler.',
      'Bundeskanzler',
      'marked: in-office 2026-01-07, office austria/chancellor',
    ],
    ['nl', 'De eerste minister sliep.', 'eerste minister', 'refused: no-licence'],
    [
      'nl',
      'In België sliep de eerste minister.',
      'eerste minister',
      'marked: in-office 2026-01-07, office belgium/prime-minister',
    ],
    ['pl', 'Premier śpi.', 'Premier', poland],
    ['pl', 'Słowacja szykuje się do wyborów. Premier śpi.', 'Premier', 'refused: no-licence'],
    // What the war is with, where something happens, or what comes after, is not whose office it is.
    ['pl', 'Rosja atakuje. Premier śpi.', 'Premier', poland],
    ['pl', 'W Słowacji pada. Premier śpi.', 'Premier', poland],
    ['pl', 'Premier śpi. Słowacja szykuje się do wyborów.', 'Premier', poland],
    ['pl', 'Polska i Słowacja szykują się do wyborów. Premier śpi.', 'Premier', poland],
  ])('%s: %s', (lang, text, form, verdict) => {
    check(lang)(text, form, verdict);
  });
});

describe('a woman’s office', () => {
  test('is no man’s, and says why', () => {
    const french = check('fr');
    french(
      'La Première ministre britannique dort.',
      'Première ministre britannique',
      'refused: nobody-in-office La Première ministre',
    );
    french(
      'Le Premier ministre britannique dort.',
      'Premier ministre britannique',
      'marked: in-office 2026-01-07, office united-kingdom/prime-minister',
    );
  });
});
