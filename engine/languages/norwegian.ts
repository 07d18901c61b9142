// Norwegian, in both written forms (Bokmål and Nynorsk): a genitive s on names, adjectives before their noun.

import type { Language, StateWords } from './language.ts';
import { list } from './list.ts';

const state = (names: string, stem: string): StateWords => ({
  names: list(names).map((name) => (/s$/.test(name) ? name : `${name}(s|)`)),
  adjectives: [`${stem}(e|t|)`],
});

export const norwegian = {
  code: 'no',
  name: 'Norsk',
  tier: 'names',
  script: 'latin',

  people: {
    'volodymyr-zelensky': {
      given: list('Volodymyr, Volodimir, Vladimir'),
      surname: list('Zelenskyj(s|), Zelenskij(s|), Selenskyj(s|)'),
    },
    'yuliia-svyrydenko': { given: list('Julia, Julija'), surname: list('Svyrydenko(s|)') },
    'andrii-sybiha': { given: list('Andrij, Andrii'), surname: list('Sybiha(s|), Sybyha(s|)') },
    'rustem-umerov': { surname: list('Umerov(s|), Umjerov(s|)') },
    'kyrylo-budanov': { given: list('Kyrylo, Kirilo') },
    'denys-shmyhal': { surname: list('Sjmyhal(s|), Sjmihal(s|)') },
    'mykhailo-fedorov': { given: list('Mykhajlo, Mikhajlo, Mykhailo'), surname: list('Fjodorov(s|)') },
    'andrii-hnatov': { given: ['Andrij'] },
    'oleksandr-syrskyi': { given: ['Oleksandr'], surname: list('Syrskyj(s|), Syrskij(s|)') },
    'andriy-yermak': { given: ['Andrij'], surname: list('Jermak(s|)') },
    'serhii-kyslytsia': { given: list('Serhij, Sergij'), surname: list('Kyslytsja(s|)') },
    'davyd-arakhamia': { given: ['David'], surname: list('Arakhamija(s|)') },
    'jonas-gahr-store': { surnameRisk: 'low' },
    'sergey-lavrov': { given: list('Sergej, Sergei') },
    'rosen-zhelyazkov': { surname: list('Zjeljazkov(s|)') },
    'serhii-koretskyi': { given: ['Serhij'], surname: list('Koretskyj(s|)') },
    'yevhenii-khmara': { given: list('Jevhen, Jevhenij') },
    'mykhailo-drapatyi': { given: ['Mykhajlo'], surname: list('Drapatyj(s|)') },
  },
  surnamesThatAreWords: ['Dans', 'Store', 'Stores', 'Stoere'],

  states: {
    ukraine: state('Ukraina', 'ukrainsk'),
    france: state('Frankrike', 'fransk'),
    'united-kingdom': {
      names: list('Storbritannia(s|), Det forente kongeriket, Det sameinte kongeriket'),
      adjectives: ['britisk(e|)'],
    },
    germany: state('Tyskland, Forbundsrepublikken Tyskland', 'tysk'),
    poland: state('Polen', 'polsk'),
    italy: state('Italia', 'italiensk'),
    spain: state('Spania', 'spansk'),
    canada: state('Canada', 'kanadisk'),
    australia: state('Australia', 'australsk'),
    japan: state('Japan', 'japansk'),
    'new-zealand': state('New Zealand', 'newzealandsk'),
    netherlands: { names: list('Nederland(s|), Holland(s|)'), adjectives: ['nederlandsk(e|)'] },
    belgium: state('Belgia', 'belgisk'),
    denmark: state('Danmark', 'dansk'),
    sweden: { names: list('Sverige(s|), Sverike'), adjectives: ['svensk(e|)'] },
    norway: { names: list('Norge(s|), Noreg(s|)'), adjectives: ['norsk(e|)'] },
    finland: state('Finland', 'finsk'),
    estonia: state('Estland', 'estisk'),
    latvia: state('Latvia', 'latvisk'),
    lithuania: state('Litauen', 'litauisk'),
    czechia: state('Tsjekkia', 'tsjekkisk'),
    romania: state('Romania', 'rumensk'),
    bulgaria: state('Bulgaria', 'bulgarsk'),
    greece: state('Hellas, Grekenland', 'gresk'),
    cyprus: state('Kypros', 'kypriotisk'),
    ireland: state('Irland', 'irsk'),
    iceland: state('Island', 'islandsk'),
    luxembourg: state('Luxembourg', 'luxembourgsk'),
    portugal: state('Portugal', 'portugisisk'),
    croatia: state('Kroatia', 'kroatisk'),
    slovenia: state('Slovenia', 'slovensk'),
    austria: { names: list('Østerrike(s|), Austerrike'), adjectives: ['østerriksk(e|)'] },
    turkey: { names: list('Tyrkia(s|), Tyrkia'), adjectives: ['tyrkisk(e|)'] },
    montenegro: state('Montenegro', 'montenegrinsk'),
    albania: state('Albania', 'albansk'),
    'united-states': {
      names: list(
        'USA, USAs, De forente stater(s|), De forente stater, Dei sameinte statane, Amerikas forente stater',
      ),
      adjectives: ['amerikansk(e|)'],
      compounds: ['USA-'],
    },
    russia: state('Russland', 'russisk'),
    hungary: state('Ungarn', 'ungarsk'),
    slovakia: state('Slovakia', 'slovakisk'),
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
    place: list('i, til, fra, nær, utenfor, rundt, mot, ved'),
    honorifics: list(`
      herr, fru, statsminister(en|), president(en|), forbundskansler(en|), kansler(en|), utenriksminister(en|), utanriksminister(en|)
      forsvarsminister(en|), visepresident(en|), kommisjonspresident(en|), kommisjonsleder, Nato-sjefen, NATO-sjefen, generalsekretær(en|)
      EUs utenrikssjef, utenrikssjef(en|), partileder(en|), utsending(en|), sjefforhandler(en|), EU-president
    `),
    femaleHonorifics: ['fru'],
    notFirstNames: list(`
      Men, Og, Når, Da, Om, At, Det, Den, De, Han, Hun, Ho, Vi, I, På, For, Med, Etter, Før, Ifølge, Under, Derfor, Så, Nå, No, Her, Der, Også
      Selv, Til, Tross, Hvorfor, Hvordan, Hva, Kvifor, Korleis, Kva, Statsminister, President, Forbundskansler, Utenriksminister
      Forsvarsminister, Visepresident, Nato-sjefen, Kreml, Ukraina, Russland, Nato, EU, USA, Kina, Europa, Analyse, Kommentar, Leder, Ap-leder
    `),
  },

  topics: {
    war: list(
      'krig*, invasjon*, angrepskrig*, okkuper*, frontlinje*, fronten, angrep*, droneangrep*, rakettangrep*, luftangrep*, åtak*',
    ),
    ceasefire: list('våpenhvile*, våpenkvile*, våpenstillstand*'),
    guarantees: list(
      'sikkerhetsgaranti*, tryggingsgaranti*, tryggleiksgaranti*, garantier, garantiene, garantiar, sikkerhetsløfte*',
    ),
    deployment: list(
      'tropper*, troppar*, soldat*, fredsstyrke*, fredsbevarende*, stasjoner*, utplasser*, multinasjonal*, fleirnasjonal*, militærbase*',
    ),
    peace: list(
      'fred, fredens, freden, fredsavtale*, fredsplan*, fredssamtale*, fredsforhandling*, fredsforhandlingar*, forhandling*, tingingar*',
    ),
    'air-defence': list('luftvern*, luftforsvar*, Patriot*'),
    coalition: list('koalisjonen av villige, de villiges koalisjon, koalisjonen, villige land'),
    paris: list('Paris, Élysée*, Elysée*'),
    signing: list(
      'undertegnet*, signerte*, signert, skrev under, skrevet under, underskrev*, vedtok, vedtatt',
    ),
    trilateral: list('trilateral*, trepart*, tre land'),
    'iraq-war': list('Irak*, Saddam*, masseødeleggelsesvåpen*, George W. Bush, Tony Blair, Bagdad*'),
    climate: list('klima*, utslipp*, CO2*'),
    history: list('1856, 1763, 1783, 1919, 1947, 1951, 1973, Krimkrigen*, Versailles*, Vietnam*, århundre*'),
    'middle-east': list('Gaza*, Israel*, Hamas*, palestin*, Iran*, Libanon*, Syria*'),
    'government-coalition': list(`
      Høyre*, Arbeiderpartiet*, Ap, Senterpartiet*, Fremskrittspartiet*, Venstre*, KrF*, regjeringskoalisjon*, regjeringsparti*, Storting*
      flertallsregjering*, statsbudsjett*, valget, borgerlig*
    `),
    'us-near': list('Senatet*, Representantenes hus*, republikaner*, demokratene*'),
    'arms-deal': list('Gripen*, kampfly*, fusjon*, selskap*, fregatt*'),
  },

  wordings: {
    'coalition-of-the-willing': [
      ...list(`
        koalisjon(en|) av villige (land|stater|nasjoner|), koalisjon(en|) av de villige (landene|), de villiges koalisjon(s|), villige-koalisjonen
        dei viljuges koalisjon, koalisjon(en|) av viljuge (land|statar|), Coalition of the Willing, koalisjon(en|) av frivillige, koalisjonen for de villige
      `),
      {
        form: 'koalisjonen(s|)',
        needs: ['coalition-of-the-willing'],
        unless: ['government-coalition', 'iraq-war', 'middle-east'],
        in: 'scope',
      },
    ],
    'multinational-force-ukraine': [
      ...list(
        '(multinasjonal|multinasjonale|flernasjonal|flernasjonale) styrke(n|) (for|i|til) Ukraina, Multinational Force Ukraine, MNF-U, MNFU',
      ),
      {
        form: '(multinasjonal|multinasjonale|flernasjonal|flernasjonale|fleirnasjonal) (styrke|styrken|styrker|styrkar|troppestyrke)',
        needs: ['ukraine|volodymyr-zelensky|coalition-of-the-willing'],
        unless: ['middle-east', 'iraq-war'],
      },
    ],
    nato: list('Nato(s|), NATO(s|), Atlanterhavspakten(s|)'),
    'european-union': list('EU(s|), europeiske union(s|)'),
    'european-commission': list('EU-kommisjonen(s|), Europakommisjonen(s|), Europa-kommisjonen(s|)'),
    'european-council': list('europeiske råd(s|), Det europeiske rådet, Det europeiske råd'),
    'us-congress': [
      ...list('USAs kongress, amerikanske kongressen, den amerikanske kongressen'),
      {
        form: '(Kongressen|kongressen|Kongressens|kongressens)',
        needs: ['us-near|united-states|donald-trump'],
        unless: ['government-coalition'],
      },
    ],
    'armed-forces-of-ukraine': list(
      'Ukrainas væpnede styrker, ukrainske (hæren|hærens|militæret|væpnede styrker|forsvaret), Ukrainas (hær|militære|forsvar)',
    ),
    g7: list('G7, G7-landene'),
    bundestag: list('Forbundsdagen(s|), tyske forbundsdagen(s|), Bundestag'),
    'verkhovna-rada': list(
      'Verkhovna Rada, ukrainske (parlamentet|nasjonalforsamlingen), Ukrainas (parlament|nasjonalforsamling)',
    ),
    'paris-declaration-2026': [
      ...list(
        'Paris-erklæringen(s|), Pariserklæringen(s|), Parisdeklarasjonen(s|), Paris-deklarasjonen(s|), erklæringen fra Paris',
      ),
      {
        form: '(felles |)(erklæring|erklæringen|fellesuttalelse|fellesuttalelsen|felleserklæring|felleserklæringen)',
        needs: ['coalition|coalition-of-the-willing', 'paris', 'signing'],
      },
    ],
    'trilateral-declaration-2026': [
      ...list(
        'trilateral(e|) (erklæring|erklæringen|avtale|avtalen|intensjonsavtale|intensjonsavtalen|intensjonserklæring|intensjonserklæringen)',
      ),
      {
        form: '(intensjonsavtale|intensjonsavtalen|intensjonserklæring|intensjonserklæringen)',
        needs: ['coalition-of-the-willing|paris|deployment|trilateral'],
        unless: ['arms-deal'],
        in: 'scope',
      },
    ],
    'security-guarantees': list(`
      sikkerhetsgarantier, sikkerhetsgarantiene(s|), sikkerhetsgaranti(en|), sikkerhetsgarantier (for|til) Ukraina, sikkerhetsgarantiene (for|til) Ukraina
      tryggingsgarantiar, tryggingsgarantiane, tryggleiksgarantiar, tryggleiksgarantiane
    `),
    'minsk-agreements': list(
      'Minsk-avtalen(s|), Minskavtalen(s|), Minsk-avtalene, Minskavtalene, Minsk (I|II)',
    ),
  },

  namesakes: list(`
    Innes-Stubb(s|),
    NATOs parlamentariker(forsamling|forsamlingen), Natos parlamentariker(forsamling|forsamlingen), Rådet for Den europeiske union, EU-domstolen,
    Parisavtalen(s|), Paris-avtalen(s|), klimaavtalen i Paris, Paris-traktaten, Paristraktaten, Pariskommunen, Europarådet(s|)
    koalisjon av villige mot (Irak|Saddam), Trump (jr|junior), Donald Trump (jr|junior), familien (Trump|Merz|Macron), ekteparet (Trump|Macron), Trump Tower(s|), Trump Organization, Trump Media, Trump International, Costa Rica(s|), Costa Brava
    Costa del Sol, Costa Blanca, Costa Coffee, Aston Martin, Lockheed Martin, Mini Cooper, Merz Pharma, Store norske, Store Skagastølstind
    Rådet for Den europeiske union, europeiske unions råd, Magyar Nemzet, Washington Post, Bank of America, Norges Bank(s|), Bank Norge, Norges Idrettsforbund, NRK Norge
    Tour de France, Tour of Norway, Radio France, Air France, Østerrike-Ungarn, Jerome Powell(s|), Colin Powell(s|), Bradley Cooper(s|)
  `),

  givenNames: `
    Abid Amund Anniken Arild Arne Astrid Audun Bård Bent Berit Bjarne Bjørnar Bodil Bente Dagfinn Dagny Egil Einar Elin Ellen Erlend Even Finn Frida
    Frode Frøydis Gerd Guri Guro Gunn Hadia Hallvard Halvor Hanne Hans Helga Hege Hilde Henning Håvard Ida Ine Inga Iselin Jan Jette Jorunn Jørn
    Kaci Kjersti Kåre Lan Lubna Marianne Mari Marte Maren Mazyar Mimir Mona Nikolai Oddvar Oddmund Ola Olaug Ole Petter Per Pål Ragna Rigmor Roar
    Roger Rune Sandra Sigbjørn Sigrid Silje Sindre Snorre Stian Sturla Sunniva Svein Sylvi Synnøve Tina Tonje Tora Tord Tore Torbjørn Torgeir Tove
    Trine Truls Une Vegard Vidar Øyvind Åge Åse Åslaug Marit Ada Ingebrigt Jakob Karsten Casper
    Melania Ivanka Olena Brigitte Cyrus Mario Usha
  `,
} satisfies Language;
