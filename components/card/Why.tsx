import { useState } from 'preact/hooks';
import { EvidenceText } from '../EvidenceText.tsx';
import { labelOn, nameIn, Quoted, type SectionProps } from './view.tsx';

/** Why this is marked, and the reader's answer where it should not be. */
export function Why({ data, view, actions }: SectionProps) {
  const [told, setTold] = useState<'kept' | 'copied'>();
  const { say, uiLang, pageLang } = view;
  const nameOf = (id: string) => {
    const label = labelOn(data, id);
    return label && nameIn(label, view);
  };
  const refuse = (where: 'here' | 'everywhere') => () => {
    setTold('kept');
    actions.notThisOne(where);
  };
  return (
    <>
      <p class="lead">{say.rich('pageSays', { form: <Quoted view={view}>{data.form}</Quoted> })}</p>
      <p class="lead">{say('whyLead')}</p>
      <ul class="reasons">
        {data.evidence.map((evidence) => (
          <li key={`${evidence.code} ${evidence.detail}`}>
            <EvidenceText evidence={evidence} uiLang={uiLang} pageLang={pageLang} nameOf={nameOf} />
          </li>
        ))}
      </ul>
      <fieldset class="answers">
        <legend class="lead">{say('wrong')}</legend>
        <button type="button" onClick={refuse('here')}>
          {say('notHere')}
        </button>
        <button type="button" onClick={refuse('everywhere')}>
          {say('notAnywhere')}
        </button>
        <button
          type="button"
          onClick={() => {
            setTold('copied');
            actions.copyReport();
          }}
        >
          {say('copyReport')}
        </button>
        <button type="button" onClick={() => actions.siteOff()}>
          {say('siteOff')}
        </button>
      </fieldset>
      <p class="told" role="status">
        {told && say(told)}
      </p>
    </>
  );
}
