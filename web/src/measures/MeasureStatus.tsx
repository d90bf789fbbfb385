import type { PublicMeasure } from '@trygghetskartan/api/contract/measure';
import type { MeasureStatus as Status } from '@trygghetskartan/db/vocabulary';
import { CalendarClock, CircleCheck, CircleX, Construction } from 'lucide-react';
import { useMeasuresTexts } from '../i18n/measures-texts.ts';

const icons = {
  planned: CalendarClock,
  under_way: Construction,
  done: CircleCheck,
  refused: CircleX,
} as const satisfies Record<Status, unknown>;

/** How far a measure has come, with its day: by a sign and a word, never by colour alone. */
export function MeasureStatus({
  measure: { status, decidedOn, doneOn },
}: {
  measure: Pick<PublicMeasure, 'status' | 'decidedOn' | 'doneOn'>;
}) {
  const texts = useMeasuresTexts();
  const Icon = icons[status];
  return (
    <p className={`measure-status measure-status--${status}`}>
      <Icon className="icon" aria-hidden="true" />
      <span>
        {doneOn === undefined ? texts.statuses[status] : texts.doneOn(doneOn)}
        {doneOn === undefined && decidedOn !== undefined && `. ${texts.decidedOn(decidedOn)}`}
      </span>
    </p>
  );
}
