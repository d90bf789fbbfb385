import { useRef, useState } from 'react';
import { Link, useSearch } from 'wouter';
import { FeedbackItem } from '../feedback/FeedbackItem.tsx';
import { FailureNotice } from '../loading/FailureNotice.tsx';
import { LiveAnswer } from '../loading/LiveAnswer.tsx';
import { getFeedback } from '../loading/staff-api.ts';
import { useLoaded } from '../loading/use-loaded.ts';
import { Waiting } from '../loading/Waiting.tsx';
import { Shell } from '../shell/Shell.tsx';
import { useView } from '../view/use-view.ts';

const address = '/personal/synpunkter';
const closedAddress = `${address}?status=closed`;
const whole = new Intl.NumberFormat('sv-SE');

/** What people have written about the service itself: what waits, and what is closed. */
export function FeedbackPage() {
  const [view, change] = useView();
  const asked = new URLSearchParams(useSearch());
  const closed = asked.get('status') === 'closed';
  const before = asked.get('before');
  const query = new URLSearchParams({
    status: closed ? 'closed' : 'open',
    ...(before !== null && /^[1-9]\d*$/.test(before) && { before }),
  }).toString();
  const { value, loading, error, retry } = useLoaded(`feedback?${query}`, (signal) =>
    getFeedback(query, signal),
  );
  const [done, setDone] = useState('');
  const answer = useRef<HTMLDivElement>(null);
  const onChanged = (what: string): void => {
    setDone(what);
    // The button that was pressed goes with what it belonged to.
    answer.current?.focus();
    retry();
  };
  return (
    <Shell title="Synpunkter" view={view} onChange={change} unfiltered>
      <div className="page">
        <header className="page-head">
          <p>
            Det som invånare har skrivit om själva tjänsten, till exempel att något inte går att
            använda. Svara dem som har lämnat en adress.
          </p>
          <nav className="feedback-lists" aria-label="Synpunkter">
            <Link href={address} aria-current={closed ? undefined : 'page'}>
              Öppna{value !== undefined && ` (${whole.format(value.open)})`}
            </Link>
            <Link href={closedAddress} aria-current={closed ? 'page' : undefined}>
              Avslutade
            </Link>
          </nav>
        </header>
        <LiveAnswer ref={answer}>{done !== '' && <p className="notice">{done}</p>}</LiveAnswer>
        {error !== undefined && <FailureNotice error={error} onRetry={retry} />}
        {error === undefined && value === undefined && (
          <Waiting label="Hämtar synpunkter …" lines={4} />
        )}
        {error === undefined && value !== undefined && (
          <div aria-busy={loading}>
            {value.feedback.length === 0 && (
              <div className="empty">
                <h2>{closed ? 'Inget är avslutat än' : 'Inget väntar på svar'}</h2>
                <p>
                  Invånare skriver från sidan <a href="/tillganglighet">Tillgänglighet</a>.
                </p>
              </div>
            )}
            <ul className="feedback-list">
              {value.feedback.map((item) => (
                <FeedbackItem key={item.id} feedback={item} onChanged={onChanged} />
              ))}
            </ul>
            {value.next !== undefined && (
              <nav className="pages" aria-label="Sidor med synpunkter">
                <Link href={`${address}?status=${closed ? 'closed' : 'open'}&before=${value.next}`}>
                  Äldre synpunkter
                </Link>
              </nav>
            )}
          </div>
        )}
      </div>
    </Shell>
  );
}
