import { Refs } from './Cited.tsx';
import { Name, type SectionProps, Written } from './view.tsx';

/** How a document differs from the one it is taken for. */
export function NotTheSame({ data, view }: SectionProps) {
  return data.differsFrom.map(({ other, text, sources }) => (
    <div class="not-the-same" key={other.id}>
      <p class="label">
        {view.say.rich('notTheSame', {
          other: (
            <strong>
              <Name label={other.label} view={view} />
            </strong>
          ),
        })}
      </p>
      <p>
        <Written text={text} view={view} />
        <Refs sources={sources} view={view} />
      </p>
    </div>
  ));
}
