// Offices in words: as they stand on the card's day, and as they changed since.

import type { IsoDate } from '../engine/types.ts';
import type { CitedSource, CitedText, OfficeOnDay } from './card.ts';
import { newest } from './days.ts';
import {
  type HeldOffice,
  heldBetween,
  isEndSourced,
  officesOf,
  predecessorOf,
  successorOf,
  termsOf,
} from './offices.ts';
import { isLeading } from './relations.ts';
import type { Dataset, Person, State, Term, Text } from './schema.ts';

type Cite = (ids: readonly string[]) => CitedSource[];

/** @param day - absent: the article's day is unknown, and the office stands as last verified */
export function officesOnDay(
  dataset: Dataset,
  person: Person,
  day: IsoDate | undefined,
  cite: Cite,
): OfficeOnDay[] {
  const held = officesOf(dataset, person.id, day ?? dataset.asOf);
  return held.toSorted((a, b) => rank(b) - rank(a)).map((each) => officeOnDay(person, each, day, cite));
}

/** What leads a state first, then what a role phrase can mean, then the rest. */
function rank({ office }: HeldOffice): number {
  return isLeading(office) ? 2 : Math.min(office.kinds.length, 1);
}

function officeOnDay(
  person: Person,
  { office, term }: HeldOffice,
  day: IsoDate | undefined,
  cite: Cite,
): OfficeOnDay {
  const before = predecessorOf(office, term);
  const isOver = term.to !== undefined && day !== undefined && term.to <= day;
  const start = term.dates === 'confirmed' ? term.from : undefined;
  return {
    id: office.id,
    title: titleFor(person, { office, term }),
    organisation: office.organisation,
    from: start,
    to: isOver ? term.to : undefined,
    acting: term.acting === true,
    caretaker: term.caretakerSince !== undefined && day !== undefined && term.caretakerSince <= day,
    dates: term.dates,
    verifiedUntil: term.to === undefined ? newest(term.verifiedUntil, term.listedUntil) : undefined,
    predecessor:
      before && before.entity !== person.id ? { name: before.name, entity: before.entity } : undefined,
    sources: cite(term.sources),
  };
}

function titleFor(person: Person | undefined, { office }: HeldOffice): Text {
  const feminine = person?.gender === 'female' ? office.titleFeminineFr : undefined;
  return feminine === undefined ? office.title : { ...office.title, fr: feminine };
}

/** Offices taken and left after the day, where a source gives the day. */
export function changesSince(dataset: Dataset, person: Person, day: IsoDate, cite: Cite): CitedText[] {
  return termsOf(dataset, person.id).flatMap((held) => {
    const { office, term } = held;
    const title = titleFor(person, held);
    const lines: CitedText[] = [];
    if (term.dates === 'confirmed' && term.from !== undefined && term.from > day) {
      const before = others(predecessorOf(office, term), person.id);
      lines.push({ text: tookOffice(title, term, before), date: term.from, sources: cite(term.sources) });
    }
    if (isEndSourced(office, term) && term.to !== undefined && term.to > day && startedBy(term, day)) {
      const after = successorOf(office, term);
      if (after?.entity === person.id) return lines;
      const sources = [...new Set([...term.sources, ...(after?.from === term.to ? after.sources : [])])];
      lines.push({ text: leftOffice(title, term, after), date: term.to, sources: cite(sources) });
    }
    const caretaker = term.caretakerSince;
    if (caretaker !== undefined && caretaker > day && term.sources.length > 0) {
      lines.push({ text: becameCaretaker(title), date: caretaker, sources: cite(term.sources) });
    }
    return lines;
  });
}

/** A change at the head of a state after the day, for the card of the state. */
export function leadersSince(dataset: Dataset, state: State, day: IsoDate, cite: Cite): CitedText[] {
  const people = new Map(dataset.entities.map((entity) => [entity.id, entity]));
  return dataset.offices
    .filter((office) => office.organisation === state.id && isLeading(office))
    .flatMap((office) =>
      office.terms
        .filter(({ from, dates }) => from !== undefined && from > day && dates === 'confirmed')
        .map((term) => {
          const person = term.entity === undefined ? undefined : people.get(term.entity);
          const title = titleFor(person?.type === 'person' ? person : undefined, { office, term });
          return { text: newHolder(title, term), date: term.from, sources: cite(term.sources) };
        }),
    );
}

const startedBy = (term: Term, day: IsoDate): boolean =>
  (heldBetween(term)?.from ?? day) <= day || term.dates === 'confirmed';

const others = (term: Term | undefined, id: string): Term | undefined =>
  term?.entity === id ? undefined : term;

/** Office titles stand after a colon, so that neither gender nor case of the sentence has to fit them. */
function tookOffice(title: Text, term: Term, before: Term | undefined): Text {
  const acting = term.acting === true;
  return {
    en: `Took office${acting ? ', acting' : ''}: ${title.en}${before ? `, after ${before.name}` : ''}.`,
    fr: `Entrée en fonction${acting ? ', par intérim' : ''}\u00a0: ${title.fr}${before ? `, après ${before.name}` : ''}.`,
  };
}

function leftOffice(title: Text, term: Term, after: Term | undefined): Text {
  const follows = after !== undefined && after.from === term.to;
  return {
    en: `Left office: ${title.en}.${follows ? ` ${after.name} followed.` : ''}`,
    fr: `Fin de fonction\u00a0: ${title.fr}.${follows ? ` ${after.name} lui succède.` : ''}`,
  };
}

function becameCaretaker(title: Text): Text {
  return {
    en: `Caretaker only from this day: ${title.en}.`,
    fr: `Expédie les affaires courantes depuis ce jour\u00a0: ${title.fr}.`,
  };
}

function newHolder(title: Text, term: Term): Text {
  return {
    en: `New in office: ${term.name}, ${title.en}.`,
    fr: `Entrée en fonction\u00a0: ${term.name}, ${title.fr}.`,
  };
}
