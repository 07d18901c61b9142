import type { ComponentChildren } from 'preact';
import type { MentionKind } from '../../engine/types.ts';
import { options as messages, shared } from '../../generated/strings.ts';
import { type EntityIndex, nameOf } from '../entity-index.ts';
import { formatDate } from '../format.ts';
import { Switch } from '../Switch.tsx';
import { speaker, type UiLang } from '../strings.ts';
import { Backup } from './Backup.tsx';
import { Choice } from './Choice.tsx';
import type { Choices, KeptCorrection, OptionsActions, ReadLanguage, Shortcut } from './choices.ts';
import { Languages } from './Languages.tsx';
import { Preview } from './Preview.tsx';
import { RemovableList } from './RemovableList.tsx';
import { Sites } from './Sites.tsx';

export interface OptionsProps {
  uiLang: UiLang;
  choices: Choices;
  /** Settings that an administrator fixed. */
  fixed: ReadonlySet<keyof Choices>;
  corrections: KeptCorrection[];
  languages: readonly ReadLanguage[];
  shortcuts: readonly Shortcut[];
  index: EntityIndex;
  version: string;
  paint: Parameters<typeof Preview>[0]['paint'];
  actions: OptionsActions;
}

const kinds: MentionKind[] = ['name', 'role', 'metonym', 'title', 'provision'];

/** Everything that the reader can choose, and what is kept on this device. */
export function Options(props: OptionsProps) {
  const { uiLang, choices, fixed, index, paint, actions } = props;
  const say = speaker(messages, uiLang);
  const set = <Name extends keyof Choices>(name: Name) => ({
    isFixed: fixed.has(name),
    onChange: (value: Choices[Name]) => actions.change({ [name]: value } as Partial<Choices>),
  });
  return (
    <div class="options">
      <header>
        <h1>{say('title')}</h1>
        <p class="lead">{speaker(shared, uiLang)('nothingSent')}</p>
        {fixed.size > 0 && <p class="note">{say('managed')}</p>}
      </header>
      <main>
        <Section title={say('general')}>
          <Toggle choices={choices} name="on" {...set('on')}>
            {say('on')}
          </Toggle>
          <Toggle choices={choices} name="showBadge" {...set('showBadge')}>
            {say('showBadge')}
          </Toggle>
        </Section>

        <Section title={say('marks')}>
          <Preview choices={choices} uiLang={uiLang} paint={paint} />
          <fieldset class="kinds" disabled={fixed.has('kinds')}>
            <legend>{say('kindsLegend')}</legend>
            {kinds.map((kind) => (
              <Switch
                key={kind}
                checked={choices.kinds[kind]}
                disabled={fixed.has('kinds')}
                onChange={(on) => actions.change({ kinds: { ...choices.kinds, [kind]: on } })}
              >
                {say(`kind.${kind}`)} <span class="soft">{say(`kindExample.${kind}`)}</span>
              </Switch>
            ))}
          </fieldset>
          <Choice
            name="markStyle"
            legend={say('markStyle')}
            value={choices.markStyle}
            values={[
              { value: 'underline', words: say('markStyles.underline') },
              { value: 'underline-and-fill', words: say('markStyles.fill') },
            ]}
            {...set('markStyle')}
          />
          <Toggle choices={choices} name="sparseMarks" {...set('sparseMarks')}>
            {say('sparseMarks')} <span class="soft">{say('sparseMarksNote')}</span>
          </Toggle>
          <Toggle choices={choices} name="silent" {...set('silent')}>
            {say('silent')} <span class="soft">{say('silentNote')}</span>
          </Toggle>
        </Section>

        <Section title={say('card')}>
          <Choice
            name="openOn"
            legend={say('openOn')}
            value={choices.openOn}
            values={(['hover', 'click', 'modifier', 'never'] as const).map((value) => ({
              value,
              words: say(`opens.${value}`),
            }))}
            {...set('openOn')}
          />
          {choices.openOn === 'hover' && (
            <Choice
              name="dwellMs"
              legend={say('dwell')}
              value={choices.dwellMs}
              values={([150, 300, 500] as const).map((value) => ({
                value,
                words: say('milliseconds', { n: value }),
              }))}
              {...set('dwellMs')}
            />
          )}
          <Choice
            name="cardLang"
            legend={say('cardLang')}
            value={choices.cardLang}
            values={(['auto', 'en', 'fr'] as const).map((value) => ({
              value,
              words: say(`cardLangs.${value}`),
            }))}
            {...set('cardLang')}
          />
          <Choice
            name="theme"
            legend={say('theme')}
            value={choices.theme}
            values={(['system', 'page', 'light', 'dark'] as const).map((value) => ({
              value,
              words: say(`themes.${value}`),
            }))}
            {...set('theme')}
          />
        </Section>

        <Section title={say('where')}>
          <Sites choices={choices} fixed={fixed} uiLang={uiLang} change={actions.change} />
        </Section>

        <Section title={say('languages')}>
          <Languages {...props} />
        </Section>

        <Section title={say('keys')}>
          <dl class="keys">
            {props.shortcuts.map(({ name, shortcut }) => (
              <div key={name}>
                <dt>{commandInWords(name, uiLang)}</dt>
                <dd>{shortcut === '' ? <span class="soft">{say('noKey')}</span> : <kbd>{shortcut}</kbd>}</dd>
              </div>
            ))}
          </dl>
          <button type="button" class="button" onClick={actions.openShortcuts}>
            {say('changeKeys')}
          </button>
        </Section>

        <Section title={say('corrections')}>
          <p class="soft">{say('correctionsNote')}</p>
          <RemovableList
            items={props.corrections}
            keyOf={({ entity, form, where }) => `${entity} ${form} ${where}`}
            nameOf={({ form }) => form}
            show={(correction) => <Correction correction={correction} index={index} uiLang={uiLang} />}
            onChange={actions.setCorrections}
            empty={say('noCorrections')}
            uiLang={uiLang}
          />
        </Section>

        <Section title={say('backup')}>
          <Backup uiLang={uiLang} actions={actions} />
        </Section>

        <Section title={say('privacy')}>
          {(['reads', 'sends', 'keeps', 'private'] as const).map((each) => (
            <p key={each}>{say(`privacyText.${each}`)}</p>
          ))}
        </Section>

        <Section title={say('data')}>
          <p>
            {speaker(shared, uiLang)('asOf', { date: formatDate(index.asOf, uiLang) })} ·{' '}
            {say('entities', { n: Object.keys(index.entities).length })} ·{' '}
            {say('version', { version: props.version })}
          </p>
          <p class="soft">{say('dataNote')}</p>
        </Section>
      </main>
    </div>
  );
}

function Section({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section>
      <h2>{title}</h2>
      <div class="body">{children}</div>
    </section>
  );
}

interface ToggleProps {
  choices: Choices;
  name: 'on' | 'showBadge' | 'sparseMarks' | 'silent';
  isFixed: boolean;
  onChange: (value: boolean) => void;
  children: ComponentChildren;
}

function Toggle({ choices, name, isFixed, onChange, children }: ToggleProps) {
  return (
    <Switch checked={choices[name]} disabled={isFixed} onChange={onChange}>
      {children}
    </Switch>
  );
}

function Correction({
  correction,
  index,
  uiLang,
}: {
  correction: KeptCorrection;
  index: EntityIndex;
  uiLang: UiLang;
}) {
  const say = speaker(messages, uiLang);
  const entity = index.entities[correction.entity];
  return (
    <>
      {say.rich('correction', {
        form: <q>{correction.form}</q>,
        entity: entity === undefined ? correction.entity : nameOf(entity, uiLang).text,
      })}{' '}
      <span class="soft">
        {correction.where === 'everywhere' ? say('everywhere') : correction.where} ·{' '}
        {formatDate(correction.day, uiLang, 'short')}
      </span>
    </>
  );
}

function commandInWords(name: string, uiLang: UiLang): string {
  const say = speaker(messages, uiLang);
  switch (name) {
    case 'next-mention':
    case 'previous-mention':
    case 'open-card':
    case 'toggle-page':
      return say(`command.${name}`);
    default:
      return name;
  }
}
