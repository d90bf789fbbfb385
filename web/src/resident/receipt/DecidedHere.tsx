import { useMeasuresTexts } from '../../i18n/measures-texts.ts';
import { MeasureCard } from '../../measures/MeasureCard.tsx';
import { MeasuresUnanswered } from '../../measures/MeasuresUnanswered.tsx';
import { useMeasures } from '../../measures/use-measures.ts';
import type { Point } from '../where/distance.ts';
import { measuresNear } from './measures-near.ts';

/** What was decided for the place of a report: picked out here, so that nobody is told where it is. */
export function DecidedHere({ place }: { place: Point }) {
  const texts = useMeasuresTexts();
  const hand = useMeasures();
  const near = hand.measures && measuresNear(place, hand.measures);
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
