import type { MentionKind } from '../../engine/types.ts';
import { popup as messages } from '../../generated/strings.ts';
import { Switch } from '../Switch.tsx';
import { speaker, type UiLang } from '../strings.ts';
import type { PopupActions } from './actions.ts';

interface MarkSwitchesProps {
  kinds: Record<MentionKind, boolean>;
  isSilent: boolean;
  uiLang: UiLang;
  actions: PopupActions;
}

const order: MentionKind[] = ['name', 'role', 'metonym', 'title', 'provision'];

/** What is marked, on all pages: the kinds, and whether anything is at all. */
export function MarkSwitches({ kinds, isSilent, uiLang, actions }: MarkSwitchesProps) {
  const say = speaker(messages, uiLang);
  return (
    <details class="mark-switches">
      <summary>{say('whatIsMarked')}</summary>
      <div>
        {order.map((kind) => (
          <Switch key={kind} checked={kinds[kind]} onChange={(on) => actions.switchKind(kind, on)}>
            {say(`mark.${kind}`)}
          </Switch>
        ))}
        <Switch checked={isSilent} onChange={actions.switchSilent}>
          {say('silent')}
        </Switch>
      </div>
    </details>
  );
}
