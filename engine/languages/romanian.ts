import type { Language } from './language.ts';

/**
 * Romanian is written with a comma below (ș, ț), with the older cedilla (ş, ţ), and on many sites without any mark:
 * every pattern stands in all three.
 */
const spelt = (patterns: readonly string[]): string[] => [
  ...new Set(
    patterns.flatMap((pattern) => [
      pattern,
      pattern.replaceAll('ș', 'ş').replaceAll('ț', 'ţ').replaceAll('Ș', 'Ş').replaceAll('Ț', 'Ţ'),
      pattern.normalize('NFD').replaceAll(/[\u0300-\u036F]/g, ''),
    ]),
  ),
];

/** A state: the name in its cases, and the stems of its adjective. */
const state = (names: string[], adjectives: string[]) => ({ names: spelt(names), adjectives: spelt(adjectives) });

/** Romanian: first names of women take an ending in the genitive (`Giorgiei Meloni`), men's are led by `lui`. */
export const romanian = {
  code: 'ro',
  name: 'Română',
  tier: 'names',
  script: 'latin',

  inflectName: (word, part, gender) =>
    part === 'given' && gender === 'female' && word.endsWith('a') ? [word, `${word.slice(0, -1)}ei`, `${word.slice(0, -1)}ăi`] : [word],

  people: {
    'volodymyr-zelensky': { given: ['Volodimir', 'Volodymyr', 'Vladimir', 'Volodimîr'], surname: ['Zelensk(i|y|yy|ii|îi)'] },
    'yuliia-svyrydenko': { given: ['Iuli(a|ei|ia)', 'Yuli(a|ei|ia)'], surname: ['Sv(y|i|î)r(y|i|î)denko'] },
    'andrii-sybiha': { given: ['Andri(i|y|)', 'Andrei'], surname: ['S(y|i|î)b(i|y)(h|g)a'] },
    'rustem-umerov': { surname: ['Um(e|ie)rov'] },
    'kyrylo-budanov': { given: ['K(y|i|î)r(y|i|î)lo', 'Chiril'] },
    'denys-shmyhal': { given: ['Den(y|i|î)s'], surname: ['(Ș|Ş|Sh|S)m(y|i|î)(h|g)al'] },
    'mykhailo-fedorov': { given: ['M(y|i|î)(k|)hailo'] },
    'andrii-hnatov': { given: ['Andri(i|y|)'], surname: ['(H|G)natov'] },
    'oleksandr-syrskyi': { given: ['Oleksandr', 'Aleksandr'], surname: ['S(y|i|î)rsk(y|i|yi|îi|ii)'] },
    'andriy-yermak': { given: ['Andri(i|y|)', 'Andrei'], surname: ['(Y|I|)ermak'] },
    'serhii-kyslytsia': { given: ['Ser(hii|hiy|ghei|ghii|hei)'], surname: ['K(y|i|î)sl(y|i|î)(ts|ț|ţ)(ia|ya|a)'] },
    'davyd-arakhamia': { given: ['Dav(y|i)d'], surname: ['Arakhamia', 'Arahamia'] },
    'sergey-lavrov': { given: ['Ser(ghei|gei|gey|ghey)'] },
    'rosen-zhelyazkov': { given: ['Ros(s|)en'], surname: ['(J|Zh)el(y|e|i)azkov'] },
    'serhii-koretskyi': { given: ['Ser(hii|ghei|hiy)'], surname: ['Kore(ts|ț|ţ)k(y|i|yi|ii)'] },
    'yevhenii-khmara': { given: ['(Ye|E|Ie)v(h|gh)en(ii|i|)'], surname: ['(Kh|H)mara'] },
    'mykhailo-drapatyi': { given: ['M(y|i|î)(k|)hailo'], surname: ['Drapat(y|i|yi|ii|îi)'] },
    'nicusor-dan': { full: spelt(['Nicușor Daniel Dan']) },
  },

  states: {
    ukraine: state(['Ucrain(a|ei)'], ['ucrain(ean|eană|eni|ene|eanul|eanului|enii|enilor)']),
    france: state(['Franț(a|ei)'], ['francez(ă|i|e|ul|ului|ii|ilor|a|ei|)']),
    'united-kingdom': state(['Regatul(ui|) Unit', 'Marea Britanie', 'Marii Britanii', 'Anglia', 'Angliei'], ['britanic(ă|i|e|ul|ului|a|ei|)', 'englez(ă|i|e|)']),
    germany: state(['Germani(a|ei)'], ['german(ă|i|e|ul|ului|ii|a|)']),
    poland: state(['Poloni(a|ei)'], ['polonez(ă|i|e|ul|ului|)']),
    italy: state(['Itali(a|ei)'], ['italian(ă|i|e|ul|ului|)', 'italien(i|e)']),
    spain: state(['Spani(a|ei)'], ['spaniol(ă|i|e|ul|ului|)']),
    canada: state(['Canad(a|ei)'], ['canadian(ă|)', 'canadien(i|e)']),
    australia: state(['Australi(a|ei)'], ['australian(ă|)', 'australien(i|e)']),
    japan: state(['Japoni(a|ei)'], ['japonez(ă|i|e|ul|ului|)', 'nipon(ă|i|e|)']),
    'new-zealand': state(['Noua Zeelandă', 'Noii Zeelande'], ['neozeelandez(ă|i|e|)']),
    netherlands: state(['Țările de Jos', 'Țărilor de Jos', 'Oland(a|ei)'], ['olandez(ă|i|e|ul|ului|)', 'neerlandez(ă|i|e|)']),
    belgium: state(['Belgi(a|ei)'], ['belgian(ă|)', 'belgien(i|e)']),
    denmark: state(['Danemarc(a|ei)'], ['danez(ă|i|e|)']),
    sweden: state(['Suedi(a|ei)'], ['suedez(ă|i|e|)']),
    norway: state(['Norvegi(a|ei)'], ['norvegian(ă|)', 'norvegien(i|e)']),
    finland: state(['Finland(a|ei)'], ['finlandez(ă|i|e|)']),
    estonia: state(['Estoni(a|ei)'], ['estonian(ă|)', 'estonien(i|e)', 'eston(ă|)']),
    latvia: state(['Letoni(a|ei)'], ['leton(ă|i|e|)']),
    lithuania: state(['Lituani(a|ei)'], ['lituanian(ă|)', 'lituanien(i|e)']),
    czechia: state(['Cehi(a|ei)', 'Republica Cehă', 'Republicii Cehe'], ['ceh(ă|i|e|)']),
    romania: state(['Români(a|ei)'], ['român(ă|i|e|ul|ului|ii|)', 'românesc']),
    bulgaria: state(['Bulgari(a|ei)'], ['bulgar(ă|i|e|)']),
    greece: state(['Greci(a|ei)'], ['grec(i|ești|esc|ească|)', 'elen(ă|i|e|)']),
    cyprus: state(['Cipru(l|lui|)'], ['cipriot(ă|i|e|)']),
    ireland: state(['Irland(a|ei)'], ['irlandez(ă|i|e|)']),
    iceland: state(['Island(a|ei)'], ['islandez(ă|i|e|)']),
    luxembourg: state(['Luxemburg(ul|ului|)'], ['luxemburghez(ă|i|e|)']),
    portugal: state(['Portugali(a|ei)'], ['portughez(ă|i|e|)']),
    croatia: state(['Croați(a|ei)'], ['croat(ă|i|e|)']),
    slovenia: state(['Sloveni(a|ei)'], ['sloven(ă|i|e|)']),
    austria: state(['Austri(a|ei)'], ['austriac(ă|i|e|)', 'austriec(i|e)']),
    turkey: state(['Turci(a|ei)', 'Türkiye'], ['turc(ă|i|e|)']),
    montenegro: state(['Muntenegru(l|lui|)'], ['muntenegrean(ă|)', 'muntenegren(i|e)']),
    albania: state(['Albani(a|ei)'], ['albanez(ă|i|e|)']),
    'united-states': state(['Statele Unite (ale Americii|)', 'Statelor Unite (ale Americii|)', 'SUA', 'S.U.A.'], ['american(ă|i|e|ul|ului|ii|ilor|)', 'statunitar']),
    russia: state(['Rusi(a|ei)', 'Federați(a|ei) Rus(ă|e)'], ['rus(ă|e|ul|ului|)', 'ruși', 'rușii', 'rușilor', 'rusesc', 'rusească', 'rusești']),
    hungary: state(['Ungari(a|ei)'], ['ungar(ă|i|e|)', 'maghiar(ă|i|e|)']),
    slovakia: state(['Slovaci(a|ei)'], ['slovac(ă|i|e|)']),
    malta: state(['Malt(a|ei)'], ['maltez(ă|i|e|)']),
  },

  offices: {},
  officeOrders: [],

  cues: {
    former: [], future: [], deputy: [], indefinite: [], past: [], since: [], saying: [],
    place: spelt(['în', 'la', 'din', 'spre', 'lângă', 'pe', 'către', 'de']),
    honorifics: spelt(['domnul', 'doamna', 'dl', 'dl.', 'd-na', 'dna', 'premierul(ui|)', 'cancelarul(ui|)', 'prim-ministrul(ui|)', 'președintele(ui|) (român|României|ceh|Cehiei|polonez|Poloniei|finlandez|lituanian)', 'sir']),
    femaleHonorifics: spelt(['doamna', 'd-na', 'dna']),
    notFirstNames: spelt([
      'Potrivit', 'Pentru', 'Când', 'Dacă', 'După', 'Cu', 'Contra', 'De', 'Din', 'În', 'La', 'Un', 'O', 'Și', 'Sau', 'Nici', 'Că', 'Dar', 'Însă', 'Deși', 'Astăzi', 'Azi', 'Ieri', 'Mâine', 'Fără', 'Prin', 'Despre', 'Până', 'Sub', 'Doar', 'Numai', 'Acum', 'Astfel', 'Apoi', 'Înainte', 'Unde', 'Cine', 'Nu', 'Mai', 'Pe', 'Lui', 'Iar', 'Ce', 'Cum', 'Al', 'Ai', 'Ale', 'Lângă', 'Între', 'Spre',
      'Președintele', 'Președinte', 'Senatorul', 'Ministrul', 'Cancelarul', 'Premierul', 'Generalul', 'Amiralul', 'Secretarul', 'Liderul', 'Vicepreședintele', 'Emisarul', 'Domnul', 'Doamna', 'Sir', 'Administrația', 'Guvernul', 'Planul', 'Era', 'Efectul', 'Echipa', 'Legea', 'Familia', 'Cazul', 'Summitul', 'Reuniunea', 'Video', 'Analiză', 'Opinie', 'Interviu', 'Război', 'Pace', 'Întâlnirea', 'Acordul', 'Întâlnire',
      'Spune', 'Anunță', 'Cere', 'Acuză', 'Respinge', 'Semnează', 'Confirmă', 'Răspunde', 'Amenință', 'Vrea',
    ]),
  },

  topics: {
    war: spelt(['război*', 'invazi*', 'agresiun*', 'ofensiv*', 'atac*', 'rachet*', 'drone*', 'ocupație', 'conflict*', 'Donbas', 'Donețk', 'Crimeea', 'bombard*']),
    ceasefire: spelt(['încetare(a|) focului', 'încetări(i|) focului', 'armistițiu*', 'armistiți*', 'încetare a focului']),
    guarantees: spelt(['garanți(i|ile|ilor|e) de securitate']),
    deployment: spelt(['desfășur*', 'trupe*', 'soldați*', 'forț(e|a|ă|ei|elor) multinațional(e|ă|a|ei|elor)', 'trimiterea de militari', 'militari europeni']),
    peace: spelt(['pace', 'păcii', 'negocier*', 'tratative*', 'discuții', 'sfârșitul războiului']),
    coalition: spelt(['coaliți(e|a|ei)']),
    paris: ['Paris*', 'Élysée', 'Elysee'],
    signing: spelt(['semn(at|ată|ate|ează|a|area|ării|atari|atarii)', 'adopt*', 'aprob*', 'parafat*']),
    trilateral: ['trilateral*', 'tripartit*'],
    'iraq-war': ['Irak*', 'irakian*', 'Saddam', 'arme de distrugere', 'Bush', 'Blair'],
    climate: spelt(['clim*', 'emisii*', 'CO2', 'COP21', 'COP30', 'încălzir*']),
    aid: spelt(['ajutor pentru dezvoltare', 'eficacitatea ajutorului', 'donatori*', 'OCDE', 'Accra', 'Busan']),
    history: spelt(['1856', '1783', '1763', '1947', 'Versailles', 'secolul al XIX-lea', 'războiul Crimeii', 'unirea Principatelor']),
    'middle-east': spelt(['Gaza', 'Israel*', 'palestin*', 'Liban*', 'Siria', 'Iran*', 'Hamas', 'Hezbollah', 'Netanyahu', 'Haiti']),
    'government-coalition': spelt(['coaliți(a|ei|e) (de guvernare|guvernamentală|la guvernare)', 'PSD', 'PNL', 'USR', 'UDMR', 'AUR', 'alegeri*', 'partide*']),
    sport: spelt(['fotbal*', 'gol*', 'Liga', 'Cupa', 'antrenor*', 'jucător*', 'meci*', 'stadion*', 'FCSB', 'echip*', 'campionat*']),
  },

  wordings: {
    'coalition-of-the-willing': [
      ...spelt(['coaliți(a|ei|e) (de voință|voinței|celor dispuși|celor hotărâți|statelor dispuse|țărilor dispuse|voluntarilor|celor care doresc|de bunăvoință)']).map((form) => ({
        form, needs: [], unless: ['iraq-war'],
      })),
      ...spelt(['coaliți(a|ei)']).map((form) => ({
        form, needs: ['coalition-of-the-willing'], unless: ['government-coalition', 'iraq-war'], in: 'scope' as const,
      })),
    ],
    'multinational-force-ukraine': [
      ...spelt(['forț(a|ă|ei) multinațional(ă|a|e) pentru Ucraina']),
      ...spelt(['forț(e|a|ă|ei|elor) multinațional(e|ă|a|ei|elor)']).map((form) => ({
        form, needs: ['ukraine|coalition'], unless: ['iraq-war', 'middle-east'], in: 'scope' as const,
      })),
    ],
    nato: ['NATO', ...spelt(['Alianț(a|ei) Nord-Atlantic(ă|e|)']), 'Organizația Tratatului Atlanticului de Nord'],
    'european-union': spelt(['Uniun(ea|ii) Europ(eană|ene)', 'UE']),
    'european-commission': spelt(['Comisi(a|ei) Europ(eană|ene)']),
    'european-council': spelt(['Consiliu(l|lui) European']),
    'us-congress': spelt(['Congresul(ui|) (american|SUA|Statelor Unite)']),
    'armed-forces-of-ukraine': spelt(['Forțel(e|or) Armate (ale Ucrainei|ucrainene|ale Kievului)', 'armat(a|ei) (ucraineană|ucrainene)']),
    g7: ['G7', 'G-7'],
    'verkhovna-rada': spelt(['Rada Supremă', 'Radei Supreme', 'Verhovna Rada', 'Parlamentul(ui|) (ucrainean|Ucrainei)']),
    bundestag: ['Bundestag(ul|ului|)', 'Bundestag-ul', 'Bundestag-ului'],
    'uk-parliament': ['Camer(a|ei) Comunelor'],
    'paris-declaration-2026': [
      ...spelt(['declarați(a|ei|e) de la Paris']).map((form) => ({
        form, needs: ['ukraine|coalition'], unless: ['climate', 'aid', 'history', 'middle-east'], in: 'scope' as const,
      })),
      ...spelt(['declarați(a|ei|e) comun(ă|e)']).map((form) => ({ form, needs: ['coalition', 'paris'], unless: ['climate', 'middle-east'] })),
    ],
    'trilateral-declaration-2026': [
      ...spelt(['declarați(a|ei|e) de intenți(e|i)']).map((form) => ({
        form, needs: ['ukraine|coalition|deployment', 'paris|signing|deployment|trilateral|coalition|keir-starmer|emmanuel-macron'],
      })),
      ...spelt(['declarați(a|ei|e) trilateral(ă|e|a)']).map((form) => ({ form, needs: ['ukraine|paris|signing|deployment|coalition'] })),
    ],
    'minsk-agreements': spelt(['(acordurile|acordurilor|acordul|acordului|acorduri|protocolul|protocoalele) de la Minsk', 'Minsk (I|II|1|2)', 'Minsk-(1|2)']),
    'security-guarantees': spelt(['garanți(i|ile|ilor|e) de securitate']),
  },

  metonyms: {
    ukraine: ['Kiev(ul|ului|)', 'Kyiv(ul|ului|)'],
    russia: ['Kremlin(ul|ului|)', 'Moscova', 'Moscovei'],
  },

  namesakes: spelt([
    'Acordul(ui|) (climatic|) de la Paris', 'Acordul(ui|) de la Paris (privind|asupra)', 'Tratatul(ui|) de la Paris', 'Carta de la Paris', 'Congresul de la Paris', 'Congresul(ui|) de Pace de la Paris', 'Convenția de la Paris', 'Clubul de la Paris',
    'Declarația de la Paris (privind|asupra|din 1856|din 2005)',
    'coaliți(a|ei|e) (de guvernare|guvernamentală|guvernamentale|la guvernare|internațională|globală|electorală|arabă)',
    'Paris Saint-Germain', 'Trump (Tower|Media|Organization|Hotel|International|Plaza)', '(Melania|Melaniei|Ivanka|Eric|Tiffany|Barron|Lara|Ivana) Trump', 'Donald Trump (Jr.|Jr|junior)', 'Trump (Jr.|Jr)',
    'Brigitte Macron', 'Olena Zelensk(a|aia)', 'Colin Powell', 'Jerome Powell', 'Cyrus Vance', 'Usha Vance',
    'Costa (Rica|de Azur|Brava|Concordia|del Sol|Blanca)',
    '(Lockheed|Aston|Ricky|Dean|Steve|Sfântul) Martin', 'Bradley Cooper', 'Mini Cooper',
    'Consiliul(ui|) Europei', 'Consiliul(ui|) (de Securitate|Județean|Concurenței|Legislativ|Național|Fiscal)', 'Irlanda de Nord', 'Irlandei de Nord', 'Republica Moldova',
    'Washington Post', '(George|Denzel) Washington', 'Banca (Angliei|Franței|Italiei)', 'Banca Națională a României', 'Televiziunea Română', 'Radio România', 'Dinamo Kiev', 'Cupa României', 'Turul (Franței|Italiei|Spaniei|României)', 'Marele Premiu al (Italiei|Canadei|Australiei|Ungariei|Spaniei|Austriei|Belgiei|Japoniei)', 'Ordinul de Malta', 'Tratatul de la (Roma|Lisabona)', 'Alianța pentru Unirea Românilor', 'Petrom', 'Francesca Albanese',
  ]),

  givenNames:
    'Adela Adelina Adina Adrian Adriana Agripina Alexandra Alexandru Alexe Alin Alina Anastasia Anca Andra Andrada Andreea Andrei Aneta Angela Angelica Anghel Anton Antonia Ariana Aurel Aurelia Aurelian Aurica Axinia Bogdan Călin Camelia Carmen Cătălin Cătălina Cecilia Cezar Ciprian Claudia Claudiu Constantin Constantina Corina Cornel Cornelia Cornelie Corneliu Cosmin Cosmina Costel Costin Cristian Cristiana Cristina Crina Dacian Dan Dana Daniel Daniela Daria Darius Decebal Delia Denisa Diana Dimitrie Doina Dorel Dorin Dorina Dorothea Dragoș Dumitra Dumitru Ecaterina Eduard Elena Elisabeta Emanuel Emil Emilia Emilian Ermil Eugen Eugenia Eva Fănel Filip Flavius Flaviu Florea Florentina Florian Florica Florin Florina Gabi Gabriel Gabriela George Georgeta Georgiana Gheorghe Gheorghiță Gherghina Gigi Grațian Grațiela Grigore Hortensia Horațiu Horia Iacob Ileana Ilie Ilinca Ioan Ioana Ion Ionel Ionela Ionuț Iosif Irina Iulia Iulian Iuliana Iuliu Iustin Ivona Izabela Larisa Laura Laurențiu Lavinia Leonard Lia Lidia Ligia Liliana Liviu Livia Loredana Lucia Lucian Luciana Ludmila Ludovic Luminița Mădălin Mădălina Magda Marcel Marcela Maria Marian Mariana Marilena Marin Marina Marius Mateiu Maricica Matei Mihaela Mihai Mihail Mihnea Mirabela Mircea Mirela Miron Mitică Monica Nadia Natalia Neculai Nelu Nicoleta Nicolae Nicu Nicușor Norica Octavia Octavian Olga Olimpia Oana Ovidiu Patricia Paul Paula Petra Petre Petru Petrică Pompiliu Rareș Raluca Ramona Rebeca Remus Roberta Rodica Romulus Roxana Ruxandra Sabina Sanda Sebastian Sergiu Silvia Silviu Simion Simona Sorin Sorina Spiru Ștefan Ștefania Stela Stelian Steliana Tatiana Teodor Teodora Tiberiu Titus Toma Traian Tudor Tudora Valentin Valentina Valer Valeriu Valeria Vasile Vasilica Veronica Veronika Victor Victoria Viorel Viorela Viorica Virgil Virginia Vlad Vladimir Vlăduț Zamfir Zoia Melania Melaniei Ivanka Brigitte Olena',
} satisfies Language;
