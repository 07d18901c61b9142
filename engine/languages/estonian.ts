// Estonian: foreign names take an i and the endings of the cases (`Trumpi`, `Macronile`); adjectives of nations are
// the bare stem (`Ukraina president` has the genitive of the state).

import type { Language, StateWords } from './language.ts';
import { list } from './list.ts';

/** Case endings on the genitive: `Prantsusmaa`, `Prantsusmaal`, `Prantsusmaale`. */
const onGenitive = '(t|sse|s|st|le|l|lt|ks|ni|ta|ga|)';

const state = (nominative: string, genitive: string, stem: string): StateWords => ({
  names: [nominative, `${genitive}${onGenitive}`],
  adjectives: [`${stem}*`],
});

/** `koalitsioon`, `koalitsiooni`, `koalitsiooniga`: stems that end in i. */
const i = '(i|it|isse|is|ist|ile|il|ilt|iks|ini|ita|iga|)';

export const estonian = {
  code: 'et',
  name: 'Eesti',
  tier: 'names',
  script: 'latin',

  people: {
    'volodymyr-zelensky': {
      given: list('Volodõmõr, Volodymyr, Vladimir'),
      surname: list('Zelenskõi(t|d|sse|s|st|le|l|lt|ks|ni|ta|ga|), Zelenski(t|d|le|lt|ga|st|s|)'),
    },
    'yuliia-svyrydenko': {
      given: list('Julia, Julija, Jūlija'),
      surname: list('Svõrõdenko(t|le|lt|ga|st|)'),
    },
    'andrii-sybiha': { given: list('Andri, Andrii, Andrij'), surname: list('Sõbiha(t|le|lt|ga|st|)') },
    'rustem-umerov': { surname: list('Umerov(i|ile|ilt|iga|ist|), Umjerov(i|ile|ilt|iga|ist|)') },
    'kyrylo-budanov': { given: list('Kõrõlo, Kyrylo') },
    'denys-shmyhal': { given: list('Denõss, Deniss, Denys'), surname: list('Šmõhal(i|ile|ilt|iga|ist|)') },
    'mykhailo-fedorov': {
      given: list('Mõhhailo, Mihhailo, Mykhailo'),
      surname: list('Fjodorov(i|ile|ilt|iga|)'),
    },
    'andrii-hnatov': { given: list('Andri, Andrii') },
    'oleksandr-syrskyi': { surname: list('Sõrskõi(t|d|le|lt|ga|st|), Sõrski(t|le|lt|ga|)') },
    'andriy-yermak': { given: list('Andri, Andrii'), surname: list('Jermak(i|ile|ilt|iga|ist|)') },
    'serhii-kyslytsia': { given: list('Serhi, Sergi'), surname: list('Kõslõtsja(t|le|lt|ga|)') },
    'davyd-arakhamia': {
      given: list('David, Davõd'),
      surname: list('Arahamija(t|le|lt|ga|), Arahhamija(t|le|lt|ga|)'),
    },
    'kristen-michal': { surnameRisk: 'low' },
    'sergey-lavrov': { given: list('Sergei, Sergej') },
    'rosen-zhelyazkov': { surname: list('Željazkov(i|ile|ilt|iga|), Zeljazkov(i|)') },
    'serhii-koretskyi': { given: list('Sergi, Serhi'), surname: list('Koretskõi(t|le|lt|ga|)') },
    'yevhenii-khmara': { given: list('Jevhen, Jevheni'), surname: list('Hmara(t|le|lt|ga|)') },
    'mykhailo-drapatyi': { given: list('Mõhhailo, Mihhailo'), surname: list('Drapatõi(t|le|lt|ga|)') },
    'nikos-christodoulides': { surname: list('Christodoulides(e|t|ele|elt|ega|)') },
  },
  surnamesThatAreWords: ['Store', 'Dan', 'Dani'],

  states: {
    ukraine: state('Ukraina', 'Ukraina', 'ukrainla'),
    france: state('Prantsusmaa', 'Prantsusmaa', 'prantsla'),
    'united-kingdom': {
      names: [
        ...list('Suurbritannia, Ühendkuningriik, Ühendkuningriigi, Ühendkuningriiki'),
        `Suurbritannia${onGenitive}`,
        `Ühendkuningriigi${onGenitive}`,
      ],
      adjectives: ['Briti', 'britid*'],
    },
    germany: {
      names: ['Saksamaa', `Saksamaa${onGenitive}`, 'Saksamaa Liitvabariik'],
      adjectives: ['Saksa', 'sakslas*'],
    },
    poland: { names: ['Poola', `Poola${onGenitive}`], adjectives: ['poolak*'] },
    italy: state('Itaalia', 'Itaalia', 'itaalla'),
    spain: state('Hispaania', 'Hispaania', 'hispaanla'),
    canada: state('Kanada', 'Kanada', 'kanadala'),
    australia: state('Austraalia', 'Austraalia', 'austraalla'),
    japan: { names: ['Jaapan', `Jaapani${onGenitive}`], adjectives: ['jaapanlas*'] },
    'new-zealand': state('Uus-Meremaa', 'Uus-Meremaa', 'uusmeremaala'),
    netherlands: {
      names: [...list('Holland, Madalmaad, Madalmaade, Madalmaadel, Madalmaadele'), `Hollandi${onGenitive}`],
      adjectives: ['hollandlas*'],
    },
    belgium: state('Belgia', 'Belgia', 'belgla'),
    denmark: { names: ['Taani', `Taani${onGenitive}`], adjectives: ['taanlas*'] },
    sweden: { names: ['Rootsi', `Rootsi${onGenitive}`], adjectives: ['rootslas*'] },
    norway: { names: ['Norra', `Norra${onGenitive}`], adjectives: ['norralas*'] },
    finland: { names: ['Soome', `Soome${onGenitive}`], adjectives: ['soomlas*'] },
    estonia: { names: ['Eesti', `Eesti${onGenitive}`], adjectives: ['eestlas*'] },
    latvia: { names: ['Läti', `Läti${onGenitive}`], adjectives: ['lätlas*'] },
    lithuania: { names: ['Leedu', `Leedu${onGenitive}`], adjectives: ['leedulas*'] },
    czechia: { names: ['Tšehhi', `Tšehhi${onGenitive}`], adjectives: ['tšehhid*'] },
    romania: state('Rumeenia', 'Rumeenia', 'rumeenla'),
    bulgaria: state('Bulgaaria', 'Bulgaaria', 'bulgaarla'),
    greece: { names: ['Kreeka', `Kreeka${onGenitive}`], adjectives: ['kreeklas*'] },
    cyprus: { names: ['Küpros', 'Küprose(sse|s|st|le|l|lt|ks|ga|)', 'Küprost'], adjectives: ['küproslas*'] },
    ireland: { names: ['Iirimaa', `Iirimaa${onGenitive}`], adjectives: ['Iiri', 'iirlas*'] },
    iceland: { names: ['Island', `Islandi${onGenitive}`], adjectives: ['islandlas*'] },
    luxembourg: { names: ['Luksemburg', `Luksemburgi${onGenitive}`], adjectives: ['luksemburglas*'] },
    portugal: { names: ['Portugal', `Portugali${onGenitive}`], adjectives: ['portugallas*'] },
    croatia: state('Horvaatia', 'Horvaatia', 'horvaa'),
    slovenia: state('Sloveenia', 'Sloveenia', 'sloveen'),
    austria: state('Austria', 'Austria', 'austerla'),
    turkey: { names: ['Türgi', `Türgi${onGenitive}`], adjectives: ['türklas*'] },
    montenegro: { names: ['Montenegro', `Montenegro${onGenitive}`], adjectives: ['montenegrolas*'] },
    albania: state('Albaania', 'Albaania', 'albaanla'),
    'united-states': {
      names: list(`
        USA, Ameerika Ühendriigid, Ameerika Ühendriikide, Ameerika Ühendriikidele, Ameerika Ühendriikidega, Ameerika Ühendriikidelt, Ühendriigid
        Ühendriikide, Ühendriike, Ühendriikidele, Ühendriikidega, Ühendriikides, Ühendriikidest, Ühendriikidelt, Ameerika
      `),
      adjectives: ['ameeriklas*'],
    },
    russia: {
      names: ['Venemaa', `Venemaa${onGenitive}`, 'Vene Föderatsioon'],
      adjectives: ['Vene', 'venelas*'],
    },
    hungary: { names: ['Ungari', `Ungari${onGenitive}`], adjectives: ['ungarlas*'] },
    slovakia: { names: ['Slovakkia', `Slovakkia${onGenitive}`], adjectives: ['slovak*'] },
    malta: { names: ['Malta', `Malta${onGenitive}`], adjectives: ['maltalas*'] },
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
      härra, proua, peaminister, peaministri(le|ga|lt|), president, presidendi(le|ga|lt|), presidenti, liidukantsler, liidukantsleri(le|ga|lt|)
      kantsler, kantsleri, välisminister, välisministri(le|ga|), kaitseminister, kaitseministri(le|ga|), asepresident, asepresidendi
      peasekretär, peasekretäri, komisjoni president, ülemkogu eesistuja, eesistuja, välispoliitikajuht, erisaadik, erisaadiku, kindral
    `),
    femaleHonorifics: ['proua'],
    notFirstNames: list(`
      Aga, Ja, Kui, Et, See, Need, Ta, Tema, Me, Meie, Nad, Nende, Samuti, Nüüd, Seega, Siiski, Lisaks, Eile, Täna, Homme, Miks, Kuidas, Mida, Ka, Pärast
      Peaminister, President, Välisminister, Kaitseminister, Liidukantsler, Asepresident, Komisjon, NATO, EL, Kreml, Ukraina, Venemaa
      Analüüs, Kommentaar, Juhtkiri, Prantsusmaa, Saksamaa, Poola, Eesti, Soome, Läti
    `),
  },

  topics: {
    war: list(
      'sõda*, sõja*, sõjas*, agressioon*, invasioon*, okupeeri*, okupatsioon*, rinne, rindel*, õhurünna*, droonirünna*, raketirünna*',
    ),
    ceasefire: list('relvarahu*, vaherahu*'),
    guarantees: list('julgeolekugaranti*, julgeolekutagatis*, turvagaranti*, garantii*'),
    deployment: list(
      'väed, vägede*, vägesid, väe, väekontingen*, sõdur*, rahuvalva*, rahvusvaheliste vägede, mitmerahvuseli*, sõjaväebaas*',
    ),
    peace: list(
      'rahu, rahuleping*, rahuplaan*, rahukõnelus*, rahuläbirääkim*, läbirääkim*, kõnelus*, rahukokkulep*',
    ),
    'air-defence': list('õhutõrje*, õhukaitse*, Patriot*'),
    coalition: list('tahtekoalitsioon*, koalitsioon*'),
    paris: list('Pariis*, Élysée*, Elysée*'),
    signing: list('allkirjasta*, allkirja*, kirjutasid alla, kirjutas alla'),
    trilateral: list('kolmepool*, kolm riiki, kolme riigi'),
    'iraq-war': list('Iraa*, Saddam*, massihävitusrelv*, George W. Bush, Tony Blair*'),
    climate: list('kliima*, heitme*, heitkogus*'),
    history: list('1856, 1763, 1783, 1919, 1947, 1951, 1973, Krimmi sõda, Versailles*, Vietnam*, sajand*'),
    'middle-east': list('Gaza*, Iisrael*, Hamas*, Palestiin*, Iraan*, Liibanon*, Süüria*'),
    'government-coalition': list(`
      Reformierakon*, Eesti 200*, Keskerakon*, EKRE*, Isamaa*, sotsiaaldemokraat*, võimukoalitsioon*, valitsuskoalitsioon*, koalitsioonileping*
      koalitsioonipartner*, riigikogu*, linnavalitsus*, volikogu*, valimis*
    `),
    'us-near': list('senat*, esindajatekoda*, esindajatekoja*, vabariiklas*, demokraadid'),
    'arms-deal': list('Gripen*, hävitaja*, ühinemis*, ettevõt*'),
  },

  wordings: {
    'coalition-of-the-willing': [
      ...[
        `tahtekoalitsioon${i}`,
        `(tahtjate|valmisolijate|tahtejõuliste|soovijate) koalitsioon${i}`,
        'Coalition of the Willing',
      ],
      {
        form: `koalitsioon${i}`,
        needs: ['coalition-of-the-willing'],
        unless: ['government-coalition', 'iraq-war', 'middle-east'],
        in: 'scope',
      },
    ],
    'multinational-force-ukraine': [
      ...list('Multinational Force Ukraine, MNF-U, MNFU'),
      {
        form: '(rahvusvahelised|rahvusvaheliste|mitmerahvuselised|mitmerahvuseliste|mitmerahvuseline) (väed|vägede|vägesid|üksus|väekontingent)',
        needs: ['ukraine|volodymyr-zelensky|coalition-of-the-willing'],
        unless: ['middle-east', 'iraq-war'],
      },
    ],
    nato: list('NATO, Põhja-Atlandi Lepingu Organisatsioon, Põhja-Atlandi allianss'),
    'european-union': list('EL, Euroopa Liit, Euroopa Lii(du|tu|dus|dust|dule|dult|duga|dult|duks|tu)'),
    'european-commission': [`Euroopa Komisjon${i}`],
    'european-council': list('Euroopa Ülemkogu(l|le|lt|ga|s|sse|st|)'),
    'us-congress': [
      `USA kongress${i}`,
      `USA Kongress${i}`,
      {
        form: `kongress${i}`,
        needs: ['us-near|united-states|donald-trump'],
        unless: ['government-coalition'],
      },
    ],
    'armed-forces-of-ukraine': list(
      'Ukraina (relvajõud|relvajõudude|relvajõududele|relvajõude|armee|armeele|armeed|kaitsevägi|kaitseväe|sõjavägi)',
    ),
    g7: list('G7, G7 riigid, G7 riikide'),
    bundestag: list('Bundestag, liidupäev, Saksamaa liidupäev, Saksa liidupäev'),
    'verkhovna-rada': list('Ülemraada, Ukraina (parlament|parlamendi|parlamenti|Ülemraada), Verhovna Rada'),
    'paris-declaration-2026': [
      ...list(
        'Pariisi (deklaratsioon|deklaratsiooni|deklaratsioonis|deklaratsioonist|deklaratsiooniga|avaldus|avalduse|avaldust|avalduses|ühisavaldus|ühisavalduse|ühisdeklaratsioon)',
      ),
      {
        form: '(ühisavaldus|ühisavalduse|ühisavaldust|ühisdeklaratsioon|ühisdeklaratsiooni|ühisavalduses)',
        needs: ['coalition|coalition-of-the-willing', 'paris'],
      },
    ],
    'trilateral-declaration-2026': [
      ...list(
        '(kolmepoolne|kolmepoolse|kolmepoolset) (deklaratsioon|deklaratsiooni|avaldus|avalduse|kavatsuste|leping|lepingu|kokkulepe|kokkuleppe)',
      ),
      {
        form: '(kavatsuste deklaratsioon|kavatsuste deklaratsiooni|kavatsuste deklaratsioonis|kavatsusteavaldus|kavatsusteavalduse|kavatsuste protokoll|kavatsuste protokolli|kavatsusdeklaratsioon|kavatsusdeklaratsiooni|kavatsusdeklaratsioonis|tahteavaldus|tahteavalduse|tahteavaldusele)',
        needs: ['coalition-of-the-willing|paris|deployment|trilateral'],
        unless: ['arms-deal'],
        in: 'scope',
      },
    ],
    'security-guarantees': list(`
      (julgeolekugarantii|julgeolekugarantiid|julgeolekugarantiide|julgeolekugarantiisid|julgeolekugarantiidest|julgeolekugarantiidega|julgeolekugarantiides|julgeolekugarantiidele|julgeolekugarantiiks|julgeolekugarantiina|julgeolekugarantiideks)
      (julgeolekutagatised|julgeolekutagatiste|julgeolekutagatisi|julgeolekutagatistest|julgeolekutagatis), (turvagarantiid|turvagarantiide|turvagarantiisid)
    `),
    'minsk-agreements': list(
      'Minski (lepe|lepped|lepete|leppeid|leppe|lepetes|lepetest|kokkulepe|kokkulepped|kokkulepete|kokkuleppeid|kokkuleppe|lepingud|lepingute), Minsk (I|II)',
    ),
  },

  namesakes: list(`
    Innes-Stubb(i|ile|iga|),
    NATO (Parlamentaarne|parlamentaarne|Parlamentaarse|parlamentaarse) (Assamblee|assamblee)(l|le|s|), NATO-Venemaa nõukogu, Euroopa Liidu Kohus, Euroopa Liidu Kohtu,
    Pariisi (kliimalepe|kliimaleppe|kliimalepet|kliimakokkulepe|kliimakokkuleppe|kliimakokkulepet|kliimaleping|lepe|leppe|lepet|leping|lepingu|rahu|rahuleping|rahulepingu|kommuun|kommuuni)
    Euroopa Nõukogu, Euroopa Nõukogu(s|le|l|lt|st|ga|sse), Euroopa Liidu Nõukogu, tahtekoalitsioon Iraagis, Trump (jr|noorem), Donald Trump (jr|noorem), Trump Tower(i|is|isse|), Trump Organization, Trump Media
    Costa Rica(s|sse|st|), Costa Brava, Costa del Sol, Costa Blanca, Aston Martin(i|), Lockheed Martin(i|), Mini Cooper, Merz Pharma, Washington Post
    Magyar Nemzet, Jerome Powell, Colin Powell, Bradley Cooper, Eesti Pank, Eesti Panga, Eesti Energia, Eesti Rahvusringhääling, Eesti Ekspress
    Eesti Päevaleht, Eesti 200, Austria-Ungari, Kanada-Eesti
  `),

  givenNames: `
    Aadu Ain Aivar Alar Anne Annely Anneli Andres Andrus Anti Ants Arnold Arvo Ene Epp Erkki Eerik Eiki Evelin Hanno Heiki Heili Helir Henn Igor Ilmar
    Indrek Ivari Jaak Jaan Jaanus Jüri Kadri Kaido Kaili Kalev Kalle Karin Karl Katri Kaul Kersti Keit Kristi Kristiina Kristina Kristjan Krista Kuno
    Lauri Lea Leo Liina Liisa Maarja Maia Mailis Maris Margus Mari Marko Mart Marten Martin Mati Meelis Merle Mihhail Mihkel Mikk Monika Olev Ott Peep
    Peeter Piret Priit Raimond Rain Raivo Rein Riho Riina Rene Signe Siim Siret Sven Taavi Tanel Tarmo Tauno Tiit Tiina Toomas Triin Tõnis Tõnu Urmas
    Urve Vilja Villu Yoko Ülle Ülo Üllar Annika Edgar Jevgeni Lennart Maarika Melania Ivanka Olena Brigitte Cyrus Mario Usha
  `,
} satisfies Language;
