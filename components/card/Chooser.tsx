import type { CardData } from '../../data/card.ts';
import { Flag } from '../Flag.tsx';
import { Foot } from './Foot.tsx';
import { type CardProps, Name, Quoted, viewOf, Written } from './view.tsx';

/** Where the reader asked and two readings remain: both, side by side, and no guess. */
export function Chooser(props: CardProps & { choices: CardData[]; onChoose: (data: CardData) => void }) {
  const { choices, data, onChoose } = props;
  const view = viewOf(data, props);
  return (
    <>
      <div class="scroll">
        <header class="head">
          <p class="kicker">{view.say('chooserLabel')}</p>
          <h2 id="name" class="name">
            <span>{view.say.rich('chooserLead', { form: <Quoted view={view}>{data.form}</Quoted> })}</span>
          </h2>
        </header>
        <ul class="choices">
          {choices.map((choice) => (
            <li key={choice.id}>
              <button type="button" onClick={() => onChoose(choice)}>
                <Flag code={choice.flag} widthPx={18} />
                <span>
                  <span class="choice-name">
                    <Name label={choice.label} view={view} />
                  </span>
                  {choice.offices[0] && <Written text={choice.offices[0].title} view={view} />}
                </span>
              </button>
            </li>
          ))}
        </ul>
      </div>
      <Foot {...props} view={view} />
    </>
  );
}
