import type { Measure } from '@trygghetskartan/api/contract/measure';
import { Eye, EyeOff } from 'lucide-react';
import { useState } from 'react';
import { useMunicipality } from '../shell/municipality.ts';
import { publicationSentence } from './measure-words.ts';
import { PublishDialog } from './PublishDialog.tsx';
import { WithdrawDialog } from './WithdrawDialog.tsx';

interface PublicationSectionProps {
  measure: Measure;
  /** Whether the form holds what is not saved. */
  unsaved: boolean;
  onPublish: (personalDataSeen: boolean) => Promise<void>;
  onWithdraw: () => Promise<void>;
}

/** What the public reads of a measure, and the ways to change that. */
export function PublicationSection({
  measure,
  unsaved,
  onPublish,
  onWithdraw,
}: PublicationSectionProps) {
  const { timeZone } = useMunicipality();
  const [asking, setAsking] = useState<'publish' | 'withdraw'>();
  const close = () => setAsking(undefined);
  const isPublic = measure.publishedAt !== undefined;
  const differs = !isPublic || measure.changedSincePublished;
  return (
    <section className="publication">
      <h2>För invånarna</h2>
      <p>{publicationSentence(measure, timeZone)}</p>
      {unsaved && <p className="soft">Spara först, så kan du publicera det som står här.</p>}
      <div className="form-buttons">
        {differs && (
          <button
            type="button"
            className="button button--quiet"
            disabled={unsaved}
            onClick={() => setAsking('publish')}
          >
            <Eye className="icon" aria-hidden />
            {isPublic ? 'Granska och publicera ändringen' : 'Granska och publicera'}
          </button>
        )}
        {isPublic && (
          <button
            type="button"
            className="button button--quiet"
            onClick={() => setAsking('withdraw')}
          >
            <EyeOff className="icon" aria-hidden />
            Dra tillbaka
          </button>
        )}
      </div>
      {asking === 'publish' && (
        <PublishDialog measure={measure} onConfirm={onPublish} onClose={close} />
      )}
      {asking === 'withdraw' && (
        <WithdrawDialog measure={measure} onConfirm={onWithdraw} onClose={close} />
      )}
    </section>
  );
}
