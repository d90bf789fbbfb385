import { Cancelled } from '@trygghetskartan/api/analysis-threads/question';
import { createColumns, takeUp, type ReportRow } from '@trygghetskartan/api/analysis/columns';
import { runFortnight } from '@trygghetskartan/api/runs/run-fortnight';
import { expect, test } from 'vitest';
import { seededRandom } from '../../support/town.ts';
import { NASSJO, reportRow } from '../analysis/rows.ts';

/*
 * Three hundred people all over a square of 2 km, one report each; at its middle thirty people, a
 * third of whom report twice. Ids in the order of writing.
 */
function makeRows(): ReportRow[] {
  const random = seededRandom(5);
  const rows: ReportRow[] = [];
  const add = (easting: number, northing: number, who: number): void => {
    rows.push(
      reportRow({
        id: rows.length + 1,
        easting,
        northing,
        reporter: `person ${who}`,
        feltAt: Date.UTC(2026, 10, 1) - Math.floor(random() * 300) * 86_400_000,
      }),
    );
  };
  for (let person = 0; person < 300; person++) {
    add(481_000 + 2000 * random(), 6_389_000 + 2000 * random(), person);
  }
  for (let report = 0; report < 40; report++) {
    add(482_000 + 30 * random(), 6_390_000 + 30 * random(), 1000 + (report % 30));
  }
  return rows;
}

const rows = makeRows();
const whole = { selection: {}, minimumReporters: 5, known: [], nextId: 1 };
const patient = { checkCancelled: () => {}, report: () => undefined };

function runOver(
  reports: readonly ReportRow[],
  question: Partial<Parameters<typeof runFortnight>[1]> = {},
  job = patient,
) {
  const columns = createColumns(NASSJO);
  // In several pages, as they come from the database.
  for (let from = 0; from < reports.length; from += 100) {
    takeUp(columns, reports.slice(from, from + 100));
  }
  const held = { columns, municipality: { ...NASSJO, code: '0682' }, version: 1 };
  return runFortnight(held, { ...whole, ...question }, job);
}

/** The same rows in an order of their own. */
function shuffled(seed: number): ReportRow[] {
  const random = seededRandom(seed);
  return rows
    .map((row) => ({ row, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ row }) => row);
}

test('finds the middle, and numbers it', () => {
  const { findings, reports, people, lastReportId } = runOver(rows);
  expect({ reports, people, lastReportId }).toEqual({
    reports: 340,
    people: 330,
    lastReportId: 340,
  });
  expect(findings[0]).toMatchObject({ hotspotId: 1, state: 'entered', misses: 0 });
  expect(findings[0]?.figures?.people).toBeGreaterThanOrEqual(28);
});

test('is the same to the bit whatever order the reports were loaded in', () => {
  const one = runOver(rows);
  expect(runOver(rows.toReversed())).toEqual(one);
  for (const seed of [1, 2, 3]) expect(runOver(shuffled(seed))).toEqual(one);
});

test('leaves out what came in after the last report of the run', () => {
  const late = reportRow({
    id: 341,
    easting: 482_010,
    northing: 6_390_010,
    reporter: 'latecomer',
  });
  expect(runOver([...rows, late], { lastReportId: 340 })).toEqual(runOver(rows));
  expect(runOver([...rows, late]).inputDigest).not.toBe(runOver(rows).inputDigest);
});

test('tells other reports by the digest: one moved by a centimetre, or of another person', () => {
  const [first = reportRow({}), ...others] = rows;
  const digest = runOver(rows).inputDigest;
  expect(runOver([{ ...first, easting: first.easting + 0.01 }, ...others]).inputDigest).not.toBe(
    digest,
  );
  const same = others[0]?.reporter ?? '';
  expect(runOver([{ ...first, reporter: same }, ...others]).inputDigest).not.toBe(digest);
});

test('does not tell people apart by their keys, which may be renewed', () => {
  const renewed = rows.map((row) => ({ ...row, reporter: `ee${row.reporter.slice(2)}` }));
  expect(runOver(renewed)).toEqual(runOver(rows));
});

test('ends at any of its steps when nobody waits for it any more', () => {
  const stopAfter = (steps: number) => {
    let taken = 0;
    const checkCancelled = (): void => {
      if (taken++ === steps) throw new Cancelled();
    };
    return () => runOver(rows, {}, { ...patient, checkCancelled });
  };
  // Sorting, digest, ground, both tiers: each has steps of its own.
  for (const steps of [0, 5, 10, 15, 20, 25, 30]) {
    expect(stopAfter(steps)).toThrow(Cancelled);
  }
});

test('goes on from what was known', () => {
  const [found] = runOver(rows).findings;
  const known = [
    { ...place(found?.cells ?? []), id: 17, misses: 2 },
    { ...place([470_000, 6_380_000]), id: 18, misses: 3 },
    { ...place([460_000, 6_380_000]), id: 19, misses: 0 },
  ];
  const { findings } = runOver(rows, { known, nextId: 40 });
  expect(findings.map(({ hotspotId, state, misses }) => [hotspotId, state, misses])).toEqual([
    [17, 'stayed', 0],
    [19, 'missed', 1],
  ]);
});

function place(cells: readonly number[]) {
  const [easting = 0, northing = 0] = cells;
  return { easting, northing, radius: 30, cells: Int32Array.from(cells) };
}
