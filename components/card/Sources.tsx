import { OutLink, SourceLine } from '../SourceLink.tsx';
import { type SectionProps, sourcesOf } from './view.tsx';

/** Every publication that this card rests on, with its title and, where one is known, an archived copy. */
export function Sources({ data, view }: SectionProps) {
  return (
    <ol class="sources">
      {sourcesOf(data).map((source) => (
        <li key={source.id}>
          <SourceLine source={source} uiLang={view.uiLang} number={view.numbers.get(source.id)} />
          <p class="source-title" lang={source.lang === view.uiLang ? undefined : source.lang}>
            {source.title}
          </p>
          {source.archived !== undefined && (
            <OutLink
              class="source archived"
              href={source.archived}
              label={`${view.say('archivedCopy')}: ${source.title}`}
            >
              {view.say('archivedCopy')}
            </OutLink>
          )}
        </li>
      ))}
    </ol>
  );
}
