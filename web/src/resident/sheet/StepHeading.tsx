import { useEffect, useRef, type ReactNode } from 'react';
import { useTexts } from '../../i18n/texts.ts';

let opened = 0;

/**
 * A screen's heading. It takes focus when the screen opens, so that it is seen, a screen reader starts
 * there and the next Tab goes to the first answer; not on the first screen of a visit, which starts at the top.
 */
export function StepHeading({ children }: { children: ReactNode }) {
  const { product } = useTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    opened += 1;
    if (opened > 1) {
      (heading.current?.closest('.sheet-body') ?? window).scrollTo(0, 0);
      heading.current?.focus();
    }
  }, []);
  useEffect(() => {
    document.title = `${heading.current?.textContent ?? ''} – ${product}`;
  });
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}
