// German. All nouns take a capital, so a capital proves nothing; names take a genitive s (`Selenskyjs`); a name may
// be the first part of a compound with a hyphen (`Merz-Regierung`, `US-Präsident`).

import type { Language, StateWords, WeakPattern } from './language.ts';
import { list } from './list.ts';

/** An adjective with all endings, strong and weak. */
const adjective = (stem: string): string => `${stem}e(r|n|m|s|)`;

/** A state with a neuter name: `Frankreich`, `Frankreichs`. */
const neuter = (names: string, ...stems: string[]): StateWords => ({
  names: list(names).map((name) => (/(s|USA)$/.test(name) ? name : `${name}(s|)`)),
  adjectives: stems.map(adjective),
});

const states = {
  ukraine: { names: ['Ukraine(s|)'], adjectives: [adjective('ukrainisch')], compounds: ['Ukraine-'] },
  france: neuter('Frankreich', 'französisch'),
  'united-kingdom': {
    names: list(`
      Großbritannien(s|), Grossbritannien(s|), Vereinigte(s|n|m) Königreich(s|es|), Vereinigtes Königreich
    `),
    adjectives: [adjective('britisch')],
    compounds: ['UK-', 'Briten-'],
  },
  germany: neuter('Bundesrepublik Deutschland, Deutschland', 'deutsch'),
  poland: neuter('Polen', 'polnisch'),
  italy: { ...neuter('Italien', 'italienisch'), compounds: ['Italien-'] },
  spain: neuter('Spanien', 'spanisch'),
  canada: neuter('Kanada', 'kanadisch'),
  australia: neuter('Australien', 'australisch'),
  japan: neuter('Japan', 'japanisch'),
  'new-zealand': neuter('Neuseeland', 'neuseeländisch'),
  netherlands: {
    names: ['Niederlande(n|)', 'Holland(s|)'],
    adjectives: ['niederländisch', 'holländisch'].map(adjective),
  },
  belgium: neuter('Belgien', 'belgisch'),
  denmark: neuter('Dänemark', 'dänisch'),
  sweden: neuter('Schweden', 'schwedisch'),
  norway: neuter('Norwegen', 'norwegisch'),
  finland: neuter('Finnland', 'finnisch'),
  estonia: neuter('Estland', 'estnisch'),
  latvia: neuter('Lettland', 'lettisch'),
  lithuania: neuter('Litauen', 'litauisch'),
  czechia: {
    names: ['Tschechien(s|)', 'Tschechische(n|r|) Republik'],
    adjectives: [adjective('tschechisch')],
  },
  romania: neuter('Rumänien', 'rumänisch'),
  bulgaria: neuter('Bulgarien', 'bulgarisch'),
  greece: neuter('Griechenland', 'griechisch'),
  cyprus: neuter('Zypern', 'zyprisch', 'zypriotisch'),
  ireland: neuter('Irland', 'irisch'),
  iceland: neuter('Island', 'isländisch'),
  luxembourg: neuter('Luxemburg', 'luxemburgisch'),
  portugal: neuter('Portugal', 'portugiesisch'),
  croatia: neuter('Kroatien', 'kroatisch'),
  slovenia: neuter('Slowenien', 'slowenisch'),
  austria: neuter('Österreich', 'österreichisch'),
  turkey: { names: ['Türkei'], adjectives: [adjective('türkisch')], compounds: ['Türkei-'] },
  montenegro: neuter('Montenegro', 'montenegrinisch'),
  albania: neuter('Albanien', 'albanisch'),
  'united-states': {
    names: list(`
      USA, Vereinigte(n|r|) Staaten von Amerika, Vereinigte(n|r|) Staaten, Amerika(s|)
    `),
    adjectives: [adjective('amerikanisch'), adjective('US-amerikanisch')],
    compounds: ['US-'],
  },
  russia: { ...neuter('Russland, Rußland', 'russisch'), compounds: ['Kreml-'] },
  hungary: neuter('Ungarn', 'ungarisch'),
  slovakia: { names: ['Slowakei'], adjectives: [adjective('slowakisch')] },
  malta: neuter('Malta', 'maltesisch'),
} satisfies Record<string, StateWords>;

/** Meetings that share their wording: the engine takes the one nearest to the article's day. */
const meetings = (adjective: string, town: string): string[] =>
  list(`
    ${adjective} (Gipfel|Gipfels|Gipfeltreffen|Gipfeltreffens|Treffen|Treffens|Spitzentreffen|Ukraine-Gipfel|Ukraine-Gipfels)
    ${adjective} (Ukrainegipfel|Ukrainegipfels|Ukraine-Treffen|Beratungen|Gespräche|Gesprächen|Runde|Konferenz|Verhandlungen|Krisengipfel)
    ${town}-Gipfel(s|), (Gipfel|Gipfels|Gipfeltreffen|Gipfeltreffens|Ukraine-Gipfel|Ukrainegipfel|Ukraine-Treffen|Krisengipfel) in ${town}
    (Treffen|Treffens|Spitzentreffen|Spitzentreffens|Beratungen|Ukraine-Gespräche|Ukraine-Gesprächen|Ukraine-Konferenz) in ${town}
  `);

const inParis = meetings('Pariser', 'Paris');
const inLondon = meetings('Londoner', 'London');
const inKyiv = ['Kiew', 'Kyjiw'].flatMap((town) => meetings(`${town}er`, town));

/** An event told by its town and subject: only near its day, and where Ukraine is spoken of. */
const aboutUkraine = (forms: string[]): WeakPattern[] =>
  forms.map((form) => ({
    form,
    needs: ['ukraine|volodymyr-zelensky|war|peace'],
    unless: ['iran'],
    in: 'scope',
  }));

export const german = {
  code: 'de',
  name: 'Deutsch',
  tier: 'full',
  script: 'latin',
  capitalisesNouns: true,

  people: {
    'volodymyr-zelensky': {
      given: ['Wolodimir', 'Wolodymir', 'Volodymir', 'Wladimir'],
      surname: list('Selensky(s|), Selenskij(s|), Selenskyi(s|), Selenskyy(s|), Zelenskyj(s|), Selenskijs'),
    },
    'yuliia-svyrydenko': { given: ['Yulija', 'Julija'], surname: list('Swiridenko(s|), Svyrydenko(s|)') },
    'andrii-sybiha': { given: ['Andrej', 'Andriy', 'Andrii'], surname: list('Sibiha(s|), Sybyha(s|)') },
    'rustem-umerov': { surname: list('Umerow(s|), Umjerow(s|), Umierow(s|)') },
    'kyrylo-budanov': { given: ['Kirilo', 'Kyrilo', 'Kirill', 'Kyryl'] },
    'denys-shmyhal': { given: ['Denis'], surname: list('Schmygal(s|), Schmihal(s|)') },
    'mykhailo-fedorov': {
      given: ['Mychailo', 'Michailo', 'Michail', 'Mykhajlo'],
      surname: list('Fjodorow(s|)'),
    },
    'andrii-hnatov': { given: ['Andriy'] },
    'oleksandr-syrskyi': {
      given: ['Olexandr', 'Oleksander', 'Alexander'],
      surname: list('Syrski(s|), Syrskij(s|), Sirskij(s|), Syrskyi(s|)'),
    },
    'andriy-yermak': { given: ['Andrij', 'Andrej'], unless: ['cossacks'] },
    'serhii-kyslytsia': {
      given: ['Serhij', 'Sergij'],
      surname: list('Kyslyzya(s|), Kislizja(s|), Kyslytsja(s|)'),
    },
    'davyd-arakhamia': { given: ['Dawid'], surname: list('Arachamija(s|), Arachamia(s|)') },
    'vladimir-putin': { given: ['Vladimir'], full: ['Wladimir Wladimirowitsch Putin(s|)'] },
    'sergey-lavrov': { given: ['Sergei', 'Sergej', 'Sergeij'] },
    'boris-pistorius': { surnameRisk: 'low' },
    'jonas-gahr-store': { surname: ['Störe'], surnameRisk: 'low' },
    'rosen-zhelyazkov': {
      given: ['Rossen', 'Rosen'],
      surname: list('Scheljazkow(s|), Scheljaskow(s|), Željazkov(s|)'),
    },
    'serhii-koretskyi': { surname: list('Korezki(s|), Korezkyj(s|)') },
    'yevhenii-khmara': { given: ['Jewgenij', 'Jewhenij', 'Jewhen'] },
    'mykhailo-drapatyi': { given: ['Mychailo', 'Michailo'], surname: list('Drapaty(s|)') },
  },

  surnamesThatAreWords: ['Frieden', 'Friedens', 'Störe', 'Store', 'Stores'],

  states,

  organisations: {
    nato: {
      names: ['Nato', 'NATO', 'Nordatlantischen Allianz', 'westlichen (Militärallianz|Verteidigungsallianz)'],
      compounds: ['Nato-'],
    },
    'european-union': { names: ['EU', 'Europäischen Union'], compounds: ['EU-'] },
    'european-commission': { names: ['EU-Kommission', 'Europäischen Kommission'] },
    'european-council': { names: ['Europäischen Rat(es|s|)'] },
    'armed-forces-of-ukraine': {
      names: ['ukrainischen (Streitkräfte|Armee|Truppen)', 'Streitkräfte der Ukraine', 'ukrainischen Heeres'],
    },
  },

  offices: {
    president: {
      heads: ['Präsident(en|)', 'Präsidentin', 'Staatspräsident(en|)', 'Staatspräsidentin'],
      plurals: ['(die|der|zwei|beide|beiden|drei) (Präsidenten|Staatspräsidenten)', 'Präsidentinnen'],
    },
    'head-of-state': {
      heads: ['Staatschef(s|)', 'Staatschefin', 'Staatsoberhaupt(es|s|)'],
      plurals: [
        '(die|der|den|zwei|beide|beiden|drei) Staatschefs',
        'Staats- und Regierungschefs',
        'Staatsoberhäupter(n|)',
      ],
    },
    'prime-minister': {
      heads: list(`
        Premierminister(s|), Premierministerin, Ministerpräsident(en|), Ministerpräsidentin, Premier(s|)
      `),
      plurals: list(`
        (die|zwei|beide|beiden|drei) (Premierminister|Premiers|Ministerpräsidenten), den Premiers
        der Ministerpräsidenten, Premierministern, Ministerpräsidentinnen
      `),
    },
    'head-of-government': {
      heads: ['Regierungschef(s|)', 'Regierungschefin'],
      plurals: [
        '(die|der|den|zwei|beide|beiden|drei) Regierungschefs',
        'Staats- und Regierungschef(s|)',
        'Regierungschefinnen',
      ],
    },
    chancellor: {
      heads: ['Bundeskanzler(s|)', 'Bundeskanzlerin', 'Kanzler(s|)', 'Kanzlerin'],
      plurals: ['die (Bundeskanzler|Kanzler)', 'Kanzlern'],
    },
    'vice-president': {
      heads: ['Vizepräsident(en|)', 'Vizepräsidentin', 'Vize-Präsident(en|)'],
      plurals: ['(die|der) Vizepräsidenten'],
    },
    'foreign-minister': {
      heads: [
        'Außenminister(s|)',
        'Außenministerin',
        'Aussenminister(s|)',
        'Aussenministerin',
        'Chefdiplomat(en|)',
      ],
      plurals: [
        '(die|beide|beiden|drei) (Außenminister|Aussenminister)',
        'Außenministern',
        'Aussenministern',
      ],
    },
    'defence-minister': {
      heads: list(`
        Verteidigungsminister(s|), Verteidigungsministerin, Kriegsminister(s|)
        Armeeminister(s|), Armeeministerin, Streitkräfteminister(s|), Streitkräfteministerin
      `),
      plurals: ['(die|beide|beiden|drei) Verteidigungsminister', 'Verteidigungsministern'],
    },
    'secretary-general': {
      heads: ['Generalsekretär(s|)', 'Generalsekretärin'],
      plurals: ['Generalsekretäre(n|)'],
    },
    'high-representative': {
      heads: ['Außenbeauftragte(n|r|)', 'Aussenbeauftragte(n|r|)', 'Hohe(n|r|) Vertreterin'],
    },
    'commander-in-chief': {
      heads: ['Oberbefehlshaber(s|)', 'Armeechef(s|)', 'Oberkommandierende(n|r|)', 'Militärchef(s|)'],
      plurals: ['(die|den) (Armeechefs|Militärchefs)', 'Oberbefehlshabern'],
    },
    'chief-of-general-staff': {
      heads: ['Generalstabschef(s|)'],
      plurals: ['(die|der|den) Generalstabschefs'],
    },
    'head-of-presidential-office': {
      heads: [
        'Präsidialamtschef(s|)',
        'Kanzleichef(s|)',
        'Präsidentenbürochef(s|)',
        'Präsidialamtsleiter(s|)',
      ],
    },
    'national-security-adviser': {
      heads: ['Nationale(r|n) Sicherheitsberater(s|)', 'Sicherheitsberater(s|)'],
      plurals: ['die (Nationalen |nationalen |)Sicherheitsberater', 'Sicherheitsberatern'],
    },
    leader: { heads: ['Machthaber(s|)', 'Staatenlenker(s|)'], plurals: ['die Machthaber', 'Machthabern'] },
  },

  officeOrders: ['A H', 'CH', 'N H', 'H N', "H 'der'|'des'|'von' N"],

  officePhrases: {
    'ukraine/nsdc-secretary': list(`
      Sekretär(s|) des (ukrainischen Sicherheitsrats|ukrainischen Sicherheitsrates|nationalen Sicherheitsrats der Ukraine)
      Sekretär(s|) des ukrainischen (nationalen Sicherheits- und Verteidigungsrats|Nationalen Sicherheitsrats)
    `),
    'ukraine/gur-head': list(`
      Chef(s|) des (ukrainischen Militärgeheimdienstes|ukrainischen Militärgeheimdiensts|Militärgeheimdienstes HUR|HUR)
    `),
    'russia/president': list(`
      Kremlchef(s|), Kreml-Chef(s|), Kremlherrscher(s|), Kremlführer(s|), Kreml-Herrscher(s|)
      Kremlherr(n|), Kreml-Herr(n|), Kreml-Führer(s|), Mann(es|) im Kreml, Herr(n|) im Kreml, Russenpräsident(en|)
    `),
    'nato/secretary-general': list(`
      Nato-Chef(s|), Nato-General(s|), Chef(s|) der Nato, Generalsekretär(s|) der (Allianz|Militärallianz|Verteidigungsallianz)
      Generalsekretär(s|) des (Bündnisses|Militärbündnisses|Verteidigungsbündnisses)
      Generalsekretär(s|) des (westlichen|transatlantischen) (Bündnisses|Militärbündnisses|Verteidigungsbündnisses)
    `),
    'european-commission/president': list(`
      EU-Kommissionspräsidentin, EU-Kommissionspräsident(en|), EU-Kommissionschefin, EU-Kommissionschef(s|)
      Kommissionspräsidentin, Kommissionschefin, EU-Chefin, Chefin der (EU-Kommission|Europäischen Kommission|Kommission)
      Präsidentin der (EU-Kommission|Europäischen Kommission)
    `),
    'european-council/president': list(`
      EU-Ratspräsident(en|), EU-Ratschef(s|), Präsident(en|) des (Europäischen|EU)( |-)Rat(es|s), Ratspräsident(en|) der EU
    `),
    'european-union/high-representative': list(`
      EU-Außenbeauftragte(n|r|), EU-Aussenbeauftragte(n|r|), EU-Chefdiplomat(en|), EU-Chefdiplomatin
      (Außenbeauftragte|Außenbeauftragten|Hohe Vertreterin|Hohen Vertreterin) der (EU|Europäischen Union|Union)
    `),
    'united-states/vice-president': list(
      'US-Vize(s|), US-Vizechef(s|), Trumps (Vize|Vizepräsident|Stellvertreter)(s|en|)',
    ),
    'united-states/president': list(`
      Chef(s|) des Weißen Hauses, Hausherr(n|) im Weißen Haus, Mann(es|) im Weißen Haus, US-Staatschef(s|), US-Präsi(s|)
    `),
    'united-states/secretary-of-defense': ['Pentagon-Chef(s|)', 'Pentagonchef(s|)'],
    'united-states/secretary-of-state': ['Chef(s|) des (State Department|US-Außenministeriums)'],
    'france/president': [
      'Hausherr(n|) im (Élysée|Elysée|Élysée-Palast|Elysée-Palast|Élyséepalast)',
      'Élysée-Chef(s|)',
    ],
    'germany/chancellor': ['Bundeskanzler(s|) Deutschlands'],
    'ukraine/head-of-presidential-office': list(`
      (Leiter|Leiters|Chef|Chefs) des ukrainischen (Präsidialamtes|Präsidialamts|Präsidentenbüros|Präsidentenamts)
      (Leiter|Leiters|Chef|Chefs) des (Präsidialamtes|Präsidialamts|Präsidentenbüros) in (Kiew|Kyjiw)
      (Leiter|Leiters|Chef|Chefs) von Selenskyjs (Präsidialamt|Präsidentenbüro|Büro)
      Selenskyjs (Stabschef|Kanzleichef|Präsidialamtschef|Präsidialamtsleiter|Bürochef)(s|)
    `),
    'ukraine/commander-in-chief': list(`
      (Oberbefehlshaber|Oberkommandierende|Oberkommandierenden|Befehlshaber) der ukrainischen (Streitkräfte|Armee|Truppen)
    `),
    'ireland/taoiseach': ['Taoiseach(s|)'],
  },

  domesticOffices: {
    'germany/chancellor': ['Bundeskanzler(s|)', 'Kanzler(s|)'],
    'germany/defence-minister': ['Bundesverteidigungsminister(s|)'],
    'germany/foreign-minister': ['Bundesaußenminister(s|)', 'Bundesaussenminister(s|)'],
    'austria/chancellor': ['Bundeskanzler(s|)', 'Kanzler(s|)'],
  },

  cues: {
    former: list(`
      ehemalig*, früher(e|en|er|em|es), einstig*, vormalig*, ex-, Ex, alt-, Altkanzler*, damalig*, seinerzeitig*, verstorben*
      abgesetzt*, abgewählt*, zurückgetreten*, gestürzt*, entmachtet*, langjährig*, ausgeschieden*, Vorgänger*, Amtsvorgänger*
      Ex-US-*, Ex-Nato-*, Ex-EU-*, vorig(e|en|er|em|es), jüngste(r|n|), einzige(r|n|), beste(r|n|), schlechteste(r|n|), letzt(e|en|er|em|es), erst(e|en|er|em|es)
    `),
    future: list(`
      künftig(e|en|er|em), zukünftig(e|en|er|em), designiert*, angehend*, kommend(e|en|er|em), nächst(e|en|er|em|es), gewählt(e|en|er|em), neugewählt*, möglich(e|en|er|em)
      potenziell(e|en|er|em), potentiell(e|en|er|em), nominiert*, Kandidat*, Nachfolger*, Amtsnachfolger*, Wahl zum, Wahl zur, Wahl des
      Wahl der, (Amt|Amtes|Amts|Posten|Ermordung|Aufgabe|Befugnisse|Vereidigung) des, wird (vom (Bundestag|Volk|Parlament)|direkt vom Volk|auf (vier|fünf|sechs) Jahre|für (vier|fünf|sechs) Jahre|alle (vier|fünf) Jahre|direkt gewählt), Kandidatur als, Anwärter*, Bewerber*, werdend*
    `),
    deputy: list(`
      stellvertretend*, Vize-, Vize, Stellvertreter*, Interims-, Interim*, Übergangs-, kommissarisch*, geschäftsführend*
      Schatten-
    `),
    indefinite: list(`
      ein(e|en|em|er|es|), kein(e|en|em|er|es|), jed(e|en|em|er|es), irgendein*, manch*, welch*, solch*, mehrere(r|n|)
      alle(n|r|), einige(n|r|), viele(n|r|), beide(n|r|), zwei, drei, vier, als, wie, zum, etliche(n|r|), sämtliche(n|r|)
      war, waren, wurde, wurden, gewesen, Jahre lang
    `),
    past: list(`
      damal*, seinerzeit*, einst, vormals, ehemals, zu jener Zeit, in jenem Jahr, in jenen Jahren, Jahrhundert*
      im Kalten Krieg, nach dem Ersten Weltkrieg, nach dem Zweiten Weltkrieg, Nachkriegszeit, vor Jahren, vor Jahrzehnten, vor (zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwanzig|2|3|4|5|6|7|8|9|10|15|20) Jahren
      Jahre (zuvor|früher|vorher), erste(n|r|) Amtszeit, Memoiren
      (vierziger|fünfziger|sechziger|siebziger|achtziger|neunziger) Jahre(n|), 1990er*, 1980er*, 1970er*, 1960er*, 1950er*
      (Vierziger|Fünfziger|Sechziger|Siebziger|Achtziger|Neunziger)jahre(n|)
    `),
    since: list('seit, ab, bis, von, im Jahr, im Jahre, in den Jahren, zwischen, Ende, Anfang, Mitte'),
    saying: list(`
      sagt(e|en|), gesagt, erklärt(e|en|), teilt(e|en|), mitgeteilt, betont(e|en|), fordert(e|en|), gefordert, verlangt(e|en|)
      warnt(e|en|), gewarnt, droht(e|en|), gedroht, kündigt(e|en|), angekündigt, kritisiert(e|en|), weist, wies, wiesen, weisen
      lehnt(e|en|), abgelehnt, zurückgewiesen, bestätigt(e|en|), dementiert(e|en|), bestreitet, bestritt, behauptet(e|en|)
      beschloss, beschließt, beschlossen, entscheidet, entschied, entschieden, unterzeichnet(e|en|), unterschreibt, unterschrieb
      will, wollen, wollte(n|), plant(e|en|), erwägt, erwog, schlägt, schlug, vorgeschlagen, bietet, bot, angeboten
      sieht, sah, hofft(e|en|), drängt(e|en|), pocht(e|en|), besteht, bestand, beharrt(e|en|), reagiert(e|en|), antwortet(e|en|)
      verurteilt(e|en|), begrüßt(e|en|), signalisiert(e|en|), stellt(e|en|), zeigt(e|en|), spricht, sprach, äußert(e|en|)
      wirft, warf, vorgeworfen, beschuldigt(e|en|), verkündet(e|en|), meldet(e|en|), gemeldet, hieß, heißt, bekräftigt(e|en|)
      versichert(e|en|), verspricht, versprach, versprochen, sagte zu, zugesagt, unterstützt(e|en|), verweigert(e|en|)
      veröffentlicht(e|en|), stimmt(e|en|), zugestimmt, rechnet(e|en|), setzt(e|en|), räumt(e|en|), eingeräumt, gibt, gab, gegeben
      verhandelt(e|en|), berät, beriet, prüft(e|en|), liefert(e|en|), schickt(e|en|), entsendet, entsandte, verhängt(e|en|)
      hält, hielt, macht(e|en|), gemacht, nennt, nannte, genannt, bezeichnet(e|en|), wertet(e|en|), meint(e|en|), glaubt(e|en|)
      erwartet(e|en|), erhöht(e|en|), übergibt, übergab, stützt(e|en|), laut, zufolge, fürchtet(e|en|), bemüht(e|en|)
      zögert(e|en|), schweigt, schwieg, verzichtet(e|en|), beharren, bleibt, blieb, akzeptiert(e|en|), einigt(e|en|)
    `),
    place: list(`
      in, nach, aus, bei, von, um, vor, über, bis, ab, durch, gegen, Richtung, nahe, im, Raum, Großraum, Stadt, Hauptstadt
      Metropole, Region, Oblast, nördlich, südlich, östlich, westlich, nahe bei, außerhalb, zwischen, Flughafen, Bürgermeister von
    `),
    articles: list(
      'der, die, das, den, dem, des, dieser, diesem, diesen, dieses, vom, beim, im, am, unser(em|en|es|), ihr(em|en|es|)',
    ),
    honorifics: list(`
      Herr(n|), Frau, Sir, Lord, Dr., Prof., Monsieur, Madame, Mister, Mr., Mrs.
      Chefunterhändler(s|), Sondergesandte(n|r|), US-Sondergesandte(n|r|), US-Unterhändler(s|), Trump-Schwiegersohn(s|)
      Heeresminister(s|), US-Heeresminister(s|), Nato-Oberbefehlshaber(s|), Energieminister(s|)
    `),
    femaleHonorifics: list(
      'Frau, Madame, Mrs., (Minister|)präsidentin, (Premier|Außen|Verteidigungs|)ministerin, (Bundes|)kanzlerin, (Regierungs|Staats|)chefin',
    ),
    notFirstNames: list(`
      der, die, das, den, dem, des, ein, eine, und, oder, aber, auch, so, wie, nach, vor, mit, ohne, für, gegen, um, bei, von
      zu, zum, zur, aus, seit, trotz, wegen, laut, während, wenn, weil, dass, ob, als, da, doch, nur, schon, jetzt, nun, heute
      gestern, morgen, dann, damit, dort, hier, sie, er, es, wir, ich, was, wer, warum, wo, wohin, wann, auf, an, in, im, am
      über, unter, hinter, neben, zwischen, durch, bis, statt, sowie, ausgerechnet, selbst, sogar, ex, alt, neu, video, live
      liveticker, ticker, interview, analyse, kommentar, kolumne, meinung, news, eilmeldung, umfrage, faktencheck, podcast
      krieg, ukraine, usa, russland, europa, eu, nato, kreml, berlin, paris, london, moskau, washington, kiew, kyjiw, brüssel
      gipfel, treffen, telefonat, gespräch, besuch, rede, streit, kritik, druck, frieden, friedensplan, plan, deal, zölle
      Vorgänger(s|), Nachfolger(s|), Amtskollege(n|), Kollege(n|), Kollegin, Parteichef(s|), Parteifreund(es|), Parteivorsitzende(n|r|)
      CDU-Chef(s|), CDU-Vorsitzende(n|r|), CSU-Chef(s|), SPD-Chef(s|), Labour-Chef(s|), Oppositionsführer(s|), Unionsfraktionschef(s|)
      Kanzlerkandidat(en|), Unionskanzlerkandidat(en|), Spitzenkandidat(en|), Finanzminister(s|), Innenminister(s|)
      Wirtschaftsminister(s|), Energieminister(s|), Justizminister(s|), Minister(s|), Ministerin, Vizekanzler(s|), Bundespräsident(en|)
      Senator(s|), Gouverneur(s|), Botschafter(s|), General(s|), Admiral(s|), Diplomat(en|), Politiker(s|), Republikaner(s|)
      Demokrat(en|), Milliardär(s|), Unternehmer(s|), Unterhändler(s|), Berater(s|), Vertraute(n|r|), Sprecher(s|), Gesandte(n|r|)
      Gastgeber(s|), Amtsinhaber(s|), Sieger(s|), Konservative(n|r|), Sozialdemokrat(en|), Liberale(n|r|), Autokrat(en|), Diktator(s|)
      Brite(n|), Franzose(n|), Amerikaner(s|), Russe(n|), Ukrainer(s|), Pole(n|), Italiener(s|), Italienerin, Spanier(s|), Finne(n|)
      Niederländer(s|), Däne(n|), Dänin, Schwede(n|), Norweger(s|), Türke(n|), Ungar(n|), Sauerländer(s|), New, Yorker
      Regierung, Team, Lager, Ära, Fall, Causa, Duo, Trio, Paar, Marke, Anhänger(s|), Fan(s|), Gegner(s|), Kritiker(s|)
    `),
  },

  topics: {
    cossacks: list('Kosak*, Eisbrecher*'),
    stage: list(
      'Album, Alben, Sänger*, Gitarrist*, Schlagzeuger*, Komponist*, Maler*, Bildhauer*, Schauspieler*, Schriftsteller*, Horrorfilm*',
    ),
    gazetteer: list(
      'Familienname*, Vorname*, Krater*, Ortsteil*, Gemeinde, Weiler, Asteroid*, Gattung*, Dorf',
    ),
    war: list(`
      Krieg*, Angriffskrieg*, Ukrainekrieg*, Invasion*, Überfall*, Luftangriff*, Drohnenangriff*, Raketenangriff*, Frontlinie*
      Front, Gefecht*, Kampfhandlung*, Kriegsende*, Kriegsverbrechen*, Besatzung*, besetzt*, Aggression*, Aggressor*, Donbass*
      Gebietsabtretung*, Kontaktlinie*, angegriffen*, Annexion*, annektiert*
    `),
    ceasefire: list(`
      Waffenstillstand*, Waffenruhe*, Feuerpause*, Feuereinstellung*, Waffenstillstandsabkommen*, Ende der Kämpfe
      Einstellung der Kampfhandlungen, Kampfpause*
    `),
    guarantees: list(`
      Sicherheitsgarantie*, Sicherheitszusage*, Sicherheitszusicherung*, Schutzgarantie*, Garantie*, US-Sicherheitsgarantie*
      Beistandsgarantie*, Beistandszusage*, Beistandsversprechen*, Sicherheitsabkommen*
    `),
    deployment: list(`
      Truppe*, Bodentruppe*, Soldat*, Entsendung*, entsende*, entsandt*, Stationierung*, stationier*, Friedenstruppe*
      Schutztruppe*, Streitmacht*, Eingreiftruppe*, Kontingent*, Truppenentsendung*, Bundeswehrmandat*, Bundeswehr*, Militäreinsatz*
      Stützpunkt*, Militärstützpunkt*, multinational*
    `),
    peace: list(`
      Frieden*, Friedensgespräch*, Friedensplan*, Friedensverhandlung*, Friedensabkommen*, Friedenslösung*, Friedensschluss*
      Friedensinitiative*, Friedensvertrag*, Friedensvereinbarung*, Friedensdiplomatie*, Verhandlung*, Unterhändler*
      Ukraine-Gespräch*, Ukraine-Gipfel*, Ukrainegipfel*
    `),
    coalition: list(`
      Koalition der Willigen, Koalition der Entschlossenen, Koalition, der Willigen, die Willigen, Koalitionär*, Willigen
      Verbündete*, Partnerstaat*, Mitgliedstaaten der Koalition, Koalitionsstaat*
    `),
    paris: list('Paris, Pariser*, Élysée*, Elysée*, Elysee*, französische(n|r) Hauptstadt'),
    signing: list(`
      unterzeichn*, unterschr*, Unterschrift*, Unterzeichn*, verabschied*, angenommen, paraphier*, besiegel*, vereinbar*, signier*, einig*
      geeinigt, verständig*, beschl*, vorgestellt*
    `),
    trilateral: list(`
      trilateral*, dreiseitig*, drei Länder*, drei Staaten, drei Unterzeichner*, britisch-französisch*, französisch-britisch*
      Briten und Franzosen, Franzosen und Briten
    `),
    monitoring: list(
      'Überwach*, überwach*, Kontroll*, Verifi*, verifiz*, Beobacht*, Monitoring*, Einhaltung*',
    ),
    reconstruction: list(
      'Wiederaufbau*, wiederaufbau*, wiederaufzubauen, Wohlstand*, Investition*, Milliarden*',
    ),
    'air-defence': list('Luftverteidigung*, Flugabwehr*, Patriot*, Luftabwehr*, Iris-T*, Abwehrsystem*'),
    summit: list(
      'Gipfel*, Treffen*, Konferenz*, Videokonferenz*, Videoschalte*, Beratung*, Runde, Zusammenkunft*, Spitzentreffen*',
    ),
    'iraq-war': list(`
      Irak*, Saddam*, Massenvernichtungswaffen*, George W. Bush*, Bush*, Rumsfeld*, Tony Blair*, Blair*, Bagdad*, 2003, Colin Powell*
    `),
    climate: list(
      'Klima*, Erderwärmung*, Treibhausgas*, CO2*, Emission*, Erdatmosphäre*, Weltklima*, UN-Klima*',
    ),
    aid: list(
      'Entwicklungshilfe*, Entwicklungszusammenarbeit*, OECD*, Wirksamkeit*, Geberländer*, Accra*, Busan*',
    ),
    history: list(`
      1856, 1783, 1763, 1814, 1919, 1920, 1947, 1951, 1954, 1963, 1973, Krimkrieg*, Versailles*, Versailler*, Kaperei*, Vietnam*
      Napoleon*, Kongress von Paris, Weltkrieg*, Jahrhundert*, Seekriegsrecht*, Siegermächte*, Viermächte*
    `),
    'middle-east': list(
      'Gaza*, Gazastreifen*, Israel*, Hamas*, Palästin*, Nahost*, Libanon*, Iran*, Syrien*, Atomprogramm*, Atomabkommen*',
    ),
    'government-coalition': list(`
      Ampel*, Ampelkoalition*, Unionsfraktion*, Unionsparteien*, aus Union und SPD, von Union und SPD, SPD*, CDU*, CSU*, FDP*, BSW*, AfD*
      schwarz-rot*, rot-grün*, Schwarz-Rot*, Koalitionspartner*, Koalitionsvertrag*, Regierungskoalition*, Koalitionsausschuss*
      Koalitionsspitzen*, Koalitionsgespräch*, Koalitionsverhandlung*, Koalitionsstreit*, Landtag*, Landesregierung*, Bürgergeld*
      Rente*, Rentenpaket*, ÖVP*, SPÖ*, FPÖ*, Neos*, Grünen, Heizungsgesetz*, Bundesregierung*, Bundeskabinett*, Parlamentsmehrheit*
      Klingbeil*, Söder*, Bas, Regierungspartei*, Haushaltsstreit*, Koalitionsfraktion*, Fraktion*, Neuwahl*, Regierungsmehrheit*
      Minderheitsregierung*, Großen Koalition, Große Koalition
    `),
    sport: list(`Snooker*, Mannschaft*, Nationalspieler*, Stürmer*, Mittelfeldspieler*, 
      Bundesliga*, Fußball*, Trainer*, Stürmer*, Tor(e|en|), Olympia*, Weltmeister*, Champions League*, DFB*, Tabelle*, Spieltag*
      Halbfinale*, Viertelfinale*, Finale*, Torwart*, Mittelfeld*, Rennen, Formel 1*, Saison*, Tennis*, Basketball*, Handball*, Trikot*
    `),
    'us-near': list('Senat*, Repräsentantenhaus*, Republikaner*, Demokraten, Kapitol*, Biden*, Obama*'),
    'uk-near': list('Labour*, Tory*, Tories'),
    'arms-deal': list(
      'Gripen*, Kampfjet*, Rafale*, Kampfflugzeug*, Drohnenproduktion*, Gas*, Fusion*, Übernahme*, Investor*, Konzern*, Unternehmen',
    ),
    iran: list('Iran*, iranisch*, Teheran*, Atomprogramm*, Atomabkommen*, Uran*, Snapback*'),
    breach: list('Verstoß*, Verstöße*, verstoß*, Verletzung*, Bruch*, Waffenstillstand*, Waffenruhe*'),
    ramstein: list('Ramstein*, Verteidigungsminister*, Waffenlieferung*'),
    'safe-near': list('Rüstung*, Verteidigung*, Milliarden*, Kredit*'),
    'security-near': list(
      'Sicherheit*, Angriff*, Garantie*, Beistand*, Ukraine*, Russland*, russisch*, Militär*',
    ),
  },

  wordings: {
    'coalition-of-the-willing': [
      ...list(`
        Koalition der (Willigen|Entschlossenen|Freiwilligen), Koalition der Entschlossenen und Willigen, Allianz der Willigen
        Bündnis(ses|) der Willigen, Coalition of the Willing, Koalition von Willigen, Ukraine-Koalition, Willigen-Koalition
        Koalition der „Willigen“, Koalition der "Willigen", Koalition der »Willigen«, Koalition der ‚Willigen‘
      `),
      { form: '(die|der|den) Willigen', needs: ['coalition-of-the-willing'], in: 'scope' },
      {
        form: 'Koalition',
        needs: ['coalition-of-the-willing'],
        unless: ['government-coalition', 'iraq-war', 'middle-east'],
        in: 'scope',
      },
    ],
    'multinational-force-ukraine': [
      ...list(`
        Multinationale(n|r|) (Truppe|Streitmacht|Streitkräfte) (für die |)Ukraine, Multinational Force(s|) Ukraine
        Multinational Force - Ukraine, MNF-U, MNFU, multinationale(n|r|) Ukraine-Truppe, Ukraine-Schutztruppe, Ukraine-Friedenstruppe
        internationale(n|r|) (Friedenstruppe|Schutztruppe|Sicherheitstruppe) (für die|in der) Ukraine
        multinationale(n|r|) (Truppe|Streitmacht|Schutztruppe|Friedenstruppe|Sicherheitstruppe|Einsatztruppe) (für die|in der) Ukraine
        multinationale(n|r|) Truppen (für die|in der) Ukraine
        europäische(n|r|) (Friedenstruppe|Schutztruppe|Sicherheitstruppe) (für die|in der) Ukraine
        Rückversicherungstruppe, Absicherungstruppe
        (internationale|internationalen|internationaler|europäische|europäischen|europäischer) Truppe (für die|in der) Ukraine
      `),
      ...list(`
        multinationale(n|r|) (Truppe|Truppen|Streitmacht|Streitkräfte|Schutztruppe|Friedenstruppe|Sicherheitstruppe|Einsatztruppe)
        multinationale(n|r|) (Ukraine-Truppe|Eingreiftruppe|Militäreinheit|Einheiten|Verbände)
        europäische(n|r|) (Friedenstruppe|Schutztruppe|Sicherheitstruppe|Stabilisierungstruppe)
        internationale(n|r|) (Friedenstruppe|Schutztruppe|Stabilisierungstruppe|Sicherheitstruppe)
        Friedenstruppe(n|), Schutztruppe, Sicherungstruppe, Stabilisierungstruppe
      `).map((form) => ({
        form,
        needs: ['ukraine|volodymyr-zelensky|coalition-of-the-willing|trilateral|paris'],
        unless: ['middle-east', 'iraq-war', 'history'],
      })),
      {
        form: '(Truppe für die Ukraine|Ukraine-Truppe)',
        needs: ['coalition-of-the-willing|trilateral|paris'],
      },
    ],
    nato: list(`
      Nato, Nordatlantische(n|r|) Allianz, Nordatlantikpakt(es|s|), Nordatlantische(s|n|) (Verteidigungsbündnis|Bündnis)(ses|)
      nordatlantische(s|n|) (Verteidigungsbündnis|Bündnis)(ses|), westliche(s|n|) (Militärbündnis|Verteidigungsbündnis)(ses|)
      transatlantische(s|n|) (Militärbündnis|Verteidigungsbündnis)(ses|)
    `),
    'european-union': list('EU, Europäische(n|r|) Union'),
    'european-commission': list('EU-Kommission, Europäische(n|r|) Kommission, Brüsseler Kommission'),
    'european-council': list('Europäische(r|n|m) Rat(es|s|)'),
    'us-congress': [
      ...list(`
        US-Kongress(es|), US-Congress, amerikanische(r|n|m) Kongress(es|), Kongress(es|) der (USA|Vereinigten Staaten)
        Kongress(es|) in Washington, Washingtoner Kongress(es|)
      `),
      {
        form: 'Kongress(es|)',
        needs: ['us-near|united-states|donald-trump'],
        unless: ['government-coalition', 'sport'],
      },
    ],
    'armed-forces-of-ukraine': list(`
      ukrainische(n|r|) (Streitkräfte|Streitkräften|Armee), Streitkräfte(n|) der Ukraine, ukrainische(s|n|m) Militär(s|)
      Armee der Ukraine, ukrainische(s|n|m) Heer(es|)
    `),
    'coalition-headquarters': [
      ...list(
        'Mont Valérien, Mont-Valérien, Hauptquartier(s|) der (Koalition|Truppe|multinationalen Truppe)',
      ),
      {
        form: '(operative|operativen|gemeinsame|gemeinsamen|) Hauptquartier(s|)',
        needs: ['paris', 'coalition|multinational-force-ukraine'],
      },
    ],
    e3: [
      {
        form: 'E3(-Staaten|-Länder|-Gruppe|-Format|)',
        needs: ['ukraine|volodymyr-zelensky|war|guarantees'],
        unless: ['iran'],
        in: 'scope',
      },
    ],
    'weimar-plus': list(
      'Weimar+, Weimar Plus, Weimar-Plus-Gruppe, Weimar-Plus-Format(s|), Weimar-plus-Format(s|), Weimar plus',
    ),
    'ukraine-defence-contact-group': [
      ...list(`
        Ukraine-Kontaktgruppe, Ramstein-(Format|Gruppe|Treffen|Formats|Treffens|Runde|Kontaktgruppe)
        Kontaktgruppe (zur|für die) Verteidigung der Ukraine, Kontaktgruppe für die Ukraine, Ukraine Defense Contact Group
      `),
      { form: 'Kontaktgruppe', needs: ['ukraine|volodymyr-zelensky', 'ramstein'] },
    ],
    g7: list(
      'G7, G-7, Gruppe der Sieben, Gruppe der sieben (führenden|großen|wichtigsten) (Industriestaaten|Industrienationen)',
    ),
    'verkhovna-rada': [
      ...list(
        'Werchowna Rada, Verkhovna Rada, ukrainische(s|n|m) Parlament(s|es|), Parlament(s|es|) der Ukraine, Parlament in Kiew',
      ),
      { form: 'Rada', needs: ['ukraine|volodymyr-zelensky'] },
    ],
    bundestag: list('Bundestag(s|es|), Deutsche(r|n|m) Bundestag(s|es|), deutsche(s|n|m) Parlament(s|es|)'),
    'uk-parliament': [
      ...list(`
        britische(s|n|m) (Parlament|Parlaments|Parlamentes|Unterhaus|Unterhauses), House of Commons, Unterhaus in London
        Londoner (Parlament|Unterhaus|Parlaments|Unterhauses)
      `),
      { form: 'Unterhaus(es|)', needs: ['uk-near|united-kingdom|keir-starmer|andy-burnham'] },
    ],

    'paris-declaration-2026': [
      ...list(`
        Pariser (Erklärung|Deklaration|Abschlusserklärung|Gipfelerklärung|Ukraine-Erklärung), Erklärung von Paris
        Abschlusserklärung von Paris, Gipfelerklärung von Paris, Paris-Erklärung, Deklaration von Paris
        Erklärung der Koalition der (Willigen|Entschlossenen), Abschlusserklärung der Koalition der (Willigen|Entschlossenen)
        gemeinsame(n|r|) Erklärung der Koalition der (Willigen|Entschlossenen), Erklärung der (35|27) Staaten
      `),
      {
        form: 'gemeinsame(n|r|) (Erklärung|Abschlusserklärung|Gipfelerklärung)',
        needs: ['coalition', 'paris|signing'],
      },
      {
        form: '(Abschlusserklärung|Gipfelerklärung|Schlusserklärung)',
        needs: ['coalition|paris'],
        unless: ['climate', 'history'],
      },
    ],
    'trilateral-declaration-2026': [
      ...list(`
        (trilaterale|trilateralen|trilateraler|dreiseitige|dreiseitigen) (Erklärung|Absichtserklärung|Vereinbarung|Deklaration)
        (trilaterale|trilateralen|trilaterales|dreiseitige|dreiseitigen|dreiseitiges) (Abkommen|Abkommens)
        Pariser Absichtserklärung, Absichtserklärung von Paris
        Absichtserklärung (über|zu) (einer|eine) (multinationalen|multinationale) Truppe
        Absichtserklärung (über|zu) (einer|eine) (multinationalen|multinationale) Truppe für die Ukraine
        Absichtserklärung (über|zu) (die |der |)(Entsendung|Stationierung) (multinationaler|einer multinationalen|von|europäischer) (Truppen|Truppe|Streitkräfte)
        Absichtserklärung zur (Entsendung|Stationierung) (multinationaler|einer multinationalen|von|europäischer) (Truppen|Truppe|Streitkräfte)
        Absichtserklärung über den Einsatz (multinationaler|einer multinationalen) (Truppen|Truppe)
      `),
      {
        form: '(gemeinsame |gemeinsamen |politische |politischen |)Absichtserklärung',
        needs: ['coalition|trilateral|deployment|paris'],
        unless: ['arms-deal'],
        in: 'scope',
      },
      { form: 'Dreiererklärung', needs: ['paris|coalition|deployment'] },
    ],
    'us-ukraine-security-guarantees': list(`
      US-Sicherheitsgarantie(n|), US-Garantie(n|), amerikanische(n|r|) Sicherheitsgarantie(n|), Sicherheitsgarantie(n|) der USA
      Sicherheitsgarantie(n|) der Vereinigten Staaten, Sicherheitsgarantie(n|) (aus Washington|Washingtons|durch die USA|von den USA)
      Washingtons Sicherheitsgarantien, bilaterale(s|n|) Sicherheitsabkommen mit den USA, Trumps Sicherheitsgarantien
      Sicherheitsgarantien der Amerikaner, Sicherheitsgarantien Washingtons
    `),
    'minsk-agreements': list(`
      Minsker (Abkommen|Abkommens|Vereinbarung|Vereinbarungen|Friedensabkommen|Friedensabkommens|Protokoll|Prozess|Prozesses|Verträge)
      Minsk-(Abkommen|Abkommens|Vereinbarungen|Prozess|Prozesses|Verträge), Abkommen von Minsk, Vereinbarungen von Minsk, Minsk (I|II|1|2)
      Minsk-II-(Abkommen|Abkommens), Minsker Waffenstillstandsabkommen(s|), Minsk-2-Abkommen(s|), Friedensabkommen von Minsk
    `),
    'berlin-statement-2025': [
      {
        form: 'Berliner (Erklärung|Stellungnahme)',
        needs: ['ukraine|volodymyr-zelensky|coalition|guarantees'],
        unless: ['history'],
        in: 'scope',
      },
      {
        form: 'Erklärung von Berlin',
        needs: ['ukraine|volodymyr-zelensky|guarantees'],
        unless: ['history'],
        in: 'scope',
      },
    ],
    'london-e3-statement-2026-06': [
      { form: 'Londoner Erklärung', needs: ['ukraine|volodymyr-zelensky|guarantees'], in: 'scope' },
    ],
    'twenty-point-plan': [
      ...list(
        '(20-Punkte|Zwanzig-Punkte)-(Friedensplan|Friedensplans|Plan|Plans|Papier|Entwurf|Dokument|Rahmen)',
      ).map((form) => ({
        form,
        needs: ['ukraine|volodymyr-zelensky|war|peace'],
        unless: ['middle-east'],
      })),
    ],
    'ankara-summit-declaration-2026': list(
      'Gipfelerklärung von Ankara, Erklärung von Ankara, Ankara-Erklärung, Abschlusserklärung von Ankara',
    ),

    'security-guarantees': list(`
      Sicherheitsgarantie(n|), Sicherheitsgarantie(n|) für (die Ukraine|Kiew|Kyjiw|das Land), Sicherheitszusage(n|)
      Sicherheitszusicherung(en|), (robuste|robusten|robuster|belastbare|belastbaren|harte|harten|verlässliche|verlässlichen) Sicherheitsgarantien
      Sicherheitszusage(n|) für (die Ukraine|Kiew), Schutzgarantie(n|), Garantie(n|) für die Sicherheit der Ukraine
      ukrainische(n|) Sicherheitsgarantien, Sicherheitsgarantie(n|) an die Ukraine
    `),
    'ceasefire-monitoring': [
      ...list(`
        (Überwachung|Kontrolle|Verifizierung|Verifikation|Beobachtung) (des|eines) (Waffenstillstands|Waffenstillstandes)
        (Überwachung|Kontrolle|Verifizierung|Verifikation|Beobachtung) (der|einer) (Waffenruhe|Feuerpause)
        (Überwachung|Kontrolle|Beobachtung) (des|eines) (möglichen|künftigen|etwaigen|vereinbarten) (Waffenstillstands|Waffenstillstandes)
        (Überwachung|Kontrolle|Beobachtung) (der|einer) (möglichen|künftigen|etwaigen|vereinbarten) (Waffenruhe|Feuerpause)
        (Mechanismus|System) zur (Überwachung|Kontrolle) (des|eines) (Waffenstillstands|Waffenstillstandes|möglichen Waffenstillstands)
        (Mechanismus|System) zur (Überwachung|Kontrolle) (der|einer) (Waffenruhe|Feuerpause|möglichen Waffenruhe)
        Überwachungs- und Verifikationsmechanismus, Überwachungs- und Verifizierungsmechanismus
        Waffenstillstandsüberwachung, Waffenstillstandskontrolle, Waffenstillstandsmechanismus, Waffenruhe-Überwachung
      `),
      {
        form: '(Beobachtermission|Überwachungsmechanismus|Überwachungssystem|Überwachungsmission|Kontrollmechanismus)',
        needs: ['ceasefire|ukraine|volodymyr-zelensky'],
      },
      { form: 'Überwachungssystems', needs: ['ceasefire'] },
    ],
    'special-commission': [
      { form: '(Sonderkommission|Spezialkommission|Sonderausschuss)', needs: ['breach'], in: 'sentence' },
    ],
    'support-for-ukrainian-forces': [
      ...list(`
        Unterstützung (der|für die) ukrainische(n|) (Streitkräfte|Armee), Stärkung der ukrainischen (Streitkräfte|Armee)
        (langfristige|langfristigen|langfristiger) (Militärhilfe|Militärhilfen) für die Ukraine, Aufrüstung der ukrainischen (Armee|Streitkräfte)
        (langfristige|dauerhafte) (militärische Unterstützung|Unterstützung der ukrainischen Streitkräfte)
        Wiederaufbau der ukrainischen (Streitkräfte|Armee), Finanzierung der ukrainischen (Armee|Streitkräfte)
      `),
      {
        form: '(langfristige|langfristigen|langfristiger|dauerhafte|dauerhaften) (Militärhilfe|Militärhilfen|Waffenhilfe)',
        needs: ['ukraine|volodymyr-zelensky'],
      },
    ],
    'binding-commitments': [
      ...list(`
        (rechtlich|völkerrechtlich|politisch und rechtlich) (verbindliche|verbindlichen|bindende|bindenden|verbindlicher) (Garantien|Sicherheitsgarantien|Zusagen|Verpflichtungen)
        (rechtsverbindliche|rechtsverbindlichen) (Garantien|Sicherheitsgarantien|Zusagen)
        (verbindliche|verbindlichen|bindende|bindenden) (Sicherheitsgarantien|Beistandszusagen)
        Verpflichtungen im Fall(e|) eines (neuen|erneuten|künftigen) (russischen |)Angriffs, Beistandszusage(n|)
      `),
      {
        form: '(verbindliche|verbindlichen|verbindlicher|bindende|bindenden) (Zusagen|Verpflichtungen|Garantien)',
        needs: ['security-near'],
      },
    ],
    'long-term-defence-cooperation': [
      ...list(`
        (langfristige|langfristigen|langfristiger) (Verteidigungszusammenarbeit|Verteidigungskooperation|Rüstungskooperation) mit der Ukraine
        (langfristige|langfristigen) (Verteidigungszusammenarbeit|Verteidigungskooperation|militärische Zusammenarbeit)
        Rüstungszusammenarbeit mit der Ukraine, Verteidigungszusammenarbeit mit der Ukraine
      `),
    ],
    'coordination-cell': [
      {
        form: '(Koordinierungszelle|Koordinationszelle|Koordinierungsstelle|Koordinierungszentrum|Koordinationszentrum|Koordinierungsstab)',
        needs: ['coalition|paris|multinational-force-ukraine|ukraine|volodymyr-zelensky'],
        unless: ['middle-east'],
      },
    ],
    'military-hubs': [
      ...list(`
        Militär-Hubs, Militärhubs, militärische(n|) (Hubs|Drehkreuze|Drehkreuzen), Militärzentren in der Ukraine, Militär-Zentren in der Ukraine
        (Militärstützpunkte|Militärbasen|Stützpunkte|Stützpunkten|Militärstützpunkten) in der (ganzen |gesamten |)Ukraine
      `),
      {
        form: '(Militärstützpunkte|Militärstützpunkten|Militärbasen|militärische Stützpunkte|militärischen Stützpunkten)',
        needs: ['ukraine|volodymyr-zelensky|multinational-force-ukraine'],
      },
    ],
    'air-defence': list(`
      ukrainische(n|r|) (Luftverteidigung|Flugabwehr|Luftabwehr), Luftverteidigung der Ukraine, Flugabwehr der Ukraine
      Luftverteidigung(ssysteme|ssystemen|ssystem|), Flugabwehr(systeme|systemen|system|), Luftabwehr(systeme|systemen|system|)
    `),
    'prosperity-plan': [
      ...list(`
        Wohlstandsplan(s|es|), Wohlstandsplan(s|es|) für die Ukraine, Wiederaufbauplan(s|es|) für die Ukraine, Prosperitätsplan(s|)
        Wiederaufbau- und Wohlstandsplan, Plan(s|) für den Wiederaufbau der Ukraine, Plan(s|) zum Wiederaufbau der Ukraine
      `),
      {
        form: '(Wiederaufbauplan|Wiederaufbauplans|Wiederaufbauprogramm)',
        needs: ['ukraine|volodymyr-zelensky'],
        unless: ['middle-east', 'history'],
      },
    ],
    'eu-ukraine-loan': list(`
      90-Milliarden-(Kredit|Kredits|Darlehen|Darlehens|Paket|Euro-Kredit|Euro-Darlehen), EU-Kredit(s|) für die Ukraine
      EU-Darlehen(s|) für die Ukraine, (Kredit|Darlehen|Kredits) (über|von|in Höhe von) 90 Milliarden Euro
      90 Milliarden Euro (Kredit|Darlehen), (Ukraine-Kredit|Ukraine-Darlehen) der EU, EU-Ukraine-(Kredit|Darlehen)
    `),
    'reparations-loan': [
      ...list(`
        Reparationsdarlehen(s|), Reparationskredit(s|e|), Reparationsanleihe
        (eingefrorene|eingefrorenen|eingefrorener|blockierte|blockierten) (russische|russischen|russischer) (Vermögenswerte|Vermögenswerten|Vermögen|Staatsvermögen|Gelder|Zentralbankgelder)
      `),
    ],
    'article-5-like-guarantee': list(`
      Artikel-5-(ähnliche|ähnlichen|ähnlicher|artige|artigen) (Garantien|Garantie|Sicherheitsgarantien|Zusagen|Schutz)
      (Garantien|Sicherheitsgarantien) nach dem (Vorbild|Muster) (von|des) (Artikel 5|Artikels 5|Nato-Artikels 5), Artikel-5-Garantie(n|)
      (Garantien|Sicherheitsgarantien) (ähnlich wie|ähnlich) (Artikel 5|dem Nato-Artikel 5|in Artikel 5), Nato-ähnliche(n|) (Garantien|Sicherheitsgarantien)
      (Garantien|Sicherheitsgarantien) nach Artikel 5, Artikel-5-ähnlichen Schutz
    `),
    'us-backstop': [
      ...list(`
        (US|amerikanische|amerikanischen|amerikanischer) Backstop, US-Backstop(s|), Backstop der (USA|Vereinigten Staaten|Amerikaner)
        US-Rückversicherung, US-Absicherung, (amerikanische|amerikanischen|amerikanischer) (Rückendeckung|Rückversicherung|Absicherung)
        Rückversicherung (der|durch die) (USA|Vereinigten Staaten|Amerikaner), Absicherung durch die (USA|Amerikaner), US-Rückendeckung
      `),
      { form: 'Backstop(s|)', needs: ['united-states', 'ukraine|volodymyr-zelensky|deployment'] },
    ],
    purl: list(
      'PURL(-Initiative|-Programm|-Programms|-Liste|), Prioritized Ukraine Requirements List, Prioritised Ukraine Requirements List',
    ),
    'safe-instrument': [
      ...list(
        'SAFE-(Programm|Programms|Instrument|Instruments|Kredite|Fonds|Verordnung|Darlehen), Security Action for Europe',
      ),
      { form: 'SAFE', needs: ['european-union|safe-near'] },
    ],

    'paris-summit-2026-01-06': inParis,
    'paris-summit-2026-07-13': [
      ...inParis,
      ...list('(Gipfel|Treffen) im Invalidendom, Invaliden-Gipfel(s|)'),
    ],
    'paris-summit-2025-03-27': inParis,
    'paris-summit-2025-09-04': inParis,
    'london-summit-2025-03-02': inLondon,
    'london-meeting-2025-10-24': inLondon,
    'london-e3-ukraine-2026-06': inLondon,
    'kyiv-meeting-2025-05-10': inKyiv,
    'kyiv-security-advisers-2026-01-03': list(`
      Treffen(s|) der (nationalen |Nationalen |)Sicherheitsberater in (Kiew|Kyjiw), Beratertreffen(s|) in (Kiew|Kyjiw)
    `),
    'coalition-meeting-2026-02-24': inKyiv,
    'kyiv-meeting-2026-08-24': inKyiv,
    'berlin-talks-2025-12-15': aboutUkraine([
      ...meetings('Berliner', 'Berlin'),
      ...list('(Gespräche|Gesprächen|Verhandlungen|Friedensgespräche|Friedensgesprächen) in Berlin'),
    ]),
    'abu-dhabi-talks-2026': aboutUkraine(
      list(`
        (Gespräche|Gesprächen|Verhandlungen|Friedensgespräche|Friedensgesprächen|Treffen|Verhandlungsrunde|Ukraine-Gespräche) in Abu Dhabi
        (trilaterale|trilateralen) (Gespräche|Gesprächen|Verhandlungen) in Abu Dhabi, Abu-Dhabi-(Gespräche|Runde|Gesprächen)
      `),
    ),
    'geneva-talks-2026-02': aboutUkraine(
      list(`
        Genfer (Gespräche|Gesprächen|Verhandlungen|Verhandlungsrunde|Runde|Friedensgespräche|Treffen|Ukraine-Gespräche)
        (Gespräche|Gesprächen|Verhandlungen|Friedensgespräche|Friedensgesprächen|Verhandlungsrunde|Ukraine-Gespräche) in Genf
      `),
    ),
    'g7-evian-2026': list(
      '(G7-Gipfel|G7-Gipfels|G7-Treffen) (in|von) (Évian|Evian)(-les-Bains|), Gipfel(s|) (in|von) (Évian|Evian)',
    ),
    'nato-ankara-2026': list('(Nato-Gipfel|Nato-Gipfels|Nato-Gipfeltreffen|Gipfel|Gipfels) (in|von) Ankara'),
  },

  metonyms: {
    ukraine: list('Kiew, Kyjiw, Kyiv, Bankowa'),
    france: list(
      'Paris, Élysée, Elysée, Élysée-Palast, Elysée-Palast, Élyséepalast, Elyséepalast, Quai d’Orsay',
    ),
    'united-kingdom': list('London, Downing Street, Whitehall'),
    germany: list('Berlin, Bundesregierung, Kanzleramt, Bundeskanzleramt'),
    poland: ['Warschau'],
    italy: ['Rom'],
    spain: ['Madrid'],
    turkey: ['Ankara'],
    'united-states': list('Washington, Weiße(s|n|) Haus(es|), Weisse(s|n|) Haus(es|)'),
    russia: list('Moskau(s|), Kreml(s|)'),
    hungary: ['Budapest'],
    slovakia: ['Bratislava'],
    netherlands: ['Den Haag'],
    canada: ['Ottawa'],
    australia: ['Canberra'],
    japan: ['Tokio'],
    austria: ['Wien'],
    czechia: ['Prag'],
    norway: ['Oslo'],
    denmark: ['Kopenhagen'],
    sweden: ['Stockholm'],
    finland: ['Helsinki'],
    greece: ['Athen'],
    romania: ['Bukarest'],
    ireland: ['Dublin'],
  },

  namesakes: list(`
    (Bundeskanzler|Kanzler|Präsident|Bundespräsident|Ministerpräsident|Außenminister|Verteidigungsminister)(s|) a. D.
    (Bundeskanzler|Kanzler|Präsident|Bundespräsident|Ministerpräsident|Außenminister|Verteidigungsminister)(s|) a.D.
    Pariser (Abkommen|Abkommens|Klimaabkommen|Klimaabkommens|Klimavertrag|Klimaschutzabkommen|Klimaziele|Klimakonferenz|Vertrag|Vertrages|Vertrags|Verträge)
    Pariser (Frieden|Friede|Friedens|Friedenskonferenz|Friedensvertrag|Friedensverträge|Vorortverträge|Klub|Club|Charta|Kommune|Seerechtsdeklaration)
    Pariser Erklärung (zur|über die) (Wirksamkeit|Entwicklungszusammenarbeit|Entwicklungshilfe), Pariser Seerechtserklärung
    Pariser Erklärung von 1856, Pariser Erklärung von 2005, Pariser Klima-Gipfel, Pariser Klimagipfel(s|), Klimagipfel(s|) in Paris
    Abkommen(s|) von Paris, Vertrag(s|) von Paris, Frieden(s|) von Paris, Charta von Paris, Klimaabkommen von Paris, KI-Gipfel(s|) in Paris
    Klimavertrag von Paris, Kongress(es|) von Paris, Friedenskonferenz in Paris, Élysée-Vertrag(s|es|), Elysée-Vertrag(s|es|)
    Élysée-Abkommen, Avenue des Champs-Élysées, Champs-Élysées, Champs-Elysées, Minsk-Gruppe, Minsker Gruppe, OSZE-Minsk-Gruppe
    Koalition der Willigen (gegen den|im|für den|in den) Irak(s|), Koalition der Willigen gegen Saddam(s|), Bushs Koalition der Willigen
    Koalition der Willigen im Irakkrieg, Koalition der Willigen im Irak-Krieg, Große(n|r|) Koalition, Kleine Koalition
    Rote(n|s) Kreuz, Berliner Erklärung von (1945|1953|1989|2003|2007|2012), Berliner Erklärung zum Open Access, Berliner Erklärung der Frauen
    die (Trumps|Macrons|Selenskyjs|Vances), den Trumps, Familie (Trump|Merz|Macron|Selenskyj|Putin|Kushner|Vance)
    Ehepaar (Trump|Merz|Macron|Selenskyj|Vance), Eheleute (Trump|Merz|Macron)
    Trump(-| )Tower(s|), Trump Media, Trump Organization, Trump-Organization, Trump International, Trump National, Trump Plaza
    Trump Taj Mahal, Trump University, Trump (jr|junior), Donald Trump (jr|junior), Trump-Hotel(s|), Trump Group, Trump Card, Trump Shuttle
    Merz Pharma, Merz Therapeutics, Merz Aesthetics, Merz-Bau(s|), Merz Akademie, Merz-Akademie, Merz-Kunst, Merz Spezial, Merz-Bilder(n|)
    Mini Cooper(s|), Aston Martin(s|), Lockheed Martin(s|), Sankt Martin(s|), St. Martin(s|), Saint Martin, Saint-Martin, Dr. Martin
    Costa Rica(s|), Costa Coffee, Costa Crociere, Costa Concordia, Costa Kreuzfahrten, Costa Brava, Costa Blanca, Costa Cálida
    Costa del Sol, Costa Smeralda, Costa Dorada, Costa Verde, Costa de la Luz, Costa Calma, Costa Adeje
    Kellogg School, Kellogg-Pakt(s|es|), Briand-Kellogg-Pakt(s|es|), Vance County, Burnham-on-Sea, Mount Burnham
    Anderson Cooper(s|), Alice Cooper(s|), Gary Cooper(s|), Bradley Cooper(s|), Sheldon Cooper(s|), Jerome Powell(s|), Colin Powell(s|)
    Magyar Nemzet, Magyar Hírlap, Magyar Telekom, Magyar Posta, Magyar Szó, Magyar Rádió, Magyar Televízió
    Europarat(es|s|), Rat(es|s|) der Europäischen Union, Rat(es|s|) der EU, European Council on Foreign Relations
    Europäische(n|r|) Kommission gegen Rassismus, Europäische(n|r|) Kommission für Menschenrechte, Nato-Draht(es|s|), Nato-Olive
    Nato-Doppelbeschluss(es|), Weiße(s|n) Haus(es|) in Moskau, Moscow Mule(s|), Washington Post, Washington Times, Washington Capitals
    George Washington(s|), Denzel Washington(s|), Washington Wizards, Washington D.C., Bundesstaat(s|es|) Washington
    Alternative(n|) für Deutschland, Junge(n|) Alternative für Deutschland, Redaktionsnetzwerk(s|) Deutschland, RedaktionsNetzwerk(s|) Deutschland
    Sozialdemokratische(n|r|) Partei Deutschlands, Christlich Demokratische(n|r|) Union Deutschlands, Kommunistische(n|r|) Partei Deutschlands
    Zentralrat(s|) der Juden in Deutschland, Einiges Russland, USA Today, Voice of America, Bank of America, Miss Germany
    Bürgerkoalition Polen, Radio Luxemburg, Rosa Luxemburg(s|), Rosa-Luxemburg-Stiftung, Jardin du Luxembourg, Palais du Luxembourg
    Berlin Direkt, Alba Berlin, Hertha BSC Berlin, Union Berlin, 1. FC Union Berlin, Füchse Berlin, Berlin Recycling Volleys
    Paris Saint-Germain, Paris St. Germain, Paris-Roubaix, Paris Hilton(s|), Paris Jackson(s|), Paris Match, Paris-Nizza
    London Bridge, Jack London(s|), AstraZeneca, Real Madrid, Atlético Madrid, Atletico Madrid, AS Rom, Lazio Rom, Rapid Wien, Austria Wien
    Sparta Prag, Dynamo Kiew, Dynamo Kyjiw, ZSKA Moskau, Spartak Moskau, Dynamo Moskau, Lokomotive Moskau, Legia Warschau
    Deutsche(n|r|) Wohnen, die (Polen|Schweden|Ungarn), den (Polen|Schweden|Ungarn), viele(n|) (Polen|Schweden|Ungarn), Millionen (Polen|Schweden|Ungarn)
    Kreml von Kasan, Kasaner Kreml, Rostower Kreml, Tag der Deutschen Einheit
    Pavel Durow(s|), Papst Franziskus, Rama-Margarine, Rama IX, Rama X, King Rama, Lord Rama, Gott Rama, Dan Brown(s|)
    Präsident(en|) (des Bundesrechnungshofs|des Bundestages|des Bundestags|des Bundesverfassungsgerichts|des Bundesnachrichtendienstes)
    Fußball-Bundestrainer(s|), Rammstein(s|), Joint Venture
  `),

  givenNames: `
    Olaf Angela Frank-Walter Annalena Robert Lars Saskia Markus Alexander Karl-Theodor Karl Heiko Sigmar Gerhard Helmut Willy Konrad Horst
    Joachim Christian Norbert Annegret Armin Hendrik Boris Ralf Rolf Dirk Uwe Ulf Sven Torsten Thorsten Bärbel Julia Katrin Katja Kerstin
    Claudia Cem Anton Omid Roderich Marie-Agnes Agnes Johannes Jens Jörg Jürgen Björn Alice Tino Tilo Sahra Dietmar Gregor Heidi Jan Janine
    Karin Sebastian Karl-Heinz Hans Hans-Georg Hans-Peter Hans-Jürgen Hans-Rudolf Heinz Heinrich Herbert Hermann Hubertus Ingo Ingrid
    Nancy Verena Volker Wolfgang Wolf Steffen Stefan Stephan Tobias Thomas Ulrich Walter Werner Wilhelm Winfried Carsten Karsten Detlef
    Mario Melania Ivanka Eric Barron Tiffany Lara Brigitte Victoria Josephine Charlotte Olena Cyrus Usha Miriam Carola Colin Jerome Lucy
    Biden Obama Bush Clinton Reagan Scholz Merkel Schröder Kohl Hollande Sarkozy Chirac Poroschenko Janukowitsch Medwedew Jelzin
    Johnson Sunak Truss Cameron Duda Kaczyński Stoltenberg Michel Juncker Barroso Borrell Mogherini Orbán Fico Kurz Nehammer
    Bradley Gary Anderson Brad Denis Maura Jeff Oscar Ricky Bilal Emine Bina Jill Hillary Kamala Barack Michelle Joe Hunter Kurt Klaus
    Kilian Ottilie Adalbert Adolf Albrecht Alois Amalie Anselm Balthasar Benedikt Bernhard Berthold Burkhard
    Christoph Clemens Cornelius Eberhard Edgar Egbert Engelbert Ernst Ferdinand Friedhelm Fridolin Gebhard Gereon
    Gero Gottlieb Gotthold Gundula Hanns Hannes Hasso Heiner Helge Henning Hilmar Hinrich Holger Ignaz Immanuel
    Isidor Jasper Jobst Jost Justus Kaspar Knut Korbinian Kuno Leander Leonhard Levin Luitpold Magnus Malte Marius
    Mathias Meinhard Melchior Mirko Nepomuk Niklas Nikolaus Ortwin Oswald Ottmar Pius Quirin Raimund Reimar Roman
    Ruprecht Sascha Severin Siegbert Thaddäus Theobald Tillmann Traugott Utz Valentin Veit Vinzenz Volkmar Waldemar
    Wenzel Wendelin Wieland Wilfried Xaver Zacharias Adelheid Agathe Alma Annelies Annemarie Apollonia Auguste
    Babette Berta Blanka Cäcilie Cordula Corinna Dora Edda Elfriede Eleonore Elise Elvira Emilie Emmy Erna Ernestine
    Eugenie Fanny Felicitas Flora Franka Genoveva Gerlinde Gertrude Gesine Hedda Hermine Hilda Hilde Ilka Ilona Ilse
    Imke Inka Irmtraud Isolde Jette Johanna Josefine Juliane Karoline Kirsten Kunigunde Larissa Liesel Lilli Lisbeth
    Lore Ludovika Magda Mareike Marga Meike Mina Mira Nadja Natascha Philippa Rahel Ramona Rebekka Reinhild Rosalie
    Rosina Sieglinde Sina Sophia Tabea Tamara Thekla Therese Tilda Traude Trude Ulla Ursel Walburga Wilhelmine Wilma
    Zita Eckhard Egon Erhard Erwin Eugen Ewald Gottfried Hartmut Lorenz Otmar Reinhold Siegfried Anneliese Antje
    Dagmar Edeltraud Frauke Frieda Gertrud Gerda Gisela Hedwig Heide Hertha Hildegard Ingeborg Irmgard Jutta Karola
    Leni Lieselotte Margarete Margit Marlies Mathilde Mechthild Regine Renate Rosemarie Roswitha Sibylle Sigrid Ute
    Waltraud Wiebke Svenja Urs Ueli Ruedi Reto Regula Vreni Köbi Hansjörg Jürg Heino Herta Nelly
  `,
} satisfies Language;
