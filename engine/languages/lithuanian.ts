import type { Language } from './language.ts';

/**
 * Endings after a stem, nominative first. Papers keep the spelling of the home language and add a Lithuanian ending
 * (Macronas, Starmeris) or transcribe (Makronas): both stand here. Left out is the vocative, which is an adverb for
 * the commonest name (`Trumpai`, briefly).
 */
const ENDINGS = {
  as: ['as', 'o', 'ui', 'ą', 'u', 'e'],
  is: ['is', 'io', 'iui', 'į', 'iu', 'yje'],
  us: ['us', 'aus', 'ui', 'ų', 'umi', 'uje'],
  a: ['a', 'os', 'ai', 'ą', 'oje'],
  ė: ['ė', 'ės', 'ei', 'ę', 'e', 'ėje'],
} as const;

const withEndings = (stem: string, kind: keyof typeof ENDINGS): string[] => ENDINGS[kind].map((end) => stem + end);

/** Cases of a word that has its Lithuanian nominative; one that has none stands as it is. */
function decline(word: string): string[] {
  if (/^[\p{Lu}.]+$/u.test(word) || word === word.toLowerCase()) return [word];
  if (word.endsWith('ius')) return [...withEndings(`${word.slice(0, -2)}`, 'us')];
  for (const kind of ['as', 'is', 'us'] as const) if (word.endsWith(kind)) return withEndings(word.slice(0, -2), kind);
  if (/[aė]$/.test(word)) return withEndings(word.slice(0, -1), word.endsWith('a') ? 'a' : 'ė');
  return [word];
}

/** Every case of a name of one or more words; words of one name stand in one case. */
function allCases(name: string): string[] {
  const words = name.split(' ').map(decline);
  const longest = Math.max(...words.map((forms) => forms.length));
  return Array.from({ length: longest }, (_, i) => words.map((forms) => forms[i] ?? (forms.length === 1 ? forms[0] : forms.at(-1))).join(' '));
}

const each = (names: string): string[] => [...new Set(names.split(', ').flatMap(allCases))];
const person = (given: string, surname: string) => ({ given: each(given), surname: each(surname) });
const state = (names: string, adjectives: string[] = []) => ({ names: each(names), adjectives });

/** Lithuanian gives every foreign name an ending that declines: Trumpas, Trumpo, Trumpui. */
export const lithuanian = {
  code: 'lt',
  name: 'Lietuvių',
  tier: 'names',
  script: 'latin',

  inflectName: (word, _part, gender) => {
    if (/a$/.test(word)) return withEndings(word.slice(0, -1), 'a');
    if (/ė$/.test(word)) return withEndings(word.slice(0, -1), 'ė');
    if (gender === 'female' || !/[\p{L}]$/u.test(word) || /[eioöuyé]$/.test(word)) return [word];
    if (/us$/.test(word)) return [word, ...withEndings(word, 'as'), ...withEndings(word.slice(0, -2), 'us')];
    return [word, ...withEndings(word, 'as'), ...withEndings(word, 'is')];
  },

  people: {
    'volodymyr-zelensky': person('Volodymyras, Volodimiras, Vladimiras', 'Zelenskis'),
    'yuliia-svyrydenko': person('Julija', 'Svyrydenko, Sviridenko'),
    'andrii-sybiha': person('Andrijus, Andrius', 'Sybiha, Sibiha'),
    'rustem-umerov': person('Rustemas', 'Umerovas'),
    'kyrylo-budanov': person('Kyrylo, Kirilas, Kyrylas', 'Budanovas'),
    'denys-shmyhal': person('Denysas, Denisas', 'Šmyhalis, Šmyhalas'),
    'mykhailo-fedorov': person('Mychaila, Michailas, Mykhaila, Mychailo', 'Fedorovas'),
    'andrii-hnatov': person('Andrijus, Andrius', 'Hnatovas'),
    'oleksandr-syrskyi': person('Oleksandras, Aleksandras', 'Syrskis, Sirskis'),
    'andriy-yermak': person('Andrijus, Andrius', 'Jermakas'),
    'serhii-kyslytsia': person('Serhijus, Sergejus', 'Kyslycia, Kislycia'),
    'davyd-arakhamia': person('Davidas, Davydas', 'Arachamija'),
    'emmanuel-macron': person('Emanuelis, Emmanuelis', 'Makronas'),
    'sebastien-lecornu': person('Sebastienas, Sébastienas', 'Lecornu'),
    'jean-noel-barrot': person('Jeanas-Noelis, Jeanas Noelis', 'Barrot'),
    'keir-starmer': person('Keiras, Kiras, Kyras', 'Starmeris'),
    'john-healey': person('Johnas, Džonas', 'Healey'),
    'friedrich-merz': person('Frydrichas, Friedrichas', 'Merzas, Mercas'),
    'boris-pistorius': person('Borisas', 'Pistoriusas, Pistorius'),
    'johann-wadephul': person('Johannas', 'Wadephulis'),
    'donald-trump': person('Donaldas', 'Trumpas, Trampas'),
    'jd-vance': person('JD, J. D., J.D.', 'Vance, Vansas'),
    'marco-rubio': person('Marco, Markas', 'Rubio'),
    'pete-hegseth': person('Pete, Pitas', 'Hegsethas'),
    'steve-witkoff': person('Steve, Stevenas, Stivas', 'Witkoffas, Vitkofas'),
    'jared-kushner': person('Jaredas', 'Kushneris'),
    'keith-kellogg': person('Keithas, Kytas', 'Kelloggas'),
    'mark-rutte': person('Markas', 'Rutte, Riutė'),
    'ursula-von-der-leyen': person('Ursula', 'von der Leyen, fon der Lejen'),
    'antonio-costa': person('Antonio, António', 'Costa'),
    'giorgia-meloni': person('Giorgia, Džordža', 'Meloni'),
    'donald-tusk': person('Donaldas', 'Tuskas'),
    'karol-nawrocki': person('Karolis, Karolas', 'Nawrockis'),
    'radoslaw-sikorski': person('Radosławas, Radoslawas, Radoslavas, Radekas', 'Sikorskis'),
    'pedro-sanchez': person('Pedro', 'Sanchezas, Sánchezas'),
    'mark-carney': person('Markas', 'Carney, Carnis'),
    'sanae-takaichi': person('Sanae', 'Takaichi, Takaiči'),
    'bart-de-wever': person('Bartas', 'De Weveris, de Weveris'),
    'ulf-kristersson': person('Ulfas', 'Kristerssonas'),
    'jonas-gahr-store': person('Jonas Gahras, Jonas Gahr', 'Støre, Store'),
    'alexander-stubb': person('Aleksandras, Alexanderis', 'Stubbas'),
    'petteri-orpo': person('Petteri, Petteris', 'Orpo'),
    'kristen-michal': person('Kristenas', 'Michalas'),
    'evika-silina': person('Evika', 'Silinia, Silina, Siliņa'),
    'inga-ruginiene': person('Inga', 'Ruginienė'),
    'gitanas-nauseda': person('Gitanas', 'Nausėda'),
    'andrej-babis': person('Andrejus', 'Babišas'),
    'petr-pavel': person('Petras', 'Pavelas'),
    'nicusor-dan': person('Nicusoras, Nicușoras', 'Danas'),
    'ilie-bolojan': person('Ilie', 'Bolojanas'),
    'rosen-zhelyazkov': person('Rosenas', 'Želiazkovas, Željazkovas'),
    'kyriakos-mitsotakis': person('Kyriakas, Kiriakas', 'Mitsotakis, Micotakis'),
    'nikos-christodoulides': person('Nikas', 'Christodoulidis, Christodulidis'),
    'micheal-martin': person('Michealas, Micheálas', 'Martinas'),
    'luis-montenegro': person('Luisas, Luísas', 'Montenegro'),
    'andrej-plenkovic': person('Andrejus', 'Plenkovičius, Plenkovićius'),
    'robert-golob': person('Robertas', 'Golobas'),
    'recep-tayyip-erdogan': person('Recepas Tayyipas, Redžepas Tajipas, Tayyipas', 'Erdoganas, Erdoğanas'),
    'hakan-fidan': person('Hakanas', 'Fidanas'),
    'milojko-spajic': person('Milojko', 'Spajičius, Spajićius'),
    'edi-rama': person('Edi', 'Rama'),
    'vladimir-putin': person('Vladimiras', 'Putinas'),
    'sergey-lavrov': person('Sergejus', 'Lavrovas'),
    'andris-kulbergs': person('Andris', 'Kulbergas'),
    'rumen-radev': person('Rumenas', 'Radevas'),
    'andy-burnham': person('Andy', 'Burnhamas'),
    'ed-miliband': person('Edas, Edwardas', 'Milibandas'),
    'wes-streeting': person('Wesas', 'Streetingas'),
    'serhii-koretskyi': person('Serhijus', 'Koreckis'),
    'yevhenii-khmara': person('Jevhenijus', 'Chmara'),
    'mykhailo-drapatyi': person('Mychaila, Mychailo', 'Drapatis'),
    'mindaugas-sinkevicius': person('Mindaugas', 'Sinkevičius'),
    'janez-jansa': person('Janezas', 'Janša'),
    'magdalena-andersson': person('Magdalena', 'Andersson'),
    'peter-magyar': person('Peteris, Péteris', 'Magyaras'),
  },

  states: {
    ukraine: state('Ukraina', ['ukrainieč*', 'ukrainietišk*']),
    france: state('Prancūzija', ['prancūz*']),
    'united-kingdom': {
      names: [
        'Jungtin(ė|ės|ei|ę|e) Karalyst(ė|ės|ei|ę|e)', 'Jungtinėje Karalystėje', 'JK',
        'Didžioji Britanija', 'Didžiosios Britanijos', 'Didžiajai Britanijai', 'Didžiąją Britaniją', 'Didžiojoje Britanijoje',
        ...state('Anglija, Britanija').names,
      ],
      adjectives: ['brit(ų|ai|ams)'],
    },
    germany: state('Vokietija', ['vokieč*']),
    poland: state('Lenkija', ['lenk(ų|ai|ams)']),
    italy: state('Italija', ['ital(ų|ai|ams)']),
    spain: state('Ispanija', ['ispan(ų|ai|ams)']),
    canada: state('Kanada', ['kanadieč*']),
    australia: state('Australija', ['australų']),
    japan: state('Japonija', ['japon(ų|ai|ams)']),
    'new-zealand': { names: ['Naujoji Zelandija', 'Naujosios Zelandijos', 'Naujajai Zelandijai', 'Naująją Zelandiją', 'Naujojoje Zelandijoje'] },
    netherlands: { names: ['Nyderland(ai|ų|ams|us|uose|ais)', ...state('Olandija').names], adjectives: ['nyderland*', 'oland(ų|ai)'] },
    belgium: state('Belgija', ['belg(ų|ai)']),
    denmark: state('Danija', ['dan(ų|ai)']),
    sweden: state('Švedija', ['šved(ų|ai)']),
    norway: state('Norvegija', ['norveg(ų|ai)']),
    finland: state('Suomija', ['suom(ių|iai)']),
    estonia: state('Estija', ['est(ų|ai)']),
    latvia: state('Latvija', ['latv(ių|iai)']),
    lithuania: state('Lietuva', ['lietuv(ių|iai|iams)', 'lietuvišk*']),
    czechia: state('Čekija', ['ček(ų|ai)']),
    romania: state('Rumunija', ['rumun(ų|ai)']),
    bulgaria: state('Bulgarija', ['bulgar(ų|ai)']),
    greece: state('Graikija', ['graik(ų|ai)']),
    cyprus: state('Kipras', ['kiprieč*']),
    ireland: state('Airija', ['air(ių|iai)']),
    iceland: state('Islandija', ['island(ų|ai)']),
    luxembourg: state('Liuksemburgas'),
    portugal: state('Portugalija', ['portugal(ų|ai)']),
    croatia: state('Kroatija', ['kroat(ų|ai)']),
    slovenia: state('Slovėnija', ['slovėn(ų|ai)']),
    austria: state('Austrija', ['austr(ų|ai)']),
    turkey: state('Turkija', ['turk(ų|ai)']),
    montenegro: state('Juodkalnija', ['juodkalnieč*']),
    albania: state('Albanija', ['alban(ų|ai)']),
    'united-states': {
      names: [
        'Jungtin(ės|ių|ėms) (Amerikos |)Valstij(os|ų|oms)', 'Jungtines (Amerikos |)Valstijas', 'Jungtinėse (Amerikos |)Valstijose', 'Jungtinėmis (Amerikos |)Valstijomis', 'JAV',
      ],
      adjectives: ['amerikieč*'],
    },
    russia: state('Rusija', ['rus(ų|ai|ams)', 'rusišk*']),
    hungary: state('Vengrija', ['vengr(ų|ai)']),
    slovakia: state('Slovakija', ['slovak(ų|ai)']),
    malta: state('Malta'),
  },

  offices: {},
  officeOrders: [],

  cues: {
    former: [], future: [], deputy: [], indefinite: [], past: [], since: [], saying: [],
    place: ['į', 'iš', 'prie', 'ties', 'pro', 'per', 'link'],
    honorifics: [
      'ponas', 'ponia', 'premjer(as|o|ui|ą|u|ė|ės|ei|ę)', 'kancler(is|io|iui|į|iu)', 'ministr(as|o|ui|ą|u) pirminink(as|o|ui|ą|u)',
      '(Čekijos|Rumunijos|Lenkijos|Lietuvos|Suomijos) prezident(as|o|ui|ą|u)',
    ],
    femaleHonorifics: ['ponia', 'premjer(ė|ės|ei|ę)'],
    notFirstNames: [
      'Pasak', 'Anot', 'Apie', 'Kaip', 'Kai', 'Jei', 'Su', 'Prieš', 'Po', 'Iš', 'Į', 'Prie', 'Ir', 'Ar', 'Bet', 'Tačiau', 'Kad', 'Nors', 'Šiandien', 'Vakar', 'Rytoj', 'Be', 'Iki', 'Tik', 'Dabar', 'Tada', 'Kur', 'Kas', 'Ne', 'Jau', 'Dar', 'Tarp', 'Dėl', 'O', 'Kodėl', 'Tas', 'Ta', 'Jo', 'Jos', 'Nuo', 'Už', 'Per', 'Pagal', 'Nes', 'Todėl', 'Taip', 'Kol',
      'Prezidentas', 'Premjeras', 'Premjerė', 'Senatorius', 'Ministras', 'Ministrė', 'Kancleris', 'Generolas', 'Lyderis', 'Viceprezidentas', 'Pasiuntinys', 'Administracija', 'Vyriausybė', 'Planas', 'Era', 'Įstatymas', 'Šeima', 'Susitikimas', 'Vaizdo', 'Nuomonė', 'Interviu', 'Karas', 'Taika', 'JAV', 'NATO', 'ES',
      'Sako', 'Teigia', 'Skelbia', 'Ragina', 'Atmeta', 'Pasirašo', 'Patvirtina', 'Grasina',
    ],
  },

  topics: {
    ukraine: ['Kyjiv(as|o|ui|ą|e|u)', 'Kijev(as|o|ui|ą|e|u)'],
    war: ['kar(as|o|ui|ą|u|e)', 'invazij*', 'agresij*', 'puolim*', 'atak(a|os|ą|ų|as|avo)', 'raket*', 'dron(ai|ų|us|ais)', 'okup*', 'konflikt*', 'Donbas*', 'Doneck*', 'Krym(as|o|ą|e)', 'front(as|o|e|ą)'],
    ceasefire: ['paliaub(os|ų|oms|as|omis)', 'ugnies nutraukim*', 'karo veiksmų nutraukim*'],
    guarantees: ['saugumo garantij*'],
    deployment: ['dislok*', 'karius', 'karių', 'kariai', 'kariuomen*', 'daugianacionalin* pajėg*', 'taikdar*', 'pajėgų siuntim*', 'daugianacionalinės pajėgos', 'daugianacionalinių pajėgų', 'daugianacionalines pajėgas'],
    peace: ['taik(a|os|ai|ą)', 'deryb(os|ų|ose|oms|as)', 'karo pabaig*'],
    coalition: ['koalicij*'],
    paris: ['Paryži(us|aus|uje|ų|ui)'],
    signing: ['pasiraš*', 'priėm(ė|imas)', 'patvirtin*', 'parafav*'],
    trilateral: ['trišal*'],
    'iraq-war': ['Irak(as|o|e|ą|ui)', 'Sadam*', 'masinio naikinimo', 'Bush*', 'Blair*', 'Bleir*'],
    climate: ['klimat*', 'emisij*', 'CO2', 'šiltnamio', 'atšilim*'],
    aid: ['paramos veiksming*', 'vystomojo bendradarbiavimo', 'donor*'],
    history: ['1856', '1783', '1763', '1947', 'Versal*', 'XIX amž*', 'Krymo kar*'],
    'middle-east': ['Gaz(a|os|oje|ą)', 'Izrael*', 'palestin*', 'Liban*', 'Sirij*', 'Iran*', 'Hamas', '„Hamas“', 'Netanyahu'],
    'government-coalition': ['valdanči(oji|osios|ąją|ojoje) koalicij*', 'koalicijos partner*', 'Seim(as|o|e|ą|ui)', 'socialdemokrat*', 'konservator*', '„Nemuno aušr*', 'rinkim*', 'opozicij*'],
    sport: ['futbol*', 'krepšin*', 'įvart*', 'lyg(a|os|oje)', 'trener*', 'žaidėj*', 'turnyr*', 'taur(ė|ės|ę)', 'čempion*', 'rungtyn*', '„Žalgir*'],
  },

  wordings: {
    'coalition-of-the-willing': [
      { form: '(norinčiųjų|ryžtingųjų|pasiryžusiųjų) koalicij(a|os|ai|ą|oje)', needs: [], unless: ['iraq-war'] },
      { form: '(norinčių|pasiryžusių|savanorių) (šalių |)koalicij(a|os|ai|ą|oje)', needs: ['ukraine|volodymyr-zelensky'], unless: ['iraq-war'], in: 'scope' },
      { form: 'koalicij(a|os|ai|ą|oje)', needs: ['coalition-of-the-willing'], unless: ['government-coalition', 'iraq-war'], in: 'scope' },
    ],
    'multinational-force-ukraine': [
      { form: '(daugianacionalin|daugiašal|tarptautin)(ės|ių|ėms|es|ėmis) pajėg(os|ų|oms|as|omis)', needs: ['ukraine|coalition|volodymyr-zelensky'], unless: ['iraq-war', 'middle-east'], in: 'scope' },
    ],
    nato: ['NATO', 'Šiaurės Atlanto (sutarties organizacij|aljans)(a|os|ai|ą|oje|as|o|ui|e)'],
    'european-union': ['Europos Sąjung(a|os|ai|ą|oje)', 'ES'],
    'european-commission': ['Europos Komisij(a|os|ai|ą|oje)'],
    'european-council': ['Europos Vadovų Taryb(a|os|ai|ą|oje)', 'EVT'],
    'us-congress': ['JAV Kongres(as|o|ui|ą|e)'],
    'armed-forces-of-ukraine': ['Ukrainos (ginkluotosios pajėgos|ginkluotųjų pajėgų|ginkluotosioms pajėgoms|ginkluotąsias pajėgas)', 'Ukrainos (kariuomenė|kariuomenės|kariuomenei|kariuomenę)'],
    g7: ['G7'],
    'verkhovna-rada': ['Aukščiausi(oji|osios|ajai|ąją|ojoje) Rad(a|os|ai|ą|oje)', 'Ukrainos parlament(as|o|ui|ą|e)'],
    bundestag: ['Bundestag(as|o|ui|ą|e)'],
    'uk-parliament': ['Bendruomenių Rūm(ai|ų|ams|us|uose)'],
    'paris-declaration-2026': [
      { form: 'Paryžiaus deklaracij(a|os|ai|ą|oje)', needs: ['ukraine|coalition|guarantees|volodymyr-zelensky'], unless: ['climate', 'aid', 'history', 'middle-east'], in: 'scope' },
      { form: 'bendr(a|oji|os|ą|ąją|osios|ame|as|o) (deklaracij|pareiškim)(a|os|ai|ą|oje|as|o|ui|e)', needs: ['coalition', 'paris'], unless: ['climate', 'middle-east'] },
    ],
    'trilateral-declaration-2026': [
      { form: 'ketinimų (deklaracij|protokol)(a|os|ai|ą|oje|as|o|ui|e)', needs: ['ukraine|coalition|deployment|volodymyr-zelensky', 'paris|signing|deployment|trilateral|coalition|keir-starmer|emmanuel-macron'] },
      { form: 'trišal(ė|ės|ei|ę|ėje) deklaracij(a|os|ai|ą|oje)', needs: ['ukraine|paris|signing|deployment|coalition'] },
    ],
    'minsk-agreements': ['Minsko susitarim(ai|ų|ams|us|ais|uose|as|o)', 'Minsko protokol(as|o|ai|ų)'],
    'security-guarantees': ['saugumo garantij(a|os|ų|oms|as|omis|ai|ą)'],
  },

  namesakes: [
    'Paryžiaus (klimato |)(susitarim|sutart|taikos sutart)(as|o|ą|e|is|ies|į|yje|ai|ų)', 'Paryžiaus chartij(a|os)', 'Paryžiaus klub(as|o)',
    'valdanči(oji|osios|ąją|ojoje) koalicij(a|os|ą|oje)', 'tarptautin(ė|ės) koalicij(a|os)',
    '(Melania|Melanija|Melanijos|Ivanka|Ivankos|Eric|Ericas|Erico) Trump(as|o|)', 'Trump (Tower|Media|Organization)', 'Trumpo bokšt(as|o)', 'Donaldas Trumpas jaunesnysis', 'Donaldo Trumpo jaunesniojo',
    'Brigitte Macron', 'Olena Zelenska', 'Olenos Zelenskos', 'Jerome’as Powellas', 'Jerome’o Powello', 'Colinas Powellas',
    'Kosta Rika', 'Kosta Rikos', 'Ricky Martin(as|o|)', 'Europos Taryb(a|os|ai|ą|oje)', 'Saugumo Taryb(a|os|ai|ą|oje)', 'Šiaurės Airij(a|os|oje|ą)',
    'Mykolai(tis|čio|čiui|tį|čiu)-Putin(as|o|ui|ą|u)', 'Vinc(as|o|ui|ą|u) Putin(as|o|ui|ą|u)',
    'Trump(as|ą|o|u) (film*|pokalb*|vizit*|susitikim*|praneš*|straipsn*|laik*|pristat*|vaizdo*|atsak*|tekst*|roman*|keli*|apraš*|sąraš*|interviu|koment*|gid*|žodyn*|ginč*|atstum*|posėd*|tyl*|žod*|šuol*|karo kelias|sijon*|plauk*|istor*|met*|pertrauk*|epizod*|apžvalg*|instrukc*|žvilgs*|gyvenim*|miego|kurs*|sezon*)',
    'Dinamo Kijevas', 'Dinamo Kyjivas', 'Rosa Luxemburg', 'Roza Liuksemburg', 'Lietuvos (bank*|televizij*|radij*|rytas|krepšinio|futbolo|kino)', 'Danas Brownas', 'Dano Browno',
  ],

  givenNames:
    'Adomas Agnė Aida Aistė Albertas Albinas Aldona Aleksas Alfredas Algimantas Algirdas Algis Alma Almantas Ana Andrius Angelė Antanas Arminas Arnas Artūras Arūnas Arvydas Asta Audra Audrius Audronė Aurelija Aurimas Aušra Aušrinė Austėja Benas Bronius Birutė Česlovas Dainius Daiva Dalia Danguolė Danutė Darius Deividas Diana Domantas Dominykas Donatas Eduardas Edgaras Edita Edmundas Eglė Egidijus Elena Elvyra Emilis Erikas Ernestas Eugenijus Evaldas Evelina Gabija Gabrielė Gabrielius Gediminas Genovaitė Giedrė Giedrius Gintaras Gintarė Gintautas Giedrimas Goda Gražina Greta Henrikas Ieva Ignas Ilona Ina Indrė Ingrida Irena Irma Izabelė Jadvyga Janina Janė Jaunius Jolanta Jolita Jonas Jovita Juozapas Juozas Julius Jurga Jurgis Jurgita Justas Justina Justinas Jūratė Karolina Karolis Kastytis Kazimieras Kazys Kęstutis Klaudija Kotryna Kristina Kristupas Laima Laimutė Laisvydas Laura Laurynas Leonas Lina Linas Liudas Liudvikas Loreta Lukas Marija Marius Martynas Matas Mantas Mindaugas Mykolas Modestas Monika Narimantas Neringa Nerijus Nijolė Nojus Olga Onutė Orinta Ovidijus Paulius Petras Povilas Pranas Radvilė Raimonda Raimondas Raimundas Ramūnas Rasa Rasma Regina Remigijus Renata Rima Rimantas Rimas Rimvydas Rita Robertas Rokas Rolandas Romas Romualdas Roma Rūta Saulius Sigitas Silvija Simas Simona Simonas Skirmantas Sonata Stasys Svetlana Šarūnas Tadas Tautvydas Tauras Teresė Titas Tomas Ugnė Urtė Vaida Vaidas Vaidotas Valdas Valdemaras Valentinas Valerijus Vanda Vega Verutė Vidas Vidmantas Viktoras Viktorija Vilija Vilius Vilma Vincas Violeta Virginija Virginijus Visvaldas Vita Vitalija Vitas Vytautas Vytenis Vladas Zenonas Zigmas Zita Žana Žydrūnas Živilė Žygimantas Žygis Melania Melanija Ivanka Brigitte Olena',
} satisfies Language;
