import { staffReason } from '@trygghetskartan/api/contract/staff-reason';
import { useId, useRef, useState } from 'react';
import type { FormEvent, ReactNode } from 'react';
import { failureSentence } from '../loading/failure-words.ts';
import { formText } from '../session/form-text.ts';
import { useSession } from '../session/session.ts';

/** Asks why before it is done, since it concerns a resident: the name, the time and the reason go to the log. */
export function ReasonDialog({
  title,
  missing,
  submit,
  busy: busyLabel,
  children,
  onSubmit,
  onClose,
}: {
  title: string;
  /** What is said where no reason is given. */
  missing: string;
  /** The button, and what it says meanwhile. */
  submit: string;
  busy: string;
  children: ReactNode;
  /** When it rejects, the dialog stays and says why. */
  onSubmit: (reason: string) => Promise<void>;
  onClose: () => void;
}) {
  const [failure, setFailure] = useState<string>();
  const [busy, setBusy] = useState(false);
  const { onFailure } = useSession();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);

  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = staffReason.safeParse(formText(new FormData(event.currentTarget), 'reason'));
    if (!given.success) {
      field.current?.focus();
      setFailure(missing);
      return;
    }
    setBusy(true);
    setFailure(undefined);
    try {
      await onSubmit(given.data);
    } catch (error) {
      setFailure(failureSentence(error));
      onFailure(error);
    } finally {
      setBusy(false);
    }
  };

  return (
    <dialog ref={showModal} className="words-dialog" aria-labelledby={id} onClose={onClose}>
      <form noValidate onSubmit={(event) => void send(event)}>
        <h2 id={id}>{title}</h2>
        {children}
        <label className="field">
          <span>Skäl</span>
          <input ref={field} name="reason" maxLength={200} autoComplete="off" required />
        </label>
        <div role="alert">
          {failure !== undefined && <p className="notice notice--error">{failure}</p>}
        </div>
        <div className="words-buttons">
          <button
            type="button"
            className="button button--quiet"
            onClick={(event) => event.currentTarget.closest('dialog')?.close()}
          >
            Avbryt
          </button>
          <button type="submit" className="button" disabled={busy}>
            {busy ? busyLabel : submit}
          </button>
        </div>
      </form>
    </dialog>
  );
}

function showModal(dialog: HTMLDialogElement | null): void {
  dialog?.showModal();
}
