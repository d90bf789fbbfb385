import type { ReportSelection } from '@trygghetskartan/api/analysis/filter';
import { reasonMask } from '@trygghetskartan/api/analysis/reason-bits';
import type { Ring } from '@trygghetskartan/api/analysis/ring';
import { filterToQuery, type ReportFilter } from '@trygghetskartan/api/contract/filter';
import { addDays, startOfDay } from '@trygghetskartan/api/local-instant';
import type { AreaOutline } from '@trygghetskartan/db/municipalities/configuration';
import { nassjo } from '@trygghetskartan/db/municipalities/nassjo';
import { dayParts, safeReasons, unsafeReasons } from '@trygghetskartan/db/vocabulary';
import { seededRandom } from '../support/town.ts';

/** A filter that says its period. */
export type PeriodFilter = ReportFilter & { from: string; to: string };

/** What the page shows first: all that is unsafe, of the last twelve months. */
export function wholeFilter(today: string): PeriodFilter {
  return { from: addDays(today, -364), to: today, feeling: 'unsafe' };
}

/** Something of everything that the strategist can choose; the same for the same seed and day. */
export function randomFilters(count: number, seed: number, today: string): PeriodFilter[] {
  const random = seededRandom(seed);
  const chance = (share: number) => random() < share;
  const some = <T>(values: readonly T[], most: number): T[] => {
    const left = [...values];
    const wanted = 1 + Math.floor(random() * most);
    return Array.from({ length: wanted }, () =>
      left.splice(Math.floor(random() * left.length), 1),
    ).flat();
  };
  return Array.from({ length: count }, () => {
    const months = 1 + Math.floor(12 * random());
    const to = addDays(today, -Math.floor((364 - 30.4 * (months - 0.1)) * random()));
    const feeling = chance(0.75) ? 'unsafe' : 'safe';
    const reasons = feeling === 'unsafe' ? unsafeReasons : safeReasons;
    return {
      from: addDays(to, -Math.round(30.4 * months)),
      to,
      feeling,
      ...(chance(0.3) && { reasons: some(reasons, 5) }),
      ...(chance(0.3) && { dayParts: some(dayParts, 3) }),
      ...(chance(0.2) && { darkness: chance(0.7) ? 'dark' : 'light' }),
      ...(chance(0.15) && { area: some(nassjo.areas, 1)[0].slug }),
    };
  });
}

export const queryOf = (filter: ReportFilter): string => filterToQuery(filter).toString();

/** As the server resolves it, from the configuration instead of the database. */
export function selectionOf(filter: PeriodFilter): ReportSelection {
  const area = nassjo.areas.find(({ slug }) => slug === filter.area);
  return {
    fromMinute: startOfDay(filter.from, nassjo.timeZone) / 60_000,
    toMinute: startOfDay(addDays(filter.to, 1), nassjo.timeZone) / 60_000,
    feeling: filter.feeling,
    reasons: filter.reasons && reasonMask(filter.reasons),
    dayParts: filter.dayParts,
    darkness: filter.darkness,
    area: area && [[ringOf(area.outline)]],
  };
}

function ringOf(outline: AreaOutline): Ring {
  if ('corners' in outline) {
    return [...outline.corners, outline.corners[0]];
  }
  const { centre, radiusMetres } = outline;
  return Array.from({ length: 33 }, (_, corner) => [
    centre[0] + radiusMetres * Math.cos((corner * Math.PI) / 16),
    centre[1] + radiusMetres * Math.sin((corner * Math.PI) / 16),
  ]);
}
