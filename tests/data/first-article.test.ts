// The article that the project began with: what it says is covered by the data, with the source that confirms it, and
// with a note where the official texts say less. In our own words, in the order of the article.

import { expect, test } from 'vitest';
import type { Entity } from '../../data/schema.ts';
import { walk } from '../../data/walk.ts';
import { dataset } from './dataset.ts';

/** What it says · where we say it · in which words of ours · who confirms it. */
const covered: [says: string, entity: string, words: RegExp, source: string][] = [
  ['the Coalition met in Paris', 'paris-summit-2026-01-06', /hosted and chaired it/, 'elysee-2026-01-06'],
  [
    'a decisive step, in its author’s judgement',
    'paris-summit-2026-01-06',
    /author’s judgement/,
    'seed-hautpanel',
  ],
  ['on 6 January 2026', 'paris-summit-2026-01-06', /Held; it produced/, 'ua-two-documents'],
  ['two documents', 'volodymyr-zelensky', /produced two texts/, 'ua-two-documents'],
  [
    'a joint declaration of all members',
    'paris-declaration-2026',
    /The signatory group/,
    'ua-paris-declaration',
  ],
  ['a declaration of three states', 'trilateral-declaration-2026', /signed it in Paris/, 'uk-pm-2026-01-06'],
  ['announced by Zelensky', 'volodymyr-zelensky', /He said the meeting produced/, 'ua-two-documents'],
  [
    'legal work in states and parliaments',
    'volodymyr-zelensky',
    /legal work in national parliaments/,
    'ua-two-documents',
  ],
  [
    'forces once diplomacy has ended the war',
    'multinational-force-ukraine',
    /Planned for the time after a ceasefire/,
    'uk-pm-2026-01-06',
  ],
  [
    'lead countries on land',
    'security-guarantees',
    /take the lead on land, in the air, at sea/,
    'ua-two-documents',
  ],
  ['lead countries in the air', 'security-guarantees', /Sweden and Belgium named air/, 'swedenherald-gripen'],
  ['lead countries at sea', 'turkey', /Black Sea security/, 'hurriyet-fidan'],
  [
    'lead countries for reconstruction',
    'security-guarantees',
    /at sea and in reconstruction/,
    'ua-two-documents',
  ],
  [
    'the forces needed',
    'multinational-force-ukraine',
    /forces needed and the levels of command/,
    'ua-two-documents',
  ],
  [
    'command structures',
    'multinational-force-ukraine',
    /levels of command had been determined/,
    'ua-two-documents',
  ],
  [
    'monitoring, which the official text leaves open',
    'ceasefire-monitoring',
    /still had to be worked out/,
    'seed-hautpanel',
  ],
  [
    'the army’s money and size, which it leaves open',
    'support-for-ukrainian-forces',
    /both still had to be made clear/,
    'seed-hautpanel',
  ],
  [
    'detailed work of the three militaries',
    'multinational-force-ukraine',
    /French, British and Ukrainian militaries/,
    'ua-two-documents',
  ],
  [
    'exchanges with Washington on monitoring',
    'ceasefire-monitoring',
    /detailed exchanges with the American administration/,
    'ua-two-documents',
  ],
  [
    'exchanges with Washington on guarantees',
    'us-ukraine-security-guarantees',
    /reported progress on legally binding documents/,
    'babel-press',
  ],
  [
    'America ready to work on it',
    'ceasefire-monitoring',
    /America was ready to work on it/,
    'report-az-2026-01-07',
  ],
  ['deterrence', 'security-guarantees', /deterrence essential/, 'ua-paris-declaration'],
  [
    'progress on binding documents with Washington',
    'us-ukraine-security-guarantees',
    /reported progress/,
    'ua-two-documents',
  ],
  ['a signature soon', 'us-ukraine-security-guarantees', /hoped for a signature soon/, 'babel-press'],
  [
    'subject to Congress',
    'us-ukraine-security-guarantees',
    /signature first, then approval by the US Congress/,
    'report-az-2026-01-07',
  ],
  ['Russian strikes go on', 'russia', /striking energy and civilian sites/, 'upday-2026-01-07'],
  ['air defence is a constant priority', 'air-defence', /Constant priority/, 'upday-2026-01-07'],
  [
    'air defence was discussed in Paris and with Trump',
    'air-defence',
    /discussed in Paris on 6 January 2026 and, before that, with Donald Trump/,
    'ukrinform-airdef-0107',
  ],
  [
    'Macron on monitoring',
    'emmanuel-macron',
    /ceasefire monitoring under American leadership/,
    'hurriyet-0107',
  ],
  ['Macron on the force', 'emmanuel-macron', /away from the line of contact/, 'lacroix-2026-01-08'],
  [
    'Macron on the economic plan',
    'emmanuel-macron',
    /economic plan for Ukraine be completed/,
    'elysee-2026-01-06',
  ],
  ['Starmer on long-term security', 'keir-starmer', /long-term security/, 'uk-pm-2026-01-06'],
  [
    'Starmer on Russia’s will',
    'keir-starmer',
    /not showing that he was ready for peace/,
    'moscow-times-2026-01-06',
  ],
  ['Starmer on pressure', 'keir-starmer', /sanctions on oil traders/, 'alexa-allies-2026-01-07'],
  [
    'Merz and Minsk, not found in the reports',
    'friedrich-merz',
    /not found in the reports/,
    'seed-hautpanel',
  ],
  [
    'the most representative meeting, and who says so',
    'paris-summit-2026-01-06',
    /most representative meeting/,
    'unn-global-meeting',
  ],
  [
    'European heads of state and government',
    'paris-summit-2026-01-06',
    /27 by their leaders/,
    'ep-participants',
  ],
  [
    'heads of the European institutions',
    'european-union',
    /von der Leyen, António Costa and Kaja Kallas/,
    'ep-participants',
  ],
  ['the secretary general of NATO', 'nato', /Secretary General Mark Rutte/, 'ep-participants'],
  ['the United States', 'paris-summit-2026-01-06', /Witkoff and Jared Kushner represented/, 'babel-press'],
  ['Canada', 'mark-carney', /Canada joined the statement/, 'castanet-carney'],
  [
    'Australia, Japan and New Zealand',
    'paris-summit-2026-01-06',
    /Japan, Australia and New Zealand/,
    'novyny-participants',
  ],
  ['Witkoff on progress', 'steve-witkoff', /largely finished/, 'moscow-times-2026-01-06'],
];

test('it makes 43 statements', () => {
  expect(covered).toHaveLength(43);
});

test.each(covered)('%s', (_says, id, words, source) => {
  const entity = dataset.entities.find((each) => each.id === id) as Entity;
  const said = walk(entity, id)
    .map(({ value }) => value as { text?: { en: string }; sources?: string[] })
    .filter((value) => value?.text !== undefined && value.sources !== undefined);
  const found = said.filter(({ text }) => words.test(text?.en ?? ''));
  expect(found.flatMap(({ sources }) => sources)).toContain(source);
});
