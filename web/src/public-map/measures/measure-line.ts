import type { MeasuresTexts } from '../../i18n/measures-texts.ts';
import { countStatuses } from '../../measures/count-statuses.ts';
import { measuresAt, type MeasuresInHand } from '../../measures/use-measures.ts';

/** What was done about a place in a few words, "1 gjord, 2 planerade"; empty where nothing was published. */
export function measureLine(
  place: string,
  hand: Pick<MeasuresInHand, 'measures'>,
  { counts }: Pick<MeasuresTexts, 'counts'>,
): string {
  return counts(countStatuses(measuresAt(place, hand)));
}
