import { render } from 'preact';
import tokens from '../tokens.css?inline';
import { Card } from './Card.tsx';
import styles from './card.css?inline';
import type { CardActions, CardProps } from './view.tsx';

/** For an adopted sheet of the shadow root that the card is mounted in. */
export const cardStyles: string = tokens + styles;

/** Put a card into a shadow root (or, on a page of our own, an element). */
export function mountCard(
  container: HTMLElement | ShadowRoot,
  props: CardProps,
): { update(props: CardProps): void; unmount(): void } {
  let current = props;
  const show = () => render(<Card key={keyOf(current)} {...current} />, container);
  const followLink = (event: Event) => openSource(event as MouseEvent, current.actions);
  container.addEventListener('click', followLink);
  show();
  return {
    update(next) {
      current = next;
      show();
    },
    unmount() {
      container.removeEventListener('click', followLink);
      render(null, container);
    },
  };
}

/** A plain click on a source goes the caller's way, if there is one; with a modifier key it stays the browser's. */
function openSource(event: MouseEvent, { openSource }: CardActions) {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
  if (!link || !openSource || !isPlain) return;
  event.preventDefault();
  openSource(link.href);
}

/** Another mention is another card: what was unfolded on the last one is folded again. */
function keyOf({ data: { id, kind, form, date } }: CardProps): string {
  return [id, kind, form, date].join(' ');
}
