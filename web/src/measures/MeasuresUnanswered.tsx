import './measures.css';
import { useMeasuresTexts } from '../i18n/measures-texts.ts';
import type { MeasuresInHand } from './use-measures.ts';

/** What stands where the measures will be: on their way, or failed. */
export function MeasuresUnanswered({ hand: { failed, retry } }: { hand: MeasuresInHand }) {
  const texts = useMeasuresTexts();
  return (
    <div className="measures-unanswered" aria-live="polite">
      <p>{failed ? texts.failed : texts.loading}</p>
      {failed && (
        <button type="button" className="button button--quiet" onClick={retry}>
          {texts.retry}
        </button>
      )}
    </div>
  );
}
