import {
  reportReceipt,
  type ReportInput,
  type ReportReceipt,
} from '@trygghetskartan/api/contract/report';

/** Sends one report as a phone does. Throws when there is no answer, or another than a receipt. */
export async function postReport(
  serverUrl: string,
  idempotencyKey: string,
  body: ReportInput,
): Promise<ReportReceipt> {
  const answer = await fetch(`${serverUrl}/api/reports`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': idempotencyKey },
    body: JSON.stringify(body),
  });
  if (answer.status !== 201) {
    throw new Error(`status ${answer.status}: ${await answer.text()}`);
  }
  return reportReceipt.parse(await answer.json());
}
