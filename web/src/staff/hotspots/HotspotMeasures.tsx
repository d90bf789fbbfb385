import type { Hotspot } from '@trygghetskartan/api/contract/hotspot';
import { measureStatusLabels } from '@trygghetskartan/api/contract/labels';
import { ClipboardCheck } from 'lucide-react';
import { Link } from 'wouter';
import { FailureNotice } from '../loading/FailureNotice.tsx';
import { useLoaded } from '../loading/use-loaded.ts';
import { decideAddress, measureAddress } from '../measures/measure-addresses.ts';
import { getMeasures } from '../measures/measure-api.ts';

/** What was decided about a hotspot, and the way to decide more. */
export function HotspotMeasures({ hotspot }: { hotspot: Hotspot }) {
  const { value = [], error, retry } = useLoaded('measures', getMeasures);
  const here = value.filter(
    (measure) => measure.hotspot !== undefined && measure.hotspot === hotspot.lasting?.id,
  );
  return (
    <section className="detail-measures">
      <h3>Åtgärder</h3>
      {error !== undefined && <FailureNotice error={error} onRetry={retry} />}
      {here.length > 0 && (
        <ul>
          {here.map(({ id, title, status }) => (
            <li key={id}>
              <Link href={measureAddress(id)}>{title}</Link>{' '}
              <span className="soft">{measureStatusLabels[status]}</span>
            </li>
          ))}
        </ul>
      )}
      <Link className="button button--quiet" href={decideAddress(hotspot)}>
        <ClipboardCheck className="icon" aria-hidden />
        Besluta åtgärd
      </Link>
    </section>
  );
}
