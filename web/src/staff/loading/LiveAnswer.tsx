import type { ReactNode, Ref } from 'react';

/**
 * Where an answer to something pressed will stand. It is there before the answer is, since a live
 * region that comes together with its words is not read out; and it takes the focus from what was
 * pressed and is gone.
 */
export function LiveAnswer({ ref, children }: { ref: Ref<HTMLDivElement>; children: ReactNode }) {
  return (
    <div ref={ref} className="live-answer" aria-live="polite" tabIndex={-1}>
      {children}
    </div>
  );
}
