import { measureStatuses } from '@trygghetskartan/db/vocabulary';
import type { MeasuresTexts } from '../../i18n/measures-texts.ts';
import { countStatuses } from '../../measures/count-statuses.ts';
import { measuresAt, type MeasuresInHand } from '../../measures/use-measures.ts';

/** What was done about a place in a few words, "Gjord (1) · Planerad (2)"; empty where nothing was published. */
export function measureLine(
  place: string,
  hand: Pick<MeasuresInHand, 'measures'>,
  { statuses }: Pick<MeasuresTexts, 'statuses'>,
): string {
  const counts = countStatuses(measuresAt(place, hand));
  return measureStatuses
    .filter((status) => counts[status] > 0)
    .map((status) => `${statuses[status]} (${counts[status]})`)
    .join(' · ');
}
