import { type SectionProps, Written } from './view.tsx';

/** Points that the sources leave open. */
export function OpenQuestions({ data, view }: SectionProps) {
  return (
    <>
      <p class="lead">{view.say('openQuestionsLead')}</p>
      <ul class="statements">
        {data.openQuestions.map((question) => (
          <li key={question.en}>
            <Written text={question} view={view} />
          </li>
        ))}
      </ul>
    </>
  );
}
