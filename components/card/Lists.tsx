// The folded sections that are lists of cited statements.

import { OutLink } from '../SourceLink.tsx';
import { CitedList } from './Cited.tsx';
import { pointsOf, type SectionProps } from './view.tsx';

export function KeyPoints({ data, view }: SectionProps) {
  return (
    <>
      <CitedList items={pointsOf(data)} view={view} />
      {data.officialText !== undefined && (
        <p class="official">
          <OutLink class="source" href={data.officialText}>
            {view.say('officialText')}
          </OutLink>
        </p>
      )}
    </>
  );
}

export function Statements({ data, view }: SectionProps) {
  return <CitedList items={data.statements} view={view} />;
}

/** What the article could not know: everything dated after it, newest first. */
export function Since({ data, view }: SectionProps) {
  return <CitedList items={data.since} view={view} />;
}
