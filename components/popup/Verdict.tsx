import type { Evidence, LangCode, Relevance } from '../../engine/types.ts';
import { popup as messages } from '../../generated/strings.ts';
import { EvidenceText } from '../EvidenceText.tsx';
import { type EntityIndex, nameOf } from '../entity-index.ts';
import { formatList } from '../format.ts';
import { speaker, type UiLang } from '../strings.ts';
import type { Counts } from './model.ts';

interface VerdictProps {
  counts: Counts;
  relevance: Relevance;
  index: EntityIndex;
  uiLang: UiLang;
  pageLang: LangCode;
}

/** The sentence on top: what this page is about, and why we think so. */
export function Verdict({ counts, relevance, index, uiLang, pageLang }: VerdictProps) {
  const say = speaker(messages, uiLang);
  const what = formatList(inWords(counts, uiLang), uiLang);
  return (
    <div class="verdict">
      <h1 tabIndex={-1}>
        {relevance.relevant ? say('aboutCoalition', { what }) : say('notAbout', { what })}
      </h1>
      {relevance.evidence.length > 0 && (
        <details>
          <summary>{say('whyVerdict')}</summary>
          <Reasons evidence={relevance.evidence} index={index} uiLang={uiLang} pageLang={pageLang} />
        </details>
      )}
    </div>
  );
}

interface ReasonsProps extends Pick<VerdictProps, 'index' | 'uiLang' | 'pageLang'> {
  evidence: readonly Evidence[];
}

const topics = ['ukraine', 'guarantees', 'ceasefire', 'deployment', 'peace', 'air-defence', 'war'] as const;

/** Names that settle it, topics that speak for it, and what else does. */
function Reasons({ evidence, index, uiLang, pageLang }: ReasonsProps) {
  const say = speaker(messages, uiLang);
  const details = (code: Evidence['code']) => [
    ...new Set(evidence.flatMap((each) => (each.code === code ? (each.detail ?? []) : []))),
  ];
  const names = details('unambiguous-name');
  const cues = topics.filter((topic) => details('cue').includes(topic));
  const others = evidence.filter(({ code }) => code !== 'unambiguous-name' && code !== 'cue');
  return (
    <ul>
      {names.length > 0 && (
        <li>
          {say.rich('because.names', { names: <span lang={pageLang}>{formatList(names, uiLang)}</span> })}
        </li>
      )}
      {cues.length > 0 && (
        <li>
          {say('because.topics', {
            topics: formatList(
              cues.map((topic) => say(`topic.${topic}`)),
              uiLang,
            ),
          })}
        </li>
      )}
      {others.map((each) => (
        <li key={`${each.code} ${each.detail}`}>
          <EvidenceText
            evidence={each}
            uiLang={uiLang}
            pageLang={pageLang}
            nameOf={(id) => {
              const entity = index.entities[id];
              return entity && nameOf(entity, uiLang).text;
            }}
          />
        </li>
      ))}
    </ul>
  );
}

function inWords(
  { bothDeclarations, documents, actors, provisions, events }: Counts,
  uiLang: UiLang,
): string[] {
  const say = speaker(messages, uiLang);
  const parts = [
    bothDeclarations ? say('bothDeclarations') : undefined,
    documents > 0 ? say('documents', { n: documents }) : undefined,
    actors > 0 ? say('actors', { n: actors }) : undefined,
    provisions > 0 ? say('provisions', { n: provisions }) : undefined,
    // A meeting is told only where there is little else to tell.
    events > 0 && actors + documents === 0 ? say('events', { n: events }) : undefined,
  ];
  return parts.filter((part) => part !== undefined);
}
