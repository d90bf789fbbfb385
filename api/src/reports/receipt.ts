import { createHmac, type KeyObject } from 'node:crypto';
import { toCrockford } from '../crockford.ts';

/**
 * The receipt's code, twelve characters (60 bits). It follows from the municipality's key and the
 * idempotency key, so that a phone that lost the answer gets the same code again.
 */
export function deriveReceiptCode(receiptKey: KeyObject, idempotencyKey: string): string {
  return toCrockford(
    createHmac('sha256', receiptKey).update(`code ${idempotencyKey}`).digest(),
    12,
  );
}

/** What is stored of the code, hexadecimal. */
export function hashReceiptCode(receiptKey: KeyObject, code: string): string {
  return createHmac('sha256', receiptKey).update(`hash ${code}`).digest('hex');
}
