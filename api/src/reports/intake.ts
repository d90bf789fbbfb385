import {
  insertReports,
  type NewReport,
  type StoredReport,
} from '@trygghetskartan/db/queries/reports';
import type { ReportBody, ReportReceipt } from '../contract/report.ts';
import type { Dependencies } from '../dependencies.ts';
import { Problem } from '../problem.ts';
import { groupCommit } from './group-commit.ts';
import { prepareReport } from './prepare-report.ts';
import { deriveReceiptCode } from './receipt.ts';
import { createReportKeys } from './report-keys.ts';

type Intake = (
  municipalityCode: string,
  idempotencyKey: string,
  body: ReportBody,
) => Promise<ReportReceipt>;

/** Takes a report in: prepare → store with others → check what stands → receipt. */
export function createIntake({
  db,
  clock,
  random,
  columns,
}: Pick<Dependencies, 'db' | 'clock' | 'random' | 'columns'>): Intake {
  const keysOf = createReportKeys(db, clock, random);
  const writers = new Map<string, (report: NewReport) => Promise<StoredReport>>();

  function writerOf(code: string): (report: NewReport) => Promise<StoredReport> {
    const known = writers.get(code);
    if (known !== undefined) {
      return known;
    }
    const writer = groupCommit((reports: NewReport[]) => insertReports(db, code, reports));
    writers.set(code, writer);
    return writer;
  }

  return async (municipalityCode, idempotencyKey, body) => {
    const keys = await keysOf(municipalityCode);
    const report = prepareReport(body, { idempotencyKey, keys, now: clock() });
    const stored = await writerOf(municipalityCode)(report);
    if (stored.outcome === 'outside') {
      throw new Problem('place_outside', {
        errors: [
          {
            pointer: '/place',
            code: 'place_outside',
            detail: 'farther than 1 km from the municipality',
          },
        ],
      });
    }
    if (stored.outcome === 'repeated' && Buffer.compare(stored.bodyHash, report.bodyHash) !== 0) {
      throw new Problem('idempotency_key_reused');
    }
    columns.noteChange(municipalityCode);
    return {
      receiptCode: deriveReceiptCode(keys.receipt, idempotencyKey),
      receivedAt: stored.receivedAt.toISOString(),
      status: stored.status,
    };
  };
}
