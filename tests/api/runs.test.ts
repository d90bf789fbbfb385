import { createAnalysis, type Analysis } from '@trygghetskartan/api/analysis-threads/analysis';
import { registry } from '@trygghetskartan/api/analysis-threads/questions';
import { hotspotList } from '@trygghetskartan/api/contract/hotspot';
import {
  hotspotHistory,
  runFindings,
  runList,
  runRepetition,
} from '@trygghetskartan/api/contract/run';
import { csrfHeader } from '@trygghetskartan/api/contract/staff';
import { createLog } from '@trygghetskartan/api/log';
import { createDirectory } from '@trygghetskartan/api/municipality/directory';
import { Problem } from '@trygghetskartan/api/problem';
import { scheduleRuns, type RunSchedule } from '@trygghetskartan/api/runs/schedule';
import { sql } from 'kysely';
import { randomBytes } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  cookieOf,
  createAccount,
  nassjoCode,
  startOfTime,
  startTestApp,
  type TestApp,
} from '../support/app.ts';
import { openTestDatabase, type TestDatabase } from '../support/database.ts';
import { reportInput, stationPlace } from '../support/report.ts';
import { asReportInput, makeTown } from '../support/town.ts';

/*
 * A town of 400 reports in the year before Monday 2026-11-23, forty of them at the station. The last
 * whole fortnight is number 1483, of 2026-11-09 to 2026-11-22.
 */
let database: TestDatabase;
let service: TestApp;
let cookie: string;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

async function startEmpty(): Promise<void> {
  await database.reset();
  service = await startTestApp(database.connection.db);
  await service.loadColumns();
  cookie = await cookieOf(service.app, await createAccount(database.connection.db));
}

async function fillTown(): Promise<void> {
  const town = makeTown({
    seed: 11,
    reports: 400,
    hotspotReports: 40,
    hotspots: [[stationPlace.lng, stationPlace.lat]],
    until: startOfTime,
  });
  await Promise.all(town.map((report) => service.send(asReportInput(report))));
}

/** Nine people at the station, one a day from the day on. */
async function sendNine(firstDay: string): Promise<void> {
  for (let person = 0; person < 9; person++) {
    const at = new Date(Date.parse(`${firstDay}T19:00:00Z`) + person * 86_400_000);
    await service.send(reportInput({ felt: { kind: 'moment', at: at.toISOString() } }));
  }
}

const ask = async (url: string) => (await service.app.inject({ url, headers: { cookie } })).json();
const listRuns = async () => runList.parse(await ask('/api/staff/runs')).runs;
const repeat = async (id: number) => {
  const url = `/api/staff/runs/${id}/repeat`;
  const headers = { cookie, [csrfHeader]: '1' };
  return runRepetition.parse((await service.app.inject({ method: 'POST', url, headers })).json());
};
const change = (statement: ReturnType<typeof sql>) => statement.execute(database.connection.db);

describe('runs', () => {
  beforeEach(startEmpty);
  afterEach(() => service.close());

  test('are made for the whole fortnights since the first report, oldest first', async () => {
    await sendNine('2026-10-12');
    const made = await service.makeRuns();
    expect(made.map(({ fortnight, left }) => [fortnight, left])).toEqual([
      [1481, 2],
      [1482, 1],
      [1483, 0],
    ]);
    expect((await listRuns()).map(({ id, from, to, reports }) => [id, from, to, reports])).toEqual([
      [1483, '2026-11-09', '2026-11-22', 9],
      [1482, '2026-10-26', '2026-11-08', 9],
      [1481, '2026-10-12', '2026-10-25', 9],
    ]);
    expect(await service.makeRuns()).toEqual([]);
  });

  test('are not made while nobody has reported', async () => {
    expect(await service.makeRuns()).toEqual([]);
    expect(await listRuns()).toEqual([]);
  });

  test('go back 26 fortnights at most', async () => {
    await sendNine('2025-01-10');
    const made = await service.makeRuns();
    expect(made[0]?.fortnight).toBe(1458);
    expect(made).toHaveLength(26);
  });

  test('are made some minutes after the fortnight has ended, by the local calendar', async () => {
    await sendNine('2026-10-26');
    // Sunday 2026-11-08 ends at 23:00 UTC.
    service.clock.now = new Date('2026-11-08T23:09:00Z');
    expect(await service.makeRuns()).toEqual([]);
    service.clock.now = new Date('2026-11-08T23:10:00Z');
    expect(await service.makeRuns()).toMatchObject([{ fortnight: 1482 }]);
  });

  test('that are called off leave what was made, and are gone on with later', async () => {
    await sendNine('2026-08-10');
    const stop = new AbortController();
    const stopped = service.makeRuns(stop.signal);
    stop.abort(new Error('called off'));
    await expect(stopped).rejects.toThrow('called off');
    await service.makeRuns();
    const ids = (await listRuns()).map(({ id }) => id);
    expect(ids).toEqual([1483, 1482, 1481, 1480, 1479, 1478, 1477, 1476]);
  });

  describe('in the background', () => {
    let analysis: Analysis<typeof registry.questions>;
    let logged: string[];
    let schedule: RunSchedule | undefined;

    beforeEach(() => {
      logged = [];
      const { db } = database.connection;
      const clock = () => startOfTime;
      const municipalities = createDirectory(db, nassjoCode, clock);
      analysis = createAnalysis({ db, municipalities, clock, log: createLog('silent'), registry });
      return async () => {
        await schedule?.stop();
        await analysis.close();
      };
    });

    function start(current = analysis): RunSchedule {
      const { db } = database.connection;
      const clock = () => startOfTime;
      schedule = scheduleRuns({
        db,
        clock,
        random: randomBytes,
        analysis: current,
        municipalities: createDirectory(db, nassjoCode, clock),
        log: createLog('info', { write: (line) => void logged.push(line) }),
      });
      return schedule;
    }
    const countReleases = async () =>
      (await database.connection.db.selectFrom('release').select('fortnight').execute()).length;
    /** The analysis, which fails once, at the run of that number of the 26 fortnights. */
    const failing = (number: number, error: Error): typeof analysis => {
      let asked = 0;
      return {
        ...analysis,
        ask: (...parts) => (++asked === number ? Promise.reject(error) : analysis.ask(...parts)),
      };
    };

    test('are made with their releases, and that ends when it is told to', async () => {
      await sendNine('2026-10-12');
      const running = start();
      await expect.poll(countReleases, { timeout: 20_000 }).toBe(3);
      expect(await listRuns()).toHaveLength(3);
      await expect(running.stop()).resolves.toBeUndefined();
    });

    test('are gone on with when the analysis says so, and nothing of it is an error', async () => {
      await sendNine('2026-10-12');
      start(failing(25, new Problem('too_many_requests', { retryAfter: 0.1 })));
      await expect.poll(countReleases, { timeout: 20_000 }).toBe(3);
      expect(logged.join('')).not.toContain('could not be made');
    });

    test('that fail are told of, and those before them are released', async () => {
      await sendNine('2026-10-12');
      start(failing(26, new Error('no')));
      await expect.poll(countReleases, { timeout: 20_000 }).toBe(2);
      expect(await listRuns()).toHaveLength(2);
      expect(logged.join('')).toContain('runs could not be made');
    });

    test('do not load the reports of a municipality while none is due', async () => {
      await sendNine('2026-10-12');
      await service.makeRuns();
      start();
      await expect.poll(countReleases, { timeout: 20_000 }).toBe(3);
      expect(analysis.progress(nassjoCode)).toEqual({ reports: 0, of: 0 });
      await expect(analysis.current(nassjoCode)).rejects.toMatchObject({ code: 'starting' });
    });
  });

  test('of two servers that begin together are the same as those of one', async () => {
    await fillTown();
    const other = await startTestApp(database.connection.db);
    try {
      await other.loadColumns();
      const made = await Promise.all([service.makeRuns(), other.makeRuns()]);
      const fortnights = made.flat().map(({ fortnight }) => fortnight);
      expect(fortnights.sort((a, b) => a - b)).toEqual(
        Array.from({ length: 26 }, (_, i) => 1458 + i),
      );
      const together = (await listRuns()).map(({ outputDigest }) => outputDigest);
      await change(sql`DELETE FROM hotspot_finding`);
      await change(sql`DELETE FROM hotspot`);
      await change(sql`DELETE FROM hotspot_run`);
      await service.makeRuns();
      expect((await listRuns()).map(({ outputDigest }) => outputDigest)).toEqual(together);
    } finally {
      await other.close();
    }
  });
});

describe('a hotspot that lasts', () => {
  beforeAll(async () => {
    await startEmpty();
    await fillTown();
    await service.makeRuns();
  });
  afterAll(() => service.close());

  const station = async () => {
    const { hotspots } = hotspotList.parse(await ask('/api/staff/hotspots'));
    const found = hotspots.find(
      ({ lng, lat }) =>
        Math.hypot((lng - stationPlace.lng) * 59_700, (lat - stationPlace.lat) * 111_300) < 40,
    );
    expect(found).toBeDefined();
    return found;
  };

  test('is the same in every list and through the runs, by its id and its name', async () => {
    const now = await station();
    const id = now?.lasting?.id ?? 0;
    const filtered = hotspotList.parse(await ask('/api/staff/hotspots?from=2026-02-01'));
    expect(filtered.hotspots.map(({ lasting, name }) => [lasting?.id, name])).toContainEqual([
      id,
      now?.name,
    ]);
    const { history, since, name } = hotspotHistory.parse(
      await ask(`/api/staff/hotspots/${id}/history`),
    );
    expect(name).toBe(now?.name);
    expect(history.at(-1)).toMatchObject({ run: { to: since }, finding: { state: 'entered' } });
    expect(history[0]?.run).toMatchObject({ id: 1483, to: '2026-11-22' });
    expect(history[0]?.finding.lasting).toEqual(now?.lasting);
    expect(history.length).toBe(now?.lasting?.runs);
    expect(now?.lasting).toMatchObject({ id, since });
  });

  test('keeps its name when the town names the place anew', async () => {
    const before = await station();
    await change(sql`UPDATE place SET name = 'Nya ' || name WHERE municipality_code = '0682'`);
    try {
      await service.send(reportInput());
      expect((await station())?.name).toBe(before?.name);
    } finally {
      await change(sql`UPDATE place SET name = substr(name, 5) WHERE municipality_code = '0682'`);
    }
  });

  test('is not named among places that feel safe', async () => {
    for (let person = 0; person < 30; person++) {
      await service.send(reportInput({ feeling: 'safe', reasons: ['well_lit'] }));
    }
    const { hotspots } = hotspotList.parse(await ask('/api/staff/hotspots?feeling=safe'));
    expect(hotspots.length).toBeGreaterThan(0);
    expect(hotspots.every(({ lasting }) => lasting === undefined)).toBe(true);
  });

  test('has a longer history after the next fortnight', async () => {
    const before = await station();
    service.clock.passSeconds(14 * 86_400);
    // Signed out by then.
    cookie = await cookieOf(service.app, await createAccount(database.connection.db));
    expect(await service.makeRuns()).toMatchObject([{ fortnight: 1484, left: 0 }]);
    const after = await station();
    expect(after?.lasting).toEqual({
      id: before?.lasting?.id,
      since: before?.lasting?.since,
      found: (before?.lasting?.found ?? 0) + 1,
      runs: (before?.lasting?.runs ?? 0) + 1,
    });
    const { findings } = runFindings.parse(await ask('/api/staff/runs/1484'));
    expect(findings.find(({ lasting }) => lasting.id === after?.lasting?.id)).toMatchObject({
      state: 'stayed',
      misses: 0,
      name: before?.name,
    });
  });
});

describe('a run that is repeated', () => {
  beforeAll(async () => {
    await startEmpty();
    await fillTown();
    await service.makeRuns();
  });
  afterAll(() => service.close());

  test('is identical to the bit, also by another server that loaded the reports anew', async () => {
    expect(await repeat(1483)).toMatchObject({ verdict: 'identical', sameFindings: true });
    const other = await startTestApp(database.connection.db);
    try {
      await other.loadColumns();
      const headers = { cookie, [csrfHeader]: '1' };
      const url = '/api/staff/runs/1470/repeat';
      const answer = await other.app.inject({ method: 'POST', url, headers });
      expect(answer.json()).toMatchObject({ verdict: 'identical', sameFindings: true });
    } finally {
      await other.close();
    }
  });

  test('is identical though reports of its fortnight have come in since', async () => {
    await sendNine('2026-11-10');
    expect(await repeat(1483)).toMatchObject({ verdict: 'identical' });
  });

  test('says that a report was withdrawn', async () => {
    const { stored } = await repeat(1483);
    await change(sql`UPDATE report SET status = 'withdrawn'
      WHERE id = (SELECT id FROM report WHERE felt_at < '2026-11-22' ORDER BY felt_at DESC LIMIT 1)`);
    const answer = await repeat(1483);
    expect(answer.verdict).toBe('input_changed');
    expect(answer.repeated.reports).toBe(stored.reports - 1);
  });

  test('is a defect where the same reports give something else', async () => {
    await change(
      sql`UPDATE hotspot_run SET output_digest = sha256('tampered') WHERE fortnight = 1475`,
    );
    expect(await repeat(1475)).toMatchObject({ verdict: 'defect', sameFindings: false });
  });

  test('says that the method is another now', async () => {
    await change(sql`UPDATE hotspot_run SET output_digest = sha256('of old'), method = 'LEX 0'
      WHERE fortnight = 1476`);
    expect(await repeat(1476)).toMatchObject({ verdict: 'method_changed', sameFindings: false });
  });
});

describe('what no run has found', () => {
  beforeAll(startEmpty);
  afterAll(() => service.close());

  test.each(['/api/staff/runs/1483', '/api/staff/hotspots/1/history'])('%s', async (url) => {
    expect(await ask(url)).toMatchObject({ code: 'not_found' });
  });
});
