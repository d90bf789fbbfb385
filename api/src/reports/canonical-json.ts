import { createHmac } from 'node:crypto';
import type { ReportBody } from '../contract/report.ts';

/** JSON with the names of every object in order: equal values are equal text. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_name, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

/**
 * Keyed hash of what the validated body says: what makes a repeated request the same request.
 * Without the device's token, since everything else that is hashed stands in the row, and the
 * receipt key is kept: the hash would tell for ever which phone sent it.
 */
export function hashBody(body: ReportBody, receiptKey: Uint8Array): Buffer {
  const said = canonicalJson({ ...body, deviceToken: undefined });
  return createHmac('sha256', receiptKey).update(`body ${said}`).digest();
}
