import { Ladder } from '../Ladder.tsx';
import { Refs } from './Cited.tsx';
import { Day, type SectionProps, Written } from './view.tsx';

/** How far a document has come, in the words of the sources. */
export function StatusLadder({ data: { ladder }, view }: SectionProps) {
  if (ladder.length === 0) return null;
  const steps = ladder.map(({ step, date, note, cited }) => ({
    key: `${step} ${date}`,
    label: view.say(`step.${step}`),
    date: date === undefined ? undefined : <Day day={date} view={view} style="short" />,
    reached: true,
    after: (
      <>
        <Refs sources={cited} view={view} />
        {note && (
          <span class="step-note">
            <Written text={note} view={view} />
          </span>
        )}
      </>
    ),
  }));
  return <Ladder steps={steps} label={view.say('ladder')} />;
}
