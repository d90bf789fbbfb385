import { personalDataLabels } from '@trygghetskartan/api/contract/labels';
import { Info } from 'lucide-react';
import { useDeferredValue, useMemo } from 'react';
import { useMunicipality } from '../shell/municipality.ts';
import type { Draft } from './draft.ts';
import { screenMeasure } from './screen-measure.ts';

/** Says while it is written what may point at somebody, and what counts too few. */
export function WordsHints({ draft }: { draft: Draft }) {
  const { minimumCount } = useMunicipality();
  const written = useDeferredValue(draft);
  const { pointing, countsFew } = useMemo(
    () => screenMeasure(written, minimumCount),
    [written, minimumCount],
  );
  return (
    <div aria-live="polite">
      {pointing.length > 0 && (
        <div className="notice notice--warn">
          <Info className="icon" aria-hidden />
          <p>
            Det här kan peka ut någon:{' '}
            {pointing.map(({ kind, text }) => `${personalDataLabels[kind]}: ”${text}”`).join(', ')}.
          </p>
        </div>
      )}
      {countsFew && <FewNotice minimumCount={minimumCount} />}
    </div>
  );
}

/** Why a count cannot stand there. */
export function FewNotice({ minimumCount }: { minimumCount: number }) {
  return (
    <div className="notice notice--warn">
      <Info className="icon" aria-hidden />
      <p>
        Texten nämner ett antal under {minimumCount}. Så få kan kännas igen. Skriv utan antal för
        att kunna publicera.
      </p>
    </div>
  );
}
