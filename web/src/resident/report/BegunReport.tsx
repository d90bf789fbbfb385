import { useId } from 'react';
import { useTexts } from '../../i18n/texts.ts';
import { Words } from '../../i18n/Words.tsx';
import { AskingButton } from '../sheet/AskingButton.tsx';

interface BegunReportProps {
  placeName: string;
  onGoOn: () => void;
  onRemove: () => void;
}

/** A report that an earlier visit left unfinished: to go on with, or to be gone at once. */
export function BegunReport({ placeName, onGoOn, onRemove }: BegunReportProps) {
  const { begun } = useTexts();
  const place = useId();
  return (
    <div className="begun-report">
      <p id={place}>
        <Words>{begun.place(placeName)}</Words>
      </p>
      <button
        type="button"
        className="button button--text"
        aria-describedby={place}
        onClick={onGoOn}
      >
        {begun.goOn}
      </button>
      <AskingButton
        className="button button--text"
        describedBy={place}
        label={begun.remove}
        question={begun.question}
        onPress={onRemove}
      />
    </div>
  );
}
