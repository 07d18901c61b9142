import { Refs } from './Cited.tsx';
import { gistOf, type SectionProps, Written } from './view.tsx';

/** Why this matters here: its part in the declarations, or where it stands. */
export function Gist({ data, view }: SectionProps) {
  return gistOf(data).map((line) => (
    <p class="gist" key={line.text.en}>
      <Written text={line.text} view={view} />
      <Refs sources={line.sources} view={view} />
    </p>
  ));
}
