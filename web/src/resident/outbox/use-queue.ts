import { useEffect, useSyncExternalStore } from 'react';
import type { Draft } from '../report/draft.ts';
import { forgetUnreceived, keepUnreceived } from '../report/draft-storage.ts';
import type { OutboxItem } from './outbox-item.ts';
import type { Outbox } from './outbox.ts';

export interface Queue {
  items: readonly OutboxItem[];
  /** Queues a report with the draft that it was made of; resolves when it is as safe as it can be. */
  add: (item: OutboxItem & { draft: Draft }) => Promise<void>;
  remove: (item: OutboxItem) => void;
}

/** The outbox on the screen. The draft of a report that it could not save is kept until it is received. */
export function useQueue(outbox: Outbox): Queue {
  const items = useSyncExternalStore(outbox.subscribe, outbox.items);

  useEffect(() => {
    items
      .filter(({ key, state }) => state.name === 'received' || outbox.isSaved(key))
      .forEach(({ key }) => forgetUnreceived(key));
  }, [outbox, items]);

  return {
    items,
    add: async (item) => {
      await outbox.add(item);
      if (!outbox.isSaved(item.key)) {
        keepUnreceived(item.draft, Date.now());
      }
    },
    remove: ({ key }) => {
      forgetUnreceived(key);
      void outbox.remove(key);
    },
  };
}
