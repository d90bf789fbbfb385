import { useId } from 'react';

interface Option<T extends string> {
  value: T;
  label: string;
  aside?: string;
}

/** Exactly one of a few. */
export function OneChoice<const T extends string>({
  legend,
  hint,
  value,
  options,
  onChange,
}: {
  legend: string;
  hint?: string;
  value: string;
  options: readonly Option<T>[];
  onChange: (value: T) => void;
}) {
  const name = useId();
  return (
    <fieldset className="choices">
      <legend>{legend}</legend>
      {hint !== undefined && <p className="choice-hint">{hint}</p>}
      {options.map((option) => (
        <label key={option.value} className="choice">
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}

/** Any of several; none chosen means that it does not matter. Given back sorted, as the address has them. */
export function ManyChoice<const T extends string>({
  legend,
  hint,
  values,
  options,
  onChange,
}: {
  legend: string;
  hint?: string;
  values: readonly T[];
  options: readonly Option<NoInfer<T>>[];
  onChange: (values: T[] | undefined) => void;
}) {
  const toggle = (value: T) => {
    const rest = values.filter((other) => other !== value);
    const next = rest.length < values.length ? rest : [...rest, value].sort();
    onChange(next.length > 0 ? next : undefined);
  };
  return (
    <fieldset className="choices">
      <legend>{legend}</legend>
      {hint !== undefined && <p className="choice-hint">{hint}</p>}
      {options.map((option) => (
        <label key={option.value} className="choice">
          <input
            type="checkbox"
            checked={values.includes(option.value)}
            onChange={() => toggle(option.value)}
          />
          {option.label}
          {option.aside !== undefined && <span className="choice-aside">{option.aside}</span>}
        </label>
      ))}
    </fieldset>
  );
}
