import type { EntityId, LangCode } from '../../engine/types.ts';
import { popup as messages } from '../../generated/strings.ts';
import { speaker, type UiLang } from '../strings.ts';
import type { Row } from './model.ts';

/** Words of the page, with the mention that leads to them. */
export interface Passage {
  mention: number;
  text: string;
}

/** What the language work found, by entity; `pending` while it still reads. */
export interface PageSummary {
  pending: boolean;
  says: Record<EntityId, Passage[]>;
  keySentences: Record<EntityId, Passage[]>;
}

export const noSummary: PageSummary = { pending: false, says: {}, keySentences: {} };

interface RowDetailsProps {
  row: Row;
  summary: PageSummary;
  uiLang: UiLang;
  pageLang: LangCode;
  jumpTo: (mention: number) => void;
  openCard: (mention: number) => void;
  openDossier: (entity: EntityId) => void;
}

/** What the page says of it: what is attributed to it, and the sentence that tells most. */
export function RowDetails({
  row,
  summary,
  uiLang,
  pageLang,
  jumpTo,
  openCard,
  openDossier,
}: RowDetailsProps) {
  const say = speaker(messages, uiLang);
  const says = summary.says[row.id] ?? [];
  // A sentence that is an attribution already is not told twice.
  const sentences = (summary.keySentences[row.id] ?? []).filter(
    ({ text }) => !says.some((said) => text.includes(said.text)),
  );
  const passages = { lang: pageLang, jumpTo };
  return (
    <div class="details">
      {says.length > 0 && (
        <>
          <h3>{say('saysHere')}</h3>
          <Passages items={says} {...passages} />
        </>
      )}
      {sentences.length > 0 && (
        <>
          <h3>{say('keySentence')}</h3>
          <Passages items={sentences.slice(0, says.length > 0 ? 1 : 2)} {...passages} />
        </>
      )}
      {says.length + sentences.length === 0 && (
        <p class="soft">{summary.pending ? say('summarising') : say('noSentences')}</p>
      )}
      <p class="ways">
        <Kinds row={row} uiLang={uiLang} />
        <button type="button" class="link" onClick={() => openCard(row.mentions[0]!.id)}>
          {say('openCard')}
        </button>
        <button type="button" class="link" onClick={() => openDossier(row.id)}>
          {say('dossier')}
        </button>
      </p>
    </div>
  );
}

const mostShown = 4;

function Passages({
  items,
  lang,
  jumpTo,
}: {
  items: readonly Passage[];
  lang: LangCode;
  jumpTo: (mention: number) => void;
}) {
  return (
    <ul class="passages">
      {items.slice(0, mostShown).map(({ mention, text }) => (
        <li key={`${mention} ${text}`}>
          <button type="button" lang={lang} onClick={() => jumpTo(mention)}>
            {shortened(text)}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** "3 by name · 2 by office" */
function Kinds({ row, uiLang }: { row: Row; uiLang: UiLang }) {
  const say = speaker(messages, uiLang);
  const kinds = Map.groupBy(row.mentions, ({ kind }) => kind);
  const parts = [...kinds].map(([kind, mentions]) => `${mentions.length} ${say(`kindOf.${kind}`)}`);
  return <span class="soft">{parts.join(' · ')}</span>;
}

const longest = 280;

function shortened(text: string): string {
  const clean = text.replace(/\s+/g, ' ').trim();
  if (clean.length <= longest) return clean;
  const cut = clean.slice(0, longest);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longest - 40))}…`;
}
