import type { Municipality } from '@trygghetskartan/api/contract/municipality';
import type { PublicPlaces } from '@trygghetskartan/api/contract/public-map';
import type { ReportInput, ReportReceipt } from '@trygghetskartan/api/contract/report';
import { requestJson } from './request.ts';

export function getMunicipality(signal?: AbortSignal): Promise<Municipality> {
  return requestJson('/api/municipality', signal === undefined ? {} : { signal });
}

export function getPublicPlaces(): Promise<PublicPlaces> {
  return requestJson('/api/public/places');
}

/** Safe to repeat with the same key: one report, the same receipt. */
export function postReport(idempotencyKey: string, report: ReportInput): Promise<ReportReceipt> {
  return requestJson('/api/reports', {
    method: 'POST',
    // How wrong the phone's clock is, the server sees by this one's.
    headers: { 'idempotency-key': idempotencyKey, 'sent-at': new Date().toISOString() },
    body: report,
  });
}
