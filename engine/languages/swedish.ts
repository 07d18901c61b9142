// Swedish: a genitive s on names, adjectives before their noun.

import type { Language, StateWords } from './language.ts';
import { list } from './list.ts';

const state = (names: string, stem: string): StateWords => ({
  names: list(names).map((name) => (/s$/.test(name) ? name : `${name}(s|)`)),
  adjectives: [`${stem}(a|t|)`],
});

export const swedish = {
  code: 'sv',
  name: 'Svenska',
  tier: 'names',
  script: 'latin',

  people: {
    'volodymyr-zelensky': {
      given: list('Volodymyr, Vladimir'),
      surname: list('Zelenskyj(s|), Zelenskij(s|)'),
    },
    'yuliia-svyrydenko': { given: list('Julia, Julija') },
    'andrii-sybiha': { given: list('Andrij, Andrii'), surname: list('Sybiha(s|), Sybiga(s|)') },
    'rustem-umerov': { surname: list('Umerov(s|), Umjerov(s|)') },
    'kyrylo-budanov': { given: list('Kyrylo, Kirilo') },
    'denys-shmyhal': { surname: list('Sjmyhal(s|), Sjmyhals, Sjmihal(s|)') },
    'mykhailo-fedorov': { given: list('Mychajlo, Michajlo'), surname: list('Fjodorov(s|), Fedorov(s|)') },
    'andrii-hnatov': { given: ['Andrij'] },
    'oleksandr-syrskyi': { given: list('Oleksandr, Alexander'), surname: list('Syrskyj(s|)') },
    'andriy-yermak': { given: ['Andrij'], surname: list('Jermak(s|)') },
    'serhii-kyslytsia': { given: list('Serhij, Sergij'), surname: list('Kyslytsja(s|)') },
    'davyd-arakhamia': { given: ['David'], surname: list('Arachamija(s|), Arachamia(s|)') },
    'jonas-gahr-store': { surnameRisk: 'low' },
    'sergey-lavrov': { given: list('Sergej, Sergei') },
    'rosen-zhelyazkov': { surname: list('Zjeljazkov(s|)') },
    'serhii-koretskyi': { given: ['Serhij'], surname: list('Koretskyj(s|)') },
    'yevhenii-khmara': { given: list('Jevhen, Jevhenij'), surname: list('Chmara(s|)') },
    'mykhailo-drapatyi': { given: ['Mychajlo'], surname: list('Drapatyj(s|)') },
  },
  surnamesThatAreWords: ['Dans', 'Store', 'Stores'],

  states: {
    ukraine: state('Ukraina', 'ukrainsk'),
    france: state('Frankrike', 'fransk'),
    'united-kingdom': {
      names: list('Storbritannien(s|), Förenade kungariket(s|), Förenade konungariket'),
      adjectives: ['brittisk(a|t|)'],
    },
    germany: state('Tyskland, Förbundsrepubliken Tyskland', 'tysk'),
    poland: state('Polen', 'polsk'),
    italy: state('Italien', 'italiensk'),
    spain: state('Spanien', 'spansk'),
    canada: state('Kanada', 'kanadensisk'),
    australia: state('Australien', 'australisk'),
    japan: state('Japan', 'japansk'),
    'new-zealand': state('Nya Zeeland', 'nyzeeländsk'),
    netherlands: state('Nederländerna, Holland', 'nederländsk'),
    belgium: state('Belgien', 'belgisk'),
    denmark: state('Danmark', 'dansk'),
    sweden: state('Sverige', 'svensk'),
    norway: state('Norge', 'norsk'),
    finland: state('Finland', 'finländsk'),
    estonia: state('Estland', 'estnisk'),
    latvia: state('Lettland', 'lettisk'),
    lithuania: state('Litauen', 'litauisk'),
    czechia: state('Tjeckien', 'tjeckisk'),
    romania: state('Rumänien', 'rumänsk'),
    bulgaria: state('Bulgarien', 'bulgarisk'),
    greece: state('Grekland', 'grekisk'),
    cyprus: state('Cypern', 'cypriotisk'),
    ireland: state('Irland', 'irländsk'),
    iceland: state('Island', 'isländsk'),
    luxembourg: state('Luxemburg', 'luxemburgsk'),
    portugal: state('Portugal', 'portugisisk'),
    croatia: state('Kroatien', 'kroatisk'),
    slovenia: state('Slovenien', 'slovensk'),
    austria: state('Österrike', 'österrikisk'),
    turkey: state('Turkiet', 'turkisk'),
    montenegro: state('Montenegro', 'montenegrinsk'),
    albania: state('Albanien', 'albansk'),
    'united-states': {
      names: list('USA, Förenta staterna(s|), Förenta Staterna(s|), Amerikas förenta stater'),
      adjectives: ['amerikansk(a|t|)'],
      compounds: ['USA-'],
    },
    russia: state('Ryssland', 'rysk'),
    hungary: state('Ungern', 'ungersk'),
    slovakia: state('Slovakien', 'slovakisk'),
    malta: state('Malta', 'maltesisk'),
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
    place: list('i, till, från, nära, utanför, kring, mot, vid'),
    honorifics: list(`
      herr, fru, statsminister(n|), premiärminister(n|), president(en|), förbundskansler(n|), kansler(n|), utrikesminister(n|)
      försvarsminister(n|), vicepresident(en|), kommissionsordförande(n|), Nato-chefen, Natochefen, generalsekreterare(n|)
      EU:s utrikeschef, utrikeschef(en|), S-ledaren, partiledaren, ÖB, sändebudet, chefsförhandlaren
    `),
    femaleHonorifics: ['fru'],
    notFirstNames: list(`
      Men, Och, När, Om, Att, Det, Den, De, Han, Hon, Vi, I, På, För, Med, Efter, Innan, Enligt, Under, Därför, Så, Nu, Här, Där, Också
      Även, Trots, Varför, Hur, Vad, Statsminister, President, Förbundskansler, Premiärminister, Utrikesminister, Försvarsminister
      Vicepresident, Kommissionsordförande, Natochefen, Nato-chefen, Moderatledaren, S-ledaren, Kremlchefen, Analys, Kommentar, Ledare
      Kreml, Ukraina, Ryssland, Nato, EU, USA, Kina, Europa
    `),
  },

  topics: {
    war: list(
      'krig*, invasion*, anfallskrig*, ockup*, frontlinje*, fronten, angrepp*, drönarattack*, robotattack*, luftangrepp*',
    ),
    ceasefire: list('vapenvila*, eldupphör*, vapenstillestånd*'),
    guarantees: list('säkerhetsgaranti*, garantier, garantierna, säkerhetslöfte*'),
    deployment: list(
      'trupp*, soldat*, fredsstyrka*, fredsbevarande*, marktrupp*, stationer*, utplacer*, multinationell*, militära baser',
    ),
    peace: list(
      'fred, fredens, freden, fredsavtal*, fredsplan*, fredssamtal*, fredsförhandling*, förhandling*, fredsuppgörelse*',
    ),
    'air-defence': list('luftvärn*, luftförsvar*, Patriot*'),
    coalition: list('de villigas koalition, koalitionen, koalition av villiga, villiga länder'),
    paris: list('Paris, Élysée*, Elysée*'),
    signing: list('undertecknade*, undertecknat, skrev under, skrivit under, signera*'),
    trilateral: list('trilateral*, trepart*, tre länderna'),
    'iraq-war': list('Irak*, Saddam*, massförstörelsevapen*, George W. Bush, Tony Blair, Bagdad*'),
    climate: list('klimat*, utsläpp*, koldioxid*'),
    history: list(
      '1856, 1763, 1783, 1919, 1947, 1951, 1973, Krimkriget*, Versailles*, Vietnam*, århundrade*',
    ),
    'middle-east': list('Gaza*, Israel*, Hamas*, palestin*, Iran*, Libanon*, Syrien*'),
    'government-coalition': list(`
      Moderaterna*, Liberalerna*, Kristdemokraterna*, Sverigedemokraterna*, Socialdemokraterna*, Centerpartiet*, Tidö*, regeringskoalition*
      regeringsparti*, regeringsbildning*, riksdag*, koalitionsregering*, valet
    `),
    'us-near': list('senaten*, representanthuset*, republikaner*, demokraterna*, Capitol*'),
    'arms-deal': list('Gripen*, stridsflygplan*, stridsflyg*, fusion*, bolag*'),
  },

  wordings: {
    'coalition-of-the-willing': [
      ...list(`
        de villigas koalition(s|), koalition(en|) av villiga (länder|stater|nationer|), koalition(en|) av de villiga, koalition(en|) för de villiga
        Coalition of the Willing, de villigas allians
      `),
      {
        form: 'koalitionen(s|)',
        needs: ['coalition-of-the-willing'],
        unless: ['government-coalition', 'iraq-war', 'middle-east'],
        in: 'scope',
      },
    ],
    'multinational-force-ukraine': [
      ...list('multinationell(a|) styrka(n|) (för|i) Ukraina, Multinational Force Ukraine, MNF-U, MNFU'),
      {
        form: 'multinationell(a|) (styrka|styrkan|styrkor|styrkorna|truppstyrka)',
        needs: ['ukraine|volodymyr-zelensky|coalition-of-the-willing'],
        unless: ['middle-east', 'iraq-war'],
      },
    ],
    nato: list('Nato(s|), Atlantpakten(s|), Nordatlantiska fördragsorganisationen'),
    'european-union': list('EU, Europeiska unionen(s|)'),
    'european-commission': list('EU-kommissionen(s|), Europeiska kommissionen(s|)'),
    'european-council': list('Europeiska rådet(s|)'),
    'us-congress': [
      ...list('USA:s kongress, amerikanska kongressen(s|), den amerikanska kongressen(s|)'),
      {
        form: 'kongressen(s|)',
        needs: ['us-near|united-states|donald-trump'],
        unless: ['government-coalition'],
      },
    ],
    'armed-forces-of-ukraine': list(
      'Ukrainas väpnade styrkor(s|), ukrainska (armén|arméns|militären|militärens|försvarsmakten), Ukrainas (armé|militär|försvarsmakt)',
    ),
    g7: list('G7, G7-länderna'),
    bundestag: list('förbundsdagen(s|), tyska förbundsdagen(s|), Bundestag'),
    'verkhovna-rada': list('Verchovna Rada, ukrainska parlamentet(s|), Ukrainas parlament'),
    'paris-declaration-2026': [
      ...list(
        'Parisdeklarationen(s|), Paris-deklarationen(s|), Parisförklaringen(s|), deklarationen från Paris',
      ),
      {
        form: '(gemensamma |gemensam |)(deklaration|deklarationen|uttalande|uttalandet)',
        needs: ['coalition|coalition-of-the-willing', 'paris', 'signing'],
      },
    ],
    'trilateral-declaration-2026': [
      ...list(
        'trilateral(a|) (deklaration|deklarationen|avsiktsförklaring|avsiktsförklaringen|överenskommelse|överenskommelsen)',
      ),
      {
        form: 'avsiktsförklaring(en|ens|)',
        needs: ['coalition-of-the-willing|paris|deployment|trilateral'],
        unless: ['arms-deal'],
        in: 'scope',
      },
    ],
    'security-guarantees': list(`
      säkerhetsgarantier(na|nas|), säkerhetsgaranti(n|), säkerhetsgarantier (för|till|åt) Ukraina, säkerhetsgarantierna (för|till) Ukraina
    `),
    'minsk-agreements': list(
      'Minskavtalet(s|), Minskavtalen(s|), Minsk-avtalet(s|), Minsk-avtalen, Minsköverenskommelsen, Minsk (I|II)',
    ),
  },

  namesakes: list(`
    Innes-Stubb(s|),
    Natos parlamentariska församling, Nato-Rysslandsrådet, EU-domstolen,
    Parisavtalet(s|), Paris-avtalet(s|), klimatavtalet i Paris, Parisfreden, Parisfördraget, Pariskommunen, Europarådet(s|)
    koalition av villiga mot (Irak|Saddam), Trump (jr|junior), Donald Trump (jr|junior), familjen (Trump|Merz|Macron), paret (Trump|Macron), Trump Tower(s|), Trump Organization, Trump Media, Trump International, Costa Rica(s|), Costa Brava
    Costa del Sol, Costa Blanca, Costa Coffee, Aston Martin, Lockheed Martin, Sankt Martin, Mini Cooper, Merz Pharma, Europeiska unionens råd
    Magyar Nemzet, Washington Post, Bank of America, Miss Sverige, Radio Sverige, Sveriges Radio(s|), Sveriges Television(s|), Bilsport Sverige
    Norge runt, Tour de France, Radio France, Air France, Ungern-Österrike, Jerome Powell(s|), Colin Powell(s|), Bradley Cooper(s|)
  `),

  givenNames: `
    Amanda Andreas Anders Andreas Annelie Birgitta Bertil Bo Christer Carin Claes Dag Elsa Folke Gunilla Gösta Göte Hampus Hanna Helena Ingemar
    Ingela Jakob Jesper Johanna Josefin Kajsa Kjell Lennart Linnea Ludvig Malin Margareta Marcus Mattias Mikael Märta Nils Niklas Oskar Oscar
    Patrik Pehr Rasmus Rickard Sanna Sara Sofia Sten Sture Sven Tove Torsten Torbjörn Ulla Viktor Wilhelm Ylva Åsa Åke Örjan Romina Paulina
    Birgitta Tage Ingvar Olof Fredrik Göran Stefan Ulf Ebba Jimmie Annie Märta Daniel Nooshin Amineh Muharrem Benny Björn Agnetha Anni-Frid Roy
    Melania Ivanka Olena Brigitte Cyrus Mario
  `,
} satisfies Language;
