import { useTexts } from '../../i18n/texts.ts';
import { ScreenedField } from './ScreenedField.tsx';

interface WordsFieldProps {
  words: string;
  /** Letters, at most. */
  maximum: number;
  onChange: (words: string) => void;
}

/** The resident's own words. */
export function WordsField({ words, maximum, onChange }: WordsFieldProps) {
  const { more } = useTexts();
  return (
    <ScreenedField
      label={more.words}
      hint={more.wordsHint}
      words={words}
      maximum={maximum}
      rows={4}
      onChange={onChange}
    />
  );
}
