import { useState } from 'preact/hooks';
import { options as messages } from '../../generated/strings.ts';
import { Switch } from '../Switch.tsx';
import { speaker, type UiLang } from '../strings.ts';
import { type Choices, siteFrom, withSite } from './choices.ts';
import { RemovableList } from './RemovableList.tsx';

interface SitesProps {
  choices: Choices;
  fixed: ReadonlySet<keyof Choices>;
  uiLang: UiLang;
  change: (choices: Partial<Choices>) => void;
}

/** Sites that are off, or the only ones that are on. */
export function Sites({ choices, fixed, uiLang, change }: SitesProps) {
  const say = speaker(messages, uiLang);
  const list = (name: 'sitesOff' | 'sitesOnly') => (
    <SiteList
      title={say(name)}
      note={say(`${name}Note`)}
      sites={choices[name]}
      empty={say(`${name}Empty`)}
      uiLang={uiLang}
      isFixed={fixed.has(name)}
      onChange={(sites) => change({ [name]: sites })}
    />
  );
  return (
    <>
      <Switch
        checked={choices.onlyOn}
        disabled={fixed.has('onlyOn')}
        onChange={(onlyOn) => change({ onlyOn })}
      >
        {say('onlyOn')} <span class="soft">{say('onlyOnNote')}</span>
      </Switch>
      {choices.onlyOn && list('sitesOnly')}
      {list('sitesOff')}
    </>
  );
}

interface SiteListProps {
  title: string;
  note: string;
  sites: string[];
  empty: string;
  uiLang: UiLang;
  isFixed: boolean;
  onChange: (sites: string[]) => void;
}

function SiteList({ title, note, sites, empty, uiLang, isFixed, onChange }: SiteListProps) {
  const say = speaker(messages, uiLang);
  const [typed, setTyped] = useState('');
  const [isWrong, setWrong] = useState(false);
  return (
    <div class="sites">
      <h3>{title}</h3>
      <p class="soft">{note}</p>
      <RemovableList
        items={sites}
        keyOf={(site) => site}
        nameOf={(site) => site}
        show={(site) => site}
        onChange={onChange}
        empty={empty}
        uiLang={uiLang}
        isFixed={isFixed}
      />
      {!isFixed && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            const site = siteFrom(typed);
            setWrong(site === undefined);
            if (site === undefined) return;
            onChange(withSite(sites, site));
            setTyped('');
          }}
        >
          <label>
            {say('addSite')}{' '}
            <input
              type="text"
              inputmode="url"
              autocapitalize="none"
              spellcheck={false}
              placeholder="example.org"
              value={typed}
              aria-invalid={isWrong}
              onInput={(event) => setTyped(event.currentTarget.value)}
            />
          </label>{' '}
          <button type="submit" class="button">
            {say('add')}
          </button>
          <p role="alert" class="wrong">
            {isWrong && say('noSite')}
          </p>
        </form>
      )}
    </div>
  );
}
