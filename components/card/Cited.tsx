import type { CitedSource, CitedText } from '../../data/card.ts';
import { SourceLine, SourceNumber } from '../SourceLink.tsx';
import { Day, type View, Written } from './view.tsx';

/** Numbered links after a short line. */
export function Refs({ sources, view }: { sources: CitedSource[]; view: View }) {
  if (sources.length === 0) return null;
  return (
    <span class="refs">
      {sources.map((source) => (
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

/** Who says so, in full, under a statement. */
export function CitedBy({ sources, view }: { sources: CitedSource[]; view: View }) {
  if (sources.length === 0) return null;
  return (
    <ul class="cited-by">
      {sources.map((source) => (
        <li key={source.id}>
          <SourceLine source={source} uiLang={view.uiLang} number={view.numbers.get(source.id)} />
        </li>
      ))}
    </ul>
  );
}

/** Statements with their day and their sources, in the order given. */
export function CitedList({ items, view }: { items: CitedText[]; view: View }) {
  return (
    <ul class="statements">
      {items.map((item) => (
        <li key={item.text.en}>
          {item.date === undefined ? null : (
            <p class="when">
              <Day day={item.date} view={view} />
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
