import type { StaffFeedback } from '@trygghetskartan/api/contract/feedback';
import { useState } from 'react';
import { failureSentence } from '../loading/failure-words.ts';
import { changeFeedback } from '../loading/staff-api.ts';
import { instantInWords } from '../reports/report-words.ts';
import { useSession } from '../session/session.ts';
import { useMunicipality } from '../shell/municipality.ts';

interface FeedbackItemProps {
  feedback: StaffFeedback;
  onChanged: (what: string) => void;
}

/** What somebody wrote, where they want an answer, and the way to close it. */
export function FeedbackItem({ feedback, onChanged }: FeedbackItemProps) {
  const { timeZone } = useMunicipality();
  const { onFailure } = useSession();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string>();
  const { id, message, replyTo, receivedAt, closedAt, closedBy } = feedback;

  const change = async (deed: 'close' | 'reopen'): Promise<void> => {
    setBusy(true);
    setFailure(undefined);
    try {
      await changeFeedback(id, deed);
      onChanged(deed === 'close' ? 'Synpunkten är avslutad.' : 'Synpunkten är öppen igen.');
    } catch (error) {
      setFailure(failureSentence(error));
      onFailure(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <li className="feedback">
      <p className="soft small">
        Kom {instantInWords(receivedAt, timeZone)}
        {closedAt !== null &&
          closedBy !== null &&
          `. Avslutad ${instantInWords(closedAt, timeZone)} av ${closedBy}`}
        .
      </p>
      <p className="feedback-message">{message}</p>
      {closedAt === null && (
        <p>
          {replyTo === null ? (
            <span className="soft">Vill inte ha svar.</span>
          ) : (
            <>
              Vill ha svar till <strong className="feedback-reply-to">{replyTo}</strong>
            </>
          )}
        </p>
      )}
      <div role="alert">
        {failure !== undefined && <p className="notice notice--error">{failure}</p>}
      </div>
      <div className="feedback-ways">
        <button
          type="button"
          className="button button--quiet"
          disabled={busy}
          onClick={() => void change(closedAt === null ? 'close' : 'reopen')}
        >
          {closedAt === null ? 'Avsluta' : 'Öppna igen'}
        </button>
        {closedAt === null && replyTo !== null && (
          <span className="soft small">Adressen raderas när du avslutar. Svara först.</span>
        )}
      </div>
    </li>
  );
}
