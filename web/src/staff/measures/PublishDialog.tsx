import type { Measure } from '@trygghetskartan/api/contract/measure';
import { Info } from 'lucide-react';
import { useMemo, useState } from 'react';
import { PageTextsContext } from '../../i18n/page-texts.ts';
import { measuresSv } from '../../i18n/sv/measures.ts';
import { MeasureCard } from '../../measures/MeasureCard.tsx';
import { useMunicipality } from '../shell/municipality.ts';
import { ConfirmDialog } from './ConfirmDialog.tsx';
import { screenMeasure } from './screen-measure.ts';
import { FewNotice } from './WordsHints.tsx';

/** The card is read in Swedish here. */
const shownTexts = { measures: measuresSv };

/** Shows the very card that everybody will read, with what may point at somebody marked. */
export function PublishDialog({
  measure,
  onConfirm,
  onClose,
}: {
  measure: Measure;
  onConfirm: (personalDataSeen: boolean) => Promise<void>;
  onClose: () => void;
}) {
  const { minimumCount } = useMunicipality();
  const [seen, setSeen] = useState(false);
  const [unseen, setUnseen] = useState(false);
  const { findings, pointing, countsFew, wordless } = useMemo(
    () => screenMeasure(measure, minimumCount),
    [measure, minimumCount],
  );
  const points = pointing.length > 0;
  const hindered = wordless || countsFew;
  return (
    <ConfirmDialog
      title="Det här blir synligt för alla"
      action={hindered ? undefined : 'Publicera'}
      onConfirm={async () => {
        setUnseen(points && !seen);
        if (points && !seen) {
          return false;
        }
        await onConfirm(points);
        return true;
      }}
      onClose={onClose}
    >
      <PageTextsContext value={shownTexts}>
        <MeasureCard measure={measure} level="h3" findings={findings} />
      </PageTextsContext>
      <p className="soft">
        Visas på den öppna kartan, på platsens sida och i listan. Ansvarig och exakt läge visas
        inte.
      </p>
      {wordless && (
        <div className="notice notice--warn">
          <Info className="icon" aria-hidden />
          <p>Det finns ingen text till invånarna. Skriv den och spara, så kan du publicera.</p>
        </div>
      )}
      {countsFew && <FewNotice minimumCount={minimumCount} />}
      {points && (
        <div className="notice notice--warn">
          <Info className="icon" aria-hidden />
          <div>
            <p>De markerade orden kan peka ut någon. Ta bort dem om de inte behövs.</p>
            <label className="check">
              <input
                type="checkbox"
                checked={seen}
                aria-invalid={unseen ? true : undefined}
                onChange={({ target }) => setSeen(target.checked)}
              />
              Jag har läst dem, och de får vara offentliga
            </label>
          </div>
        </div>
      )}
      <div role="alert">
        {unseen && !seen && (
          <p className="form-complaint">Bekräfta först att de markerade orden får visas.</p>
        )}
      </div>
    </ConfirmDialog>
  );
}
