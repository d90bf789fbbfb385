import type { Effect } from '../../contract/effect.ts';
import { countPeopleByClock, countPeopleByLight } from '../comparison/clock-counts.ts';
import { countClockHours } from '../comparison/clock-hours.ts';
import { weighedHours, weighHours } from '../comparison/hour-weights.ts';
import type { ReportColumns } from '../columns.ts';
import { usedOverdispersion } from './overdispersion.ts';
import { compareChanges } from './ratio-of-ratios.ts';
import { couldShowFewer, judgeRatio } from './verdict.ts';

/**
 * For a measure of lighting: how reports in the dark changed against those in daylight at the same
 * place, which knows of everything there but the light. Each is taken per hour of it, since autumn
 * brings more dark hours by itself; hours count as busy as they are in the town. Undefined where one
 * of the two had no hours before or after. Positions are the place's reports, ascending; `split` is
 * the number of periods before the start.
 */
export function compareDarkWithDaylight(
  columns: ReportColumns,
  positions: Uint32Array,
  bounds: Int32Array,
  split: number,
): Effect['lighting'] {
  const sides = [
    [bounds[0], bounds[split]],
    [bounds[split], bounds[bounds.length - 1]],
  ].map(([from, to]) => ({
    counts: countPeopleByClock(columns, from, to),
    hours: countClockHours(columns, from, to),
  }));
  const weights = weighHours(sides);
  const [before, after] = sides.map(({ hours }) => weighedHours(hours, weights));
  if (![...before, ...after].every((hours) => hours > 0)) return undefined;

  const byPeriod = countPeopleByLight(columns, positions, bounds);
  const groupsOf = (light: 0 | 1): [number[], number[]] => {
    const counts = byPeriod.map((period) => period[light]);
    return [counts.slice(0, split), counts.slice(split)];
  };
  const [light, dark] = [groupsOf(0), groupsOf(1)];
  const changeOf = ([earlier, later]: [number[], number[]]) => ({
    before: earlier.reduce((sum, count) => sum + count, 0),
    after: later.reduce((sum, count) => sum + count, 0),
  });
  const overdispersion = usedOverdispersion([...dark, ...light]);
  const expected = after[1] / before[1] / (after[0] / before[0]);
  const estimate = compareChanges(changeOf(dark), changeOf(light), overdispersion, expected);
  const couldShow = couldShowFewer(changeOf(dark).before, changeOf(light), overdispersion);
  return {
    dark: changeOf(dark),
    light: changeOf(light),
    verdict: judgeRatio(estimate, couldShow),
    ratio: { ratio: estimate.ratio, low: estimate.low, high: estimate.high },
  };
}
