import {
  bytesOf,
  createColumns,
  takeUp,
  type ReportColumns,
} from '@trygghetskartan/api/analysis/columns';
import {
  pointsOf,
  selectReports,
  type ReportSelection,
} from '@trygghetskartan/api/analysis/filter';
import { layGround } from '@trygghetskartan/api/analysis/ground';
import { findHotspots } from '@trygghetskartan/api/analysis/lex';
import type { ReportPoints } from '@trygghetskartan/api/analysis/report-points';
import { updateGround } from '@trygghetskartan/api/analysis/update-ground';
import { nassjo } from '@trygghetskartan/db/municipalities/nassjo';
import { median, quantile } from '../support/statistics.ts';
import { heat, hotspots, phasesOf, viewOf } from './answers.ts';
import { rowsOf } from './big-town-rows.ts';
import type { BigTown } from './big-town.ts';
import { selectionOf, type PeriodFilter } from './filters.ts';
import { milliseconds, type Results } from './results.ts';
import { timed, timeRuns } from './timing.ts';

export const inProcess = 'the analysis in process, one thread';
export const fullRun = 'select, then both tiers of the whole';
export const ninetyDays = 'the same of 90 days';
export const heatWhole = 'select, then the heat of the whole';
const pageSize = 10_000;
const repeats = 5;

/** What a random filter takes of the reports, 0 to 1, and how long it took. */
export interface FilterTimes {
  filter: PeriodFilter;
  share: number;
  hotspotsMs: number;
  heatMs: number;
}

/**
 * The analysis functions alone, on one thread of this process. Gives the points of the whole, for the
 * peers, and the times of each filter.
 */
export async function measureAnalysis(
  town: BigTown,
  filters: { whole: PeriodFilter; random: readonly PeriodFilter[]; ninety: PeriodFilter },
  results: Results,
  tellPhases: ((line: string) => void) | undefined,
): Promise<{ points: ReportPoints; filterTimes: FilterTimes[] }> {
  const size = town.count;
  const put = (what: string, ms: number) => results.put(inProcess, what, size, milliseconds(ms));
  const columns = createColumns({ timeZone: nassjo.timeZone, lng: 14.69, lat: 57.65 });
  put('rows into columns', await loadColumns(columns, town));
  results.put(inProcess, 'columns, bytes a report', size, {
    value: Math.round(bytesOf(columns) / size),
    unit: 'bytes',
  });

  const whole = selectionOf(filters.whole);
  const wholeView = viewOf(town.sideMetres);
  const nearView = viewOf(Math.min(5000, town.sideMetres));
  put('first heat, whole town', (await timed(() => heat(columns, whole, wholeView))).ms);
  put('first hotspots', (await timed(() => hotspots(columns, whole))).ms);
  put(fullRun, median(await timeRuns(repeats, () => hotspots(columns, whole))));
  put(
    ninetyDays,
    median(await timeRuns(repeats, () => hotspots(columns, selectionOf(filters.ninety)))),
  );

  put(heatWhole, median(await timeRuns(repeats, () => heat(columns, whole, wholeView))));

  const selections = filters.random.map(selectionOf);
  const runAll = async (what: string, work: (selection: ReportSelection) => unknown) => {
    const taken = await timeRuns(selections.length, (run) => work(selections[run]));
    put(`${what}, median of ${selections.length}`, median(taken));
    put(`${what}, longest`, quantile(taken, 1));
    return taken;
  };
  const hotspotTimes = await runAll('changed filter → hotspots', (selection) =>
    hotspots(columns, selection),
  );
  const heatTimes = await runAll('changed filter → heat of 5 × 5 km', (selection) =>
    heat(columns, selection, nearView),
  );
  await runAll('changed filter → heat of the whole', (selection) =>
    heat(columns, selection, wholeView),
  );

  put(
    `one report added → hotspots current, median of ${repeats}`,
    median(await addOneByOne(columns, town, whole)),
  );

  if (tellPhases !== undefined) {
    tellPhases(`${size.toLocaleString('en')} reports: ${phasesOf(columns, whole)}`);
  }
  return {
    points: pointsOf(columns, selectReports(columns, whole)),
    filterTimes: filters.random.map((filter, at) => ({
      filter,
      share: selectReports(columns, selections[at]).length / size,
      hotspotsMs: hotspotTimes[at],
      heatMs: heatTimes[at],
    })),
  };
}

/** Milliseconds of each: take it up, bring the ground up to date, find both tiers. */
async function addOneByOne(
  columns: ReportColumns,
  town: BigTown,
  selection: ReportSelection,
): Promise<number[]> {
  let ground = layGround(columns, selectReports(columns, selection));
  return timeRuns(repeats, (run) => {
    const at = Math.floor((town.count * (run + 0.5)) / repeats);
    const [row] = rowsOf(town, at, at + 1);
    const added = { ...row, feeling: 'unsafe' as const, id: town.count + 1 + run };
    ground = updateGround(ground, columns, takeUp(columns, [added]), selection);
    return findHotspots(ground, columns);
  });
}

async function loadColumns(columns: ReportColumns, town: BigTown): Promise<number> {
  let ms = 0;
  for (let start = 0; start < town.count; start += pageSize) {
    const rows = rowsOf(town, start, start + pageSize);
    ms += (await timed(() => takeUp(columns, rows))).ms;
  }
  return ms;
}
