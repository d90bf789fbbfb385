import { addDays } from '@trygghetskartan/api/local-instant';
import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { postReport } from '../support/intake.ts';
import { reportInput } from '../support/report.ts';
import { median, quantile } from '../support/statistics.ts';
import type { PeriodFilter } from './filters.ts';
import { milliseconds, type Results } from './results.ts';

const perSecond = 100;
const seconds = 8;

/** How long residents wait while the strategist keeps the detector busy, beside an idle server. */
export async function measurePostsDuringRuns(
  serverUrl: string,
  group: string,
  size: number,
  whole: PeriodFilter,
  askHotspots: (filter: PeriodFilter) => Promise<unknown>,
  results: Results,
): Promise<void> {
  await postSteadily(serverUrl);
  const alone = await postSteadily(serverUrl);
  const busy = { until: Promise.resolve(), ended: false, runs: 0 };
  busy.until = (async () => {
    for (let run = 0; !busy.ended; run++) {
      // Another first day each time, so that nothing kept is of use.
      await askHotspots({ ...whole, from: addDays(whole.from, run % 300) });
      busy.runs += 1;
    }
  })();
  const beside = await postSteadily(serverUrl);
  busy.ended = true;
  await busy.until;
  const put = (what: string, taken: number) => results.put(group, what, size, milliseconds(taken));
  put('posts, 100 a second, alone: median', median(alone));
  put('posts, 100 a second, alone: p99', quantile(alone, 0.99));
  put('posts, 100 a second, one full run after another meanwhile: median', median(beside));
  put('posts, 100 a second, one full run after another meanwhile: p99', quantile(beside, 0.99));
  results.put(group, 'full runs answered meanwhile', size, `${busy.runs}`);
}

/** Milliseconds from when each post was due to its answer: one that must wait to be sent counts too. */
async function postSteadily(serverUrl: string): Promise<number[]> {
  const start = performance.now();
  const posts: Promise<number>[] = [];
  for (let at = 0; at < perSecond * seconds; at++) {
    const due = start + (1000 * at) / perSecond;
    await wait(Math.max(0, due - performance.now()));
    posts.push(
      postReport(serverUrl, randomUUID(), reportInput()).then(() => performance.now() - due),
    );
  }
  return Promise.all(posts);
}
