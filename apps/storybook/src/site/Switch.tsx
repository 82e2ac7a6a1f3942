import { useId } from 'react';

interface SwitchProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly choices: readonly T[];
  readonly wordOf: (choice: T) => string;
  readonly onChange: (value: T) => void;
}

/** A few choices side by side, all of them in sight. */
export function Switch<T extends string>({ label, value, choices, wordOf, onChange }: SwitchProps<T>) {
  const name = useId();
  return (
    <fieldset className="switch">
      <legend>{label}</legend>
      {choices.map((choice) => (
        <label key={choice}>
          <input type="radio" name={name} checked={choice === value} onChange={() => onChange(choice)} />
          <span>{wordOf(choice)}</span>
        </label>
      ))}
    </fieldset>
  );
}
