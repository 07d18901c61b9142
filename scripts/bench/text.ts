// Pages for the benchmark, always the same for one seed: sentences of our own, put together from words that name
// nothing of ours, with a name planted in each paragraph. No corpus is shipped.

type Bench = { lang: string; sentences: string[]; words: Record<string, string[]>; planted: string[] };

const english: Bench = {
  lang: 'en',
  sentences: [
    'The {place} reopened its {thing} on {day}, and {people} came in spite of the {weather}.',
    'For most of the morning {people} waited near the {place} while the {thing} was carried inside.',
    'Nobody expected that the {thing} would last so long, said one of the {people}.',
    'A {weather} delayed the {thing}, which {people} had planned since {day}.',
    'The old {thing} is hidden behind the {place}, where {people} still meet on {day}.',
    'Around noon the {weather} ended and the {place} filled with {people} again.',
    'Prices for the {thing} rose a little, though {people} say they hardly noticed it.',
    'Its roof was repaired twice, once after the {weather} and once because of the {thing}.',
    'What remains of the {place} belongs to {people} who care about the {thing}.',
    'Next {day} the {people} want to paint the {thing} and to clean the {place}.',
  ],
  words: {
    place: [
      'library',
      'harbour',
      'market hall',
      'railway museum',
      'orchard',
      'swimming pool',
      'village school',
      'bakery',
    ],
    thing: [
      'wooden bridge',
      'summer concert',
      'steam engine',
      'apple press',
      'reading room',
      'bicycle path',
      'clock',
      'herb garden',
    ],
    people: [
      'neighbours',
      'gardeners',
      'pupils and their teachers',
      'volunteers',
      'bakers',
      'cyclists',
      'several families',
      'visitors',
    ],
    weather: ['sudden storm', 'thick fog', 'long drought', 'late frost', 'strong wind', 'heavy shower'],
    day: ['Monday', 'Tuesday', 'Thursday', 'Saturday', 'the first warm evening', 'market day'],
  },
  planted: [
    'Emmanuel Macron was named in passing.',
    'The letter quoted Keir Starmer at length.',
    'A portrait of Volodymyr Zelensky hung there.',
    'NATO had lent the tents.',
    'Somebody mentioned the European Commission.',
    'They had once written to Ursula von der Leyen.',
    'The postcard came from France.',
    'One guest had worked with Friedrich Merz.',
    'On the wall was a map of Ukraine.',
    'The choir from Poland sang twice.',
    'The speech of Mark Rutte was read aloud.',
    'A book on the Coalition of the Willing lay open.',
  ],
};

const ukrainian: Bench = {
  lang: 'uk',
  sentences: [
    'У {day} {place} знову приймала гостей, і {people} прийшли, хоч надворі була {weather}.',
    'Майже весь ранок {people} чекали біля входу, доки всередину вносили {thing}.',
    'Ніхто не сподівався, що {thing} простоїть так довго, сказав один із тих, хто прийшов.',
    'Через те, що почалася {weather}, {people} відклали свято на {day}.',
    'За рогом стоїть {place}, де {people} збираються досі.',
    'Опівдні {weather} минула, і {place} наповнилася голосами.',
    'Дах лагодили двічі, і щоразу {people} приносили {thing}.',
    'Те, що лишилося, доглядають {people}, які люблять {thing}.',
  ],
  words: {
    place: ['бібліотека', 'сільська школа', 'пекарня', 'стара пристань', 'галерея', 'майстерня'],
    thing: [
      'дерев’яний місток',
      'яблучний прес',
      'старий годинник',
      'паровоз',
      'грядку з травами',
      'велодоріжку',
    ],
    people: ['сусіди', 'садівники', 'учні з учителькою', 'пекарі', 'кілька родин', 'відвідувачі'],
    weather: ['раптова злива', 'густа мряка', 'довга посуха', 'пізня паморозь'],
    day: ['понеділок', 'вівторок', 'четвер', 'суботу', 'перший теплий вечір'],
  },
  planted: [
    'Згадали й Еммануеля Макрона.',
    'У листі цитували Кіра Стармера.',
    'На стіні висів портрет Володимира Зеленського.',
    'Намети позичило НАТО.',
    'Хтось назвав Європейську комісію.',
    'Листівка прийшла з Франції.',
    'Один гість працював із Фрідріхом Мерцом.',
    'Хор із Польщі співав двічі.',
  ],
};

const languages = { en: english, uk: ukrainian };
export type BenchLang = keyof typeof languages;

/** About so many characters from one planted name to the next; as in the measurements of docs/performance.md. */
const paragraphLength = 390;

/** Numbers in [0, 1), the same for the same seed. */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** @returns paragraphs of about `length` characters in all */
export function paragraphs(lang: BenchLang, length: number, isPlanted = true): string[] {
  const { sentences, words, planted } = languages[lang];
  const random = seeded(length);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const sentence = () =>
    pick(sentences).replaceAll(/\{(\w+)\}/g, (_all, slot) => pick(words[slot] as string[]));
  const found: string[] = [];
  for (let total = 0; total < length; ) {
    const parts: string[] = [];
    let size = 0;
    while (size < paragraphLength - 60) {
      const next = sentence();
      parts.push(next);
      size += next.length + 1;
    }
    if (isPlanted) parts.splice(Math.floor(random() * parts.length), 0, pick(planted));
    const text = parts.join(' ');
    found.push(text);
    total += text.length + 1;
  }
  return found;
}

export interface BenchPage {
  name: string;
  html: string;
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Every few words in an element of its own, as links and emphasis cut real text. */
function withInlines(text: string, random: () => number): string {
  const words = escaped(text).split(' ');
  let html = '';
  for (let at = 0; at < words.length; ) {
    const plain = 8 + Math.floor(random() * 9);
    html += `${words.slice(at, at + plain).join(' ')} `;
    at += plain;
    if (at >= words.length) break;
    const tag = ['em', 'span', 'a href="#x"'][Math.floor(random() * 3)] as string;
    html += `<${tag}>${words.slice(at, at + 2).join(' ')}</${tag.split(' ')[0]}> `;
    at += 2;
  }
  return html;
}

function articleOf(lang: BenchLang, title: string, body: string): string {
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title>
<meta property="article:published_time" content="2026-01-08T09:00:00Z"><style>body{max-width:44em;margin:auto;font:16px serif}</style></head>
<body><nav><a href="#a">Home</a> <a href="#b">News</a></nav><main><article><h1>${title}</h1>${body}</article></main></body></html>`;
}

/**
 * B and C are prose with inline elements, E is a short one, D is cut into many small nodes, N names nothing of ours.
 * Sizes are those of docs/performance.md.
 */
export function benchPages(): Record<'B' | 'C' | 'D' | 'E' | 'N', BenchPage> {
  const prose = (name: string, length: number, isPlanted = true): BenchPage => {
    const random = seeded(length + 1);
    const body = paragraphs('en', length, isPlanted).map((text) => `<p>${withInlines(text, random)}</p>`);
    return { name, html: articleOf('en', 'The market hall reopens', body.join('\n')) };
  };
  const small = paragraphs('en', 3_000_000).map((text) => {
    const words = escaped(text).split(' ');
    const spans: string[] = [];
    for (let at = 0; at < words.length; at += 16)
      spans.push(`<span>${words.slice(at, at + 16).join(' ')}</span>`);
    return `<div>${spans.join(' ')}</div>`;
  });
  return {
    B: prose('B: prose, 0.3 MB', 300_000),
    C: prose('C: prose, 3 MB', 3_000_000),
    D: { name: 'D: small nodes, 3 MB', html: articleOf('en', 'The market hall reopens', small.join('\n')) },
    E: prose('E: prose, 30 KB', 30_000),
    N: prose('N: nothing of ours, 0.3 MB', 300_000, false),
  };
}
