/** 32 random characters of base64url: 192 bits. Works without a secure context, unlike randomUUID. */
export function randomToken(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(24));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_');
}

/** A report's idempotency key. Plain http on a local network has no randomUUID. */
export function randomKey(): string {
  return typeof crypto.randomUUID === 'function' ? crypto.randomUUID() : randomToken();
}
