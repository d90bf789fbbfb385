import type { ReceiptReport } from '@trygghetskartan/api/contract/receipt';
import { useMeasuresTexts } from '../../i18n/measures-texts.ts';
import { MeasureCard } from '../../measures/MeasureCard.tsx';
import { MeasuresUnanswered } from '../../measures/MeasuresUnanswered.tsx';
import { useMeasures } from '../../measures/use-measures.ts';
import { measuresNear } from './measures-near.ts';

/** What was decided for the place of a report: picked out here, so that nobody is told where it is. */
export function DecidedHere({ place }: { place: ReceiptReport['place'] }) {
  const texts = useMeasuresTexts();
  const hand = useMeasures();
  const reach = place.method === 'area' ? (place.accuracyMetres ?? 0) : 0;
  const near = hand.measures && measuresNear(place, hand.measures, reach);
  return (
    <section className="receipt-section stack">
      <h2>{texts.title}</h2>
      {near === undefined && <MeasuresUnanswered hand={hand} />}
      {near?.length === 0 && <p>{texts.noneHere}</p>}
      {near !== undefined && near.length > 0 && (
        <ul className="measure-list">
          {near.map((measure, index) => (
            <li key={`${index} ${measure.title}`}>
              <MeasureCard measure={measure} level="h3" />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
