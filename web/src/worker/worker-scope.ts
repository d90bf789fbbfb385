/**
 * What the worker uses of its global scope. TypeScript's own library for workers cannot stand beside
 * the one for pages, and web has one set of types.
 */
export interface WorkerScope {
  readonly location: Location;
  readonly clients: { claim: () => Promise<void> };
  addEventListener: {
    (type: 'install' | 'activate' | 'sync', listener: (event: LongEvent) => void): void;
    (type: 'fetch', listener: (event: FetchedEvent) => void): void;
  };
}

/** The worker is kept alive until what it waits for is done. */
interface LongEvent {
  waitUntil: (work: Promise<unknown>) => void;
}

export interface FetchedEvent extends LongEvent {
  readonly request: Request;
  respondWith: (answer: Promise<Response>) => void;
}
