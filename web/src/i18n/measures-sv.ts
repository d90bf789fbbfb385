import { measureKindLabels, measureStatusLabels } from '@trygghetskartan/api/contract/labels';
import type { MeasureStatus } from '@trygghetskartan/db/vocabulary';

const day = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'long', timeZone: 'UTC' });

/** A whole date as people write it; the time zone only keeps the day from moving. */
const dated = (isoDate: string): string => day.format(new Date(`${isoDate}T00:00:00Z`));

/** "Du sa – vi gjorde": what the municipality has done about places, for everybody to read. */
export const measuresSv = {
  title: 'Du sa – vi gjorde',
  tab: 'Åtgärder',
  kinds: measureKindLabels,
  statuses: measureStatusLabels,
  intro:
    'Här står vad kommunen har gjort, planerar och har sagt nej till efter det som har berättats på kartan.',

  /** The status with its day, as far as the day is known. */
  statusWithDay: (status: MeasureStatus, days: { decidedOn?: string; doneOn?: string }): string => {
    const { decidedOn, doneOn } = days;
    if (doneOn !== undefined) {
      return `${measureStatusLabels[status]} ${dated(doneOn)}`;
    }
    return decidedOn === undefined
      ? measureStatusLabels[status]
      : `${measureStatusLabels[status]}. Beslut ${dated(decidedOn)}`;
  },
  refusedBecause: 'Varför:',
  place: 'Plats',

  filter: 'Visa',
  all: 'Alla',
  none: 'Inga åtgärder är publicerade än. Titta gärna tillbaka senare.',
  noneOfStatus: 'Inga åtgärder av det slaget är publicerade.',
  noneHere: 'Inga åtgärder är publicerade för platsen än.',
  loading: 'Åtgärderna hämtas …',
  failed: 'Åtgärderna kunde inte hämtas. Försök igen om en stund.',
  retry: 'Försök igen',

  column: 'Åtgärder',
  /** "1 gjord, 2 planerade" */
  counts: (counts: Readonly<Record<MeasureStatus, number>>): string =>
    [
      counts.done > 0 && `${counts.done} ${counts.done === 1 ? 'gjord' : 'gjorda'}`,
      counts.under_way > 0 && `${counts.under_way} pågår`,
      counts.planned > 0 && `${counts.planned} ${counts.planned === 1 ? 'planerad' : 'planerade'}`,
      counts.refused > 0 && `${counts.refused} blir inte av`,
    ]
      .filter((part) => part !== false)
      .join(', '),
};
