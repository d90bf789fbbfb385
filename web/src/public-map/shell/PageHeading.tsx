import { useEffect, useRef, type ReactNode } from 'react';
import { useTexts } from '../../i18n/texts.ts';

let opened = 0;

/**
 * A page's heading and the window's title. It takes focus when the page opens, so that a screen
 * reader starts there; not on the first page of a visit, which starts at the top.
 */
export function PageHeading({ children, hidden }: { children: ReactNode; hidden?: boolean }) {
  const { product } = useTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    opened += 1;
    if (opened > 1) {
      window.scrollTo(0, 0);
      heading.current?.focus({ preventScroll: true });
    }
  }, []);
  useEffect(() => {
    document.title = `${heading.current?.textContent ?? ''} – ${product}`;
  });
  return (
    <h1 ref={heading} tabIndex={-1} className={hidden === true ? 'visually-hidden' : undefined}>
      {children}
    </h1>
  );
}
