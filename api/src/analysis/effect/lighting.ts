import type { Effect } from '../../contract/effect.ts';
import type { ReportColumns } from '../columns.ts';
import { countPeopleByClock, countPeopleByLight } from '../comparison/clock-counts.ts';
import { countClockHours, sumHours } from '../comparison/clock-hours.ts';
import { weighedHours, weighHours } from '../comparison/hour-weights.ts';
import { pearsonBeside } from './overdispersion.ts';
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
  const hours = [...bounds.subarray(1)].map((end, i) => countClockHours(columns, bounds[i], end));
  const counts = countPeopleByLight(columns, positions, bounds);
  const weights = weighHours([
    {
      counts: countPeopleByClock(columns, bounds[0], bounds[split]),
      hours: sumHours(hours.slice(0, split)),
    },
    {
      counts: countPeopleByClock(columns, bounds[split], bounds[bounds.length - 1]),
      hours: sumHours(hours.slice(split)),
    },
  ]);
  const busyHours = hours.map((own) => weighedHours(own, weights));
  const sideOf = (light: 0 | 1, from: number, to: number) => {
    const own = counts.slice(from, to).map((period) => period[light]);
    const time = busyHours.slice(from, to).map((period) => period[light]);
    const count = own.reduce((sum, people) => sum + people, 0);
    const allTime = time.reduce((sum, hour) => sum + hour, 0);
    const cells = own.map((people, i) => ({
      count: people,
      expected: (count / allTime) * time[i],
    }));
    return { count, time: allTime, cells };
  };
  const [light, dark] = ([0, 1] as const).map((own) => ({
    before: sideOf(own, 0, split),
    after: sideOf(own, split, counts.length),
  }));
  const sides = [light.before, light.after, dark.before, dark.after];
  if (sides.some(({ time }) => time === 0)) return undefined;

  const overdispersion = Math.max(1, pearsonBeside(sides.map(({ cells }) => cells)) || 1);
  const expected = dark.after.time / dark.before.time / (light.after.time / light.before.time);
  const inDark = { before: dark.before.count, after: dark.after.count };
  const inLight = { before: light.before.count, after: light.after.count };
  const { ratio, low, high } = compareChanges(inDark, inLight, overdispersion, expected);
  const couldShow = couldShowFewer(inDark.before, inLight, overdispersion, expected);
  return {
    dark: inDark,
    light: inLight,
    verdict: judgeRatio({ low, high }, couldShow),
    ratio: { ratio, low, high },
  };
}
