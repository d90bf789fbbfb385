import type { MeasuresTexts } from '../measures-texts.ts';
import { dates } from './formats.ts';

/*
 * Somali for what was done about places.
 * Not yet read by a native speaker.
 */
export const measuresSo: MeasuresTexts = {
  title: 'Waad sheegteen – waanu qabanay',
  tab: 'Tallaabooyin',
  kinds: {
    lighting: 'Iftiin',
    vegetation: 'Jarista geedaha iyo aragti furan',
    cleaning: 'Nadaafad iyo sawirro derbi',
    repair: 'Dhisid iyo dayactir',
    traffic: 'Taraafiko',
    presence: 'Dad waaweyn, ilaalo ama booliis jooga',
    outreach: 'Shaqo bulsho',
    activity: 'Nolol badan oo meesha ah',
    dialogue: 'Wadahadal iyo macluumaad',
    other: 'Wax kale',
  },
  statuses: {
    planned: 'Waa la qorsheeyay',
    under_way: 'Way socotaa',
    done: 'Waa la qabtay',
    refused: 'Lama qabanayo',
  },
  intro:
    'Halkan waxa ku qoran waxa degmadu qabatay, waxa ay qorshaynayso iyo waxa ay diiday, kaddib wixii khariidadda lagu sheegay.',
  doneOn: (isoDate) => `Waa la qabtay ${dates.day(isoDate)}`,
  decidedOn: (isoDate) => `Go’aan ${dates.day(isoDate)}`,
  refusedBecause: 'Sababta:',
  filter: 'Muuji',
  all: 'Dhammaan',
  none: 'Weli wax tallaabo ah lama daabicin. Fadlan mar dambe ku soo noqo.',
  noneOfStatus: 'Tallaabooyin noocaas ah lama daabicin.',
  noneHere: 'Weli tallaabo meeshan ku saabsan lama daabicin.',
  loading: 'Tallaabooyinka waa la soo qaadayaa …',
  failed: 'Tallaabooyinka lama soo qaadi karin. Isku day mar kale wax yar kaddib.',
  retry: 'Isku day mar kale',
};
