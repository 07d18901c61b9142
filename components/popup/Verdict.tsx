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
          <ul>
            {distinct(relevance.evidence).map((evidence) => (
              <li key={`${evidence.code} ${evidence.detail}`}>
                <EvidenceText
                  evidence={evidence}
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
        </details>
      )}
    </div>
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

function distinct(evidence: readonly Evidence[]): Evidence[] {
  return [...new Map(evidence.map((each) => [`${each.code} ${each.detail}`, each])).values()];
}
