import { createAnalysis } from '@trygghetskartan/api/analysis-threads/analysis';
import { registry } from '@trygghetskartan/api/analysis-threads/questions';
import { workChallenge, type WorkChallenge } from '@trygghetskartan/api/contract/proof-of-work';
import { countReports } from '@trygghetskartan/db/queries/reports';
import { randomUUID } from 'node:crypto';
import type { Dependencies } from '@trygghetskartan/api/dependencies';
import { usualLimits } from '@trygghetskartan/api/protection/protection';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { nassjoCode, startTestApp, type TestApp } from '../support/app.ts';
import { openTestDatabase, type TestDatabase } from '../support/database.ts';
import { reportInput } from '../support/report.ts';
import { solve } from '../support/work.ts';

let database: TestDatabase;
let service: TestApp;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterEach(() => service.close());
afterAll(async () => {
  await analysis?.close();
  await database.close();
});

/** The threads of all the services; of a report they only hear that there is one more. */
let analysis: Dependencies['analysis'] | undefined;

/** The memory of a service begins empty: each case has its own. */
async function startProtected(limits = usualLimits, variables = {}): Promise<void> {
  service = await startTestApp(database.connection.db, {
    variables: { MISUSE_PROTECTION: 'on', ...variables },
    limits,
    analyse: (parts) => {
      analysis ??= createAnalysis({ ...parts, registry });
      return { ...analysis, close: () => Promise.resolve() };
    },
  });
}

const school = { remoteAddress: '192.0.2.7' };
const elsewhere = { remoteAddress: '198.51.100.9' };

async function askChallenge(from = school, headers = {}): Promise<WorkChallenge> {
  const answer = await service.app.inject({ url: '/api/reports/challenge', headers, ...from });
  return workChallenge.parse(answer.json());
}

interface Sent {
  work?: string;
  key?: string;
  body?: object;
  from?: { remoteAddress: string };
  headers?: Record<string, string>;
}

async function post({
  work,
  key = randomUUID(),
  body = reportInput(),
  from = school,
  headers,
}: Sent) {
  return await service.app.inject({
    method: 'POST',
    url: '/api/reports',
    headers: { 'idempotency-key': key, ...(work !== undefined && { altcha: work }), ...headers },
    payload: body,
    ...from,
  });
}

const newWork = async (from = school): Promise<string> => solve(await askChallenge(from));

/** Sends with new work each time, one after the other. */
async function sendMany(count: number, stated: () => Sent): Promise<number[]> {
  const statuses: number[] = [];
  for (let index = 0; index < count; index++) {
    const sent = stated();
    statuses.push((await post({ work: await newWork(sent.from), ...sent })).statusCode);
  }
  return statuses;
}

const reports = () => countReports(database.connection.db, nassjoCode);

describe('proof of work', () => {
  beforeEach(() => startProtected());

  test('a report with the work of a new challenge is taken in, and no other', async () => {
    const before = await reports();
    const challenge = await askChallenge();
    const work = solve(challenge);
    const tampered = (changes: object) =>
      Buffer.from(
        JSON.stringify({ ...JSON.parse(Buffer.from(work, 'base64').toString()), ...changes }),
      ).toString('base64');
    const refused = [
      await post({}),
      await post({ work: 'nonsense' }),
      await post({ work: tampered({ number: -1 }) }),
      await post({ work: tampered({ number: 0 }) }),
      await post({ work: tampered({ signature: 'f'.repeat(64) }) }),
      await post({ work: tampered({ salt: challenge.salt.replace(/\d&$/, '9&') }) }),
      await post({ work: tampered({ salt: challenge.salt.replace(/\?.*/, '') }) }),
      await post({ work: tampered({ algorithm: 'SHA-1' }) }),
    ];
    expect(refused.map((answer) => `${answer.statusCode} ${answer.json().code}`)).toEqual(
      Array(8).fill('403 work_required'),
    );
    expect(await reports()).toBe(before);
    expect((await post({ work })).statusCode).toBe(201);
    expect(await reports()).toBe(before + 1);
  });

  test('work counts once, but a report that is repeated with its key is answered as before', async () => {
    const [work, key, body] = [await newWork(), randomUUID(), reportInput()];
    const first = await post({ work, key, body });
    const before = await reports();
    const again = await post({ work, key, body });
    const later = await post({ work: await newWork(), key, body });
    expect([again, later].map((answer) => answer.json())).toEqual([first.json(), first.json()]);
    expect((await post({ work })).json().code).toBe('work_required');
    expect(await reports()).toBe(before);
  });

  test('two reports with the same work at once are one', async () => {
    const work = await newWork();
    const answers = await Promise.all(Array.from({ length: 8 }, () => post({ work })));
    const statuses = answers.map(({ statusCode }) => statusCode);
    expect(statuses.filter((status) => status === 201)).toHaveLength(1);
    expect(statuses.filter((status) => status === 403)).toHaveLength(7);
  });

  test('a challenge is good for ten minutes', async () => {
    const [early, late] = [await newWork(), await newWork()];
    service.clock.passSeconds(599);
    expect((await post({ work: early })).statusCode).toBe(201);
    service.clock.passSeconds(1);
    expect((await post({ work: late })).json().code).toBe('work_required');
  });

  test('the work of before a restart must be done anew', async () => {
    const work = await newWork();
    await service.close();
    await startProtected();
    expect((await post({ work })).json().code).toBe('work_required');
  });

  test('what is refused for another reason is told its reason', async () => {
    const outside = reportInput({ place: { lng: 18.07, lat: 59.33, method: 'crosshair' } });
    expect((await post({ work: await newWork(), body: outside })).json().code).toBe(
      'place_outside',
    );
    expect((await post({ work: await newWork(), body: {} })).json().code).toBe('body_invalid');
  });
});

describe('the work', () => {
  beforeEach(() => startProtected());

  test('becomes harder where much is asked for, up to eight times, and easy again by itself', async () => {
    const numbers: number[] = [];
    for (let index = 0; index < 2400; index++) {
      numbers.push((await askChallenge()).maxnumber);
    }
    expect(numbers.slice(0, 599)).toEqual(Array(599).fill(50_000));
    expect([600, 1200, 1800, 2399].map((index) => numbers[index])).toEqual([
      100_000, 200_000, 400_000, 400_000,
    ]);
    expect((await askChallenge(elsewhere)).maxnumber).toBe(50_000);
    expect((await askChallenge({ remoteAddress: '192.0.2.99' })).maxnumber).toBe(400_000);
    service.clock.passSeconds(15 * 60);
    expect((await askChallenge()).maxnumber).toBe(50_000);
  });
});

/** The usual limits, with work that a test has time for. */
const easy = { ...usualLimits, leastNumbers: 1 };
/** Limits that a test can reach. */
const narrow = { leastNumbers: 1, mostOfDevice: 3, mostOfPrefix: 5, mostOfMunicipality: 8 };

describe('limits', () => {
  test('a class of thirty behind one address is not held up, nor is its work harder', async () => {
    await startProtected(easy);
    const statuses = await sendMany(30, () => ({
      body: reportInput({ entryMode: 'school_class' }),
    }));
    expect(statuses).toEqual(Array(30).fill(201));
    expect((await askChallenge()).maxnumber).toBe(1);
  });

  test(
    'a thousand reports that one phone wrote in a week come in at once',
    { timeout: 120_000 },
    async () => {
      await startProtected(easy);
      const { deviceToken } = reportInput();
      const before = await reports();
      // Four at a time, as the queue does.
      const statuses = await Promise.all(
        [1, 2, 3, 4].map(() => sendMany(250, () => ({ body: reportInput({ deviceToken }) }))),
      );
      expect(statuses.flat()).toEqual(Array(1000).fill(201));
      expect(await reports()).toBe(before + 1000);
    },
  );

  test('what one device sends more than its share waits, and comes in when it has waited', async () => {
    await startProtected(narrow);
    const body = reportInput();
    const before = await reports();
    expect(await sendMany(3, () => ({ body }))).toEqual([201, 201, 201]);
    const key = randomUUID();
    const work = await newWork();
    const held = await post({ work, key, body });
    expect(held.statusCode).toBe(429);
    expect(held.json()).toMatchObject({ code: 'too_many_requests', retryAfter: 300 });
    expect(held.headers['retry-after']).toBe('300');
    expect(await reports()).toBe(before + 3);
    expect((await post({ work: await newWork() })).statusCode).toBe(201);
    service.clock.passSeconds(300);
    expect((await post({ work, key, body })).statusCode).toBe(201);
  });

  test('the same work does not get past a limit by being sent again', async () => {
    await startProtected(narrow);
    const body = reportInput();
    await sendMany(3, () => ({ body }));
    const [work, key] = [await newWork(), randomUUID()];
    const statuses = [await post({ work, key, body }), await post({ work, key, body })];
    expect(statuses.map(({ statusCode }) => statusCode)).toEqual([429, 429]);
  });

  test('an address has its share, whatever the devices call themselves; another is not held up', async () => {
    await startProtected(narrow);
    expect(await sendMany(6, () => ({}))).toEqual([201, 201, 201, 201, 201, 429]);
    expect(await sendMany(1, () => ({ from: { remoteAddress: '192.0.2.200' } }))).toEqual([429]);
    expect(await sendMany(1, () => ({ from: elsewhere }))).toEqual([201]);
  });

  test('behind a proxy it is the address that the proxy saw, not the one that the sender wrote', async () => {
    await startProtected(narrow, { TRUST_PROXY: 'on' });
    let sent = 0;
    const claiming = () => {
      sent += 1;
      return { headers: { 'x-forwarded-for': `203.0.113.${sent}, 198.51.100.9` } };
    };
    expect(await sendMany(6, claiming)).toEqual([201, 201, 201, 201, 201, 429]);
    const other = { headers: { 'x-forwarded-for': '198.51.100.9, 203.0.113.7' } };
    expect(await sendMany(1, () => other)).toEqual([201]);
  });

  test('a municipality has its share of all addresses together', async () => {
    await startProtected(narrow);
    let sent = 0;
    const statuses = await sendMany(9, () => {
      sent += 1;
      return { from: { remoteAddress: `2001:db8:${sent}::1` } };
    });
    expect(statuses).toEqual([...Array(8).fill(201), 429]);
  });

  test('repetitions and refusals take nothing of it', async () => {
    await startProtected(narrow);
    const [key, body] = [randomUUID(), reportInput()];
    expect(await sendMany(10, () => ({ key, body }))).toEqual(Array(10).fill(201));
    const place = { lng: 18.07, lat: 59.33, method: 'crosshair' } as const;
    expect(await sendMany(10, () => ({ body: { ...body, place } }))).toEqual(Array(10).fill(422));
    expect(await sendMany(2, () => ({ body }))).toEqual([201, 201]);
  });

  test('without protection nothing is asked for and nothing held up', async () => {
    await startProtected(narrow, { MISUSE_PROTECTION: 'off' });
    expect((await service.app.inject('/api/reports/challenge')).statusCode).toBe(204);
    const answers = await Promise.all(Array.from({ length: 10 }, () => post({})));
    expect(answers.map(({ statusCode }) => statusCode)).toEqual(Array(10).fill(201));
  });
});
