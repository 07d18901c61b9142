import { Refs } from './Cited.tsx';
import { type SectionProps, Written } from './view.tsx';

/** The one line that answers "why does this matter here": its part in the declarations, or where it stands. */
export function Gist({ data: { headline, status }, view }: SectionProps) {
  const lines = [headline, status].filter((line) => line !== undefined);
  return lines.map((line) => (
    <p class="gist" key={line.text.en}>
      <Written text={line.text} view={view} />
      <Refs sources={line.sources} view={view} />
    </p>
  ));
}
