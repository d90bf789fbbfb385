import type { ReceiptChange, ReceiptRow } from '@trygghetskartan/db/queries/receipts';
import { Problem } from '../problem.ts';

/** The reporter takes a report back or gives it again; what the municipality has rejected stays so. */
export function withdraw({ status }: ReceiptRow): ReceiptChange {
  refuseClosed(status);
  return status === 'received' ? { status: 'withdrawn' } : {};
}

export function restore({ status }: ReceiptRow): ReceiptChange {
  refuseClosed(status);
  return status === 'withdrawn' ? { status: 'received' } : {};
}

function refuseClosed(status: ReceiptRow['status']): void {
  if (status === 'rejected' || status === 'erased') {
    throw new Problem('receipt_closed');
  }
}
