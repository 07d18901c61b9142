// Bulgarian: no cases, an article at the end (президентът), foreign names by their sound.

import type { Language, PersonWords, StateWords } from './language.ts';
import { list } from './list.ts';
import { weak } from './paradigm.ts';

/** Adjective with and without the article: `украинск`. */
const adjective = (stem: string) => `${stem}(и|ия|ият|а|ата|о|ото|ите)`;
const state = (...stems: string[]): StateWords => ({ adjectives: stems.map(adjective) });

/** Every person of ours as Bulgarian papers write them: id, first names, surnames. */
const names = `
  volodymyr-zelensky|Володимир,Володимір|Зеленски
  yuliia-svyrydenko|Юлия|Свириденко
  andrii-sybiha|Андрий,Андрей|Сибига,Сибиха
  rustem-umerov|Рустем|Умеров
  kyrylo-budanov|Кирило,Кирил|Буданов
  denys-shmyhal|Денис|Шмигал,Шмихал
  mykhailo-fedorov|Михайло,Михаил|Федоров,Фьодоров
  andrii-hnatov|Андрий,Андрей|Гнатов,Хнатов
  oleksandr-syrskyi|Олександър,Александър|Сирски
  andriy-yermak|Андрий,Андрей|Ермак,Йермак
  serhii-kyslytsia|Сергий,Сергей|Кислица
  davyd-arakhamia|Давид|Арахамия
  emmanuel-macron|Еманюел|Макрон
  sebastien-lecornu|Себастиен,Себастиан|Льокорню,Лекорню
  catherine-vautrin|Катрин|Вотрен
  jean-noel-barrot|Жан-Ноел|Баро
  fabien-mandon|Фабиен|Мандон
  emmanuel-bonne|Еманюел|Бон
  keir-starmer|Киър,Кийр|Стармър,Стармер
  john-healey|Джон|Хийли,Хили
  yvette-cooper|Ивет|Купър
  jonathan-powell|Джонатан|Пауъл
  richard-knighton|Ричард|Найтън
  friedrich-merz|Фридрих|Мерц
  boris-pistorius|Борис|Писториус
  johann-wadephul|Йохан|Вадефул
  donald-trump|Доналд|Тръмп
  jd-vance|Джей Ди,Джей Дий,Джеймс Дейвид|Ванс,Ванц,Венс
  marco-rubio|Марко|Рубио
  pete-hegseth|Пийт,Пит|Хегсет
  steve-witkoff|Стив,Стивън|Уиткоф,Виткоф
  jared-kushner|Джаред|Кушнър,Къшнър,Кушнер
  keith-kellogg|Кийт,Кит|Келог
  dan-driscoll|Дан,Даниъл,Даниел|Дрискол
  alexus-grynkewich|Алексъс,Алексус|Гринкевич
  mark-rutte|Марк|Рюте
  ursula-von-der-leyen|Урсула|фон дер Лайен,Фон дер Лайен
  antonio-costa|Антонио,Антониу|Коща,Коста
  kaja-kallas|Кая,Кайя|Калас
  giorgia-meloni|Джорджа,Джорджия|Мелони
  donald-tusk|Доналд|Туск
  karol-nawrocki|Карол|Навроцки
  radoslaw-sikorski|Радослав,Радек|Сикорски
  pedro-sanchez|Педро|Санчес
  mark-carney|Марк|Карни
  anthony-albanese|Антъни,Антони|Албанезе,Албанийз
  sanae-takaichi|Санае|Такаичи
  christopher-luxon|Кристофър|Лъксън,Лъксон
  dick-schoof|Дик|Схоф,Схооф
  rob-jetten|Роб|Йетен
  bart-de-wever|Барт|де Вевер,Де Вевер
  mette-frederiksen|Мете|Фредериксен
  ulf-kristersson|Улф|Кристершон,Кристерсон
  jonas-gahr-store|Йонас Гар,Йонас|Стьоре
  alexander-stubb|Александър,Алекс|Стуб
  petteri-orpo|Петери|Орпо
  kristen-michal|Кристен|Михал
  evika-silina|Евика|Силиня
  inga-ruginiene|Инга|Ругинене,Ругиниене
  gitanas-nauseda|Гитанас|Науседа
  andrej-babis|Андрей|Бабиш
  petr-pavel|Петр,Петър|Павел
  nicusor-dan|Никушор|Дан
  ilie-bolojan|Илие|Боложан
  rosen-zhelyazkov|Росен|Желязков
  kyriakos-mitsotakis|Кириакос|Мицотакис
  nikos-christodoulides|Никос|Христодулидис
  micheal-martin|Михал,Мийхол,Майкъл|Мартин
  kristrun-frostadottir|Криструн|Фростадотир
  luc-frieden|Люк|Фриден
  luis-montenegro|Луиш|Монтенегро
  andrej-plenkovic|Андрей|Пленкович
  robert-golob|Роберт|Голоб
  christian-stocker|Кристиан|Щокер
  recep-tayyip-erdogan|Реджеп,Реджеп Тайип,Тайип|Ердоган
  hakan-fidan|Хакан|Фидан
  milojko-spajic|Милойко|Спаич
  edi-rama|Еди|Рама
  vladimir-putin|Владимир|Путин
  sergey-lavrov|Сергей|Лавров
  dan-jarvis|Дан|Джарвис
  andris-kulbergs|Андрис|Кулбергс
  rumen-radev|Румен|Радев
  andy-burnham|Анди|Бърнам,Бърнъм
  ed-miliband|Ед|Милибанд
  wes-streeting|Уес|Стрийтинг
  serhii-koretskyi|Сергий,Сергей|Корецки
  yevhenii-khmara|Евгений,Евген|Хмара
  mykhailo-drapatyi|Михайло,Михаил|Драпати,Драпатий
  mindaugas-sinkevicius|Миндаугас|Синкявичус,Синкевичюс
  janez-jansa|Янез|Янша
  magdalena-andersson|Магдалена|Андершон,Андерсон
  peter-magyar|Петер|Мадяр
`;

const people: Record<string, PersonWords> = Object.fromEntries(
  names
    .trim()
    .split('\n')
    .map((line) => {
      const [id, given, surname] = line.trim().split('|') as [string, string, string];
      return [id, { given: given.split(','), surname: surname.split(',') }];
    }),
);

export const bulgarian = {
  code: 'bg',
  name: 'Български',
  tier: 'names',
  script: 'cyrillic',

  people: {
    ...people,
    // the prime ministers of the country itself
    'rumen-radev': { ...people['rumen-radev'], surnameRisk: 'low' },
    'rosen-zhelyazkov': { ...people['rosen-zhelyazkov'], surnameRisk: 'low' },
  },

  states: {
    ukraine: state('украинск'),
    france: state('френск'),
    'united-kingdom': {
      names: ['Великобритания', 'Британия', 'Обединено(то|) кралство'],
      adjectives: [adjective('британск')],
    },
    germany: { names: ['ФРГ'], adjectives: [adjective('германск'), adjective('немск')] },
    poland: state('полск'),
    italy: state('италианск'),
    spain: state('испанск'),
    canada: state('канадск'),
    australia: state('австралийск'),
    japan: state('японск'),
    'new-zealand': state('новозеландск'),
    netherlands: {
      names: ['Холандия', 'Нидерландия'],
      adjectives: [adjective('нидерландск'), adjective('холандск')],
    },
    belgium: state('белгийск'),
    denmark: state('датск'),
    sweden: state('шведск'),
    norway: state('норвежк'),
    finland: state('финландск', 'финск'),
    estonia: state('естонск'),
    latvia: state('латвийск'),
    lithuania: state('литовск'),
    czechia: { names: ['Чешката република', 'Чешка република'], adjectives: [adjective('чешк')] },
    romania: state('румънск'),
    bulgaria: state('българск'),
    greece: state('гръцк'),
    cyprus: state('кипърск'),
    ireland: state('ирландск'),
    iceland: state('исландск'),
    luxembourg: state('люксембургск'),
    portugal: state('португалск'),
    croatia: state('хърватск'),
    slovenia: state('словенск'),
    austria: state('австрийск'),
    turkey: state('турск'),
    montenegro: state('черногорск'),
    albania: state('албанск'),
    'united-states': {
      names: ['САЩ', 'Съединените (американски |)щати', 'Америка'],
      adjectives: [adjective('американск')],
    },
    russia: { names: ['РФ', 'Руската федерация'], adjectives: [adjective('руск')] },
    hungary: state('унгарск'),
    slovakia: state('словашк'),
    malta: state('малтийск'),
  },

  offices: {},
  officeOrders: [],

  cues: {
    former: [],
    future: [],
    deputy: [],
    indefinite: [],
    past: [],
    since: [],
    saying: list(`
      заяви, заявиха, заявява, съобщи, съобщиха, съобщава, обяви, обявиха, обявява, потвърди, потвърждава, отрече, отрича, отхвърли, отхвърля, иска, поиска, призова, призовава, подписа, подписаха, реши, решиха, прие, приеха, предупреди, предупреждава,
      заплаши, заплашва, смята, настоява, предлага, предложи, подкрепя, подкрепи, критикува, обвини, обвинява, отговори, реагира, обеща, обещава, очаква, призна, осъди, осъжда, отказа, отказва, планира, твърди, посочи, каза
    `),
    place: list(
      'в, във, на, до, от, при, под, над, пред, за, между, през, около, край, към, из, по, с, със, срещу, без',
    ),
    honorifics: list(`
      господин, г-н, госпожа, г-жа, президент, президентът, президента, президентката, премиер, премиерът, премиера, премиерката, канцлер, канцлерът, канцлера, министър, министърът, министъра, генерал, ген., генералът, лидерът, сър, държавният секретар, вицепрезидентът, вицепрезидента, пратеникът, пратеника
    `),
    femaleHonorifics: list('госпожа, г-жа'),
    notFirstNames: list(`
        Европа, Африка, Азия, Брюксел, Давос, Женева, Мюнхен, Аляска, Будапеща, Гренландия, Газа, Израел, Иран, Китай, Пекин, Техеран, Венецуела, Куба, Сирия, Индия, Мексико, Бразилия, Флорида, Рияд, Истанбул, Крим, Донбас, Харков, Одеса, Запад, Западът, Запада, Балканите, Страсбург, Белград, Минск, Молдова, Беларус, Сърбия, Грузия, Варшава, Лондон, Берлин, Рим, Мадрид, Хага, Анкара, Вашингтон, Москва, Киев, София, Варна, Пловдив, Коледа, Сенатът, Сената,
      X, А, Ако, Ами, Американският, Без, Белият, Беше, Бившият, Британският, В, Видео, Войната, Във, Вчера, Възможно, Въпреки, Генерал, Генералният, Германският, Господин, Госпожа, Да, Днес, До, Докато, Други, Държавният, Европейският, Експерт, Единият, За, Защо, Затова, И, Или, Има, Как, Какво, Канцлерът, Кой, Кога, Когато, Колко, Край, Към, Лидерът, Между, Министър, Министърът, Може, На, Над, Не, Но, Нов, Новият, Обаче, Още, От, По, Под, Пред, През, Президент, Президентът, Премиер, Премиерът, При, Разговор, Разговорът, Реакция, Руският, С, Само, Със, След, Според, Среща, Срещата, Срещу, Сега, Така, Той, Тя, Това, Този, Тогава, Турският, Украинският, Утре, Френският, Че, Още, План, Планът, Посланик, Пратеникът, Сенатор, Вицепрезидентът, Писмо, Сделка, Снимка, Военният
    `),
  },

  topics: {
    // what tells ours from others of the same full name
    'sergey-lavrov': list('Русия, руск*, Москва, Кремъл*, министър*, Путин'),
    'pedro-sanchez': list('Испания, испанск*, премиер*, Мадрид'),
    'petr-pavel': list('Чехия, чешк*, президент*'),
    'antonio-costa': list('Европейски(я|ят|) съвет, ЕС, председател*'),
    'peter-magyar': list('Унгария, унгарск*, Тиса, Орбан, премиер*'),
    'luis-montenegro': list('Португалия, португалск*, премиер*'),
    'andriy-yermak': list('Украйна, украинск*, Зеленски, канцелария*, кабинет*'),
    'serhii-koretskyi': list('Украйна, украинск*, премиер*'),
    'christian-stocker': list('Австрия, австрийск*, канцлер*'),
    'magdalena-andersson': list('Швеция, шведск*, премиер*'),
    'janez-jansa': list('Словения, словенск*, премиер*'),
    'mykhailo-fedorov': list('Украйна, украинск*, министър*'),
    ukraine: list('Украйна, украинск*, украинц*, Киев, Зеленск*'),
    war: list(
      'война*, войната, нахлуване*, агресия*, атак*, фронт*, боеве*, обстрел*, ракет*, дрон*, окупац*, Донбас, Крим',
    ),
    ceasefire: list(
      'прекратяване на огъня, прекратяването на огъня, примирие*, спиране на огъня, спиране на войната',
    ),
    guarantees: list('гаранци*'),
    deployment: list(
      'разполага*, разположи*, разполож*, контингент*, войск*, войници*, мироопазващ*, многонационал*, изпращане на войски',
    ),
    peace: list('мир, мира, мирът, мирен, мирни*, мирното, преговор*, споразумение*'),
    coalition: list('коалици*, съюзниц*'),
    paris: list('Париж, парижк*, Елисейск*'),
    signing: list('подпис*, приеха, приета*'),
    trilateral: list('тристран*'),
    monitoring: list('мониторинг*, наблюдени*, контрол*'),
    reconstruction: list('възстановяване*'),
    'air-defence': list('противовъздушн*, ПВО, Пейтриът, Patriot'),
    summit: list('среща*, срещата, заседание*, конференция*, форум*'),
    'iraq-war': list('Ирак, иракск*, Саддам, Садам, Хюсеин, Буш, Блеър, 2003'),
    climate: list('климат*, CO2, емиси*, COP30'),
    aid: list('помощ за развитие, ОИСР, ХИВ, ЮНЕСКО'),
    history: list('1856, 1878, 1919, 1947, 1951, век, Кримската война, Наполеон*, Ньой*'),
    'middle-east': list('Газа, Израел, израелск*, палестинск*, Ливан, Сирия, Иран, иранск*, Хамас, Йемен'),
    'government-coalition': list(
      'управляващ*, коалиционн*, ГЕРБ, БСП, ДПС, ИТН, ПП-ДБ, депутат*, парламентарн*, избор*, Народното събрание',
    ),
    sport: list('мач*, гол*, футбол*, лига*, треньор*, олимп*, турнир*, отбор*'),
    'united-states': list('САЩ, американск*, Вашингтон, Тръмп, Белия дом, Белият дом, сенат*, републиканц*'),
  },

  wordings: {
    'coalition-of-the-willing': [
      'коалиция(та|) на (желаещите|готовите|решителните|волята)',
      {
        form: 'коалиция(та|)',
        needs: ['coalition-of-the-willing'],
        unless: ['government-coalition', 'iraq-war', 'middle-east'],
        in: 'scope',
      },
    ],
    'multinational-force-ukraine': [
      {
        form: 'многонационалн(и|ите) (сили|контингент)',
        needs: ['ukraine|coalition'],
        unless: ['iraq-war', 'middle-east'],
        in: 'scope',
      },
    ],
    nato: ['НАТО', 'Северноатлантическ(и|ия|ият) (пакт|алианс|съюз)'],
    'european-union': ['ЕС', 'Европейск(и|ия|ият) съюз', 'Евросъюз(|а|ът)'],
    'european-commission': ['Европейска(та|) комисия', 'Еврокомисия(та|)', 'ЕК'],
    'european-council': ['Европейск(и|ия|ият) съвет'],
    'us-congress': ['Конгрес(|а|ът) на САЩ', 'американск(и|ия|ият) конгрес'],
    'armed-forces-of-ukraine': [
      'украинска(та|) армия',
      'въоръжени(те|) сили на Украйна',
      'украински(те|) въоръжени сили',
      'ВСУ',
    ],
    g7: ['Г-7', 'Г7', 'G7'],
    bundestag: ['бундестаг(|а|ът)'],
    'verkhovna-rada': ['Върховна(та|) рада', 'украинск(и|ия|ият) парламент'],

    'paris-declaration-2026': [
      ...weak(['парижка(та|) декларация', 'декларация(та|) от Париж'], {
        needs: ['ukraine|coalition|guarantees'],
        unless: ['aid', 'history', 'climate'],
        in: 'scope',
      }),
      ...weak(['обща(та|) декларация', 'съвместна(та|) декларация', 'съвместно(то|) изявление'], {
        needs: ['coalition-of-the-willing', 'paris|summit|guarantees'],
        unless: ['climate', 'middle-east'],
      }),
    ],
    'trilateral-declaration-2026': [
      ...weak(['декларация(та|) за намерения(та|)', 'декларация(та|) за намерение'], {
        needs: ['coalition|deployment|emmanuel-macron|keir-starmer|paris'],
      }),
      ...weak(['тристранна(та|) декларация'], {
        needs: ['ukraine|paris|deployment|coalition|emmanuel-macron'],
      }),
    ],
    'security-guarantees': ['гаранци(и|ите|я|ята) за сигурност(та|)'],
    'minsk-agreements': [
      'Минск(и|ите|ото|о) споразумени(я|ята|е|ето)',
      'споразумени(я|ята|е|ето) от Минск',
      'Минск (1|2|I|II)',
      'Минск-(1|2)',
    ],
  },

  metonyms: {
    ukraine: ['Киев'],
    france: ['Париж', 'Елисейският дворец'],
    'united-kingdom': ['Лондон', 'Даунинг стрийт'],
    germany: ['Берлин'],
    'united-states': ['Вашингтон', 'Белият дом', 'Пентагонът'],
    russia: ['Кремъл', 'Москва'],
    bulgaria: ['София'],
  },

  namesakes: [
    'Парижк(о|ото) (климатично |)споразумение',
    'споразумение(то|) от Париж',
    'Парижк(и|ия|ият) (договор|клуб|мир)',
    'Парижка(та|) (комуна|харта|мирна конференция)',
    'Пари Сен Жермен',
    'Елисейски(те|) полета',
    'Елисейския договор',
    'управляваща(та|) коалиция',
    'правителствена(та|) коалиция',
    'коалиция(та|) (ПП-ДБ|ГЕРБ|БСП|Продължаваме промяната|За България|на желаещите в Ирак|на желаещите срещу Ирак)',
    'Съвет(|а|ът) (на ЕС|на Европа|за сигурност|на Европейския съюз|на министрите)',
    'Съвет(|а|ът) на Европейския съюз',
    'Европейски(я|ят|) съвет за (външна политика|външни отношения|изследвания)',
    'Тръмп тауър',
    'Trump (Tower|Media|Organization)',
    '(Мелания|Иванка|Тифани|Ерик|Барън|Лара) Тръмп',
    'Доналд Тръмп-младши',
    'Доналд Тръмп младши',
    'Тръмп-младши',
    'Брижит Макрон',
    'Олена Зеленска',
    'Елена Зеленска',
    'Колин Пауъл',
    'Джером Пауъл',
    'Сайръс Ванс',
    'Юша Ванс',
    'Деси Радева',
    'Коста Рика',
    'Коста Брава',
    'Астън Мартин',
    'Локхийд Мартин',
    'Мини Купър',
    'Минската група',
    'Свети Мартин',
  ],

  givenNames:
    'Мелания Иванка Ерик Тифани Барън Лара Брижит Олена Юша Сайръс Колин Джером Бойко Делян Кирил Асен Слави Корнелия Цвета Ивайло Ивелин Атанас Николай Иван Георги Петър Димитър Стоян Тодор Васил Валери Красимир Пламен Калин Цветан Христо Даниел Даниела Мария Елена Ива Илияна Десислава Деси Маргарита Надежда Симеон Станислав Стефан Янко Янаки Любомир Людмил Лъчезар Милен Мирослав Огнян Орлин Павел Радослав Рашид Росица Светлан Тома Филип Явор Янка Виктор Джо Барак Ангела Олаф Емануел Александър Алексей Дмитрий Сергей Никола',
} satisfies Language;
