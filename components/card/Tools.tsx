import type { CardProps, View } from './view.tsx';

/** Keep open, and close. After the header in reading order, in its corner on screen. */
export function Tools({
  pinned,
  actions,
  view: { say },
}: Pick<CardProps, 'pinned' | 'actions'> & { view: View }) {
  const pinLabel = say(pinned ? 'unpin' : 'pin');
  return (
    <div class="tools">
      <button
        type="button"
        class="tool"
        aria-label={say('pin')}
        aria-pressed={pinned}
        title={pinLabel}
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
    </div>
  );
}
