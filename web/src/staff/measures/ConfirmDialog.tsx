import { CircleAlert } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { failureSentence } from '../loading/failure-words.ts';
import { useSession } from '../session/session.ts';

interface ConfirmDialogProps {
  title: string;
  /** Absent where it cannot be done as it stands. */
  action: string | undefined;
  /** Gives false where something is still missing; what it throws is said here. */
  onConfirm: () => Promise<boolean>;
  onClose: () => void;
  children: ReactNode;
}

/** A question that stands before everything else until it is answered. */
export function ConfirmDialog({ title, action, onConfirm, onClose, children }: ConfirmDialogProps) {
  const { onFailure } = useSession();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [failure, setFailure] = useState<string>();
  const [busy, setBusy] = useState(false);

  const confirm = async () => {
    setBusy(true);
    setFailure(undefined);
    try {
      if (await onConfirm()) {
        dialog.current?.close();
      }
    } catch (error) {
      setFailure(failureSentence(error));
      onFailure(error);
    }
    setBusy(false);
  };

  return (
    <dialog
      ref={(element) => {
        dialog.current = element;
        if (element?.open === false) element.showModal();
      }}
      className="confirm-dialog"
      aria-labelledby={id}
      onClose={onClose}
    >
      <h2 id={id}>{title}</h2>
      {children}
      <div role="alert">
        {failure !== undefined && (
          <p className="notice notice--error">
            <CircleAlert className="icon" aria-hidden />
            {failure}
          </p>
        )}
      </div>
      <div className="form-buttons form-buttons--end">
        <button
          type="button"
          className="button button--quiet"
          onClick={() => dialog.current?.close()}
        >
          Avbryt
        </button>
        {action !== undefined && (
          <button type="button" className="button" disabled={busy} onClick={() => void confirm()}>
            {action}
          </button>
        )}
      </div>
    </dialog>
  );
}
