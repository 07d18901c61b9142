// Mentions by the W3C Web Annotation Data Model (https://www.w3.org/TR/annotation-model/): one annotation for each
// mention, motivation `identifying`, its place given twice, by the words around it and by its position.

import { type ExportedMention, nameById, type PageMentions } from './page-mentions.ts';

/** Between two blocks; positions count it. */
const blockSeparator = '\n';
/** Long enough to tell repeated names apart; within the block, since nobody knows what stands between two. */
const contextLength = 32;

/** @returns an AnnotationCollection with all annotations on its first page, as JSON-LD */
export function toWebAnnotations(page: PageMentions): string {
  const id = (part: string) => `${page.url.split('#')[0]}#coalition-lens-${part}`;
  const positions = blockPositions(page.blocks);
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: id('collection'),
    type: 'AnnotationCollection',
    label: page.title.trim() || page.url,
    created: page.created,
    generator: { type: 'Software', name: 'Coalition Lens' },
    total: page.mentions.length,
    first: {
      id: id('page-1'),
      type: 'AnnotationPage',
      partOf: id('collection'),
      startIndex: 0,
      items: page.mentions.map((mention, index) => ({
        id: id(String(index + 1)),
        type: 'Annotation',
        motivation: 'identifying',
        created: page.created,
        body: bodyOf(page, mention),
        target: {
          source: page.url,
          selector: [quoteSelector(page, mention), positionSelector(page, mention, positions)],
        },
      })),
    },
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}

/** The name, and where there is one the item in Wikidata that is the same. */
function bodyOf(page: PageMentions, { entity: id }: ExportedMention) {
  const entity = page.entities.find((candidate) => candidate.id === id);
  const name = {
    type: 'TextualBody',
    purpose: 'identifying',
    format: 'text/plain',
    language: entity?.lang ?? 'en',
    value: nameById(page)(id),
  };
  if (entity?.wikidata === undefined) return name;
  const item = {
    type: 'SpecificResource',
    purpose: 'identifying',
    source: `http://www.wikidata.org/entity/${entity.wikidata}`,
  };
  return [name, item];
}

function quoteSelector({ blocks }: PageMentions, { block, start, end }: ExportedMention) {
  const text = blocks[block] ?? '';
  return {
    type: 'TextQuoteSelector',
    exact: text.slice(start, end),
    prefix: text.slice(wholeCharacter(text, start - contextLength), start),
    suffix: text.slice(end, wholeCharacter(text, end + contextLength)),
  };
}

/** The model counts characters and not code units; positions are in the blocks joined by a line feed. */
function positionSelector(
  page: PageMentions,
  { block, start, end }: ExportedMention,
  positions: readonly number[],
) {
  const text = page.blocks[block] ?? '';
  const from = (positions[block] ?? 0) + characters(text.slice(0, start));
  return { type: 'TextPositionSelector', start: from, end: from + characters(text.slice(start, end)) };
}

function blockPositions(blocks: readonly string[]): number[] {
  let at = 0;
  return blocks.map((text) => {
    const position = at;
    at += characters(text) + blockSeparator.length;
    return position;
  });
}

const characters = (text: string) => {
  let count = 0;
  for (const _character of text) count++;
  return count;
};

/** Never between the halves of a surrogate pair. */
function wholeCharacter(text: string, at: number): number {
  if (at <= 0) return 0;
  const isLowHalf = /[\uDC00-\uDFFF]/.test(text[at] ?? '') && /[\uD800-\uDBFF]/.test(text[at - 1] ?? '');
  return isLowHalf ? at + 1 : Math.min(at, text.length);
}
