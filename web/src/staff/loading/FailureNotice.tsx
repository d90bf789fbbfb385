import { CircleAlert, RotateCw } from 'lucide-react';
import { failureSentence } from './failure-words.ts';

/** What went wrong, and the way to try again. */
export function FailureNotice({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  return (
    <div className="failure" role="alert">
      <p className="notice notice--error">
        <CircleAlert className="icon" aria-hidden />
        {failureSentence(error)}
      </p>
      <button type="button" className="button button--quiet" onClick={onRetry}>
        <RotateCw className="icon" aria-hidden />
        Försök igen
      </button>
    </div>
  );
}
