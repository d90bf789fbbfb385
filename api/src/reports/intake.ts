import {
  insertReports,
  type NewReport,
  type StoredReport,
} from '@trygghetskartan/db/queries/reports';
import { findStandingReports } from '@trygghetskartan/db/queries/standing-reports';
import type { ReportBody, ReportReceipt } from '../contract/report.ts';
import type { Dependencies } from '../dependencies.ts';
import { Problem } from '../problem.ts';
import { hashBody } from './canonical-json.ts';
import { groupCommit } from './group-commit.ts';
import { prepareReport } from './prepare-report.ts';
import { deriveReceiptCode } from './receipt.ts';
import { createReportKeys, type ReportKeys } from './report-keys.ts';

interface TakenIn {
  receipt: ReportReceipt;
  /** Not, when the same report had come before. */
  isNew: boolean;
}

type Intake = (
  municipalityCode: string,
  idempotencyKey: string,
  body: ReportBody,
  sentAt: string | undefined,
) => Promise<TakenIn>;

/** A report on its way in. */
interface Arriving {
  municipalityCode: string;
  idempotencyKey: string;
  body: ReportBody;
  /** The phone's clock when it sent. */
  sentAt: string | undefined;
  keys: ReportKeys;
  receiptCode: string;
}

/** Takes a report in: prepare → store with others → check what stands → receipt. */
export function createIntake({
  db,
  clock,
  random,
  analysis,
}: Pick<Dependencies, 'db' | 'clock' | 'random' | 'analysis'>): Intake {
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

  /** A report that was accepted while its time could be told keeps its receipt. */
  async function store(arriving: Arriving): Promise<StoredReport> {
    const { municipalityCode, idempotencyKey, body } = arriving;
    let report: NewReport;
    try {
      report = prepareReport(body, { ...arriving, now: clock() });
    } catch (refusal) {
      const [standing] = await findStandingReports(db, municipalityCode, [idempotencyKey]);
      if (standing === undefined) {
        throw refusal;
      }
      return { ...standing, outcome: 'repeated' };
    }
    return writerOf(municipalityCode)(report);
  }

  return async (municipalityCode, idempotencyKey, body, sentAt) => {
    const keys = await keysOf(municipalityCode);
    const receiptCode = deriveReceiptCode(keys.receipt, idempotencyKey);
    const stored = await store({
      municipalityCode,
      idempotencyKey,
      body,
      sentAt,
      keys,
      receiptCode,
    });
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
    // Of an erased report nothing is left to compare with; whoever repeats it is told that it is erased.
    const isComparable = stored.outcome === 'repeated' && stored.status !== 'erased';
    if (isComparable && stored.bodyHash !== hashBody(body, keys.receipt)) {
      throw new Problem('idempotency_key_reused');
    }
    analysis.noteChange(municipalityCode);
    return {
      receipt: {
        receiptCode,
        receivedAt: stored.receivedAt.toISOString(),
        status: stored.status,
      },
      isNew: stored.outcome === 'stored',
    };
  };
}
