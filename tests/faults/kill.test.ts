import type { ReportInput, ReportReceipt } from '@trygghetskartan/api/contract/report';
import { connect } from '@trygghetskartan/db/connect';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { testEngine } from '../support/database.ts';
import { createDatabasePlace, type TemporaryPlace } from '../support/database-place.ts';
import { postReport } from '../support/intake.ts';
import { startServer, type DatabasePlace, type RunningServer } from '../support/server.ts';
import { asReportInput, makeTown } from '../support/town.ts';

const concurrent = 200;
const reportsPerRound = 400;
/** The server is killed when so many of a round's reports have their receipt; the first time before any. */
const killedAfter = [0, 1, 50, 100, 150];

/** Two hundred phones that do their work on this one machine would send one after another. */
const withoutLimits = { MISUSE_PROTECTION: 'off' };

let place: TemporaryPlace | undefined;
let server: RunningServer | undefined;

afterEach(async () => {
  await server?.kill();
  await place?.remove();
});

/**
 * 200 residents at a time are sending, the machine loses the process in the middle, it comes back,
 * and every phone sends again with its key. Five times, on the same data.
 */
test('a server that is killed in the middle loses no acknowledged report and keeps none twice', async () => {
  place = await createDatabasePlace(testEngine);
  server = await startServer(place.at, withoutLimits);
  for (const [round, receipts] of killedAfter.entries()) {
    const reports = reportsOfRound(round);
    const acknowledged = await sendUntilKilled(server, reports, receipts);
    expect(acknowledged.size).toBeGreaterThanOrEqual(receipts);
    // The kill fell into the middle: phones were left without an answer.
    expect(acknowledged.size).toBeLessThan(reportsPerRound);

    server = await startServer(place.at, withoutLimits);
    const { url } = server;
    const again = new Map<string, ReportReceipt>();
    await sendAll(reports, async (key, body) => again.set(key, await postReport(url, key, body)));
    expect(again.size).toBe(reportsPerRound);
    for (const [key, receipt] of acknowledged) {
      expect(again.get(key)).toEqual(receipt);
    }
  }
  await server.stop();
  const keys = killedAfter.flatMap((_, round) => [...reportsOfRound(round).keys()]);
  expect(await storedKeys(place.at)).toEqual(keys.sort());
});

function reportsOfRound(round: number): Map<string, ReportInput> {
  const town = makeTown({
    seed: round,
    reports: reportsPerRound,
    hotspots: [],
    hotspotReports: 0,
    // Fixed, so that a replay has the same body.
    until: new Date('2026-11-01T12:00:00Z'),
  });
  return new Map(
    town.map((report, index) => [`round-${round}-report-${index}`, asReportInput(report)]),
  );
}

/** Two hundred on their way at any time. */
async function sendAll(
  reports: Map<string, ReportInput>,
  send: (key: string, body: ReportInput) => Promise<unknown>,
): Promise<void> {
  const waiting = reports.entries();
  const phones = Array.from({ length: concurrent }, async () => {
    for (const [key, body] of waiting) {
      await send(key, body);
    }
  });
  await Promise.all(phones);
}

/** Kills the server after so many receipts; gives the receipts that arrived, also after that. */
async function sendUntilKilled(
  target: RunningServer,
  reports: Map<string, ReportInput>,
  receipts: number,
): Promise<Map<string, ReportReceipt>> {
  const acknowledged = new Map<string, ReportReceipt>();
  let killed: Promise<void> | undefined;
  const kill = () => {
    killed ??= target.kill();
  };
  if (receipts === 0) {
    setTimeout(kill, 15);
  }
  await sendAll(reports, async (key, body) => {
    try {
      acknowledged.set(key, await postReport(target.url, key, body));
    } catch {
      return; // no answer: this phone will send again
    }
    if (acknowledged.size >= receipts) {
      kill();
    }
  });
  await killed;
  return acknowledged;
}

async function storedKeys(at: DatabasePlace): Promise<string[]> {
  const connection = await connect(
    'url' in at ? at : { directory: join(at.directory, 'database') },
  );
  const rows = await connection.db.selectFrom('report').select('idempotency_key').execute();
  await connection.close();
  return rows.map((row) => row.idempotency_key).sort();
}
