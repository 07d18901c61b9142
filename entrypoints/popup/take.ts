// What the reader takes along, in four shapes.

import { type EntityIndex, nameOf } from '../../components/entity-index.ts';
import { formatDate, languageName } from '../../components/format.ts';
import type { ExportFormat } from '../../components/popup/actions.ts';
import { speaker, type UiLang } from '../../components/strings.ts';
import { toCsv } from '../../exports/csv.ts';
import { toJson } from '../../exports/json.ts';
import { toMarkdown } from '../../exports/markdown.ts';
import type { PageMentions } from '../../exports/page-mentions.ts';
import { toWebAnnotations } from '../../exports/web-annotation.ts';
import { popup, shared } from '../../generated/strings.ts';
import type { PageReport, PageText } from '../../platform/messages.ts';
import type { Summary, SummaryBlock } from '../../summary/types.ts';
import { save } from '../pages/save.ts';

interface Material {
  report: PageReport;
  text: PageText;
  blocks: readonly SummaryBlock[];
  summary: Summary;
  index: EntityIndex;
  uiLang: UiLang;
}

export function pageMentions(
  { report, text, blocks, summary, index, uiLang }: Material,
  now: Date,
): PageMentions {
  const reported = new Map(report.mentions.map((mention) => [mention.id, mention]));
  const mentions = text.blocks.flatMap((block, at) =>
    block.mentions.flatMap(({ id, start, end }) => {
      const mention = reported.get(id);
      if (mention === undefined || index.entities[mention.entity] === undefined) return [];
      const { entity, kind, part } = mention;
      return [{ entity, kind, part, text: block.text.slice(start, end), block: at, start, end }];
    }),
  );
  return {
    url: report.url,
    title: report.title,
    lang: report.lang,
    date: report.date?.value,
    created: now.toISOString(),
    dataAsOf: index.asOf,
    blocks: text.blocks.map((block) => block.text),
    entities: [...new Set(mentions.map(({ entity }) => entity))].map((id) => {
      const entity = index.entities[id]!;
      const name = nameOf(entity, uiLang);
      return { id, type: entity.type, name: name.text, lang: name.lang ?? uiLang, wikidata: entity.wikidata };
    }),
    mentions,
    attributions: summary.attributions.map(({ speaker: by, block, said }) => ({
      speaker: by,
      said: said.map(({ start, end }) => blocks[block]?.text.slice(start, end) ?? '').join(' … '),
    })),
  };
}

/** Copies or saves. @throws where the browser refuses */
export async function takeAlong(format: ExportFormat, material: Material): Promise<void> {
  const page = pageMentions(material, new Date());
  switch (format) {
    case 'markdown':
      return navigator.clipboard.writeText(toMarkdown(page, markdownWords(page, material.uiLang)));
    case 'csv':
      return save('coalition-lens.csv', 'text/csv', toCsv(page));
    case 'json':
      return save('coalition-lens.json', 'application/json', toJson(page));
    case 'annotations':
      return save('coalition-lens.jsonld', 'application/ld+json', toWebAnnotations(page));
  }
}

function markdownWords({ date, lang, dataAsOf }: PageMentions, uiLang: UiLang) {
  const say = speaker(popup, uiLang);
  const onAll = speaker(shared, uiLang);
  const day = date === undefined ? say('noDate') : say('articleOf', { date: formatDate(date, uiLang) });
  const types = ['person', 'state', 'organisation', 'document', 'provision', 'event'] as const;
  return {
    about: `${day} · ${languageName(lang, uiLang)}`,
    groups: Object.fromEntries(types.map((type) => [type, onAll(`kinds.${type}`)])) as Record<
      (typeof types)[number],
      string
    >,
    count: (n: number) => say('mentions', { n }),
    saysHeading: say('saysHere'),
    footer: `Coalition Lens · ${onAll('asOf', { date: formatDate(dataAsOf, uiLang) })}`,
  };
}
