import type { ComponentChildren } from 'preact';
import type { CardProps, View } from './view.tsx';

type FootProps = Pick<CardProps, 'pinned' | 'actions'> & { view: View; children?: ComponentChildren };

/** Always in sight, at the end in reading order: how fresh this is, where there is more, keep open, close. */
export function Foot({ pinned, actions, view: { say }, children }: FootProps) {
  return (
    <footer class="foot">
      {children}
      <span class="tools">
        <button
          type="button"
          class="tool"
          aria-label={say('pin')}
          aria-pressed={pinned}
          title={say(pinned ? 'unpin' : 'pin')}
          onClick={() => actions.pin()}
        >
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
            <path class="fillable" d="M5.5 2h5M6.5 2v4L4 9h8L9.5 6V2" />
            <path d="M8 9v5" />
          </svg>
        </button>
        <button
          type="button"
          class="tool"
          aria-label={say('close')}
          title={say('close')}
          onClick={() => actions.close()}
        >
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
            <path d="m4 4 8 8M12 4l-8 8" />
          </svg>
        </button>
      </span>
    </footer>
  );
}
