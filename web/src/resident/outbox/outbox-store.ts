import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { OutboxItem } from './outbox-item.ts';

/** Where waiting reports are safe. */
export interface OutboxStore {
  all(): Promise<OutboxItem[]>;
  get(key: string): Promise<OutboxItem | undefined>;
  put(item: OutboxItem): Promise<void>;
  remove(key: string): Promise<void>;
}

interface Schema extends DBSchema {
  outbox: { key: string; value: OutboxItem };
}

/** The phone's own database; opened at first use, and tried again if the phone would not open it. */
export function indexedDbStore(): OutboxStore {
  let opening: Promise<IDBPDatabase<Schema>> | undefined;
  const open = (): Promise<IDBPDatabase<Schema>> => {
    opening ??= openDB<Schema>('trygghetskartan', 1, {
      upgrade: (database) => {
        database.createObjectStore('outbox', { keyPath: 'key' });
      },
      terminated: () => {
        opening = undefined;
      },
    }).catch((cause: unknown) => {
      opening = undefined;
      throw cause;
    });
    return opening;
  };
  return {
    all: async () => (await open()).getAll('outbox'),
    get: async (key) => (await open()).get('outbox', key),
    put: async (item) => {
      // Strict: on the disk before we say that it is saved. What is lost of a later state is only
      // sent again, with the same key.
      const isNew = item.state.name === 'saved' && item.state.attempts === 0;
      const transaction = (await open()).transaction('outbox', 'readwrite', {
        durability: isNew ? 'strict' : 'relaxed',
      });
      await Promise.all([transaction.store.put(item), transaction.done]);
    },
    remove: async (key) => (await open()).delete('outbox', key),
  };
}
