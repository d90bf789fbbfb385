import {
  reportReceipt,
  type ReportInput,
  type ReportReceipt,
} from '@trygghetskartan/api/contract/report';
import { workChallenge } from '@trygghetskartan/api/contract/proof-of-work';
import { solve } from './work.ts';

/** Sends one report as a phone does, with the work that is asked for. Throws when there is no answer, or another than a receipt. */
export async function postReport(
  serverUrl: string,
  idempotencyKey: string,
  body: ReportInput,
): Promise<ReportReceipt> {
  const asked = await fetch(`${serverUrl}/api/reports/challenge`);
  const work = asked.status === 200 && solve(workChallenge.parse(await asked.json()));
  const answer = await fetch(`${serverUrl}/api/reports`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'idempotency-key': idempotencyKey,
      ...(work !== false && { altcha: work }),
    },
    body: JSON.stringify(body),
  });
  if (answer.status !== 201) {
    throw new Error(`status ${answer.status}: ${await answer.text()}`);
  }
  return reportReceipt.parse(await answer.json());
}
