import type { ReceiptAnswer } from '@trygghetskartan/api/contract/receipt';
import { useEffect, useState } from 'react';
import { useReceiptTexts } from '../../i18n/receipt-texts.ts';

type Status = ReceiptAnswer['status'];

interface WithdrawButtonProps {
  status: Status;
  busy: boolean;
  onPress: (deed: 'withdraw' | 'restore') => void;
}

/** How long after the change a tap is still the second one of the finger that made it. */
const secondTapMs = 1000;

/** Takes the report back, or lets it count again: one place for two deeds that undo each other. */
export function WithdrawButton({ status, busy, onPress }: WithdrawButtonProps) {
  const { withdraw } = useReceiptTexts();
  const [settled, setSettled] = useState<Status>(status);
  useEffect(() => {
    const settling = setTimeout(() => setSettled(status), secondTapMs);
    return () => clearTimeout(settling);
  }, [status]);
  if (status !== 'received' && status !== 'withdrawn') {
    return null;
  }
  const received = status === 'received';
  const resting = busy || settled !== status;
  return (
    <button
      key={status}
      type="button"
      className={received ? 'button button--quiet' : 'button'}
      aria-disabled={resting}
      onClick={() => resting || onPress(received ? 'withdraw' : 'restore')}
    >
      {received ? withdraw.press : withdraw.restore}
    </button>
  );
}
