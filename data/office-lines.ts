// Offices in words: as they stand on the card's day, and as they changed since.

import type { IsoDate } from '../engine/types.ts';
import type { CitedSource, CitedText, OfficeOnDay } from './card.ts';
import { newest } from './days.ts';
import { type HeldOffice, isEndSourced, officesOf, predecessorOf, successorOf, termsOf } from './offices.ts';
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
    const { from, to, caretakerSince } = term;
    if (term.dates === 'confirmed' && from !== undefined && from > day) {
      const before = nameOf(dataset, notSelf(predecessorOf(office, term), person));
      lines.push({ text: tookOffice(title, term, before), date: from, sources: cite(term.sources) });
    }
    const after = successorOf(office, term);
    const goesOn = after?.entity === person.id;
    if (to !== undefined && to > day && isEndSourced(office, term) && !goesOn) {
      const next = after?.from === to ? after : undefined;
      const sources = [...new Set([...term.sources, ...(next?.sources ?? [])])];
      lines.push({ text: leftOffice(title, nameOf(dataset, next)), date: to, sources: cite(sources) });
    }
    if (caretakerSince !== undefined && caretakerSince > day && term.sources.length > 0) {
      lines.push({ text: becameCaretaker(title), date: caretakerSince, sources: cite(term.sources) });
    }
    return lines;
  });
}

/** A change at the head of a state after the day, for the card of the state. */
export function leadersSince(dataset: Dataset, state: State, day: IsoDate, cite: Cite): CitedText[] {
  return dataset.offices
    .filter((office) => office.organisation === state.id && isLeading(office))
    .flatMap((office) =>
      office.terms
        .filter(({ from, dates }) => from !== undefined && from > day && dates === 'confirmed')
        .map((term) => {
          const holder = dataset.entities.find(({ id }) => id === term.entity);
          const title = titleFor(holder?.type === 'person' ? holder : undefined, { office, term });
          const text = newHolder(title, nameOf(dataset, term) as Text);
          return { text, date: term.from, sources: cite(term.sources) };
        }),
    );
}

function notSelf(term: Term | undefined, person: Person): Term | undefined {
  return term?.entity === person.id ? undefined : term;
}

/** The holder's name as cards write it. */
function nameOf(dataset: Dataset, term: Term | undefined): Text | undefined {
  if (term === undefined) return undefined;
  const label = dataset.entities.find(({ id }) => id === term.entity)?.label;
  return label === undefined ? { en: term.name, fr: term.name } : { en: label.en, fr: label.fr };
}

/** Office titles stand after a colon, so that neither gender nor case of the sentence has to fit them. */
function tookOffice(title: Text, term: Term, before: Text | undefined): Text {
  const acting = term.acting === true;
  return {
    en: `Took office${acting ? ', acting' : ''}: ${title.en}${before ? `, after ${before.en}` : ''}.`,
    fr: `Entrée en fonction${acting ? ', par intérim' : ''}\u00a0: ${title.fr}${before ? `, après ${before.fr}` : ''}.`,
  };
}

function leftOffice(title: Text, after: Text | undefined): Text {
  return {
    en: `Left office: ${title.en}.${after ? ` ${after.en} followed.` : ''}`,
    fr: `Fin de fonction\u00a0: ${title.fr}.${after ? ` ${after.fr} lui succède.` : ''}`,
  };
}

function becameCaretaker(title: Text): Text {
  return {
    en: `Caretaker only from this day: ${title.en}.`,
    fr: `Expédie les affaires courantes depuis ce jour\u00a0: ${title.fr}.`,
  };
}

function newHolder(title: Text, name: Text): Text {
  return {
    en: `New in office: ${name.en}, ${title.en}.`,
    fr: `Entrée en fonction\u00a0: ${name.fr}, ${title.fr}.`,
  };
}
