import type { IsoDate, LangCode, MentionKind } from '../../engine/types.ts';
import { popup as messages, shared } from '../../generated/strings.ts';
import type { EntityIndex } from '../entity-index.ts';
import { formatDate } from '../format.ts';
import { Switch } from '../Switch.tsx';
import { speaker, type UiLang } from '../strings.ts';
import type { PopupActions, PopupReport } from './actions.ts';
import { Context } from './Context.tsx';
import { MarkSwitches } from './MarkSwitches.tsx';
import { Mentions } from './Mentions.tsx';
import { countGroups, groupMentions, notNamed, type PageState } from './model.ts';
import { NotNamed } from './NotNamed.tsx';
import type { PageSummary } from './RowDetails.tsx';
import { StateNote } from './StateNote.tsx';
import { TakeAlong } from './TakeAlong.tsx';
import { Verdict } from './Verdict.tsx';

export interface PopupProps {
  state: PageState;
  uiLang: UiLang;
  index: EntityIndex;
  /** Languages that are read. */
  languages: readonly LangCode[];
  /** The site of the page, where the extension may run on it. */
  site: string | undefined;
  isOn: boolean;
  isSiteOn: boolean;
  isPageOn: boolean;
  kinds: Record<MentionKind, boolean>;
  isSilent: boolean;
  report: PopupReport | undefined;
  summary: PageSummary;
  actions: PopupActions;
}

/** The page at a glance. */
export function Popup(props: PopupProps) {
  const { state, uiLang, index, languages, report, summary, kinds, isSilent, actions } = props;
  const say = speaker(messages, uiLang);
  return (
    <div class="popup">
      <Frame {...props} />
      <main aria-label={say('title')} aria-busy={state.kind === 'loading' || report?.busy === true}>
        {state.kind === 'loading' && <p class="waiting">{say('loading')}</p>}
        {state.kind === 'listed' && report !== undefined ? (
          <Listed
            report={report}
            uiLang={uiLang}
            index={index}
            languages={languages}
            summary={summary}
            actions={actions}
          />
        ) : (
          <StateNote state={state} uiLang={uiLang} languages={languages} actions={actions} />
        )}
        {state.kind === 'listed' && (
          <MarkSwitches kinds={kinds} isSilent={isSilent} uiLang={uiLang} actions={actions} />
        )}
      </main>
      <Foot uiLang={uiLang} asOf={index.asOf} actions={actions} />
    </div>
  );
}

function Frame({ state, uiLang, site, isOn, isSiteOn, isPageOn, actions }: PopupProps) {
  const say = speaker(messages, uiLang);
  const hasPage = state.kind === 'listed';
  return (
    <header class="frame">
      <div class="brand">
        <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true" focusable="false">
          <circle cx="8.5" cy="8.5" r="6" />
          <path d="m13 13 5 5M5 9.5h7" />
        </svg>
        <span>{speaker(shared, uiLang)('product')}</span>
      </div>
      <fieldset class="switches">
        <legend class="unseen">{say('switches')}</legend>
        <div class="everywhere">
          <Switch checked={isOn} onChange={actions.switchEverywhere}>
            {say('onEverywhere')}
          </Switch>
        </div>
        {isOn && site !== undefined && (
          <div class="here">
            <Switch checked={isSiteOn} onChange={(on) => actions.switchSite(site, on)}>
              {say('onSite', { site })}
            </Switch>
            {isSiteOn && hasPage && (
              <Switch checked={isPageOn} onChange={actions.switchPage}>
                {say('onPage')}
              </Switch>
            )}
          </div>
        )}
      </fieldset>
    </header>
  );
}

interface ListedProps extends Pick<PopupProps, 'uiLang' | 'index' | 'languages' | 'summary' | 'actions'> {
  report: PopupReport;
}

function Listed({ report, uiLang, index, languages, summary, actions }: ListedProps) {
  const say = speaker(messages, uiLang);
  const article = report.mentions.filter(({ part }) => part === 'article');
  const comments = report.mentions.filter(({ part }) => part === 'comments');
  const groups = groupMentions(article, index);
  const list = {
    summary,
    uiLang,
    pageLang: report.lang,
    jumpTo: actions.jumpTo,
    openCard: actions.openCard,
    openDossier: actions.openDossier,
  };
  const { date, lang } = report;
  return (
    <>
      {groups.length > 0 && (
        <Verdict
          counts={countGroups(groups)}
          relevance={report.relevance}
          index={index}
          uiLang={uiLang}
          pageLang={lang}
        />
      )}
      <Context
        date={date}
        lang={lang}
        asOf={index.asOf}
        languages={languages}
        uiLang={uiLang}
        correct={actions.correctContext}
      />
      {report.busy && (
        <p class="waiting" role="status">
          {say('reading')}
        </p>
      )}
      <Mentions groups={groups} {...list} />
      {comments.length > 0 && <Mentions groups={groupMentions(comments, index)} isComments {...list} />}
      {Object.keys(summary.says).length > 0 && <p class="soft small by-rules">{say('summaryFor')}</p>}
      <NotNamed countries={notNamed(article, index)} uiLang={uiLang} />
      <TakeAlong uiLang={uiLang} take={actions.take} />
    </>
  );
}

function Foot({ uiLang, asOf, actions }: { uiLang: UiLang; asOf: IsoDate; actions: PopupActions }) {
  const say = speaker(messages, uiLang);
  return (
    <footer class="foot">
      <span class="soft small">{speaker(shared, uiLang)('asOf', { date: formatDate(asOf, uiLang) })}</span>
      <span class="ways">
        <button type="button" class="link" onClick={() => actions.openDossier()}>
          {say('dossier')}
        </button>
        <button type="button" class="link" onClick={actions.openOptions}>
          {say('options')}
        </button>
      </span>
    </footer>
  );
}
