import { formatDate } from '../format.ts';
import { Ladder } from '../Ladder.tsx';
import { CitedBy, Refs } from './Cited.tsx';
import { Day, type SectionProps, Written } from './view.tsx';

/** How far a document has come, in the words of the sources. */
export function StatusLadder({ data: { ladder }, view }: SectionProps) {
  if (ladder.length === 0) return null;
  const steps = ladder.map(({ step, date, cited }) => ({
    key: `${step} ${date}`,
    label: view.say(`step.${step}`),
    date: date === undefined ? undefined : <Day day={date} view={view} style="short" />,
    reached: true,
    after: <Refs sources={cited} view={view} />,
  }));
  return <Ladder steps={steps} label={view.say('ladder')} />;
}

/** The same steps one by one, with what there is to say about each: sources may differ on the word. */
export function Steps({ data: { ladder }, view }: SectionProps) {
  return (
    <ul class="statements">
      {ladder.map(({ step, date, note, cited }) => (
        <li key={`${step} ${date}`}>
          <p class="when">
            {[view.say(`step.${step}`), date && formatDate(date, view.uiLang)].filter(Boolean).join(' · ')}
          </p>
          {note && (
            <p>
              <Written text={note} view={view} />
            </p>
          )}
          <CitedBy sources={cited} view={view} />
        </li>
      ))}
    </ul>
  );
}
