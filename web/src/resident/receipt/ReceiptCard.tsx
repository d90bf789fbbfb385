import type { ReceiptAnswer } from '@trygghetskartan/api/contract/receipt';
import { Ban, Check, Eraser, Undo2 } from 'lucide-react';
import { useReceiptTexts } from '../../i18n/receipt-texts.ts';
import { useTexts } from '../../i18n/texts.ts';
import { CopyLink } from './CopyLink.tsx';

interface ReceiptCardProps {
  code: string;
  receipt: ReceiptAnswer;
  timeZone: string;
}

const icons = { received: Check, withdrawn: Undo2, rejected: Ban, erased: Eraser } as const;

/** Which report it is, what its status is, and since when we have it. */
export function ReceiptCard({ code, receipt, timeZone }: ReceiptCardProps) {
  const { dates, vocabulary } = useTexts();
  const receiptPage = useReceiptTexts();
  const { status, receivedAt } = receipt;
  const Icon = icons[status];
  return (
    <div className="receipt-card">
      <p className={`state ${status === 'received' ? 'state--reached' : 'state--other'}`}>
        <Icon className="icon" aria-hidden="true" />
        {vocabulary.reportStatuses[status]}
      </p>
      <p className="receipt-code">
        <span className="visually-hidden">{receiptPage.code} </span>
        <bdi dir="ltr">{code}</bdi>
      </p>
      <p className="soft small">
        {receiptPage.receivedAt(dates.dateAndTime(new Date(receivedAt), timeZone))}
      </p>
      <CopyLink code={code} />
    </div>
  );
}
