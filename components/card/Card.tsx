import { useRef, useState } from 'preact/hooks';
import type { CardData } from '../../data/card.ts';
import { formatDate } from '../format.ts';
import { Chooser } from './Chooser.tsx';
import { Details } from './Details.tsx';
import { Foot } from './Foot.tsx';
import { Header } from './Header.tsx';
import { glance } from './sections.ts';
import { type CardProps, viewOf } from './view.tsx';

export type { CardProps } from './view.tsx';

/**
 * One card, or the choice between two: a non-modal dialog labelled by its name. What it speaks of is one day, `data.date`;
 * everything later stands under "Since this article".
 */
export function Card(props: CardProps) {
  const { data, choices, uiLang, layout, theme, maxHeightPx } = props;
  const [chosen, setChosen] = useState<CardData>();
  const isOpen = choices === undefined || choices.length < 2 || chosen !== undefined;
  const shown = chosen ?? data;
  const dialog = useRef<HTMLDivElement>(null);
  const choose = (reading: CardData | undefined) => {
    setChosen(reading);
    // The button that was pressed goes; the reader's place in the card stays.
    dialog.current?.focus();
  };
  return (
    <div
      ref={dialog}
      class="lens card"
      role="dialog"
      aria-labelledby="name"
      tabIndex={-1}
      lang={uiLang}
      dir="ltr"
      data-layout={layout}
      data-theme={theme}
      data-type={shown.type}
      style={maxHeightPx === undefined ? undefined : { maxBlockSize: `${maxHeightPx}px` }}
    >
      {isOpen ? (
        <Reading {...props} data={shown} onBack={chosen && (() => choose(undefined))} />
      ) : (
        <Chooser {...props} choices={choices} onChoose={choose} />
      )}
    </div>
  );
}

function Reading(props: CardProps & { onBack: (() => void) | undefined }) {
  const { data, uiLang, actions, onBack } = props;
  const view = viewOf(data, props);
  const section = { data, view, actions };
  const verified = formatDate(data.verified, uiLang);
  return (
    <>
      <div class="scroll">
        <Header data={data} view={view} />
        {data.articleIsNewer && <p class="notice">{view.say('articleIsNewer', { date: verified })}</p>}
        {glance.map((Section) => (
          <Section key={Section.name} {...section} />
        ))}
        <Details key={data.id} {...section} />
      </div>
      <Foot {...props} view={view}>
        {onBack && (
          <button type="button" onClick={onBack}>
            ‹ {view.say('back')}
          </button>
        )}
        <span class="as-of">{view.say('asOf', { date: verified })}</span>
        <button type="button" onClick={() => actions.openDossier()}>
          {view.say('openDossier')} ›
        </button>
      </Foot>
    </>
  );
}
