import { useState } from 'react';
import { useTexts } from '../../i18n/texts.ts';
import type { DraftFelt } from '../report/draft.ts';
import type { FeltFault } from '../report/report-input.ts';
import { zonedFields } from '../report/zoned-instant.ts';
import { Chip } from '../sheet/Chip.tsx';
import { StepHeading } from '../sheet/StepHeading.tsx';
import type { StepProps } from './FeelingStep.tsx';
import { MomentFields, PartFields } from './FeltFields.tsx';

interface WhenStepProps extends StepProps {
  timeZone: string;
  /** Shown when the resident has tried to go on with an answer that cannot be taken. */
  fault: FeltFault | undefined;
}

/** When it was felt, which is not when it is sent: another time is as easy as now. */
export function WhenStep({ draft, change, timeZone, fault }: WhenStepProps) {
  const texts = useTexts();
  const { felt } = draft;
  const [openedAt] = useState(Date.now);
  const answer = (next: DraftFelt): void => change({ ...draft, felt: next });
  return (
    <>
      <StepHeading>{texts.when.title}</StepHeading>
      <fieldset className="stack">
        <legend className="visually-hidden">{texts.when.title}</legend>
        <Chip
          type="radio"
          name="felt"
          checked={felt?.kind === 'now'}
          onChange={() => answer({ kind: 'now', at: new Date().toISOString() })}
        >
          {texts.when.now}
        </Chip>
        <Chip
          type="radio"
          name="felt"
          checked={felt?.kind === 'part'}
          onChange={() => answer({ kind: 'part' })}
        >
          {texts.when.part}
        </Chip>
        {felt?.kind === 'part' && (
          <PartFields felt={felt} answer={answer} missing={fault === 'dayPartMissing'} />
        )}
        <Chip
          type="radio"
          name="felt"
          checked={felt?.kind === 'moment'}
          onChange={() => answer({ kind: 'moment', ...zonedFields(Date.now(), timeZone) })}
        >
          {texts.when.moment}
        </Chip>
        {felt?.kind === 'moment' && (
          <MomentFields
            felt={felt}
            answer={answer}
            latest={zonedFields(openedAt, timeZone).date}
            fault={fault}
            tooLate={texts.when.future}
          />
        )}
      </fieldset>
    </>
  );
}
