import type { ReceiptAnswer, ReceiptDetailsInput } from '@trygghetskartan/api/contract/receipt';
import { requestJson } from './request.ts';

/** What can be done with a receipt besides reading it. Each may be repeated when its answer is lost. */
export type ReceiptDeed = 'withdraw' | 'restore' | 'erase';

/** The code travels in the body: an address would be kept on the way. */
const post = (path: string, body: object): Promise<ReceiptAnswer> =>
  requestJson(path, { method: 'POST', body });

export const getReceipt = (code: string): Promise<ReceiptAnswer> => post('/api/receipt', { code });

export const addReceiptDetails = (
  code: string,
  details: ReceiptDetailsInput,
): Promise<ReceiptAnswer> => post('/api/receipt/details', { code, ...details });

export const changeReceipt = (code: string, deed: ReceiptDeed): Promise<ReceiptAnswer> =>
  post(`/api/receipt/${deed}`, { code });
