import { indexedDbStore } from './outbox-store.ts';

/** Removes what this phone remembers of a received report: it shows where it was. */
export async function forgetReceipt(code: string): Promise<void> {
  const store = indexedDbStore();
  try {
    const items = await store.all();
    const own = items.filter(
      ({ state }) => state.name === 'received' && state.receiptCode === code,
    );
    await Promise.all(own.map(({ key }) => store.remove(key)));
  } catch {
    // Closed storage remembers nothing; what is asked of the server must not fail with it.
  }
}
