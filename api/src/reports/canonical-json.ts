import { createHmac, type KeyObject } from 'node:crypto';
import type { ReportBody } from '../contract/report.ts';

/** JSON with the names of every object in order: equal values are equal text. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(inOrder(value));
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(inOrder);
  }
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  const members: Record<string, unknown> = { ...value };
  const ordered: Record<string, unknown> = {};
  for (const name of Object.keys(members).sort()) {
    ordered[name] = inOrder(members[name]);
  }
  return ordered;
}

/**
 * Keyed hash, hexadecimal, of what the validated body says: what makes a repeated request the same request.
 * Without the device's token, since everything else that is hashed stands in the row, and the
 * receipt key is kept: the hash would tell for ever which phone sent it.
 */
export function hashBody(body: ReportBody, receiptKey: KeyObject): string {
  const said = canonicalJson({ ...body, deviceToken: undefined });
  return createHmac('sha256', receiptKey).update(`body ${said}`).digest('hex');
}
