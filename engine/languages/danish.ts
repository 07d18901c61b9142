// Danish: a genitive s on names (an apostrophe after s, x and z), adjectives before their noun.

import type { Language, StateWords } from './language.ts';
import { list } from './list.ts';

const state = (names: string, stem: string): StateWords => ({
  names: list(names).map((name) => (/s$/.test(name) ? name : `${name}(s|)`)),
  adjectives: [`${stem}(e|t|)`],
});

export const danish = {
  code: 'da',
  name: 'Dansk',
  tier: 'names',
  script: 'latin',

  people: {
    'volodymyr-zelensky': {
      given: list('Volodymyr, Volodimir, Vladimir'),
      surname: list('Zelenskyj(s|), Zelenskij(s|)'),
    },
    'yuliia-svyrydenko': { given: list('Julia, Julija'), surname: list('Svyrydenko(s|)') },
    'andrii-sybiha': { given: list('Andrij, Andrii'), surname: list('Sybiha(s|), Sybyha(s|)') },
    'rustem-umerov': { surname: list('Umerov(s|), Umjerov(s|)') },
    'kyrylo-budanov': { given: list('Kyrylo, Kirilo') },
    'denys-shmyhal': { surname: list('Sjmyhal(s|), Shmyhal(s|)') },
    'mykhailo-fedorov': { given: list('Mykhajlo, Mikhajlo, Mykhailo') },
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
    ukraine: state('Ukraine', 'ukrainsk'),
    france: state('Frankrig', 'fransk'),
    'united-kingdom': {
      names: list('Storbritannien(s|), Det Forenede Kongerige'),
      adjectives: ['britisk(e|)'],
    },
    germany: state('Tyskland, Forbundsrepublikken Tyskland', 'tysk'),
    poland: state('Polen', 'polsk'),
    italy: state('Italien', 'italiensk'),
    spain: state('Spanien', 'spansk'),
    canada: state('Canada', 'canadisk'),
    australia: state('Australien', 'australsk'),
    japan: state('Japan', 'japansk'),
    'new-zealand': state('New Zealand', 'newzealandsk'),
    netherlands: {
      names: list('Nederlandene(s|), Holland(s|)'),
      adjectives: ['nederlandsk(e|)', 'hollandsk(e|)'],
    },
    belgium: state('Belgien', 'belgisk'),
    denmark: state('Danmark', 'dansk'),
    sweden: state('Sverige', 'svensk'),
    norway: state('Norge', 'norsk'),
    finland: state('Finland', 'finsk'),
    estonia: state('Estland', 'estisk'),
    latvia: state('Letland', 'lettisk'),
    lithuania: state('Litauen', 'litauisk'),
    czechia: state('Tjekkiet', 'tjekkisk'),
    romania: state('Rumænien', 'rumænsk'),
    bulgaria: state('Bulgarien', 'bulgarsk'),
    greece: state('Grækenland', 'græsk'),
    cyprus: state('Cypern', 'cypriotisk'),
    ireland: state('Irland', 'irsk'),
    iceland: state('Island', 'islandsk'),
    luxembourg: state('Luxembourg', 'luxembourgsk'),
    portugal: state('Portugal', 'portugisisk'),
    croatia: state('Kroatien', 'kroatisk'),
    slovenia: state('Slovenien', 'slovensk'),
    austria: state('Østrig', 'østrigsk'),
    turkey: state('Tyrkiet', 'tyrkisk'),
    montenegro: state('Montenegro', 'montenegrinsk'),
    albania: state('Albanien', 'albansk'),
    'united-states': {
      names: list('USA, De Forenede Stater(s|), De forenede stater, Amerikas Forenede Stater'),
      adjectives: ['amerikansk(e|)'],
      compounds: ['USA-'],
    },
    russia: state('Rusland', 'russisk'),
    hungary: state('Ungarn', 'ungarsk'),
    slovakia: state('Slovakiet', 'slovakisk'),
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
    place: list('i, til, fra, nær, uden for, omkring, mod, ved'),
    honorifics: list(`
      hr., fru, statsminister(en|), premierminister(en|), præsident(en|), forbundskansler(en|), kansler(en|), udenrigsminister(en|)
      forsvarsminister(en|), vicepræsident(en|), kommissionsformand(en|), Nato-chefen, NATO-chefen, Nato-generalsekretær, generalsekretær(en|)
      EU's udenrigschef, udenrigschef(en|), S-formand, partileder(en|), udsending(en|), chefforhandler(en|), EU-præsident
    `),
    femaleHonorifics: ['fru'],
    notFirstNames: list(`
      Men, Og, Når, Da, Om, At, Det, Den, De, Han, Hun, Vi, I, På, For, Med, Efter, Før, Ifølge, Under, Derfor, Så, Nu, Her, Der, Også, Selv
      Trods, Hvorfor, Hvordan, Hvad, Statsminister, Præsident, Forbundskansler, Premierminister, Udenrigsminister, Forsvarsminister
      Vicepræsident, Kommissionsformand, Nato-chefen, Kreml, Ukraine, Rusland, Nato, EU, USA, Kina, Europa, Analyse, Kommentar, Leder
    `),
  },

  topics: {
    war: list(
      'krig*, invasion*, angrebskrig*, besat*, besætt*, frontlinje*, fronten, angreb*, droneangreb*, missilangreb*, luftangreb*',
    ),
    ceasefire: list('våbenhvile*, våbenstilstand*'),
    guarantees: list('sikkerhedsgaranti*, garantier, garantierne, sikkerhedsløfte*'),
    deployment: list(
      'tropper*, soldat*, fredsstyrke*, fredsbevarende*, stationer*, udstationer*, udsend*, multinational*, militærbase*',
    ),
    peace: list(
      'fred, fredens, freden, fredsaftale*, fredsplan*, fredssamtale*, fredsforhandling*, forhandling*',
    ),
    'air-defence': list('luftforsvar*, luftværn*, Patriot*'),
    coalition: list('koalitionen af villige, de villiges koalition, koalitionen, villige lande'),
    paris: list('Paris, Élysée*, Elysée*'),
    signing: list('underskrev*, underskrevet, skrev under, skrevet under, underskrift*, vedtog, vedtaget'),
    trilateral: list('trilateral*, trepart*, tre lande'),
    'iraq-war': list('Irak*, Saddam*, masseødelæggelsesvåben*, George W. Bush, Tony Blair, Bagdad*'),
    climate: list('klima*, udledning*, CO2*'),
    history: list(
      '1856, 1763, 1783, 1919, 1947, 1951, 1973, Krimkrigen*, Versailles*, Vietnam*, århundrede*',
    ),
    'middle-east': list('Gaza*, Israel*, Hamas*, palæstin*, Iran*, Libanon*, Syrien*'),
    'government-coalition': list(`
      Venstre*, Moderaterne*, Socialdemokratiet*, SVM-regering*, Konservative*, Liberal Alliance*, Dansk Folkeparti*, regeringskoalition*
      regeringsparti*, Folketing*, flertalsregering*, finanslov*, valget
    `),
    'us-near': list('Senatet*, Repræsentanternes Hus, republikaner*, demokraterne*'),
    'arms-deal': list('Gripen*, kampfly*, fusion*, selskab*, virksomhed*'),
  },

  wordings: {
    'coalition-of-the-willing': [
      ...list(`
        koalition(en|) af villige (lande|stater|nationer|), koalition(en|) af de villige (lande|), de villiges koalition(s|), koalition(en|) af villige
        Coalition of the Willing, villighedskoalition(en|), koalition(en|) for de villige
      `),
      {
        form: 'koalitionen(s|)',
        needs: ['coalition-of-the-willing'],
        unless: ['government-coalition', 'iraq-war', 'middle-east'],
        in: 'scope',
      },
    ],
    'multinational-force-ukraine': [
      ...list('multinational(e|) styrke(n|) (for|i|til) Ukraine, Multinational Force Ukraine, MNF-U, MNFU'),
      {
        form: 'multinational(e|) (styrke|styrken|styrker|troppestyrke)',
        needs: ['ukraine|volodymyr-zelensky|coalition-of-the-willing'],
        unless: ['middle-east', 'iraq-war'],
      },
    ],
    nato: list('Nato(s|), NATO, Atlantpagten(s|)'),
    'european-union': list('EU, Europæiske Union(s|)'),
    'european-commission': list(
      'EU-Kommissionen(s|), EU-kommissionen(s|), Europa-Kommissionen(s|), Europakommissionen(s|)',
    ),
    'european-council': list('Europæiske Råd(s|)'),
    'us-congress': [
      ...list("USA's kongres, amerikanske kongres(s|), USA's Kongres"),
      {
        form: '(Kongressen|kongressen|Kongressens|kongressens)',
        needs: ['us-near|united-states|donald-trump'],
        unless: ['government-coalition'],
      },
    ],
    'armed-forces-of-ukraine': list(
      'Ukraines væbnede styrker, ukrainske (hær|hærs|militær|militærs|væbnede styrker), Ukraines (hær|militær|forsvar)',
    ),
    g7: list('G7, G7-landene'),
    bundestag: list('Forbundsdagen(s|), tyske forbundsdag(s|), Bundestag'),
    'verkhovna-rada': list('Verkhovna Rada, ukrainske parlament(s|), Ukraines parlament'),
    'paris-declaration-2026': [
      ...list(
        'Pariserklæringen(s|), Paris-erklæringen(s|), Pariser-erklæringen(s|), Paris-deklarationen, erklæringen fra Paris',
      ),
      {
        form: '(fælles |)(erklæring|erklæringen|fælleserklæring|fælleserklæringen)',
        needs: ['coalition|coalition-of-the-willing', 'paris', 'signing'],
      },
    ],
    'trilateral-declaration-2026': [
      ...list('trilateral(e|) (erklæring|hensigtserklæring|aftale)'),
      {
        form: '(hensigtserklæring|hensigtserklæringen|hensigtserklæringens)',
        needs: ['coalition-of-the-willing|paris|deployment|trilateral'],
        unless: ['arms-deal'],
        in: 'scope',
      },
    ],
    'security-guarantees': list(`
      sikkerhedsgarantier(ne|nes|), sikkerhedsgaranti(en|), sikkerhedsgarantier (for|til) Ukraine, sikkerhedsgarantierne (for|til) Ukraine
    `),
    'minsk-agreements': list(
      'Minskaftalen(s|), Minsk-aftalen(s|), Minskaftalerne, Minsk-aftalerne, Minsk (I|II)',
    ),
  },

  namesakes: list(`
    Innes-Stubb(s|),
    Natos (Parlamentariske|parlamentariske) Forsamling, NATO(s|'s) Parlamentariske Forsamling, Rådet for Den Europæiske Union, Den Europæiske Unions Råd, EU-Domstolen,
    Parisaftalen(s|), Paris-aftalen(s|), klimaaftalen i Paris, Paristraktaten, Pariserfreden, Pariserkommunen, Europarådet(s|)
    koalition af villige mod (Irak|Saddam), Trump (jr|junior), Donald Trump (jr|junior), familien (Trump|Merz|Macron), ægteparret (Trump|Macron), Trump Tower(s|), Trump Organization, Trump Media, Trump International, Costa Rica(s|), Costa Brava
    Costa del Sol, Costa Blanca, Costa Coffee, Aston Martin, Lockheed Martin, Mini Cooper, Merz Pharma, Store Bælt, Storebælt, Store Nørre
    Rådet for Den Europæiske Union, Europæiske Unions Råd, Magyar Nemzet, Washington Post, Bank of America, Danmarks Radio, Danmarks Statistik, Danmarks Nationalbank
    Tour de France, Radio France, Air France, Østrig-Ungarn, Jerome Powell(s|), Colin Powell(s|), Bradley Cooper(s|), Miss Danmark, Store Kongensgade
  `),

  givenNames: `
    Allan Arne Asger Bent Bertel Birthe Bjarne Bo Carsten Casper Christel Dorthe Ellen Esben Flemming Finn Frank Frede Freddy Frederik Gitte Gorm
    Hanne Helge Henning Holger Ib Ida Iben Jacob Jan Jeppe Jesper Johan Johanne Jørn Kaare Karina Karsten Kirsten Kurt Leif Lis Lisbeth Lise
    Marianne Merete Mikkel Mogens Nick Nikolaj Nina Ole Palle Peder Pelle Per Peter Pia Preben Rasmus Rikke Signe Simon Stig Stine Steen Susan
    Svend Søs Søren Tage Thor Tine Tobias Tommy Trine Troels Ulla Ulrik Uffe Verner Villy Viggo Vibeke Åge Inger Sophie
    Melania Ivanka Olena Brigitte Cyrus Mario Usha
  `,
} satisfies Language;
