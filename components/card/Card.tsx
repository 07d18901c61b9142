import { useState } from 'preact/hooks';
import type { CardData } from '../../data/card.ts';
import { formatDate } from '../format.ts';
import { Chooser } from './Chooser.tsx';
import { Details } from './Details.tsx';
import { Header } from './Header.tsx';
import { glance } from './sections.ts';
import { Tools } from './Tools.tsx';
import { type CardProps, viewOf } from './view.tsx';

export type { CardProps } from './view.tsx';

/**
 * One card, or the choice between two: a non-modal dialog labelled by its name. What it speaks of is one day, `data.date`;
 * everything later stands under "Since this article".
 */
export function Card(props: CardProps) {
  const { data, choices, uiLang, layout, theme } = props;
  const [chosen, choose] = useState<CardData>();
  const isOpen = choices === undefined || choices.length < 2 || chosen !== undefined;
  const shown = chosen ?? data;
  return (
    <div
      class="lens card"
      role="dialog"
      aria-labelledby="name"
      tabIndex={-1}
      lang={uiLang}
      dir="ltr"
      data-layout={layout}
      data-theme={theme}
      data-type={shown.type}
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
        <Tools {...props} view={view} />
        {data.articleIsNewer && <p class="notice">{view.say('articleIsNewer', { date: verified })}</p>}
        {glance.map((Section) => (
          <Section key={Section.name} {...section} />
        ))}
        <Details key={data.id} {...section} />
      </div>
      <footer class="foot">
        {onBack && (
          <button type="button" onClick={onBack}>
            ‹ {view.say('back')}
          </button>
        )}
        <span class="as-of">{view.say('asOf', { date: verified })}</span>
        <button type="button" onClick={() => actions.openDossier()}>
          {view.say('openDossier')} ›
        </button>
      </footer>
    </>
  );
}
