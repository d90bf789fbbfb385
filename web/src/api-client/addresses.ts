import type { FoundAddresses } from '@trygghetskartan/api/contract/addresses';
import { requestJson } from './request.ts';

/** What is typed may be somebody's home: it travels in the body, as the code of a receipt does. */
export function findAddresses(query: string, signal: AbortSignal): Promise<FoundAddresses> {
  // A little longer than our server waits for the service.
  const options = { method: 'POST', body: { query }, timeoutMs: 8000, signal } as const;
  return requestJson('/api/addresses', options);
}
