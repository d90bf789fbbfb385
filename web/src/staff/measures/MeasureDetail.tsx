import type { Measure } from '@trygghetskartan/api/contract/measure';
import { ArrowLeft, Trash2 } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Link } from 'wouter';
import { draftOf, type Draft } from './draft.ts';
import { measuresPath } from './measure-addresses.ts';
import { ConfirmDialog } from './ConfirmDialog.tsx';
import { MeasureEffect } from './MeasureEffect.tsx';
import { MeasureForm } from './MeasureForm.tsx';
import { PublicationSection } from './PublicationSection.tsx';

interface MeasureDetailProps {
  measure: Measure;
  onSave: (draft: Draft) => Promise<void>;
  onPublish: (personalDataSeen: boolean) => Promise<void>;
  onWithdraw: () => Promise<void>;
  onRemove: () => Promise<void>;
}

/** One measure: what stands of it, what the public reads, and what came of it. */
export function MeasureDetail({
  measure,
  onSave,
  onPublish,
  onWithdraw,
  onRemove,
}: MeasureDetailProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [unsavedSince, setUnsavedSince] = useState<string>();
  const [removing, setRemoving] = useState(false);
  useEffect(() => heading.current?.focus(), []);
  return (
    <article className="measure-detail">
      <Link className="link" href={measuresPath}>
        <ArrowLeft className="icon" aria-hidden />
        Alla åtgärder
      </Link>
      <h2 ref={heading} tabIndex={-1}>
        {measure.title}
      </h2>
      <div className="measure-columns">
        <MeasureForm
          // What was saved, undone or loaded anew stands there as it is stored.
          key={measure.changedAt}
          initial={draftOf(measure)}
          placedAt={measure.hotspot === undefined ? 'Där den ligger nu' : 'Hotspoten den kom från'}
          onSave={onSave}
          onChange={() => setUnsavedSince(measure.changedAt)}
        >
          {measure.publishedAt === undefined && (
            <button type="button" className="button button--text" onClick={() => setRemoving(true)}>
              <Trash2 className="icon" aria-hidden />
              Ta bort
            </button>
          )}
        </MeasureForm>
        <div className="measure-side">
          <PublicationSection
            measure={measure}
            unsaved={unsavedSince === measure.changedAt}
            onPublish={onPublish}
            onWithdraw={onWithdraw}
          />
          <MeasureEffect measure={measure} />
        </div>
      </div>
      {removing && (
        <ConfirmDialog
          title="Ta bort åtgärden?"
          action="Ta bort"
          onConfirm={async () => {
            await onRemove();
            return true;
          }}
          onClose={() => setRemoving(false)}
        >
          <p>”{measure.title}” är inte publicerad. Ingen utanför huset har läst den.</p>
        </ConfirmDialog>
      )}
    </article>
  );
}
