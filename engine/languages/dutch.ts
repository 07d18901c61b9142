// Dutch of the Netherlands and Belgium. Adjectives of countries take a capital (`de Oekraïense president`); an office
// may be joined to its owner by a hyphen (`NAVO-chef`); the genitive is an s or an apostrophe with s.

import type { Language, StateWords, WeakPattern } from './language.ts';
import { list } from './list.ts';

const state = (names: string, ...stems: string[]): StateWords => ({
  names: list(names),
  adjectives: stems.map((stem) => `${stem}(e|)`),
});

const talks = (town: string): string[] =>
  list(`
    (gesprekken|overleg|onderhandelingen|besprekingen|vredesgesprekken|vredesoverleg|vredesonderhandelingen|onderhandelingsronde) in ${town}
  `);

/** Meetings that share their wording: the engine takes the one nearest to the article's day. */
const meetings = (town: string, adjective: string): string[] => [
  ...list(`
    (top|topoverleg|topontmoeting|Oekraïnetop|Oekraïne-top|bijeenkomst|vergadering|beraad|crisistop|spoedtop) in ${town}
    ${adjective} (top|bijeenkomst|topontmoeting|gesprekken|onderhandelingen|Oekraïnetop)
  `),
  ...talks(town),
];

const inParis = meetings('Parijs', 'Parijse');
const inLondon = meetings('Londen', 'Londense');
const inKyiv = [...meetings('Kiev', 'Kievse'), ...meetings('Kyiv', 'Kyivse')];

/** An event told by its town and subject: only near its day, and where Ukraine is spoken of. */
const aboutUkraine = (forms: string[]): WeakPattern[] =>
  forms.map((form) => ({
    form,
    needs: ['ukraine|volodymyr-zelensky|war|peace'],
    unless: ['iran'],
    in: 'scope',
  }));

export const dutch = {
  code: 'nl',
  name: 'Nederlands',
  tier: 'full',
  script: 'latin',

  people: {
    'volodymyr-zelensky': {
      given: list('Volodymyr, Volodimir, Volodymir, Vladimir, Wolodymyr, Volodomir'),
      surname: list('Zelenski, Zelensky, Zelenskyy, Zelenskiy, Zelenskyj, Zelenskij'),
    },
    'yuliia-svyrydenko': {
      given: list('Joelia, Joelija, Julia, Yulia'),
      surname: list('Svyrydenko, Sviridenko'),
    },
    'andrii-sybiha': {
      given: list('Andrij, Andriy, Andri, Andrej'),
      surname: list('Sybiha, Sybyha, Sibiha, Sybiga'),
    },
    'rustem-umerov': {
      given: list('Roestem, Rustem'),
      surname: list('Oemerov(s|), Umerov(s|), Oemjerov(s|)'),
    },
    'kyrylo-budanov': {
      given: list('Kyrylo, Kirilo, Kirylo, Kirill'),
      surname: list('Boedanov(s|), Budanov(s|)'),
    },
    'denys-shmyhal': {
      given: list('Denys, Denis'),
      surname: list('Sjmyhal, Sjmihal, Shmyhal, Sjmygal, Smyhal'),
    },
    'mykhailo-fedorov': { given: list('Mychajlo, Mykhailo, Michailo, Michajlo, Mychailo') },
    'andrii-hnatov': { given: list('Andrij, Andriy, Andri') },
    'oleksandr-syrskyi': {
      given: list('Oleksandr, Olexandr, Aleksandr'),
      surname: list('Syrsky, Syrski, Syrskyj, Syrskyi'),
    },
    'andriy-yermak': {
      given: list('Andrij, Andriy, Andri'),
      surname: list('Jermak, Yermak'),
      unless: ['cossacks'],
    },
    'serhii-kyslytsia': {
      given: list('Serhij, Serhi, Sergi, Sergej'),
      surname: list('Kyslytsja, Kyslytsya, Kyslytsia'),
    },
    'davyd-arakhamia': { given: list('David, Davyd'), surname: list('Arachamia, Arachamija, Arakhamia') },
    'vladimir-putin': { given: ['Vladimir'], surname: list('Poetin(s|), Putin(s|)') },
    'jonas-gahr-store': { surnameRisk: 'low' },
    'sergey-lavrov': { given: list('Sergej, Sergei, Sergey') },
    'rosen-zhelyazkov': {
      given: list('Rosen, Rossen'),
      surname: list('Zjeljazkov, Zjeliazkov, Zhelyazkov, Jeliazkov'),
    },
    'serhii-koretskyi': { given: list('Serhij, Serhi'), surname: list('Koretsky, Koretski, Koretskyj') },
    'yevhenii-khmara': { given: list('Jevheni, Jevhen, Jevhenij, Yevhen'), surname: list('Chmara, Khmara') },
    'mykhailo-drapatyi': {
      given: list('Mychajlo, Michailo, Mykhailo'),
      surname: list('Drapaty, Drapatyj, Drapati'),
    },
    'bart-de-wever': { full: ['Bart De Wever', 'Bart de Wever'] },
  },

  surnamesThatAreWords: ['Dan', 'Dans', 'Store', 'Stores'],

  states: {
    ukraine: state('Oekraïne, de Oekraïne', 'Oekraïens'),
    france: state('Frankrijk(s|)', 'Frans'),
    'united-kingdom': state(
      'Verenigd Koninkrijk, Verenigde Koninkrijk, Groot-Brittannië, VK, Groot-Britannië',
      'Brits',
      'Engels',
    ),
    germany: state('Duitsland(s|), Bondsrepubliek, Bondsrepubliek Duitsland', 'Duits'),
    poland: state('Polen(s|)', 'Pools'),
    italy: state('Italië', 'Italiaans'),
    spain: state('Spanje', 'Spaans'),
    canada: { names: ['Canada'], adjectives: ['Canadese', 'Canadees'] },
    australia: state('Australië', 'Australisch'),
    japan: state('Japan(s|)', 'Japans'),
    'new-zealand': state('Nieuw-Zeeland(s|)', 'Nieuw-Zeelands'),
    netherlands: state('Nederland(s|)', 'Nederlands'),
    belgium: state('België', 'Belgisch'),
    denmark: state('Denemarken', 'Deens'),
    sweden: state('Zweden', 'Zweeds'),
    norway: state('Noorwegen', 'Noors'),
    finland: state('Finland(s|)', 'Fins'),
    estonia: { names: ['Estland(s|)'], adjectives: ['Est(se|s|isch|ische)', 'Estlands(e|)'] },
    latvia: { names: ['Letland(s|)'], adjectives: ['Let(se|s|tisch)', 'Letlands(e|)'] },
    lithuania: state('Litouwen', 'Litouws'),
    czechia: state('Tsjechië, Tsjechische Republiek', 'Tsjechisch'),
    romania: state('Roemenië', 'Roemeens'),
    bulgaria: state('Bulgarije', 'Bulgaars'),
    greece: state('Griekenland(s|)', 'Grieks'),
    cyprus: { names: ['Cyprus'], adjectives: ['Cypriotisch(e|)', 'Cyprisch(e|)'] },
    ireland: state('Ierland(s|)', 'Iers'),
    iceland: state('IJsland(s|)', 'IJslands'),
    luxembourg: state('Luxemburg(s|)', 'Luxemburgs'),
    portugal: { names: ['Portugal(s|)'], adjectives: ['Portuge(se|es)'] },
    croatia: state('Kroatië', 'Kroatisch'),
    slovenia: state('Slovenië', 'Sloveens'),
    austria: state('Oostenrijk(s|)', 'Oostenrijks'),
    turkey: state('Turkije, Türkiye', 'Turks'),
    montenegro: state('Montenegro', 'Montenegrijns'),
    albania: { names: ['Albanië'], adjectives: ['Albane(se|es)'] },
    'united-states': {
      names: list('Verenigde Staten, Verenigde Staten van Amerika, VS, V.S., USA, Amerika'),
      adjectives: ['Amerikaans(e|)', 'Noord-Amerikaans(e|)'],
      compounds: ['VS-'],
    },
    russia: {
      names: ['Rusland(s|)', 'Russische Federatie'],
      adjectives: ['Russisch(e|)'],
      compounds: ['Kremlin-'],
    },
    hungary: state('Hongarije', 'Hongaars'),
    slovakia: { names: ['Slowakije', 'Slovakije'], adjectives: ['Slowaaks(e|)', 'Slovaaks(e|)'] },
    malta: { names: ['Malta'], adjectives: ['Malte(se|es)'] },
  },

  organisations: {
    nato: {
      names: ['NAVO', 'Noord-Atlantische Verdragsorganisatie', 'bondgenootschap'],
      compounds: ['NAVO-', 'NATO-'],
    },
    'european-union': { names: ['EU', 'Europese Unie'], compounds: ['EU-'] },
    'european-commission': { names: ['Europese Commissie', 'EU-Commissie', 'EC'] },
    'european-council': { names: ['Europese Raad', 'EU-Raad'] },
    'armed-forces-of-ukraine': { names: ['Oekraïense (strijdkrachten|leger|krijgsmacht)'] },
  },

  offices: {
    president: { heads: ['president(e|)'], plurals: ['presidenten', 'presidentes'] },
    'head-of-state': { heads: ['staatshoofd'], plurals: ['staatshoofden', 'staats- en regeringsleiders'] },
    'prime-minister': {
      heads: ['premier', 'minister-president', 'eerste minister', 'minister-presidente'],
      plurals: ['premiers', 'ministers-presidenten', 'minister-presidenten', 'eerste ministers'],
    },
    'head-of-government': {
      heads: ['regeringsleider', 'regeringschef', 'regeringsleidster'],
      plurals: ['regeringsleiders', 'staats- en regeringsleiders', 'regeringschefs'],
    },
    chancellor: { heads: ['bondskanselier', 'kanselier'], plurals: ['bondskanseliers', 'kanseliers'] },
    'vice-president': {
      heads: ['vicepresident', 'vice-president'],
      plurals: ['vicepresidenten', 'vice-presidenten'],
    },
    'foreign-minister': {
      heads: list(`
        minister van Buitenlandse Zaken, buitenlandminister, BZ-minister, chef-diplomaat, topdiplomaat
        minister van buitenlandse zaken
      `),
      plurals: list('ministers van (Buitenlandse|buitenlandse) (Zaken|zaken), buitenlandministers'),
    },
    'defence-minister': {
      heads: list(`
        minister van (Defensie|defensie|Landsverdediging|Oorlog|Strijdkrachten|Strijdkrachten en Veteranen), defensieminister
      `),
      plurals: list('ministers van (Defensie|defensie), defensieministers'),
    },
    'secretary-general': { heads: ['secretaris-generaal'], plurals: ['secretarissen-generaal'] },
    'high-representative': { heads: ['buitenlandchef', 'buitenlandcoördinator', 'hoge vertegenwoordiger'] },
    'commander-in-chief': {
      heads: ['opperbevelhebber', 'legerleider', 'legerchef', 'legerbaas'],
      plurals: ['opperbevelhebbers', 'legerleiders', 'legerchefs'],
    },
    'chief-of-general-staff': {
      heads: [
        'stafchef',
        'chef-staf',
        'chef van de generale staf',
        'chef-defensiestaf',
        'chef van de defensiestaf',
      ],
      plurals: ['stafchefs', 'chefs van de generale staf'],
    },
    'head-of-presidential-office': {
      heads: ['chef van de presidentiële staf', 'kabinetschef', 'hoofd van het presidentieel bureau'],
    },
    'national-security-adviser': {
      heads: ['nationaal veiligheidsadviseur', 'nationale veiligheidsadviseur', 'veiligheidsadviseur'],
      plurals: ['nationale veiligheidsadviseurs', 'veiligheidsadviseurs'],
    },
    leader: { heads: ['leider', 'machthebber'], plurals: ['leiders', 'machthebbers'] },
  },

  officeOrders: ['A H', 'CH', "H 'van'|'van de'|'van het' N", 'N H', "N's H"],

  officePhrases: {
    'ukraine/nsdc-secretary': [
      'secretaris van de (Oekraïense (nationale |)veiligheidsraad|veiligheidsraad van Oekraïne)',
    ],
    'ukraine/gur-head': ['(hoofd|chef) van de Oekraïense militaire inlichtingendienst'],
    'russia/president': list(
      'Kremlinbaas, Kremlin-baas, Kremlinleider, Kremlin-leider, Kremlinchef, Kremlin-chef, baas van het Kremlin',
    ),
    'nato/secretary-general': list(`
      NAVO-(chef|baas|topman|secretaris-generaal|leider|SG), NAVO-chef, baas van de NAVO, topman van de NAVO, NAVO-secretaris-generaal
      secretaris-generaal van het bondgenootschap, chef van de NAVO
    `),
    'european-commission/president': list(`
      Commissievoorzitter, commissievoorzitter van de EU, EU-Commissievoorzitter, EU-commissievoorzitter
      voorzitter van de (Europese Commissie|EU-Commissie), Europees Commissievoorzitter, voorzitster van de Europese Commissie
      Commissiepresident, president van de Europese Commissie
    `),
    'european-council/president': list(`
      (voorzitter|president) van de (Europese Raad|EU-Raad), EU-president, EU-raadsvoorzitter, Raadsvoorzitter, EU-Raadsvoorzitter
      voorzitter van de EU-regeringsleiders
    `),
    'european-union/high-representative': list(`
      EU-buitenlandchef, EU-buitenlandcoördinator, EU-buitenlandvertegenwoordiger, EU-chef buitenland, EU-buitenlandbaas
      EU-topdiplomaat, EU-buitenlandminister, buitenlandchef van de (EU|Europese Unie), buitenlandcoördinator van de EU
      (hoge|Hoge) (vertegenwoordiger|Vertegenwoordiger) van de (EU|Europese Unie)
    `),
    'united-states/secretary-of-defense': list('Pentagonbaas, Pentagon-baas, Pentagonchef, Pentagon-chef'),
    'united-states/president': list(
      'baas van het Witte Huis, bewoner van het Witte Huis, chef van het Witte Huis',
    ),
    'united-states/vice-president': list('Trumps (vicepresident|vice-president|tweede man)'),
    'ukraine/head-of-presidential-office': list(`
      (stafchef|kabinetschef|rechterhand) van Zelensk(y|i), Zelensky's (stafchef|kabinetschef), chef van het presidentieel bureau van Oekraïne
      hoofd van het (Oekraïense presidentiële bureau|presidentieel bureau van Oekraïne|kantoor van de Oekraïense president)
    `),
    'ukraine/commander-in-chief': list(
      'opperbevelhebber van (de Oekraïense strijdkrachten|het Oekraïense leger|de Oekraïense troepen)',
    ),
    'ireland/taoiseach': ['taoiseach'],
  },

  domesticOffices: {
    'netherlands/prime-minister': ['minister-president'],
    'belgium/prime-minister': ['eerste minister'],
  },

  cues: {
    former: list(`
      voormalig(e|), oud-, ex-, ex, vorig(e|), toenmalig(e|), gewezen, afgetreden, afgezet(te|), verdreven, eerder(e|), wijlen
      overleden, vertrokken, voorganger(s|), eerste, laatste, langstzittende
    `),
    future: list(`
      toekomstig(e|), aankomend(e|), komend(e|), aanstaand(e|), beoogd(e|), volgend(e|), verkozen, gekozen, mogelijk(e|)
      kandidaat, kandidaat-, opvolger van de, opvolger(s|), wordt (voor (vier|vijf|zes) jaar|door het parlement|rechtstreeks|om de (vier|vijf) jaar) (gekozen|benoemd), potentiële, genomineerd(e|), benoemd tot, gekozen tot
    `),
    deputy: list(`
      vice-, vice, plaatsvervangend(e|), adjunct-, waarnemend(e|), interim-, interim, onder-, loco-
      schaduw-, tijdelijk(e|)
    `),
    indefinite: list(
      '(ambt|functie|post|bevoegdheden|moord|verkiezing|titel|baan) (van|op|tot) (de|), jongste, oudste, enige, slechtste, beste, een, geen, elk(e|), ieder(e|), enig(e|), welk(e|), zo(’|)n, als, meerdere, verschillende, alle, twee, drie, beide, sommige, enkele, veel, was, waren, werd, geweest, jaar',
    ),
    past: list(`
      jaar geleden, jaar eerder, in de (film|roman|serie), om de (vier|vijf) jaar, eerste ambtstermijn, memoires, toenmalig(e|), destijds, toen nog, in die tijd, indertijd, in die jaren, ooit, eeuw(se|), Koude Oorlog, naoorlogs(e|)
      jaren (negentig|tachtig|zeventig|zestig|vijftig|veertig|dertig), jaren '(90|80|70|60|50)
    `),
    since: list('sinds, vanaf, van, tot, in, tussen, sedert'),
    saying: list(`
      kondigden, beloofden, ondertekenden, tekenden, verwierpen, stelden, vroegen, waarschuwden, verklaarden, bevestigden, eisten
      zegt, zei, zeggen, zeiden, gezegd, verklaart, verklaarde, verklaard, meldt, meldde, gemeld, stelt, stelde, vindt, vond
      wil, wilde, willen, eist, eiste, eisen, dreigt, dreigde, waarschuwt, waarschuwde, kondigt, kondigde, aangekondigd
      bevestigt, bevestigde, bevestigd, ontkent, ontkende, beweert, beweerde, besluit, besloot, besloten, beslist, besliste
      tekent, tekende, ondertekent, ondertekende, weigert, weigerde, weigeren, verwerpt, verwierp, verworpen, wijst, wees, afgewezen
      reageert, reageerde, antwoordt, antwoordde, noemt, noemde, hoopt, hoopte, belooft, beloofde, beloofd, zegde, toegezegd
      steunt, steunde, veroordeelt, veroordeelde, bekritiseert, bekritiseerde, beschuldigt, beschuldigde, overweegt, overwoog
      dringt, drong, pleit, pleitte, benadrukt, benadrukte, herhaalt, herhaalde, laat, liet, blijft, bleef, geeft, gaf, stuurt, stuurde
      levert, leverde, stemt, stemde, gaat, ging, zet, zette, houdt, hield, verwacht, verwachtte, onderhandelt, onderhandelde, plant
      toont, toonde, spreekt, sprak, accepteert, accepteerde, aanvaardt, aanvaardde, erkent, erkende, vreest, vreesde, presenteert
      biedt, bood, vraagt, vroeg, roept, riep, opgeroepen, volgens, aldus, maakt, maakte, ziet, zag, bevestigen, zwijgt, zweeg, rekent
    `),
    place: list(`
      in, naar, uit, bij, vanuit, rond, over, te, door, tot, richting, nabij, buiten, boven, tegen, vlakbij, regio, stad, hoofdstad
      metropool, oblast, luchthaven, vliegveld, burgemeester van, ten noorden van, ten zuiden van, ten oosten van, ten westen van
    `),
    articles: list('de, het, die, deze, dat, dit, onze'),
    honorifics: list(`
      meneer, mevrouw, dhr., mw., de heer, Sir, Lord, Madame, Monsieur
      onderhandelaar, hoofdonderhandelaar, gezant, speciaal gezant, speciale gezant, Trumps schoonzoon
    `),
    femaleHonorifics: ['mevrouw', 'mw.', 'Madame', 'presidente'],
    notFirstNames: list(`
      Venezuela, Groenland, China, India, Cuba, De, Het, Een, Die, Dat, Dit, Deze, Zijn, Haar, Hun, Ook, Maar, En, Of, Want, Als, Toen, Nu, Waarom, Hoe, Wat, Wie, Wanneer
      Waar, Volgens, Na, Voor, Met, Zonder, Tegen, Over, Van, Op, In, Bij, Door, Om, Uit, Naar, Tot, Sinds, Tijdens, Ondanks, Omdat
      Hij, Zij, Ze, We, Wij, Ik, Er, Daar, Hier, Zo, Dan, Toch, Nog, Niet, Geen, Live, Liveblog, Video, Analyse, Opinie, Column, Interview
      President, Premier, Minister-president, Bondskanselier, Kanselier, Minister, Vicepresident, Voorzitter, Commissievoorzitter
      Kremlinleider, Kremlinbaas, Senator, Gouverneur, Generaal, Gezant, Oud-premier, Ex-premier, Regeringsleider, Partijleider
      Lijsttrekker, D66-leider, CDU-leider, Labour-leider, Republikein, Democraat, Brit, Fransman, Duitser, Amerikaan, Rus, Pool, Italiaan
      Oekraïne, Rusland, Europa, NAVO, EU, VS, Kremlin, Kiev, Kyiv, Moskou, Parijs, Londen, Berlijn, Washington, Brussel, Den, Haag
      Oorlog, Vrede, Top, Overleg, Gesprek, Bezoek, Ruzie, Kritiek, Plan, Deal, Regering, Kabinet, Team, Gastheer
    `),
  },

  topics: {
    cossacks: list('kozak*, ijsbreker*'),
    stage: list(
      'album*, zanger*, gitarist*, drummer*, componist*, schilder*, beeldhouwer*, actrice*, acteur*, schrijver*',
    ),
    gazetteer: list('achternaam, familienaam, krater*, buurtschap, dorp, asteroïde*, gemeente'),
    war: list(`
      oorlog*, invasie*, aanvalsoorlog*, inval, luchtaanval*, droneaanval*, raketaanval*, frontlinie*, front, gevechten, bezet*, bezetting*
      agressie*, agressor*, annexatie*, geannexeerd*, Donbas*, oorlogsmisda*, strijd in Oekraïne, vijandelijkheden
    `),
    ceasefire: list(
      'staakt-het-vuren*, wapenstilstand*, bestand, bestandslijn*, wapenbestand*, gevechtspauze*',
    ),
    guarantees: list(
      'veiligheidsgarantie*, veiligheidswaarborg*, garanties, garantie, veiligheidstoezegging*, veiligheidsakkoord*',
    ),
    deployment: list(`
      troepen*, militairen, soldaten, grondtroepen*, uitzending*, stationering*, stationeren*, ontplooi*, inzet van, vredesmacht*
      troepenmacht*, strijdmacht*, vredestroepen*, legerbasis*, krijgsmacht*, multinationale*
    `),
    peace: list(`
      vrede*, vredesplan*, vredesoverleg*, vredesbesprekingen*, vredesonderhandelingen*, vredesakkoord*, vredesdeal*, vredesverdrag*
      onderhandel*, onderhandelaar*, vredesgesprek*
    `),
    coalition: list(`
      coalitie van bereidwilligen, coalitie van de bereidwilligen, coalitie van bereidwillige landen, coalitie van gewilligen
      coalition of the willing, coalitie, bereidwilligen, bereidwillige landen, coalitielanden, bondgenoten
    `),
    paris: list('Parijs, Parijse, Élysée*, Elysée*, Franse hoofdstad'),
    signing: list(
      'ondertekend*, ondertekend, ondertekening*, tekenden, tekende, getekend*, handtekening*, ondertekenden, aangenomen, overeengekomen, onderschrev*, onderschreven',
    ),
    trilateral: list(
      'trilateraal, trilaterale*, driepartijen*, drie landen, drie leiders, Frans-Britse, Brits-Franse, Britten en Fransen',
    ),
    monitoring: list('toezicht*, monitoring*, controle*, bewak*, waarnem*, verificatie*, naleving*'),
    reconstruction: list('wederopbouw*, heropbouw*, welvaart*, herstel*, investering*, miljard*'),
    'air-defence': list('luchtverdediging*, luchtafweer*, Patriot*, afweersyste*'),
    summit: list(
      'top, topoverleg*, topontmoeting*, bijeenkomst*, vergadering*, overleg*, conferentie*, videoconferentie*, videogesprek*, beraad',
    ),
    'iraq-war': list('Irak*, Saddam*, massavernietigingswapens*, Bush*, Blair*, Bagdad*, 2003, Colin Powell'),
    climate: list('klimaat*, opwarming*, broeikasgas*, CO2*, uitstoot*, emissie*'),
    aid: list('ontwikkelingshulp*, ontwikkelingssamenwerking*, OESO*, donorlanden*, Accra*, Busan*'),
    history: list(
      '1856, 1783, 1763, 1814, 1919, 1947, 1951, 1963, 1973, Krimoorlog*, Versailles*, kaapvaart*, Vietnam*, Napoleon*, wereldoorlog*, eeuw*',
    ),
    'middle-east': list(
      'Gaza*, Gazastrook*, Israël*, Hamas*, Palestijn*, Midden-Oosten*, Libanon*, Iran*, Syrië*, nucleair programma*, atoomakkoord*',
    ),
    'government-coalition': list(`
      kabinet*, PVV*, VVD*, NSC*, BBB*, D66*, CDA*, GroenLinks*, PvdA*, SP, JA21*, Volt*, formatie*, formateur*, informateur*
      coalitiepartij*, coalitiepartner*, coalitieakkoord*, regeerakkoord*, hoofdlijnenakkoord*, Tweede Kamer*, N-VA*, Vooruit*, CD&V*, MR
      Les Engagés, Arizona*, Open Vld*, Vlaams Belang*, Wilders*, Yesilgöz*, regeringscoalitie*, regeringspartij*, oppositie*, minderheidskabinet*
      CDU*, SPD*, CSU*, verkiezing*
    `),
    sport: list(
      'snooker*, voetbal*, Eredivisie*, trainer*, spits*, doelpunt*, wielren*, Tour de France*, Champions League*, WK, EK, finale*, Ajax*, Feyenoord*, PSV*, wedstrijd*, schaats*',
    ),
    'us-near': list('Senaat*, Huis van Afgevaardigden, Republikein*, Democraten, Capitool*, Biden*'),
    'uk-near': list('Labour*, Conservatieven'),
    'arms-deal': list(
      'Gripen*, gevechtsvliegtuig*, Rafale*, F-16*, droneproductie*, fusie*, overname*, bedrijf, bedrijven',
    ),
    iran: list('Iran*, Teheran*, nucleair*, atoomakkoord*, uranium*'),
    breach: list(
      'schending*, schenden*, inbreuk*, overtreding*, staakt-het-vuren*, wapenstilstand*, bestand',
    ),
    'security-near': list('veiligheid*, aanval*, garantie*, Oekraïne*, Rusland*, Russisch*, militair*'),
    ramstein: list('Ramstein*, defensieministers, wapenleverant*'),
    'safe-near': list('defensie*, miljard*, leningen, lening*, bewapening*'),
  },

  wordings: {
    'coalition-of-the-willing': [
      ...list(`
        coalitie van (bereidwilligen|gewilligen|welwillenden|vrijwilligers), coalitie van de (bereidwilligen|gewilligen|welwillenden|vastberadenen)
        coalitie van (bereidwillige|welwillende|gewillige|vastberaden) landen, coalition of the willing, coalitie der (gewilligen|bereidwilligen|welwillenden)
        'coalitie van bereidwilligen', coalitie van bereidwillige (bondgenoten|partners|staten), coalitie van 'bereidwilligen', coalitie of the willing
      `),
      { form: '(de |)bereidwilligen', needs: ['coalition-of-the-willing'], in: 'scope' },
      {
        form: 'coalitie',
        needs: ['coalition-of-the-willing'],
        unless: ['government-coalition', 'iraq-war', 'middle-east'],
        in: 'scope',
      },
    ],
    'multinational-force-ukraine': [
      ...list(`
        (multinationale|internationale|Europese) (troepenmacht|strijdmacht|vredesmacht|macht|troepen) (voor|in) Oekraïne
        Multinational Force(s|) Ukraine, Multinational Force - Ukraine, MNF-U, MNFU, Multinationale Troepenmacht Oekraïne, Multinationale Strijdmacht Oekraïne
        geruststellingsmacht, (verzekeringsmacht|afschrikkingsmacht) voor Oekraïne, reassurance force
      `),
      ...list(`
        multinationale (troepenmacht|strijdmacht|vredesmacht|troepen|legermacht|strijdkrachten|eenheid)
        (Europese|internationale) (vredesmacht|stabilisatiemacht|troepenmacht), vredesmacht
      `).map((form) => ({
        form,
        needs: ['ukraine|volodymyr-zelensky|coalition-of-the-willing|trilateral|paris'],
        unless: ['middle-east', 'iraq-war', 'history'],
      })),
    ],
    nato: list(
      'NAVO, NATO, Noord-Atlantische Verdragsorganisatie, Noord-Atlantisch(e|) (bondgenootschap|alliantie), westers(e|) militair(e|) bondgenootschap',
    ),
    'european-union': list('EU, Europese Unie'),
    'european-commission': list('Europese Commissie, EU-Commissie'),
    'european-council': list('Europese Raad'),
    'us-congress': [
      ...list(
        'Amerikaans(e|) Congres, Congres van de (VS|Verenigde Staten), Congres in Washington, US Congress',
      ),
      {
        form: 'Congres',
        needs: ['us-near|united-states|donald-trump'],
        unless: ['government-coalition', 'sport'],
      },
    ],
    'armed-forces-of-ukraine': list(
      'Oekraïense (strijdkrachten|leger|krijgsmacht), strijdkrachten van Oekraïne, Oekraïens leger, leger van Oekraïne',
    ),
    'coalition-headquarters': [
      ...list(
        'Mont Valérien, Mont-Valérien, hoofdkwartier van de (coalitie|troepenmacht|multinationale troepenmacht)',
      ),
      { form: '(operationeel |)hoofdkwartier', needs: ['paris', 'coalition|multinational-force-ukraine'] },
    ],
    e3: [
      {
        form: 'E3(-landen|)',
        needs: ['ukraine|volodymyr-zelensky|war|guarantees'],
        unless: ['iran'],
        in: 'scope',
      },
    ],
    'weimar-plus': list('Weimar+, Weimar Plus, Weimar Plus-groep, Weimar-plus'),
    'ukraine-defence-contact-group': [
      ...list(
        'Oekraïne-contactgroep, Ramstein-(groep|overleg|formaat|bijeenkomst), Contactgroep (voor |)Oekraïne, Oekraïne Defensie Contactgroep, Ukraine Defence Contact Group',
      ),
      { form: 'contactgroep', needs: ['ukraine|volodymyr-zelensky', 'ramstein'] },
    ],
    g7: list('G7, G-7, Groep van Zeven'),
    'verkhovna-rada': [
      ...list(
        'Verchovna Rada, Verkhovna Rada, Oekraïens(e|) parlement, parlement van Oekraïne, parlement in (Kiev|Kyiv)',
      ),
      { form: 'Rada', needs: ['ukraine|volodymyr-zelensky'] },
    ],
    bundestag: list('Bundestag, Duits(e|) parlement, Duitse Bondsdag, Bondsdag'),
    'uk-parliament': [
      ...list('Brits(e|) (parlement|Lagerhuis), House of Commons'),
      { form: 'Lagerhuis', needs: ['uk-near|united-kingdom|keir-starmer|andy-burnham'] },
    ],

    'paris-declaration-2026': [
      ...list(`
        Verklaring van Parijs, Parijse (verklaring|slotverklaring|topverklaring|declaratie), Parijs-verklaring, slotverklaring van (Parijs|de top in Parijs)
        verklaring van Parijs, verklaring van de coalitie van (de |)(bereidwilligen|gewilligen)
        gezamenlijke verklaring van de coalitie van (de |)(bereidwilligen|gewilligen), Declaratie van Parijs
      `),
      {
        form: '(gezamenlijke|gemeenschappelijke) (verklaring|slotverklaring)',
        needs: ['coalition', 'paris'],
      },
      { form: '(slotverklaring|topverklaring)', needs: ['coalition|paris'], unless: ['climate', 'history'] },
    ],
    'trilateral-declaration-2026': [
      ...list(`
        (trilaterale|driezijdige|drievoudige) (verklaring|intentieverklaring|overeenkomst), Parijse intentieverklaring
        intentieverklaring (over|voor) (de |)(stationering|inzet|ontplooiing|legering|uitzending) van (een |)(multinationale troepenmacht|multinationale strijdmacht|multinationale troepen|troepen)
        intentieverklaring over (een |)(multinationale troepenmacht|multinationale strijdmacht|troepen)
      `),
      {
        form: '(gezamenlijke |)(intentieverklaring|verklaring van intentie)',
        needs: ['coalition|trilateral|deployment|paris'],
        unless: ['arms-deal'],
        in: 'scope',
      },
    ],
    'us-ukraine-security-guarantees': list(`
      Amerikaanse (veiligheidsgaranties|veiligheidsgarantie|garanties|veiligheidswaarborgen), veiligheidsgarantie(s|) van (de VS|de Verenigde Staten|de Amerikanen|Washington|Amerika)
      Amerikaans-Oekraïense veiligheidsgaranties, bilaterale (veiligheidsgaranties|veiligheidsovereenkomst) met (de VS|Washington)
    `),
    'minsk-agreements': list(
      'Minsk-akkoorden, akkoorden van Minsk, Akkoorden van Minsk, Minskakkoorden, Minsk (I|II|1|2), akkoord van Minsk, Minsk-akkoord, Minsk-overeenkomst(en|)',
    ),
    'berlin-statement-2025': [
      {
        form: '(verklaring van Berlijn|Verklaring van Berlijn|Berlijnse verklaring)',
        needs: ['ukraine|volodymyr-zelensky|guarantees'],
        unless: ['history'],
        in: 'scope',
      },
    ],
    'london-e3-statement-2026-06': [
      {
        form: '(verklaring van Londen|Londense verklaring)',
        needs: ['ukraine|volodymyr-zelensky|guarantees'],
        in: 'scope',
      },
    ],
    'twenty-point-plan': list(
      '(20-punten|20-punts|twintigpunten|twintig-punten)(plan|vredesplan), vredesplan (van|met|in) (20|twintig) punten, plan (van|met) (20|twintig) punten',
    ).map((form) => ({ form, needs: ['ukraine|volodymyr-zelensky|war|peace'], unless: ['middle-east'] })),
    'ankara-summit-declaration-2026': list('(verklaring|topverklaring|slotverklaring|Verklaring) van Ankara'),

    'security-guarantees': list(`
      veiligheidsgarantie(s|), veiligheidsgaranties voor (Oekraïne|Kiev|Kyiv|het land), veiligheidswaarborg(en|), veiligheidstoezegging(en|)
      (robuuste|stevige|harde|geloofwaardige) veiligheidsgaranties, veiligheidsgaranties aan (Oekraïne|Kiev|Kyiv)
    `),
    'ceasefire-monitoring': [
      ...list(`
        (toezicht|controle) op (het|een|de naleving van het|de naleving van een) (mogelijk |toekomstig |)(staakt-het-vuren|bestand)
        (toezicht|controle) op (de|een) wapenstilstand, (monitoring|bewaking|verificatie) van (het|een) (mogelijk |toekomstig |)(staakt-het-vuren|bestand)
        (monitoring|bewaking|verificatie) van (de|een) wapenstilstand, (monitoringsmechanisme|toezichtsmechanisme|controlemechanisme) voor het (staakt-het-vuren|bestand)
        mechanisme (voor toezicht op|om toezicht te houden op) het staakt-het-vuren
      `),
      {
        form: '(monitoringsmechanisme|toezichtsmechanisme|controlemechanisme|monitoringmechanisme|toezichtmechanisme)',
        needs: ['ceasefire|ukraine|volodymyr-zelensky'],
      },
    ],
    'special-commission': [{ form: '(speciale|bijzondere) commissie', needs: ['breach'] }],
    'support-for-ukrainian-forces': [
      ...list(`
        (steun|ondersteuning) (aan|voor|van) (de |het |)(Oekraïense strijdkrachten|Oekraïense leger|Oekraïense krijgsmacht)
        versterking van (de Oekraïense strijdkrachten|het Oekraïense leger), langdurige (militaire steun|steun) aan Oekraïne
      `),
      {
        form: '(langdurige|langetermijn) (militaire steun|militaire hulp)',
        needs: ['ukraine|volodymyr-zelensky'],
      },
    ],
    'binding-commitments': [
      ...list(
        '(juridisch|wettelijk|politiek en juridisch) bindende (garanties|veiligheidsgaranties|toezeggingen|verplichtingen), bindende (veiligheidsgaranties|veiligheidstoezeggingen)',
      ),
      { form: 'bindende (toezeggingen|verplichtingen|afspraken|garanties)', needs: ['security-near'] },
    ],
    'long-term-defence-cooperation': list(`
      (langdurige|langetermijn) defensiesamenwerking, langdurige (defensiesamenwerking|militaire samenwerking) met Oekraïne
      defensiesamenwerking met Oekraïne, defensiesamenwerking op (de |)lange termijn
    `),
    'coordination-cell': [
      {
        form: '(coördinatiecel|coördinatiecentrum)',
        needs: ['coalition|paris|multinational-force-ukraine|ukraine|volodymyr-zelensky'],
        unless: ['middle-east'],
      },
    ],
    'military-hubs': [
      ...list(
        'militaire (hubs|knooppunten), militaire hubs in Oekraïne, militaire (bases|basissen) in Oekraïne, (Britse|Franse) bases in Oekraïne',
      ),
      {
        form: 'militaire (bases|basissen|steunpunten)',
        needs: ['ukraine|volodymyr-zelensky|multinational-force-ukraine'],
      },
    ],
    'air-defence': list(
      'luchtverdediging(ssystemen|ssysteem|), luchtafweer(systemen|systeem|), Oekraïense (luchtverdediging|luchtafweer)',
    ),
    'prosperity-plan': [
      ...list(
        'welvaartsplan, welvaartsplan voor Oekraïne, (wederopbouwplan|herstelplan|heropbouwplan) voor Oekraïne, plan voor de (wederopbouw|heropbouw) van Oekraïne',
      ),
      {
        form: '(wederopbouwplan|herstelplan|heropbouwplan)',
        needs: ['ukraine|volodymyr-zelensky'],
        unless: ['middle-east', 'history'],
      },
    ],
    'eu-ukraine-loan': list(
      '(EU-lening|lening van de EU) (aan|voor) Oekraïne, lening van 90 miljard (euro|), 90 miljard euro lening, 90-miljardlening',
    ),
    'reparations-loan': list(
      'herstelbetalingenlening, reparatielening, herstellening, (bevroren|geblokkeerde) Russische (tegoeden|activa|miljarden|bezittingen|staatstegoeden)',
    ),
    'article-5-like-guarantee': list(`
      (garanties|veiligheidsgaranties) (naar het voorbeeld van|zoals|vergelijkbaar met|in de geest van) (artikel 5|artikel 5 van de NAVO|het NAVO-artikel 5)
      artikel 5-achtige (garanties|veiligheidsgaranties|bescherming), artikel 5-garantie(s|), NAVO-achtige (garanties|veiligheidsgaranties)
    `),
    'us-backstop': [
      ...list(
        'Amerikaanse (backstop|rugdekking|achtervang|ruggensteun|vangnet), backstop van de (VS|Verenigde Staten|Amerikanen), rugdekking van de (VS|Verenigde Staten|Amerikanen)',
      ),
      { form: '(backstop|achtervang)', needs: ['united-states', 'ukraine|volodymyr-zelensky|deployment'] },
    ],
    purl: list('PURL(-programma|-lijst|-initiatief|)'),
    'safe-instrument': [
      ...list('SAFE-(programma|fonds|instrument|leningen|regeling), Security Action for Europe'),
      { form: 'SAFE', needs: ['european-union|safe-near'] },
    ],

    'paris-summit-2026-01-06': inParis,
    'paris-summit-2026-07-13': inParis,
    'paris-summit-2025-03-27': inParis,
    'paris-summit-2025-09-04': inParis,
    'london-summit-2025-03-02': inLondon,
    'london-meeting-2025-10-24': inLondon,
    'london-e3-ukraine-2026-06': inLondon,
    'kyiv-meeting-2025-05-10': inKyiv,
    'kyiv-security-advisers-2026-01-03': list(
      '(overleg|bijeenkomst|beraad) van (de |)(nationale |)veiligheidsadviseurs in (Kiev|Kyiv)',
    ),
    'coalition-meeting-2026-02-24': inKyiv,
    'kyiv-meeting-2026-08-24': inKyiv,
    'berlin-talks-2025-12-15': aboutUkraine(meetings('Berlijn', 'Berlijnse')),
    'abu-dhabi-talks-2026': aboutUkraine(talks('Abu Dhabi')),
    'geneva-talks-2026-02': aboutUkraine([...talks('Genève'), 'Geneefse (gesprekken|onderhandelingen)']),
    'g7-evian-2026': list('(G7-top|top) (in|van) (Évian|Evian)'),
    'nato-ankara-2026': list('(NAVO-top|NAVO-topoverleg|top) (in|van) Ankara'),
  },

  metonyms: {
    ukraine: list('Kiev, Kyiv'),
    france: list('Parijs, Élysée, Elysée, Elysee'),
    'united-kingdom': list('Londen, Downing Street'),
    germany: ['Berlijn'],
    poland: ['Warschau'],
    italy: ['Rome'],
    spain: ['Madrid'],
    turkey: ['Ankara'],
    'united-states': list('Washington, Witte Huis'),
    russia: list('Moskou(s|), Kremlin'),
    hungary: ['Boedapest'],
    slovakia: ['Bratislava'],
    netherlands: ['Den Haag'],
    canada: ['Ottawa'],
    austria: ['Wenen'],
    czechia: ['Praag'],
    norway: ['Oslo'],
    denmark: ['Kopenhagen'],
    sweden: ['Stockholm'],
    finland: ['Helsinki'],
    greece: ['Athene'],
    romania: ['Boekarest'],
  },

  namesakes: list(`
    Hof van Justitie van de (EU|Europese Unie), Parlementaire (Assemblee|Vergadering) van de NAVO, (NAVO|Navo)-(Oekraïne|Rusland)(-R|r)aad
    Akkoord(en|) van Parijs, akkoord(en|) van Parijs, klimaatakkoord(en|) van Parijs, Klimaatakkoord van Parijs, Parijse klimaatakkoord, Parijs-akkoord
    Verdrag van Parijs, verdrag van Parijs, Vrede van Parijs, vrede van Parijs, Handvest van Parijs, Club van Parijs, Parijse Commune, klimaattop in Parijs
    Verklaring van Parijs (uit|van) (1856|2005), Verklaring van Parijs over (de effectiviteit|doeltreffendheid), AI-top in Parijs, Parijse klimaattop
    Élyséeverdrag, Elyséeverdrag, Élysée-verdrag, Champs-Élysées, Champs Elysées, Champs-Elysées, Minskgroep, Minsk-groep
    coalition of the willing (in|tegen) Irak, coalitie van bereidwilligen (in|tegen) Irak, coalitie van bereidwilligen tegen Saddam
    de Trumps, familie (Trump|Merz|Macron|Zelensky|Poetin|Kushner), echtpaar (Trump|Merz|Macron|Zelensky)
    Trump(-| )Tower(s|), Trump Media, Trump Organization, Trump International, Trump Plaza, Trump Taj Mahal, Trump University, Trump (jr|junior), Donald Trump (jr|junior)
    Merz Pharma, Merzbau, Merz-kunst, Mini Cooper(s|), Aston Martin(s|), Lockheed Martin, Sint Maarten, Saint-Martin, Saint Martin, St. Martin
    Costa Rica, Costa Coffee, Costa Crociere, Costa Concordia, Costa Cruises, Costa Brava, Costa Blanca, Costa del Sol, Costa Smeralda, Costa Dorada
    Costa Verde, Costa Cálida, Costa de la Luz, Kellogg School, Briand-Kelloggpact, Kellogg-Briandpact, Vance County
    Anderson Cooper, Alice Cooper, Gary Cooper, Bradley Cooper, Jerome Powell, Colin Powell, Baden-Powell
    Magyar Nemzet, Magyar Hírlap, Magyar Telekom, Magyar Posta, Magyar Rádió
    Raad van Europa, Raad van de Europese Unie, Raad van de EU, European Council on Foreign Relations
    Europese Commissie tegen Racisme, Europese Commissie voor de Rechten van de Mens, Europese Commissie voor Democratie
    Washington Post, Washington Times, Washington Capitals, George Washington, Denzel Washington, Washington D.C., Washington DC, staat Washington
    Alternative für Deutschland, USA Today, Voice of America, Bank of America, Radio Luxemburg, Rosa Luxemburg, Radio Nederland
    Partij voor Nederland, Voetbalbond van Nederland, Ronde van (Frankrijk|Italië|Spanje|Polen|Nederland|België), The Voice of Holland, Holland Casino
    Holland-Amerika Lijn, Holland America, Noord-Holland, Zuid-Holland, Leve Nederland, Koninkrijk der Nederlanden, Vrij Nederland
    Provinciale Staten, provincie Luxemburg, Belgisch-Luxemburg, Radio Oranje, Philips Nederland
    Paris Saint-Germain, Parijs-Roubaix, Parijs-Nice, Parijs-Tours, Real Madrid, Atlético Madrid, AS Roma, Hertha Berlijn, Union Berlijn
    Dynamo Kiev, Dinamo Kiev, CSKA Moskou, Spartak Moskou, Legia Warschau, Kremlin van Kazan, Kazanse Kremlin
    Pavel Durov, Dan Brown, King Rama, koning Rama, Rama IX, Rama X, Guus Meeuwis
    Club Brugge, Boekarest-Negen, Londen-Heathrow, Rutte (I|II|III|IV), kabinet-Rutte (I|II|III|IV)
  `),

  givenNames: `
    Geert Dilan Rob Mona Sigrid Wopke Hugo Kajsa Caspar Ruben Eelco Kees Piet Jan Peter Pieter Henk Gerrit Klaas Sjoerd Jeroen Joost Jaap
    Wim Wouter Ruud Rutger Sander Thijs Thierry Tom Bart Bas Bert Boudewijn Bram Arie Arjen Daan Diederik Dirk Frits Gijs Hans Herman Jos Laurens
    Lodewijk Maarten Marcel Marijn Michiel Niels Pepijn Femke Esther Corinne Caroline Hanneke Ingrid Judith Marga Marieke Marjolein Máxima Mirjam
    Neelie Saskia Sanne Sophie Wilma Elio Guy Herman Kris Hilde Tinne Theo Conner Sammy Koen Egbert Liesbeth Maggie Zuhal Annelies Vincent Frank
    Melania Ivanka Brigitte Olena Victoria Charlotte Cyrus Usha Mario Eric Barron Tiffany Bilal Emine Colin Jerome Bradley Gary Alice Bette Chris
    Virgil Frenkie Remco Wout Dries Annemarie Jetta Attje Ank Floris Onno Joris Jort Bente Sven Ireen Kjeld Jutta Femke Sifan Dafne Kiki Tallon
    Aad Aart Abel Adriaan Adri Albertus Alida Anneke Anneliese Annelies Annie Antje Antoine Antoon Arend Arent
    Arnoud Barend Bernhard Bettie Bob Bouke Cas Chiel Christiaan Coen Cor Corrie Dennis Derk Dieuwertje Douwe Edith
    Eduard Ellen Els Emma Evelien Fokke Folkert Fons Fred Freek Frederik Fré Frida Gerben Gerda Gerhard Germaine
    Gerrie Gert Gerry Gonda Greetje Griet Hannie Harrie Harry Hella Henny Herbert Hilda Hubert Ide Ies Ineke Jacco
    Jacoba Jakob Jannie Jantine Jet Jo Joep Johanna Joke Jolanda Jonas Jorien Josef Josephine Jules Karel Karin Kim
    Klaartje Koos Kristien Laurens Leen Lenny Leo Leonie Lies Lieve Lieven Lotte Louise Luc Lucas Luk Machteld
    Margreet Maria Marie Marijke Marja Marleen Martha Martine Mathijs Mieke Mien Milou Miet Nellie Nelleke Nicolaas
    Nicole Niek Nienke Nynke Otto Pauline Paulien Peer Petrus Pierre Pieternel Rachel Raymond Reinout Riet Robert
    Robin Roos Rosa Rudi Rudy Sara Sien Sietse Simon Sofie Staf Stef Steven Stijn Sylvana Sylvia Tamar Teunis Tilly
    Tine Tineke Tjitske Toine Toos Trees Trijn Truus Ursula Valentijn Veerle Vera Walter Ward Wendy Wessel Wiebe
    Wieteke Wilhelmina Willy Wilfried Wobke Wout Yvo Yvonne Zeger Attje Ank Jolande Karien Liane Loes Marjolein
    Ferry Floris Onno Rinus Robbert Roelof Sjaak Teun Tijs Tjeerd Twan Ivo Huub Harm Guus Bastiaan Egbert Ilse
    Janneke Cora Daphne Annick Tinne Joëlle
  `,
} satisfies Language;
