import { createAnalysis, type Analysis } from '@trygghetskartan/api/analysis-threads/analysis';
import { hotspotList } from '@trygghetskartan/api/contract/hotspot';
import { listen } from '@trygghetskartan/api/server';
import { insertReports } from '@trygghetskartan/db/queries/reports';
import { sql } from 'kysely';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { cookieOf, createAccount, nassjoCode, startTestApp, type TestApp } from '../support/app.ts';
import { openTestDatabase, type TestDatabase } from '../support/database.ts';
import { aNewReport, sha256Hex } from '../support/new-report.ts';
import { reportInput } from '../support/report.ts';
import { registry } from '../support/trial-questions.ts';

/*
 * The real service and database, and threads that can also be asked to work long, to fail and to
 * end. Reports are written past the service where a case says "elsewhere": by an import, say, or by
 * another process on the same server.
 */
let database: TestDatabase;
let service: TestApp;
let analysis: Analysis<typeof registry.questions>;
let written = 0;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

beforeEach(async () => {
  await database.reset();
  written = 0;
  service = await startTestApp(database.connection.db, {
    analyse: (parts) => (analysis = createAnalysis({ ...parts, registry })),
  });
  return () => service.close();
});

/** So many reports by as many people; gives their numbers. */
async function writeElsewhere(reports: number): Promise<number[]> {
  const { db } = database.connection;
  const ids: number[] = [];
  for (let left = reports; left > 0; left -= 500) {
    const batch = Array.from({ length: Math.min(500, left) }, () => {
      const key = `elsewhere-${written++}`;
      return aNewReport(key, { reporterKey: sha256Hex(key) });
    });
    await insertReports(db, nassjoCode, batch);
  }
  const { rows } = await sql<{ id: number }>`
    SELECT id::float8 AS id FROM report ORDER BY report.id DESC LIMIT ${reports}::int`.execute(db);
  ids.push(...rows.map(({ id }) => id).reverse());
  return ids;
}

const setStatus = (id: number | undefined, status: string) =>
  sql`UPDATE report SET status = ${status} WHERE id = ${id}::bigint`.execute(
    database.connection.db,
  );

const idsInBoth = () =>
  Promise.all([
    analysis.ask(nassjoCode, 'ids', undefined),
    analysis.ask(nassjoCode, 'idsInOther', undefined),
  ]);

describe('every answer, in both threads,', () => {
  test('holds what was committed elsewhere before it was asked', async () => {
    await service.loadColumns();
    const ids = await writeElsewhere(3);
    expect(await idsInBoth()).toEqual([ids, ids]);
    const more = await writeElsewhere(1);
    expect(await idsInBoth()).toEqual([ids.concat(more), ids.concat(more)]);
  });

  test('leaves out what was withdrawn, rejected or erased before it was asked', async () => {
    const [first, second, third, fourth] = await writeElsewhere(4);
    await service.loadColumns();
    for (const [id, status] of [
      [first, 'withdrawn'],
      [second, 'rejected'],
      [third, 'erased'],
    ] as const) {
      await setStatus(id, status);
      const left = await analysis.ask(nassjoCode, 'ids', undefined);
      expect(left).not.toContain(id);
    }
    expect(await idsInBoth()).toEqual([[fourth], [fourth]]);
    await setStatus(first, 'received');
    expect(await idsInBoth()).toEqual([
      [first, fourth],
      [first, fourth],
    ]);
  });

  test('is of the same hotspots as if nothing had been kept from the question before', async () => {
    const ids = await writeElsewhere(20);
    await service.loadColumns();
    const headers = {
      cookie: await cookieOf(service.app, await createAccount(database.connection.db)),
    };
    const reports = async () =>
      hotspotList.parse((await service.app.inject({ url: '/api/staff/hotspots', headers })).json())
        .reports;
    expect(await reports()).toBe(20);
    await writeElsewhere(1);
    expect(await reports()).toBe(21);
    await setStatus(ids[0], 'withdrawn');
    expect(await reports()).toBe(20);
  });

  test('has another version when the reports have changed, and only then', async () => {
    const [id] = await writeElsewhere(2);
    await service.loadColumns();
    const { version } = await analysis.current(nassjoCode);
    expect((await analysis.current(nassjoCode)).version).toBe(version);
    await setStatus(id, 'withdrawn');
    expect((await analysis.current(nassjoCode)).version).toBeGreaterThan(version);
  });
});

describe('a start', () => {
  test('tells how many of how many reports are loaded, until they are', async () => {
    await writeElsewhere(2500);
    const ready = async () => (await service.app.inject('/readyz')).json();
    expect(await ready()).toMatchObject({ code: 'starting', progress: { reports: 0, of: 0 } });
    const seen: Promise<unknown>[] = [];
    const told: unknown[] = [];
    await analysis.load(nassjoCode, (progress) => {
      told.push(progress);
      seen.push(ready());
    });
    expect(told).toEqual([
      { reports: 2000, of: 2500 },
      { reports: 2500, of: 2500 },
    ]);
    expect(await seen[0]).toMatchObject({
      status: 503,
      code: 'starting',
      retryAfter: 2,
      progress: { reports: 2000, of: 2500 },
    });
    expect(await ready()).toEqual({ status: 'ok' });
    expect((await idsInBoth()).map((ids) => ids.length)).toEqual([2500, 2500]);
  });

  test('misses nothing that is written while reports are being loaded', async () => {
    const before = await writeElsewhere(2500);
    const meanwhile: Promise<number[]>[] = [];
    await analysis.load(nassjoCode, () => void meanwhile.push(writeElsewhere(1)));
    const ids = before.concat((await Promise.all(meanwhile)).flat());
    expect(new Set((await idsInBoth()).flat())).toEqual(new Set(ids));
  });
});

describe('columns that are loaded anew', () => {
  test('take over without a pause: every answer holds all that was committed before it', async () => {
    await writeElsewhere(2500);
    await service.loadColumns();
    const whole = { rebuilt: 0 };
    const rebuilding = (async () => {
      for (; whole.rebuilt < 3; whole.rebuilt++) {
        await analysis.rebuild(nassjoCode);
      }
    })();
    const wrong: string[] = [];
    let asked = 0;
    while (whole.rebuilt < 3) {
      const [id] = await writeElsewhere(1);
      await setStatus(asked + 1, 'withdrawn');
      asked += 1;
      for (const ids of await idsInBoth()) {
        if (ids.length !== 2500 || ids.at(-1) !== id || ids[0] !== asked + 1) {
          wrong.push(`${ids.length} from ${ids[0]} to ${ids.at(-1)}, not ${asked + 1} to ${id}`);
        }
      }
    }
    await rebuilding;
    expect(wrong).toEqual([]);
    expect(asked).toBeGreaterThan(3);
  });

  test('lose nothing that came while they waited for a busy thread', async () => {
    await writeElsewhere(20);
    await service.loadColumns();
    const whole = { rebuilt: 0 };
    const rebuilding = (async () => {
      for (; whole.rebuilt < 5; whole.rebuilt++) {
        // Rows wait behind it, and the swap in both threads with them.
        const busy = analysis.ask(nassjoCode, 'work', { ms: 150 });
        await analysis.rebuild(nassjoCode);
        await busy;
      }
    })();
    const missing: (number | undefined)[] = [];
    while (whole.rebuilt < 5) {
      const [id] = await writeElsewhere(1);
      const ids = await analysis.ask(nassjoCode, 'idsInOther', undefined);
      if (ids.at(-1) !== id) {
        missing.push(id);
      }
    }
    await rebuilding;
    expect(missing).toEqual([]);
    expect((await idsInBoth()).map((ids) => ids.length)).toEqual([written, written]);
  });

  test('are told of a change that takes back what only they have seen', async () => {
    await service.loadColumns();
    const [id] = await writeElsewhere(1);
    expect(await idsInBoth()).toEqual([[id], [id]]);
    await setStatus(id, 'withdrawn');
    await analysis.rebuild(nassjoCode);
    await setStatus(id, 'received');
    expect(await idsInBoth()).toEqual([[id], [id]]);
  });

  test('no longer hold what somebody deleted by hand', async () => {
    const ids = await writeElsewhere(3);
    await service.loadColumns();
    await sql`DELETE FROM report WHERE id = ${ids[1]}::bigint`.execute(database.connection.db);
    const { version } = await analysis.current(nassjoCode);
    await analysis.rebuild(nassjoCode);
    expect(await idsInBoth()).toEqual([
      [ids[0], ids[2]],
      [ids[0], ids[2]],
    ]);
    expect((await analysis.current(nassjoCode)).version).toBeGreaterThan(version);
  });
});

describe('a thread that ends by itself', () => {
  test('is started anew and filled again, and the other one answers meanwhile', async () => {
    const before = await writeElsewhere(20);
    await service.loadColumns();
    const ended = analysis.ask(nassjoCode, 'die', undefined);
    await expect(ended).rejects.toMatchObject({ code: 'internal' });
    const meanwhile = await writeElsewhere(1);
    const ids = before.concat(meanwhile);
    expect(await analysis.ask(nassjoCode, 'idsInOther', undefined)).toEqual(ids);
    await expect(analysis.ask(nassjoCode, 'ids', undefined)).rejects.toMatchObject({
      code: 'starting',
    });
    // The server goes on, and takes reports.
    expect((await service.app.inject('/readyz')).json()).toEqual({ status: 'ok' });
    await expect
      .poll(() => analysis.ask(nassjoCode, 'ids', undefined).catch(() => []), { timeout: 20_000 })
      .toEqual(ids);
    const after = await writeElsewhere(1);
    expect(await idsInBoth()).toEqual([ids.concat(after), ids.concat(after)]);
    expect(service.logged()).toContain('an analysis thread ended');
  });
});

describe('while a question takes long', () => {
  let url: string;
  let drain: () => Promise<boolean>;
  let headers: { cookie: string };
  const leaving: AbortController[] = [];

  beforeEach(async () => {
    await writeElsewhere(20);
    await service.loadColumns();
    headers = { cookie: await cookieOf(service.app, await createAccount(database.connection.db)) };
    const listening = await listen(service.app, 0, '127.0.0.1');
    url = `http://127.0.0.1:${listening.port}`;
    drain = listening.drain;
    return async () => {
      leaving.splice(0).forEach((each) => each.abort());
      await drain();
    };
  });

  /** Works for twenty seconds, unless it is left. */
  function askSlowly(): { answer: Promise<Response | 'left'>; leave(): void } {
    const controller = new AbortController();
    leaving.push(controller);
    const answer = fetch(`${url}/api/staff/hotspots?feeling=safe`, {
      headers,
      signal: controller.signal,
    }).catch((): 'left' => 'left');
    return { answer, leave: () => controller.abort() };
  }
  const hotspots = () => fetch(`${url}/api/staff/hotspots`, { headers });
  const statusWithinSeconds = (seconds: number, answer: Promise<Response>) =>
    Promise.race([answer.then(({ status }) => status), wait(1000 * seconds, 'late')]);
  const isPending = async (answer: Promise<unknown>) =>
    (await Promise.race([answer, wait(0, 'pending')])) === 'pending';

  test('the server, the map and residents do not wait for it', async () => {
    const slow = askSlowly();
    await wait(200);
    const box = 'west=481000&south=6390000&east=482000&north=6391000&cellMetres=50';
    const answers = await Promise.all([
      fetch(`${url}/healthz`),
      fetch(`${url}/api/staff/heat?${box}`, { headers }),
      fetch(`${url}/api/staff/reports`, { headers }),
      service.send(reportInput()),
    ]);
    expect(
      answers.map((answer) => ('status' in answer ? answer.status : answer.statusCode)),
    ).toEqual([200, 200, 200, 201]);
    expect(await isPending(slow.answer)).toBe(true);
  });

  test('a server that stops finishes it, and ends the threads then', async () => {
    const answer = fetch(`${url}/api/staff/hotspots?darkness=dark`, { headers });
    await wait(200);
    expect(await drain()).toBe(true);
    expect((await answer).status).toBe(200);
    await expect(analysis.ask(nassjoCode, 'ids', undefined)).rejects.toMatchObject({
      code: 'stopping',
    });
  });

  test('a browser that goes away ends the work', async () => {
    const slow = askSlowly();
    await wait(200);
    const next = hotspots();
    await wait(200);
    expect(await isPending(next)).toBe(true);
    slow.leave();
    expect(await statusWithinSeconds(5, next)).toBe(200);
    expect(await slow.answer).toBe('left');
    expect(service.logged()).not.toContain('"level":"error"');
  });

  test('one of two browsers that wait for it may go away', async () => {
    const [one, other] = [askSlowly(), askSlowly()];
    await wait(200);
    one.leave();
    expect(await one.answer).toBe('left');
    const next = hotspots();
    await wait(300);
    expect(await isPending(other.answer)).toBe(true);
    expect(await isPending(next)).toBe(true);
    other.leave();
    expect(await statusWithinSeconds(5, next)).toBe(200);
  });
});
