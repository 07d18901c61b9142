// Czech. Names take cases and possessive adjectives (`Trumpův plán`), women `-ová` (`Meloniová`); the Czech president
// bears a first name for a surname.

import type { Language, StateWords } from './language.ts';
import { list } from './list.ts';
import { paradigm } from './paradigm.ts';

/** Every form of an adjective in `-ý`: `ukrajinsk`, also with the softened plural. */
const adjective = (stem: string) => `${stem}(ý|ého|ému|ém|ým|á|é|ou|ých|ými)`;

const state = (...stems: string[]): StateWords => ({ adjectives: stems.map(adjective) });

// names that the data has in other transliterations, with every ending
const possessive = 'ův|ova|ovo|ovi|ovy|ovu|ově|ovou|ových|ovým|ovými';
const hard = (stem: string) => `${stem}(|a|u|e|em|${possessive})`;
const soft = (stem: string) => `${stem}(|e|i|em|${possessive})`;
const inA = (stem: string) => `${stem}(a|y|u|ou|${possessive})`;
const asAdjective = (stem: string) => `${stem}(ý|yj|ij|ého|ému|ým|ém)`;
const given = (stem: string) => `${stem}(|a|ovi|u|em)`;
const givenJ = (stem: string) => `${stem}(|e|ovi|i|em)`;
const woman = (stem: string) => `${stem}(ová|ové|ovou)`;

const person = (stem: string) => `${stem}(|a|ovi|u|em|e)`;
const chief = 'šéf(|a|ovi|em|ka|ky|ce|ku|kou)';
const chairman = 'předsed(a|y|ovi|u|ou|kyně|kyni|kyní)';
const minister = 'ministr(|a|ovi|em|u|yně|yni|yní)';
const declaration = 'deklarac(e|i|í)';
const statement = 'prohlášení(|m)';
const meeting =
  '(summit|summitu|summitem|schůzka|schůzky|schůzce|schůzku|schůzkou|setkání|setkáním|jednání|jednáním|zasedání|rozhovory|rozhovorů|rozhovorech)';
const talks = '(rozhovory|rozhovorů|rozhovorech|jednání|jednáním|schůzka|schůzky|schůzce|kolo|kola|kole)';
const willing = '(ochotných|odhodlaných)';
const forces = '(sil|síly|sílám|silám|silami|silách)';

export const czech = {
  code: 'cs',
  name: 'Čeština',
  tier: 'full',
  casesTellWordsApart: true,
  script: 'latin',
  undeclinedWomen: true,

  people: {
    'volodymyr-zelensky': {
      given: [given('Volodymyr'), given('Vladimir'), 'Volodimir(|a)'],
      surname: [asAdjective('Zelensk')],
    },
    'yuliia-svyrydenko': {
      given: ['Julij(a|e|i|u|í)', 'Juli(e|i|í)'],
      surname: ['Svyrydenk(o|ová|ové|ovou)'],
    },
    'andrii-sybiha': { given: [givenJ('Andrij')], surname: [inA('Sybih')] },
    'rustem-umerov': { given: [given('Rustem')], surname: [hard('Umerov'), hard('Umjerov')] },
    'kyrylo-budanov': { given: ['Kyryl(o|a|ovi|em)'], surname: [hard('Budanov')] },
    'denys-shmyhal': { given: [given('Denys')], surname: [hard('Šmyhal'), soft('Šmyhal')] },
    'mykhailo-fedorov': { given: ['Mychajl(o|a|ovi|em)'], surname: [hard('Fedorov')] },
    'andrii-hnatov': { given: [givenJ('Andrij')], surname: [hard('Hnatov')] },
    'oleksandr-syrskyi': { given: [given('Oleksandr')], surname: [asAdjective('Syrsk')] },
    'andriy-yermak': { given: [givenJ('Andrij')], surname: [hard('Jermak')], unless: ['cossacks'] },
    'serhii-kyslytsia': { given: [givenJ('Serhij')], surname: ['Kyslycj(a|i|ovi|u|ou)'] },
    'davyd-arakhamia': {
      given: [given('Davyd'), given('David')],
      surname: ['Arachamij(a|i|ovi|u|ou)', 'Arachami(a|e|u)'],
    },
    'vladimir-putin': { given: [given('Vladimir')] },
    'sergey-lavrov': { given: [givenJ('Sergej')], surname: [hard('Lavrov')] },
    'rosen-zhelyazkov': { given: [given('Rosen')], surname: [hard('Željazkov')] },
    'rumen-radev': { given: [given('Rumen')], surname: [hard('Radev')] },
    'serhii-koretskyi': { given: [givenJ('Serhij')], surname: [asAdjective('Koreck')] },
    'yevhenii-khmara': { given: ['Jevhen(|a|ovi|em|ij|ije|ijem)'], surname: [inA('Chmar')] },
    'mykhailo-drapatyi': { given: ['Mychajl(o|a|ovi|em)'], surname: ['Drapat(ý|yj|ého|ému|ým|ém)'] },
    'sanae-takaichi': { surname: [woman('Takaiči'), woman('Takaichi')] },
    'ursula-von-der-leyen': {
      surname: ['von der Leyen(|ová|ové|ovou)', 'Von der Leyen(|ová|ové|ovou)', 'Leyen(ová|ové|ovou)'],
    },
    'nikos-christodoulides': { surname: [soft('Christodulidis'), soft('Christodulides')] },
    'kristrun-frostadottir': { surname: ['Frostadóttir(|ová|ové|ovou)'] },
    'evika-silina': { surname: [woman('Siliņ'), woman('Silin')] },
    'inga-ruginiene': { surname: ['Ruginien(ė|e|ová|ové|ovou|é)'] },
    'andrej-babis': { given: [givenJ('Andrej')] },
    'petr-pavel': { given: ['Pet(r|ra|rovi|rem|ru)'] },
    'andrej-plenkovic': { given: [givenJ('Andrej')] },
  },

  states: {
    ukraine: state('ukrajinsk'),
    france: state('francouzsk'),
    'united-kingdom': {
      names: [
        'Británi(e|i|í)',
        'Velk<á|é|é|ou|ou> Británi<e|e|i|i|í>',
        'Spojené(|ho|mu|m) království',
        'Spojeným královstvím',
      ],
      adjectives: [adjective('britsk')],
    },
    germany: state('německ'),
    poland: state('polsk'),
    italy: state('italsk'),
    spain: state('španělsk'),
    canada: state('kanadsk'),
    australia: state('australsk'),
    japan: state('japonsk'),
    'new-zealand': state('novozélandsk'),
    netherlands: {
      names: ['Holandsk(o|a|u|em)', 'Nizozemí(|m)'],
      adjectives: [adjective('nizozemsk'), adjective('holandsk')],
    },
    belgium: state('belgick'),
    denmark: state('dánsk'),
    sweden: state('švédsk'),
    norway: state('norsk'),
    finland: state('finsk'),
    estonia: state('estonsk'),
    latvia: state('lotyšsk'),
    lithuania: state('litevsk'),
    czechia: {
      names: ['Česk(á|é|ou) republi(ka|ky|ku|kou)', 'České republice', 'ČR'],
      adjectives: [adjective('česk')],
    },
    romania: state('rumunsk'),
    bulgaria: state('bulharsk'),
    greece: state('řeck'),
    cyprus: state('kypersk'),
    ireland: state('irsk'),
    iceland: state('islandsk'),
    luxembourg: state('lucembursk'),
    portugal: state('portugalsk'),
    croatia: state('chorvatsk'),
    slovenia: state('slovinsk'),
    austria: state('rakousk'),
    turkey: state('tureck'),
    montenegro: state('černohorsk'),
    albania: state('albánsk'),
    'united-states': {
      names: [
        'USA',
        'Spojen(é|ých|ým|ými) stát(y|ů|ům|ech) (americké|amerických|)',
        'Amerik(a|y|u|ou)',
        'Americe',
      ],
      adjectives: [adjective('americk')],
    },
    russia: { names: ['Rusk<á|é|é|ou|ou> federac<e|e|i|i|í>'], adjectives: [adjective('rusk')] },
    hungary: state('maďarsk'),
    slovakia: state('slovensk'),
    malta: state('maltsk'),
  },

  organisations: {
    nato: { names: ['NATO', 'Severoatlantické aliance'], adjectives: ['alianční(|ho|mu|m)'] },
    'european-union': { names: ['EU', 'Evropské unie'], adjectives: ['unijní(|ho|mu|m)'] },
    'european-commission': { names: ['Evropské komise', 'EK'] },
    'european-council': { names: ['Evropské rady'] },
    'armed-forces-of-ukraine': {
      names: ['ukrajinské armády', 'ozbrojených sil Ukrajiny', 'ukrajinských ozbrojených sil'],
    },
  },

  offices: {
    president: {
      heads: [person('prezident'), 'prezident(ka|ky|ce|ku|kou)'],
      plurals: ['prezident(i|ů|ům|y|ech)'],
    },
    'head-of-state': {
      heads: ['hlav(a|y|ě|u|ou) státu', 'hlav(a|y|ě|u|ou) {A} státu'],
      plurals: ['hlav(y|ám|ami|ách|) států'],
    },
    'prime-minister': {
      heads: [
        'premiér(|a|ovi|em|ka|ky|ce|ku|kou)',
        'ministersk(ý|ého|ému|ým|ém) předsed(a|y|ovi|u|ou)',
        'ministersk(á|é|ou) předsedkyn(ě|i|í)',
      ],
      plurals: ['premié(ři|rů|rům|ry|rech)'],
    },
    'head-of-government': {
      heads: [
        `${chairman} vlády`,
        `${chief} vlády`,
        `${chief} {A} vlády`,
        `${chairman} {A} vlády`,
        `${chief} {A} kabinetu`,
      ],
      plurals: ['šéf(ové|ů|ům|y) vlád', 'předsed(ové|ů|ům) vlád'],
    },
    chancellor: {
      heads: ['kancléř(|e|i|ovi|em|ka|ky|ce|ku|kou)', 'spolkov(ý|ého|ému|ým|ém) kancléř(|e|i|ovi|em)'],
      plurals: ['kancléř(ů|ům)'],
    },
    'vice-president': {
      heads: [person('viceprezident'), 'viceprezident(ka|ky|ce|ku|kou)'],
      plurals: ['viceprezident(i|ů|ům|y)'],
    },
    'foreign-minister': {
      heads: [
        `${minister} (zahraničí|zahraničních věcí)`,
        `${chief} (diplomacie|rezortu diplomacie)`,
        `${chief} {A} (diplomacie|ministerstva zahraničí)`,
      ],
      plurals: [
        'minist(ři|rů|rům|ry|rech) (zahraničí|zahraničních věcí)',
        'šéf(ové|ů|ům) (diplomacie|diplomacií)',
      ],
    },
    'defence-minister': {
      heads: [
        `${minister} (obrany|ozbrojených sil)`,
        `${chief} (rezortu obrany|ministerstva obrany)`,
        `${chief} {A} (rezortu obrany|ministerstva obrany)`,
      ],
      plurals: ['minist(ři|rů|rům|ry|rech) obrany'],
    },
    'secretary-general': {
      heads: ['generální(|ho|mu|m) tajemník(|a|ovi|em|u)', 'generální tajemni(ce|ci|cí)'],
      plurals: ['generální tajemníci'],
    },
    'high-representative': {
      heads: [
        'vysok(ý|ého|ému|ým|ém) představitel(|e|i|em|ovi)',
        'vysok<á|é|ou|ou> představitelk<a|y|u|ou>',
        'vysoké představitelce',
      ],
    },
    'commander-in-chief': {
      heads: ['vrchní(|ho|mu|m) velitel(|e|i|em|ovi)'],
      plurals: ['vrchní velitelé'],
    },
    'chief-of-general-staff': {
      heads: [
        'náčelník(|a|ovi|em|u) generálního štábu',
        'náčelník(|a|ovi|em|u) štábu obrany',
        `${chief} generálního štábu`,
      ],
      plurals: ['náčelní(ci|ků|kům|ky) (generálních |)štábů'],
    },
    'head-of-presidential-office': {
      heads: [
        `${chief} (prezidentské kanceláře|kanceláře prezidenta|prezidentova úřadu)`,
        `${chief} {A} (prezidentské kanceláře|prezidentské administrativy)`,
        'vedoucí(|ho|mu|m) (prezidentské kanceláře|kanceláře prezidenta)',
      ],
    },
    'national-security-adviser': {
      heads: [
        'poradc(e|i|em|ovi) pro (národní |)bezpečnost',
        'poradkyn(ě|i|í) pro (národní |)bezpečnost',
        'poradc(e|i|em) premiéra pro (národní |)bezpečnost',
      ],
      plurals: ['poradců pro (národní |)bezpečnost', 'poradcům pro (národní |)bezpečnost'],
    },
    leader: {
      heads: ['vůdc(e|i|em|ovi)', 'lídr(|a|ovi|em)', 'vůdkyn(ě|i|í)'],
      plurals: ['lídř(i|ích)', 'lídrů', 'lídrům', 'lídry', 'vůdců', 'vůdcům'],
    },
  },
  officeOrders: ['A H', 'H N'],
  officePhrases: {
    'ukraine/president': ['ukrajinsk(ý|ého|ému|ým) vůdc(e|i|em)'],
    'ukraine/commander-in-chief': [
      'vrchní(|ho|mu|m) velitel(|e|i|em) (ukrajinské armády|ukrajinských ozbrojených sil|ozbrojených sil Ukrajiny|ukrajinských sil)',
    ],
    'ukraine/chief-of-general-staff': [
      'náčelník(|a|ovi|em|u) ukrajinského generálního štábu',
      'náčelník(|a|ovi|em|u) generálního štábu (ukrajinské armády|Ukrajiny)',
    ],
    'ukraine/head-of-presidential-office': [
      'šéf(|a|ovi|em) (Kanceláře|kanceláře) (ukrajinského prezidenta|prezidenta Ukrajiny)',
    ],
    'france/president': ['pán(|a|em) Elysejského paláce'],
    'united-states/president': ['pán(|a|em) Bílého domu', 'šéf(|a|ovi|em) Bílého domu'],
    'united-states/secretary-of-state': [
      'ministr(|a|ovi|em|u) zahraničí (USA|Spojených států)',
      'americk(ý|ého|ému|ým) státní(|ho|mu|m) tajemník(|a|ovi|em)',
      'šéf(|a|ovi|em) (americké diplomacie|diplomacie USA)',
    ],
    'united-states/secretary-of-defense': [
      'šéf(|a|ovi|em) Pentagonu',
      'ministr(|a|ovi|em|u) (obrany|války) (USA|Spojených států)',
      'americk(ý|ého|ému|ým) ministr(|a|ovi|em|u) (obrany|války)',
    ],
    'russia/president': [
      'šéf(|a|ovi|em) Kremlu',
      'pán(|a|ovi|em) Kremlu',
      'vládce Kremlu',
      'rusk(ý|ého|ému|ým) diktátor(|a|ovi|em)',
    ],
    'nato/secretary-general': [
      'šéf(|a|ovi|em) (NATO|Severoatlantické aliance|Aliance|aliance)',
      'generální(|ho|mu|m) tajemník(|a|ovi|em|u) (Aliance|aliance)',
    ],
    'european-commission/president': [
      'šéfk(a|y|u|ou) (Evropské komise|Komise|EK|eurokomise)',
      'šéfce (Evropské komise|Komise|EK)',
      `${chairman} (Evropské komise|Komise|EK|eurokomise)`,
    ],
    'european-council/president': ['šéf(|a|ovi|em) Evropské rady', `${chairman} Evropské rady`],
    'european-union/high-representative': [
      'šéfk(a|y|u|ou) (unijní diplomacie|evropské diplomacie|diplomacie EU)',
      'vysok<á|é|ou|ou> představitelk<a|y|u|ou> (EU|Unie|Evropské unie) pro zahraniční (věci|politiku|věci a bezpečnostní politiku)',
      'šéfce (unijní diplomacie|evropské diplomacie|diplomacie EU)',
      'šéf(|a|ovi|em) (unijní diplomacie|evropské diplomacie|diplomacie EU)',
    ],
  },
  domesticOffices: {
    'czechia/prime-minister': ['premiér(|a|ovi|em)', `${chairman} vlády`, 'šéf(|a|ovi|em) vlády'],
    'czechia/president': [person('prezident'), 'hlav(a|y|ě|u|ou) státu'],
  },

  cues: {
    former: list(`
      býval*, nově jmenovan*, jmenovan*, bývalý, ex-, předchozí*, někdejší*, tehdejší*, minul(ý|ého|ému|ým|á|é|ou), zesnul*, odstupující*, končící*, sesazen*, odvolan*, posledn*, svržen*, dlouholet*, dosluhující*, legendárn*, historick*
    `),
    future: list(`
      budoucí*, příští*, nastupující*, zvolen*, designovan*, nastávající*, potenciáln*, případn*, možn(ý|ého|ému|ým), kandidát(|a|ovi|em|ka|ky|i|ů) na, uchazeč(|e|em) o, nov(ý|ého|ému|ým|á|é|ou), na post, do funkce, ve funkci, funkci, stane, stát, jmenuje, zvolí, volí, volila, volili, zvolili, zvolila, volby, v čele
    `),
    deputy: list(
      'náměst*, zástupc*, místopředsed*, vice, úřadující*, dočasn*, prozatím*, pověřen*, manželk(a|y|u|ou), syn, syna, dcera, zeť, zetě, mluvčí',
    ),
    indefinite: list(`
      úřad(|u|em), funkc(e|i|í), post(|u|em), křesl(o|a|e|u|em), volb(a|y|u|ou|ami|ách), voleb, každ*, některý, některého, jakýkoli*, jakéhokoli*, nějaký, nějakého, žádný, žádného, žádným, jeden z, první(|ho|mu|m), druh(ý|ého|ému|ým), třetí*, jin(ý|ého|ému|ým|á|é|ou), všech,
      čínsk*, srbsk*, bělorusk*, moldavsk*, syrsk*, íránsk*, izraelsk*, egyptsk*, indick*, brazilsk*, argentinsk*, venezuelsk*, mexick*, jihokorejsk*, severokorejsk*, korejsk*, kazašsk*, kazachstánsk*, uzbeck*, ázerbájdžánsk*, arménsk*, gruzínsk*, švýcarsk*, makedonsk*, bosensk*, kosovsk*, iráck*, afghánsk*, pákistánsk*, palestinsk*, libanonsk*, saúdsk*, jihoafrick*, vietnamsk*, filipínsk*, kolumbijsk*, chilsk*
    `),
    past: list(`
      tehdy, tehdejší*, v té době, v tu dobu, tenkrát, před lety, lety, podle ústavy, ústava říká, ze zákona, za (vlády|prezidentství|dob|časů), kdysi, v minulosti, dekádou, svého času, v minulém desetiletí
    `),
    lastYear: list('před rokem, loni, vloni, loňsk*, v minulém roce, minulého roku'),
    since: list('od, od roku, v letech'),
    saying: list(`
      uved(l|la|lo|ly|li), řek(l|la|lo|ly|li), říká, oznámi(l|la|lo|ly|li), oznamuje, prohlási(l|la|lo|ly|li), prohlašuje, potvrdi(l|la|lo|ly|li), potvrzuje, popře(l|la|lo|ly|li), popírá, odmít(l|la|lo|ly|li), odmítá, žádá, požadoval*, požaduje, požáda(l|la|lo|ly|li), vyzva(l|la|lo|ly|li), vyzývá, chce, chtě(l|la|lo|ly|li),
      hodlá, plánuje, souhlasi(l|la|lo|ly|li), souhlasí, podepsa(l|la|lo|ly|li), podepíše, rozhod(l|la|lo|ly|li), schváli(l|la|lo|ly|li), doufá, spoléhá, obává, varoval*, varuje, hrozí, pohrozi(l|la|lo|ly|li), tvrdí, domnívá, trvá, navrhuje, navrh(l|la|lo|ly|li), podporuje, podpoři(l|la|lo|ly|li), kritizuje, kritizova(l|la|lo|ly|li), obvini(l|la|lo|ly|li), obviňuje,
      odpovědě(l|la|lo|ly|li), reaguje, reagova(l|la|lo|ly|li), předa(l|la|lo|ly|li), pošle, posla(l|la|lo|ly|li), ujisti(l|la|lo|ly|li), ujišťuje, slíbi(l|la|lo|ly|li), slibuje, očekává, vylouči(l|la|lo|ly|li), nevylučuje, vylučuje, označi(l|la|lo|ly|li), přizna(l|la|lo|ly|li), zavázal*, zvažuje, zdůrazni(l|la|lo|ly|li), zdůrazňuje, blokuje, zablokova(l|la|lo|ly|li), usiluje, musí, může, mlčí, odsoudi(l|la|lo|ly|li), odsuzuje, představi(l|la|lo|ly|li), poskytne, poskyt(l|la|lo|ly|li), nabíd(l|la|lo|ly|li), nabízí, upozorni(l|la|lo|ly|li), zveřejni(l|la|lo|ly|li), dohod(l|la|lo|ly|li), jedná, vidí, považuje, získá, dostane
    `).flatMap((verb) => [verb, `ne${verb}`]),
    place: list(
      'v, ve, do, z, ze, u, na, nad, pod, před, za, mezi, přes, kolem, okolo, poblíž, blízko, k, ke, od, pro, proti, o, po, při, s, se, vůči, podle, mimo, kromě, skrz',
    ),
    honorifics: list(
      'pan, pana, panu, pane, panem, páně, paní, generál(|a|ovi|em), gen., sir, manželé, manželů',
    ),
    femaleHonorifics: ['paní'],
    notFirstNames: list(`
      Venezuel*, Grónsk*, Čín*, Indi*, Kub(a|y|ě|u|ou), Mexik*, Evrop*, Afri*, Asi*, Asie, Brusel*, Davos*, Davosu, Ženev*, Mnichov*, Aljaš*, Anchorage, Budapešt*, Gaz*, Peking*, Teherán*, Caracas*, Florid*, Rijád*, Istanbul*, Krym*, Donbas*, Charkov*, Oděs*, Cherson*, Lvov*, Senát*, Západ*, Blízk*, Kavkaz*, Balkán*, Arktid*, Balt*, New York*, Štrasburk*, Bělehrad*, Tbilis*, Minsk*, Varšav*, Londýn*, Berlín*, Řím*, Madrid*, Haag*, Ankar*, Washington*, Moskv*, Kyjev*, Prah*, Praz*, Brn*, Brno, Doněck*, Luhansk*, Ramstein*, Vánoc*, Sněmovn*, Hrad*,
      X, ONLINE, A, Aby, Administrativa, Ale, Ani, Až, Bez, Bývalý, Byl, Byla, Bylo, Byli, Co, Což, Další, Dnes, Do, Dohoda, Dopis, Díky, Generál, Hlava, I, Jak, Jako, Jaký, Jakmile, Je, Jeho, Jejich, Ještě, Jen, Jenže, Jestli, Jestliže, Jeden, K, Kam, Kancléř, Kancléře, Kancléřem, Kdo, Kde, Kdy, Kdyby, Když, Komentář, Konec, Kromě, Ke, Kvůli, Lídr, Má, Mezi, Mimo, Ministr, Ministra, Ministryně, Místo, Mluvčí, Možná, Muž, Na, Nad, Naopak, Například, Naproti, Navíc, Nebo, Než, Není, Ne, Nový, Nová, O, Od, On, Ona, Oba, Ovšem, Pan, Pane, Paní, Plán, Plánu, Po, Pod, Podle, Pokud, Politika, Poradce, Poté, Potom, Pouze, Pozvání, Premiér, Premiéra, Premiérem, Premiérovi, Premiérka, Prezident, Prezidenta, Prezidentem, Prezidentovi, Pro, Proč, Proti, Proto, Protože, Před, Předseda, Přes, Při, Přitom, Přesto, Přestože, Rozhovor, Rozhodnutí, S, Se, Setkání, Senátor, Schůzka, Slova, Snad, Spolu, Spor, Stejně, Šéf, Šéfka, Summit, Také, Tak, Takže, Tam, Tady, Ten, Tedy, Tehdy, Teď, To, Toto, Tým, Tím, Tajemník, Telefonát, U, Už, Útok, V, Ve, Válka, Večer, Vláda, Víc, Viceprezident, Včera, Všichni, Vždy, Z, Za, Zatímco, Zato, Zda, Ze, Zmocněnec, Zpráva, Že, Zatím, Zeť, ONLINE, VIDEO, FOTO, Online, Video, Foto, Experti, Analytik, Expert, Válku, Dle, Dále, Zítra, Ráno
    `),
  },

  topics: {
    cossacks: list('kozák*, kozác*, ataman*, ledoborec*'),
    stage: list(
      'album*, zpěvák*, zpěvač*, kytarist*, skladatel*, malíř*, sochař*, herec, herc(i|e|em|ů|ům), hereč*, román*, spisovatel*',
    ),
    gazetteer: list('příjmení, kráter*, vesnic*, obec, planetk*, rodu'),
    // what tells ours from others of the same full name
    'petr-pavel': list(
      'prezident*, Hrad*, zákon*, vlád*, Babiš*, premiér*, generál*, NATO, hlav(a|y|u|ou) státu',
    ),
    'sergey-lavrov': list('Rusk*, rusk*, Moskv*, Kreml*, ministr*, Putin*'),
    'pedro-sanchez': list('Španělsk*, španělsk*, premiér*, Madrid*'),
    'antonio-costa': list('Evropsk(á|é|ou) rad*, EU, předsed*, Brusel*'),
    'peter-magyar': list('Maďarsk*, maďarsk*, Tisza, Tisz*, Orbán*, premiér*'),
    'luis-montenegro': list('Portugalsk*, portugalsk*, premiér*'),
    'john-healey': list('britsk*, ministr*, obrany'),
    'andriy-yermak': list('kancelář*, Zelensk*, Ukrajin*, ukrajinsk*, prezident*'),
    'mykhailo-fedorov': list('ministr*, obrany, Ukrajin*, ukrajinsk*'),
    'serhii-koretskyi': list('premiér*, vlád*, Naftohaz*, Ukrajin*, ukrajinsk*'),
    'yevhenii-khmara': list('SBU, ministr*, Ukrajin*'),
    'christian-stocker': list('Rakousk*, rakousk*, kancléř*'),
    'magdalena-andersson': list('Švédsk*, švédsk*, premiér*'),
    'janez-jansa': list('Slovinsk*, slovinsk*, premiér*'),
    ukraine: list('Ukrajin(a|y|ě|u|ou), ukrajinsk*, Ukrajin(ec|ci|ců|cům), Kyjev*, kyjevsk*, Zelensk*'),
    war: list(
      'válk(a|y|u|ou|ám|ách), válce, invaz(e|i|í), agres(e|i|í), ofenziv*, front(a|ě|u|y|ou), boj(e|ů|ích|ům), ostřelování, útok*, raket*, dron(y|ů|ům|ech), okupac*, okupant*, Donbas*, Krym*',
    ),
    ceasefire: list(
      'příměří*, klid(u|em|) zbraní, zastaven(í|ím) (palby|bojů), ukončen(í|ím) (války|bojů|palby)',
    ),
    guarantees: list('záruk*, bezpečnostní(ch|mi|m|) garanc*, garanc(e|í|i|ím|emi|ích), garantov*'),
    deployment: list(
      'rozmístě*, rozmísti*, nasazen*, vyslán*, vyslat, kontingent*, vojsk*, voják*, vojác*, jednot(ky|ek|kám|kami|kách), mírov(é|ých|ým|ými) (sil|síly|silám|silami|jednotky|jednotek), mnohonárodní*',
    ),
    peace: list('mír(u|em|), mírov*, jednání, vyjednáv*, rozhovor(y|ů|ech|ům), dohod(a|y|ě|u|ou)'),
    coalition: list('koalic*, spojenc*, spojenec'),
    paris: list('Paříž*, pařížsk*, Elysejsk*'),
    signing: list(
      'podepsa*, podepíš*, podpis*, přija(l|li|la|ly|to|ta|tá|tou), přijet(í|ím), schváli*, signatář*',
    ),
    trilateral: list('trojstrann*, třístrann*, tří (zemí|států|stran|lídrů), tři (země|státy)'),
    monitoring: list('monitor*, kontrol*, verifik*, dohled*, dohlíž*, sledov*, pozorov*'),
    reconstruction: list('obnov(a|y|ě|u|ou), rekonstrukc*, prosperit*, investic*'),
    'air-defence': list(
      'protivzdušn*, vzdušn(á|é|ou) obran*, Patriot*, protiraketov*, vzdušn(ého|ý|ém) prostor*',
    ),
    summit: list('summit*, schůz*, setkán*, setka(l|li|la|ly), zasedán*, konferenc*, lídř(i|ích), lídr*'),
    'iraq-war': list(
      'Irák*, iráck*, Saddám*, Husajn*, Husajn, Bush*, Blair*, zbraní hromadného ničení, 2003',
    ),
    climate: list('klimat*, CO2, emis*, COP21, COP30, oteplov*, dekarboniz*, skleníkov*'),
    aid: list('rozvojov(á|é|ou) pomoc*, dárc*, OECD, Akkr*, Pusan*, HIV, UNESCO'),
    history: list(
      '1856, 1763, 1783, 1814, 1919, 1920, 1938, 1947, 1951, Versail*, století, krymsk(á|é|ou) válk*, Napoleon*, druhé světové, první světové, Rakousko-Uhersk*, mnichovsk*',
    ),
    'middle-east': list(
      'Gaz(a|y|e|ě|u|ou), Izrael*, izraelsk*, palestinsk*, Libanon*, libanonsk*, Sýri*, syrsk*, Írán*, íránsk*, Hamás*, Hizballáh*, Jemen*, Netanjah*, Haiti, Sinaj*',
    ),
    'government-coalition': list(
      'vládní(|ho|m|ch|mi) koalic*, koaliční(|ho|m|ch|mu|mi), opozic*, ODS, ANO, SPD, STAN, Spolu, KDU-ČSL, TOP 09, CDU, Bundestag*, Sněmovn*, sněmovn*, poslanc*, vol(by|eb|bách), Piráti, Motorist*, zastupitel*, hejtman*, radnic*, Labour*',
    ),
    sport: list(
      'zápas*, gól*, fotbal*, lig(a|y|u|e), turnaj*, trenér*, olymp*, tenis*, hokej*, hráč*, fanouš*, stadion*, mistrovstv*, reprezentac*, tým*',
    ),
    'united-states': list(
      'USA, Spojen(é|ých|ým|ými) stát*, americk*, Washington*, Trump*, Senát*, senátor*, Bíl(ý|ého|ému|ém|ým) d(ům|omu|omem|omě), Američan*, republikán*, demokrat*, Kapitol*',
    ),
    'united-kingdom': list('Británi*, britsk*, Londýn*, Starmer*'),
    'european-union': list('EU, Evropsk(á|é|ou) uni*, unijní*, Evropsk(á|é|ou) komis*, Brusel*'),
    'whole-coalition': list(
      'koalicí ochotných, všech (zemí|států|členů|účastníků), všechny (země|státy), 35 zemí, schválilo všech',
    ),
    breaches: list('poruš*, narušen*, nedodrž*'),
    defence: list('obran*, zbroj*, zbran*, vojensk*, 150 miliard'),
  },

  wordings: {
    'coalition-of-the-willing': [
      { form: 'coalition of the willing', needs: [], unless: ['iraq-war'] },
      `koalic(e|i|í) ${willing}`,
      'koalic(e|i|í) (dobrovolníků|svolných)',
      {
        form: 'koalic(e|i|í)',
        needs: ['coalition-of-the-willing'],
        unless: ['government-coalition', 'iraq-war', 'middle-east'],
        in: 'scope',
      },
    ],
    'multinational-force-ukraine': [
      `mnohonárodní(|ch|m|mi) ${forces} (pro Ukrajinu|Ukrajina|– Ukrajina)`,
      'MNF-U',
      'MNFU',
      {
        form: `(mnohonárodní|nadnárodní|multinárodní|vícenárodní)(|ch|m|mi) ${forces}`,
        needs: ['ukraine|coalition'],
        unless: ['iraq-war', 'middle-east'],
        in: 'scope',
      },
      {
        form: 'mnohonárodní<|ho|mu|m|m> kontingent<|u|u|u|em>',
        needs: ['ukraine|coalition'],
        unless: ['iraq-war', 'middle-east'],
        in: 'scope',
      },
      {
        form: `(evropsk|mezinárodn|mírov)(é|ých|ým|ými|í|ích|ím|ími) ${forces}`,
        needs: ['ukraine', 'ceasefire|coalition|guarantees|deployment'],
        unless: ['iraq-war', 'middle-east'],
      },
      {
        form: `(odstrašujíc|podpůrn|zajišťovac|ujišťovac|stabilizačn)(í|ích|ím|ími|é|ých|ým|ými) ${forces}`,
        needs: ['ukraine|coalition'],
        unless: ['iraq-war', 'middle-east'],
      },
      {
        form: `${forces} koalice`,
        needs: ['ukraine|coalition-of-the-willing'],
        unless: ['iraq-war', 'middle-east'],
        in: 'scope',
      },
    ],
    nato: [
      'NATO',
      'Severoatlantick<á|é|é|ou|ou> alianc<e|e|i|i|í>',
      { form: 'Alianc(e|i|í)', needs: ['nato'], in: 'scope' },
    ],
    'european-union': [
      'Evropsk<á|é|é|ou|ou> uni<e|e|i|i|í>',
      'EU',
      { form: 'Uni(e|i|í)', needs: ['european-union'], in: 'scope' },
    ],
    'european-commission': [
      'Evropsk<á|é|é|ou|ou> komis<e|e|i|i|í>',
      'EK',
      'eurokomis(e|i|í)',
      { form: 'Komis(e|i|í)', needs: ['european-commission'], unless: ['breaches'], in: 'scope' },
    ],
    'european-council': ['Evropsk<á|é|é|ou|ou> rad<a|y|ě|u|ou>'],
    'us-congress': [
      'Kongres(|u|em) (USA|Spojených států)',
      'americk<ý|ého|ému|ém|ým> kongres<|u|u|u|em>',
      { form: 'Kongres(|u|em)', needs: ['united-states'] },
    ],
    'armed-forces-of-ukraine': [
      'ozbrojen(é|ých|ým|ými) (sil|síly|silám|silami|silách) Ukrajiny',
      'ukrajinsk(é|ých|ým|ými) ozbrojen(é|ých|ým|ými) (sil|síly|silám|silami|silách)',
      'ukrajinsk<á|é|é|ou|ou> armád<a|y|ě|u|ou>',
      'armád(a|y|ě|u|ou) Ukrajiny',
      'ukrajinsk(é|ých|ým|ými) (sil|síly|silám|silami|silách)',
      'ukrajinsk(é|ých|ým|ými) (jednotky|jednotek|jednotkám|jednotkami)',
    ],
    'coalition-headquarters': [
      {
        form: '(velitelství|štáb|štábu|centrála|centrály|centrále) koalice (ochotných|)',
        needs: ['ukraine|paris'],
        in: 'scope',
      },
      {
        form: '(velitelství|štáb|štábu|hlavní stan|hlavním stanu) (koalice |sil |)v Paříži',
        needs: ['coalition'],
        in: 'scope',
      },
      { form: 'Mont-Valérien', needs: ['coalition|ukraine'], in: 'scope' },
    ],
    e3: [{ form: 'E3', needs: ['ukraine'], unless: ['middle-east'], in: 'scope' }],
    'weimar-plus': ['Výmar+', 'Výmar Plus', 'Weimar+', 'Výmarsk(ý|ého|ém) trojúhelník(|u|em) plus'],
    'ukraine-defence-contact-group': [
      'kontaktní(|ch) skupin(a|y|ě|u|ou) pro obranu Ukrajiny',
      '(formát|skupina|skupiny|formátu) Ramstein',
      { form: '(Ramstein|Ramsteinu)', needs: ['ukraine', 'defence|summit'] },
    ],
    g7: ['G7', 'G-7', 'skupin(a|y|ě|u|ou) G7'],
    'verkhovna-rada': [
      'Nejvyšší rad(a|y|ě|u|ou)',
      'Verchovn(a|á|é|ou) rad(a|y|ě|u|ou)',
      'ukrajinsk<ý|ého|ému|ém|ým> parlament<|u|u|u|em>',
      'parlament(|u|em) Ukrajiny',
    ],
    bundestag: [
      'Bundestag(|u|em)',
      'Spolkov<ý|ého|ému|ém|ým> sněm<|u|u|u|em>',
      'německ<ý|ého|ému|ém|ým> parlament<|u|u|u|em>',
    ],
    'uk-parliament': [
      'dolní sněmovn(a|y|ě|u|ou) britského parlamentu',
      'britsk<ý|ého|ému|ém|ým> parlament<|u|u|u|em>',
      'britsk(á|é|ou) dolní sněmovn(a|y|ě|u|ou)',
    ],

    'paris-declaration-2026': [
      '(silné|pevné) bezpečnostní záruky pro pevný a trvalý mír',
      {
        form: 'pařížsk<á|é|é|ou|ou> deklarac<e|e|i|i|í>',
        needs: ['ukraine|coalition|guarantees'],
        unless: ['aid', 'history', 'climate'],
        in: 'scope',
      },
      {
        form: 'pařížsk(é|ého|ému|ém|ým) prohlášení(|m)',
        needs: ['ukraine|coalition|guarantees'],
        unless: ['aid', 'history', 'climate'],
        in: 'scope',
      },
      {
        form: 'deklarac(e|i|í) z Paříže',
        needs: ['ukraine|coalition|guarantees'],
        unless: ['aid', 'history', 'climate'],
        in: 'scope',
      },
      {
        form: 'společn<á|é|é|ou|ou> deklarac<e|e|i|i|í>',
        needs: ['coalition', 'paris|summit|guarantees'],
        unless: ['climate', 'middle-east', 'aid'],
      },
      {
        form: 'společn(é|ého|ému|ém|ým) prohlášení(|m)',
        needs: ['coalition', 'paris'],
        unless: ['climate', 'middle-east'],
      },
      {
        form: 'závěrečn<á|é|é|ou|ou> deklarac<e|e|i|i|í>',
        needs: ['coalition', 'paris|summit'],
        unless: ['climate', 'middle-east'],
      },
      {
        form: declaration,
        needs: ['coalition-of-the-willing', 'paris|signing|summit|guarantees'],
        unless: ['trilateral', 'climate', 'aid', 'history', 'keir-starmer'],
      },
    ],
    'trilateral-declaration-2026': [
      {
        form: '(deklarac|prohlášen)(e|i|í|ím) o (záměru|úmyslu|záměrech)',
        needs: ['coalition|deployment|emmanuel-macron|keir-starmer|trilateral|paris'],
      },
      {
        form: 'trojstrann<á|é|é|ou|ou> deklarac<e|e|i|i|í> (o záměru|)',
        needs: ['ukraine|paris|deployment|coalition|emmanuel-macron'],
      },
      {
        form: '(trojstrann|třístrann)(é|ého|ému|ém|ým) prohlášení(|m) (o záměru|)',
        needs: ['ukraine|paris|deployment|coalition|emmanuel-macron'],
      },
      {
        form: 'třístrann<á|é|é|ou|ou> deklarac<e|e|i|i|í> (o záměru|)',
        needs: ['ukraine|paris|deployment|coalition|emmanuel-macron'],
      },
      {
        form: '(trojstrann|třístrann)(á|é|ou) dohod(a|y|ě|u|ou)',
        needs: ['paris|keir-starmer|united-kingdom', 'ukraine|deployment|signing'],
      },
      {
        form: '(trojstrann|třístrann)(ý|ého|ému|ém|ým) dokument(|u|em)',
        needs: ['paris|keir-starmer|united-kingdom', 'ukraine|deployment|signing'],
      },
      {
        form: declaration,
        needs: [
          'signing',
          'emmanuel-macron|france',
          'keir-starmer|united-kingdom',
          'paris|volodymyr-zelensky|deployment',
        ],
        unless: ['whole-coalition'],
      },
      { form: statement, needs: ['signing', 'emmanuel-macron', 'keir-starmer', 'deployment'] },
    ],
    'us-ukraine-security-guarantees': [
      ...['záruky', 'garance'].flatMap((word) => [`americké (bezpečnostní |)${word}`]),
      'amerických (bezpečnostních |)(záruk|zárukách|garancí)',
      'americkým(|i) (bezpečnostním |bezpečnostními |)(zárukám|zárukami)',
      'bezpečnostní(|ch|m|mi) (záruky|záruk|zárukám|zárukami|garance|garancí) (ze strany |od |)(USA|Spojených států|Washingtonu)',
      {
        form: '(bilaterální|dvoustranný|dvoustranného|dvoustranném) dokument(|u|em)',
        needs: ['united-states', 'guarantees|ukraine'],
      },
    ],
    'minsk-agreements': [
      'minsk(é|ých|ým|ými) dohod(y|ám|ami|ách|)',
      'Minsk (I|II|1|2)',
      'Minsk-(1|2)',
      'minsk(ý|ého|ému|ém|ým) (protokol|proces)(|u|em)',
      'dohod(y|ám|ami|ách|) z Minsku',
    ],
    'berlin-statement-2025': [
      { form: 'berlínsk(é|ého|ému|ém|ým) prohlášení(|m)', needs: ['ukraine'], in: 'scope' },
      {
        form: 'berlínsk<á|é|é|ou|ou> deklarac<e|e|i|i|í>',
        needs: ['ukraine'],
        unless: ['history'],
        in: 'scope',
      },
    ],
    'coalition-chairs-statement-2025-11-25': [
      {
        form: 'prohlášení(|m) spolupředsedů (koalice |)z 25. listopadu',
        needs: ['ukraine|coalition'],
        in: 'scope',
      },
    ],
    'coalition-statement-2026-02-24': [
      { form: 'prohlášení(|m) koalice (ochotných |)z 24. února', needs: ['ukraine|coalition'], in: 'scope' },
    ],
    'london-e3-statement-2026-06': [
      { form: 'společn(é|ého|ému|ém|ým) prohlášení(|m) z Londýna', needs: ['ukraine'], in: 'scope' },
    ],
    'twenty-point-plan': [
      {
        form: '(20|dvaceti)bodov(ý|ého|ému|ém|ým) (plán|dokument|návrh)(|u|em)',
        needs: ['ukraine'],
        unless: ['middle-east'],
        in: 'scope',
      },
      {
        form: '(plán|dokument)(|u|em) o (20|dvaceti) bodech',
        needs: ['ukraine'],
        unless: ['middle-east'],
        in: 'scope',
      },
      {
        form: 'dvacetibodov(ý|ého|ému|ém|ým) (plán|dokument|návrh)(|u|em)',
        needs: ['ukraine'],
        unless: ['middle-east'],
        in: 'scope',
      },
      {
        form: 'mírov<ý|ého|ém|ým> plán<|u|u|em> o (20|dvaceti) bodech',
        needs: ['ukraine'],
        unless: ['middle-east'],
        in: 'scope',
      },
    ],
    'coalition-cochairs-declaration-2026-08-24': [
      '(deklarace|deklaraci|deklarací|prohlášení) spolupředsedů koalice (ochotných|)',
    ],
    'ankara-summit-declaration-2026': [
      'deklarac(e|i|í) (ze summitu |)(v Ankaře|z Ankary)',
      'ankarsk<á|é|é|ou|ou> deklarac<e|e|i|i|í>',
    ],

    'security-guarantees': [
      'bezpečnostní(|ch|m|mi) (záruky|záruk|zárukám|zárukami|zárukách|záruka|záruku|zárukou|garance|garancí|garancím|garancemi|garancích)',
      '(záruky|záruk|zárukám|zárukami|zárukách|garance|garancí) bezpečnosti',
      '(záruky|záruk|zárukám|zárukami|garance|garancí) (pro Ukrajinu|Ukrajině|Kyjevu)',
      '(pevné|pevných|silné|silných|robustní|robustních|spolehlivé|spolehlivých) (bezpečnostní |bezpečnostních |)(záruky|záruk|garance|garancí)',
    ],
    'ceasefire-monitoring': [
      '(monitorování|monitoring|monitoringu|kontrola|kontroly|kontrolu|ověřování|verifikace|sledování) (dodržování |)(příměří|klidu zbraní|zastavení palby)',
      '(dohled|dohledu|dohledem|monitorování) nad (dodržováním |)(příměří|příměřím|klidem zbraní)',
      'mechanism(us|u|em) (pro |na |)(monitorování|kontrolu|ověřování) (dodržování |)(příměří|klidu zbraní)',
      'mechanism(us|u|em) (dohledu|pro dohled|na dohled) nad (příměřím|příměří)',
      '(monitorovat|kontrolovat|sledovat) (dodržování |)(příměří|klid zbraní|klidu zbraní)',
      '(dohlížet|dohlédnout) na (dodržování |)příměří',
      { form: 'monitorovací(|ho|mu|m|ch) mechanism(us|u|em|y|ů)', needs: ['ceasefire'] },
    ],
    'special-commission': [
      {
        form: 'zvláštní komis(e|i|í)',
        needs: ['ceasefire|coalition|breaches'],
        unless: ['government-coalition'],
      },
      {
        form: 'speciální komis(e|i|í)',
        needs: ['ceasefire|coalition|breaches'],
        unless: ['government-coalition'],
      },
    ],
    'support-for-ukrainian-forces': [
      'podpor(a|y|ře|u|ou) (ukrajinské armády|ukrajinských ozbrojených sil|ozbrojených sil Ukrajiny)',
      'pomoc(|i|í) (ukrajinské armádě|ukrajinským ozbrojeným silám)',
      ...paradigm('dlouhodob_ vojensk_ pomoc_', 'á á -', 'é é i', 'ou ou -', 'ou ou í'),
      ...paradigm('dlouhodob_ vojensk_ podpor_', 'á á a', 'é é y', 'ou ou u', 'ou ou ou'),
      'první lini(e|i|í) obrany a odstrašování',
    ],
    'binding-commitments': [
      'závazn(é|ých|ým|ými) závazk(y|ů|ům)',
      'právně závazn(é|ých|ým|ými) (záruky|záruk|závazky|závazků|garance|garancí)',
      'závazk(y|ů|ům) pro případ (nového|dalšího|budoucího) útoku',
    ],
    'long-term-defence-cooperation': [
      'dlouhodob(á|é|ou) (obranná|obranné|obrannou|vojenská|vojenské|vojenskou) spoluprác(e|i|í)',
      'dlouhodob<á|é|é|ou|ou> spoluprác<e|e|i|i|í> v (oblasti obrany|obraně)',
    ],
    'coordination-cell': [
      {
        form: 'koordinační(|ho|mu|m) (buňk|centr|skupin|středisk)(a|y|u|ou|o|um|em|ě)',
        needs: ['coalition', 'paris|united-states|ukraine'],
      },
    ],
    'military-hubs': [
      {
        form: 'vojensk(é|ých|ým|ými) (huby|hubů|hubech|uzly|uzlů|centra|center|střediska|středisek)',
        needs: ['ukraine', 'keir-starmer|united-kingdom|france|coalition|deployment|ceasefire'],
      },
      {
        form: 'vojensk(é|ých|ým|ými) základ(ny|en|nách|nám|nami)',
        needs: ['ukraine', 'keir-starmer|coalition|ceasefire', 'united-kingdom|france|coalition'],
      },
    ],
    'air-defence': [
      '(protivzdušn|protiletadlov|protiraketov)(á|é|ou) obran(a|y|ě|u|ou)',
      'vzdušn<á|é|é|ou|ou> obran<a|y|ě|u|ou>',
      { form: 'systém(y|ů|ům|ech|u|) Patriot', needs: ['ukraine'], in: 'scope' },
    ],
    'prosperity-plan': [
      { form: 'plán(|u|em) prosperity', needs: ['ukraine|united-states'], in: 'scope' },
      {
        form: 'plán(|u|em) (ekonomické |)(obnovy|rekonstrukce) (Ukrajiny|a prosperity|)',
        needs: ['ukraine'],
        unless: ['middle-east'],
      },
    ],
    'eu-ukraine-loan': [
      {
        form: '(půjčk|úvěr)(a|y|u|ou|em|) (ve výši |za |)90 miliard eur',
        needs: ['ukraine|european-union'],
        in: 'scope',
      },
      { form: '90 miliard eur', needs: ['ukraine', 'european-union'] },
    ],
    'reparations-loan': [
      'reparační(|ho|mu|m) půjčk(a|y|u|ou)',
      'reparační<|ho|mu|m|m> úvěr<|u|u|u|em>',
      {
        form: 'zmrazen(á|ých|ým|ými|é) rusk(á|ých|ým|ými|é) aktiv(a|ům|y|ech|)',
        needs: ['ukraine|european-union'],
        in: 'scope',
      },
    ],
    'article-5-like-guarantee': [
      '(záruky|záruk|garance|garancí) (podobné|podobných|po vzoru|podle vzoru|ve stylu) (článku|článku č.|čl.) 5',
      '(záruky|záruk|garance|garancí) (podobné|podobných) (článku|čl.) 5',
    ],
    'us-backstop': [
      {
        form: 'americk(á|é|ou) (pojistk|podpor)(a|y|u|ou|ce|ře)',
        needs: ['multinational-force-ukraine|deployment', 'coalition|ceasefire'],
      },
      'americk<ý|ého|ým> backstop<|u|em>',
    ],
    purl: ['PURL'],
    'safe-instrument': [{ form: 'SAFE', needs: ['european-union|defence'] }],

    'paris-summit-2026-01-06': [
      {
        form: `${meeting} v Paříži`,
        needs: ['coalition|ukraine'],
        unless: ['climate', 'sport', 'middle-east', 'history'],
        in: 'scope',
      },
      {
        form: 'pařížsk(ý|ého|ému|ém|ým|á|é|ou) (summit|summitu|summitem|schůzka|schůzky|schůzce|schůzku|setkání|jednání)',
        needs: ['coalition|ukraine'],
        unless: ['climate'],
        in: 'scope',
      },
    ],
    'london-summit-2025-03-02': [
      { form: 'londýnsk<ý|ého|ém|ým> summit<|u|u|em>', needs: ['ukraine'], in: 'scope' },
      { form: 'summit(|u|em) v Londýně', needs: ['ukraine'], in: 'scope' },
    ],
    'berlin-talks-2025-12-15': [{ form: `${talks} v Berlíně`, needs: ['ukraine'], in: 'scope' }],
    'abu-dhabi-talks-2026': [
      { form: `${talks} v Abú (Zabí|Dhabí)`, needs: ['ukraine'], in: 'scope' },
      { form: `${talks} v Abu Dhabi`, needs: ['ukraine'], in: 'scope' },
    ],
    'geneva-talks-2026-02': [
      { form: `${talks} v Ženevě`, needs: ['ukraine'], unless: ['middle-east'], in: 'scope' },
    ],
    'g7-evian-2026': ['summit(|u|em) G7 v (Evianu|Évianu)'],
    'nato-ankara-2026': [
      'summit(|u|em) NATO v Ankaře',
      { form: 'summit(|u|em) v Ankaře', needs: ['nato|ukraine'], in: 'scope' },
    ],
  },

  metonyms: {
    ukraine: ['Kyjev', 'Bankova'],
    france: ['Paříž', 'Elysejský palác'],
    'united-kingdom': ['Londýn', 'Downing Street'],
    germany: ['Berlín'],
    poland: ['Varšava'],
    czechia: ['Praha', 'Strakova akademie'],
    italy: ['Řím'],
    spain: ['Madrid'],
    turkey: ['Ankara'],
    netherlands: ['Haag'],
    'united-states': ['Washington', 'Bílý dům', 'Pentagon'],
    russia: ['Kreml', 'Moskva'],
    hungary: ['Budapešť'],
    slovakia: ['Bratislava'],
  },

  namesakes: [
    'Trump Kennedy Center',
    '(premiér|prezident)(|a|em) této země',
    'evropsk(á|é|ou) rad(a|y|ě|u|ou) pro',
    '(kancelář|kanceláře|kanceláři|kancelářský) prezidenta',
    'pařížsk(á|é|ou) klimatick(á|é|ou) dohod(a|y|ě|u|ou)',
    'pařížsk<á|é|é|ou|ou> dohod<a|y|ě|u|ou>',
    'Pařížsk(ý|ého|ému|ém|ým) (klub|mír|protokol)(|u|em)',
    'Pařížsk(á|é|ou) (smlouv|chart|komun)(a|y|ě|u|ou)',
    'pařížsk(á|é|ou) (smlouv|komun)(a|y|ě|u|ou)',
    'Paris Saint-Germain',
    'Paris Hilton',
    'Paříž-Roubaix',
    'Paříž 2024',
    'Elysejsk<á|é|é|ou|ou> smlouv<a|y|ě|u|ou>',
    'Elysejsk(é|ých|ým|ými|á|ých) pol(e|í|ích)',
    'Champs-Élysées',
    'vládní koalic(e|i|í)',
    'koalic(e|i|í) (Spolu|ANO|SPD|stran|CDU|ODS|dronů|proti)',
    ...['dronov', 'protihitlerovsk', 'středopravicov', 'středolevicov', 'velk', 'menšinov', 'arabsk'].flatMap(
      (stem) => paradigm(`${stem}_ koalic_`, 'á e', 'é e', 'é i', 'ou i', 'ou í'),
    ),
    '(opoziční|mezinárodní|globální|muniční|vládnoucí) koalic(e|i|í)',
    'koalic(e|i|í) ochotných (v Iráku|proti Iráku|proti Saddámovi)',
    'Rad(a|y|ě|u|ou) (EU|Evropské unie|Evropy|bezpečnosti|NATO-Rusko|NATO-Ukrajina)',
    'Parlamentní<|ho|mu|m> shromáždění<|||m> NATO',
    'Soudní<|ho|mu|m> dv<ůr|ora|oru|orem> (EU|Evropské unie)',
    'EU ETS',
    'Andrej<|e|i|em> Babiš<|e|i|em> mladší<|ho|mu|m>',
    'svat<ý|ého|ému|ým> Pav<el|la|lu|lem>',
    'Petr<|a|u|em> a Pav<el|la|lu|lem>',
    'apoštol<|a|u|em> Pav<el|la|lu|lem>',
    'Rad(a|y|ě|u|ou) bezpečnosti OSN',
    'Evropsk<á|é|é|ou|ou> rad<a|y|ě|u|ou> pro (zahraniční vztahy|výzkum|inovace)',
    'Trump (Tower|Media|Organization|Hotel|Plaza)',
    '(Melani|Ivank|Tiffan)(a|e|i|ii|ie|u|ou|y|iu|ií) Trump(|ová|ové|ovou)',
    'Trump(ová|ové|ovou)',
    'Donald(|a|em) Trump(|a|em) (mladší|mladšího|ml|Jr)',
    'Brigitte Macron(|ová|ové|ovou)',
    'Macron(ová|ové|ovou)',
    '(Olena|Oleny|Oleně|Olenu|Olenou) Zelensk(á|é|ou)',
    'Zelensk(á|é|ou)',
    'Usha Vance(|ová|ové|ovou)',
    'Vance(ová|ové|ovou)',
    'Powell(ová|ové)',
    'Eva Pavlov(á|é|ou)',
    'Ev<a|y|u|ou> Pavlov<á|é|ou|ou>',
    'Pavlov(á|é|ou)',
    'Monik<a|y|u|ou> Babišov<á|é|ou|ou>',
    'Babišov(á|é|ou)',
    'Mart<a|y|u|ou> Nawrock<á|é|ou|ou>',
    'Władysław(|a|em) Sikorsk(i|ého|ým)',
    'Igor(|a|em) Sikorsk(ij|ého|ým)',
    'Martinov(á|é|ou)',
    'Danov(á|é|ou)',
    'Costov(á|é|ou)',
    'Michalov(á|é|ou)',
    'Fidanov(á|é|ou)',
    'Kostarik*',
    'Costa (Rica|Brava|Concordia|Blanca|Coffee)',
    '(Lockheed|Aston) Martin(|u|em)',
    'Minsk<á|é|é|ou|ou> skupin<a|y|ě|u|ou>',
    'minsk<á|é|é|ou|ou> skupin<a|y|ě|u|ou>',
    '(Bradley|Gary|Alice|Mini) Cooper(|a|em)',
    'svat(ý|ého) Martin(|a)',
    'Svat(ý|ého) Martin(|a)',
    'generální(|ho|mu|m) tajemník(|a|em|ovi) (OSN|OBSE|Rady Evropy|strany|KSČ|ÚV)',
    'prezident(|a|em|ovi|ka) (hospodářské|obchodní|lékařské|advokátní|fotbalového|hokejového|olympijského|asociace|federace|unie|Hospodářské|klubu|firmy|společnosti|FIFA|UEFA|svazu|FAČR|banky|komory|Agrární|Svazu)',
    'lídr(|a|em) (opozice|strany|hnutí|kandidátky|ANO|ODS|SPD|soutěže|tabulky|žebříčku|trhu)',
    'Premier League',
    'deklarac(e|i|í) (nezávislosti|lidských práv)',
    'Balfourov(a|y|u|ou) deklarac(e|i|í)',
    'Kongres(|u|em) (ODS|ČSSD|SOCDEM|KDU|hnutí|strany)',
    'vídeňsk<ý|ého|ém|ým> kongres<|u|u|em>',
  ],

  givenNames:
    'Melani* Ivank* Brigitte Olen* Usha Eva Evy Monik* Mart* Petr Petra Petrovi Petrem Pavel Pavla Pavlovi Pavlem Jan Jana Janem Janu Jiří Jiřího Jiřím Václav* Miloš* Miroslav* Jaroslav* Zdeněk Zdeňk* Karel Karla Karlem František* Josef* Tomáš* Martin Martina Martinem Michal Michala Michalem Lukáš* Jakub* David* Daniel* Ondřej* Filip* Vojtěch* Adam* Marek Mark* Roman* Radek Radk* Radovan* Robert* Richard* Rudolf* Stanislav* Vladimír* Vít Víta Vítězslav* Vlastimil* Bohuslav* Bohumil* Antonín* Alena Aleny Andre* Anna Anny Barbor* Dana Dany Danuš* Eliška Elišk* Hana Hany Helen* Ilona Iva Ivan* Ivana Jitk* Kateřin* Klár* Lenk* Luci* Ludmil* Marie Marii Markét* Miroslav* Naděžd* Olg* Pavl* Renát* Šárk* Terez* Veronik* Vlast* Zuzan* Zdeňk* Igor* Viktor* Róbert* Zuzana Peter Petera Andrzej* Mateusz* Jarosław* Olaf* Angel* Boris* Joe George Barack* Hillary Bill* Tony Rishi Liz Theresa Charles* Jacques François Nicolas* Marine Jordan* Silvio Matteo* Mario* Si Kim Benjamin* Bašár* Alexandr* Sergej* Dmitrij* Igor* Jens* Josep* Roberta* Manfred* Alexej* Julij* Valerij* Ihor* Dmytro* Mykola* Oleksij* Serhij* Eric* Barron* Tiffany Fred* Mary',
} satisfies Language;
