import { options as messages } from '../../generated/strings.ts';
import { languageName } from '../format.ts';
import { speaker, type UiLang } from '../strings.ts';
import type { Choices, OptionsActions, ReadLanguage } from './choices.ts';

interface LanguagesProps {
  uiLang: UiLang;
  choices: Choices;
  fixed: ReadonlySet<keyof Choices>;
  languages: readonly ReadLanguage[];
  actions: OptionsActions;
}

/** Languages that are read, how well each one was measured, and a switch for each. */
export function Languages({ uiLang, choices, fixed, languages, actions }: LanguagesProps) {
  const say = speaker(messages, uiLang);
  const percent = new Intl.NumberFormat(uiLang, { style: 'percent', maximumFractionDigits: 1 });
  const share = (value: number | undefined) => (value === undefined ? '–' : percent.format(value / 100));
  return (
    <>
      <p class="soft">{say('languagesNote')}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('language')}</th>
            <th scope="col">{say('tier')}</th>
            <th scope="col">{say('precision')}</th>
            <th scope="col">{say('recall')}</th>
            <th scope="col">{say('passages')}</th>
          </tr>
        </thead>
        <tbody>
          {languages.map(({ code, tier, measured }) => (
            <tr key={code}>
              <th scope="row">
                <label>
                  <input
                    type="checkbox"
                    checked={!choices.languagesOff.includes(code)}
                    disabled={fixed.has('languagesOff')}
                    onChange={(event) => {
                      const others = choices.languagesOff.filter((each) => each !== code);
                      actions.change({
                        languagesOff: event.currentTarget.checked ? others : [...others, code],
                      });
                    }}
                  />{' '}
                  {languageName(code, uiLang)}
                </label>
              </th>
              <td>{say(`tiers.${tier}`)}</td>
              <td data-label={say('precision')}>{share(measured?.precision)}</td>
              <td data-label={say('recall')}>{share(measured?.recall)}</td>
              <td data-label={say('passages')}>{measured?.passages ?? '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
