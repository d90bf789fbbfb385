import { useCallback, useEffect, useRef, useState } from 'react';
import { stepAddresses, stepBefore, type Step } from './report/step.ts';

/** What the browser's history remembers of a screen. */
export interface Screen {
  step: Step;
  /** Screens of ours before this one, so that our back button never leaves the page. */
  depth: number;
  /** Whether it was opened from the check, to which it then returns. */
  mending: boolean;
  /** Whose receipt it is. */
  receiptKey?: string;
}

export interface Steps {
  screen: Screen;
  open: (
    step: Step,
    options?: { mending?: boolean; receiptKey?: string; replace?: boolean },
  ) => void;
  /** The receipt takes the place of all questions: one step back is the first of them, for another report. */
  openReceipt: (receiptKey: string) => void;
  back: () => void;
}

function isStep(name: unknown): name is Step {
  return typeof name === 'string' && Object.hasOwn(stepAddresses, name);
}

/** History holds what we put there, or what another page or an older version did. */
function screenOf(state: unknown): Screen {
  const kept: Partial<Screen> = typeof state === 'object' && state !== null ? state : {};
  const named = Object.entries(stepAddresses).find(([, at]) => `#${at}` === location.hash)?.[0];
  const step = isStep(kept.step) ? kept.step : isStep(named) ? named : 'where';
  const receiptKey = typeof kept.receiptKey === 'string' ? kept.receiptKey : undefined;
  return {
    step: step === 'receipt' && receiptKey === undefined ? 'where' : step,
    depth: typeof kept.depth === 'number' ? kept.depth : 0,
    mending: kept.mending === true,
    ...(receiptKey !== undefined && { receiptKey }),
  };
}

/** One screen, one entry in the browser's history: its back button is ours. */
export function useSteps(): Steps {
  const [screen, setScreen] = useState(() => screenOf(history.state));
  // Shown already, while the browser goes back over the questions before it.
  const receipt = useRef<Screen>(undefined);

  useEffect(() => {
    const follow = (event: PopStateEvent): void => {
      const next = receipt.current;
      receipt.current = undefined;
      if (next !== undefined) {
        history.pushState(next, '', `#${stepAddresses.receipt}`);
      }
      setScreen(next ?? screenOf(event.state));
    };
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, []);

  const open = useCallback<Steps['open']>(
    (step, { mending = false, receiptKey, replace = false } = {}) => {
      receipt.current = undefined;
      const depth = depthNow();
      const next: Screen = {
        step,
        depth: replace ? depth : depth + 1,
        mending,
        ...(receiptKey !== undefined && { receiptKey }),
      };
      history[replace ? 'replaceState' : 'pushState'](next, '', `#${stepAddresses[step]}`);
      setScreen(next);
    },
    [],
  );

  const openReceipt = useCallback<Steps['openReceipt']>(
    (receiptKey) => {
      const depth = depthNow();
      if (depth === 0) {
        open('receipt', { receiptKey });
        return;
      }
      receipt.current = { step: 'receipt', depth: 1, mending: false, receiptKey };
      // Who leaves before the browser has gone back needs to go no further.
      setScreen({ ...receipt.current, depth: 0 });
      history.go(-depth);
    },
    [open],
  );

  const back = useCallback(() => {
    if (depthNow() > 0) {
      history.back();
    } else {
      open(stepBefore(screen.step), { replace: true });
    }
  }, [screen.step, open]);

  return { screen, open, openReceipt, back };
}

/** Of the entry that the browser is at: saving a report takes a while, and somebody may have gone back. */
function depthNow(): number {
  return screenOf(history.state).depth;
}
