// Slovene. Names keep their spelling and take endings (Starmerja, Ruttejem), women -ova (Kallasova, Melonijeva). Some
// states are adjectives in form (Poljska), and "nato" is the word for "then".

import type { Language, StateWords } from './language.ts';
import { list } from './list.ts';
import { paradigm, weak } from './paradigm.ts';

const adjective = (stem: string) => `${stem}(i|ega|emu|im|em|a|e|o|ih|imi)`;
const state = (...stems: string[]): StateWords => ({ adjectives: stems.map(adjective) });

const hard = (stem: string) => `${stem}(|a|u|om|em|ov|ova|ovo|ove|ovi|ovega|ovemu|ovim|ovih)`;
const asAdjective = (stem: string) => `${stem}(i|ega|emu|im|em)`;
const inA = (stem: string) => `${stem}(a|e|i|o|u|om|ov|ova|ove|ovo)`;
const given = (stem: string) => `${stem}(|a|u|om|em)`;

/** States whose name is an adjective in form: at the start of a sentence other cases are the adjective. */
const adjectival = 'Poljsk|Nizozemsk|Dansk|Švedsk|Norvešk|Finsk|Češk|Hrvašk|Slovašk|Madžarsk|Irsk|Japonsk';
const afterAdjective =
  'vlad|vojsk|premierk|predsednic|ministric|delegacij|stran|policij|diplomacij|javnost|kanclerk|agencij|obveščevaln|zunanj|obramb|televizij|raziskav';

export const slovene = {
  code: 'sl',
  name: 'Slovenščina',
  tier: 'names',
  script: 'latin',
  undeclinedWomen: true,

  people: {
    'volodymyr-zelensky': {
      given: ['Volodimir(|ja|ju|jem|a|u|om)', given('Volodymyr'), 'Vladimir(|ja|ju|jem)'],
      surname: [asAdjective('Zelensk')],
    },
    'yuliia-svyrydenko': {
      given: ['Julij(a|e|i|o)'],
      surname: ['Sviridenko', 'Sviridenk(ova|ove|ovi|ovo)', 'Svyrydenk(o|ova|ove|ovi|ovo)'],
    },
    'andrii-sybiha': { given: ['Andrij(|a|u|em)'], surname: [inA('Sibig'), inA('Sibih'), inA('Sybih')] },
    'rustem-umerov': { given: [given('Rustem')], surname: [hard('Umerov')] },
    'kyrylo-budanov': { given: ['Kiril(|o|a|u|om)', 'Kyryl(o|a|u|om)'], surname: [hard('Budanov')] },
    'denys-shmyhal': { given: [given('Denis')], surname: [hard('Šmihal'), hard('Šmigal')] },
    'mykhailo-fedorov': { given: ['Mihajl(o|a|u|om)'], surname: [hard('Fedorov')] },
    'andrii-hnatov': { given: ['Andrij(|a|u|em)'], surname: [hard('Hnatov')] },
    'oleksandr-syrskyi': {
      given: ['Oleksand(er|ra|ru|rom|r)'],
      surname: [asAdjective('Sirsk'), asAdjective('Syrsk')],
    },
    'andriy-yermak': { given: ['Andrij(|a|u|em)'], surname: [hard('Jermak')] },
    'serhii-kyslytsia': { given: ['Serg(ij|ija|iju|ijem)', 'Serhij(|a|u|em)'], surname: ['Kislic(a|e|i|o)'] },
    'davyd-arakhamia': { given: [given('David')], surname: ['Arahamij(a|e|i|o)'] },
    'vladimir-putin': { given: ['Vladimir(|ja|ju|jem)'] },
    'sergey-lavrov': { given: ['Sergej(|a|u|em)'] },
    'rosen-zhelyazkov': { given: [given('Rosen')], surname: [hard('Željazkov')] },
    'serhii-koretskyi': { given: ['Serg(ij|ija|iju|ijem)'], surname: [asAdjective('Koreck')] },
    'yevhenii-khmara': { given: ['Jevgen(|ij|a|ija|om|ijem)', 'Jevhen(|ij|a|ija)'], surname: [inA('Hmar')] },
    'mykhailo-drapatyi': { given: ['Mihajl(o|a|u|om)'], surname: ['Drapat(i|ij|ega|emu|im)'] },
    'nikos-christodoulides': { surname: [hard('Hristodulidis')] },
    'kyriakos-mitsotakis': { given: [given('Kiriakos')], surname: [hard('Micotakis')] },
    'ursula-von-der-leyen': {
      surname: ['(v|V)on der Le(yen|ynova|ynove|ynovi|ynovo|yenova|yenove|yenovi|yenovo)'],
    },
    'keir-starmer': { given: ['Keir(|ja|ju|jem|a|u|om)'] },
    'petr-pavel': { given: ['Pet(r|ra|ru|rom|er)'], surname: ['Pav(el|la|lu|lom)'] },
    'robert-golob': { surnameRisk: 'low' },
    'janez-jansa': { surname: ['Janš(a|e|i|o|ev|eva|evo|evi|eve|evega)'], surnameRisk: 'low' },
  },
  surnamesThatAreWords: list('Dan, Dana, Danu, Danom'),

  states: {
    ukraine: state('ukrajinsk'),
    france: state('francosk'),
    'united-kingdom': {
      names: [
        'Velik(a|e|i|o) Britanij(a|e|i|o)',
        'Britanij(a|e|i|o)',
        'Združen(o|ega|emu|im|em) kraljestv(o|a|u|om)',
      ],
      adjectives: [adjective('britansk')],
    },
    germany: state('nemšk'),
    poland: state('poljsk'),
    italy: state('italijansk'),
    spain: state('špansk'),
    canada: state('kanadsk'),
    australia: state('avstralsk'),
    japan: state('japonsk'),
    'new-zealand': { names: ['Nov(a|e|i|o) Zelandij(a|e|i|o)'], adjectives: [adjective('novozelandsk')] },
    netherlands: state('nizozemsk'),
    belgium: state('belgijsk'),
    denmark: state('dansk'),
    sweden: state('švedsk'),
    norway: state('norvešk'),
    finland: state('finsk'),
    estonia: state('estonsk'),
    latvia: state('latvijsk'),
    lithuania: state('litovsk'),
    czechia: { names: ['Češk(a|e|i|o) republik(a|e|i|o)'], adjectives: [adjective('češk')] },
    romania: state('romunsk'),
    bulgaria: state('bolgarsk'),
    greece: state('gršk'),
    cyprus: state('ciprsk'),
    ireland: state('irsk'),
    iceland: state('islandsk'),
    luxembourg: state('luksemburšk'),
    portugal: state('portugalsk'),
    croatia: state('hrvašk'),
    slovenia: state('slovensk'),
    austria: state('avstrijsk'),
    turkey: state('turšk'),
    montenegro: state('črnogorsk'),
    albania: state('albansk'),
    'united-states': {
      names: ['ZDA', 'Združen(e|ih|im|imi) držav(e|ah|am|ami|) (Amerike|)', 'Amerik(a|e|i|o)'],
      adjectives: [adjective('amerišk')],
    },
    russia: { names: ['Rusk(a|e|i|o) federacij(a|e|i|o)'], adjectives: [adjective('rusk')] },
    hungary: state('madžarsk'),
    slovakia: state('slovašk'),
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
      spor(oča|očil|očila|očilo|očili), povedal(|a|o|i), dejal(|a|o|i), izjavil(|a|o|i), napovedal(|a|o|i), potrdil(|a|o|i), zanikal(|a|o|i), zavrnil(|a|o|i), zavrača, zahteva, zahteval(|a|o|i), pozval(|a|o|i), poziva,
      podpisal(|a|o|i), odločil(|a|o|i), sprejel(|a|o|i), opozoril(|a|o|i), opozarja, grozi, meni, vztraja, predlaga, podpira, obtožil(|a|o|i), obtožuje, odgovoril(|a|o|i), obljubil(|a|o|i), obsodil(|a|o|i), želi, hoče, načrtuje, pričakuje, trdi
    `),
    place: list(
      'v, na, do, iz, pri, pod, nad, pred, za, med, čez, okoli, blizu, k, h, od, proti, o, po, ob, s, z, zaradi, brez',
    ),
    honorifics: list(`
      gospod, gospoda, gospodu, gospodom, g., ga., gospa, gospe, gospo, predsednik(|a|u|om), predsednic(a|e|i|o), premier(|ja|ju|jem), premierk(a|e|i|o), kancler(|ja|ju|jem), minister, ministra, ministru, ministrom, ministric(a|e|i|o), general(|a|u|om), gen., sekretar(|ja|ju|jem), odposlan(ec|ca|cu|cem), sir
    `),
    femaleHonorifics: list('ga., gospa, gospe, gospo'),
    notFirstNames: list(`
      Evrop*, Afri*, Azij*, Brusel*, Bruslj*, Davos*, Ženev*, München*, Aljask*, Anchorage, Budimpešt*, Grenlandij*, Gaz*, Izrael*, Iran*, Kitajsk*, Peking*, Teheran*, Venezuel*, Kub*, Sirij*, Indij*, Mehi*, Brazilij*, Florid*, Rijad*, Istanbul*, Carigrad*, Krim*, Donbas*, Harkov*, Odes*, Zahod*, Balkan*, New York*, Strasbourg*, Beograd*, Minsk*, Moldavij*, Belorusij*, Srbij*, Gruzij*, Varšav*, London*, Berlin*, Rim*, Madrid*, Haag*, Ankar*, Washington*, Moskv*, Kijev*, Ljubljan*, Maribor*, Zagreb*, Božič*,
      X, A, Ali, Ampak, Ameriški, Brez, Britanski, Da, Danes, Do, Dogovor, Francoski, General, Generalni, Gospod, Gospa, Hkrati, In, Iz, Jutri, Kaj, Kako, Kancler, Kanclerja, Ker, Kdaj, Kdo, Ko, Kot, Komentar, Kje, Konec, Le, Med, Minister, Ministra, Na, Nad, Nemški, Načrt, Ne, Nekdanji, Novi, Ob, Od, Odposlanec, Odziv, Pa, Po, Pod, Podpredsednik, Pogovor, Poljski, Ponoči, Potem, Predsednik, Predsednica, Predsednika, Pred, Premier, Premierja, Premierka, Pri, Proti, Ruski, S, Sestanek, Srečanje, Sporočilo, Slovenski, Tako, Ta, Tudi, Toda, To, Ukrajinski, V, Vendar, Včeraj, Vrh, Z, Za, Zakaj, Zato, Zdaj, Že, Foto, Video, Vojna, Vlada, Pismo, Izjava, Telefonski, Poslanec, Evropski
    `),
    openers: [
      // "Nato" is "then"
      'Nato',
      `(${adjectival})(e|i|o|em)`,
      `(${adjectival})a (${afterAdjective})*`,
    ],
  },

  topics: {
    stage: list(
      'album*, pev(ec|ca|cu|ka|ke), kitarist*, skladatelj*, slikar*, kipar*, igral(ec|ca|ci|ka|ke), pisatelj*',
    ),
    gazetteer: list('priimek*, priimk*, krater*, naselje, občin*, asteroid*'),
    // what tells ours from others of the same full name
    'sergey-lavrov': list('Rusij*, rusk*, Moskv*, minister*, Putin*'),
    'pedro-sanchez': list('Španij*, špansk*, premier*, Madrid*'),
    'petr-pavel': list('Češk*, češk*, predsednik*'),
    'antonio-costa': list('Evropsk(i|ega|emu|im|em) svet*, EU, predsednik*'),
    'peter-magyar': list('Madžarsk*, madžarsk*, Tisza, Orban*, premier*'),
    'luis-montenegro': list('Portugalsk*, portugalsk*, premier*'),
    'andriy-yermak': list('Ukrajin*, ukrajinsk*, Zelensk*, urad*'),
    'serhii-koretskyi': list('Ukrajin*, ukrajinsk*, premier*'),
    'christian-stocker': list('Avstrij*, avstrijsk*, kancler*'),
    'magdalena-andersson': list('Švedsk*, švedsk*, premierk*'),
    'janez-jansa': list('SDS, premier*, vlad*'),
    ukraine: list('Ukrajin(a|e|i|o), ukrajinsk*, Kijev*, Zelensk*'),
    war: list(
      'vojn(a|e|i|o), invazij*, agresij*, napad*, front(a|i|o|u|e|), boj(i|ev|ih), raket*, dron*, okupacij*, Donbas*, Krim*',
    ),
    ceasefire: list('premirj*, prekinit(ev|ve|vi|vijo) ognja, ustavitev spopadov'),
    guarantees: list('jamstv*, zagotovil*, varnostn(a|ih|im|imi) jamstv*'),
    deployment: list(
      'napotit*, napoti*, razmestit*, razmesti*, večnacionaln*, vojak*, čet(e|ah|ami|am), mirovn(e|ih|im|imi) sil*',
    ),
    peace: list('mir(u|om|), mirovn*, pogajanj*, pogovor(i|ov|ih|e)'),
    coalition: list('koalicij*, zavezni*'),
    paris: list('Pariz*, parišk*, Elizejsk*'),
    signing: list('podpis*, sprejel*, sprejet*, podpisnic*'),
    trilateral: list('tristransk*, trojstransk*, trilateraln*'),
    monitoring: list('nadzor*, nadzir*, spremljanj*, preverjanj*'),
    reconstruction: list('obnov*'),
    'air-defence': list('zračn(a|e|i|o) obramb*, protizračn*, Patriot*'),
    summit: list('vrh(a|u|om|), sreč(anje|anja|anju|anjem|ali), sestan(ek|ka|ku|kom), zasedanj*'),
    'iraq-war': list('Irak*, irašk*, Sadam*, Husein*, Bush*, Blair*, 2003'),
    climate: list('podneb*, CO2, emisij*, izpust*, COP30'),
    aid: list('razvojn(a|e|i|o) pomoč*, OECD, HIV, Unesc*'),
    history: list('1856, 1919, 1947, 1951, stoletj*, krimsk(a|e|i|o) vojn*, Napoleon*'),
    'middle-east': list(
      'Gaz(a|e|i|o), Izrael*, izraelsk*, palestinsk*, Libanon*, Sirij*, Iran*, iransk*, Hamas*, Jemen*',
    ),
    'government-coalition': list(
      'vladn(a|e|i|o) koalicij*, koalicijsk*, Svobod*, SD, Levic*, SDS, NSi, opozicij*, poslanc*, volit*, državn(i|ega|em) zbor*',
    ),
    sport: list('tekm*, gol(a|e|i|ov|), nogomet*, lig(a|e|i|o), trener*, olimp*, turnir*, navijač*'),
    'united-states': list('ZDA, amerišk*, Washington*, Trump*, Bel(a|e|i|o) hiš*, republikan*'),
  },

  wordings: {
    'coalition-of-the-willing': [
      { form: 'coalition of the willing', needs: [], unless: ['iraq-war'] },
      'koalicij(a|e|i|o) (voljnih|pripravljenih|odločnih)',
      {
        form: 'koalicij(a|e|i|o)',
        needs: ['coalition-of-the-willing'],
        unless: ['government-coalition', 'iraq-war', 'middle-east'],
        in: 'scope',
      },
    ],
    'multinational-force-ukraine': [
      {
        form: '(večnacionaln|multinacionaln)(e|ih|im|imi) sil(e|ah|am|ami|)',
        needs: ['ukraine|coalition'],
        unless: ['iraq-war', 'middle-east'],
        in: 'scope',
      },
    ],
    nato: [
      'NATO',
      'Nat(o|a|u|om)',
      'Zvez(a|e|i|o) Nato',
      'Severnoatlantsk(o|ega|emu|im|em) zavezništv(o|a|u|om)',
      'severnoatlantsk(o|ega|emu|im|em) zavezništv(o|a|u|om)',
    ],
    'european-union': ['EU', 'evropsk(a|e|i|o) unij(a|e|i|o)', 'Evropsk(a|e|i|o) zvez(a|e|i|o)'],
    'european-commission': ['evropsk(a|e|i|o) komisij(a|e|i|o)'],
    'european-council': ['Evropsk(i|ega|emu|im|em) svet(|a|u|om)'],
    'us-congress': ['amerišk(i|ega|emu|im|em) kongres(|a|u|om)', 'kongres(|a|u|om) ZDA'],
    'armed-forces-of-ukraine': [
      ...paradigm('ukrajinsk_ vojsk_', 'a a', 'e e', 'i i', 'o o'),
      ...paradigm('ukrajinsk_ oborožen_ sil_', 'e e e', 'ih ih -', 'im im am', 'imi imi ami', 'ih ih ah'),
      ...paradigm('oborožen_ sil_ Ukrajine', 'e e', 'ih -', 'imi ami'),
    ],
    g7: ['G7', 'skupin(a|e|i|o) G7'],
    bundestag: ['bundestag(|a|u|om)'],
    'verkhovna-rada': ['ukrajinsk(i|ega|emu|im|em) parlament(|a|u|om)', 'Vrhovn(a|e|i|o) rad(a|e|i|o)'],

    'paris-declaration-2026': [
      ...weak(
        [
          ...paradigm('parišk_ deklaracij_', 'a a', 'e e', 'i i', 'o o'),
          ...paradigm('parišk_ izjav_', 'a a', 'e e', 'i i', 'o o'),
        ],
        { needs: ['ukraine|coalition|guarantees'], unless: ['aid', 'history', 'climate'], in: 'scope' },
      ),
      ...weak(
        [
          ...paradigm('skupn_ deklaracij_', 'a a', 'e e', 'i i', 'o o'),
          ...paradigm('skupn_ izjav_', 'a a', 'e e', 'i i', 'o o'),
        ],
        {
          needs: ['coalition-of-the-willing', 'paris|summit|guarantees'],
          unless: ['climate', 'middle-east'],
        },
      ),
    ],
    'trilateral-declaration-2026': [
      ...weak(
        [
          'izjav(a|e|i|o) o (nameri|namerah)',
          'deklaracij(a|e|i|o) o (nameri|namerah)',
          'pism(o|a|u|om) o nameri',
        ],
        { needs: ['coalition|deployment|emmanuel-macron|keir-starmer|paris'] },
      ),
      ...weak(
        [
          ...paradigm('tristransk_ deklaracij_', 'a a', 'e e', 'i i', 'o o'),
          ...paradigm('tristransk_ izjav_', 'a a', 'e e', 'i i', 'o o'),
        ],
        { needs: ['ukraine|paris|deployment|coalition|emmanuel-macron'] },
      ),
    ],
    'security-guarantees': [
      ...paradigm('varnostn_ jamst_', 'a va', 'ih ev', 'im vom', 'imi vi', 'ih vih'),
      ...paradigm('varnostn_ zagotovil_', 'a a', 'ih -', 'im om', 'imi i', 'ih ih'),
    ],
    'minsk-agreements': [
      'minsk(i|ega|emu|im|em|e|ih|imi) sporazum(|a|u|om|i|e|ov|ih)',
      'sporazum(|a|u|om|i|e|ov|ih) iz Minska',
      'Minsk (I|II)',
    ],
  },

  metonyms: {
    ukraine: ['Kijev'],
    france: ['Pariz', 'Elizejska palača'],
    'united-kingdom': ['London', 'Downing Street'],
    germany: ['Berlin'],
    'united-states': ['Washington', 'Bela hiša', 'Pentagon'],
    russia: ['Kremelj', 'Moskva'],
    slovenia: ['Ljubljana'],
  },

  namesakes: [
    'parlamentarn<a|e|i|o|o> skupščin<a|e|i|o|o> (Nata|zveze Nato)',
    'svet(|a|u|om) (EU|Evropske unije|Nato-Rusija|Nato-Ukrajina)',
    'sodišč(e|a|u|em) (EU|Evropske unije)',
    'Severn(a|e|i|o) Irsk(a|e|i|o)',
    // the adjective after a dateline
    `(${adjectival})i (premier|predsedni|minister|zunanji|obrambni|general|parlament|veleposlani|medij|kralj|diplomat|državljan)*`,
    ...paradigm('parišk_ podnebn_ sporazum_', 'i i -', 'ega ega a', 'emu emu u', 'im im om', 'em em u'),
    ...paradigm('parišk_ sporazum_', 'i -', 'ega a', 'emu u', 'im om', 'em u'),
    'Parišk(i|ega) klub(|a)',
    'Parišk(a|e) komun(a|e)',
    'Paris Saint-Germain',
    'Elizejsk(a|e) pogodb(a|e)',
    'Elizejsk(e|ih) poljan(e|ah|)',
    'Champs-Élysées',
    ...paradigm('vladn_ koalicij_', 'a a', 'e e', 'i i', 'o o'),
    'koalicij(a|e|i|o) (Svoboda|strank|levice|Deus)',
    'koalicij(a|e|i|o) voljnih (v Iraku|proti Iraku)',
    'Svet(|a|u) (EU|Evrope|Evropske unije)',
    'Varnostn(i|ega|em) svet(|a|u) (ZN|OZN|)',
    'Evropsk(i|ega) svet(|a) za (zunanje odnose|raziskave|inovacije)',
    'Trump (Tower|Media|Organization|Hotel)',
    '(Melani|Ivank|Tiffany|Lar)(a|e|i|o|ja|je|ji|jo|) Trump',
    'Trump(ova|ove) (Melania|Ivanka)',
    '(Eric|Barron)(|a|u|om) Trump(|a|u|om)',
    'Donald(|a|u|om) Trump(|a|u|om) (mlajši|mlajšega|ml.|Jr.)',
    'Brigitte Macron',
    'Olen(a|e|i|o) Zelensk(a|e|i|o)',
    'Colin(|a) Powell(|a)',
    'Jerom(e|a) Powell(|a)',
    'Cyrus(|a) Vance(|a)',
    'Usha Vance',
    'Urška Klakočar Zupančič',
    'Tin(a|e|i|o) Gaber Golob',
    'Costa (Rica|Brava|Concordia)',
    'Kostarik*',
    '(Lockheed|Aston) Martin',
    'Svet(i|ega) Martin(|a)',
    'svet(i|ega) Martin(|a)',
    '(Bradley|Mini) Cooper(|ja)',
    'minsk(a|e|i|o) skupin(a|e|i|o)',
  ],

  givenNames:
    'Pavlom Aleš* Alenka Alenke Andrej* Anže* Bojan* Borut* Boštjan* Branko Dejan* Dušan* Franc Franca Gregor* Igor* Ivan* Jaka Jakob* Jan Jana Janez* Jernej* Jože* Jožef* Jure* Karl* Klemen* Lojze* Luka Marjan* Marko Marka Matej* Matjaž* Miha* Milan* Miran* Miro* Mitja* Mojca Nataša Nika Nina Peter Petra Pavel Pavla Primož* Rok Roman* Samo Simon* Slavko Sonja Stane* Stanko Tanja Tatjana Tilen* Tina Tomaž* Tone* Urška Urša Uroš* Vesna Vid Vida Vinko Zoran* Žiga* Melania Melanie Melanii Ivanka Ivanke Brigitte Olena Olene Usha Viktor* Vladimir* Dmitrij* Aleksander* Aleksandar* Sergej* Angela Angele Olaf* Boris* Joe George Barack* Nicolas*',
} satisfies Language;
