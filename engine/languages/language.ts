// What a language is to the engine. A descriptor is read at build time by `lexicon/` and packed; nothing of it is
// parsed on the reader's machine. To add a language: one file beside this one, one line in `index.ts`.

import type { EntityId, LangCode } from '../types.ts';

/**
 * One or more surface forms. Alternatives stand in parentheses, an empty one is allowed, groups may nest:
 * `garanti(e|es) de sécurité`, `ukrainische(r|n|m|) Präsident(en|)`, `гаранті(ї|й|ям|ями|ях) безпеки`. Groups in
 * angle brackets agree, the first with the first: `мирн<ий|ого> план<|у>`.
 *
 * Written in the case in which the form stands in running text. A word that begins with a capital here must begin
 * with one on the page; a lower-case word may have any case. A space matches any run of white space; `'` any
 * apostrophe; `-` any hyphen. A final `*` matches the rest of the word (`guarantee*`), and is meant for cues, not
 * for what is marked.
 */
export type Pattern = string;

/**
 * A form that counts only when all of `needs` stand in its sentence (`in: 'scope'`: in its scope) and none of
 * `unless` stands in its sentence. The scope must be relevant in any case.
 */
export interface WeakPattern {
  form: Pattern;
  /** Topics of this language (see `topics`) or entity ids; an alternative within one need: `paris|coalition`. */
  needs: string[];
  unless?: string[];
  in?: 'sentence' | 'scope';
}

export type Wording = Pattern | WeakPattern;

/** Kinds of office. An office is a kind and an organisation or state: `united-kingdom/prime-minister`. */
export type OfficeKind =
  | 'president'
  | 'head-of-state' // "chef de l'État": the president where there is one
  | 'prime-minister'
  | 'head-of-government' // prime minister, chancellor or taoiseach, whoever leads that government
  | 'chancellor'
  | 'vice-president'
  | 'foreign-minister' // foreign secretary and secretary of state included
  | 'defence-minister' // defence secretary, armed forces minister, secretary of war included
  | 'secretary-general'
  | 'high-representative'
  | 'commander-in-chief'
  | 'chief-of-general-staff'
  | 'head-of-presidential-office'
  | 'national-security-adviser'
  | 'leader'; // "the Ukrainian leader": president or prime minister, whoever leads the state's policy

/** The words of one kind of office. */
export interface OfficeWords {
  /**
   * Singular, every case: `président(e|)`, `prezydent(a|owi|em|cie|)`. Only what can denote the one holder.
   * With a slot where the state stands inside: `ministre {A} des Affaires étrangères` (adjective), `{N}` (name).
   */
  heads: Pattern[];
  /** Plural forms: seen, so that they are never taken for the holder. */
  plurals?: Pattern[];
}

/** How a state is spoken of. Names of states come from CLDR and the data; this adds what they lack. */
export interface StateWords {
  /** Every form of the name, cases included, besides CLDR's: `Britain`, `l'Hexagone` is data, `Ukrain(y|ę|ą|ie)` is grammar. */
  names?: Pattern[];
  /** The adjective in every form: `ukrainien(ne|s|nes|)`. Helps to read roles; never a mention. */
  adjectives?: Pattern[];
  /** Prefix of a compound, with its hyphen where it has one: `US-`, for `US-Präsident`. */
  compounds?: Pattern[];
}

/** How a person is spoken of, beyond the data. */
export interface PersonWords {
  given?: Pattern[];
  surname?: Pattern[];
  full?: Pattern[];
  /** Topics in whose texts the bare surname means something else: whales for Stubb, vowels for the macron. */
  unless?: string[];
  /** Where it differs from the data's: in Norway `Støre` is nobody else. */
  surnameRisk?: 'low' | 'high' | 'never';
}

/** Cues that change how a form near them is read. */
export interface Cues {
  /** Directly before or around a role: not the holder. `former`, `ex-`, `ancien`, `zurückgetretene*`. */
  former: Pattern[];
  /** `future`, `next`, `designate`, `candidat à la présidence`. */
  future: Pattern[];
  /** `deputy`, `vice` (where not an office of its own), `adjoint`. */
  deputy: Pattern[];
  /** Before a role: any one of them. `a`, `an`, `any`, `every`, `un`, `chaque`, `kein*`. */
  indefinite: Pattern[];
  /** In the sentence: it speaks of another time, of no time or of a story. `then`, `at the time`, `à l'époque`, `damals`, `every four years`, `in the film`. */
  past: Pattern[];
  /** In the sentence: it speaks of the year before the article's. `last year`, `l'an dernier`. */
  lastYear?: Pattern[];
  /** Right after a role: `since 2019`, `depuis`. A year or date must follow. */
  since: Pattern[];
  /** Verbs of saying, deciding, signing, in the forms a subject takes. For metonyms. */
  saying: Pattern[];
  /**
   * What may stand between a subject and its verb: auxiliaries, adverbs, "on" and a weekday. Given, any other word
   * there makes it part of something else ("Moscow court ordered", "the Paris summit agreed").
   */
  beforeVerb?: Pattern[];
  /** Before a place: a place, not an actor. `in`, `near`, `à`, `nach`, `з`. */
  place: Pattern[];
  /**
   * Articles, in languages where adjectives stand before their noun: an office without its state ("der Präsident")
   * counts only right after one of them, since `venezolanische` or `Venezuelan` would be somebody else's.
   */
  articles?: Pattern[];
  /**
   * What may stand right after an office without its state ("el presidente dijo"), in languages where adjectives
   * follow their noun: verbs, prepositions, conjunctions. Any other word may make it somebody else's ("el presidente
   * venezolano"). Words of `saying`, `place`, `since` and `past` need not be repeated.
   */
  afterOffice?: Pattern[];
  /** Directly before a surname: a person is meant. `Mr`, `M.`, `Frau`, `пан*`, and titles of rank. */
  honorifics: Pattern[];
  /** Those among them that only a woman bears: `Mrs`, `Mme`, `Frau`. "Mrs Trump" is not the president. */
  femaleHonorifics?: Pattern[];
  /** Words that may stand with a capital before a surname and are no first names: openers of sentences, nouns of
   *  rank (`Senator`, `Kanzlerkandidat`), prepositions of headlines. */
  notFirstNames: Pattern[];
  /**
   * Words that open a sentence and look like a name of ours there, with what follows them: `Nato (a|nel)` is "born
   * in" in Italian, `Trumpas pokalb*` "a short talk" in Lithuanian.
   */
  openers?: Pattern[];
}

/** What a language does otherwise than most. The lexicon carries it to the engine, which knows no language by its name. */
export interface Traits {
  /** All nouns take a capital (German): a capital before or after a surname proves nothing. */
  capitalisesNouns?: true;
  /** Nouns and adjectives take cases and stand freely: a capital after a surname need not belong to it. */
  casesTellWordsApart?: true;
  /** Headlines In Title Case are usual (English). */
  titleCaseHeadlines?: true;
  /** The subject stands before its verb, except after a quotation (English): "urged Kyiv" has another subject. */
  subjectFirst?: true;
  /** "Le chef de l'État", "il capo dello Stato": one's own, whoever was named before. */
  headOfStateIsOwn?: true;
  /** Articles, as a regular expression: with one of them a name that is a surname as well is the state, "o Montenegro". */
  statesArticle?: string;
  /** Without it, it is the person. */
  statesNeedArticle?: true;
  /**
   * Endings of verbs that no adjective has, as a regular expression: where adjectives follow, "le ministre repartira"
   * does not say whose minister he is.
   */
  verbEndings?: string;
  /** A woman's surname that ends in a consonant has no cases where a man's has: beside "Melanii Trump", "Trumpa" is him. */
  undeclinedWomen?: true;
}
export const traits = [
  'capitalisesNouns',
  'casesTellWordsApart',
  'titleCaseHeadlines',
  'subjectFirst',
  'headOfStateIsOwn',
  'statesArticle',
  'statesNeedArticle',
  'undeclinedWomen',
  'verbEndings',
] as const satisfies (keyof Traits)[];

export interface Language extends Traits {
  code: LangCode;
  /** In the language itself: `Français`. */
  name: string;
  /** `full`: every kind of mention. `names`: persons, states, organisations and main titles only. */
  tier: 'full' | 'names';
  script: 'latin' | 'cyrillic' | 'greek';

  /**
   * Forms of a person's name or of a part of it, in every case, possessives and possessive adjectives included
   * (without those made by an apostrophe, which ends a word anyway). Left out: the form itself only.
   * @param word - one word of a name (`Macron`, `von` is passed through, `Emmanuel`)
   * @param part - which part of the name
   * @param gender - of the bearer
   * @returns all forms, the word itself included
   */
  inflectName?: (word: string, part: 'given' | 'surname', gender: 'male' | 'female') => string[];
  /**
   * Case forms of a place, state or organisation name as CLDR or the data gives it.
   * Used where `states` and `wordings` give no forms of their own.
   */
  inflectPlace?: (name: string) => string[];

  /** Extra given names or surnames of our people in this language beyond the data's (transliterations). */
  people?: Record<EntityId, PersonWords>;

  /**
   * Surnames of ours that are words of this language, as they stand with a capital (German `Frieden`, Dutch `Dan`,
   * Swedish `Store`): marked with the first name or after a title, never by themselves.
   */
  surnamesThatAreWords?: string[];

  states: Record<EntityId, StateWords>;
  /** Organisations as owners of an office, in the form that follows or precedes it: `de l'OTAN`, `NATO-`. */
  organisations?: Record<EntityId, StateWords>;

  /** Kinds of office in words; empty in the `names` tier. */
  offices: Partial<Record<OfficeKind, OfficeWords>>;
  /**
   * Orders in which an office and its state or organisation stand: `A` adjective, `H` head, `N` name of the
   * state after an optional linking word, `C` compound prefix; literal linking words in quotes.
   * English: `A H`, `H 'of'|'of the' N`, `N's H`. Compounds such as `US-Präsident` are `CH`.
   */
  officeOrders: string[];
  /** Whole phrases for one office that no composition gives: `Kremlchef`, `l'hôte de l'Élysée`. By office id. */
  officePhrases?: Record<string, Pattern[]>;
  /** Heads that mean an office of this state where the page is certainly from there: `Bundeskanzler(s|)`. By office id. */
  domesticOffices?: Record<string, Pattern[]>;

  cues: Cues;
  /**
   * Words of the subject, by topic; every case, `*` allowed.
   * The engine itself asks for these. They make a scope relevant together with Ukraine: `war`, `ceasefire`,
   * `guarantees`, `deployment` (troops, a force), `peace` (talks, plan, agreement). They help wordings: `coalition`,
   * `paris`, `signing`, `trilateral`, `monitoring`, `reconstruction`, `air-defence`, `summit`. They speak for other
   * readings: `iraq-war`, `climate`, `aid`, `history` (1856, Versailles…), `middle-east`, `government-coalition`; and
   * `sport`, `stage` (music, film, art) and `gazetteer` (villages, surnames, species), in whose texts without a date a
   * bare surname is nobody of ours. A descriptor may add topics for its own `needs`. One named after a person (`pedro-sanchez`) holds what
   * tells ours from others of the same full name.
   */
  topics: Record<string, Pattern[]>;
  /** Wordings of organisations, documents, provisions and events, beyond the names in the data. */
  wordings: Record<EntityId, Wording[]>;
  /** Metonyms by state, beyond the data's, in the forms a subject takes: `Kijów`, `Кремль`. */
  metonyms?: Record<EntityId, Pattern[]>;
  /**
   * Longer forms that look like ours and are not: `Paris Agreement`, `Élysée Treaty`, `Trump Tower`,
   * `coalition of the willing in Iraq`. The longest match wins, so these silence what they contain.
   */
  namesakes: Pattern[];
  /** First names of others that are frequent in texts of this language (the shared list stands in `given-names.ts`). */
  givenNames?: string;
}
