import { useTexts } from '../../i18n/texts.ts';

interface ChoiceSelectProps<T extends string> {
  label: string;
  choices: readonly T[];
  words: Record<T, string>;
  chosen: T | undefined;
  onChoose: (chosen: T | undefined) => void;
}

/** One of many, or no answer. */
export function ChoiceSelect<T extends string>(props: ChoiceSelectProps<T>) {
  const { label, choices, words, chosen, onChoose } = props;
  const { more } = useTexts();
  return (
    <label className="field">
      <span>{label}</span>
      <select
        value={chosen ?? ''}
        onChange={(event) => onChoose(choices.find((one) => one === event.target.value))}
      >
        <option value="">{more.noAnswer}</option>
        {choices.map((one) => (
          <option key={one} value={one}>
            {words[one]}
          </option>
        ))}
      </select>
    </label>
  );
}
