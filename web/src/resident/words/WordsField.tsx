import { useId } from 'react';
import { useTexts } from '../../i18n/texts.ts';
import { wordsMaximum } from '../report/choices.ts';
import { MarkedText } from './MarkedText.tsx';
import { useScreening } from './use-screening.ts';
import { WordsNotice } from './WordsNotice.tsx';

interface WordsFieldProps {
  words: string;
  onChange: (words: string) => void;
}

/** The resident's own words, with what may point at somebody marked where it stands. */
export function WordsField({ words, onChange }: WordsFieldProps) {
  const { more } = useTexts();
  const hint = useId();
  const screened = useScreening(words, { writing: true });
  return (
    <div>
      <label className="field">
        <span className="group-title">{more.words}</span>
        <span className="soft small" id={hint}>
          {more.wordsHint}
        </span>
        <span className="marked-field">
          {/* Under the field, letter for letter where it has them, and as high as its text. */}
          <span className="marked-under" dir="auto" aria-hidden="true">
            <MarkedText text={words} findings={screened.findings} />
            {'\n'}
          </span>
          <textarea
            dir="auto"
            rows={4}
            maxLength={wordsMaximum}
            value={words}
            aria-describedby={hint}
            onChange={(event) => onChange(event.target.value)}
          />
        </span>
        <span className="soft small words-left">{more.wordsLeft(wordsMaximum - words.length)}</span>
      </label>
      <WordsNotice words={words} screened={screened} onChange={onChange} />
    </div>
  );
}
