import type { MeasureStatus } from '@trygghetskartan/db/vocabulary';

/** How many measures have come how far. */
export function countStatuses(
  measures: readonly { status: MeasureStatus }[],
): Record<MeasureStatus, number> {
  const counts = { planned: 0, under_way: 0, done: 0, refused: 0 };
  for (const { status } of measures) counts[status] += 1;
  return counts;
}
