import { decodeHeat } from '@trygghetskartan/api/contract/heat';
import type { HotspotList } from '@trygghetskartan/api/contract/hotspot';
import { nassjo } from '@trygghetskartan/db/municipalities/nassjo';
import { randomUUID } from 'node:crypto';
import { postReport } from '../support/intake.ts';
import { reportInput } from '../support/report.ts';
import { startServer, type DatabasePlace } from '../support/server.ts';
import { signInAsPrinted, type StaffGet } from '../support/staff-client.ts';
import { median, quantile } from '../support/statistics.ts';
import { queryOf, type PeriodFilter } from './filters.ts';
import { measurePostsDuringRuns } from './posts-during-runs.ts';
import { residentMegabytes, untilCaughtUp, untilIdle } from './process-figures.ts';
import { megabytes, milliseconds, type Results } from './results.ts';
import { timed, timeRuns } from './timing.ts';

export const overHttp = 'the real server over HTTP';
export const memoryAfterAll = 'resident beyond an empty server, after all above';
export const changedHotspots = 'changed filter → hotspots';
export const changedHeat = 'changed filter → heat of 5 × 5 km';
export const oneAdded = 'one report posted → in the hotspots';
const added = 5;
/** The phones' work would be done on the processor that is measured. */
const postsFreely = { MISUSE_PROTECTION: 'off' };
/** With fewer reports a run is over before a post comes in its way. */
const leastForPosts = 100_000;
/** Four in five of the town's reports are unsafe. */
const leastUnsafeShare = 0.75;

interface Task {
  size: number;
  sideMetres: number;
  whole: PeriodFilter;
  random: readonly PeriodFilter[];
  results: Results;
}

/** Of a server without a report that has been asked the same: what the program itself takes, in MB. */
export async function measureEmptyServer(
  place: DatabasePlace,
  whole: PeriodFilter,
): Promise<number | undefined> {
  const server = await startServer(place);
  try {
    const ask = questions(await signInAsPrinted(server));
    await ask.heat(whole, 5000);
    await ask.hotspots(whole);
    await untilIdle(server.pid);
    return residentMegabytes(server.pid, 'VmRSS');
  } finally {
    await server.stop();
  }
}

/** The same server that `npm start` starts, on a database that holds the reports already. */
export async function measureServer(
  place: DatabasePlace,
  emptyMegabytes: number | undefined,
  { size, sideMetres, whole, random, results }: Task,
): Promise<void> {
  const put = (what: string, ms: number) => results.put(overHttp, what, size, milliseconds(ms));
  const started = await timed(() => startServer(place, { LOG_LEVEL: 'info', ...postsFreely }, 600));
  const server = started.value;
  const putMemory = (what: string, field: 'VmRSS' | 'VmHWM') => {
    const now = residentMegabytes(server.pid, field);
    results.put(
      overHttp,
      what,
      size,
      now === undefined || emptyMegabytes === undefined ? '–' : megabytes(now - emptyMegabytes),
    );
  };
  try {
    put('start, until ready', started.ms);
    putMemory('resident beyond an empty server, ready', 'VmRSS');
    const ask = questions(await signInAsPrinted(server));
    put('first heat, whole town', (await timed(() => ask.heat(whole, sideMetres))).ms);
    const first = await timed(() => ask.hotspots(whole));
    put('first hotspots', first.ms);
    if (first.value.reports < leastUnsafeShare * size) {
      throw new Error(`the server answers for ${first.value.reports} of ${size} reports`);
    }
    results.put(overHttp, 'hotspots found, A and B', size, `${first.value.hotspots.length}`);

    // A database that has none yet is given the runs and the releases of past fortnights.
    put('then busy with past fortnights for', (await timed(() => untilCaughtUp(server))).ms);

    const runAll = async (what: string, work: (filter: PeriodFilter) => Promise<unknown>) => {
      const taken = await timeRuns(random.length, (run) => work(random[run]));
      put(`${what}, median of ${random.length}`, median(taken));
      put(`${what}, longest`, quantile(taken, 1));
    };
    await runAll(changedHotspots, (filter) => ask.hotspots(filter));
    await runAll(changedHeat, (filter) => ask.heat(filter, Math.min(5000, sideMetres)));
    await runAll('changed filter → heat of the whole', (filter) => ask.heat(filter, sideMetres));

    let { reports } = await ask.hotspots(whole);
    const shown = await timeRuns(added, async () => {
      await postReport(server.url, randomUUID(), reportInput());
      const next = await ask.hotspots(whole);
      if (next.reports !== reports + 1) {
        throw new Error(
          `the posted report is not in the answer: ${next.reports} of ${reports + 1}`,
        );
      }
      reports = next.reports;
    });
    put(`${oneAdded}, median of ${added}`, median(shown));
    put(`${oneAdded}, longest`, quantile(shown, 1));
    putMemory(memoryAfterAll, 'VmRSS');
    putMemory('resident at its highest beyond an empty server', 'VmHWM');
    if (size >= leastForPosts) {
      await measurePostsDuringRuns(server.url, overHttp, size, whole, ask.hotspots, results);
    }
  } finally {
    await server.stop();
  }
}

/** What the staff page asks for; answers are read to the end. */
function questions(get: StaffGet) {
  const [easting, northing] = nassjo.centre;
  return {
    // Read as the page reads it, which checks nothing again that its own server wrote.
    hotspots: async (filter: PeriodFilter): Promise<HotspotList> =>
      JSON.parse(await (await get(`/api/staff/hotspots?${queryOf(filter)}`)).text()),
    heat: async (filter: PeriodFilter, sideMetres: number) => {
      const half = Math.max(500, sideMetres) / 2;
      const box = `west=${easting - half}&south=${northing - half}&east=${easting + half}&north=${northing + half}`;
      const cell = Math.max(5, (2 * half) / 500);
      const path = `/api/staff/heat?${queryOf(filter)}&${box}&cellMetres=${cell}`;
      return decodeHeat(await (await get(path)).arrayBuffer());
    },
  };
}
