import { createHash } from 'node:crypto';
import type { NewReport } from '@trygghetskartan/db/queries/reports';

/** A report as the routes hand it to the database: unsafe, at Nässjö station, now. */
export function aNewReport(idempotencyKey: string, differing: Partial<NewReport> = {}): NewReport {
  return {
    idempotencyKey,
    bodyHash: sha256Hex(`body of ${idempotencyKey}`),
    lng: 14.694735,
    lat: 57.651359,
    placeMethod: 'crosshair',
    placeAccuracyMetres: null,
    placeArea: null,
    feeling: 'unsafe',
    strength: null,
    reasons: ['deserted'],
    feltKind: 'now',
    feltAt: new Date('2026-11-20T21:00:00Z'),
    feltDayPart: null,
    feltWeekPart: null,
    actions: [],
    ageBand: null,
    gender: null,
    entryMode: 'self',
    reporterKey: sha256Hex('a device'),
    receiptHash: sha256Hex(`receipt of ${idempotencyKey}`),
    words: null,
    wordFindings: [],
    ...differing,
  };
}

export function sha256(text: string): Uint8Array {
  return new Uint8Array(createHash('sha256').update(text).digest());
}

/** As a report holds its hashes. */
export function sha256Hex(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
