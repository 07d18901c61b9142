import { useState } from 'preact/hooks';
import type { IsoDate, LangCode } from '../../engine/types.ts';
import { popup as messages } from '../../generated/strings.ts';
import { formatDate, languageName } from '../format.ts';
import { speaker, type UiLang } from '../strings.ts';
import { isNewer } from './model.ts';

interface ContextProps {
  date: { value: IsoDate; source: 'json-ld' | 'meta' | 'time' | 'address' | 'reader' } | undefined;
  lang: LangCode;
  asOf: IsoDate;
  languages: readonly LangCode[];
  uiLang: UiLang;
  correct: (context: { date?: IsoDate | undefined; lang?: LangCode }) => void;
}

/** How the page was understood: its day and its language, both of which the reader may know better. */
export function Context({ date, lang, asOf, languages, uiLang, correct }: ContextProps) {
  const say = speaker(messages, uiLang);
  const [isOpen, setOpen] = useState(false);
  return (
    <div class="context">
      <p>
        {date === undefined ? say('noDate') : say('articleOf', { date: formatDate(date.value, uiLang) })}
        {' · '}
        {languageName(lang, uiLang)}
        {' · '}
        <button type="button" class="link" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {say('correct')}
        </button>
      </p>
      {date !== undefined && <p class="soft small">{say(`dateFrom.${date.source}`)}</p>}
      {date === undefined && <p class="soft small">{say('noDateNote')}</p>}
      {isNewer(date?.value, asOf) && (
        <p class="note">{say('articleIsNewer', { date: formatDate(asOf, uiLang) })}</p>
      )}
      {isOpen && (
        <form
          class="correct"
          aria-label={say('correctTitle')}
          onSubmit={(event) => {
            event.preventDefault();
            const form = new FormData(event.currentTarget);
            const day = String(form.get('date') ?? '');
            correct({ date: day === '' ? undefined : day, lang: String(form.get('lang')) });
            setOpen(false);
          }}
        >
          <label>
            {say('dateOfArticle')}
            <input type="date" name="date" value={date?.value} />
          </label>
          <LanguageChoice
            label={say('languageOfPage')}
            name="lang"
            value={lang}
            languages={languages}
            uiLang={uiLang}
          />
          <button type="submit" class="button">
            {say('apply')}
          </button>
        </form>
      )}
    </div>
  );
}

export function LanguageChoice(props: {
  label: string;
  name: string;
  value: LangCode;
  languages: readonly LangCode[];
  uiLang: UiLang;
  onChange?: (lang: LangCode) => void;
}) {
  const { label, languages, uiLang, value, onChange, name } = props;
  const codes = languages.includes(value) ? languages : [value, ...languages];
  const named = codes.map((code) => ({ code, words: languageName(code, uiLang) }));
  return (
    <label class="choose">
      {label}
      <select name={name} value={value} onChange={(event) => onChange?.(event.currentTarget.value)}>
        {named
          .toSorted((a, b) => a.words.localeCompare(b.words, uiLang))
          .map(({ code, words }) => (
            <option key={code} value={code} selected={code === value}>
              {words}
            </option>
          ))}
      </select>
    </label>
  );
}
