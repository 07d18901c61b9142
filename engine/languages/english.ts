// English. Headlines may stand in title case, where a capital proves nothing; possessives end in an apostrophe.

import type { Language, StateWords } from './language.ts';
import { list } from './list.ts';

const state = (adjectives: string, names = ''): StateWords => ({
  adjectives: list(adjectives),
  names: list(names),
});

const states = {
  ukraine: state('Ukrainian'),
  france: state('French'),
  'united-kingdom': state('British, UK, U.K.', 'UK, U.K., Britain, Great Britain, United Kingdom'),
  germany: state('German'),
  poland: state('Polish'),
  italy: state('Italian'),
  spain: state('Spanish'),
  canada: state('Canadian'),
  australia: state('Australian'),
  japan: state('Japanese'),
  'new-zealand': state("New Zealand, New Zealand's"),
  netherlands: state('Dutch', 'the Netherlands'),
  belgium: state('Belgian'),
  denmark: state('Danish'),
  sweden: state('Swedish'),
  norway: state('Norwegian'),
  finland: state('Finnish'),
  estonia: state('Estonian'),
  latvia: state('Latvian'),
  lithuania: state('Lithuanian'),
  czechia: state('Czech', 'Czech Republic, Czechia'),
  romania: state('Romanian'),
  bulgaria: state('Bulgarian'),
  greece: state('Greek'),
  cyprus: state('Cypriot'),
  ireland: state('Irish', 'Ireland'),
  iceland: state('Icelandic'),
  luxembourg: state('Luxembourg, Luxembourgish'),
  portugal: state('Portuguese'),
  croatia: state('Croatian'),
  slovenia: state('Slovenian, Slovene'),
  austria: state('Austrian'),
  turkey: state('Turkish', 'Turkey, Türkiye, Turkiye'),
  montenegro: state('Montenegrin'),
  albania: state('Albanian'),
  'united-states': state(
    'American, US, U.S.',
    'US, U.S., USA, U.S.A., United States, United States of America',
  ),
  russia: state('Russian', 'Russian Federation'),
  hungary: state('Hungarian'),
  slovakia: state('Slovak, Slovakian'),
  malta: state('Maltese'),
} satisfies Language['states'];

/** "Spain's left-wing prime minister". */
const politics = '((left|right)(-| )wing |nationalist |)';

export const english = {
  code: 'en',
  name: 'English',
  tier: 'full',
  script: 'latin',
  titleCaseHeadlines: true,
  subjectFirst: true,
  states,
  people: {
    'andriy-yermak': { unless: ['cossacks'] },
    'jd-vance': { given: list('J.D., JD, J. D., James David') },
    'donald-trump': { given: ['Donald'], unless: ['cards'] },
    'emmanuel-macron': { unless: ['letters'] },
    'friedrich-merz': { unless: ['art', 'cosmetics'] },
    'donald-tusk': { unless: ['ivory'] },
    'alexander-stubb': { unless: ['whaling'] },
    'keir-starmer': { full: ['Sir Keir'] },
    'ursula-von-der-leyen': { surname: ['Von der Leyen', 'Von Der Leyen'] },
    'volodymyr-zelensky': {
      given: list('Volodymyr, Vladimir, Volodimir, Volodymir'),
      surname: list('Zelenskyi, Zelenski, Zelenskij'),
    },
    'vladimir-putin': { given: list('Vladimir, Vladímir') },
  },
  organisations: {
    nato: { names: ['NATO', 'Nato'], adjectives: ['NATO', 'Nato'] },
    'european-union': { names: ['EU', 'European Union'], adjectives: ['EU', 'European Union'] },
    'european-commission': {
      names: ['European Commission', 'EU Commission', 'EU executive'],
      adjectives: ['European Commission', 'EU Commission'],
    },
    'european-council': { names: ['European Council'], adjectives: ['European Council', 'EU Council'] },
    'armed-forces-of-ukraine': {
      names: ['Armed Forces of Ukraine', "Ukraine's Armed Forces", 'Ukrainian armed forces'],
    },
  },
  offices: {
    president: { heads: [`${politics}president`], plurals: ['presidents'] },
    'head-of-state': { heads: ['head of state'], plurals: ['heads of state'] },
    'prime-minister': {
      heads: [`${politics}(prime minister|PM|premier)`],
      plurals: ['prime ministers', 'premiers', 'PMs'],
    },
    'head-of-government': {
      heads: ['head of government'],
      plurals: ['heads of government', 'heads of state and government'],
    },
    chancellor: { heads: ['chancellor'], plurals: ['chancellors'] },
    'vice-president': { heads: ['vice(-| )president'], plurals: ['vice(-| )presidents'] },
    'foreign-minister': {
      heads: list('foreign minister, foreign secretary, secretary of state, top diplomat'),
      plurals: list('foreign ministers, foreign secretaries, top diplomats'),
    },
    'defence-minister': {
      heads: list(
        'defen(c|s)e minister, defen(c|s)e secretary, armed forces minister, secretary of defen(c|s)e, secretary of war, war secretary, Pentagon chief',
      ),
      plurals: list('defen(c|s)e ministers, defen(c|s)e chiefs'),
    },
    'secretary-general': {
      heads: list('secretary(-| )general, chief, head'),
      plurals: list('secretaries(-| )general'),
    },
    'high-representative': {
      heads: list('high representative, foreign policy chief, top diplomat, foreign policy head'),
    },
    'commander-in-chief': { heads: list('commander(-| )in(-| )chief, army chief, top commander') },
    'chief-of-general-staff': { heads: list('chief of the general staff, chief of general staff') },
    'national-security-adviser': {
      heads: list('national security advis(e|o)r'),
      plurals: list('national security advis(e|o)rs'),
    },
    leader: { heads: ['leader'], plurals: ['leaders'] },
  },
  officeOrders: ['A H', "H 'of'|'of the' N", "N's H", 'N H'],
  officePhrases: {
    'ukraine/nsdc-secretary': list(
      "secretary of Ukraine's (national |)security( and defen(c|s)e|) council, (Ukraine's|Ukrainian) (national |)security council (secretary|chief)",
    ),
    'ukraine/gur-head': list(
      "head of (Ukraine's|Ukrainian) military intelligence, (Ukraine's|Ukrainian) military intelligence (chief|head)",
    ),
    'united-kingdom/prime-minister': list(
      "UK's prime minister, Britain's prime minister, prime minister of Britain",
    ),
    'united-states/secretary-of-defense': list('Pentagon chief, head of the Pentagon'),
    'russia/president': list('Kremlin chief, Kremlin leader, Russian strongman'),
    'european-commission/president': list(
      'president of the European Commission, European Commission president, Commission chief, European Commission chief, EU Commission president, EU Commission chief, Commission president',
    ),
    'european-council/president': list(
      'president of the European Council, European Council president, European Council chief, EU Council president',
    ),
    'nato/secretary-general': list(
      'NATO chief, Nato chief, NATO head, NATO boss, head of NATO, NATO Secretary-General, NATO Secretary General',
    ),
    'united-states/president': list('commander-in-chief of the United States'),
    'ireland/taoiseach': list('Taoiseach, Irish prime minister, Irish premier'),
  },
  domesticOffices: {},
  cues: {
    former:
      list(`former, ex-, ex, late, then, then-, one-time, onetime, erstwhile, outgoing, ousted, deposed, ex-president,
      previous, last, first, (second|third)(-| )ever, youngest, oldest, only, worst, best, greatest, wartime, predecessor, exiled, disgraced, would-be, retired, founding, longest-serving`),
    future: list(
      'future, next, incoming, (is|are) (elected|appointed|chosen|limited) (by|for|to|directly|every), may serve, can serve, spokes*, negotiator*, economist*, scientist*, prosecutor*, justice, executive*, of (operations|mission|security|staff|communications|sales|research|policy|strategy|delegation),  designate, -designate, elect, -elect, presumptive, prospective, aspiring, new, newly elected, candidate for, hopeful',
    ),
    deputy: list(
      'deputy, vice, acting, interim, assistant, shadow, under, junior, self-proclaimed, self-declared, caretaker, fake, fictional, opposition, rebel, congress, congressional, union, party, business, world, military, Hamas',
    ),
    indefinite: list(
      '(office|post|powers|duties|assassination|job|title|candidate|candidacy|race|run|running|runs|ran|bid|election|vote|standing|stand|inauguration|in the role) (of|for|as) (the|), (become|becomes|became|becoming|elect|like) the, any other, than any, a, an, any, every, each, no, another, some, one, which, what, either, whichever, was, been, become, becomes, became, elected, appointed, years as, served as',
    ),
    past: list(
      'at the time, back then, in those days, at that time, years ago, a year ago, decades ago, a decade ago, (years|decade|decades) (earlier|before), first term, memoirs, every (four|five) years, (four|five|six)-year terms, universal suffrage, in the (film|movie|novel|thriller|drama|series|sitcom), stars as, plays (the|a) (US|American|British|French|German|Ukrainian|Russian), playing (the|a) (US|American|British|French|German|Ukrainian|Russian), played by, when (he|she) was (president|prime minister|chancellor), during the cold war',
    ),
    lastYear: list("last year, last year's, a year earlier"),
    since: list('since, from, between, until, in'),
    saying:
      list(`declined, declines, plays down, played down, hit back, hits back, has yet to, said, says, say, saying, told, tells, announced, announces, announce, declared, declares, warned, warns, warn, insisted, insists, insist,
      demanded, demands, demand, wants, wanted, want, rejected, rejects, reject, refused, refuses, refuse, agreed, agrees, agree, signed, signs, sign, proposed, proposes, propose,
      offered, offers, offer, decided, decides, decide, accused, accuses, accuse, denied, denies, deny, confirmed, confirms, confirm, believes, believe, believed, hopes, hope, hoped, fears, fear, feared,
      urged, urges, urge, called, calls, called for, pledged, pledges, pledge, promised, promises, promise, vowed, vows, vow, threatened, threatens, threaten,
      has said, had said, has agreed, has rejected, has signed, has refused, has called, has announced, has insisted, has demanded, has accused, has denied, has made clear, makes clear, made clear, argued, argues, argue,
      claimed, claims, claim, expects, expected, considers, sees, responded, responds, condemned, condemns, condemn, welcomed, welcomes, welcome, backed, backs, back, supports, supported, sent, sends, ordered, orders, imposed, imposes, is ready, was ready, is demanding, is pushing, is seeking, seeks, sought, pushed, pushes, dismissed, dismisses, ruled out, rules out, stressed, stresses, reiterated, signalled, signaled, signals, maintains, has long, committed, commits, will, would, must, plans, planned, intends, summoned, accepted, accepts, remains, did not, does not, has not, is not, won't, could`),
    beforeVerb: list(
      `has, have, had, is, was, are, were, also, too, now, then, still, never, always, already, again, later, soon, long, once, even, only, just, both, quickly, repeatedly, publicly, formally, officially, reportedly, apparently, flatly, firmly, rapidly, swiftly, immediately, initially, previously, consistently, openly, privately, separately, subsequently, recently, eventually, finally, yesterday, today, tonight, on, in, Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday, itself, itself has, not, earlier, last week, last month, last night, last year, this week, this month, this year, at first, for its part, in turn, reluctantly, angrily, effectively, essentially, clearly`,
    ),
    articles: ['the'],
    place: list(
      'in, at, to, from, near, around, outside, inside, over, into, across, through, via, of, for, toward, towards, between, on, against, off, above, past, beyond, leaving, visiting, visited, visit, left, reached, within, throughout, central, eastern, western, northern, southern, downtown, by, with, about, attacked, hit, struck, strike, strikes, besieged, capital, city',
    ),
    honorifics: list(
      `Mr, Mr., Mr, Mrs, Mrs., Ms, Ms., Miss, Dr, Dr., Sir, Dame, Lord, Lady, Gen, Gen., General, Col., Colonel, Admiral, Adm., Lt., Prof., Professor, Sen., Senator, Rep., Congressman, Congresswoman, President, Prime Minister, Premier, Chancellor, Minister, Secretary, Ambassador, Envoy, envoy, special envoy, Chief, Commissioner, Mayor, Governor, Gov., Representative, Marshal, King, Queen, Prince, Princess, Taoiseach, Presidents, Prime Ministers, Leader`,
    ),
    femaleHonorifics: list(
      'Mrs, Mrs., Ms, Ms., Miss, Dame, Lady, First Lady, Madame, Madam, Queen, Princess, Congresswoman',
    ),
    notFirstNames: list(
      `The, A, An, And, But, Or, If, When, While, As, After, Before, Since, Until, Because, Although, Though, With, Without, For, From, To, In, On, At, By, Of, Over, Under, About, Against, Between, Among, Amid, Despite, During, Through, Like, Unlike, Why, How, What, Where, Who, Which, That, This, These, Those, Then, There, Here, Now, Today, Yesterday, Tomorrow, Earlier, Later, Meanwhile, However, Moreover, Also, Only, Even, Still, Yet, Both, Neither, Nor, So, Not, Once, Perhaps, Maybe, Will, Would, Should, Could, Can, Did, Does, Do, Has, Have, Had, Is, Was, Were, Are, Be, Being, Asked, Told, Said, Says, Speaking, Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday, January, February, March, May, April, June, July, August, September, October, November, December, Republicans, Republican, Democrats, Democrat, Labour, Conservatives, Tory, Tories, Team, Camp, Ally, Allies, Anti, Pro, Ex, Former, Candidate, Nominee, Opinion, Analysis, Live, Watch, Exclusive, Breaking, Report, Update, Video, Opinion, Editorial, Attorney, Spokesman, Spokeswoman, Spokesperson, Host, Adviser, Advisor, Aide, Chief, Boss, Judge, Justice, Critics, Experts, Officials, Sources, Did, Let, Make, Give, Take, Get, See, Say, Call, Ask, Tell, Stop, Set, Due, President-elect, Prime, Foreign, Defence, Defense, Finance, Special, Kremlin, Pentagon, Senate, House, Congress, Trumpist, MAGA, GOP, Venezuela, Greenland, China, India, Cuba, First, Second, New, Old, Mad, Poor, Good, Bad, Big, Little, Dear, Thank, Thanks, Hello, Sorry, Just, Never, Always, Soon, Again, Later, Instead, Thus, Hence, According, Whether, Whatever, Whoever, Every, Each, Any, All, Some, Many, Most, Few, Several, Other, Europe, Asia, Africa, America, Davos, Geneva, Munich, Brussels, Strasbourg, Istanbul, Jeddah, Riyadh, Doha, Anchorage, Alaska, Florida, Miami, Manhattan, Kananaskis, Helsinki, Vilnius, Riga, Tallinn, Evian, Lancaster House, Downing Street, Chequers, Mar-a-Lago, Capitol Hill, Bankova, Christmas, Easter, Brexit, Britain, Another, No, Yes, His, Her, Their, Its, Our, My, Your, He, She, It, They, We, I, You`,
    ),
  },
  topics: {
    cossacks: list('Cossack*, icebreaker*'),
    stage: list(
      'album*, songwriter*, singer*, guitarist*, drummer*, bassist*, soundtrack*, horror film, sitcom*, composer*, painter*, novelist*, actress*',
    ),
    gazetteer: list(
      'surname*, family name, given name, crater*, hamlet, civil parish, is a village, was a village, a village in, municipality, genus, species, sportswear, asteroid*',
    ),
    ukraine: list(
      'Kyiv, Kiev, Kharkiv, Odesa, Odessa, Donbas, Donbass, Donetsk, Luhansk, Kherson, Zaporizhzhia, Crimea, Lviv, Dnipro',
    ),
    war: list(
      "Russia's war, war in Ukraine, Ukraine war, Russia-Ukraine war, Russian invasion, full-scale invasion, invasion of Ukraine, Russian aggression, Russian attack*, Russian strike*, Russian drone*, Russian missile*, front line, frontline, invaded, missile strike*, drone attack*, drone strike*, missile attack*, shelling, battlefield, occupied territor*, occupied, Oreshnik, drone*, missile*, troops, soldier*, war effort, end the war, ending the war, military aid, weapons, special forces, sanctions, warring, wartime, prisoners of war, war crime*, energy infrastructure, air raid, killed, intelligence",
    ),
    ceasefire: list(
      'ceasefire*, cease-fire*, truce, armistice, end of hostilities, cessation of hostilities, end to hostilities',
    ),
    guarantees: list(
      'security guarantee*, security assurance*, Article 5-like, Article 5-style, binding guarantee*, guarantees for Ukraine',
    ),
    deployment: list(
      'deploy*, station troops, stationing, station soldiers, send troops, sending troops, troop deployment*, boots on the ground, peacekeep*, reassurance force, multinational force*, troops on the ground, foreign troops, troops to Ukraine, troops in Ukraine, British troops, French troops, European troops, military hub*, stationed',
    ),
    peace: list(
      'peace plan*, peace deal*, peace talk*, peace agreement*, peace negotiat*, peace process, peace settlement, peace proposal*, peace effort*, lasting peace, just peace, end the war, ending the war, end to the war, 20-point, 28-point, territorial concession*, cede territory',
    ),
    coalition: list(
      'coalition, allies, coalition of the willing, member countries, member states of the coalition, coalition countries',
    ),
    paris: list('Paris, Élysée, Elysee'),
    signing: list(
      'sign, signs, signed, signing, signature*, signator*, adopted, adopt, endorsed, endorse, agreed, inked, issued, unveiled',
    ),
    trilateral: list(
      'trilateral, tripartite, three-way, three countries, three nations, three leaders, intent',
    ),
    monitoring: list('monitor*, verif*, supervis*, oversee*, observ*'),
    reconstruction: list('reconstruct*, recover*, rebuild*, prosperity, revival'),
    'air-defence': list('air defen(c|s)e*, Patriot*, anti-aircraft, interceptor*, air shield'),
    summit: list('summit*, meeting*, talks, gathering, conference'),
    'iraq-war': list('Iraq*, Saddam, Bush, Blair, Baghdad, 2003, Afghanistan, weapons of mass destruction'),
    climate: list('climate, emission*, warming, COP21, carbon, greenhouse'),
    aid: list('aid effectiveness, OECD, donors, Accra, Busan, development aid'),
    history: list('1856, privateer*, maritime law, Versailles, Crimean War, 1783, 1763, 1973, Vietnam*'),
    'middle-east': list(
      'Gaza, Israel*, Hamas, Palestin*, Hezbollah, Lebanon, Lebanese, Netanyahu, Syria*, Iran*, Yemen*, Houthi*',
    ),
    'government-coalition': list(
      'Nationals, Liberal Party, Labor, governing coalition, ruling coalition, coalition government, coalition partner*, coalition talks, opposition leader, Dutton, Littleproud, Sussan Ley, frontbench*, SPD, CDU, Lib Dem*, Liberal Democrats, Cameron, Clegg, Knesset, Likud',
    ),
    sport: list(
      'draw with, goal difference, group stage, penalties, kick-off, semi-final*, quarter-final*, qualifier*, athlete*, medal*, Paralympic*, snooker, century break, frames, kits, football, soccer, league, cup, goals, scored, striker, midfielder, match, season, tournament, championship*, coach, tennis, golf, Formula 1, rugby, cricket, Olympic*, World Cup, boxing, basketball, NBA, NFL',
    ),
    'us-politics': list(
      'United States, US, U.S., American, Washington, White House, Senate, Senator, Republican*, Democrat*, House of Representatives, Trump, Biden, GOP, lawmakers',
    ),
    documents: list('document*, text, texts, declaration*, statement*, agreement*, accord*'),
    budapest: list('Budapest Memorandum, 1994'),
    cards: list('trumps, spades, clubs, diamonds, hearts, bidder, card game*, bridge player*'),
    letters: list(
      'diacritic*, vowel*, Unicode, Latin alphabet, romani(s|z)ation, orthograph*, syllable*, Māori, accent mark*',
    ),
    art: list('Schwitters, Arte Povera, Dada*, collage*, sculptor*, igloo*, installation art*'),
    cosmetics: list('Botox, filler*, Xeomin, aesthetics'),
    ivory: list('ivory, elephant*, walrus*, mammoth*, narwhal*, boar*'),
    whaling: list('Moby-Dick, Moby Dick, Melville, Ahab, Pequod, whale*, harpoon*, whaling'),
  },
  wordings: {
    'coalition-of-the-willing': [
      'coalition of the willing',
      'coalition of the determined',
      {
        form: 'Coalition',
        needs: ['coalition-of-the-willing|multinational-force-ukraine'],
        in: 'scope',
        unless: ['government-coalition', 'iraq-war'],
      },
      {
        form: 'coalition countries',
        needs: ['coalition-of-the-willing'],
        in: 'scope',
        unless: ['government-coalition', 'iraq-war'],
      },
    ],
    'multinational-force-ukraine': [
      'Multinational Force (for |- |– |)Ukraine',
      'MNF-U',
      'MNFU',
      {
        form: '(European|European-led|British-French|Franco-British|Anglo-French) (peacekeeping|reassurance|stabilisation|stabilization) force',
        needs: ['ukraine'],
        in: 'scope',
        unless: ['middle-east', 'iraq-war'],
      },
      {
        form: '(multinational|multi-national) force(s|)',
        needs: ['ukraine'],
        in: 'scope',
        unless: ['middle-east', 'iraq-war'],
      },
      { form: 'reassurance force', needs: ['ukraine'], in: 'scope', unless: ['middle-east'] },
      {
        form: 'peacekeeping force',
        needs: ['ukraine', 'ceasefire|peace|deployment'],
        unless: ['middle-east'],
      },
      {
        form: 'coalition (forces|force)',
        needs: ['coalition-of-the-willing'],
        in: 'scope',
        unless: ['middle-east', 'iraq-war'],
      },
    ],
    nato: ['NATO', 'Nato', 'North Atlantic Treaty Organi(s|z)ation', 'North Atlantic Alliance'],
    'european-union': ['EU', 'European Union'],
    'european-commission': ['European Commission', 'EU Commission'],
    'european-council': ['European Council'],
    'us-congress': [
      '(US|U.S.|United States|American) Congress',
      {
        form: 'Congress',
        needs: ['us-politics|united-states|donald-trump|jd-vance|marco-rubio'],
        in: 'scope',
      },
    ],
    'armed-forces-of-ukraine': [
      'Armed Forces of Ukraine',
      'Ukrainian (army|armed forces|Armed Forces|military)',
      "Ukraine's (army|armed forces|military)",
      "Ukraine's Armed Forces",
    ],
    e3: [{ form: 'E3', needs: ['ukraine|germany|france|united-kingdom'], unless: ['middle-east'] }],
    'ukraine-defence-contact-group': ['Ukraine Defen(c|s)e Contact Group', 'Ramstein (format|group|meeting)'],
    'paris-declaration-2026': [
      'Paris Declaration on robust security guarantees',
      'Robust Security Guarantees for a Solid and Lasting Peace in Ukraine',
      {
        form: 'Paris (Declaration|declaration)',
        needs: ['ukraine|coalition|coalition-of-the-willing|guarantees|ceasefire|deployment'],
        unless: ['climate', 'aid', 'history', 'middle-east'],
        in: 'scope',
      },
      {
        form: 'Declaration of Paris',
        needs: ['ukraine|coalition|coalition-of-the-willing|guarantees'],
        unless: ['climate', 'aid', 'history', 'middle-east'],
        in: 'scope',
      },
      {
        form: '(joint|common|shared) (declaration|statement)',
        needs: ['coalition|coalition-of-the-willing', 'paris|coalition-of-the-willing'],
        unless: ['trilateral', 'middle-east', 'government-coalition'],
      },
      {
        form: 'declaration (of|by|from) (all the|the whole|the|all) (Coalition|coalition)',
        needs: ['paris|coalition-of-the-willing'],
        in: 'scope',
      },
    ],
    'trilateral-declaration-2026': [
      {
        form: 'declaration of intent',
        needs: [
          'france|united-kingdom|coalition|multinational-force-ukraine|emmanuel-macron|keir-starmer|deployment',
          'ukraine|volodymyr-zelensky',
        ],
        in: 'scope',
      },
      {
        form: 'Declaration of Intent',
        needs: [
          'france|united-kingdom|coalition|multinational-force-ukraine|emmanuel-macron|keir-starmer|deployment',
          'ukraine|volodymyr-zelensky',
        ],
        in: 'scope',
      },
      {
        form: '(trilateral|three-way|tripartite) (declaration|statement|pact|agreement|document|text)(| of intent)',
        needs: ['france|emmanuel-macron|united-kingdom|keir-starmer|paris|coalition'],
        unless: ['middle-east'],
      },
      {
        form: 'declaration',
        needs: [
          'signing',
          'france|emmanuel-macron|united-kingdom|keir-starmer',
          'ukraine|volodymyr-zelensky',
          'multinational-force-ukraine|deployment',
        ],
        unless: ['middle-east'],
      },
      { form: 'declaration signed', needs: ['emmanuel-macron', 'keir-starmer', 'volodymyr-zelensky'] },
      {
        form: '(document|text|agreement) signed by (France, Britain|Britain, France|the three leaders|the three countries)',
        needs: ['ukraine'],
      },
    ],
    'us-ukraine-security-guarantees': [
      {
        form: '(legally |)binding (security |)documents',
        needs: ['united-states|us-politics', 'ukraine|guarantees'],
      },
      {
        form: '(bilateral|US|U.S.|American) security guarantees (document|agreement|deal)(s|)',
        needs: ['ukraine|united-states|us-politics'],
      },
      {
        form: '(US|U.S.|American)(-Ukraine|) security guarantees',
        needs: ['ukraine|volodymyr-zelensky'],
        in: 'scope',
      },
      {
        form: 'bilateral (document|security document|agreement) with (the United States|the US|Washington)',
        needs: ['ukraine|volodymyr-zelensky'],
        in: 'scope',
      },
    ],
    'minsk-agreements': [
      'Minsk (agreement|agreements|accord|accords|Agreements|Accords|deal|deals|protocol|Protocol|process|ceasefire)',
      'Minsk (I|II|1|2)',
    ],
    'twenty-point-plan': [
      {
        form: '(20|twenty)-point (peace |)(plan|framework|document|proposal)',
        needs: ['ukraine|russia|volodymyr-zelensky'],
        in: 'scope',
        unless: ['middle-east'],
      },
    ],
    'berlin-statement-2025': [{ form: 'Berlin (statement|declaration)', needs: ['ukraine'], in: 'scope' }],
    'security-guarantees': [
      '(robust |strong |solid |firm |binding |legally binding |post-war |postwar |future |long-term |Western |European |credible |reliable |)security guarantees',
      'security guarantee',
      'guarantees for Ukraine',
      { form: 'security assurances', needs: ['ukraine'], unless: ['budapest'] },
    ],
    'ceasefire-monitoring': [
      'cease(-|)fire monitoring( mechanism| system| mission|)',
      'cease(-|)fire (monitoring and verification|verification|surveillance|oversight)( mechanism| system|)',
      'monitoring (and verification |)(of |)(the |a |any |)cease(-|)fire',
      '(monitor|verify|supervise|oversee|police|monitoring|verifying|supervising|overseeing) (a |the |any |)(future |potential |possible |)cease(-|)fire',
      'truce (monitoring|verification)',
      { form: '(monitoring|verification) mechanism(s|)', needs: ['ceasefire'] },
      'monitoring (compliance with|respect for|observance of) (the |a |)cease(-|)fire',
    ],
    'special-commission': [
      { form: '(special|Special) (commission|Commission)', needs: ['ceasefire|monitoring'] },
    ],
    'support-for-ukrainian-forces': [
      'support for the (Ukrainian armed forces|Armed Forces of Ukraine)',
      { form: 'long-term (military |)(assistance|support|aid)', needs: ['ukraine'] },
      { form: 'first line of defen(c|s)e', needs: ['ukraine'] },
    ],
    'binding-commitments': [{ form: 'binding commitments', needs: ['ukraine|guarantees|russia'] }],
    'long-term-defence-cooperation': [
      { form: 'long-term defen(c|s)e cooperation', needs: ['ukraine'], in: 'scope' },
    ],
    'coordination-cell': [
      { form: 'co(-|)ordination (cell|center|centre)', needs: ['ukraine|united-states|coalition'] },
    ],
    'military-hubs': [
      { form: 'military (hub|hubs)', needs: ['ukraine|coalition-of-the-willing'], in: 'scope' },
      { form: 'military (bases|base)', needs: ['ukraine'], unless: ['middle-east', 'russia'] },
      { form: 'protected (weapons |)(facilities|depots)', needs: ['ukraine'] },
    ],
    'air-defence': [
      "(Ukraine's|Ukrainian|Ukraine’s) air defen(c|s)e(s|)",
      'air defen(c|s)e (of|for) Ukraine',
      {
        form: 'air defen(c|s)e(s| system| systems|)',
        needs: ['ukraine|volodymyr-zelensky'],
        in: 'scope',
        unless: ['middle-east'],
      },
      {
        form: 'air-defen(c|s)e(s| system| systems|)',
        needs: ['ukraine|volodymyr-zelensky'],
        in: 'scope',
        unless: ['middle-east'],
      },
    ],
    'prosperity-plan': [
      { form: '(recovery and |)prosperity plan', needs: ['ukraine'], in: 'scope' },
      { form: '(economic |)(recovery|reconstruction|revival) plan', needs: ['ukraine'] },
    ],
    'eu-ukraine-loan': [{ form: '(€|)90(-| )billion(-euro| euro|) loan', needs: ['ukraine|european-union'] }],
    'reparations-loan': ['reparations loan'],
    'article-5-like-guarantee': [
      {
        form: '(Article 5|Article Five)-(like|style|type) (guarantee|guarantees|protection|security guarantees|commitment|commitments)',
        needs: [],
      },
    ],
    'us-backstop': [{ form: '(US|U.S.|American|United States) (security |military |)backstop', needs: [] }],
    purl: ['PURL'],
    'safe-instrument': [{ form: 'SAFE', needs: ['european-union'] }],
    'geneva-talks-2026-02': [
      {
        form: 'Geneva (talks|negotiations|meeting|meetings|round)',
        needs: ['ukraine|volodymyr-zelensky'],
        in: 'scope',
        unless: ['middle-east'],
      },
      {
        form: '(peace |ceasefire |trilateral |)(talks|negotiations) in Geneva',
        needs: ['ukraine|volodymyr-zelensky|russia|vladimir-putin|peace|ceasefire'],
        in: 'scope',
        unless: ['middle-east'],
      },
    ],
    'abu-dhabi-talks-2026': [
      {
        form: '(Abu Dhabi (talks|negotiations|meeting|round)|(peace |trilateral |)(talks|negotiations) in Abu Dhabi)',
        needs: ['ukraine|volodymyr-zelensky'],
        in: 'scope',
        unless: ['middle-east'],
      },
    ],
    'paris-summit-2026-07-13': [
      {
        form: '(Paris|Invalides) (summit|meeting|talks|gathering)',
        needs: ['ukraine|coalition|coalition-of-the-willing|volodymyr-zelensky'],
        in: 'scope',
        unless: ['climate', 'middle-east'],
      },
    ],
    'paris-summit-2025-09-04': [
      {
        form: 'Paris (summit|meeting|talks|gathering)',
        needs: ['ukraine|coalition|coalition-of-the-willing|volodymyr-zelensky'],
        in: 'scope',
        unless: ['climate', 'middle-east'],
      },
    ],
    'paris-summit-2025-03-27': [
      {
        form: 'Paris (summit|meeting|talks|gathering)',
        needs: ['ukraine|coalition|coalition-of-the-willing|volodymyr-zelensky'],
        in: 'scope',
        unless: ['climate', 'middle-east'],
      },
    ],
    'paris-summit-2026-01-06': [
      {
        form: '(Paris|Élysée|Elysee) (summit|meeting|talks|gathering)',
        needs: ['ukraine|coalition|coalition-of-the-willing|volodymyr-zelensky'],
        in: 'scope',
        unless: ['climate', 'middle-east'],
      },
      {
        form: '(summit|meeting|talks) in Paris',
        needs: ['ukraine|coalition|coalition-of-the-willing|volodymyr-zelensky'],
        unless: ['climate', 'middle-east'],
      },
    ],
  },
  metonyms: {
    russia: list('Kremlin'),
    'united-kingdom': list('Downing Street, Number 10, No 10, Whitehall'),
    france: list('Élysée, Elysee, Élysée Palace'),
    'united-states': list('White House, Washington'),
  },
  namesakes: list(`
    coalition of the willing (on|for) climate, trans-Atlantic alliance, transatlantic alliance, Paris Agreement, Paris climate agreement, Paris Accord, Paris Accords, Paris Peace Accords, Treaty of Paris, Charter of Paris, Paris Charter, Paris Club,
    Paris Declaration on Aid Effectiveness, Paris Declaration Respecting Maritime Law, Paris Protocol, Paris Saint-Germain, Paris Hilton, Paris Jackson, Paris Fashion Week, Paris Air Show, Paris Olympics,
    Sino-British Joint Declaration, Balfour Declaration, Declaration of Independence, Élysée Treaty, Champs-Élysées, Champs Elysees,
    (Council|Court of Justice) of the (EU|European Union), (EU|European) Council of Ministers, EU Court of Justice, EU (ETS|Emissions Trading), (NATO|Nato) Parliamentary Assembly, (NATO|Nato)-(Ukraine|Russia) Council, Council of Europe, European Council on Foreign Relations, European Court of Human Rights, Multi-National Force Iraq, Multi-National Force – Iraq, Multinational Force and Observers,
    coalition of the willing in Iraq, coalition of the willing that invaded Iraq, Global Coalition, international coalition, anti-ISIS coalition,
    Congress Party, Indian National Congress, National Congress, party congress, World Congress, Library of Congress, African National Congress, Congress of Vienna, People's Congress, National People's Congress, Jewish Congress, Ukrainian World Congress,
    (Russian|Polish|Israeli|Iranian|Romanian|Estonian|Belarusian|Chinese) air defen(c|s)e(s|), (Russian|Polish|Israeli|Iranian) air-defen(c|s)e,
    Trump Street, Trump Tower, Trump Towers, Trump Organization, Trump Organisation, Trump Media, Trump Plaza, Trump University, Trump Foundation, Trump International, Trump National, Trump Hotel, Trump card, Trump Kennedy Center, Trump Jr.,
    Melania Trump, Ivanka Trump, Eric Trump, Barron Trump, Tiffany Trump, Lara Trump, Fred Trump, Mary Trump,
    Brigitte Macron, Olena Zelenska, Victoria Starmer, Charlotte Merz, Merz Pharma, Merz Aesthetics,
    Costa Rica, Costa Rican, Costa Coffee, Costa Concordia, Costa Brava, Costa del Sol, Costa Blanca, Costa Mesa, Costa Book, Costa Cruises, Costa-Gavras, Rui Costa,
    Lockheed Martin, Aston Martin, Doc Martin, St Martin, Trayvon Martin,
    Mini Cooper, Austin-Healey, Maura Healey,
    Kellogg School, Kellogg Company, Kellogg Foundation, Kellogg–Briand, Kellogg-Briand, Vance County, Baden-Powell, Michael Powell,
    Washington Post, Washington Times, George Washington, Denzel Washington, Washington State, Washington University, Mount Washington, Washington (Commanders|Capitals|Nationals|Wizards), Booker T. Washington,
    Moscow Times, chicken Kiev, Dynamo Kyiv, Berlin Wall, Berlin Process, Irving Berlin, Isaiah Berlin, Berlin Film Festival,
    London Bridge, Jack London, London Stock Exchange, New London, Tallinn Manual, Minsk Group, Vienna Convention, Rome Statute, Treaty of Rome,
    New Ukraine, New France, Tour de France, Air France, France Telecom, France 24, France 2, France Info, Agence France-Presse, Bank of America, America First, North America, South America, Latin America, Central America, Voice of America,
    Air Canada, Northern Ireland, New South Wales, Radio Free Europe, German Shepherd, Russia Today, United Russia, Bank of (England|Japan|France|Italy|Spain|Canada|Greece|Ireland|Russia|Portugal|Finland|Lithuania), Radio France, France Télévisions, France (Football|Inter|Info), Japan Times, Japan Airlines, Deutsche Bank,
    US Open, US Airways, U.S. Steel, US Steel
  `),
} satisfies Language;
