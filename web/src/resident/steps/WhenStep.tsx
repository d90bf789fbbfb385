import { useState } from 'react';
import { useTexts } from '../../i18n/texts.ts';
import { dayParts, weekParts } from '@trygghetskartan/db/vocabulary';
import type { DraftFelt } from '../report/draft.ts';
import type { FeltFault } from '../report/report-input.ts';
import { zonedFields } from '../report/zoned-instant.ts';
import { Chip } from '../sheet/Chip.tsx';
import { StepHeading } from '../sheet/StepHeading.tsx';
import type { StepProps } from './FeelingStep.tsx';

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
          />
        )}
      </fieldset>
    </>
  );
}

interface FieldsProps<Kind extends DraftFelt['kind']> {
  felt: Extract<DraftFelt, { kind: Kind }>;
  answer: (next: DraftFelt) => void;
}

function PartFields({ felt, answer, missing }: FieldsProps<'part'> & { missing: boolean }) {
  const texts = useTexts();
  return (
    <div className="inset stack">
      <fieldset className="stack">
        <legend className="group-title">{texts.when.dayPart}</legend>
        {missing && (
          <p className="notice notice--error" role="alert">
            {texts.when.chooseDayPart}
          </p>
        )}
        <div className="chips">
          {dayParts.map((part) => (
            <Chip
              key={part}
              type="radio"
              name="dayPart"
              checked={felt.dayPart === part}
              onChange={() => answer({ ...felt, dayPart: part })}
            >
              {texts.vocabulary.dayParts[part]}{' '}
              <span className="soft nowrap">{texts.vocabulary.dayPartHours[part]}</span>
            </Chip>
          ))}
        </div>
      </fieldset>
      <fieldset className="stack">
        <legend className="group-title">
          {texts.when.weekPart} <span className="optional">{texts.steps.optional}</span>
        </legend>
        <div className="chips">
          {weekParts.map((part) => (
            <Chip
              key={part}
              type="radio"
              name="weekPart"
              checked={felt.weekPart === part}
              onChange={() => answer({ ...felt, weekPart: part })}
            >
              {texts.vocabulary.weekParts[part]}
            </Chip>
          ))}
        </div>
      </fieldset>
    </div>
  );
}

function MomentFields({
  felt,
  answer,
  latest,
  fault,
}: FieldsProps<'moment'> & { latest: string; fault: FeltFault | undefined }) {
  const texts = useTexts();
  return (
    <div className="inset stack">
      {fault !== undefined && (
        <p className="notice notice--error" role="alert" id="moment-fault">
          {fault === 'future' ? texts.when.future : texts.when.incomplete}
        </p>
      )}
      <div className="chips">
        <label className="field">
          <span>{texts.when.date}</span>
          <input
            type="date"
            max={latest}
            value={felt.date}
            aria-invalid={fault !== undefined}
            aria-describedby={fault === undefined ? undefined : 'moment-fault'}
            onChange={(event) => answer({ ...felt, date: event.target.value })}
          />
        </label>
        <label className="field">
          <span>{texts.when.time}</span>
          <input
            type="time"
            value={felt.time}
            aria-invalid={fault !== undefined}
            aria-describedby={fault === undefined ? undefined : 'moment-fault'}
            onChange={(event) => answer({ ...felt, time: event.target.value })}
          />
        </label>
      </div>
    </div>
  );
}
