import type { MeasuresTexts } from '../measures-texts.ts';
import { dates } from './formats.ts';

/*
 * English for what was done about places.
 * Not yet read by a native speaker.
 */
export const measuresEn: MeasuresTexts = {
  title: 'You said – we did',
  tab: 'Actions',
  kinds: {
    lighting: 'Lighting',
    vegetation: 'Pruning and clear sight',
    cleaning: 'Cleaning and graffiti',
    repair: 'Rebuilding and repair',
    traffic: 'Traffic',
    presence: 'Adults, guards or police present',
    outreach: 'Social and outreach work',
    activity: 'More life in the place',
    dialogue: 'Dialogue and information',
    other: 'Other',
  },
  statuses: {
    planned: 'Planned',
    under_way: 'Under way',
    done: 'Done',
    refused: 'Not going ahead',
  },
  intro:
    'What the municipality has done, is planning and has said no to, after what people have told on the map.',
  doneOn: (isoDate) => `Done ${dates.day(isoDate)}`,
  decidedOn: (isoDate) => `Decided ${dates.day(isoDate)}`,
  refusedBecause: 'Why:',
  filter: 'Show',
  all: 'All',
  none: 'No actions have been published yet. Please come back later.',
  noneOfStatus: 'No actions of that kind have been published.',
  noneHere: 'No actions have been published for this place yet.',
  loading: 'Fetching the actions …',
  failed: 'The actions could not be fetched. Try again in a moment.',
  retry: 'Try again',
};
