import { useRef, useState } from 'preact/hooks';
import type { LangCode } from '../../engine/types.ts';
import { popup as messages, shared } from '../../generated/strings.ts';
import { nameOf } from '../entity-index.ts';
import { Flag } from '../Flag.tsx';
import { speaker, type UiLang } from '../strings.ts';
import type { Group, Row } from './model.ts';
import { type PageSummary, RowDetails } from './RowDetails.tsx';
import { Strip } from './Strip.tsx';

interface MentionsProps {
  groups: Group[];
  summary: PageSummary;
  uiLang: UiLang;
  pageLang: LangCode;
  /** Say "comments" above it. */
  isComments?: boolean;
  jumpTo: (mention: number) => void;
  openCard: (mention: number) => void;
  openDossier: (entity: string) => void;
}

/**
 * The list by kind. One tab stop: arrows move through the rows, Enter and click go to the mention in the page (again:
 * to the next one), right and left unfold and fold what the page says.
 */
export function Mentions({ groups, uiLang, isComments, ...rest }: MentionsProps) {
  const say = speaker(messages, uiLang);
  const kinds = speaker(shared, uiLang);
  const [active, setActive] = useState<string>();
  const list = useRef<HTMLDivElement>(null);
  const ids = groups.flatMap(({ rows }) => rows.map(({ id }) => id));
  const tabStop = active !== undefined && ids.includes(active) ? active : ids[0];

  function move(event: KeyboardEvent, id: string) {
    const at = ids.indexOf(id);
    const target = { ArrowDown: ids[at + 1], ArrowUp: ids[at - 1], Home: ids[0], End: ids.at(-1) }[event.key];
    if (target === undefined) return;
    event.preventDefault();
    setActive(target);
    list.current?.querySelector<HTMLElement>(`[data-row="${target}"]`)?.focus();
  }

  return (
    <div class="mentions" ref={list}>
      {isComments && <h2 class="part">{say('inComments')}</h2>}
      {groups.map(({ type, rows }) => (
        <section key={type} class={`group ${type}`}>
          <h2>
            {kinds(`kinds.${type}`)} <span class="n">{rows.length}</span>
          </h2>
          <ul>
            {rows.map((row) => (
              <ListRow
                key={row.id}
                row={row}
                uiLang={uiLang}
                isTabStop={row.id === tabStop}
                onFocus={() => setActive(row.id)}
                onMove={(event) => move(event, row.id)}
                {...rest}
              />
            ))}
          </ul>
        </section>
      ))}
      <p class="unseen">{say('listHelp')}</p>
    </div>
  );
}

interface RowProps extends Omit<MentionsProps, 'groups' | 'isComments'> {
  row: Row;
  isTabStop: boolean;
  onFocus: () => void;
  onMove: (event: KeyboardEvent) => void;
}

function ListRow({ row, uiLang, isTabStop, onFocus, onMove, jumpTo, ...rest }: RowProps) {
  const say = speaker(messages, uiLang);
  const [isOpen, setOpen] = useState(false);
  // Which of its mentions was gone to last.
  const visited = useRef(-1);
  const { id, entity, mentions } = row;
  const name = nameOf(entity, uiLang);

  function goTo() {
    visited.current = (visited.current + 1) % mentions.length;
    const mention = mentions[visited.current];
    if (mention) jumpTo(mention.id);
  }

  function onKeyDown(event: KeyboardEvent) {
    const isRtl = getComputedStyle(event.currentTarget as Element).direction === 'rtl';
    const unfold = isRtl ? 'ArrowLeft' : 'ArrowRight';
    const fold = isRtl ? 'ArrowRight' : 'ArrowLeft';
    if (event.key === unfold || event.key === fold) {
      event.preventDefault();
      setOpen(event.key === unfold);
    } else onMove(event);
  }

  return (
    <li class={isOpen ? 'row open' : 'row'}>
      <div class="head">
        <button
          type="button"
          class="go"
          data-row={id}
          tabIndex={isTabStop ? 0 : -1}
          onClick={goTo}
          onFocus={onFocus}
          onKeyDown={onKeyDown}
        >
          <span class="sign">
            <Flag code={entity.flag} widthPx={20} />
          </span>
          <span class="name" lang={name.lang}>
            {name.text}
          </span>
          <Strip mentions={mentions} />
          <span class="count" aria-hidden="true">
            {mentions.length}
          </span>
          <span class="unseen">{say('goTo', { mentions: say('mentions', { n: mentions.length }) })}</span>
        </button>
        <button
          type="button"
          class="unfold"
          tabIndex={isTabStop ? 0 : -1}
          aria-expanded={isOpen}
          aria-label={say('unfold', { name: name.text })}
          onClick={() => setOpen(!isOpen)}
          onKeyDown={onKeyDown}
        >
          <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
            <path d="M2 4.5 6 8.5 10 4.5" />
          </svg>
        </button>
      </div>
      {isOpen && <RowDetails row={row} uiLang={uiLang} jumpTo={jumpTo} {...rest} />}
    </li>
  );
}
