// French. Titles stand in lower case, articles elide (l'OTAN, d'Emmanuel Macron); the state follows the office as an
// adjective ("le président ukrainien") or with de ("le Premier ministre du Royaume-Uni").

import type { Language, StateWords } from './language.ts';
import { list } from './list.ts';

const state = (adjectives: string, names = ''): StateWords => ({
  adjectives: list(adjectives),
  names: list(names),
});

const states = {
  ukraine: state('ukrainien(ne|s|nes|)', 'Ukraine'),
  france: state('français(e|es|)', 'France, République française'),
  'united-kingdom': state('britannique(s|), anglais(e|es|)', 'Royaume-Uni, Grande-Bretagne'),
  germany: state('allemand(e|s|es|)', 'Allemagne'),
  poland: state('polonais(e|es|)', 'Pologne'),
  italy: state('italien(ne|s|nes|)', 'Italie'),
  spain: state('espagnol(e|s|es|)', 'Espagne'),
  canada: state('canadien(ne|s|nes|)', 'Canada'),
  australia: state('australien(ne|s|nes|)', 'Australie'),
  japan: state('japonais(e|es|), nippon(ne|s|)', 'Japon'),
  'new-zealand': state('néo-zélandais(e|es|)', 'Nouvelle-Zélande'),
  netherlands: state('néerlandais(e|es|), hollandais(e|es|)', 'Pays-Bas'),
  belgium: state('belge(s|)', 'Belgique'),
  denmark: state('danois(e|es|)', 'Danemark'),
  sweden: state('suédois(e|es|)', 'Suède'),
  norway: state('norvégien(ne|s|nes|)', 'Norvège'),
  finland: state('finlandais(e|es|), finnois(e|es|)', 'Finlande'),
  estonia: state('estonien(ne|s|nes|)', 'Estonie'),
  latvia: state('letton(ne|s|nes|), lettone(s|)', 'Lettonie'),
  lithuania: state('lituanien(ne|s|nes|)', 'Lituanie'),
  czechia: state('tchèque(s|)', 'Tchéquie, République tchèque'),
  romania: state('roumain(e|s|es|)', 'Roumanie'),
  bulgaria: state('bulgare(s|)', 'Bulgarie'),
  greece: state('grec(s|), grecque(s|)', 'Grèce'),
  cyprus: state('chypriote(s|)', 'Chypre'),
  ireland: state('irlandais(e|es|)', 'Irlande'),
  iceland: state('islandais(e|es|)', 'Islande'),
  luxembourg: state('luxembourgeois(e|es|)', 'Grand-Duché de Luxembourg'),
  portugal: state('portugais(e|es|)', 'Portugal'),
  croatia: state('croate(s|)', 'Croatie'),
  slovenia: state('slovène(s|)', 'Slovénie'),
  austria: state('autrichien(ne|s|nes|)', 'Autriche'),
  turkey: state('turc(s|), turque(s|)', 'Turquie, Türkiye'),
  montenegro: state('monténégrin(e|s|es|)', 'Monténégro'),
  albania: state('albanais(e|es|)', 'Albanie'),
  'united-states': state(
    'américain(e|s|es|), états-unien(ne|s|nes|), US',
    'États-Unis, Etats-Unis, États-Unis d’Amérique, USA',
  ),
  russia: state('russe(s|)', 'Russie, Fédération de Russie'),
  hungary: state('hongrois(e|es|)', 'Hongrie'),
  slovakia: state('slovaque(s|)', 'Slovaquie'),
  malta: state('maltais(e|es|)', 'Malte'),
} satisfies Language['states'];

/** The words of Paris and of the Coalition that tell our texts from the thousands of joint declarations. */
const ours = 'coalition|coalition-of-the-willing';

export const french = {
  code: 'fr',
  name: 'Français',
  tier: 'full',
  script: 'latin',
  headOfStateIsOwn: true,
  states,
  people: {
    'andriy-yermak': { unless: ['cossacks'] },
    'catherine-vautrin': { unless: ['balzac'] },
    'jd-vance': { given: list('J.D., JD, J. D., James David') },
    'vladimir-putin': { given: ['Vladimir'], surname: ['Poutine', 'Putin'], unless: ['food'] },
    'emmanuel-macron': { unless: ['letters'] },
    'friedrich-merz': { unless: ['art'] },
    'donald-trump': { unless: ['cards'] },
    'alexander-stubb': { unless: ['whaling'] },
    'volodymyr-zelensky': {
      given: list('Volodymyr, Vladimir, Volodimir, Volodymir'),
      surname: list('Zelenskyi, Zelenski, Zelinsky'),
    },
    'recep-tayyip-erdogan': { given: list('Recep Tayyip, Recep, Tayyip'), surname: ['Erdogan', 'Erdoğan'] },
    'jonas-gahr-store': { given: list('Jonas Gahr, Jonas') },
    'mark-rutte': { given: ['Mark'] },
  },
  organisations: {
    nato: { names: list('OTAN, Otan, l’OTAN, l’Otan, Alliance atlantique, l’Alliance atlantique') },
    'european-union': {
      names: list('UE, l’UE, Union européenne, l’Union européenne'),
      adjectives: ['européen(ne|s|nes|)'],
    },
    'european-commission': { names: list('Commission européenne, Commission') },
    'european-council': { names: list('Conseil européen') },
    'armed-forces-of-ukraine': {
      names: list('armée ukrainienne, l’armée ukrainienne, forces armées ukrainiennes'),
    },
  },
  offices: {
    president: { heads: ['président(e|)', 'Président(e|)'], plurals: ['président(s|es)'] },
    'head-of-state': {
      heads: ['chef(fe|) (de l’État|de l’Etat|d’État|d’Etat)'],
      plurals: ['chefs (d’État|d’Etat|de l’État|d’État et de gouvernement|d’Etat et de gouvernement)'],
    },
    'prime-minister': {
      heads: [
        '(Premier|premier) ministre',
        '(Première|première) ministre',
        'cheffe du gouvernement',
        'chef du gouvernement',
      ],
      plurals: ['(Premiers|premiers) ministres'],
    },
    'head-of-government': { heads: ['chef(fe|) (du|de) gouvernement'], plurals: ['chefs de gouvernement'] },
    chancellor: { heads: ['chancel(ier|ière)'], plurals: ['chanceliers'] },
    'vice-president': { heads: ['vice-président(e|)'], plurals: ['vice-président(s|es)'] },
    'foreign-minister': {
      heads: list(
        `ministre {A} des Affaires (étrangères|Étrangères), ministre des Affaires (étrangères|Étrangères) {A}, chef(fe|) de la diplomatie, ministre des Affaires (étrangères|Étrangères), secrétaire d’État, secrétaire d’Etat`,
      ),
      plurals: list('ministres des Affaires étrangères, chefs de la diplomatie'),
    },
    'defence-minister': {
      heads: list(
        `ministre {A} de la Défense, ministre {A} des Armées, ministre de la Défense {A}, ministre de la Défense, ministre des Armées, secrétaire {A} à la Défense, secrétaire à la Défense, secrétaire à la Guerre, secrétaire {A} à la Guerre, chef du Pentagone`,
      ),
      plurals: list('ministres de la Défense, ministres des Armées'),
    },
    'secretary-general': {
      heads: list('secrétaire général(e|), chef(fe|), patron(ne|)'),
      plurals: ['secrétaires généraux'],
    },
    'high-representative': {
      heads: list('haut(e|) représentant(e|), chef(fe|) de la diplomatie, cheffe de la diplomatie'),
    },
    'commander-in-chief': { heads: list('commandant en chef, chef des armées') },
    'chief-of-general-staff': {
      heads: list('chef d’état-major général, chef de l’état-major général, chef d’état-major des armées'),
    },
    'national-security-adviser': {
      heads: list(
        'conseiller(e|) à la sécurité nationale, conseiller(e|) {A} à la sécurité nationale, conseillère à la sécurité nationale',
      ),
    },
    leader: {
      heads: list('dirigeant(e|), leader, numéro un'),
      plurals: list('dirigeants, leaders, dirigeantes'),
    },
  },
  verbEndings: 'a|[^fr]ait|aient',
  officeOrders: ['H A', "H 'de la'|'du'|'des'|'de'|'de l''|'d'' N"],
  officePhrases: {
    'ukraine/nsdc-secretary': list(
      'secrétaire du Conseil de sécurité ukrainien, secrétaire du Conseil de sécurité nationale et de défense',
    ),
    'ukraine/gur-head': list(
      'chef du renseignement militaire ukrainien, patron du renseignement militaire ukrainien, chef du GUR',
    ),
    'france/president': list(
      'hôte de l’Élysée, hôte de l’Elysée, locataire de l’Élysée, président de la République française',
    ),
    'united-states/president': list(
      'locataire de la Maison-Blanche, locataire de la Maison Blanche, hôte de la Maison-Blanche, président des Etats-Unis, milliardaire républicain',
    ),
    'united-kingdom/prime-minister': list('locataire de Downing Street, locataire du 10 Downing Street'),
    'united-states/secretary-of-defense': list('chef du Pentagone, patron du Pentagone'),
    'russia/president': list(
      'maître du Kremlin, chef du Kremlin, locataire du Kremlin, homme fort du Kremlin',
    ),
    'european-commission/president': list(
      'président(e|) de la Commission européenne, patronne de la Commission européenne, cheffe de l’exécutif européen, cheffe de la Commission',
    ),
    'european-council/president': list('président du Conseil européen'),
    'nato/secretary-general': list('patron de l’OTAN, patron de l’Otan, chef de l’OTAN, chef de l’Otan'),
    'european-union/high-representative': list(
      'cheffe de la diplomatie européenne, cheffe de la diplomatie de l’UE',
    ),
    'italy/prime-minister': list(
      'présidente du Conseil italien, présidente du Conseil italienne, cheffe du gouvernement italien, présidente du conseil italienne, Première ministre italienne',
    ),
    'spain/prime-minister': list('président du gouvernement espagnol, chef du gouvernement espagnol'),
    'ireland/taoiseach': list('Taoiseach, Premier ministre irlandais'),
  },
  domesticOffices: {
    'france/president': list('président de la République, chef de l’État, chef de l’Etat'),
  },
  cues: {
    former: list(
      `ancien, ancienne, ex-, ex, feu, défunt, précédent, précédente, prédécesseur, plus (jeune|vieux|grand|mauvais), seul, pire, meilleur, dernier, premier, première, déchu, destitué, sortant, sortante, démissionnaire, alors, jadis, autrefois, éphémère, honoraire, émérite`,
    ),
    future: list(
      'est (élu|élue|nommé|nommée|désigné) (au|par|pour|tous), futur, future, prochain, prochaine, nouveau, nouvel, nouvelle, élu, élue, désigné, désignée, pressenti, candidat, candidate, candidat à la présidence',
    ),
    deputy: list(
      'vice, vice-, adjoint, adjointe, par intérim, intérimaire, suppléant, autoproclamé, autoproclamée, délégué, faux, sous-',
    ),
    indefinite: list(
      '(fonction|fonctions|poste|mandat|titre|charge|pouvoirs|élection|assassinat|candidat|investiture) (de|du|d’|à la fonction de), (devenir|devient|comme) le, comme, premier, un, une, chaque, tout, toute, aucun, aucune, quelque, certain, certaine, des, quel, quelle, autre, n’importe quel, tel, plusieurs, deux, trois, fut, était, été, devient, devenir, devenu, devenue, deviendra, nommé, nommée, en tant que',
    ),
    past: list(
      `à l’époque, jadis, autrefois, naguère, en ce temps-là, à ce moment-là, il y a (des|plusieurs|quelques|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|quinze|vingt|2|3|4|5|6|7|8|9|10|15|20) (ans|années), ans (plus tôt|auparavant), premier mandat, ses mémoires, suffrage universel, tous les (quatre|cinq) ans, dans (le|la) (film|roman|série), incarne (le|un), joue (le|un) président,  quand (il|elle) était, lorsqu’(il|elle) était, dans les années, lors de la guerre froide, de l’époque, d’alors, la décennie précédente`,
    ),
    articles: list('le, la, l’, du, au, ce, cette, Le, La, L’'),
    afterOffice: list(
      `qui, que, qu’, dont, où, et, ou, ni, mais, car, si, comme, lorsque, quand, puisque, afin, alors, ainsi, aussi, est, était, fut, sera, serait, soit, a, avait, aura, aurait, ait, ont, se, s’, ne, n’, y, en, lui, leur, le, la, les, l’, me, nous, vous, pas, plus, jamais, déjà, encore, toujours, bientôt, enfin, ensuite, lui-même, elle-même, même, seul, seule, donc, puis, là-bas, ici, hier, demain, aujourd’hui, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, ce matin, ce soir, cette semaine, à, aux, chez, pour, par, sur, sous, dans, avec, sans, contre, depuis, pendant, après, avant, devant, derrière, malgré, lors, face, reçoit, recevra, reçu, parle, parlera, présente, présentera, doit, devra, peut, pourra, veut, va, vient, part, arrive, quitte, ouvre, ferme, reste, tient, prend, fait, met, voit, sait, croit, pense, cherche, tente, évoque, explique, précise, poursuit, conclut, ajoute, raconte, commente, ironise, lance, glisse, consulte, réunit, rencontre, accueille, visite, préside, dirige, remanie, respire, prépare, envisage, hésite, tranche, persiste, multiplie, tempère, choisit, maintient, impose, revient, réagit, plaide, renonce, cède, obtient, envoie, donne, laisse, affronte, vise, durcit, participe, participera, annoncera, rencontrera, accueillera, réunira, signera, proposera, fera, ira, viendra, tiendra, coprésidera, défend, vante, fustige, redoute, mise, joue, perd, gagne, rentre, retourne, annule, reporte, nomme, limoge, remercie, félicite, invite, convoque, s’envole, s’exprime, s’entretient, s’adresse, s’est, se rend, se dit`,
    ),
    beforeVerb: list(
      `ne, n’, se, s’, en, y, lui, l’, le, la, les, a, ont, avait, est, était, sera, va, aussi, également, toutefois, cependant, pourtant, encore, toujours, déjà, jamais, déjà, plus, désormais, finalement, officiellement, ensuite, alors, hier, mardi, lundi, mercredi, jeudi, vendredi, samedi, dimanche, par ailleurs, pour sa part, de son côté, quant à elle, en retour, elle-même, lui-même, rapidement, immédiatement, fermement, clairement, publiquement, ainsi, sans surprise, bien, fait, alors que, alors qu’`,
    ),
    lastYear: list('l’an dernier, l’année dernière, un an plus tôt'),
    since: list('depuis, de 20, entre, jusqu’en, jusqu’à, en'),
    saying:
      list(`ont dit, ont déclaré, ont annoncé, ont affirmé, ont indiqué, ont assuré, ont averti, ont prévenu, ont insisté, ont rejeté, ont refusé, ont accepté, ont signé, ont proposé, ont décidé, ont accusé, ont démenti, ont confirmé, ont promis, ont menacé, ont exigé, ont demandé, ont appelé, ont souligné, ont condamné, ont salué, ont répondu, ont réagi, ont exclu, ont dénoncé, annoncent, refusent, rejettent, exigent, veulent, demandent, promettent, menacent, signent, proposent, acceptent, répond, répondent, a dit, a déclaré, a annoncé, a affirmé, a indiqué, a assuré, a averti, a prévenu, a insisté, a rejeté, a refusé, a accepté, a signé, a proposé, a décidé, a accusé, a démenti, a nié, a confirmé, a promis, a menacé, a exigé, a demandé, a appelé, a estimé, a souligné, a rappelé, a condamné, a salué, a répondu, a réagi, a envoyé, a ordonné, a imposé, a réitéré, a plaidé, a exclu, a répliqué, a dénoncé, a obtenu, a jugé, a réclamé, a fait savoir, a fait valoir,
      dit, déclare, annonce, affirme, indique, assure, avertit, prévient, insiste, rejette, refuse, accepte, signe, propose, décide, accuse, dément, nie, confirme, promet, menace, exige, demande, appelle, estime, souligne, rappelle, condamne, salue, répond, réagit, veut, voulait, souhaite, espère, craint, attend, entend, compte, envisage, prévoit, s’oppose, s’engage, s’inquiète, se dit, s’est dit, s’est engagé, s’est opposé, réclame, plaide, dénonce, juge, maintient, exclut, soutient, assurent, affirment, a assumé, a tranché, tranche, reproche, presse, pousse, martèle, considère, considérait, a soutenu, avait promis, avait annoncé, avait refusé, n’a pas, n’entend pas, ne veut pas, va, doit, devra, devrait, pourrait, signera, enverra, fera`),
    place: list(
      `à, de, d’, vers, depuis, dans, en, près de, autour de, chez, entre, par, pour, sur, hors de, jusqu’à, au, du, via, contre, sous, avec, rejoindre, quitter, quitté, visiter, gagner, frapper, frappé, bombarder, capitale, ville, gare, région`,
    ),
    honorifics: list(
      `M., M, MM., Mme, Mme., Mmes, Mlle, Monsieur, Madame, monsieur, madame, Me, Dr, sir, Sir, lord, général, Général, amiral, colonel, maréchal, président, présidente, Président, Présidente, Premier ministre, premier ministre, Première ministre, première ministre, chancelier, chancelière, ministre, sénateur, sénatrice, secrétaire d’État, émissaire, envoyé spécial, vice-président, gouverneur, commissaire, ambassadeur, ambassadrice, pape, roi, reine, prince, princesse, maire, chef, cheffe, leader, candidat, clan, camp, tandem, duo, administration, gouvernement, couple, famille`,
    ),
    femaleHonorifics: list(
      'Mme, Mme., Mmes, Mlle, Madame, madame, Première dame, première dame, reine, princesse, présidente, Présidente, première ministre, la (première |premier |)ministre, cheffe, chancelière, patronne, dirigeante, la secrétaire',
    ),
    notFirstNames: list(
      `Venezuela, Groenland, Chine, Inde, Cuba, Brésil, Mexique, Panama, Le, La, Les, L, Un, Une, Des, Du, De, D, Et, Mais, Ou, Où, Or, Donc, Car, Ni, Si, Quand, Comme, Que, Qui, Quoi, Dont, Pourquoi, Comment, Combien, Avec, Sans, Pour, Par, Sur, Sous, Dans, En, Entre, Chez, Vers, Selon, Après, Avant, Depuis, Pendant, Malgré, Contre, Devant, Derrière, Face, Outre, Hormis, Sauf, Ainsi, Alors, Aussi, Cependant, Pourtant, Toutefois, Enfin, Ensuite, Puis, Bref, Hier, Demain, Lundi, Mardi, Mercredi, Jeudi, Vendredi, Samedi, Dimanche, Ce, Cet, Cette, Ces, Son, Sa, Ses, Leur, Leurs, Notre, Nos, Votre, Vos, Mon, Ma, Mes, Tout, Tous, Toute, Toutes, Chaque, Aucun, Même, Seul, Seule, Monsieur, Madame, Président, Anti, Pro, Ex, Ici, Là, Voici, Voilà, Quant, Grâce, Lors, Dès, Jusque, Parmi, Était, Est, Sont, Fut, Cher, Chère, Emission, Analyse, Opinion, Direct, Vidéo, Entretien, Portrait, Tribune, Républicains, Démocrates, Trumpistes, Macronie, Élysée, Matignon, Quai, Loi, Plan, Affaire, Effet, Ère, Génération, Système`,
    ),
  },
  topics: {
    balzac: list('Balzac*, Rastignac, Père Goriot, forçat*'),
    cossacks: list('cosaque*, brise-glace*'),
    stage: list(
      'album*, chanteu(r|rs|se|ses), guitariste*, batteur*, compositeur*, peintre*, sculpteur*, romancier*, actrice*, acteur*, film d’horreur, feuilleton*',
    ),
    gazetteer: list(
      'patronyme*, nom de famille, prénom*, cratère*, hameau*, commune, canton, astéroïde*, équipementier*, maillots, espèce, genre',
    ),
    ukraine: list(
      'Kyiv, Kiev, Kharkiv, Odessa, Donbass, Donetsk, Louhansk, Kherson, Zaporijjia, Crimée, Lviv, Dnipro',
    ),
    war: list(
      `guerre en Ukraine, guerre russo-ukrainienne, guerre d’Ukraine, guerre d’agression, guerre de la Russie, invasion russe, invasion de l’Ukraine, agression russe, attaque(s|) russe(s|), frappe(s|) russe(s|), drone(s|), missile(s|), ligne de front, ligne de contact, fin de la guerre, fin du conflit, bombardement*, territoires occupés, combats, front, soldats, troupes, aide militaire, sanctions, prisonniers de guerre, crimes de guerre, armements, offensive*`,
    ),
    ceasefire: list(
      'cessez-le-feu, trêve, armistice, fin des hostilités, cessation des hostilités, arrêt des combats',
    ),
    guarantees: list(
      'garantie(s|) de sécurité, garanties sécuritaires, garanties pour l’Ukraine, assurances de sécurité',
    ),
    deployment: list(
      'déploiement*, déployer*, force multinationale, forces multinationales, force de réassurance, troupes au sol, soldats de la paix, forces de maintien de la paix, envoi de troupes, envoi de soldats, contingent*',
    ),
    peace: list(
      'plan de paix, accord de paix, pourparlers, négociation*, processus de paix, paix durable, paix juste, traité de paix, règlement de paix, concessions territoriales, voie diplomatique, plan en 20 points, plan en 28 points',
    ),
    coalition: list('coalition, Coalition, volontaires, alliés, pays membres'),
    paris: list('Paris, Élysée, Elysée, parisien*'),
    signing: list(
      'sign(er|é|ée|és|ées|ent|e|ature|atures|ataire|ataires), adopté*, adopt(er|e|ent), approuvé*, entériné*, paraph*, publié*, endoss*',
    ),
    trilateral: list('trilatéral*, tripartite*, à trois, trois pays, trois dirigeants, intention'),
    monitoring: list('surveill*, suivi, contrôl*, vérif*, supervis*, observ*'),
    reconstruction: list('reconstruction, relance, redressement, relèvement, prospérité'),
    'air-defence': list(
      'défense(s|) aérienne(s|), défense(s|) antiaérienne(s|), défense(s|) anti-aérienne(s|), Patriot, intercepteur*, bouclier antimissile',
    ),
    summit: list('sommet*, réunion*, rencontre*, conférence*, entretien*, discussions'),
    'iraq-war': list('Irak*, Saddam, Bush, Blair, Bagdad, 2003, Afghanistan, armes de destruction massive'),
    climate: list('climat*, COP21, réchauffement, émissions, carbone, effet de serre'),
    aid: list('efficacité de l’aide, OCDE, donateurs, bailleurs, Accra, Busan, aide au développement'),
    history: list('1856, droit maritime, corsaires, Versailles, guerre de Crimée, 1763, 1783, 1973, Vietnam'),
    'middle-east': list(
      'Gaza, Israël*, israélien*, Hamas, palestin*, Hezbollah, Liban, libanais*, Syrie, syrien*, Iran, iranien*, Yémen*',
    ),
    'government-coalition': list(
      'coalition gouvernementale, coalition au pouvoir, SPD, CDU, travaillistes, libéraux, opposition, législatives, municipales',
    ),
    sport: list(
      'snooker, football, ligue, coupe, but, buts, match*, championnat*, entraîneur, tennis, golf, rugby, sélectionneur, attaquant, milieu de terrain, JO, Jeux olympiques, Mondial',
    ),
    'us-politics': list(
      'États-Unis, Etats-Unis, américain*, Washington, Maison-Blanche, Maison Blanche, Sénat américain, républicain*, démocrate*, Trump, Biden, élus américains',
    ),
    documents: list('document(s|), texte(s|), déclaration*, accord(s|)'),
    several: list('trois pays, trois dirigeants, trois signataires'),
    food: list(
      'fromage*, frites, sauce*, québécois*, homard, canard, plat, plats, menu, restaurant*, gastronom*, cuisin*',
    ),
    letters: list('diacritique*, voyelle*, Unicode, alphabet latin, romanis*, transcription*, orthograph*'),
    art: list(
      'Schwitters, Arte povera, Arte Povera, dada*, collage*, sculpt*, igloo*, installation artistique',
    ),
    cards: list('atout*, belote, bridge, cartes à jouer'),
    whaling: list('Moby Dick, Melville, Achab, Pequod, baleine*, harpon*, baleinier*'),
    insurance: list('réassureur*, assurance*, assureur*'),
    cars: list('Renault, Nissan, Mitsubishi'),
  },
  wordings: {
    'coalition-of-the-willing': [
      { form: 'coalition of the willing', needs: [], unless: ['iraq-war'] },
      'coalition (des|de) volontaires',
      'coalition des (bonnes volontés|pays volontaires|pays volontaires pour l’Ukraine)',
      {
        form: 'Coalition',
        needs: ['coalition-of-the-willing|multinational-force-ukraine'],
        in: 'scope',
        unless: ['government-coalition', 'iraq-war'],
      },
      {
        form: 'pays de la coalition',
        needs: ['coalition-of-the-willing'],
        in: 'scope',
        unless: ['iraq-war', 'middle-east'],
      },
      { form: 'pays volontaires', needs: ['coalition-of-the-willing', 'ukraine'], in: 'scope' },
    ],
    'multinational-force-ukraine': [
      'Force multinationale Ukraine',
      '(force|Force) multinationale (pour l’Ukraine|en Ukraine)',
      'FMN-U',
      {
        form: 'force(s|) multinationale(s|)( post-conflit| de réassurance| européenne|)',
        needs: ['ukraine'],
        in: 'scope',
        unless: ['middle-east', 'iraq-war'],
      },
      {
        form: 'force(s|) de réassurance',
        needs: ['ukraine|russia|coalition-of-the-willing|keir-starmer|volodymyr-zelensky|topic:ceasefire'],
        in: 'scope',
        unless: ['middle-east', 'insurance'],
      },
      {
        form: 'forces de la (Coalition|coalition)',
        needs: ['coalition-of-the-willing'],
        in: 'scope',
        unless: ['middle-east', 'iraq-war'],
      },
      {
        form: 'force (européenne |internationale |)de maintien de la paix',
        needs: ['ukraine', 'ceasefire|peace|deployment'],
        unless: ['middle-east'],
      },
    ],
    nato: [
      'OTAN',
      'Otan',
      'Alliance atlantique',
      'Organisation du traité de l’Atlantique nord',
      { form: 'Alliance', needs: ['nato'], in: 'scope', unless: ['cars'] },
    ],
    'coalition-headquarters': [
      'forteresse du (Mont-Valérien|Mont Valérien)',
      {
        form: '(Mont-Valérien|Mont Valérien)',
        needs: ['coalition-of-the-willing|multinational-force-ukraine'],
        in: 'scope',
      },
    ],
    'european-union': [
      'Union européenne',
      'UE',
      { form: 'institutions européennes', needs: ['ukraine|coalition-of-the-willing'], in: 'scope' },
    ],
    'european-commission': ['Commission européenne'],
    'european-council': ['Conseil européen'],
    'us-congress': [
      'Congrès (américain|des États-Unis|des Etats-Unis)',
      { form: 'Congrès', needs: ['us-politics|united-states'], in: 'scope', unless: ['sport'] },
    ],
    'armed-forces-of-ukraine': [
      'forces armées ukrainiennes',
      'forces ukrainiennes',
      'armée ukrainienne',
      'forces armées (de l’Ukraine|d’Ukraine)',
    ],
    'ukraine-defence-contact-group': [
      'Groupe de contact pour la défense de l’Ukraine',
      '(format|groupe|réunion) (de |)Ramstein',
    ],
    'paris-declaration-2026': [
      'Garanties de sécurité robustes pour une paix solide et durable en Ukraine',
      {
        form: '(déclaration|Déclaration) de Paris',
        needs: ['ukraine|coalition-of-the-willing|coalition|guarantees|ceasefire|deployment'],
        unless: ['climate', 'aid', 'history', 'middle-east'],
        in: 'scope',
      },
      {
        form: '(déclaration|Déclaration) (commune|conjointe)',
        needs: [`${ours}|paris`, 'ukraine|coalition-of-the-willing'],
        unless: ['middle-east', 'government-coalition'],
      },
      {
        form: 'déclaration (de la Coalition|des volontaires)',
        needs: ['ukraine|coalition-of-the-willing'],
        in: 'scope',
      },
    ],
    'trilateral-declaration-2026': [
      {
        form: '(déclaration|déclarations|Déclaration) d’intention',
        needs: [
          'france|united-kingdom|coalition|multinational-force-ukraine|emmanuel-macron|keir-starmer|deployment',
          'ukraine|volodymyr-zelensky',
        ],
        in: 'scope',
      },
      {
        form: '(déclaration|texte|document|accord) (trilatéral|trilatérale|tripartite|à trois)(| d’intention)',
        needs: ['france|emmanuel-macron|united-kingdom|keir-starmer|paris|coalition'],
        unless: ['middle-east'],
      },
      { form: 'déclaration signée', needs: ['emmanuel-macron', 'keir-starmer', 'volodymyr-zelensky'] },
      {
        form: '(déclaration|texte|document) (signée|signé) par (la France, le Royaume-Uni et l’Ukraine|les trois pays|les trois dirigeants|Paris, Londres et Kiev|Paris, Londres et Kyiv)',
        needs: ['ukraine'],
        in: 'scope',
      },
    ],
    'us-ukraine-security-guarantees': [
      {
        form: 'documents (de sécurité |)juridiquement contraignants(| en matière de sécurité)',
        needs: ['united-states|us-politics|ukraine'],
      },
      { form: 'garanties (de sécurité |)américaines', needs: ['ukraine|volodymyr-zelensky'], in: 'scope' },
      {
        form: '(document|accord) bilatéral (de sécurité |)avec (les États-Unis|les Etats-Unis|Washington)',
        needs: ['ukraine|volodymyr-zelensky'],
        in: 'scope',
      },
      {
        form: 'accord de sécurité entre les (États|Etats)-Unis et l’Ukraine',
        needs: ['ukraine'],
        in: 'scope',
      },
    ],
    'minsk-agreements': ['(accord|accords|protocole|processus|Accords) de Minsk', 'Minsk (I|II|1|2)'],
    'twenty-point-plan': [
      {
        form: 'plan (de paix |)en (20|vingt) points',
        needs: ['ukraine|russia|volodymyr-zelensky'],
        in: 'scope',
        unless: ['middle-east'],
      },
    ],
    'berlin-statement-2025': [
      { form: '(déclaration|communiqué) de Berlin', needs: ['ukraine'], in: 'scope' },
    ],
    'security-guarantees': [
      '(futures |nouvelles |solides |robustes |véritables |fortes |)garanties de sécurité( robustes| solides| fiables| contraignantes| durables| occidentales| européennes| terrestres| à long terme|)',
      'garantie de sécurité',
      'garanties (sécuritaires|pour l’Ukraine)',
      { form: 'assurances de sécurité', needs: ['ukraine'] },
    ],
    'ceasefire-monitoring': [
      '(mécanisme(s|) |dispositif |système |mission |)(de |)(surveillance|suivi|contrôle|vérification|supervision|observation) (du|d’un|de tout|d’un éventuel|d’un futur) (futur |éventuel |)cessez-le-feu',
      '(suivi|contrôle|surveillance|vérification) (du|de son) respect (du|d’un) (éventuel |futur |)cessez-le-feu',
      '(surveiller|contrôler|vérifier|superviser) (le|un|tout) (respect du |futur |éventuel |)cessez-le-feu',
      'surveillance (de la|d’une) trêve',
      {
        form: '(mécanisme(s|)|dispositif) de (surveillance|suivi|contrôle|vérification)',
        needs: ['ceasefire'],
      },
    ],
    'special-commission': [{ form: '(commission|Commission) spéciale', needs: ['ceasefire|monitoring'] }],
    'support-for-ukrainian-forces': [
      '(soutien|aide) aux forces armées ukrainiennes',
      {
        form: '(aide|soutien|assistance) militaire (de long terme|à long terme|de longue durée|durable)',
        needs: ['ukraine'],
      },
      { form: 'première ligne de (défense|dissuasion)', needs: ['ukraine'] },
    ],
    'binding-commitments': [
      { form: 'engagements contraignants', needs: ['ukraine|guarantees|russia|coalition-of-the-willing'] },
    ],
    'long-term-defence-cooperation': [
      {
        form: 'coopération (de|en matière de) défense (à long terme|de long terme|au long cours|durable)',
        needs: ['ukraine|coalition-of-the-willing'],
        in: 'scope',
      },
    ],
    'coordination-cell': [
      { form: '(cellule|centre) de coordination', needs: ['ukraine|united-states|coalition-of-the-willing'] },
    ],
    'military-hubs': [
      { form: 'hubs militaires', needs: ['ukraine'], in: 'scope', unless: ['middle-east'] },
      {
        form: '(hubs|pôles|centres|plateformes|bases) militaires( en Ukraine| sur le sol ukrainien|)',
        needs: ['ukraine'],
        unless: ['middle-east', 'russia'],
      },
    ],
    'air-defence': [
      '(défense|défenses) (aérienne|aériennes|antiaérienne|antiaériennes|anti-aérienne|anti-aériennes) ukrainienne(s|)',
      {
        form: '(systèmes de |)(défense|défenses) (aérienne|aériennes|antiaérienne|antiaériennes|anti-aérienne|anti-aériennes)',
        needs: ['ukraine|volodymyr-zelensky'],
        in: 'scope',
        unless: ['middle-east'],
      },
    ],
    'prosperity-plan': [
      {
        form: 'plan de (prospérité|relance économique|relance|reconstruction|redressement|relèvement)',
        needs: ['ukraine'],
      },
    ],
    'eu-ukraine-loan': [
      { form: 'prêt (européen |)de 90 milliards( d’euros|)', needs: ['ukraine|european-union'] },
    ],
    'reparations-loan': ['prêt de réparation(s|)'],
    'article-5-like-guarantee': [
      {
        form: 'garantie(s|) (de type article 5|inspirée de l’article 5|inspirées de l’article 5|similaire à l’article 5|similaires à l’article 5)',
        needs: ['ukraine'],
        in: 'scope',
      },
    ],
    'us-backstop': [
      {
        form: '(filet de sécurité|backstop|soutien) américain',
        needs: ['multinational-force-ukraine|deployment'],
      },
    ],
    purl: ['PURL'],
    'safe-instrument': [
      '(programme|instrument|mécanisme|prêts) SAFE',
      { form: 'SAFE', needs: ['european-union'], in: 'scope' },
    ],
    ...Object.fromEntries(
      ['paris-summit-2026-07-13', 'paris-summit-2025-09-04', 'paris-summit-2025-03-27'].map((summit) => [
        summit,
        [
          {
            form: '(réunion|sommet|rencontre|conférence) (de Paris|de l’Élysée|de l’Elysée|parisienne|parisien)',
            needs: ['ukraine|coalition-of-the-willing|volodymyr-zelensky'],
            in: 'scope' as const,
            unless: ['climate', 'middle-east'],
          },
        ],
      ]),
    ),
    'paris-summit-2026-01-06': [
      {
        form: '(réunion|sommet|rencontre|conférence) (de Paris|de l’Élysée|de l’Elysée|parisienne|parisien)',
        needs: ['ukraine|coalition-of-the-willing|volodymyr-zelensky'],
        in: 'scope',
        unless: ['climate', 'middle-east'],
      },
      {
        form: '(réunion|sommet|rencontre) à Paris',
        needs: ['ukraine|coalition-of-the-willing|volodymyr-zelensky'],
        unless: ['climate', 'middle-east'],
      },
    ],
  },
  metonyms: {
    russia: list('Kremlin, Moscou'),
    'united-kingdom': list('Downing Street, Londres, Whitehall'),
    france: list('Élysée, Elysée, Matignon, Quai d’Orsay, Paris'),
    'united-states': list('Maison-Blanche, Maison Blanche, Washington'),
    ukraine: list('Kyiv, Kiev'),
  },
  namesakes: list(`
    accord de Paris, accords de Paris, Accord de Paris, accord de Paris sur le climat, traité de Paris, charte de Paris, Club de Paris, déclaration de Paris sur l’efficacité de l’aide, Déclaration de Paris sur l’efficacité de l’aide, protocole de Paris,
    Paris Saint-Germain, Paris-Roubaix, Paris-Nice, Paris Hilton, Grand Paris, Ville de Paris, mairie de Paris, maire de Paris, Le Parisien, Paris Match, Sciences Po Paris, Île-de-France, Tour de France, Équipe de France, équipe de France, Air France, France Relance, France Inter, France Info, France 2, France 24, Radio France, Agence France-Presse, Collège de France, Stade de France, Banque de France,
    traité de l’Élysée, Champs-Élysées, Champs-Elysées, Conseil de l’Europe, Conseil de l’UE, Conseil de l’Union européenne, (Cour|cour) de justice de l’(Union européenne|UE), (Assemblée|assemblée) parlementaire de l’(OTAN|Otan), Conseil (OTAN|Otan)-(Ukraine|Russie), conseil européen de (l’innovation|la recherche), Conseil européen pour les relations internationales, Cour européenne des droits de l’homme,
    coalition des volontaires en Irak, coalition internationale, coalition arabe, sapeurs-pompiers volontaires,
    défense(s|) (aérienne|antiaérienne|anti-aérienne)(s|) (russe|polonaise|israélienne|iranienne|roumaine|biélorusse|chinoise)(s|),
    Congrès de Versailles, congrès du Parti, Congrès juif mondial, Congrès national africain, Congrès de Vienne, Palais des congrès, Bibliothèque du Congrès,
    loi Macron, cars Macron, Brigitte Macron, Brigitte Bonne, Melania Trump, Ivanka Trump, Eric Trump, Donald Trump Jr, Donald Trump Jr., Trump Tower, Trump Organization, Trump Media, tour Trump, Olena Zelenska, Victoria Starmer,
    Costa Rica, Costa-Gavras, Costa Concordia, Costa Croisières, Costa Brava, Costa del Sol, Costa Blanca, Diego Costa, Aston Martin, Lockheed Martin, Saint-Martin, Jacques Martin, Mini Cooper, Bradley Cooper, Gary Cooper, Austin-Healey, Jacques Barrot,
    Cyrus Vance, Colin Powell, Jerome Powell, Mario Merz, Kurt Schwitters, Pavel Dourov, Petr Pavel Novák, Washington Post, George Washington, Denzel Washington, État de Washington, Hôtel de Matignon, jardin du Luxembourg, jardins du Luxembourg, palais du Luxembourg, Rosa Luxemburg, Parlement européen,
    commission spéciale de l’Assemblée, déclaration d’intention d’aliéner, déclaration commune de revenus, Déclaration d’indépendance, déclaration Balfour, droit d’asile, Nouvelle-Ukraine, groupe de Minsk, groupe de Minsk de l’OSCE, Banque d’Angleterre, Bank of America, Amérique du Nord, Voice of America,
    François Hollande, la poutine, Irlande du Nord, Nouvelle-Galles du Sud
  `),
} satisfies Language;
