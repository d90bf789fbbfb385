import { indexedDbStore } from './outbox-store.ts';
import { tabChannel } from './tab-channel.ts';

/** Removes what this phone remembers of a received report, also from open tabs: it shows where it was. */
export async function forgetReceipt(code: string): Promise<void> {
  const store = indexedDbStore();
  try {
    const items = await store.all();
    const own = items.filter(
      ({ state }) => state.name === 'received' && state.receiptCode === code,
    );
    const { tell } = tabChannel();
    await Promise.all(own.map(({ key }) => store.remove(key).then(() => tell(key))));
  } catch {
    // Closed storage remembers nothing; what is asked of the server must not fail with it.
  }
}
