import { useId } from 'react';
import { useTexts } from '../../i18n/texts.ts';
import { MarkedText } from './MarkedText.tsx';
import { useScreening } from './use-screening.ts';
import { WordsNotice } from './WordsNotice.tsx';

interface ScreenedFieldProps {
  label: string;
  hint: string;
  words: string;
  /** Letters, at most. */
  maximum: number;
  rows: number;
  /** The id of what says what is wrong with it. */
  problem?: string | undefined;
  onChange: (words: string) => void;
}

/** A field for words, with what may point at somebody marked where it stands. */
export function ScreenedField(props: ScreenedFieldProps) {
  const { label, hint, words, maximum, rows, problem, onChange } = props;
  const { more } = useTexts();
  const id = useId();
  const hintId = useId();
  const screened = useScreening(words, { writing: true });
  return (
    <div>
      <div className="field">
        <label className="group-title" htmlFor={id}>
          {label}
        </label>
        <span className="soft small" id={hintId}>
          {hint}
        </span>
        <span className="marked-field">
          {/* Under the field, letter for letter where it has them, and as high as its text. */}
          <span className="marked-under" dir="auto" aria-hidden="true">
            <MarkedText text={words} findings={screened.findings} />
            {'\n'}
          </span>
          <textarea
            id={id}
            dir="auto"
            rows={rows}
            maxLength={maximum}
            value={words}
            aria-describedby={problem === undefined ? hintId : `${problem} ${hintId}`}
            aria-invalid={problem !== undefined}
            onChange={(event) => onChange(event.target.value)}
          />
        </span>
        <span className="soft small words-left">{more.wordsLeft(maximum - words.length)}</span>
      </div>
      <WordsNotice words={words} screened={screened} onChange={onChange} />
    </div>
  );
}
