import { popup as messages } from '../../generated/strings.ts';
import { nameOf } from '../entity-index.ts';
import { Flag } from '../Flag.tsx';
import { speaker, type UiLang } from '../strings.ts';
import type { Attendance } from './model.ts';

/** Who was in Paris on 6 January 2026 and is not named here: facts, folded. */
export function NotNamed({ countries, uiLang }: { countries: Attendance[] | undefined; uiLang: UiLang }) {
  if (countries === undefined || countries.length === 0) return null;
  const say = speaker(messages, uiLang);
  return (
    <details class="not-named">
      <summary>{say('notNamed', { n: countries.length })}</summary>
      <p class="soft small">{say('notNamedNote')}</p>
      <ul>
        {countries
          .map((country) => ({ ...country, name: nameOf(country.entity, uiLang) }))
          .toSorted((a, b) => a.name.text.localeCompare(b.name.text, uiLang))
          .map(({ id, entity, name, by }) => (
            <li key={id}>
              <Flag code={entity.flag} widthPx={18} />
              <span>
                <span lang={name.lang}>{name.text}</span>
                {by !== undefined && <span class="soft"> {nameOf(by, uiLang).text}</span>}
              </span>
            </li>
          ))}
      </ul>
    </details>
  );
}
