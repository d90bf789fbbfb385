import { insertReports, type NewReport } from '@trygghetskartan/db/queries/reports';
import type { MunicipalityRow } from '@trygghetskartan/db/queries/municipalities';
import { findStandingReports } from '@trygghetskartan/db/queries/standing-reports';
import type { Clock, Db } from '../dependencies.ts';
import { Problem } from '../problem.ts';
import { hashBody } from '../reports/canonical-json.ts';
import { prepareReport } from '../reports/prepare-report.ts';
import { deriveReceiptCode } from '../reports/receipt.ts';
import type { ReportKeys } from '../reports/report-keys.ts';
import { ArgumentProblem, type ImportPlan } from './arguments.ts';
import { openSource, type Source, type SourceRow } from './read-rows.ts';
import { openRefusedFile } from './refused-file.ts';
import { RowProblem, rowToBody } from './row-to-body.ts';

const batchSize = 1000;

export interface Tally {
  read: number;
  accepted: number;
  alreadyThere: number;
  /** Rows by why they were refused. */
  refused: Map<string, number>;
  /** Where the refused rows stand, when there are any. */
  refusedFile: string | undefined;
}

interface Surroundings {
  db: Db;
  clock: Clock;
  municipality: MunicipalityRow;
  keys: ReportKeys;
  onProgress: (tally: Readonly<Tally>) => void;
}

interface Prepared {
  row: SourceRow;
  report: NewReport;
}

interface Refused {
  row: SourceRow;
  because: string;
  /** Of a row whose time cannot be taken: it may have been taken in while it could. */
  identity?: { idempotencyKey: string; bodyHash: string };
}

/** Opens the plan's file. Throws an ArgumentProblem when the file or its columns are not as said. */
export async function openPlanned(plan: ImportPlan): Promise<Source> {
  const source = await openSource(plan.file, plan.encoding);
  const unknown = [...plan.columns.values()].filter((column) => !source.columns.includes(column));
  if (unknown.length > 0) {
    const names = [...new Set(unknown)].map((column) => `"${column}"`).join(', ');
    throw new ArgumentProblem(
      `The file has no column ${names}. It has: ${source.columns.join(', ')}.`,
    );
  }
  return source;
}

/**
 * Streams a file in, batch by batch, each durable before the next is read. Run again it takes in only
 * what is not there: what an interrupted import has stored is skipped. Throws an ArgumentProblem
 * before anything is written when the refused rows have nowhere to go.
 */
export async function importFile(
  plan: ImportPlan,
  source: Source,
  surroundings: Surroundings,
): Promise<Tally> {
  const { db, municipality, onProgress } = surroundings;
  const refusedFile = await openRefusedFile(plan.refusedFile, source.columns);
  const tally: Tally = {
    read: 0,
    accepted: 0,
    alreadyThere: 0,
    refused: new Map(),
    refusedFile: undefined,
  };
  let batch: Prepared[] = [];
  let refused: Refused[] = [];

  async function refuse(row: SourceRow, because: string): Promise<void> {
    tally.refused.set(because, (tally.refused.get(because) ?? 0) + 1);
    await refusedFile.write(row, because);
  }

  async function storeBatch(): Promise<void> {
    const stored = await insertReports(
      db,
      municipality.code,
      batch.map(({ report }) => report),
    );
    for (const [index, { row, report }] of batch.entries()) {
      const outcome = stored[index];
      if (outcome === undefined || outcome.outcome === 'outside') {
        await refuse(row, 'place_outside');
      } else if (outcome.outcome === 'stored') {
        tally.accepted += 1;
      } else {
        await tellRepeated(row, report, outcome);
      }
    }
    batch = [];
  }

  async function tellRepeated(
    row: SourceRow,
    given: { bodyHash: string },
    standing: { bodyHash: string },
  ): Promise<void> {
    if (standing.bodyHash === given.bodyHash) {
      tally.alreadyThere += 1;
    } else {
      await refuse(row, 'changed');
    }
  }

  async function refuseBatch(): Promise<void> {
    const keys = refused.flatMap(({ identity }) => identity?.idempotencyKey ?? []);
    const standing = new Map(
      (await findStandingReports(db, municipality.code, keys)).map((report) => [
        report.idempotencyKey,
        report,
      ]),
    );
    for (const { row, because, identity } of refused) {
      const report = standing.get(identity?.idempotencyKey ?? '');
      if (identity !== undefined && report !== undefined) {
        await tellRepeated(row, identity, report);
      } else {
        await refuse(row, because);
      }
    }
    refused = [];
  }

  try {
    for await (const row of source.rows) {
      tally.read += 1;
      const prepared = prepareRow(row, plan, surroundings);
      if ('because' in prepared) {
        refused.push(prepared);
      } else {
        batch.push(prepared);
      }
      if (batch.length + refused.length === batchSize) {
        await storeBatch();
        await refuseBatch();
        onProgress(tally);
      }
    }
    await storeBatch();
    await refuseBatch();
    onProgress(tally);
  } finally {
    tally.refusedFile = (await refusedFile.close()) ? refusedFile.path : undefined;
  }
  return tally;
}

/** The same way as a phone's report, marked as imported. */
function prepareRow(
  row: SourceRow,
  plan: ImportPlan,
  { municipality, keys, clock }: Surroundings,
): Prepared | Refused {
  if ('unreadable' in row) {
    return { row, because: `unreadable: ${row.unreadable}` };
  }
  let read: ReturnType<typeof rowToBody>;
  try {
    read = rowToBody(row.cells, {
      ...plan,
      timeZone: plan.timeZone ?? municipality.timeZone,
    });
  } catch (error) {
    if (error instanceof RowProblem) {
      return { row, because: error.because };
    }
    throw error;
  }
  const { body, idempotencyKey } = read;
  try {
    const receiptCode = deriveReceiptCode(keys.receipt, idempotencyKey);
    const report = prepareReport(body, { idempotencyKey, receiptCode, keys, now: clock() });
    return { row, report: { ...report, placeMethod: 'import', entryMode: 'import' } };
  } catch (error) {
    if (error instanceof Problem) {
      const bodyHash = hashBody(body, keys.receipt);
      return { row, because: error.code, identity: { idempotencyKey, bodyHash } };
    }
    throw error;
  }
}
