import { usePublicMapTexts } from '../../i18n/public-map-texts.ts';

interface UnansweredProps {
  failed: boolean;
  onRetry: () => void;
}

/** What stands where the answer will be: on its way, without coverage, or failed. */
export function Unanswered({ failed, onRetry }: UnansweredProps) {
  const texts = usePublicMapTexts();
  return (
    <div className="unanswered" aria-live="polite">
      <p>{failed ? (navigator.onLine ? texts.failed : texts.offline) : texts.loading}</p>
      {failed && (
        <button type="button" className="button button--quiet" onClick={onRetry}>
          {texts.retry}
        </button>
      )}
    </div>
  );
}
