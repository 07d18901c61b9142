import type { ComponentChildren } from 'preact';

interface SwitchProps {
  checked: boolean;
  onChange: (checked: boolean) => void;
  children: ComponentChildren;
  disabled?: boolean | undefined;
  /** Id of the words that say more. */
  describedBy?: string | undefined;
}

/** On or off, at once: a checkbox that screen readers call a switch. */
export function Switch({ checked, onChange, children, disabled, describedBy }: SwitchProps) {
  return (
    <label class="switch">
      <span class="switch-label">{children}</span>
      <input
        type="checkbox"
        // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox says by itself whether it is checked
        role="switch"
        checked={checked}
        disabled={disabled}
        aria-describedby={describedBy}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </label>
  );
}
