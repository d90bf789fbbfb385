import { useReceiptTexts } from '../../i18n/receipt-texts.ts';
import { useTexts } from '../../i18n/texts.ts';
import type { FeltFault } from '../report/report-input.ts';
import { zonedFields } from '../report/zoned-instant.ts';
import { Chip } from '../sheet/Chip.tsx';
import { MomentFields, PartFields } from '../steps/FeltFields.tsx';
import type { DetailsDraft } from './details-draft.ts';

interface FeltLaterProps {
  felt: DetailsDraft['felt'];
  onAnswer: (felt: NonNullable<DetailsDraft['felt']>) => void;
  receivedAt: string;
  timeZone: string;
  fault: FeltFault | undefined;
}

/** When it was felt, told afterwards: never now, and not after the report came in. */
export function FeltLater({ felt, onAnswer, receivedAt, timeZone, fault }: FeltLaterProps) {
  const texts = useTexts();
  const { details } = useReceiptTexts();
  const received = zonedFields(Date.parse(receivedAt), timeZone);
  return (
    <fieldset className="stack">
      <legend className="receipt-question">{texts.when.title}</legend>
      <Chip
        type="radio"
        name="felt"
        checked={felt?.kind === 'part'}
        onChange={() => onAnswer({ kind: 'part' })}
      >
        {texts.when.part}
      </Chip>
      {felt?.kind === 'part' && (
        <PartFields
          felt={felt}
          answer={(next) => next.kind !== 'now' && onAnswer(next)}
          missing={fault === 'dayPartMissing'}
        />
      )}
      <Chip
        type="radio"
        name="felt"
        checked={felt?.kind === 'moment'}
        onChange={() => onAnswer({ kind: 'moment', ...received })}
      >
        {texts.when.moment}
      </Chip>
      {felt?.kind === 'moment' && (
        <MomentFields
          felt={felt}
          answer={(next) => next.kind !== 'now' && onAnswer(next)}
          latest={received.date}
          fault={fault}
          tooLate={details.after}
        />
      )}
    </fieldset>
  );
}
