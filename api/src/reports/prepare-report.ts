import type { NewReport } from '@trygghetskartan/db/queries/reports';
import { createHmac } from 'node:crypto';
import type { ReportBody } from '../contract/report.ts';
import { hashBody } from './canonical-json.ts';
import { resolveFelt } from './felt-time.ts';
import type { ReportKeys } from './report-keys.ts';
import { hashReceiptCode } from './receipt.ts';
import { screenWords } from './screen-words.ts';

/**
 * A validated body as the row to be written: the times checked, the device's token and the receipt
 * replaced by keyed hashes. The one way into the table, for a phone and for an import alike. Throws
 * a Problem for a time that cannot be taken.
 */
export function prepareReport(
  body: ReportBody,
  {
    idempotencyKey,
    receiptCode,
    keys,
    now,
    sentAt,
  }: {
    idempotencyKey: string;
    receiptCode: string;
    keys: ReportKeys;
    now: Date;
    /** The phone's clock when it sent; an import has none. */
    sentAt?: string | undefined;
  },
): NewReport {
  const { place, about } = body;
  const words = body.words === undefined || body.words === '' ? null : body.words.toWellFormed();
  return {
    idempotencyKey,
    bodyHash: hashBody(body, keys.receipt),
    lng: place.lng,
    lat: place.lat,
    placeMethod: place.method,
    placeAccuracyMetres: place.accuracyMetres ?? null,
    placeArea: place.area ?? null,
    feeling: body.feeling,
    strength: body.strength ?? null,
    reasons: body.reasons,
    ...resolveFelt(body.felt, now, sentAt),
    actions: body.actions,
    ageBand: about?.ageBand ?? null,
    gender: about?.gender ?? null,
    entryMode: body.entryMode,
    reporterKey: createHmac('sha256', keys.reporter).update(body.deviceToken).digest('hex'),
    receiptHash: hashReceiptCode(keys.receipt, receiptCode),
    words,
    wordFindings: words === null ? [] : screenWords(words),
    receivedAt: now,
  };
}
