import type { Finding } from './finding.ts';

/** Names of accounts: "@kalle_92". */
export function findHandles(text: string): Finding[] {
  return Array.from(
    text.matchAll(/(?<![\p{L}\p{N}._-])@[\p{L}\p{N}_.]{2,29}[\p{L}\p{N}_]/gu),
    ({ 0: handle, index }) => ({ kind: 'name', start: index, end: index + handle.length }),
  );
}
