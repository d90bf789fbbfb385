import type { Measure } from '@trygghetskartan/api/contract/measure';
import { measureStatusLabels } from '@trygghetskartan/api/contract/labels';
import { measureStatuses, type MeasureStatus } from '@trygghetskartan/db/vocabulary';
import { Link } from 'wouter';
import { countStatuses } from '../../measures/count-statuses.ts';
import { measuresAddress } from './measure-addresses.ts';

/** Which of the measures are listed, as it stands in the address. */
export function StatusFilter({
  measures,
  chosen,
}: {
  measures: readonly Measure[];
  chosen: MeasureStatus | undefined;
}) {
  const counts = countStatuses(measures);
  const choices = [
    { status: undefined, label: 'Alla', count: measures.length },
    ...measureStatuses.map((status) => ({
      status,
      label: measureStatusLabels[status],
      count: counts[status],
    })),
  ];
  return (
    <nav aria-label="Läge">
      <ul className="status-filter">
        {choices.map(({ status, label, count }) => (
          <li key={label}>
            <Link
              href={measuresAddress(status)}
              {...(status === chosen && { 'aria-current': 'true' as const })}
            >
              {label} <span className="soft">{count}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
