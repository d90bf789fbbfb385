import type { Hotspot } from '@trygghetskartan/api/contract/hotspot';
import type { HotspotRobustness, ProbeResult } from '@trygghetskartan/api/contract/robustness';
import { Check, FlaskConical, X } from 'lucide-react';
import { useState } from 'react';
import { FailureNotice } from '../loading/FailureNotice.tsx';
import { getRobustness } from '../loading/staff-api.ts';
import { useLoaded } from '../loading/use-loaded.ts';
import { Waiting } from '../loading/Waiting.tsx';
import { probeWords, robustnessSentence } from './evidence-words.ts';

/**
 * Whether the place is found when the question is put a little differently. Asked for, not given:
 * it takes several times as long as the list.
 */
export function RobustnessSection({ hotspot, query }: { hotspot: Hotspot; query: string }) {
  const [asked, setAsked] = useState(false);
  return (
    <section>
      <h3>Håller platsen?</h3>
      {asked ? (
        <Probes hotspot={hotspot} query={query} />
      ) : (
        <>
          <p className="soft">
            Platsen letas upp på nytt med andra avstånd, i halva perioden och utan den som har
            rapporterat mest.
          </p>
          <button type="button" className="button button--quiet" onClick={() => setAsked(true)}>
            <FlaskConical className="icon" aria-hidden />
            Pröva platsen
          </button>
        </>
      )}
    </section>
  );
}

function Probes({ hotspot, query }: { hotspot: Hotspot; query: string }) {
  const { value, error, retry } = useLoaded(`robustness?${query}`, (signal) =>
    getRobustness(query, signal),
  );
  if (error !== undefined) {
    return <FailureNotice error={error} onRetry={retry} />;
  }
  if (value === undefined) {
    return <Waiting label="Prövar platserna …" lines={3} />;
  }
  const own = value.hotspots.find((other) => isSame(other, hotspot));
  if (own === undefined) {
    return <p>Rapporterna har ändrats sedan listan räknades. Ladda om sidan och pröva igen.</p>;
  }
  return (
    <div aria-live="polite">
      <p>{robustnessSentence(own)}</p>
      <ul className="probes">
        {own.probes.map((result) => (
          <ProbeRow key={result.probe} result={result} />
        ))}
      </ul>
    </div>
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

const isSame = (one: HotspotRobustness, other: Hotspot): boolean =>
  one.number === other.number && one.lng === other.lng && one.lat === other.lat;
