// Serbian, in Cyrillic and in Latin script. Foreign names are written by their sound and take endings and possessive
// adjectives (Makronom, Trampov). Many states are adjectives in form (Nemačka).

import type { Language, PersonWords, StateWords, WeakPattern, Wording } from './language.ts';
import { list } from './list.ts';
import { paradigm, weak } from './paradigm.ts';

const letters: Record<string, string> = {
  lj: 'љ',
  nj: 'њ',
  dž: 'џ',
  a: 'а',
  b: 'б',
  v: 'в',
  g: 'г',
  d: 'д',
  đ: 'ђ',
  e: 'е',
  ž: 'ж',
  z: 'з',
  i: 'и',
  j: 'ј',
  k: 'к',
  l: 'л',
  m: 'м',
  n: 'н',
  o: 'о',
  p: 'п',
  r: 'р',
  s: 'с',
  t: 'т',
  ć: 'ћ',
  u: 'у',
  f: 'ф',
  h: 'х',
  c: 'ц',
  č: 'ч',
  š: 'ш',
};

/** Serbian Latin → Cyrillic, letter by letter, capitals kept. */
function cyrillic(latin: string): string {
  return latin.replaceAll(/lj|nj|dž|\p{Script=Latin}/giu, (unit) => {
    const letter = letters[unit.toLowerCase()];
    if (letter === undefined) return unit;
    return unit[0] === unit[0]?.toLowerCase() ? letter : letter.toUpperCase();
  });
}

/** In both scripts. */
const both = (patterns: readonly string[]): string[] => [
  ...new Set(patterns.flatMap((pattern) => [pattern, cyrillic(pattern)])),
];
const bothOf = (wordings: readonly Wording[]): Wording[] =>
  wordings.flatMap((wording): Wording[] =>
    typeof wording === 'string'
      ? both([wording])
      : both([wording.form]).map((form): WeakPattern => ({ ...wording, form })),
  );

const adjective = (stem: string) => `${stem}(i|og|oga|om|ome|omu|im|a|e|u|oj|o|ih|ima)`;
const state = (stem: string, ...names: string[]): StateWords => ({
  names: both(names),
  adjectives: both([adjective(stem)]),
});

/** Every person of ours as Serbian papers write them: id, first names, surnames. */
const names = `
  volodymyr-zelensky|Volodimir,Vladimir|Zelenski
  yuliia-svyrydenko|Julija|Sviridenko
  andrii-sybiha|Andrij,Andrej|Sibiha,Sibiga
  rustem-umerov|Rustem|Umerov
  kyrylo-budanov|Kirilo,Kiril|Budanov
  denys-shmyhal|Denis|Šmihalj,Šmigalj,Šmihal
  mykhailo-fedorov|Mihajlo|Fedorov
  andrii-hnatov|Andrij,Andrej|Hnatov,Gnatov
  oleksandr-syrskyi|Oleksandr,Aleksandar|Sirski
  andriy-yermak|Andrij,Andrej|Jermak
  serhii-kyslytsia|Sergij,Sergej|Kislica
  davyd-arakhamia|David|Arahamija
  emmanuel-macron|Emanuel|Makron
  sebastien-lecornu|Sebastijan,Sebastjen|Lekornu
  catherine-vautrin|Katrin|Votren
  jean-noel-barrot|Žan-Noel|Baro
  fabien-mandon|Fabijen,Fabjen|Mandon
  emmanuel-bonne|Emanuel|Bon
  keir-starmer|Kir|Starmer
  john-healey|Džon|Hili
  yvette-cooper|Ivet|Kuper
  jonathan-powell|Džonatan|Pauel
  richard-knighton|Ričard|Najton
  friedrich-merz|Fridrih|Merc
  boris-pistorius|Boris|Pistorijus
  johann-wadephul|Johan|Vadeful
  donald-trump|Donald|Tramp
  jd-vance|Džej-Di,Džej Di,Džejms Dejvid|Vens
  marco-rubio|Marko|Rubio
  pete-hegseth|Pit|Hegset
  steve-witkoff|Stiv,Stiven|Vitkof
  jared-kushner|Džared|Kušner
  keith-kellogg|Kit|Kelog
  dan-driscoll|Den,Danijel|Driskol
  alexus-grynkewich|Aleksus|Grinkevič
  mark-rutte|Mark|Rute
  ursula-von-der-leyen|Ursula|fon der Lajen,Fon der Lajen
  antonio-costa|Antonio|Košta,Kosta
  kaja-kallas|Kaja|Kalas
  giorgia-meloni|Đorđa,Džordža|Meloni
  donald-tusk|Donald|Tusk
  karol-nawrocki|Karol|Navrocki
  radoslaw-sikorski|Radoslav|Sikorski
  pedro-sanchez|Pedro|Sančez
  mark-carney|Mark|Karni
  anthony-albanese|Entoni|Albaneze,Albanizi
  sanae-takaichi|Sanae|Takaiči
  christopher-luxon|Kristofer|Lakson
  dick-schoof|Dik|Shof
  rob-jetten|Rob|Jeten
  bart-de-wever|Bart|de Vever,De Vever
  mette-frederiksen|Mete|Frederiksen
  ulf-kristersson|Ulf|Kristerson
  jonas-gahr-store|Jonas Gar,Jonas|Stere
  alexander-stubb|Aleksander,Aleksandar|Stub
  petteri-orpo|Peteri|Orpo
  kristen-michal|Kristen|Mihal
  evika-silina|Evika|Silinja
  inga-ruginiene|Inga|Ruginijene
  gitanas-nauseda|Gitanas|Nauseda
  andrej-babis|Andrej|Babiš
  petr-pavel|Petr,Peter|Pavel
  nicusor-dan|Nikušor|Dan
  ilie-bolojan|Ilije,Ilie|Boložan
  rosen-zhelyazkov|Rosen|Željazkov
  kyriakos-mitsotakis|Kirjakos,Kirijakos|Micotakis
  nikos-christodoulides|Nikos|Hristodulidis
  micheal-martin|Majkl,Mihol|Martin
  kristrun-frostadottir|Kristrun|Frostadotir
  luc-frieden|Lik|Friden
  luis-montenegro|Luis,Luiš|Montenegro
  andrej-plenkovic|Andrej|Plenković
  robert-golob|Robert|Golob
  christian-stocker|Kristijan|Štoker
  recep-tayyip-erdogan|Redžep Tajip,Redžep,Tajip|Erdogan
  hakan-fidan|Hakan|Fidan
  milojko-spajic|Milojko|Spajić
  edi-rama|Edi|Rama
  vladimir-putin|Vladimir|Putin
  sergey-lavrov|Sergej|Lavrov
  dan-jarvis|Den|Džarvis
  andris-kulbergs|Andris|Kulbergs
  rumen-radev|Rumen|Radev
  andy-burnham|Endi|Barnam,Bernam
  ed-miliband|Ed|Miliband
  wes-streeting|Ves|Striting
  serhii-koretskyi|Sergij,Sergej|Korecki
  yevhenii-khmara|Jevgenij,Jevgen|Hmara
  mykhailo-drapatyi|Mihajlo|Drapati
  mindaugas-sinkevicius|Mindaugas|Sinkevičijus
  janez-jansa|Janez|Janša
  magdalena-andersson|Magdalena|Anderson
  peter-magyar|Peter|Mađar
`;

const women = new Set(
  list(`
    yuliia-svyrydenko, catherine-vautrin, yvette-cooper, ursula-von-der-leyen, kaja-kallas, giorgia-meloni, sanae-takaichi, mette-frederiksen,
    evika-silina, inga-ruginiene, kristrun-frostadottir, magdalena-andersson
  `),
);

/** Case endings and possessive adjectives of one word of a name. */
function declined(word: string, part: 'given' | 'surname', isWoman: boolean): string {
  const stem = word.slice(0, -1);
  if (/a$/.test(word)) return `${stem}(a|e|i|u|om${isWoman ? '' : '|in|ina|ino|ini|inu'})`;
  if (isWoman) return word;
  const owned = (suffix: string) =>
    part === 'given'
      ? ''
      : ['', 'a', 'o', 'i', 'e', 'u', 'og', 'om', 'im', 'ih', 'oj'].map((end) => `|${suffix}${end}`).join('');
  if (/[sc]ki$/.test(word)) return `${stem}(i|og|oga|om|ome|im)`;
  if (/i$/.test(word)) return `${word}(|ja|ju|jem${owned('jev')})`;
  if (/io$/.test(word)) return `${stem}(o|ja|ju|jem|a|u|om${owned('jev')})`;
  if (/o$/.test(word)) return `${stem}(o|a|u|om${owned('ov')})`;
  if (/[eu]$/.test(word)) return `${word}(|a|om${owned('ov')})`;
  const soft = /[cčćšžj]$|lj$|nj$|đ$/.test(word);
  return `${word}(|a|u|om${soft ? '|em' : ''}|e${owned(soft ? 'ev' : 'ov')})`;
}

/** The last word declines, the words before it stay or decline with it. */
function declinedName(name: string, part: 'given' | 'surname', isWoman: boolean): string {
  const at = Math.max(name.lastIndexOf(' '), name.lastIndexOf('-')) + 1;
  return name.slice(0, at) + declined(name.slice(at), part, isWoman);
}

const people: Record<string, PersonWords> = Object.fromEntries(
  names
    .trim()
    .split('\n')
    .map((line) => {
      const [id, given, surname] = line.trim().split('|') as [string, string, string];
      const words = (text: string, part: 'given' | 'surname') =>
        both(text.split(',').map((name) => declinedName(name, part, women.has(id))));
      return [id, { given: words(given, 'given'), surname: words(surname, 'surname') }];
    }),
);

/** States whose name is an adjective in form; other cases than the first open a sentence only as the adjective. */
const adjectival =
  'Francusk|Nemačk|Poljsk|Dansk|Švedsk|Norvešk|Finsk|Češk|Irsk|Bugarsk|Grčk|Hrvatsk|Tursk|Mađarsk|Slovačk';
const afterAdjective =
  'vlad|vojsk|policij|premijerk|predsednic|ministark|delegacij|stran|diplomatij|javnost|kancelark|agencij|obaveštajn|obal|televizij|strank|ratn|mornaric|narodn';

export const serbian = {
  code: 'sr',
  name: 'Српски',
  tier: 'names',
  script: 'cyrillic',
  undeclinedWomen: true,

  people,
  surnamesThatAreWords: both(
    list('Dan, Dana, Danu, Danom, Stub, Stuba, Stubu, Stubom, Stubov, Rute, Bon, Bona, Pavel'),
  ),

  states: {
    ukraine: state('ukrajinsk', 'Ukrajin(a|e|i|u|om)'),
    france: state('francusk', 'Francusk(a|e|oj|u|om)'),
    'united-kingdom': state(
      'britansk',
      'Velik(a|e|oj|u|om) Britanij(a|e|i|u|om)',
      'Britanij(a|e|i|u|om)',
      'Ujedinjen(o|og|om|im) kraljevstv(o|a|u|om)',
    ),
    germany: state('nemačk', 'Nemačk(a|e|oj|u|om)'),
    poland: state('poljsk', 'Poljsk(a|e|oj|u|om)'),
    italy: state('italijansk', 'Italij(a|e|i|u|om)'),
    spain: state('špansk', 'Španij(a|e|i|u|om)'),
    canada: state('kanadsk', 'Kanad(a|e|i|u|om)'),
    australia: state('australijsk', 'Australij(a|e|i|u|om)'),
    japan: state('japansk', 'Japan(|a|u|om)'),
    'new-zealand': state('novozelandsk', 'Nov(i|og|om|im) Zeland(|a|u|om)'),
    netherlands: state('holandsk', 'Holandij(a|e|i|u|om)', 'Nizozemsk(a|e|oj|u|om)'),
    belgium: state('belgijsk', 'Belgij(a|e|i|u|om)'),
    denmark: state('dansk', 'Dansk(a|e|oj|u|om)'),
    sweden: state('švedsk', 'Švedsk(a|e|oj|u|om)'),
    norway: state('norvešk', 'Norvešk(a|e|oj|u|om)'),
    finland: state('finsk', 'Finsk(a|e|oj|u|om)'),
    estonia: state('estonsk', 'Estonij(a|e|i|u|om)'),
    latvia: state('letonsk', 'Letonij(a|e|i|u|om)'),
    lithuania: state('litvansk', 'Litvanij(a|e|i|u|om)'),
    czechia: state('češk', 'Češk(a|e|oj|u|om)', 'Češk(a|e|oj|u|om) republi(ka|ke|ci|ku|kom)'),
    romania: state('rumunsk', 'Rumunij(a|e|i|u|om)'),
    bulgaria: state('bugarsk', 'Bugarsk(a|e|oj|u|om)'),
    greece: state('grčk', 'Grčk(a|e|oj|u|om)'),
    cyprus: state('kiparsk', 'Kip(ar|ra|ru|rom)'),
    ireland: state('irsk', 'Irsk(a|e|oj|u|om)'),
    iceland: state('islandsk', 'Island(|a|u|om)'),
    luxembourg: state('luksemburšk', 'Luksemburg(|a|u|om)'),
    portugal: state('portugalsk', 'Portugalij(a|e|i|u|om)'),
    croatia: state('hrvatsk', 'Hrvatsk(a|e|oj|u|om)'),
    slovenia: state('slovenačk', 'Slovenij(a|e|i|u|om)'),
    austria: state('austrijsk', 'Austrij(a|e|i|u|om)'),
    turkey: state('tursk', 'Tursk(a|e|oj|u|om)'),
    montenegro: state('crnogorsk', 'Crn(a|e|oj|u|om) Gor(a|e|i|u|om)'),
    albania: state('albansk', 'Albanij(a|e|i|u|om)'),
    'united-states': state(
      'američk',
      'SAD',
      'Sjedinjen(e|ih|im) (Američke |Američkih |Američkim |)Držav(e|a|ama)',
      'Amerik(a|e|u|om)',
      'Americi',
    ),
    russia: state('rusk', 'Rusij(a|e|i|u|om)', 'Rusk(a|e|oj|u|om) Federacij(a|e|i|u|om)'),
    hungary: state('mađarsk', 'Mađarsk(a|e|oj|u|om)'),
    slovakia: state('slovačk', 'Slovačk(a|e|oj|u|om)'),
    malta: state('maltešk', 'Malt(a|e|i|u|om)'),
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
    saying: both(
      list(`
      saopštio, saopštila, saopštilo, poručio, poručila, poručuje, rekao, rekla, izjavio, izjavila, najavio, najavila, najavljuje, potvrdio, potvrdila, demantovao, demantovala, odbacio, odbacila, odbacuje, traži, zatražio, zatražila, pozvao, pozvala, poziva,
      potpisao, potpisala, odlučio, odlučila, prihvatio, prihvatila, upozorio, upozorila, upozorava, preti, smatra, insistira, predlaže, predložio, predložila, podržava, optužio, optužila, optužuje, odgovorio, odgovorila, obećao, obećala, osudio, osudila, želi, planira, očekuje, tvrdi, odbija, odbio, odbila
    `),
    ),
    place: both(
      list(
        'u, na, do, iz, kod, pod, nad, pred, za, među, između, preko, oko, blizu, k, ka, od, prema, protiv, o, po, pri, s, sa, zbog, bez',
      ),
    ),
    honorifics: both(
      list(`
      gospodin, gospodina, gospodinu, g., gđa, gospođa, gospođe, gospođi, predsednik(|a|u|om), predsednic(a|e|i|u|om), premijer(|a|u|om), premijerk(a|e|i|u|om), kancelar(|a|u|om), ministar, ministra, ministru, ministrom, ministark(a|e|i|u|om), general(|a|u|om), gen., sekretar(|a|u|om), izaslanik(|a|u|om), ser
    `),
    ),
    femaleHonorifics: both(list('gđa, gospođa, gospođe, gospođi')),
    notFirstNames: both(
      list(`
        Evrop*, Afri*, Azij*, Brisel*, Davos*, Ženev*, Minhen*, Aljas*, Budimpešt*, Grenland*, Gaz*, Izrael*, Iran*, Kin*, Peking*, Teheran*, Venecuel*, Kub*, Sirij*, Indij*, Meksik*, Brazil*, Florid*, Rijad*, Istanbul*, Krim*, Donbas*, Harkov*, Odes*, Zapad*, Balkan*, Njujork*, Strazbur*, Beograd*, Minsk*, Moldavij*, Belorusij*, Srbij*, Gruzij*, Varšav*, London*, Berlin*, Rim*, Madrid*, Hag*, Ankar*, Vašington*, Moskv*, Kijev*, Zagreb*, Skupštin*, Božić*,
      X, A, Ali, Američki, Bez, Bivši, Bio, Britanski, Da, Danas, Do, Dogovor, Dok, Evropski, Francuski, General, Generalni, Gospodin, Gospođa, I, Iako, Iz, Je, Jer, Juče, Kad, Kada, Kako, Kancelar, Kancelara, Kao, Komentar, Kraj, Kod, Još, Međutim, Ministar, Ministra, Može, Na, Nakon, Nad, Ne, Nemački, Novi, O, Od, Odgovor, Oko, On, Ona, Ovo, Pa, Plan, Po, Pod, Poruka, Poseta, Poljski, Posle, Potpredsednik, Predsednik, Predsednica, Predsednika, Prema, Premijer, Premijera, Premijerka, Pre, Pregovori, Preko, Protiv, Rat, Razgovor, Ruski, S, Sa, Samo, Sastanak, Susret, Samit, Sutra, Šta, Tako, Takođe, Ta, Taj, Ko, To, Turski, U, Ukrajinski, Uz, Večeras, Već, Video, Vest, Za, Zašto, Zato, Zbog, Foto, Pismo, Izaslanik, Sekretar, Senator, Srpski
    `),
    ),
    openers: both([`(${adjectival})(e|oj|u|om)`, `(${adjectival})a (${afterAdjective})*`]),
  },

  topics: Object.fromEntries(
    Object.entries({
      // what tells ours from others of the same full name
      'sergey-lavrov': 'Rusij*, rusk*, Moskv*, ministar*, ministr*, Putin*',
      'pedro-sanchez': 'Španij*, špansk*, premijer*, Madrid*',
      'petr-pavel': 'Češk*, češk*, predsednik*',
      'antonio-costa': 'Evropsk(i|og|om|im) savet*, EU, predsednik*',
      'peter-magyar': 'Mađarsk*, mađarsk*, Tisa, Tise, Orban*, premijer*',
      'luis-montenegro': 'Portugal*, premijer*',
      'andriy-yermak': 'Ukrajin*, ukrajinsk*, Zelensk*, kabinet*',
      'serhii-koretskyi': 'Ukrajin*, ukrajinsk*, premijer*',
      'christian-stocker': 'Austrij*, austrijsk*, kancelar*',
      'magdalena-andersson': 'Švedsk*, švedsk*, premijerk*',
      'janez-jansa': 'Slovenij*, slovenačk*, premijer*',
      ukraine: 'Ukrajin(a|e|i|u|om), ukrajinsk*, Kijev*, Zelensk*',
      war: 'rat(a|u|om|), invazij*, agresij*, napad*, front(a|u|), borb(e|i|ama), raket*, dron*, bespilotn*, okupacij*, Donbas*, Krim*',
      ceasefire: 'primirj*, prekid(a|u|om|) vatre, obustav(a|e|i|u) (vatre|borbi)',
      guarantees: 'garancij*, garantov*',
      deployment:
        'raspoređivanj*, slanj(e|a|u|em) vojnika, multinacionaln*, višenacionaln*, vojnik*, trup(e|a|ama), mirovn(e|ih|im) snag*',
      peace: 'mir(a|u|om|), mirovn*, pregovor*, razgovor(i|a|ima)',
      coalition: 'koalicij*, savezni*',
      paris: 'Pariz*, parisk*, Jelisejsk*',
      signing: 'potpis*, usvoj*',
      trilateral: 'trilateraln*, trojn*',
      monitoring: 'nadzor*, nadgled*, praćenj*',
      reconstruction: 'obnov*',
      'air-defence': 'protivvazdušn*, vazdušn(a|e|oj|u) odbran*, Patriot*',
      summit: 'samit*, sastan(ak|ka|ku|kom), susret*, sednic*',
      'iraq-war': 'Irak*, iračk*, Sadam*, Husein*, Buš*, Bler*, 2003',
      climate: 'klim*, CO2, emisij*, COP30',
      aid: 'razvojn(a|e|oj|u) pomoć*, OECD, HIV, Unesk*',
      history: '1856, 1919, 1947, 1951, vek*, Krimsk(i|og|om) rat*, Napoleon*, Versaj*',
      'middle-east':
        'Gaz(a|e|i|u), Izrael*, izraelsk*, palestinsk*, Liban*, Sirij*, Iran*, iransk*, Hamas*, Jemen*',
      'government-coalition':
        'vladajuć*, koalicion*, SNS, SPS, opozicij*, Skupštin*, skupštin*, poslani*, izbor*',
      stage: 'album*, pevač*, gitarist*, kompozitor*, slikar*, vajar*, glum(ac|ca|ica|ice), pisac, pisc*',
      gazetteer: 'prezime*, krater*, selo, naselje, opštin*, asteroid*',
      sport: 'utakmic*, gol(a|ova|ovi), fudbal*, lig(a|e|i|u), trener*, selektor*, olimp*, turnir*, navijač*',
      'united-states': 'SAD, američk*, Vašington*, Tramp*, Bel(a|e|oj|u) kuć*, republikan*',
    }).map(([topic, words]) => [topic, both(list(words))]),
  ),

  wordings: {
    'coalition-of-the-willing': bothOf([
      'koalicij(a|e|i|u|om) (voljnih|spremnih|odlučnih)',
      {
        form: 'koalicij(a|e|i|u|om)',
        needs: ['coalition-of-the-willing'],
        unless: ['government-coalition', 'iraq-war', 'middle-east'],
        in: 'scope',
      },
    ]),
    'multinational-force-ukraine': bothOf([
      {
        form: '(višenacionaln|multinacionaln)(e|ih|im) snag(e|a|ama)',
        needs: ['ukraine|coalition'],
        unless: ['iraq-war', 'middle-east'],
        in: 'scope',
      },
    ]),
    nato: both([
      'NATO',
      'NATO(-a|-u|-om)',
      'Severnoatlantsk(i|og|om|im) savez(|a|u|om)',
      'Severnoatlantsk(a|e|oj|u) alijans(a|e|i|u)',
    ]),
    'european-union': both(['EU', 'Evropsk(a|e|oj|u|om) unij(a|e|i|u|om)']),
    'european-commission': both(['Evropsk(a|e|oj|u|om) komisij(a|e|i|u|om)', 'EK']),
    'european-council': both(['Evropsk(i|og|om|im) savet(|a|u|om)']),
    'us-congress': both(['američk(i|og|om|im) kongres(|a|u|om)', 'kongres(|a|u|om) SAD']),
    'armed-forces-of-ukraine': both([
      ...paradigm('ukrajinsk_ vojsk_', 'a a', 'e e', 'oj ci', 'u u', 'om om'),
      ...paradigm('oružan_ snag_ Ukrajine', 'e e', 'ih a', 'im ama'),
      ...paradigm('ukrajinsk_ oružan_ snag_', 'e e e', 'ih ih a', 'im im ama'),
      ...paradigm('ukrajinsk_ snag_', 'e e', 'ih a', 'im ama'),
    ]),
    g7: both(['G7', 'grup(a|e|i|u) G7']),
    bundestag: both(['bundestag(|a|u|om)']),
    'verkhovna-rada': both(['ukrajinsk(i|og|om|im) parlament(|a|u|om)', 'Vrhovn(a|e|oj|u) rad(a|e|i|u)']),

    'paris-declaration-2026': bothOf([
      ...weak(
        [
          ...paradigm('parisk_ deklaracij_', 'a a', 'e e', 'oj i', 'u u', 'om om'),
          ...paradigm('parisk_ izjav_', 'a a', 'e e', 'oj i', 'u u'),
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
    ]),
    'trilateral-declaration-2026': bothOf([
      ...weak(['(izjav|deklaracij)(a|e|i|u|om) o (nameri|namerama)', 'pism(o|a|u|om) o nameri'], {
        needs: ['coalition|deployment|emmanuel-macron|keir-starmer|paris'],
      }),
      ...weak(
        [
          ...paradigm('trilateraln_ deklaracij_', 'a a', 'e e', 'oj i', 'u u'),
          ...paradigm('trilateraln_ izjav_', 'a a', 'e e', 'oj i', 'u u'),
        ],
        { needs: ['ukraine|paris|deployment|coalition|emmanuel-macron'] },
      ),
    ]),
    'security-guarantees': both([
      ...paradigm('bezbednosn_ garancij_', 'e e', 'ih a', 'im ama'),
      ...paradigm('sigurnosn_ garancij_', 'e e', 'ih a', 'im ama'),
      'garancij(e|a|ama) bezbednosti',
    ]),
    'minsk-agreements': both([
      '(sporazum|protokol)(|a|u|om|i|e|ima) iz Minska',
      'minsk(i|og|om|im|e|ih) sporazum(|a|u|om|i|e|ima)',
      'Minsk (1|2)',
    ]),
  },

  metonyms: {
    ukraine: both(['Kijev']),
    france: both(['Pariz', 'Jelisejska palata']),
    'united-kingdom': both(['London', 'Dauning strit']),
    germany: both(['Berlin']),
    'united-states': both(['Vašington', 'Bela kuća', 'Pentagon']),
    russia: both(['Kremlj', 'Moskva']),
  },

  namesakes: both([
    'parlamentarn<a|e|oj|u|om> skupštin<a|e|i|u|om> NATO',
    'savet(|a|u|om) (EU|Evropske unije|NATO-Rusija|NATO-Ukrajina)',
    'sud(|a|u|om) (EU|Evropske unije)',
    ...paradigm('parisk_ klimatsk_ sporazum_', 'i i -', 'og og a', 'om om u', 'im im om'),
    ...paradigm('parisk_ sporazum_', 'i -', 'og a', 'om u', 'im om'),
    'Parisk(i|og) klub(|a)',
    'Parisk(a|e) komun(a|e)',
    'Pari Sen Žermen',
    'Jelisejsk(a|ih|im) polj(a|ima)',
    ...paradigm('vladajuć_ koalicij_', 'a a', 'e e', 'oj i', 'u u'),
    'koalicij(a|e|i|u) (SNS|SPS|stranaka|oko SNS)',
    'koalicij(a|e|i|u) voljnih (u Iraku|protiv Iraka)',
    'Savet(|a|u) (EU|Evrope|Evropske unije|bezbednosti|ministara)',
    'Evropsk(i|og) savet(|a) za (spoljne odnose|istraživanje)',
    'Melanij(a|e|i|u|om) Tramp',
    'Ivank(a|e|i|u|om) Tramp',
    '(Tifani|Lara|Lare) Tramp',
    '(Erik|Baron)(|a|u|om) Tramp(|a|u|om)',
    'Donald(|a|u|om) Tramp(|a|u|om) mlađ(i|eg)',
    'Donald(|a|u|om) Tramp(|a|u|om) junior',
    'Brižit Makron',
    'Olen(a|e|i|u|om) Zelensk(a|e|oj|u|om)',
    'Kolin(|a) Pauel(|a)',
    'Džerom(|a) Pauel(|a)',
    'Sajrus(|a) Vens(|a)',
    'Uša Vens',
    'Kostarik*',
    'Kosta Rik(a|e)',
    'Aston Martin',
    'Svet(i|og) Martin(|a)',
    'grup(a|e) iz Minska',
    'Severn(a|e|oj|u) Irsk(a|e|oj|u)',
  ]),

  givenNames: [
    ...list(`
      Melanija, Melanije, Melaniji, Ivanka, Ivanke, Brižit, Olena, Olene, Uša, Aleksandar, Aleksandra, Ana, Andrej*, Ante, Branko, Boris*, Dejan*, Dragan*, Dušan*, Gordana, Goran*, Igor*, Ivan*, Ivana, Ivica, Jelena, Jovan*, Luka, Maja, Marija, Marko, Marka, Milan*, Milica, Milorad*, Miloš*, Mirko, Miroslav*, Nebojša, Nenad*, Nikola, Nikole, Petar, Predrag*, Radovan*, Sanja, Saša, Siniša, Slobodan*, Sonja, Stefan*, Tatjana, Tomislav*, Vesna, Viktor*, Vladan*, Vladimir*, Vuk*, Zdravko, Zoran*, Zorana, Željko, Džo, Barak*, Angela, Angele, Olaf*, Sergej*, Dmitrij*, Džordž*, Erik*, Nikol*, Majkl*, Kris*
    `),
  ].join(' '),
} satisfies Language;
