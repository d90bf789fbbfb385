import { createHash } from 'node:crypto';

/** JSON with the names of every object in order: equal values are equal text. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_name, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

/** SHA-256 over the validated body: what makes a repeated request the same request. */
export function hashBody(body: object): Buffer {
  return createHash('sha256').update(canonicalJson(body)).digest();
}
