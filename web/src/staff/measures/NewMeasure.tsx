import { ArrowLeft } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Link, useSearch } from 'wouter';
import type { Draft } from './draft.ts';
import { draftFromAddress, measuresPath } from './measure-addresses.ts';
import { MeasureForm } from './MeasureForm.tsx';

/** The form of a measure that does not stand anywhere yet; from a hotspot it knows the place. */
export function NewMeasure({ onSave }: { onSave: (draft: Draft) => Promise<void> }) {
  const search = useSearch();
  const [initial] = useState(() => draftFromAddress(search));
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <article className="measure-detail">
      <Link className="link" href={measuresPath}>
        <ArrowLeft className="icon" aria-hidden />
        Alla åtgärder
      </Link>
      <h2 ref={heading} tabIndex={-1}>
        Ny åtgärd
      </h2>
      <MeasureForm initial={initial} onSave={onSave} />
    </article>
  );
}
