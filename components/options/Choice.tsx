interface ChoiceProps<Value extends string | number> {
  name: string;
  legend: string;
  value: Value;
  values: readonly { value: Value; words: string }[];
  onChange: (value: Value) => void;
  isFixed?: boolean | undefined;
}

/** One of a few. */
export function Choice<Value extends string | number>({
  name,
  legend,
  value,
  values,
  onChange,
  isFixed,
}: ChoiceProps<Value>) {
  return (
    <fieldset class="choice" disabled={isFixed}>
      <legend>{legend}</legend>
      <div>
        {values.map((each) => (
          <label key={each.value} class={each.value === value ? 'chosen' : undefined}>
            <input
              type="radio"
              name={name}
              value={each.value}
              checked={each.value === value}
              onChange={() => onChange(each.value)}
            />
            {each.words}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
