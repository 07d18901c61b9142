import { Refs } from './Cited.tsx';
import { Name, type SectionProps, Written } from './view.tsx';

/** How a document differs from the one it is taken for. */
export function NotTheSame({ data, view }: SectionProps) {
  return data.differsFrom.map(({ other, text, sources }) => (
    <p class="not-the-same" key={other.id}>
      <strong>{view.say.rich('notTheSame', { other: <Name label={other.label} view={view} /> })}</strong>{' '}
      <Written text={text} view={view} />
      <Refs sources={sources} view={view} />
    </p>
  ));
}
