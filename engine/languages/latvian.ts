import type { Language } from './language.ts';

type Gender = 'm' | 'f';
/** Nominative, genitive, dative, accusative, locative; a case may have two spellings. */
type Cases = [string[], string[], string[], string[], string[]];

/** Consonants that soften before the genitive `-a` of nouns in `-is`; foreign names keep them as often. */
const SOFT: Record<string, string> = { b: 'bj', p: 'pj', m: 'mj', v: 'vj', n: 'ņ', l: 'ļ', s: 'š', t: 'š', d: 'ž', z: 'ž', c: 'č' };

const indeclinable = (word: string): Cases => [[word], [word], [word], [word], [word]];
const cases = (nominative: string, stem: string, ...ends: [string, string, string, string]): Cases => [
  [nominative],
  ...(ends.map((end) => [stem + end]) as [string[], string[], string[], string[]]),
];

/** Latvian declines every foreign name that it can, whatever its spelling at home. */
function decline(word: string, gender: Gender): Cases {
  const stem = word.slice(0, -1);
  if (word === word.toLowerCase() || /[oiuīūōē]$/.test(word)) return indeclinable(word);
  if (word.endsWith('a')) return cases(word, stem, 'as', gender === 'f' ? 'ai' : 'am', 'u', 'ā');
  if (word.endsWith('e')) return cases(word, stem, 'es', gender === 'f' ? 'ei' : 'em', 'i', 'ē');
  if (gender === 'f') return indeclinable(word);
  if (word.endsWith('is')) {
    const short = word.slice(0, -2);
    const soft = SOFT[short.at(-1) as string];
    const genitives = /[sc]k$/.test(short) || !soft ? [`${short}a`] : [`${short}a`, `${short.slice(0, -1)}${soft}a`];
    return [[word], genitives, [`${short}im`], [`${short}i`], [`${short}ī`]];
  }
  if (word.endsWith('us')) return cases(word, word.slice(0, -2), 'us', 'um', 'u', 'ū');
  if (/[sš]$/.test(word)) return cases(word, stem, 'a', 'am', 'u', 'ā');
  return indeclinable(word);
}

/** Every case of a name of one or more words. */
function allCases(name: string, gender: Gender): string[] {
  const parts = name.split(/([ -])/);
  const declined = parts.map((part) => (/^[ -]$/.test(part) ? indeclinable(part) : decline(part, gender)));
  return [0, 1, 2, 3, 4].flatMap((i) => declined.reduce<string[]>((done, part) => done.flatMap((left) => (part[i] as string[]).map((form) => left + form)), ['']));
}

const person = (gender: Gender, given: string, surname: string) => ({
  given: [...new Set(given.split(', ').flatMap((name) => allCases(name, gender)))],
  surname: [...new Set(surname.split(', ').flatMap((name) => allCases(name, gender)))],
});

/** A state by its nominative: all are feminine but those that do not decline. */
const state = (names: string, adjectives: string[] = []) => ({
  names: [...new Set(names.split(', ').flatMap((name) => allCases(name, 'f')))],
  adjectives,
});

/** Latvian writes foreign names as they sound and declines them: Donalds Tramps, Trampa, Trampam. */
export const latvian = {
  code: 'lv',
  name: 'Latviešu',
  tier: 'names',
  script: 'latin',

  people: {
    'volodymyr-zelensky': person('m', 'Volodimirs, Vladimirs', 'Zelenskis'),
    'yuliia-svyrydenko': person('f', 'Jūlija, Julija', 'Sviridenko'),
    'andrii-sybiha': person('m', 'Andrijs, Andrejs', 'Sibiha'),
    'rustem-umerov': person('m', 'Rustems', 'Umerovs, Umjerovs'),
    'kyrylo-budanov': person('m', 'Kirilo, Kirils', 'Budanovs'),
    'denys-shmyhal': person('m', 'Deniss', 'Šmihals'),
    'mykhailo-fedorov': person('m', 'Mihailo, Mihails', 'Fedorovs, Fjodorovs'),
    'andrii-hnatov': person('m', 'Andrijs, Andrejs', 'Hnatovs'),
    'oleksandr-syrskyi': person('m', 'Oleksandrs, Aleksandrs', 'Sirskis'),
    'andriy-yermak': person('m', 'Andrijs, Andrejs', 'Jermaks'),
    'serhii-kyslytsia': person('m', 'Serhijs, Sergijs', 'Kislica'),
    'davyd-arakhamia': person('m', 'Davids, Deivids', 'Arahamija'),
    'emmanuel-macron': person('m', 'Emanuels, Emanuēls', 'Makrons'),
    'sebastien-lecornu': person('m', 'Sebastjēns, Sebastjans, Sebastiāns', 'Lekorni, Lekornī, Lekornu'),
    'catherine-vautrin': person('f', 'Katrīna', 'Votrēna, Votrīna'),
    'jean-noel-barrot': person('m', 'Žans Noels, Žans-Noels, Žans Noēls', 'Baro, Barro'),
    'fabien-mandon': person('m', 'Fabjēns, Fabjens', 'Mandons'),
    'emmanuel-bonne': person('m', 'Emanuels', 'Bonns'),
    'keir-starmer': person('m', 'Kīrs', 'Stārmers'),
    'john-healey': person('m', 'Džons', 'Hīlijs'),
    'yvette-cooper': person('f', 'Iveta', 'Kūpere'),
    'jonathan-powell': person('m', 'Džonatans', 'Pauels'),
    'richard-knighton': person('m', 'Ričards', 'Naitons'),
    'friedrich-merz': person('m', 'Frīdrihs', 'Mercs'),
    'boris-pistorius': person('m', 'Boriss', 'Pistoriuss'),
    'johann-wadephul': person('m', 'Johans', 'Vādefūls, Vadefūls'),
    'donald-trump': person('m', 'Donalds', 'Tramps'),
    'jd-vance': person('m', 'Dž. D., Dž.D., Džeimss Deivids, Džejs Dī', 'Venss'),
    'marco-rubio': person('m', 'Marko', 'Rubio'),
    'pete-hegseth': person('m', 'Pīts', 'Hegsets'),
    'steve-witkoff': person('m', 'Stīvs, Stīvens', 'Vitkofs'),
    'jared-kushner': person('m', 'Džareds', 'Kušners'),
    'keith-kellogg': person('m', 'Kīts', 'Kellogs'),
    'dan-driscoll': person('m', 'Dens, Daniels', 'Driskols'),
    'alexus-grynkewich': person('m', 'Aleksuss, Alekss', 'Grinkevičs'),
    'mark-rutte': person('m', 'Marks', 'Rite'),
    'ursula-von-der-leyen': person('f', 'Urzula, Ursula', 'fon der Leiena'),
    'antonio-costa': person('m', 'Antoniu, Antonio', 'Košta, Kosta'),
    'kaja-kallas': person('f', 'Kaja', 'Kallasa'),
    'giorgia-meloni': person('f', 'Džordža', 'Meloni'),
    'donald-tusk': person('m', 'Donalds', 'Tusks'),
    'karol-nawrocki': person('m', 'Karols', 'Navrockis'),
    'radoslaw-sikorski': person('m', 'Radoslavs', 'Sikorskis'),
    'pedro-sanchez': person('m', 'Pedro', 'Sančess'),
    'mark-carney': person('m', 'Marks', 'Kārnijs'),
    'anthony-albanese': person('m', 'Entonijs', 'Albanēze, Albanīzi'),
    'sanae-takaichi': person('f', 'Sanae', 'Takaiči'),
    'christopher-luxon': person('m', 'Kristofers', 'Laksons'),
    'dick-schoof': person('m', 'Diks', 'Shofs, Skhofs, Shūfs'),
    'rob-jetten': person('m', 'Robs', 'Jetens'),
    'bart-de-wever': person('m', 'Barts', 'de Vēvers'),
    'mette-frederiksen': person('f', 'Mete', 'Frederiksena'),
    'ulf-kristersson': person('m', 'Ulfs', 'Kristersons'),
    'jonas-gahr-store': person('m', 'Jonass Gārs, Jūnass Gārs, Jonass', 'Stēre'),
    'alexander-stubb': person('m', 'Aleksandrs, Aleksanders', 'Stubs'),
    'petteri-orpo': person('m', 'Peteri', 'Orpo'),
    'kristen-michal': person('m', 'Kristens', 'Mihals'),
    'evika-silina': person('f', 'Evika', 'Siliņa'),
    'inga-ruginiene': person('f', 'Inga', 'Ruginiene'),
    'gitanas-nauseda': person('m', 'Gitans', 'Nausēda'),
    'andrej-babis': person('m', 'Andrejs', 'Babišs'),
    'petr-pavel': person('m', 'Petrs', 'Pavels'),
    'nicusor-dan': person('m', 'Nikušors', 'Dans'),
    'ilie-bolojan': person('m', 'Ilije', 'Boložans'),
    'rosen-zhelyazkov': person('m', 'Rosens', 'Žeļazkovs, Želazkovs'),
    'kyriakos-mitsotakis': person('m', 'Kirjaks, Kiriaks', 'Micotakis'),
    'nikos-christodoulides': person('m', 'Niks, Nikoss', 'Hristodulidis'),
    'micheal-martin': person('m', 'Mihols, Mihals, Maikls', 'Mārtins, Martins'),
    'kristrun-frostadottir': person('f', 'Kristrūna', 'Frostadotira'),
    'luc-frieden': person('m', 'Liks', 'Frīdens'),
    'luis-montenegro': person('m', 'Luišs, Luiss', 'Montenegru, Montenegro'),
    'andrej-plenkovic': person('m', 'Andrejs', 'Plenkovičs'),
    'robert-golob': person('m', 'Roberts', 'Golobs'),
    'christian-stocker': person('m', 'Kristians', 'Štokers'),
    'recep-tayyip-erdogan': person('m', 'Redžeps Tajips, Tajips', 'Erdogans'),
    'hakan-fidan': person('m', 'Hakans', 'Fidans'),
    'milojko-spajic': person('m', 'Milojko', 'Spajičs'),
    'edi-rama': person('m', 'Edi', 'Rama'),
    'vladimir-putin': person('m', 'Vladimirs', 'Putins'),
    'sergey-lavrov': person('m', 'Sergejs', 'Lavrovs'),
    'dan-jarvis': person('m', 'Dens', 'Džārvis'),
    'andris-kulbergs': person('m', 'Andris', 'Kulbergs'),
    'rumen-radev': person('m', 'Rumens', 'Radevs'),
    'andy-burnham': person('m', 'Endijs', 'Bērnems'),
    'ed-miliband': person('m', 'Eds, Edvards', 'Milibends'),
    'wes-streeting': person('m', 'Vess', 'Strītings'),
    'serhii-koretskyi': person('m', 'Serhijs', 'Koreckis'),
    'yevhenii-khmara': person('m', 'Jevhenijs, Jevgenijs', 'Hmara'),
    'mykhailo-drapatyi': person('m', 'Mihailo', 'Drapatijs'),
    'mindaugas-sinkevicius': person('m', 'Mindaugs', 'Sinkevičs'),
    'janez-jansa': person('m', 'Janezs', 'Janša'),
    'magdalena-andersson': person('f', 'Magdalēna', 'Andersone'),
    'peter-magyar': person('m', 'Pēters', 'Maģars'),
  },

  states: {
    ukraine: state('Ukraina', ['ukraiņ*']),
    france: state('Francija', ['franč*']),
    'united-kingdom': {
      names: ['Apvienot(ā|ās) Karaliste(s|)', 'Apvienotajai Karalistei', 'Apvienoto Karalisti', 'Apvienotajā Karalistē', ...state('Lielbritānija, Anglija').names],
      adjectives: ['brit(u|i|iem)', 'angļu'],
    },
    germany: state('Vācija', ['vāc(u|ieši|iešu)']),
    poland: state('Polija', ['poļ(u|i|iem)']),
    italy: state('Itālija', ['itāļ*']),
    spain: state('Spānija', ['spāņ*']),
    canada: state('Kanāda', ['kanādiešu']),
    australia: state('Austrālija', ['austrāliešu']),
    japan: state('Japāna', ['japāņ*']),
    'new-zealand': state('Jaunzēlande'),
    netherlands: state('Nīderlande, Holande', ['nīderland*', 'holand*']),
    belgium: state('Beļģija', ['beļģ(u|i)']),
    denmark: state('Dānija', ['dāņ*']),
    sweden: state('Zviedrija', ['zviedr(u|i|iem)']),
    norway: state('Norvēģija', ['norvēģ(u|i)']),
    finland: state('Somija', ['som(u|i)']),
    estonia: state('Igaunija', ['igauņ*']),
    latvia: state('Latvija', ['latvieš*', 'latviski']),
    lithuania: state('Lietuva', ['lietuvieš*']),
    czechia: state('Čehija', ['čeh(u|i|iem)']),
    romania: state('Rumānija', ['rumāņ*']),
    bulgaria: state('Bulgārija', ['bulgār(u|i)']),
    greece: state('Grieķija', ['grieķ(u|i)']),
    cyprus: state('Kipra', ['kipriešu']),
    ireland: state('Īrija', ['īr(u|i)']),
    iceland: state('Islande', ['islandieš*']),
    luxembourg: state('Luksemburga'),
    portugal: state('Portugāle', ['portugāļ*']),
    croatia: state('Horvātija', ['horvāt(u|i)']),
    slovenia: state('Slovēnija', ['slovēņ*']),
    austria: state('Austrija', ['austrieš*']),
    turkey: state('Turcija', ['turk(u|i)']),
    montenegro: state('Melnkalne'),
    albania: state('Albānija', ['albāņ*']),
    'united-states': {
      names: ['Amerikas Savienot(ās|o|ajām|ajās) Valst(is|u|īm|īs)', 'Savienot(ās|o|ajām|ajās) Valst(is|u|īm|īs)', 'ASV'],
      adjectives: ['amerikāņ*'],
    },
    russia: state('Krievija, Krievijas Federācija', ['kriev(u|i|iem)']),
    hungary: state('Ungārija', ['ungār(u|i)']),
    slovakia: state('Slovākija', ['slovāk(u|i)']),
    malta: state('Malta', ['maltieš*']),
  },

  offices: {},
  officeOrders: [],

  cues: {
    former: [], future: [], deputy: [], indefinite: [], past: [], since: [], saying: [],
    place: ['pie', 'uz', 'no', 'ap', 'caur', 'līdz'],
    honorifics: ['kungs', 'kundze', 'premjerministr(s|a|am|u|e|es|ei|i)', 'premjer(s|a|am|u|e|es|ei|i)', 'kancler(s|a|am|u)', 'Čehijas prezident(s|a|am|u)', 'Rumānijas prezident(s|a|am|u)', 'Polijas prezident(s|a|am|u)', 'Lietuvas prezident(s|a|am|u)'],
    femaleHonorifics: ['kundze', 'premjerministre(s|i|)', 'premjere(s|)'],
    notFirstNames: [
      'Pēc', 'Par', 'Kā', 'Kad', 'Ja', 'Ar', 'Pret', 'No', 'Uz', 'Pie', 'Un', 'Vai', 'Bet', 'Tomēr', 'Lai', 'Arī', 'Šodien', 'Vakar', 'Rīt', 'Bez', 'Līdz', 'Tikai', 'Tagad', 'Tad', 'Kur', 'Kas', 'Nav', 'Jau', 'Vēl', 'Starp', 'Saskaņā', 'Tāpēc', 'Ka', 'Taču', 'Savukārt', 'Kāpēc', 'Tas', 'Tā', 'Viņa', 'Viņš', 'Kopš', 'Trešdien', 'Otrdien', 'Pirmdien',
      'Prezidents', 'Premjers', 'Premjere', 'Premjerministrs', 'Premjerministre', 'Senators', 'Ministrs', 'Ministre', 'Kanclers', 'Ģenerālis', 'Līderis', 'Viceprezidents', 'Sūtnis', 'Administrācija', 'Valdība', 'Plāns', 'Laikmets', 'Likums', 'Ģimene', 'Sanāksme', 'Samits', 'Video', 'Viedoklis', 'Intervija', 'Karš', 'Miers', 'Tikšanās', 'Vienošanās', 'ASV', 'NATO', 'ES',
      'Saka', 'Paziņo', 'Brīdina', 'Aicina', 'Noraida', 'Paraksta', 'Apstiprina', 'Draud',
    ],
  },

  topics: {
    ukraine: ['Kijiv(a|as|ai|u|ā)'],
    war: ['kar(š|a|am|u|ā|i)', 'iebruk*', 'agresij*', 'uzbruk*', 'raķe*', 'dron(i|u|iem)', 'okup*', 'konflikt*', 'Donbas*', 'Doneck*', 'Krim(a|as|ā|u)', 'fronte*'],
    ceasefire: ['pamier*', 'uguns pārtraukšan*', 'karadarbības pārtraukšan*'],
    guarantees: ['drošības garantij*'],
    deployment: ['karavīr*', 'izvieto*', 'karaspēk*', 'miera uzturētāj*', 'spēku nosūtīšan*', 'daudznacionālie spēki', 'daudznacionālo spēku', 'daudznacionālajiem spēkiem', 'daudznacionālos spēkus'],
    peace: ['mier(s|a|am|u|ā)', 'sarun(as|u|ām|ās)', 'miera (līgum*|plān*|vienošan*)', 'kara beig*'],
    coalition: ['koalīcij*'],
    paris: ['Parīz*'],
    signing: ['paraks*', 'pieņēm*', 'pieņem*', 'apstiprin*'],
    trilateral: ['trīspusēj*'],
    'iraq-war': ['Irāk*', 'Sadam*', 'masu iznīcināšanas ieroč*', 'Buš(s|a|am|u)', 'Blērs', 'Blēra'],
    climate: ['klimat*', 'emisij*', 'CO2', 'sasilšan*'],
    aid: ['attīstības sadarbīb*', 'palīdzības efektivitāt*', 'donor*'],
    history: ['1856', '1783', '1763', '1947', 'Versaļ*', '19. gadsimt*', 'Krimas kar*'],
    'middle-east': ['Gaz(a|as|ā|u)', 'Izraēl*', 'palestīn*', 'Libān*', 'Sīrij*', 'Irān*', 'Hamās', 'Hamas', 'Netanjahu'],
    'government-coalition': ['valdības koalīcij*', 'koalīcijas partner*', 'Saeim*', 'Progresīvie', 'ZZS', 'Jaunā Vienotība', 'vēlēšan*', 'opozīcij*'],
    sport: ['futbol*', 'vārt(i|us|iem)', 'līg(a|as|ā)', 'hokej*', 'basketbol*', 'treneri*', 'spēlētāj*', 'turnīr*', 'kaus(s|a|ā)', 'čempion*'],
  },

  wordings: {
    'coalition-of-the-willing': [
      { form: 'gribētāju koalīcij(a|as|ai|u|ā)', needs: [], unless: ['iraq-war'] },
      { form: '(gribošo|labprātīgo|brīvprātīgo|apņēmīgo) koalīcij(a|as|ai|u|ā)', needs: ['ukraine|volodymyr-zelensky'], unless: ['iraq-war'], in: 'scope' },
      { form: 'koalīcij(a|as|ai|u|ā)', needs: ['coalition-of-the-willing'], unless: ['government-coalition', 'iraq-war'], in: 'scope' },
    ],
    'multinational-force-ukraine': [
      { form: 'daudznacionāl(ie|o|ajiem|os|i|u|iem|us) spēk(i|u|iem|us|os)', needs: ['ukraine|coalition|volodymyr-zelensky'], unless: ['iraq-war', 'middle-east'], in: 'scope' },
    ],
    nato: ['NATO', 'Ziemeļatlantijas alians(e|es|ei|i|ē)', 'Ziemeļatlantijas līguma organizācij(a|as|ai|u|ā)'],
    'european-union': ['Eiropas Savienīb(a|as|ai|u|ā)', 'ES'],
    'european-commission': ['Eiropas Komisij(a|as|ai|u|ā)'],
    'european-council': ['Eiropadom(e|es|ei|i|ē)'],
    'us-congress': ['ASV Kongres(s|a|am|u|ā)'],
    'armed-forces-of-ukraine': ['Ukrainas (bruņotie spēki|bruņoto spēku|bruņotajiem spēkiem|bruņotos spēkus)', 'Ukrainas armij(a|as|ai|u|ā)'],
    g7: ['G7'],
    'verkhovna-rada': ['Augstāk(ā|ās|ajai|o|ajā) Rad(a|as|ai|u|ā)', 'Ukrainas parlament(s|a|am|u|ā)'],
    bundestag: ['Bundestāg(s|a|am|u|ā)'],
    'paris-declaration-2026': [
      { form: 'Parīzes deklarācij(a|as|ai|u|ā)', needs: ['ukraine|coalition|guarantees|volodymyr-zelensky'], unless: ['climate', 'aid', 'history', 'middle-east'], in: 'scope' },
      { form: 'kopīg(a|ā|ās|ajai|o|u|as|ajā) (deklarācij|paziņojum)(a|as|ai|u|ā|s|am)', needs: ['coalition', 'paris'], unless: ['climate', 'middle-east'] },
    ],
    'trilateral-declaration-2026': [
      { form: 'nodomu (deklarācij|protokol)(a|as|ai|u|ā|s|am)', needs: ['ukraine|coalition|deployment|volodymyr-zelensky', 'paris|signing|deployment|trilateral|coalition|keir-starmer|emmanuel-macron'] },
      { form: 'trīspusēj(a|ā|ās|ajai|o|u|as|ajā) deklarācij(a|as|ai|u|ā)', needs: ['ukraine|paris|signing|deployment|coalition'] },
    ],
    'minsk-agreements': ['Minskas (vienošanās|vienošanos|vienošanām|līgum)(s|a|am|u|i|iem|us|)', 'Minskas protokol(s|a|am|u)'],
    'security-guarantees': ['drošības garantij(a|as|ai|u|ā|ām|ās)'],
  },

  namesakes: [
    'Parīzes (klimata |)(vienošan|nolīgum|līgum|miera līgum)(ās|os|s|a|am|u|ā)', 'Parīzes hart(a|as)', 'Parīzes klub(s|a)',
    'valdības koalīcij(a|as|ai|u|ā)', 'valdošā(s|) koalīcij(a|as)', 'starptautisk(ā|ās) koalīcij(a|as)',
    'Tramp(a|u) (tornis|torņa|torni)', '(Melānija|Melānijas|Ivanka|Ērika|Ēriks) Tramp(s|a|e|es|u)', 'Donalds Tramps (juniors|jaunākais)',
    'Brižita Makrona', 'Oļena Zelenska', 'Olena Zelenska', 'Džeroms Pauels', 'Džeroma Pauela', 'Kolins Pauels',
    'Kostarik(a|as|ā|u)', 'Rikijs Martins', 'Rikija Martina', 'Rikijs Mārtins', 'Eiropas Padom(e|es|ei|i|ē)', 'Drošības padom(e|es|ei|i|ē)',
    'Ziemeļīrij(a|as|ā|u)', 'Vašingtonas štat(s|a|ā)', 'Latvijas (Banka|Bankas|Televīzija|Televīzijas|Radio|kauss|kausa)',
    'Dinamo Kijiva', 'Rozas Luksemburgas', 'Roza Luksemburga', 'Dens Brauns', 'Dena Brauna', 'Pāvels Durovs', 'Pavels Durovs', 'Pavela Durova',
  ],

  givenNames:
    'Agita Agnese Agris Aiga Aija Ainārs Aivars Aleksandrs Aleksejs Aldis Alvis Andis Andra Andrejs Andris Anda Anita Anna Annija Antra Arnis Artis Arturs Artūrs Arvils Ārija Atis Baiba Beāte Brigita Broņislavs Dace Dagnija Daiga Daina Dainis Dāvis Deniss Diāna Didzis Dita Džeimss Džordžs Džons Edgars Edīte Edmunds Edvards Edvīns Egīls Egils Egita Elīna Elita Elizabete Ēriks Ērika Ernests Estere Eva Evija Evika Felikss Filips Gaidis Ģirts Gatis Gints Gita Gundars Gunārs Gundega Guntars Guntis Gustavs Hardijs Haralds Ieva Igors Ilga Ilgvars Ilmārs Ilona Ilva Ilze Imants Inese Inga Ingrīda Ingus Ināra Ints Ivanka Ivars Iveta Ivo Jana Jānis Jēkabs Jekaterina Jeļena Jevgenijs Juris Jūlija Jurijs Kārlis Karīna Kaspars Katrīna Kristaps Kristīne Krišjānis Laila Laima Laimdota Lana Lauris Laura Lelde Leons Līga Lienīte Linards Linda Lūcija Ludmila Madara Maija Mairis Māra Mārcis Marija Marika Māris Mārīte Mārtiņš Maruta Melānija Mihails Miķelis Modris Monta Natālija Nauris Nikolajs Nils Normunds Oksana Oļegs Olga Oskars Osvalds Pāvels Pāvils Pēteris Raimonds Rainis Raivis Raivo Reinis Renārs Ričards Rihards Rita Roberts Rolands Romāns Rūdolfs Rūta Sabīne Sandra Sanita Santa Sarmīte Sergejs Sigita Signe Silvija Sintija Solvita Staņislavs Stefans Svetlana Tatjana Toms Uga Uldis Una Uģis Vaira Valdis Valentīna Valērijs Valters Vera Viesturs Vija Viktors Viktorija Vilis Vineta Vita Vitālijs Vladimirs Vladislavs Zane Zigmārs Zigurds Zinaīda Zita Zoja Žanete Brižita Oļena Olena',
} satisfies Language;
