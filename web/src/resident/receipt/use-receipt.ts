import { readReceiptCode } from '@trygghetskartan/api/contract/receipt-code';
import type { ReceiptAnswer } from '@trygghetskartan/api/contract/receipt';
import { useCallback, useEffect, useState } from 'react';
import { ProblemError, type FailureCode } from '../../api-client/problem-error.ts';
import { getReceipt } from '../../api-client/receipt.ts';

export type ReceiptState =
  | { name: 'asking'; typed: string; problem?: FailureCode }
  | { name: 'loading'; code: string }
  | { name: 'failed'; code: string; problem: FailureCode }
  | { name: 'shown'; code: string; receipt: ReceiptAnswer };

export interface ReceiptInHand {
  state: ReceiptState;
  /** Looks up what was typed. */
  open: (typed: string) => void;
  /** A later answer about the same report. */
  show: (receipt: ReceiptAnswer) => void;
  close: () => void;
}

/** The receipt of the address, or of the code that is typed in. */
export function useReceipt(): ReceiptInHand {
  const [state, setState] = useState<ReceiptState>(() => begin(location.hash));

  useEffect(() => {
    const follow = (): void => setState(begin(location.hash));
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);

  useEffect(() => {
    if (state.name !== 'loading') {
      return undefined;
    }
    let gone = false;
    void lookUp(state.code).then((found) => gone || setState(found));
    return () => {
      gone = true;
    };
  }, [state]);

  useEffect(() => {
    if (state.name !== 'failed') {
      return undefined;
    }
    const again = (): void => setState(begin(state.code));
    window.addEventListener('online', again);
    return () => window.removeEventListener('online', again);
  }, [state]);

  const open = useCallback((typed: string): void => setState(begin(typed)), []);
  const show = useCallback((receipt: ReceiptAnswer): void => {
    setState((now) => (now.name === 'shown' ? { ...now, receipt } : now));
  }, []);
  const close = useCallback((): void => {
    history.replaceState(null, '', location.pathname + location.search);
    setState(begin(''));
  }, []);
  return { state, open, show, close };
}

/** Of an address or of what was typed; what cannot be a code is not asked for. */
function begin(typed: string): ReceiptState {
  const code = readReceiptCode(typed);
  if (code !== undefined) {
    return { name: 'loading', code };
  }
  return typed.replace('#', '') === ''
    ? { name: 'asking', typed: '' }
    : { name: 'asking', typed: typed.replace('#', ''), problem: 'receipt_unknown' };
}

/** A code that leads nowhere can be typed anew; what did not reach us can be tried again. */
async function lookUp(code: string): Promise<ReceiptState> {
  try {
    return { name: 'shown', code, receipt: await getReceipt(code) };
  } catch (error) {
    const problem = failureOf(error);
    return problem === 'receipt_unknown'
      ? { name: 'asking', typed: code, problem }
      : { name: 'failed', code, problem };
  }
}

export function failureOf(error: unknown): FailureCode {
  return error instanceof ProblemError ? error.code : 'network';
}
