import type { Hotspot } from '@trygghetskartan/api/contract/hotspot';
import type { ProbeResult } from '@trygghetskartan/api/contract/robustness';
import { Check, FlaskConical, X } from 'lucide-react';
import { useRef, useState } from 'react';
import { FailureNotice } from '../loading/FailureNotice.tsx';
import { LiveAnswer } from '../loading/LiveAnswer.tsx';
import { getRobustness } from '../loading/staff-api.ts';
import { useLoaded } from '../loading/use-loaded.ts';
import { Waiting } from '../loading/Waiting.tsx';
import { probeWords, robustnessSentence } from './evidence-words.ts';
import { findSamePlace } from './same-place.ts';

/**
 * Whether the place is found when the question is put a little differently. Asked for, not given:
 * it takes several times as long as the list.
 */
export function RobustnessSection({ hotspot, query }: { hotspot: Hotspot; query: string }) {
  const [asked, setAsked] = useState(false);
  const answer = useRef<HTMLDivElement>(null);
  const ask = () => {
    setAsked(true);
    answer.current?.focus();
  };
  return (
    <section>
      <h3>Håller platsen?</h3>
      {!asked && (
        <>
          <p className="soft">
            Platsen letas upp på nytt med andra avstånd, i halva perioden och utan den som har
            rapporterat mest.
          </p>
          <button type="button" className="button button--quiet" onClick={ask}>
            <FlaskConical className="icon" aria-hidden />
            Pröva platsen
          </button>
        </>
      )}
      <LiveAnswer ref={answer}>
        {asked && (
          <Probes hotspot={hotspot} query={query} onRetry={() => answer.current?.focus()} />
        )}
      </LiveAnswer>
    </section>
  );
}

function Probes({
  hotspot,
  query,
  onRetry,
}: {
  hotspot: Hotspot;
  query: string;
  onRetry: () => void;
}) {
  const { value, loading, error, retry } = useLoaded(`robustness?${query}`, (signal) =>
    getRobustness(query, signal),
  );
  if (error !== undefined) {
    const retryHere = () => {
      onRetry();
      retry();
    };
    return <FailureNotice error={error} onRetry={retryHere} />;
  }
  if (value === undefined || loading) {
    return <Waiting label="Prövar platserna …" lines={3} />;
  }
  const own = findSamePlace(value.hotspots, hotspot);
  if (own === undefined) {
    return <p>Rapporterna har ändrats sedan listan räknades. Ladda om sidan och pröva igen.</p>;
  }
  return (
    <>
      <p>
        <strong>{robustnessSentence(own)}</strong>
      </p>
      <ul className="probes">
        {own.probes.map((result) => (
          <ProbeRow key={result.probe} result={result} />
        ))}
      </ul>
    </>
  );
}

function ProbeRow({ result: { probe, found } }: { result: ProbeResult }) {
  const Icon = found ? Check : X;
  return (
    <li>
      <Icon className="icon" aria-hidden />
      <span>
        {probeWords[probe]}: <strong>{found ? 'hittas' : 'hittas inte'}</strong>
      </span>
    </li>
  );
}
