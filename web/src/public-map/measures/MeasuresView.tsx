import { measureStatuses } from '@trygghetskartan/db/vocabulary';
import { Link } from 'wouter';
import { useMeasuresTexts } from '../../i18n/measures-texts.ts';
import { countStatuses } from '../../measures/count-statuses.ts';
import { mapAddress, type MapView } from '../map-view.ts';
import type { MeasuresInHand } from '../../measures/use-measures.ts';
import { MeasureList } from './MeasureList.tsx';
import { MeasuresUnanswered } from '../../measures/MeasuresUnanswered.tsx';

/** All that was published, by how far it has come. */
export function MeasuresView({ hand, view }: { hand: MeasuresInHand; view: MapView }) {
  const texts = useMeasuresTexts();
  const { measures } = hand;
  if (measures === undefined) {
    return <MeasuresUnanswered hand={hand} />;
  }
  if (measures.length === 0) {
    return <p className="notice">{texts.none}</p>;
  }
  const counts = countStatuses(measures);
  const shown = measures.filter(
    ({ status }) => view.status === undefined || status === view.status,
  );
  const choice = (status: MapView['status'], words: string, count: number) => (
    <li key={words}>
      <Link
        className="status-choice"
        href={mapAddress({ ...view, status })}
        aria-current={status === view.status ? 'true' : undefined}
      >
        {words} <span>{count}</span>
      </Link>
    </li>
  );
  return (
    <>
      <p>{texts.intro}</p>
      <nav aria-label={texts.filter}>
        <ul className="status-choices">
          {choice(undefined, texts.all, measures.length)}
          {measureStatuses.map((status) => choice(status, texts.statuses[status], counts[status]))}
        </ul>
      </nav>
      {shown.length === 0 ? (
        <p className="notice">{texts.noneOfStatus}</p>
      ) : (
        <MeasureList measures={shown} level="h2" linked />
      )}
    </>
  );
}
