import type { MeasuresTexts } from '../measures-texts.ts';
import { measuresSv } from '../sv/measures.ts';

/*
 * Plain Swedish for what was done about places.
 * Not yet read by readers of plain Swedish.
 */
export const measuresSvSimple: MeasuresTexts = {
  ...measuresSv,
  tab: 'Vi gjorde',
  kinds: {
    lighting: 'Ljus och lampor',
    vegetation: 'Klippa buskar',
    cleaning: 'Städa och ta bort klotter',
    repair: 'Bygga om och laga',
    traffic: 'Trafik',
    presence: 'Fler vuxna, vakter eller poliser',
    outreach: 'Prata med och hjälpa människor',
    activity: 'Mer att göra på platsen',
    dialogue: 'Möten och information',
    other: 'Annat',
  },
  statuses: {
    planned: 'Ska göras',
    under_way: 'Görs nu',
    done: 'Klart',
    refused: 'Görs inte',
  },
  intro:
    'Många har berättat på kartan. Här kan du läsa vad kommunen har gjort. Du kan också läsa vad kommunen ska göra. Ibland säger kommunen nej. Då står det varför.',
  doneOn: (isoDate) => measuresSv.doneOn(isoDate).replace('Gjord', 'Klart'),
  none: 'Här finns inget att läsa än.',
  noneOfStatus: 'Här finns inget att läsa.',
  noneHere: 'Här finns inget att läsa om platsen än.',
  loading: 'Vänta lite …',
  failed: 'Det gick inte. Försök igen om en stund.',
};
