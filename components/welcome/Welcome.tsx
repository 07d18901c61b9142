import type { ComponentChildren } from 'preact';
import type { MentionKind } from '../../engine/types.ts';
import { welcome as messages, options } from '../../generated/strings.ts';
import { Switch } from '../Switch.tsx';
import { speaker, type UiLang } from '../strings.ts';

interface WelcomeProps {
  uiLang: UiLang;
  kinds: Record<MentionKind, boolean>;
  /** The key that steps to the next mention, where there is one. */
  nextKey: string | undefined;
  /** The browser lets us read pages. */
  hasAccess: boolean;
  /** The sample article; it is annotated as a page is. */
  sample: ComponentChildren;
  actions: {
    setKind(kind: MentionKind, on: boolean): void;
    grant(): void;
    openOptions(): void;
    openDossier(): void;
  };
}

const order: MentionKind[] = ['name', 'role', 'metonym', 'title', 'provision'];

/** The first page that a reader sees: what it reads, what it never sends, and an article to try it on. */
export function Welcome({ uiLang, kinds, nextKey, hasAccess, sample, actions }: WelcomeProps) {
  const say = speaker(messages, uiLang);
  const onOptions = speaker(options, uiLang);
  return (
    <div class="welcome">
      <header>
        <h1>{say('title')}</h1>
        <p class="lead">{say('lead')}</p>
      </header>
      <div class="columns">
        <aside aria-label={say('about')}>
          {!hasAccess && (
            <div class="note">
              <p>{say('noAccess')}</p>
              <button type="button" class="button primary" onClick={actions.grant}>
                {say('grant')}
              </button>
            </div>
          )}
          <ul class="promises">
            {(['reads', 'sends', 'changes', 'says'] as const).map((each) => (
              <li key={each}>
                <h2>{say(`promise.${each}`)}</h2>
                <p>{say(`promiseText.${each}`)}</p>
              </li>
            ))}
          </ul>
          <fieldset>
            <legend>{say('chooseKinds')}</legend>
            {order.map((kind) => (
              <Switch key={kind} checked={kinds[kind]} onChange={(on) => actions.setKind(kind, on)}>
                {onOptions(`kind.${kind}`)} <span class="soft">{onOptions(`kindExample.${kind}`)}</span>
              </Switch>
            ))}
          </fieldset>
          <p class="ways">
            <button type="button" class="link" onClick={actions.openDossier}>
              {say('toDossier')}
            </button>
            <button type="button" class="link" onClick={actions.openOptions}>
              {say('toOptions')}
            </button>
          </p>
        </aside>
        <main>
          <p class="try">
            {say('try')} {nextKey !== undefined && say.rich('tryKey', { key: <kbd>{nextKey}</kbd> })}
          </p>
          {sample}
        </main>
      </div>
    </div>
  );
}
