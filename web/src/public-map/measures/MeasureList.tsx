import type { PublicMeasure } from '@trygghetskartan/api/contract/measure';
import { MeasureCard } from '../../measures/MeasureCard.tsx';
import { placePage } from '../place-address.ts';

/** Cards in the order they are given; where they stand together, each leads to its place. */
export function MeasureList({
  measures,
  level,
  linked = false,
}: {
  measures: readonly PublicMeasure[];
  level: 'h2' | 'h3';
  linked?: boolean;
}) {
  return (
    <ul className="measure-list">
      {measures.map((measure, index) => (
        // They have no number of their own: it would tell how many are not published.
        <li key={`${index} ${measure.title}`}>
          <MeasureCard
            measure={measure}
            level={level}
            placeAddress={linked ? placePage(placeOf(measure)) : undefined}
          />
        </li>
      ))}
    </ul>
  );
}

/** The hotspot where the map tells of one, else the square. */
function placeOf({ places }: PublicMeasure): string {
  return places.at(-1) ?? '';
}
