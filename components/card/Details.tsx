import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type DetailName, details } from './sections.ts';
import type { SectionProps } from './view.tsx';

/**
 * What is shown on demand: a line of buttons, of which one at a time unfolds its section below. One line instead of
 * nine folds keeps the card a margin note.
 */
export function Details(props: SectionProps) {
  const [open, setOpen] = useState<DetailName>();
  const panel = useRef<HTMLDivElement>(null);
  const { data, view } = props;
  const shown = details.filter(({ count }) => count?.(data) !== 0);
  const current = shown.find(({ name }) => name === open);

  useLayoutEffect(() => {
    if (open !== undefined) scrollTo(panel.current);
  }, [open]);

  return (
    <>
      <ul class="folds" aria-label={view.say('details')}>
        {shown.map(({ name, count }) => (
          <li key={name}>
            <button
              type="button"
              aria-expanded={name === open}
              aria-controls={name === open ? 'panel' : undefined}
              onClick={() => setOpen(name === open ? undefined : name)}
            >
              {view.say(name)}
              {count && <span class="count">{count(data)}</span>}
            </button>
          </li>
        ))}
      </ul>
      {current && (
        <div id="panel" class="panel" ref={panel}>
          <current.Section {...props} />
        </div>
      )}
    </>
  );
}

/**
 * Show the beginning of what was unfolded, by moving the card's own scroller: `scrollIntoView` would move the page too.
 */
function scrollTo(panel: HTMLElement | null) {
  const scroller = panel?.closest<HTMLElement>('.scroll');
  const buttons = panel?.previousElementSibling as HTMLElement | null | undefined;
  if (!panel || !scroller || !buttons) return;
  const overflows = panel.offsetTop + panel.offsetHeight > scroller.scrollTop + scroller.clientHeight;
  if (overflows) scroller.scrollTop = panel.offsetTop - buttons.offsetHeight;
}
