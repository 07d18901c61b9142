// Every state of a card, made from the data as it ships. Where the data has no such state yet, one is made from it.

import type { CardProps } from '../../components/card/Card.tsx';
import type { CardData, CardRequest } from '../../data/card.ts';
import { cardData } from '../../data/card-data.ts';
import type { Dataset } from '../../data/schema.ts';

export interface GalleryCase {
  id: string;
  /** What is to be seen. */
  title: string;
  props: Omit<CardProps, 'actions'>;
  /** The section that stands unfolded. */
  open?: string;
}

export function galleryCases(dataset: Dataset): GalleryCase[] {
  const data = (entity: string, request: Partial<CardRequest> = {}): CardData => {
    const label = dataset.entities.find(({ id }) => id === entity)?.label.en ?? entity;
    const defaults: CardRequest = {
      entity,
      kind: 'name',
      text: label,
      evidence: [{ code: 'full-name' }],
      date: '2026-01-08',
      lang: 'en',
      alsoOnPage: [],
    };
    return cardData(dataset, { ...defaults, ...request });
  };
  const english = { lang: 'en', uiLang: 'en', layout: 'card', pinned: false, pageLang: 'en' } as const;
  const french = { ...english, lang: 'fr', uiLang: 'fr', pageLang: 'fr' } as const;
  const zelensky = data('volodymyr-zelensky', {
    text: 'Zelensky',
    evidence: [
      { code: 'full-name-in-headline', detail: 'Volodymyr Zelensky' },
      { code: 'relevant-scope', detail: 'coalition-of-the-willing' },
    ],
    alsoOnPage: ['emmanuel-macron', 'keir-starmer', 'trilateral-declaration-2026'],
  });
  const kingdom = data('united-kingdom');
  const bare = data('dan-jarvis', { date: '2020-01-08' });

  return [
    { id: 'person', title: 'A person on the day of the article', props: { ...english, data: zelensky } },
    {
      id: 'person-fr',
      title: 'The same in French, what came later unfolded',
      props: { ...french, data: data('keir-starmer', { text: 'Keir Starmer', lang: 'fr' }) },
      open: 'since',
    },
    {
      id: 'person-uk',
      title: 'Interface in Ukrainian, content in English',
      props: { ...english, uiLang: 'uk', pageLang: 'uk', data: { ...zelensky, form: 'Зеленського' } },
      open: 'why',
    },
    {
      id: 'statements',
      title: 'Statements unfolded',
      props: { ...english, data: data('emmanuel-macron') },
      open: 'statements',
    },
    { id: 'why', title: 'Why this?', props: { ...english, data: zelensky }, open: 'why' },
    {
      id: 'handover',
      title: 'The day of a handover',
      props: { ...english, data: data('keir-starmer', { date: '2026-07-20' }) },
    },
    {
      id: 'undated',
      title: 'A page without a date',
      props: { ...english, data: data('friedrich-merz', { date: undefined }) },
    },
    { id: 'no-office', title: 'No office in our data for that day', props: { ...english, data: bare } },
    {
      id: 'newer',
      title: 'An article newer than the data',
      props: { ...english, data: data('donald-tusk', { date: '2027-03-01' }) },
    },
    {
      id: 'role',
      title: 'A role: whose it was on that day',
      props: {
        ...english,
        data: data('keir-starmer', {
          kind: 'role',
          text: 'the British prime minister',
          evidence: [
            { code: 'in-office', detail: '2026-01-08' },
            { code: 'office', detail: 'united-kingdom/prime-minister' },
          ],
        }),
      },
      open: 'why',
    },
    {
      id: 'role-fr',
      title: 'A role in French',
      props: {
        ...french,
        data: data('emmanuel-macron', {
          kind: 'role',
          text: 'chef de l’État français',
          lang: 'fr',
          evidence: [{ code: 'in-office', detail: '2026-01-08' }],
        }),
      },
    },
    {
      id: 'metonym',
      title: 'A capital that stands for its government',
      props: {
        ...english,
        data: data('ukraine', {
          kind: 'metonym',
          text: 'Kyiv',
          evidence: [{ code: 'speaks-or-decides', detail: 'said' }],
        }),
      },
    },
    {
      id: 'metonym-fr',
      title: 'The same in French',
      props: {
        ...french,
        data: data('united-states', { kind: 'metonym', text: 'La Maison-Blanche', lang: 'fr' }),
      },
      open: 'pledges',
    },
    {
      id: 'state',
      title: 'A state, its pledges unfolded',
      props: { ...english, data: kingdom },
      open: 'pledges',
    },
    {
      id: 'not-a-member',
      title: 'A state outside the Coalition',
      props: { ...english, data: data('russia') },
    },
    {
      id: 'organisation',
      title: 'An organisation',
      props: { ...english, data: data('coalition-of-the-willing') },
    },
    {
      id: 'document',
      title: 'A document and the one it is taken for',
      props: {
        ...english,
        data: data('paris-declaration-2026', { kind: 'title', text: 'Paris Declaration' }),
      },
    },
    {
      id: 'document-fr',
      title: 'The other one, in French, its points unfolded',
      props: {
        ...french,
        data: data('trilateral-declaration-2026', {
          kind: 'title',
          text: 'déclaration trilatérale',
          lang: 'fr',
        }),
      },
      open: 'keyPoints',
    },
    {
      id: 'provision',
      title: 'A provision',
      props: { ...english, data: data('military-hubs', { kind: 'provision', text: 'military hubs' }) },
    },
    {
      id: 'event',
      title: 'An event, in French',
      props: {
        ...french,
        data: data('paris-summit-2026-01-06', { kind: 'title', text: 'réunion de Paris', lang: 'fr' }),
      },
    },
    {
      id: 'sources',
      title: 'Sources unfolded',
      props: {
        ...english,
        data: data('paris-declaration-2026', { kind: 'title', text: 'Paris Declaration' }),
      },
      open: 'sources',
    },
    {
      id: 'chooser',
      title: 'Two readings remain',
      props: {
        ...english,
        data: data('donald-tusk', { text: 'the prime minister' }),
        choices: [
          data('donald-tusk', { text: 'the prime minister' }),
          data('giorgia-meloni', { text: 'the prime minister' }),
        ],
      },
    },
    {
      id: 'pledges-40',
      title: 'Forty pledges',
      props: { ...english, data: { ...kingdom, pledges: manyOf(kingdom.pledges, 40) } },
      open: 'pledges',
    },
    {
      id: 'long-name',
      title: 'A very long name',
      props: { ...french, data: { ...zelensky, label: { en: longName, fr: longName } } },
    },
    { id: 'pinned', title: 'Kept open', props: { ...english, pinned: true, data: data('giorgia-meloni') } },
    {
      id: 'sheet',
      title: 'At the foot of a touch screen',
      props: { ...english, layout: 'sheet', data: data('mark-rutte') },
      open: 'statements',
    },
  ];
}

const longName =
  'Déclaration d’intention sur le déploiement de forces multinationales en soutien de la défense, de la reconstruction et de la résilience stratégique de l’Ukraine';

function manyOf<Item extends { text: { en: string; fr: string } }>(items: Item[], count: number): Item[] {
  return Array.from({ length: count }, (_, at) => {
    const item = items[at % items.length] as Item;
    return { ...item, text: { en: `${at + 1}. ${item.text.en}`, fr: `${at + 1}. ${item.text.fr}` } };
  });
}
