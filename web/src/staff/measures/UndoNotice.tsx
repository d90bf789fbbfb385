import { CircleCheck, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { failureSentence } from '../loading/failure-words.ts';
import { useSession } from '../session/session.ts';

/** Something that was done, and the way back. */
export interface Done {
  sentence: string;
  /** Absent where there is no way back. */
  undo?: (() => Promise<void>) | undefined;
}

/** Stands until something else is done. The region is there from the start, so that it is read out. */
export function UndoNotice({ done, onUndone }: { done: Done | undefined; onUndone: () => void }) {
  const { onFailure } = useSession();
  const [failure, setFailure] = useState<{ of: Done; sentence: string }>();
  const undo = async (what: Done) => {
    try {
      await what.undo?.();
      onUndone();
    } catch (error) {
      setFailure({ of: what, sentence: failureSentence(error) });
      onFailure(error);
    }
  };
  return (
    <div className="undo" aria-live="polite">
      {done !== undefined && (
        <p className="notice">
          <CircleCheck className="icon" aria-hidden />
          {done.sentence}
          {done.undo !== undefined && (
            <button type="button" className="link" onClick={() => void undo(done)}>
              <Undo2 className="icon" aria-hidden />
              Ångra
            </button>
          )}
        </p>
      )}
      {failure !== undefined && failure.of === done && (
        <p className="notice notice--error">{failure.sentence}</p>
      )}
    </div>
  );
}
