import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { options as messages } from '../../generated/strings.ts';
import { speaker, type UiLang } from '../strings.ts';

interface RemovableListProps<Item> {
  items: readonly Item[];
  keyOf: (item: Item) => string;
  /** For the name of its button. */
  nameOf: (item: Item) => string;
  show: (item: Item) => ComponentChildren;
  onChange: (items: Item[]) => void;
  empty: string;
  uiLang: UiLang;
  isFixed?: boolean | undefined;
}

/** A list from which things are taken one by one, and the last one can be taken back. */
export function RemovableList<Item>(props: RemovableListProps<Item>) {
  const { items, keyOf, nameOf, show, onChange, empty, uiLang, isFixed } = props;
  const say = speaker(messages, uiLang);
  const [taken, setTaken] = useState<{ item: Item; before: Item[] }>();
  const undo = useRef<HTMLButtonElement>(null);
  return (
    <div class="removable">
      {items.length === 0 && <p class="soft">{empty}</p>}
      <ul>
        {items.map((item) => (
          <li key={keyOf(item)}>
            <span class="item">{show(item)}</span>
            {!isFixed && (
              <button
                type="button"
                class="link"
                aria-label={say('removeNamed', { name: nameOf(item) })}
                onClick={() => {
                  setTaken({ item, before: [...items] });
                  onChange(items.filter((other) => keyOf(other) !== keyOf(item)));
                  // Its button is gone: the focus goes to what takes it back.
                  requestAnimationFrame(() => undo.current?.focus());
                }}
              >
                {say('remove')}
              </button>
            )}
          </li>
        ))}
      </ul>
      <p role="status">
        {taken !== undefined && (
          <>
            {say('removed', { name: nameOf(taken.item) })}{' '}
            <button
              ref={undo}
              type="button"
              class="link"
              onClick={() => {
                onChange(taken.before);
                setTaken(undefined);
              }}
            >
              {say('undo')}
            </button>
          </>
        )}
      </p>
    </div>
  );
}
