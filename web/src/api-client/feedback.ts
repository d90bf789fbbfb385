import { requestJson } from './request.ts';

/** Safe to repeat with the same key: it is stored once. */
export async function sendFeedback(
  idempotencyKey: string,
  { message, replyTo }: { message: string; replyTo: string },
): Promise<void> {
  await requestJson('/api/feedback', {
    method: 'POST',
    headers: { 'idempotency-key': idempotencyKey },
    body: { message, ...(replyTo.trim() !== '' && { replyTo }) },
  });
}
