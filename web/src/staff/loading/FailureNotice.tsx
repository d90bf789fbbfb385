import { CircleAlert, RotateCcw, RotateCw } from 'lucide-react';
import { failureSentence, liesInFilter } from './failure-words.ts';

/** What went wrong, and the way on: another try, or another filter where the filter is to blame. */
export function FailureNotice({
  error,
  onRetry,
  onClear,
}: {
  error: unknown;
  onRetry: () => void;
  /** Clears the filter; left out where there is none. */
  onClear?: () => void;
}) {
  return (
    <div className="failure" role="alert">
      <p className="notice notice--error">
        <CircleAlert className="icon" aria-hidden />
        {failureSentence(error)}
      </p>
      {onClear !== undefined && liesInFilter(error) ? (
        <button type="button" className="button button--quiet" onClick={onClear}>
          <RotateCcw className="icon" aria-hidden />
          Rensa urvalet
        </button>
      ) : (
        <button type="button" className="button button--quiet" onClick={onRetry}>
          <RotateCw className="icon" aria-hidden />
          Försök igen
        </button>
      )}
    </div>
  );
}
