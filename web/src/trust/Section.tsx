import { useId, type ReactNode } from 'react';
import { Words } from '../i18n/Words.tsx';

/** A part of a text, with its heading as its name. */
export function Section({ title, children }: { title: string; children: ReactNode }) {
  const heading = useId();
  return (
    <section className="trust-section" aria-labelledby={heading}>
      <h2 id={heading}>
        <Words>{title}</Words>
      </h2>
      {children}
    </section>
  );
}

export function Points({ items }: { items: readonly string[] }) {
  return (
    <ul>
      {items.map((item) => (
        <li key={item}>
          <Words>{item}</Words>
        </li>
      ))}
    </ul>
  );
}
