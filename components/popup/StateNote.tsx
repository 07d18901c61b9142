import type { ComponentChildren } from 'preact';
import { popup as messages } from '../../generated/strings.ts';
import { languageName } from '../format.ts';
import { speaker, type UiLang } from '../strings.ts';
import type { PopupActions } from './actions.ts';
import { LanguageChoice } from './Context.tsx';
import type { PageState } from './model.ts';

interface StateNoteProps {
  state: PageState;
  uiLang: UiLang;
  languages: readonly string[];
  actions: PopupActions;
}

/** What stands in the way of a list, and the next step that helps. */
export function StateNote({ state, uiLang, languages, actions }: StateNoteProps) {
  const say = speaker(messages, uiLang);
  const step = (words: string, act: () => void, isFirst = true) => (
    <button type="button" class={isFirst ? 'button primary' : 'button'} onClick={act}>
      {words}
    </button>
  );
  const dossier = step(say('state.openDossier'), () => actions.openDossier(), false);
  switch (state.kind) {
    case 'off-everywhere':
      return (
        <Note title={say('state.offEverywhere')} note={say('state.offEverywhereNote')}>
          {step(say('state.switchOn'), () => actions.switchEverywhere(true))}
        </Note>
      );
    case 'off-site':
      return (
        <Note title={say('state.offSite', { site: state.site })} note={say('state.offSiteNote')}>
          {step(say('state.switchOnHere'), () => actions.switchSite(state.site, true))}
        </Note>
      );
    case 'not-listed':
      return (
        <Note title={say('state.notListed', { site: state.site })} note={say('state.notListedNote')}>
          {step(say('state.addSite'), () => actions.switchSite(state.site, true))}
        </Note>
      );
    case 'withheld':
      return (
        <Note title={say('state.withheld')} note={say('state.withheldNote')}>
          {step(say('state.grant'), () => actions.grant())}
          {state.site !== undefined &&
            step(say('state.grantHere', { site: state.site }), () => actions.grant(state.site), false)}
        </Note>
      );
    case 'stale':
      return (
        <Note title={say('state.stale')} note={say('state.staleNote')}>
          {step(say('state.reload'), () => actions.reload())}
        </Note>
      );
    case 'error':
      return (
        <Note title={say('state.error')} note={say('state.errorNote')}>
          {step(say('state.reload'), () => actions.reload())}
        </Note>
      );
    case 'unsupported':
      return (
        <Note
          title={say('state.unsupported', { language: languageName(state.lang, uiLang) })}
          note={say('state.unsupportedNote')}
        >
          <LanguageChoice
            label={say('state.changeLanguage')}
            name="lang"
            value={state.lang}
            languages={languages}
            uiLang={uiLang}
            onChange={(lang) => actions.correctContext({ lang })}
          />
          {dossier}
        </Note>
      );
    case 'language-off':
      return (
        <Note
          title={say('state.languageOff', { language: languageName(state.lang, uiLang) })}
          note={say('state.languageOffNote')}
        >
          {step(say('options'), () => actions.openOptions())}
        </Note>
      );
    case 'nothing':
      return (
        <Note title={say('state.nothing')} note={say('state.nothingNote')}>
          {dossier}
        </Note>
      );
    case 'forbidden':
      return <Forbidden why={state.why} say={say} dossier={dossier} />;
    default:
      return null;
  }
}

interface ForbiddenProps {
  why: Extract<PageState, { kind: 'forbidden' }>['why'];
  say: ReturnType<typeof speaker<typeof messages.en>>;
  dossier: ComponentChildren;
}

function Forbidden({ why, say, dossier }: ForbiddenProps) {
  switch (why) {
    case 'store':
      return <Note title={say('state.store')}>{dossier}</Note>;
    case 'browser-page':
      return <Note title={say('state.browserPage')}>{dossier}</Note>;
    case 'pdf':
      return (
        <Note title={say('state.pdf')} note={say('state.pdfNote')}>
          {dossier}
        </Note>
      );
    case 'reader':
      return (
        <Note title={say('state.reader')} note={say('state.readerNote')}>
          {dossier}
        </Note>
      );
    case 'file':
      return <Note title={say('state.file')}>{dossier}</Note>;
  }
}

function Note({ title, note, children }: { title: string; note?: string; children: ComponentChildren }) {
  return (
    <div class="state">
      <h1 tabIndex={-1}>{title}</h1>
      {note !== undefined && <p>{note}</p>}
      <div class="steps">{children}</div>
    </div>
  );
}
