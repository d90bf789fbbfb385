import { useMeasuresTexts } from '../../i18n/measures-texts.ts';
import { measuresAt, type MeasuresInHand } from '../../measures/use-measures.ts';
import { MeasureList } from './MeasureList.tsx';
import { MeasuresUnanswered } from '../../measures/MeasuresUnanswered.tsx';

/** What was done about one place. */
export function PlaceMeasures({
  place,
  hand,
  level: Heading,
}: {
  place: string;
  hand: MeasuresInHand;
  level: 'h2' | 'h3';
}) {
  const texts = useMeasuresTexts();
  const here = measuresAt(place, hand);
  return (
    <section className="place-measures">
      <Heading>{texts.title}</Heading>
      {hand.measures === undefined && <MeasuresUnanswered hand={hand} />}
      {hand.measures !== undefined && here.length === 0 && <p>{texts.noneHere}</p>}
      {here.length > 0 && <MeasureList measures={here} level="h3" />}
    </section>
  );
}
