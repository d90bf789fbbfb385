import { useId, useState } from 'react';

/** What is said before something is lost. */
export interface Question {
  title: string;
  explained: string;
  yes: string;
  no: string;
}

interface AskingButtonProps {
  className: string;
  label: string;
  /** The id of what the button is about. */
  describedBy?: string;
  /** Undefined where nothing would be lost: then the button does it at once. */
  question: Question | undefined;
  onPress: () => void;
}

/** A button that asks first; Escape is a no. */
export function AskingButton(props: AskingButtonProps) {
  const { className, label, describedBy, question, onPress } = props;
  const [asking, setAsking] = useState(false);
  const title = useId();
  const explained = useId();
  return (
    <>
      <button
        type="button"
        className={className}
        aria-describedby={describedBy}
        onClick={() => (question === undefined ? onPress() : setAsking(true))}
      >
        {label}
      </button>
      {asking && question !== undefined && (
        <dialog
          ref={showModal}
          className="question"
          aria-labelledby={title}
          aria-describedby={explained}
          onClose={() => setAsking(false)}
        >
          <div className="stack">
            <h2 id={title}>{question.title}</h2>
            <p id={explained}>{question.explained}</p>
            <div className="question-ways">
              <button
                type="button"
                className="button button--quiet"
                onClick={(event) => event.currentTarget.closest('dialog')?.close()}
              >
                {question.no}
              </button>
              <button
                type="button"
                className="button"
                onClick={(event) => {
                  event.currentTarget.closest('dialog')?.close();
                  onPress();
                }}
              >
                {question.yes}
              </button>
            </div>
          </div>
        </dialog>
      )}
    </>
  );
}

function showModal(dialog: HTMLDialogElement | null): void {
  dialog?.showModal();
}
