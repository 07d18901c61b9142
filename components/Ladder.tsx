import type { ComponentChildren } from 'preact';

export interface Step {
  key: string;
  label: string;
  date?: ComponentChildren;
  /** A step that is spoken of and not taken stands hollow. */
  reached: boolean;
  /** Sources and notes. */
  after?: ComponentChildren;
}

/**
 * A row of small labelled dots with dates. Told by words and by filled or hollow dots, never by colour alone; as a list
 * it reads "adopted, 6 January 2026".
 */
export function Ladder({ steps, label }: { steps: Step[]; label: string }) {
  return (
    <ol class="ladder" aria-label={label}>
      {steps.map(({ key, label: name, date, reached, after }) => (
        <li key={key} class={reached ? 'reached' : 'open'}>
          <span class="dot" aria-hidden="true" />
          <span class="step">{name}</span> <span class="step-date">{date}</span> {after}
        </li>
      ))}
    </ol>
  );
}
