// Icelandic: names of states inflect in four cases, Icelandic names of persons do, foreign ones take a genitive s.

import type { Language, StateWords } from './language.ts';
import { list } from './list.ts';

/** Neuter `-land`: `Frakkland`, `Frakklandi`, `Frakklands`. */
const land = (names: string, stem: string): StateWords => ({
  names: list(names).map((name) => `${name}(i|s|)`),
  adjectives: [`${stem}(ur|t|i|a|u|ir|ar|an|um|ri|rar|ra|s|)`],
});
/** Feminine `-a`: `Úkraína`, `Úkraínu`. */
const feminine = (name: string, stem: string): StateWords => ({
  names: [`${name}(a|u)`],
  adjectives: [`${stem}(ur|t|i|a|u|ir|ar|an|um|ri|rar|ra|s|)`],
});

export const icelandic = {
  code: 'is',
  name: 'Íslenska',
  tier: 'names',
  script: 'latin',

  people: {
    'volodymyr-zelensky': {
      given: list('Volodymyr, Volodimír, Volodomír, Volodímír, Vólódímír, Vladimír'),
      surname: list('Selenskí(s|), Selenskíj(s|), Selenskyj(s|), Zelenskí(s|), Zelenskij(s|), Zelenskyj(s|)'),
    },
    'vladimir-putin': { given: list('Vladimír, Vladímír'), surname: list('Pútín(s|), Pútin(s|), Putin(s|)') },
    'sergey-lavrov': { given: list('Sergei, Sergej, Sergeí'), surname: list('Lavrov(s|), Lavrof(s|)') },
    'yuliia-svyrydenko': {
      given: list('Júlía, Julia, Júlíja'),
      surname: list('Svíridenko(s|), Svyrydenko(s|)'),
    },
    'andrii-sybiha': { given: list('Andrí, Andrij, Andrei'), surname: list('Sybiha(s|), Síbíha(s|)') },
    'rustem-umerov': { surname: list('Umerov(s|), Úmerov(s|)') },
    'kyrylo-budanov': { given: list('Kyrylo, Kíríló'), surname: list('Budanov(s|), Búdanov(s|)') },
    'denys-shmyhal': { surname: list('Sjmyhal(s|), Shmyhal(s|)') },
    'mykhailo-fedorov': { given: list('Mykhaílo, Mykhailo') },
    'andriy-yermak': { given: list('Andrí, Andrij'), surname: list('Jermak(s|)') },
    'oleksandr-syrskyi': { surname: list('Syrskyj(s|), Sirskí(s|)') },
    'ursula-von-der-leyen': { given: list('Ursula, Ursulu, Úrsúla, Úrsúlu') },
    'giorgia-meloni': { given: list('Giorgia, Giorgiu') },
    'kaja-kallas': { given: list('Kaja, Kaju') },
  },
  surnamesThatAreWords: ['Dans', 'Store', 'Stores', 'Stoere'],

  states: {
    ukraine: feminine('Úkraín', 'úkraínsk'),
    france: land('Frakkland', 'fransk'),
    'united-kingdom': land('Bretland, Stóra-Bretland', 'bresk'),
    germany: land('Þýskaland', 'þýsk'),
    poland: land('Pólland', 'pólsk'),
    italy: feminine('Ítalí', 'ítölsk'),
    spain: {
      names: list('Spánn, Spán, Spáni, Spánar'),
      adjectives: ['spænsk(ur|t|i|a|u|ir|ar|an|um|ri|rar|ra|)'],
    },
    canada: { names: ['Kanada'], adjectives: ['kanadísk(ur|t|i|a|u|ir|ar|an|um|ri|rar|ra|)'] },
    australia: feminine('Ástralí', 'ástralsk'),
    japan: land('Japan', 'japönsk'),
    'new-zealand': land('Nýja-Sjáland, Nýja Sjáland', 'nýsjálensk'),
    netherlands: {
      names: list('Holland(i|s|), Niðurlönd, Niðurlanda, Niðurlöndum'),
      adjectives: ['hollensk(ur|t|i|a|u|ir|ar|an|um|ri|rar|ra|)'],
    },
    belgium: feminine('Belgí', 'belgísk'),
    denmark: {
      names: list('Danmörk, Danmörku, Danmerkur'),
      adjectives: ['dönsk(ur|t|i|a|u|ir|ar|an|um|ri|rar|ra|)', 'dansk(ur|t|i|a|ir|ar|an|ri|rar|ra|)'],
    },
    sweden: { names: list('Svíþjóð, Svíþjóðar'), adjectives: ['sænsk(ur|t|i|a|u|ir|ar|an|um|ri|rar|ra|)'] },
    norway: {
      names: list('Noregur, Noreg, Noregi, Noregs'),
      adjectives: ['norsk(ur|t|i|a|u|ir|ar|an|um|ri|rar|ra|)'],
    },
    finland: land('Finnland', 'finnsk'),
    estonia: land('Eistland', 'eistnesk'),
    latvia: land('Lettland', 'lettnesk'),
    lithuania: {
      names: list('Litháen(s|), Litáen(s|)'),
      adjectives: ['litháísk(ur|t|i|a|u|ir|ar|an|um|ri|rar|ra|)'],
    },
    czechia: land('Tékkland', 'tékknesk'),
    romania: feminine('Rúmení', 'rúmensk'),
    bulgaria: feminine('Búlgarí', 'búlgarsk'),
    greece: land('Grikkland', 'grísk'),
    cyprus: { names: list('Kýpur(s|)'), adjectives: ['kýpversk(ur|t|i|a|u|ir|ar|an|um|ri|rar|ra|)'] },
    ireland: land('Írland', 'írsk'),
    iceland: land('Ísland', 'íslensk'),
    luxembourg: { names: list('Lúxemborg(ar|)'), adjectives: ['lúxemborgsk(ur|t|i|a|u|)'] },
    portugal: { names: list('Portúgal(s|)'), adjectives: ['portúgalsk(ur|t|i|a|u|ir|ar|an|um|ri|rar|ra|)'] },
    croatia: feminine('Króatí', 'króatísk'),
    slovenia: feminine('Slóvení', 'slóvensk'),
    austria: { names: list('Austurríki(s|)'), adjectives: ['austurrísk(ur|t|i|a|u|ir|ar|an|um|ri|rar|ra|)'] },
    turkey: land('Tyrkland', 'tyrknesk'),
    montenegro: {
      names: list('Svartfjallaland(i|s|), Montenegró(s|)'),
      adjectives: ['svartfellsk(ur|t|i|a|u|)'],
    },
    albania: feminine('Albaní', 'albansk'),
    'united-states': {
      names: list('Bandaríkin, Bandaríkjanna, Bandaríkjunum'),
      adjectives: ['bandarísk(ur|t|i|a|u|ir|ar|an|um|ri|rar|ra|)'],
    },
    russia: land('Rússland', 'rússnesk'),
    hungary: land('Ungverjaland', 'ungversk'),
    slovakia: feminine('Slóvakí', 'slóvakísk'),
    malta: { names: list('Malta, Möltu'), adjectives: ['maltversk(ur|t|i|a|u|)'] },
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
    place: list('í, til, frá, nálægt, utan, við, á'),
    honorifics: list(`
      herra, frú, forseti, forseta, forsætisráðherra, kanslari, kanslara, utanríkisráðherra, varnarmálaráðherra, varaforseti, varaforseta
      framkvæmdastjóri, framkvæmdastjóra, forseti framkvæmdastjórnar
    `),
    femaleHonorifics: ['frú'],
    notFirstNames: list(`
      En, Og, Þegar, Ef, Að, Það, Þetta, Þessi, Hann, Hún, Við, Í, Á, Fyrir, Með, Eftir, Áður, Samkvæmt, Því, Svo, Nú, Hér, Þar, Einnig, Hvers, Hvernig, Hvað
      Forseti, Forsætisráðherra, Utanríkisráðherra, Kanslari, Úkraína, Rússland, Evrópa, Kreml
    `),
  },

  topics: {
    war: list('stríð*, innrás*, árás*, hernám*, víglín*, loftárás*, drónaárás*'),
    ceasefire: list('vopnahlé*'),
    guarantees: list('öryggistrygging*, öryggisábyrgð*, tryggingar, tryggingum, trygginga'),
    deployment: list(
      'herlið*, hersveit*, hermenn*, hermönnum, hermanna, friðargæslu*, fjölþjóða*, herafl*, herstöð*',
    ),
    peace: list(
      'frið*, friðarviðræð*, friðarsamning*, friðarsamkomulag*, friðaráætlun*, viðræð*, samningaviðræð*',
    ),
    'air-defence': list('loftvarn*, loftvörn*, Patriot*'),
    coalition: list('bandalag viljugra*, viljugra þjóða, viljugra ríkja'),
    paris: list('París, Parísar, Élysée*'),
    signing: list('undirrit*, skrifað undir, skrifuðu undir'),
    trilateral: list('þríhliða*'),
    'iraq-war': list('Írak*, Saddam*, gereyðingarvopn*, George W. Bush, Tony Blair'),
    climate: list('loftslag*, losun*'),
    history: list('1856, 1763, 1783, 1919, 1951, 1973, Krímstríð*, Versala*, Víetnam*'),
    'middle-east': list('Gaza*, Ísrael*, Hamas*, Palestín*, Íran*, Líbanon*, Sýrland*'),
    'government-coalition': list(
      'ríkisstjórn*, Samfylking*, Viðreisn*, Flokkur fólksins, Alþingi*, stjórnarflokk*',
    ),
    'us-near': list('öldungadeild*, fulltrúadeild*, repúblikan*, demókrat*'),
  },

  wordings: {
    'coalition-of-the-willing': list(`
      (bandalag|bandalags|bandalagi|Bandalag|bandalagið|bandalaginu|bandalagsins) (viljugra|fúsra|viljugra þjóða|viljugra ríkja|fúsra þjóða|fúsra ríkja|hinna viljugu|hinna fúsu)
      (hópur|hóps|hópi|hóp|samstarf|samstarfs|samstarfi|ríkjahópur) (viljugra|viljugra þjóða|viljugra ríkja|hinna viljugu), viljugu (ríkin|þjóðirnar), Coalition of the Willing
    `),
    'multinational-force-ukraine': [
      ...list('Multinational Force Ukraine, MNF-U, MNFU'),
      {
        form: '(fjölþjóðlegt|fjölþjóðlegs|fjölþjóðlegu|fjölþjóða) (herlið|herliðs|herliði|friðargæslulið|friðargæsluliðs)',
        needs: ['ukraine|volodymyr-zelensky|coalition-of-the-willing'],
        unless: ['middle-east', 'iraq-war'],
      },
    ],
    nato: list('NATO, Nató, Atlantshafsbandalag(ið|sins|inu)'),
    'european-union': list('ESB, Evrópusamband(ið|sins|inu)'),
    'european-commission': list('framkvæmdastjórn(ar|) (Evrópusambandsins|ESB)'),
    'european-council': list('(leiðtogaráð|leiðtogaráðs|leiðtogaráði) (Evrópusambandsins|ESB)'),
    'us-congress': list('Bandaríkjaþing(s|i|), bandaríska þing(ið|inu), bandaríska þingsins'),
    'armed-forces-of-ukraine': list(
      '(úkraínski|úkraínska) (herinn|hernum|hersins|her), (her|hers|herafli|hersveitir) Úkraínu, Úkraínuher(s|)',
    ),
    g7: list('G7, G7-ríkin, G7-ríkjanna'),
    'paris-declaration-2026': [
      ...list('Parísaryfirlýsing(in|una|unni|arinnar|), yfirlýsing(in|una|unni|arinnar) frá París'),
      {
        form: '(sameiginleg|sameiginlega|sameiginlegri|sameiginlegrar) (yfirlýsing|yfirlýsingu|yfirlýsingar)',
        needs: ['coalition|coalition-of-the-willing', 'paris'],
      },
    ],
    'trilateral-declaration-2026': [
      ...list(
        'þríhliða (yfirlýsing|yfirlýsingu|yfirlýsingin|yfirlýsingar|viljayfirlýsing|viljayfirlýsingu|viljayfirlýsingin|samkomulag|samkomulagið)',
      ),
      {
        form: 'viljayfirlýsing(u|in|una|unni|ar|arinnar|)',
        needs: ['coalition-of-the-willing|paris|deployment|trilateral'],
        in: 'scope',
      },
    ],
    'security-guarantees': list(`
      (öryggistryggingar|öryggistrygginga|öryggistryggingum|öryggistryggingarnar|öryggistrygginganna), öryggisábyrgð(ir|um|ar|), öryggisábyrgða
      (öryggistryggingar|öryggistrygginga|öryggistryggingum) (fyrir Úkraínu|til handa Úkraínu|Úkraínu)
    `),
    'minsk-agreements': list(
      'Minsk-samkomulag(ið|i|inu|s|sins|), Minsk-samning(urinn|inn|num|arnir|ana|unum), Mínsk-samkomulag(ið|i|inu|s|sins|), Minsk (I|II)',
    ),
  },

  namesakes: list(`
    þingmannasamtök(|um|in|unum) NATO, NATO-þingið,
    Parísarsamkomulag(ið|inu|sins|), Parísarsamning(urinn|inn|num), Parísarsáttmál(inn|ann|anum|ans), Evrópuráð(ið|inu|sins|), Parísarkommúnan
    Donald Trump yngri, Trump yngri, Trump-fjölskyldan, Trump Tower, Trump Organization, Trump Media, Costa Rica, Costa Brava, Costa del Sol, Costa Blanca, Aston Martin, Lockheed Martin, Mini Cooper
    Washington Post, Magyar Nemzet, Jerome Powell, Colin Powell, Bradley Cooper, Ráð Evrópusambandsins
  `),

  givenNames: `
    Anna Arnar Atli Ágúst Árni Ásdís Áslaug Ásgeir Ásmundur Bergþór Birgir Birgitta Birta Bjarni Björn Bryndís Brynjar Daði Dagur Davíð Eiríkur Elín
    Elísabet Erna Eyjólfur Finnur Geir Gísli Guðbjörg Guðlaugur Guðmundur Guðni Guðrún Gunnar Gylfi Halla Halldór Hanna Haraldur Haukur Helga Helgi
    Hildur Hjálmar Hrafn Hörður Inga Ingibjörg Ingvar Jakob Jóhann Jóhanna Jóhannes Jón Jónas Júlíus Karl Katrín Kolbeinn Kristín Kristinn Kristján
    Lilja Logi Magnús Margrét María Ólafur Ólöf Óttar Páll Pétur Ragnar Ragnheiður Rósa Sigmundur Sigríður Sigurður Sigrún Snorri Stefán Steingrímur
    Steinunn Svandís Sveinn Theódór Tómas Unnur Valgerður Vilhjálmur Þorbjörg Þorgerður Þorsteinn Þórdís Þórunn Össur Melania Ivanka Olena Mario Cyrus
  `,
} satisfies Language;
