// Croatian. Names keep their spelling and take endings (Starmera, Ruttea, Rubija) and possessive adjectives (Trumpov).
// Many states are adjectives in form (Njemačka), so that a sentence may open with one that is no state.

import type { Language, StateWords } from './language.ts';
import { list } from './list.ts';
import { paradigm, weak } from './paradigm.ts';

const adjective = (stem: string) => `${stem}(i|og|oga|om|ome|omu|im|a|e|u|oj|o|ih|ima)`;
const state = (...stems: string[]): StateWords => ({ adjectives: stems.map(adjective) });

const possessive = 'ov|ova|ovo|ovi|ove|ovu|ovog|ovom|ovim|ovih|ovoj';
const hard = (stem: string) => `${stem}(|a|u|om|e|${possessive})`;
const asAdjective = (stem: string) => `${stem}(i|ij|og|oga|om|ome|omu|im)`;
const inA = (stem: string) => `${stem}(a|e|i|u|om|in|ina|ino|inu)`;
const given = (stem: string) => `${stem}(|a|u|om|em)`;

/** States whose name is an adjective in form; other cases than the first open a sentence only as the adjective. */
const adjectival =
  'Francusk|Njemačk|Poljsk|Španjolsk|Nizozemsk|Dansk|Švedsk|Norvešk|Finsk|Češk|Irsk|Rumunjsk|Bugarsk|Grčk|Hrvatsk|Tursk|Mađarsk|Slovačk';
const afterAdjective =
  'vlad|vojsk|policij|premijerk|predsjednic|ministric|delegacij|stran|diplomacij|javnost|kancelark|agencij|obavještajn|obal|televizij|stranka|ratn|mornaric|narodn';

export const croatian = {
  code: 'hr',
  name: 'Hrvatski',
  tier: 'names',
  script: 'latin',
  undeclinedWomen: true,

  people: {
    'volodymyr-zelensky': {
      given: [given('Volodimir'), given('Volodymyr'), given('Vladimir')],
      surname: [asAdjective('Zelensk')],
    },
    'yuliia-svyrydenko': { given: ['Julij(a|e|i|u|om)'], surname: ['Sviridenko'] },
    'andrii-sybiha': { given: ['Andrij(|a|u|em)'], surname: [inA('Sibih'), inA('Sibig'), inA('Sybih')] },
    'rustem-umerov': { given: [given('Rustem')], surname: [hard('Umerov')] },
    'kyrylo-budanov': { given: ['Kiril(|o|a|u|om)', 'Kyryl(o|a|u|om)'], surname: [hard('Budanov')] },
    'denys-shmyhal': { given: [given('Denis')], surname: [hard('Šmihal'), hard('Šmigal')] },
    'mykhailo-fedorov': { given: ['Mihajl(o|a|u|om)'], surname: [hard('Fedorov')] },
    'andrii-hnatov': { given: ['Andrij(|a|u|em)'], surname: [hard('Hnatov')] },
    'oleksandr-syrskyi': {
      given: [given('Oleksandr')],
      surname: [asAdjective('Sirsk'), asAdjective('Syrsk')],
    },
    'andriy-yermak': { given: ['Andrij(|a|u|em)'], surname: [hard('Jermak')] },
    'serhii-kyslytsia': {
      given: ['Serg(ij|ija|iju|ijem)', 'Serhij(|a|u|em)'],
      surname: ['Kislic(a|e|i|u|om)'],
    },
    'davyd-arakhamia': { given: [given('David')], surname: ['Arahamij(a|e|i|u|om)'] },
    'vladimir-putin': { given: [given('Vladimir')] },
    'sergey-lavrov': { given: ['Sergej(|a|u|em)'] },
    'rosen-zhelyazkov': { given: [given('Rosen')], surname: [hard('Željazkov')] },
    'serhii-koretskyi': { given: ['Serg(ij|ija|iju|ijem)'], surname: [asAdjective('Koreck')] },
    'yevhenii-khmara': { given: ['Jevgen(|ij|a|ija|om|ijem)', 'Jevhen(|ij|a|ija)'], surname: [inA('Hmar')] },
    'mykhailo-drapatyi': { given: ['Mihajl(o|a|u|om)'], surname: ['Drapat(i|ij|og|om|im)'] },
    'nikos-christodoulides': { surname: [hard('Hristodulidis'), hard('Kristodulidis')] },
    'kyriakos-mitsotakis': { given: [given('Kiriakos')], surname: [hard('Micotakis')] },
    'jd-vance': { given: ['J. D.', 'JD', 'J.D.'] },
    'petr-pavel': { given: ['Pet(r|ra|ru|rom|ar)'], surname: ['Pav(el|ela|elu|la|lu|lom)'] },
    'giorgia-meloni': { given: ['Giorgij(a|e|i|u|om)'] },
    'andrej-plenkovic': { given: ['Andrej(|a|u|em)'] },
  },
  surnamesThatAreWords: list('Dan, Dana, Danu, Danom'),

  states: {
    ukraine: state('ukrajinsk'),
    france: state('francusk'),
    'united-kingdom': {
      names: [
        'Velik(a|e|oj|u|om) Britanij(a|e|i|u|om)',
        'Britanij(a|e|i|u|om)',
        'Ujedinjen(o|og|oga|om|im) kraljevstv(o|a|u|om)',
      ],
      adjectives: [adjective('britansk')],
    },
    germany: state('njemačk'),
    poland: state('poljsk'),
    italy: state('talijansk'),
    spain: state('španjolsk'),
    canada: state('kanadsk'),
    australia: state('australsk'),
    japan: state('japansk'),
    'new-zealand': state('novozelandsk'),
    netherlands: state('nizozemsk'),
    belgium: state('belgijsk'),
    denmark: state('dansk'),
    sweden: state('švedsk'),
    norway: state('norvešk'),
    finland: state('finsk'),
    estonia: state('estonsk'),
    latvia: state('latvijsk', 'letonsk'),
    lithuania: state('litavsk'),
    czechia: {
      names: ['Češk(a|e|oj|u|om) republik(a|e|u|om)', 'Češkoj republici'],
      adjectives: [adjective('češk')],
    },
    romania: state('rumunjsk'),
    bulgaria: state('bugarsk'),
    greece: state('grčk'),
    cyprus: state('ciparsk'),
    ireland: state('irsk'),
    iceland: state('islandsk'),
    luxembourg: state('luksemburšk'),
    portugal: state('portugalsk'),
    croatia: state('hrvatsk'),
    slovenia: state('slovensk'),
    austria: state('austrijsk'),
    turkey: state('tursk'),
    montenegro: state('crnogorsk'),
    albania: state('albansk'),
    'united-states': {
      names: [
        'SAD(|-a|-u|-om)',
        'Sjedinjen(e|ih|im|ima) (Američke |Američkih |Američkim |)držav(e|a|ama)',
        'Amerik(a|e|u|om)',
        'Americi',
      ],
      adjectives: [adjective('američk')],
    },
    russia: { names: ['Rusk(a|e|oj|u|om) federacij(a|e|i|u|om)'], adjectives: [adjective('rusk')] },
    hungary: state('mađarsk'),
    slovakia: state('slovačk'),
    malta: state('maltešk'),
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
      priopćio, priopćila, priopćilo, poručio, poručila, poručuje, rekao, rekla, izjavio, izjavila, najavio, najavila, najavljuje, potvrdio, potvrdila, opovrgnuo, opovrgnula, odbacio, odbacila, odbacuje, traži, zatražio, zatražila, pozvao, pozvala, poziva,
      potpisao, potpisala, odlučio, odlučila, prihvatio, prihvatila, upozorio, upozorila, upozorava, prijeti, smatra, inzistira, predlaže, predložio, predložila, podupire, podržava, optužio, optužila, optužuje, odgovorio, odgovorila, obećao, obećala, osudio, osudila, želi, planira, očekuje, tvrdi, odbija, odbio, odbila
    `),
    place: list(
      'u, na, do, iz, kod, pod, nad, pred, za, među, između, preko, oko, blizu, k, ka, od, prema, protiv, o, po, pri, s, sa, zbog, bez',
    ),
    honorifics: list(`
      gospodin, gospodina, gospodinu, g., gđa, gospođa, gospođe, gospođi, predsjednik(|a|u|om), predsjednic(a|e|i|u|om), premijer(|a|u|om), premijerk(a|e|i|u|om), kancelar(|a|u|om), ministar, ministra, ministru, ministrom, ministric(a|e|i|u|om), general(|a|u|om), gen., tajnik(|a|u|om), izaslanik(|a|u|om), sir
    `),
    femaleHonorifics: list('gđa, gospođa, gospođe, gospođi'),
    notFirstNames: list(`
      Europ*, Afri*, Azij*, Bruxelles*, Davos*, Ženev*, Münchena, Münchenu, München, Aljas*, Anchorage*, Budimpešt*, Grenland*, Gaz*, Izrael*, Iran*, Kin*, Peking*, Teheran*, Venezuel*, Kub*, Sirij*, Indij*, Meksik*, Brazil*, Florid*, Rijad*, Istanbul*, Krim*, Donbas*, Harkov*, Odes*, Zapad*, Balkan*, New York*, Strasbourg*, Beograd*, Minsk*, Moldavij*, Bjelorusij*, Srbij*, Gruzij*, Varšav*, London*, Berlin*, Rim*, Madrid*, Haag*, Ankar*, Washington*, Moskv*, Kijev*, Zagreb*, Split*, Božić*,
      X, A, Ali, Američki, Bez, Bivši, Bio, Britanski, Da, Danas, Do, Dogovor, Dok, Europski, Francuski, General, Glavni, Gospodin, Gospođa, Hrvatski, I, Iako, Iz, Je, Jer, Jučer, Kad, Kada, Kako, Kancelar, Kancelara, Kao, Komentar, Kraj, Kod, Još, Međutim, Ministar, Ministra, Može, Na, Nakon, Nad, Ne, Njemački, Novi, O, Od, Odgovor, Oko, On, Ona, Ovo, Pa, Plan, Po, Pod, Poruka, Posjet, Poljski, Potpredsjednik, Predsjednik, Predsjednica, Predsjednika, Prema, Premijer, Premijera, Premijerka, Prije, Pregovori, Preko, Protiv, Rat, Razgovor, Ruski, S, Sa, Samo, Sastanak, Susret, Summit, Sutra, Što, Tako, Također, Ta, Taj, Tko, To, Turski, U, Ukrajinski, Uz, Večeras, Već, Video, Vijest, Za, Zašto, Zato, Zbog, Foto, Pismo, Izaslanik, Tajnik, Senator
    `),
    openers: [`(${adjectival})(e|oj|u|om)`, `(${adjectival})a (${afterAdjective})*`],
  },

  topics: {
    stage: list('album*, pjevač*, gitarist*, skladatelj*, slikar*, kipar*, glum(ac|ca|ica|ice), književni*'),
    gazetteer: list('prezime*, krater*, selo, naselje, općin*, asteroid*'),
    // what tells ours from others of the same full name
    'sergey-lavrov': list('Rusij*, rusk*, Moskv*, ministar*, ministr*, Putin*'),
    'pedro-sanchez': list('Španjolsk*, španjolsk*, premijer*, Madrid*'),
    'petr-pavel': list('Češk*, češk*, predsjednik*'),
    'antonio-costa': list('Europsk(o|og|om|im) vijeć*, EU, predsjednik*'),
    'peter-magyar': list('Mađarsk*, mađarsk*, Tisza, Orban*, Orbán*, premijer*'),
    'luis-montenegro': list('Portugal*, premijer*'),
    'andriy-yermak': list('Ukrajin*, ukrajinsk*, Zelensk*, ured*'),
    'serhii-koretskyi': list('Ukrajin*, ukrajinsk*, premijer*'),
    'christian-stocker': list('Austrij*, austrijsk*, kancelar*'),
    'magdalena-andersson': list('Švedsk*, švedsk*, premijerk*'),
    'janez-jansa': list('Slovenij*, slovensk*, premijer*, SDS'),
    ukraine: list('Ukrajin(a|e|i|u|om), ukrajinsk*, Kijev*, Zelensk*'),
    war: list(
      'rat(a|u|om|), invazij*, agresij*, napad*, front(a|u|), borb(e|i|ama), raket*, dron*, bespilotn*, okupacij*, Donbas*, Krim*',
    ),
    ceasefire: list('primirj*, prekid(a|u|om|) vatre, obustav(a|e|i|u) (vatre|borbi)'),
    guarantees: list('jamstv*, garancij*, zajamč*'),
    deployment: list(
      'raspore(đivanj|dit|d)*, slanj(e|a|u|em) vojnika, višenacionaln*, multinacionaln*, vojnik*, postrojb*, mirovn(e|ih|im|ima) snag*',
    ),
    peace: list('mir(a|u|om|), mirovn*, pregovor*, razgovor(i|a|ima)'),
    coalition: list('koalicij*, savezni*'),
    paris: list('Pariz*, parišk*, Elizejsk*'),
    signing: list('potpis*, usvoj*, prihva*, supotpis*'),
    trilateral: list('trilateraln*, trojn*'),
    monitoring: list('nadzor*, nadzir*, praćenj*, provjer*'),
    reconstruction: list('obnov*'),
    'air-defence': list('protuzračn*, zračn(a|e|oj|u) obran*, Patriot*'),
    summit: list('summit*, sastan(ak|ka|ku|kom), susret*, samit*, sjednic*'),
    'iraq-war': list('Irak*, iračk*, Sadam*, Husein*, Bush*, Blair*, 2003'),
    climate: list('klim*, CO2, emisij*, COP30'),
    aid: list('razvojn(a|e|oj|u) pomoć*, OECD, HIV, Unesc*'),
    history: list('1856, 1919, 1947, 1951, stoljeć*, Krimsk(i|og|om) rat*, Napoleon*, Versaj*'),
    'middle-east': list(
      'Gaz(a|e|i|u), Izrael*, izraelsk*, palestinsk*, Libanon*, Sirij*, Iran*, iransk*, Hamas*, Jemen*',
    ),
    'government-coalition': list(
      'vladajuć*, koalicijsk*, HDZ*, SDP*, Možemo, DP, oporb*, Sabor*, saborsk*, izbor*',
    ),
    sport: list(
      'utakmic*, gol(a|ova|ovi|), nogomet*, lig(a|e|i|u), trener*, izbornik*, olimp*, turnir*, navijač*',
    ),
    'united-states': list('SAD*, američk*, Washington*, Trump*, Bijel(a|e|oj|u) kuć*, republikan*'),
  },

  wordings: {
    'coalition-of-the-willing': [
      { form: 'coalition of the willing', needs: [], unless: ['iraq-war'] },
      'koalicij(a|e|i|u|om) (voljnih|spremnih|odlučnih)',
      {
        form: 'koalicij(a|e|i|u|om)',
        needs: ['coalition-of-the-willing'],
        unless: ['government-coalition', 'iraq-war', 'middle-east'],
        in: 'scope',
      },
    ],
    'multinational-force-ukraine': [
      {
        form: '(višenacionaln|multinacionaln)(e|ih|im|ima) snag(e|a|ama)',
        needs: ['ukraine|coalition'],
        unless: ['iraq-war', 'middle-east'],
        in: 'scope',
      },
    ],
    nato: ['NATO(|-a|-u|-om)', 'Sjevernoatlantsk(i|og|om|im) savez(|a|u|om)', 'NATO savez(|a|u|om)'],
    'european-union': ['EU(|-a|-u|-om)', 'Europsk(a|e|oj|u|om) unij(a|e|i|u|om)'],
    'european-commission': ['Europsk(a|e|oj|u|om) komisij(a|e|i|u|om)', 'EK'],
    'european-council': ['Europsk(o|og|oga|om|im) vijeć(e|a|u|em)'],
    'us-congress': ['američk(i|og|om|im) kongres(|a|u|om)', 'kongres(|a|u|om) SAD-a'],
    'armed-forces-of-ukraine': [
      ...paradigm('ukrajinsk_ vojsk_', 'a a', 'e e', 'oj i', 'u u', 'om om'),
      ...paradigm('oružan_ snag_ Ukrajine', 'e e', 'ih a', 'im ama'),
      ...paradigm('ukrajinsk_ oružan_ snag_', 'e e e', 'ih ih a', 'im im ama'),
      ...paradigm('ukrajinsk_ snag_', 'e e', 'ih a', 'im ama'),
    ],
    g7: ['G7', 'skupin(a|e|i|u) G7'],
    bundestag: ['Bundestag(|a|u|om)'],
    'verkhovna-rada': ['ukrajinsk(i|og|om|im) parlament(|a|u|om)', 'Vrhovn(a|e|oj|u) rad(a|e|i|u)'],

    'paris-declaration-2026': [
      ...weak(
        [
          ...paradigm('parišk_ deklaracij_', 'a a', 'e e', 'oj i', 'u u', 'om om'),
          ...paradigm('parišk_ izjav_', 'a a', 'e e', 'oj i', 'u u'),
        ],
        { needs: ['ukraine|coalition|guarantees'], unless: ['aid', 'history', 'climate'], in: 'scope' },
      ),
      ...weak(
        [
          ...paradigm('zajedničk_ deklaracij_', 'a a', 'e e', 'oj i', 'u u'),
          ...paradigm('zajedničk_ izjav_', 'a a', 'e e', 'oj i', 'u u'),
        ],
        {
          needs: ['coalition-of-the-willing', 'paris|summit|guarantees'],
          unless: ['climate', 'middle-east'],
        },
      ),
    ],
    'trilateral-declaration-2026': [
      ...weak(['(izjav|deklaracij)(a|e|i|u|om) o (namjeri|namjerama)', 'pism(o|a|u|om) o namjeri'], {
        needs: ['coalition|deployment|emmanuel-macron|keir-starmer|paris'],
      }),
      ...weak(
        [
          ...paradigm('trilateraln_ deklaracij_', 'a a', 'e e', 'oj i', 'u u'),
          ...paradigm('trilateraln_ izjav_', 'a a', 'e e', 'oj i', 'u u'),
        ],
        { needs: ['ukraine|paris|deployment|coalition|emmanuel-macron'] },
      ),
    ],
    'security-guarantees': [
      ...paradigm('sigurnosn_ jamst_', 'a va', 'ih ava', 'im vima'),
      ...paradigm('sigurnosn_ garancij_', 'e e', 'ih a', 'im ama'),
      'jamstv(a|ima) sigurnosti',
      'jamstava sigurnosti',
    ],
    'minsk-agreements': [
      '(sporazum|protokol)(|a|u|om|i|e|ima) iz Minska',
      'minsk(i|og|om|im|e|ih) sporazum(|a|u|om|i|e|ima)',
      'Minsk (I|II)',
    ],
  },

  metonyms: {
    ukraine: ['Kijev'],
    france: ['Pariz', 'Elizejska palača'],
    'united-kingdom': ['London', 'Downing Street'],
    germany: ['Berlin'],
    'united-states': ['Washington', 'Bijela kuća', 'Pentagon'],
    russia: ['Kremlj', 'Moskva'],
    croatia: ['Zagreb', 'Banski dvori'],
  },

  namesakes: [
    'parlamentarn<a|e|oj|u|om> skupštin<a|e|i|u|om> NATO-a',
    'vijeć(e|a|u|em) (NATO-Rusija|NATO-Ukrajina)',
    'sud(|a|u|om) (EU-a|EU|Europske unije)',
    ...paradigm('parišk_ klimatsk_ sporazum_', 'i i -', 'og og a', 'om om u', 'im im om'),
    ...paradigm('parišk_ sporazum_', 'i -', 'og a', 'om u', 'im om'),
    'Parišk(i|og) klub(|a)',
    'Parišk(a|e) komun(a|e)',
    'Paris Saint-Germain',
    'Elizejsk(a|e|ih) poljan(a|e|ama)',
    'Champs-Élysées',
    ...paradigm('vladajuć_ koalicij_', 'a a', 'e e', 'oj i', 'u u'),
    'koalicij(a|e|i|u) (HDZ-a|stranaka|lijevih|desnih)',
    'koalicij(a|e|i|u) voljnih (u Iraku|protiv Iraka)',
    'Vijeć(e|a|u) (EU|Europe|Europske unije|sigurnosti)',
    'Vijeć(e|a|u) sigurnosti',
    'Europsk(o|og) vijeć(e|a) za (vanjske odnose|istraživanje|inovacije)',
    'Trump (Tower|Media|Organization|Hotel)',
    '(Melani|Ivank)(a|e|i|u|ja|je|ji|ju|om|jom) Trump',
    '(Tiffany|Lara|Lare) Trump',
    '(Eric|Barron)(|a|u|om) Trump(|a|u|om)',
    'Donald(|a|u|om) Trump(|a|u|om) (mlađi|mlađeg|ml.|Jr.)',
    'Brigitte Macron',
    'Olen(a|e|i|u|om) Zelensk(a|e|oj|u|om)',
    'Colin(|a) Powell(|a)',
    'Jerome(|a) Powell(|a)',
    'Cyrus(|a) Vance(|a)',
    'Usha Vance',
    'Costa (Rica|Brava|Concordia)',
    'Kostarik*',
    '(Lockheed|Aston) Martin',
    'Svet(i|og) Martin(|a)',
    '(Bradley|Mini) Cooper(|a)',
    'skupin(a|e) iz Minska',
    'Sjevern(a|e|oj|u) Irsk(a|e|oj|u)',
    'Hrvatsk(a|e|oj|u) (radiotelevizij|narodn|elektroprivred|pošt|udrug|gospodarsk|demokratsk|seljačk|akademij)*',
  ],

  givenNames:
    'Ana Ane Andrija Ante Anto Antun* Blaž* Božo Branko Branka Damir* Dario Darija Davor* Dragan* Dražen* Dubravka Filip* Franjo Goran* Gordan* Hrvoje* Igor* Iva Ivan* Ivana Ivica Ivo Jadranka Jakov* Josip* Jure Jurica Karlo Katarina Kolinda Kolinde Kristijan* Krešimir* Luka Ljubo Maja Marija Mario Marko Marka Martina Mate Mato Matija Miro Mirko Miroslav* Nenad* Nikola Nikole Oleg* Orsat* Pavao Peđa Petar Petra Robert* Sandra Siniša Slaven* Slavko Stipe Stjepan* Tomislav* Tomo Vedran* Vesna Vladimir* Vlado Vlatka Zdravko Zlatko Zoran* Zrinka Željka Željko Melania Melanije Ivanka Ivanke Brigitte Olena Olene Usha Aleksandar* Sergej* Dmitrij* Angela Angele Olaf* Boris* Joe George Barack* Nicolas* Viktor* Milorad* Slobodan*',
} satisfies Language;
