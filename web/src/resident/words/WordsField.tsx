import { useTexts } from '../../i18n/texts.ts';
import { wordsMaximum } from '../report/choices.ts';
import { ScreenedField } from './ScreenedField.tsx';

interface WordsFieldProps {
  words: string;
  onChange: (words: string) => void;
}

/** The resident's own words. */
export function WordsField({ words, onChange }: WordsFieldProps) {
  const { more } = useTexts();
  return (
    <ScreenedField
      label={more.words}
      hint={more.wordsHint}
      words={words}
      maximum={wordsMaximum}
      rows={4}
      onChange={onChange}
    />
  );
}
