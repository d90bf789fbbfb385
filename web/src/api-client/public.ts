import type { Municipality } from '@trygghetskartan/api/contract/municipality';
import type { PublicMeasures } from '@trygghetskartan/api/contract/measure';
import type { PublicPlaces } from '@trygghetskartan/api/contract/public-map';
import type { WorkChallenge, WorkSolution } from '@trygghetskartan/api/contract/proof-of-work';
import type { ReportInput, ReportReceipt } from '@trygghetskartan/api/contract/report';
import { readJson, request, requestJson } from './request.ts';

export function getMunicipality(signal?: AbortSignal): Promise<Municipality> {
  return requestJson('/api/municipality', signal === undefined ? {} : { signal });
}

export function getPublicPlaces(): Promise<PublicPlaces> {
  return requestJson('/api/public/places');
}

/** The work that a report must come with; none where the server asks for none. */
export async function getWorkChallenge(signal: AbortSignal): Promise<WorkChallenge | undefined> {
  const answer = await request('/api/reports/challenge', { signal });
  return answer.status === 204 ? undefined : readJson(answer);
}

export function getPublicMeasures(): Promise<PublicMeasures> {
  return requestJson('/api/public/measures');
}

/** Safe to repeat with the same key: one report, the same receipt. */
export function postReport(
  idempotencyKey: string,
  report: ReportInput,
  { work, signal }: { work: WorkSolution | undefined; signal: AbortSignal },
): Promise<ReportReceipt> {
  return requestJson('/api/reports', {
    method: 'POST',
    signal,
    // How wrong the phone's clock is, the server sees by this one's.
    headers: {
      'idempotency-key': idempotencyKey,
      'sent-at': new Date().toISOString(),
      ...(work !== undefined && { altcha: btoa(JSON.stringify(work)) }),
    },
    body: report,
  });
}
