import type { RelationBadge } from '../../data/card.ts';
import { formatDate } from '../format.ts';
import { Refs } from './Cited.tsx';
import type { SectionProps, View } from './view.tsx';

/** Its relation to the Coalition, in the words of the sources. */
export function Badges({ data, view }: SectionProps) {
  if (data.badges.length === 0) return null;
  return (
    <ul class="badges">
      {data.badges.map((badge) => (
        <li key={`${badge.kind} ${badge.document} ${badge.date}`}>
          {inWords(badge, view)}
          <Refs sources={badge.sources} view={view} />
        </li>
      ))}
    </ul>
  );
}

function inWords({ kind, date, document }: RelationBadge, { say, uiLang }: View): string {
  const day = date === undefined ? undefined : { date: formatDate(date, uiLang) };
  switch (kind) {
    case 'member':
      return day ? say('badge.memberSince', day) : say('badge.member');
    case 'participant':
      return day ? say('badge.participantSince', day) : say('badge.participant');
    case 'partner':
    case 'not-a-member':
      return say(`badge.${kind}`);
    case 'signed': {
      const what = { document: documentName(document, say) };
      return day ? say('badge.signedOn', { ...what, ...day }) : say('badge.signed', what);
    }
    default:
      return day ? say(`badge.${kind}On`, day) : say(`badge.${kind}`);
  }
}

/** The two declarations by their short names: a badge is one line. */
function documentName(id: string | undefined, say: View['say']): string {
  if (id === 'paris-declaration-2026' || id === 'trilateral-declaration-2026')
    return say(`documentNamed.${id}`);
  return say('aDocument');
}
