import type { Measure } from '@trygghetskartan/api/contract/measure';
import { ConfirmDialog } from './ConfirmDialog.tsx';

/** Says what disappears, and for whom. */
export function WithdrawDialog({
  measure,
  onConfirm,
  onClose,
}: {
  measure: Measure;
  onConfirm: () => Promise<void>;
  onClose: () => void;
}) {
  return (
    <ConfirmDialog
      title="Dra tillbaka åtgärden?"
      action="Dra tillbaka"
      onConfirm={async () => {
        await onConfirm();
        return true;
      }}
      onClose={onClose}
    >
      <p>
        ”{measure.title}” försvinner från den öppna kartan och från platsens sida inom några
        minuter. Åtgärden finns kvar här.
      </p>
      {measure.changedSincePublished && (
        <p>Texten som invånarna läser nu är äldre än den här och sparas inte.</p>
      )}
    </ConfirmDialog>
  );
}
