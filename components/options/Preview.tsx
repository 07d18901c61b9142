import { useEffect, useRef } from 'preact/hooks';
import type { MentionKind } from '../../engine/types.ts';
import { options as messages } from '../../generated/strings.ts';
import { speaker, type UiLang } from '../strings.ts';
import type { Choices } from './choices.ts';

interface PreviewProps {
  choices: Choices;
  uiLang: UiLang;
  /** Paints ranges as the annotator paints a page. @returns its undoing */
  paint: (ranges: Map<MentionKind, StaticRange[]>, choices: Choices) => () => void;
}

const kinds: MentionKind[] = ['name', 'title', 'role', 'metonym', 'provision'];

/** A sentence with each kind of mark, as the settings make it look. */
export function Preview({ choices, uiLang, paint }: PreviewProps) {
  const say = speaker(messages, uiLang);
  const text = useRef<HTMLParagraphElement>(null);
  const { kinds: shown, markStyle, silent, on } = choices;
  useEffect(() => {
    const ranges = new Map<MentionKind, StaticRange[]>();
    for (const element of text.current?.querySelectorAll<HTMLElement>('[data-kind]') ?? []) {
      const kind = element.dataset.kind as MentionKind;
      const node = element.firstChild;
      if (!shown[kind] || silent || !on || node?.nodeValue == null) continue;
      const range = new StaticRange({
        startContainer: node,
        startOffset: 0,
        endContainer: node,
        endOffset: node.nodeValue.length,
      });
      ranges.set(kind, [...(ranges.get(kind) ?? []), range]);
    }
    return paint(ranges, choices);
  }, [shown, markStyle, silent, on, paint]);
  const marked = Object.fromEntries(
    kinds.map((kind) => [kind, <span data-kind={kind}>{say(`preview.${kind}`)}</span>]),
  ) as Record<MentionKind, preact.JSX.Element>;
  return (
    <figure class="preview">
      <figcaption class="soft small">{say('preview.label')}</figcaption>
      <p ref={text}>{say.rich('preview.sentence', marked)}</p>
    </figure>
  );
}
