import type { ComponentChildren } from 'preact';

/** One of a few: a label, what it is about, and the choices. */
export function Select<Value extends string>(props: {
  readonly name: string;
  readonly label: ComponentChildren;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly text: string; readonly lang?: string }[];
  onChange(value: Value): void;
}) {
  return (
    <label class="field">
      <span>{props.label}</span>
      <select name={props.name} value={props.value} onChange={(event) => props.onChange(event.currentTarget.value as Value)}>
        {props.options.map(({ value, text, lang }) => (
          <option key={value} value={value} lang={lang}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
