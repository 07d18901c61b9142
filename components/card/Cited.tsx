import type { CitedSource, CitedText } from '../../data/card.ts';
import { SourceLine, SourceNumber } from '../SourceLink.tsx';
import { Day, inOrder, type View, Written } from './view.tsx';

/** Numbered links after a short line. */
export function Refs({ sources, view }: { sources: CitedSource[]; view: View }) {
  if (sources.length === 0) return null;
  return (
    <span class="refs">
      {inOrder(sources, view).map((source) => (
        <SourceNumber
          key={source.id}
          source={source}
          uiLang={view.uiLang}
          number={view.numbers.get(source.id)}
        />
      ))}
    </span>
  );
}

/** A statement that many report is not told better by a list of all of them. */
const namedInFull = 2;

/** Who says so, under a statement: the first in full, official ones before the others, the rest as numbers. */
export function CitedBy({ sources, view }: { sources: CitedSource[]; view: View }) {
  if (sources.length === 0) return null;
  const named = sources.slice(0, sources.length > namedInFull + 1 ? namedInFull : undefined);
  const rest = sources.slice(named.length);
  return (
    <ul class="cited-by">
      {named.map((source) => (
        <li key={source.id}>
          <SourceLine source={source} uiLang={view.uiLang} number={view.numbers.get(source.id)} />
        </li>
      ))}
      {rest.length > 0 && (
        <li class="more">{view.say.rich('alsoIn', { numbers: <Refs sources={rest} view={view} /> })}</li>
      )}
    </ul>
  );
}

/** A day that is not known is not shown: its month or year is. */
const shownDay = (item: CitedText | undefined) => item?.dateIn ?? item?.date;

/** Statements with their sources, in the order given. The day stands over the first of those that share it. */
export function CitedList({ items, view }: { items: CitedText[]; view: View }) {
  return (
    <ul class="statements">
      {items.map((item, at) => (
        <li key={item.text.en}>
          {shownDay(item) === undefined || shownDay(item) === shownDay(items[at - 1]) ? null : (
            <p class="when">
              <Day day={shownDay(item) as string} view={view} />
            </p>
          )}
          <p>
            <Written text={item.text} view={view} />
          </p>
          <CitedBy sources={item.sources} view={view} />
        </li>
      ))}
    </ul>
  );
}
