import type { EntityId, Evidence, EvidenceCode, LangCode } from '../engine/types.ts';
import { evidence as messages } from '../generated/strings.ts';
import { formatDate } from './format.ts';
import { speaker, type UiLang } from './strings.ts';

interface EvidenceTextProps {
  evidence: Evidence;
  uiLang: UiLang;
  /** Language of the page, in which quoted words are. */
  pageLang?: LangCode | undefined;
  /** The name of an entity that the evidence refers to. Without one the reason is given in general words. */
  nameOf?: ((id: EntityId) => string | undefined) | undefined;
}

/** One reason for or against a mention, as a phrase: "full name in the headline: “Keir Starmer”". */
export function EvidenceText({ evidence: { code, detail }, uiLang, pageLang, nameOf }: EvidenceTextProps) {
  const say = speaker(messages, uiLang);
  if (detail === undefined || !tellsDetail(code)) return <>{say(`bare.${code}`)}</>;
  const name = nameOf?.(detail);
  if (isDay.test(detail)) return <>{say(`with.${code}`, { detail: formatDate(detail, uiLang) })}</>;
  if (name !== undefined) return <>{say(`with.${code}`, { detail: name })}</>;
  // An id of ours that nobody here can name would be jargon.
  if (namesEntity.has(code) && isId.test(detail)) return <>{say(`bare.${code}`)}</>;
  return <>{say.rich(`with.${code}`, { detail: <span lang={pageLang}>{detail}</span> })}</>;
}

const isDay = /^\d{4}-\d{2}-\d{2}$/;
const isId = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const namesEntity: ReadonlySet<EvidenceCode> = new Set([
  'country-near',
  'other-actors',
  'relevant-scope',
  'namesake',
  'other-bearer-in-scope',
]);

type TellingCode = {
  [Code in EvidenceCode]: `with.${Code}` extends keyof typeof messages.en ? Code : never;
}[EvidenceCode];

function tellsDetail(code: EvidenceCode): code is TellingCode {
  return `with.${code}` in messages.en;
}
