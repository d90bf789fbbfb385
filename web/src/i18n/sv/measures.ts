import { measureKindLabels, measureStatusLabels } from '@trygghetskartan/api/contract/labels';
import { dates } from './formats.ts';

/** "Du sa – vi gjorde": what the municipality has done about places, for everybody to read. */
export const measuresSv = {
  title: 'Du sa – vi gjorde',
  tab: 'Åtgärder',
  kinds: measureKindLabels,
  statuses: measureStatusLabels,
  intro:
    'Här står vad kommunen har gjort, planerar och har sagt nej till efter det som har berättats på kartan.',
  doneOn: (isoDate: string) => `Gjord ${dates.day(isoDate)}`,
  decidedOn: (isoDate: string) => `Beslut ${dates.day(isoDate)}`,
  refusedBecause: 'Varför:',

  filter: 'Visa',
  all: 'Alla',
  none: 'Inga åtgärder är publicerade än. Titta gärna tillbaka senare.',
  noneOfStatus: 'Inga åtgärder av det slaget är publicerade.',
  noneHere: 'Inga åtgärder är publicerade för platsen än.',
  loading: 'Åtgärderna hämtas …',
  failed: 'Åtgärderna kunde inte hämtas. Försök igen om en stund.',
  retry: 'Försök igen',
};
