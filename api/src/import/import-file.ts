import { insertReports, type NewReport } from '@trygghetskartan/db/queries/reports';
import type { MunicipalityRow } from '@trygghetskartan/db/queries/municipalities';
import type { Clock, Db } from '../dependencies.ts';
import { Problem } from '../problem.ts';
import { prepareReport } from '../reports/prepare-report.ts';
import type { ReportKeys } from '../reports/report-keys.ts';
import { ArgumentProblem, type ImportPlan } from './arguments.ts';
import { openSource, type SourceRow } from './read-rows.ts';
import { createRefusedFile } from './refused-file.ts';
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
  line: number;
  cells: Record<string, string>;
  report: NewReport;
}

/**
 * Streams a file in, batch by batch, each durable before the next is read. Run again it takes in only
 * what is not there: what an interrupted import has stored is skipped. Throws an ArgumentProblem
 * before anything is written when the file or its columns are not as said.
 */
export async function importFile(plan: ImportPlan, surroundings: Surroundings): Promise<Tally> {
  const { db, municipality, onProgress } = surroundings;
  const source = await openSource(plan.file);
  const unknown = [...plan.columns.values()].find((column) => !source.columns.includes(column));
  if (unknown !== undefined) {
    throw new ArgumentProblem(
      `The file has no column "${unknown}". It has: ${source.columns.join(', ')}.`,
    );
  }
  const refusedFile = createRefusedFile(plan.refusedFile, source.columns);
  const tally: Tally = {
    read: 0,
    accepted: 0,
    alreadyThere: 0,
    refused: new Map(),
    refusedFile: undefined,
  };
  let batch: Prepared[] = [];

  async function refuse(
    line: number,
    because: string,
    cells?: Record<string, string>,
  ): Promise<void> {
    tally.refused.set(because, (tally.refused.get(because) ?? 0) + 1);
    await refusedFile.write(line, because, cells);
  }

  async function storeBatch(): Promise<void> {
    const stored = await insertReports(
      db,
      municipality.code,
      batch.map(({ report }) => report),
    );
    for (const [index, { line, cells, report }] of batch.entries()) {
      const outcome = stored[index];
      if (outcome === undefined || outcome.outcome === 'outside') {
        await refuse(line, 'place_outside', cells);
      } else if (outcome.outcome === 'stored') {
        tally.accepted += 1;
      } else if (Buffer.compare(outcome.bodyHash, report.bodyHash) === 0) {
        tally.alreadyThere += 1;
      } else {
        await refuse(line, 'changed', cells);
      }
    }
    batch = [];
    onProgress(tally);
  }

  for await (const row of source.rows) {
    tally.read += 1;
    const prepared = prepareRow(row, plan, surroundings);
    if ('because' in prepared) {
      await refuse(row.line, prepared.because, 'cells' in row ? row.cells : undefined);
    } else {
      batch.push(prepared);
    }
    if (batch.length === batchSize) {
      await storeBatch();
    }
  }
  if (batch.length > 0) {
    await storeBatch();
  }
  tally.refusedFile = (await refusedFile.close()) ? refusedFile.path : undefined;
  return tally;
}

/** The same way as a phone's report, marked as imported. */
function prepareRow(
  row: SourceRow,
  plan: ImportPlan,
  { municipality, keys, clock }: Surroundings,
): Prepared | { because: string } {
  if ('unreadable' in row) {
    return { because: `unreadable: ${row.unreadable}` };
  }
  try {
    const timeZone = plan.timeZone ?? municipality.timeZone;
    const { body, idempotencyKey } = rowToBody(row.cells, { ...plan, timeZone });
    const report = prepareReport(body, { idempotencyKey, keys, now: clock() });
    return {
      line: row.line,
      cells: row.cells,
      report: { ...report, placeMethod: 'import', entryMode: 'import' },
    };
  } catch (error) {
    if (error instanceof RowProblem) {
      return { because: error.because };
    }
    if (error instanceof Problem) {
      return { because: error.code };
    }
    throw error;
  }
}
