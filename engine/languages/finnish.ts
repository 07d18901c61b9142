// Finnish: names take the endings of a dozen cases; states may change their stem (`Turkki`, `Turkin`).

import type { Language, StateWords } from './language.ts';
import { list } from './list.ts';

/** Case endings after the stem: `Ranska`, `Ranskan`, `Ranskassa` …; `strong` is the stem of partitive and illative. */
function cases(nominative: string, weak = nominative, strong = weak): string[] {
  const a = /[aou]/i.test(nominative) ? 'a' : 'ä';
  const vowel = strong.at(-1);
  return [nominative, `${weak}(n|ss${a}|st${a}|ll${a}|lt${a}|lle|ksi)`, `${strong}(${a}|${vowel}n|n${a})`];
}

/** Endings of words such as `koalitio`, `unioni`: after a stem that ends in a vowel. */
const o = '(n|ta|a|ssa|sta|on|lla|lta|lle|ksi|na|)';
const i = '(n|a|ssa|sta|in|lla|lta|lle|ksi|na|)';

const state = (names: string[], stem: string): StateWords => ({ names, adjectives: [`${stem}*`] });

/** A surname as Finnish spells it, in its cases; one that ends in a consonant has its stem with i. */
const surname = (...stems: string[]): string[] =>
  stems.flatMap((stem) => {
    const bare = /[bcdfghjklmnprstvz]i$/.test(stem) ? [stem.slice(0, -1)] : [stem];
    const a = /[aou][^aouäöy]*$/i.test(stem) ? 'a' : 'ä';
    return [...bare, `${stem}(n|${a}|t${a}|ss${a}|st${a}|ll${a}|lt${a}|lle|n${a}|ksi|hin|${stem.at(-1)}n)`];
  });

export const finnish = {
  code: 'fi',
  name: 'Suomi',
  tier: 'names',
  script: 'latin',

  people: {
    'volodymyr-zelensky': {
      given: list('Volodymyr, Vladimir'),
      surname: surname('Zelenskyi', 'Zelenskyj', 'Zelensky'),
    },
    'yuliia-svyrydenko': { given: list('Julija, Julia') },
    'andrii-sybiha': { given: list('Andri, Andrii, Andrij') },
    'kyrylo-budanov': { given: list('Kyrylo, Kirilo') },
    'mykhailo-fedorov': { given: list('Myhailo, Mihailo, Mykhailo') },
    'andrii-hnatov': { given: list('Andri, Andrii') },
    'andriy-yermak': { given: list('Andri, Andrii, Andrij'), surname: surname('Jermaki') },
    'serhii-kyslytsia': { given: list('Serhi, Serhii'), surname: surname('Kyslytsja') },
    'davyd-arakhamia': { given: ['David'], surname: surname('Arahamija') },
    'rustem-umerov': { surname: surname('Umerovi', 'Umjerovi') },
    'denys-shmyhal': { surname: surname('Šmyhali') },
    'rosen-zhelyazkov': { surname: surname('Željazkovi') },
    'sergey-lavrov': { given: list('Sergei, Sergej') },
    'serhii-koretskyi': { given: list('Serhi, Serhii') },
    'yevhenii-khmara': { given: list('Jevhen, Jevheni, Jevhenii'), surname: surname('Hmara') },
    'mykhailo-drapatyi': { given: list('Myhailo, Mihailo') },
  },
  // "tuskin" is "hardly", "tuskia" is "pains"
  surnamesThatAreWords: ['Tuskin', 'Tuskia', 'Store', 'Dan', 'Dania'],

  states: {
    ukraine: state(cases('Ukraina'), 'ukrainalai'),
    france: state(cases('Ranska'), 'ranskalai'),
    'united-kingdom': state(
      [
        ...cases('Iso-Britannia'),
        ...cases('Britannia'),
        'Yhdistynyt kuningaskunta',
        'Yhdistyn(een kuningaskunnan|yttä kuningaskuntaa|eessä kuningaskunnassa|eestä kuningaskunnasta)',
      ],
      'brittiläi',
    ),
    germany: state([...cases('Saksa'), 'Saksan liittotasavalta'], 'saksalai'),
    poland: state(cases('Puola'), 'puolalai'),
    italy: state(cases('Italia'), 'italialai'),
    spain: state(cases('Espanja'), 'espanjalai'),
    canada: state(cases('Kanada'), 'kanadalai'),
    australia: state(cases('Australia'), 'australialai'),
    japan: state(cases('Japani'), 'japanilai'),
    'new-zealand': state(
      [
        'Uusi-Seelanti',
        'Uu(den-Seelannin|dessa-Seelannissa|desta-Seelannista|delle-Seelannille|tta-Seelantia|teen-Seelantiin)',
      ],
      'uusiseelantilai',
    ),
    netherlands: state(
      [
        ...list(
          'Alankomaat, Alankomaiden, Alankomaita, Alankomaissa, Alankomaista, Alankomaihin, Alankomaille',
        ),
        ...cases('Hollanti', 'Hollanni', 'Hollanti'),
      ],
      'hollantilai',
    ),
    belgium: state(cases('Belgia'), 'belgialai'),
    denmark: state(cases('Tanska'), 'tanskalai'),
    sweden: state(cases('Ruotsi'), 'ruotsalai'),
    norway: state(cases('Norja'), 'norjalai'),
    finland: state(cases('Suomi', 'Suome'), 'suomalai'),
    estonia: state(cases('Viro'), 'virolai'),
    latvia: state(cases('Latvia'), 'latvialai'),
    lithuania: state(cases('Liettua'), 'liettualai'),
    czechia: state(cases('Tšekki', 'Tšeki', 'Tšekki'), 'tšekkiläi'),
    romania: state(cases('Romania'), 'romanialai'),
    bulgaria: state(cases('Bulgaria'), 'bulgarialai'),
    greece: state(cases('Kreikka', 'Kreika', 'Kreikka'), 'kreikkalai'),
    cyprus: state(['Kypros', 'Kypro(ksen|sta|ksessa|ksesta|kseen|ksella|kselta|kselle)'], 'kyproslai'),
    ireland: state(cases('Irlanti', 'Irlanni', 'Irlanti'), 'irlantilai'),
    iceland: state(cases('Islanti', 'Islanni', 'Islanti'), 'islantilai'),
    luxembourg: state(['Luxemburg', ...cases('Luxemburgi').slice(1)], 'luxemburgilai'),
    portugal: state(cases('Portugali'), 'portugalilai'),
    croatia: state(cases('Kroatia'), 'kroatialai'),
    slovenia: state(cases('Slovenia'), 'slovenialai'),
    austria: state(cases('Itävalta', 'Itävalla', 'Itävalta'), 'itävaltalai'),
    turkey: state(cases('Turkki', 'Turki', 'Turkki'), 'turkkilai'),
    montenegro: state(cases('Montenegro'), 'montenegrolai'),
    albania: state(cases('Albania'), 'albanialai'),
    'united-states': {
      names: list(`
        Yhdysvallat, Yhdysvaltain, Yhdysvaltojen, Yhdysvaltoja, Yhdysvalloissa, Yhdysvalloista, Yhdysvaltoihin, Yhdysvalloilla, Yhdysvalloilta
        Yhdysvalloille, Yhdysvalloiksi, USA
      `),
      adjectives: ['yhdysvaltalai*', 'amerikkalai*'],
    },
    russia: state(cases('Venäjä'), 'venäläi'),
    hungary: state(cases('Unkari'), 'unkarilai'),
    slovakia: state(cases('Slovakia'), 'slovakialai'),
    malta: state(cases('Malta'), 'maltalai'),
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
    saying: [],
    place: [],
    honorifics: list(`
      herra, rouva, pääministeri(n|ä|lle|ltä|), presidentti, presidentin, presidenttiä, presidentille, presidentiltä, liittokansleri(n|a|lle|lta|)
      ulkoministeri(n|ä|lle|ltä|), puolustusministeri(n|ä|lle|ltä|), varapresidentti, varapresidentin, pääsihteeri(n|ä|lle|ltä|)
      komission puheenjohtaja(n|a|lle|lta|), Eurooppa-neuvoston puheenjohtaja(n|), EU:n ulkopoliittinen edustaja, ulkosuhdepäällikkö, ulkopoliittisen edustajan
      erityislähettiläs, pääneuvottelija, kenraali
    `),
    femaleHonorifics: ['rouva'],
    notFirstNames: list(`
      Mutta, Ja, Kun, Jos, Että, Se, Ne, Hän, Me, He, Myös, Nyt, Siksi, Näin, Silti, Lisäksi, Kuitenkin, Eilen, Tänään, Huomenna, Miksi, Miten, Mitä
      Pääministeri, Presidentti, Ulkoministeri, Puolustusministeri, Liittokansleri, Varapresidentti, Komissio, Nato, EU, Kreml, Ukraina, Venäjä
      Analyysi, Kommentti, Pääkirjoitus, Suomen, Ruotsin, Ranskan, Saksan, Britannian, Puolan, Ukrainan, Venäjän, Naton, EU:n
    `),
  },

  topics: {
    war: list(
      'sota*, sodan*, hyökkäyssota*, hyökkäys*, hyökkäyks*, invaasio*, miehit*, rintama*, ilmaisku*, ohjusisku*, drooni-isku*, lennokki-isku*',
    ),
    ceasefire: list('tulitauko*, tulitauo*, aselepo*, aselevo*'),
    guarantees: list(
      'turvatakuu*, turvatakui*, turvallisuustakuu*, turvallisuustakui*, takuut, takuita, takuista',
    ),
    deployment: list(
      'joukko*, joukot, joukkojen, sotilaita, sotilaiden, sotilaat, rauhanturva*, monikansalli*, tukikohta*, tukikohdat, tukikohti*',
    ),
    peace: list('rauha*, rauhan*, rauhansopimu*, rauhansuunnitelma*, rauhanneuvottelu*, neuvottelu*'),
    'air-defence': list('ilmapuolustu*, ilmatorjun*, Patriot*'),
    coalition: list('halukkaiden koalitio*, koalitio*, halukkaiden maiden'),
    paris: list('Pariisi*, Élysée*, Elysée*'),
    signing: list('allekirjoit*, hyväksyi*, hyväksyivät'),
    trilateral: list('kolmikantai*, kolmenväli*, kolme maata'),
    'iraq-war': list('Irak*, Saddam*, joukkotuhoase*, George W. Bush, Tony Blair*'),
    climate: list('ilmasto*, päästö*'),
    history: list('1856, 1763, 1783, 1919, 1947, 1951, 1973, Krimin sota, Versailles*, Vietnam*, vuosisa*'),
    'middle-east': list('Gaza*, Israel*, Hamas*, palestiina*, Iran*, Libanon*, Syyria*'),
    'government-coalition': list(`
      kokoomu*, perussuomalai*, RKP*, kristillisdemokraat*, SDP*, keskusta*, vihreä*, hallituspuolue*, hallitusneuvottelu*, eduskun*
      hallituskoalitio*, vaali*
    `),
    'us-near': list('senaat*, edustajainhuone*, republikaan*, demokraatit'),
    'arms-deal': list('Gripen*, hävittäj*, yritysosto*, fuusio*, jäänmurta*'),
  },

  wordings: {
    'coalition-of-the-willing': [
      ...[
        `halukkaiden koalitio${o}`,
        `halukkaiden maiden (koalitio|ryhmittymä|liittouma)`,
        `halukkaiden maiden koalitio${o}`,
        'halukkaiden maiden (koalitioon|koalitiota|ryhmä|ryhmän|ryhmässä|liittoutuman)',
        'halukkaiden (liittouma|liittouman|liittoumaa|liittoumassa|liittoumaan|liittoutuma|liittoutuman)',
        'Coalition of the Willing',
      ],
      {
        form: `koalitio${o}`,
        needs: ['coalition-of-the-willing'],
        unless: ['government-coalition', 'iraq-war', 'middle-east'],
        in: 'scope',
      },
    ],
    'multinational-force-ukraine': [
      ...list('Multinational Force Ukraine, MNF-U, MNFU'),
      {
        form: '(monikansalliset|monikansallisten|monikansallisia|monikansallisista) (joukot|joukkojen|joukkoja|joukoista)',
        needs: ['ukraine|volodymyr-zelensky|coalition-of-the-willing'],
        unless: ['middle-east', 'iraq-war'],
      },
    ],
    nato: list(
      'Nato, NATO, Nato(n|a|ssa|sta|on|lla|lta|lle|ksi), Pohjois-Atlantin liitto, Pohjois-Atlantin liiton',
    ),
    'european-union': [`EU`, `Euroopan unioni${i}`],
    'european-commission': [`Euroopan komissio${o}`, `EU-komissio${o}`, 'EU:n komissio', `EU:n komissio${o}`],
    'european-council': list('Eurooppa-neuvosto, Eurooppa-neuvosto(n|a|ssa|sta|on|lla|lta|lle)'),
    'us-congress': [
      `Yhdysvaltain kongressi${i}`,
      `Yhdysvaltojen kongressi${i}`,
      {
        form: `kongressi${i}`,
        needs: ['us-near|united-states|donald-trump'],
        unless: ['government-coalition'],
      },
    ],
    'armed-forces-of-ukraine': list(
      'Ukrainan (asevoimat|asevoimien|asevoimia|asevoimille|asevoimista|armeija|armeijan|armeijaa|armeijalle)',
    ),
    g7: list('G7, G7-maat, G7-maiden, G7-ryhmä, G7-ryhmän'),
    bundestag: list('liittopäivät, liittopäivien, Bundestag, Saksan liittopäivät, Saksan liittopäivien'),
    'verkhovna-rada': list('Verhovna Rada, Ukrainan (parlamentti|parlamentin|parlamenttia|parlamentille)'),
    'paris-declaration-2026': [
      ...list(`
        Pariisin (julistus|julistuksen|julistusta|julistuksessa|julistuksesta|julistukseen|julkilausuma|julkilausuman|julkilausumaa|julkilausumassa)
      `),
      {
        form: '(yhteinen|yhteisen) (julistus|julistuksen|julkilausuma|julkilausuman)',
        needs: ['coalition|coalition-of-the-willing', 'paris'],
      },
    ],
    'trilateral-declaration-2026': [
      ...list(
        '(kolmikantainen|kolmikantaisen|kolmenvälinen|kolmenvälisen) (julistus|julistuksen|aiesopimus|aiesopimuksen|sopimus|sopimuksen)',
      ),
      {
        form: '(aiesopimus|aiesopimuksen|aiesopimusta|aiesopimuksessa|aiesopimuksesta|aiesopimukseen|aiejulistus|aiejulistuksen|aiejulistusta|aiejulistuksessa|aiejulistuksesta|aiejulkilausuma|aiejulkilausuman|aiejulkilausumaa|aiejulkilausumassa|aiejulkilausumasta)',
        needs: ['coalition-of-the-willing|paris|deployment|trilateral'],
        unless: ['arms-deal'],
        in: 'scope',
      },
    ],
    'security-guarantees': list(`
      (turvatakuut|turvatakuita|turvatakuiden|turvatakuista|turvatakuihin|turvatakuissa|turvatakuilla|turvatakuille|turvatakuu|turvatakuun|turvatakuuta|turvatakuina)
      (turvallisuustakuut|turvallisuustakuita|turvallisuustakuiden|turvallisuustakuista|turvallisuustakuihin)
    `),
    'minsk-agreements': list(
      'Minskin (sopimus|sopimuksen|sopimusta|sopimukset|sopimusten|sopimuksia|sopimuksissa|sopimuksista|sopimuksiin|rauhansopimus|rauhansopimuksen), Minsk (I|II)',
    ),
  },

  namesakes: list(`
    Innes-Stubb(in|ia|ille|illa|ilta|ista|iin|),
    Naton parlamentaari(nen|sen|seen|sessa) yleiskokou(s|ksen|kseen|ksessa), Nato-Venäjä-neuvosto(n|),
    Pariisin (ilmastosopimus|ilmastosopimuksen|ilmastosopimusta|ilmastosopimuksesta|ilmastosopimukseen|sopimus|sopimuksen|sopimusta|rauha|rauhan|rauhansopimus|rauhansopimuksen|kommuuni)
    Euroopan neuvosto, Euroopan neuvosto(n|a|ssa|sta|on|lle), Euroopan unionin neuvosto(n|), halukkaiden koalitio Irakia vastaan
    Trump (jr|nuorempi), Donald Trump (jr|nuorempi), Trumpin perhe, Trump Tower(in|iin|issa|), Trump Organization(in|), Trump Media, Costa Rica(n|ssa|sta|an|), Costa Brava, Costa del Sol, Costa Blanca, Aston Martin(in|)
    Lockheed Martin(in|ia|ilta|), Mini Cooper, Merz Pharma, Washington Post(in|), Magyar Nemzet, Jerome Powell, Colin Powell, Bradley Cooper
    Suomen Pankki, Suomen Pankin, Suomen Kuvalehti, Suomen Kuvalehden, Itävalta-Unkari, Itävalta-Unkarin, Suomen Hypoteekkiyhdistys
  `),

  givenNames: `
    Aki Aino Akseli Anneli Anni Annika Antero Anu Ari Arto Eero Eeva Eija Eino Elina Elisa Emma Erkki Esa Esko Hanna Hannu Harri Heidi Heikki Heli
    Helena Henri Ilkka Ilmari Inari Jaakko Jaana Jan Jani Janne Jari Jarmo Johanna Jorma Jouni Juha Juhana Juhani Juho Jukka Jussi Jutta Jyri Jyrki
    Kaarina Kai Kaisa Kalle Kari Kati Katri Kimmo Kirsi Kristiina Krista Lasse Laura Lauri Leena Lea Liisa Lotta Maarit Maija Maria Marja Marjo Mari
    Markku Marko Markus Marjut Matias Matti Mauri Merja Mervi Mika Mikael Mikko Minna Mirja Niina Niko Olavi Olli Oskari Outi Paavo Paula Pasi Pauli
    Pekka Pentti Pertti Petri Pia Pirjo Päivi Raija Raimo Reijo Riikka Riitta Risto Saara Saija Sakari Sami Samuli Sanna Sari Satu Seppo Simo Sini
    Sirpa Sofia Suvi Suzanne Taina Tapani Tapio Tarja Teemu Terhi Teuvo Tiina Timo Toivo Tuija Tuomas Tuula Tytti Ulla Urho Ville Vesa Veikko Wille
    Melania Ivanka Olena Brigitte Cyrus Mario Usha
  `,
} satisfies Language;
