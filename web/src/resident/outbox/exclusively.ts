/**
 * Runs the work while no other tab does the same. There is no lock outside a secure context, and a
 * browser that blocks site data refuses it; then the work runs all the same, and the idempotency
 * key protects.
 */
export async function exclusively(
  locks: Pick<LockManager, 'request'> | undefined,
  work: () => Promise<void>,
): Promise<void> {
  if (locks === undefined) {
    return work();
  }
  let begun = false;
  try {
    await locks.request('trygghetskartan-outbox', () => {
      begun = true;
      return work();
    });
  } catch (cause) {
    if (begun) {
      throw cause;
    }
    await work();
  }
}
