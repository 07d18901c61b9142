import type { ListedMention } from './model.ts';

/**
 * Where in the article it is named: the line is the text from its first character to its last. The numbers beside it
 * say the same, so it is silent.
 */
export function Strip({ mentions }: { mentions: readonly ListedMention[] }) {
  return (
    <svg class="strip" viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <path class="line" d="M0 6H100" />
      {mentions.map(({ id, position }) => (
        <path key={id} class="tick" d={`M${(1 + position * 98).toFixed(1)} 1V11`} />
      ))}
    </svg>
  );
}
