import { dayParts, weekParts } from '@trygghetskartan/db/vocabulary';
import { useTexts } from '../../i18n/texts.ts';
import type { DraftFelt } from '../report/draft.ts';
import type { FeltFault } from '../report/report-input.ts';
import { Chip } from '../sheet/Chip.tsx';

interface FieldsProps<Kind extends DraftFelt['kind']> {
  felt: Extract<DraftFelt, { kind: Kind }>;
  answer: (next: DraftFelt) => void;
}

/** A time of day, on a weekday or at a weekend. */
export function PartFields({ felt, answer, missing }: FieldsProps<'part'> & { missing: boolean }) {
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

/** A date and a time of day at the place. */
export function MomentFields({
  felt,
  answer,
  latest,
  fault,
  tooLate,
}: FieldsProps<'moment'> & {
  latest: string;
  fault: FeltFault | undefined;
  /** Said of a time that is after the latest. */
  tooLate: string;
}) {
  const texts = useTexts();
  return (
    <div className="inset stack">
      {fault !== undefined && (
        <p className="notice notice--error" role="alert" id="moment-fault">
          {fault === 'future' ? tooLate : texts.when.incomplete}
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
