import type { EntryMode, Feeling, Reason } from '../vocabulary.ts';
import type { Rhythm } from './felt-time.ts';

/** A place where the made-up residents report more than elsewhere. */
export interface Spot {
  /** Name of a place of the municipality. */
  place: string;
  /** Metres from it, so that the spot is not on the bus stop's sign. */
  east: number;
  north: number;
  spreadMetres: number;
  reports: number;
  /** So many people made them; 1 = one person who reports the same again and again. */
  people: number;
  feeling: Feeling;
  reasons: readonly (readonly [Reason, number])[];
  rhythm: Rhythm;
  entryModes?: readonly (readonly [EntryMode, number])[];
  words: readonly string[];
}

type Hours = Rhythm['hours'];

const lateEvening: Hours = [
  [19, 1],
  [20, 2],
  [21, 4],
  [22, 5],
  [23, 4],
  [0, 2],
  [1, 1],
];
const pubHours: Hours = [
  [20, 1],
  [21, 2],
  [22, 3],
  [23, 5],
  [0, 5],
  [1, 4],
  [2, 2],
];
const commute: Hours = [
  [6, 3],
  [7, 4],
  [16, 2],
  [17, 4],
  [18, 3],
  [20, 1],
  [21, 1],
];
const schoolDay: Hours = [
  [7, 3],
  [8, 2],
  [12, 2],
  [14, 3],
  [15, 4],
  [16, 2],
];
const daytime: Hours = [
  [10, 2],
  [11, 3],
  [12, 4],
  [13, 3],
  [14, 3],
  [15, 3],
  [16, 2],
  [17, 1],
];
const allDay: Hours = [
  ...daytime,
  [7, 1],
  [8, 1],
  [18, 2],
  [19, 2],
  [20, 2],
  [21, 2],
  [22, 2],
  [23, 1],
  [0, 1],
  [2, 0.5],
  [5, 0.5],
];

/** The rhythm of what has no place of its own. */
export const everyday: Rhythm = { hours: allDay, weekend: 1.2, winter: 1.3 };

export const spots: readonly Spot[] = [
  {
    place: 'Resecentrum',
    east: 18,
    north: -22,
    spreadMetres: 17,
    reports: 190,
    people: 120,
    feeling: 'unsafe',
    reasons: [
      ['threatening_group', 5],
      ['intoxicated', 4],
      ['drug_dealing', 3],
      ['harassment', 1],
      ['poor_lighting', 1],
    ],
    rhythm: { hours: lateEvening, weekend: 2, winter: 1.3 },
    words: [
      'Väntar hellre inne i kiosken än vid hållplatsen.',
      'Gäng som står vid bänkarna på kvällen.',
    ],
  },
  {
    place: 'Södra torget',
    east: -12,
    north: 20,
    spreadMetres: 16,
    reports: 150,
    people: 105,
    feeling: 'unsafe',
    reasons: [
      ['intoxicated', 5],
      ['violence_threats', 3],
      ['harassment', 3],
      ['threatening_group', 1],
    ],
    rhythm: { hours: pubHours, weekend: 6, winter: 1 },
    words: ['Bråk när krogarna stänger.', 'Tar en omväg på lördagar.'],
  },
  {
    place: 'Gångtunnel Handskeryd',
    east: 4,
    north: 6,
    spreadMetres: 13,
    reports: 135,
    people: 100,
    feeling: 'unsafe',
    reasons: [
      ['poor_lighting', 5],
      ['confined', 4],
      ['obscured_view', 2],
      ['deserted', 2],
      ['run_down', 1],
    ],
    rhythm: { hours: commute, weekend: 0.5, winter: 3 },
    words: ['Två lampor är trasiga i tunneln.', 'Man ser inte vem som kommer från andra hållet.'],
  },
  {
    place: 'Bangårdsgatan',
    east: -15,
    north: 35,
    spreadMetres: 19,
    reports: 110,
    people: 80,
    feeling: 'unsafe',
    reasons: [
      ['deserted', 4],
      ['poor_lighting', 3],
      ['followed', 1],
      ['run_down', 2],
    ],
    rhythm: { hours: lateEvening, weekend: 1.3, winter: 2 },
    words: ['Mörkt längs staketet.'],
  },
  {
    place: 'Runnerydsskolan',
    east: 45,
    north: -30,
    spreadMetres: 18,
    reports: 95,
    people: 70,
    feeling: 'unsafe',
    reasons: [
      ['traffic', 5],
      ['threatening_group', 2],
      ['harassment', 1],
      ['other', 1],
    ],
    rhythm: { hours: schoolDay, weekend: 0.6, winter: 1 },
    entryModes: [
      ['self', 3],
      ['school_class', 2],
    ],
    words: ['Mopeder kör fort på gångvägen till skolan.'],
  },
  {
    place: 'Nässjö station',
    east: -8,
    north: -30,
    spreadMetres: 18,
    reports: 95,
    people: 75,
    feeling: 'unsafe',
    reasons: [
      ['deserted', 3],
      ['poor_lighting', 3],
      ['intoxicated', 2],
      ['followed', 1],
    ],
    rhythm: { hours: [...lateEvening, [5, 2], [6, 2]], weekend: 1.2, winter: 1.8 },
    words: ['Tomt på perrongen efter sista tåget.'],
  },
  {
    place: 'Stortorget',
    east: 30,
    north: 12,
    spreadMetres: 16,
    reports: 90,
    people: 70,
    feeling: 'unsafe',
    reasons: [
      ['traffic', 4],
      ['harassment', 2],
      ['threatening_group', 2],
    ],
    rhythm: {
      hours: [
        [15, 1],
        [16, 2],
        [17, 3],
        [18, 4],
        [19, 4],
        [20, 3],
        [21, 2],
      ],
      weekend: 1.5,
      winter: 0.4,
    },
    words: ['Elsparkcyklar mellan uteserveringarna.'],
  },
  {
    place: 'Järnvägsporten Mellangatan',
    east: 0,
    north: -10,
    spreadMetres: 14,
    reports: 70,
    people: 55,
    feeling: 'unsafe',
    reasons: [
      ['traffic', 3],
      ['confined', 3],
      ['poor_lighting', 2],
    ],
    rhythm: { hours: commute, weekend: 0.7, winter: 1.5 },
    words: [],
  },
  {
    place: 'Lasarettet',
    east: -70,
    north: -40,
    spreadMetres: 20,
    reports: 65,
    people: 50,
    feeling: 'unsafe',
    reasons: [
      ['poor_lighting', 4],
      ['obscured_view', 3],
      ['deserted', 2],
    ],
    rhythm: {
      hours: [
        [5, 2],
        [6, 4],
        [7, 1],
        [20, 1],
        [21, 5],
        [22, 4],
      ],
      weekend: 1,
      winter: 2.5,
    },
    words: ['Parkeringen är mörk när kvällspasset slutar.'],
  },
  {
    place: 'Gångtunnel Eldon',
    east: 6,
    north: -4,
    spreadMetres: 14,
    reports: 34,
    people: 30,
    feeling: 'unsafe',
    reasons: [
      ['run_down', 4],
      ['threatening_group', 3],
      ['violence_threats', 1],
    ],
    rhythm: { hours: lateEvening, weekend: 1, winter: 1, daysAgo: [24, 15] },
    words: ['Krossat glas och nytt klotter.'],
  },
  {
    place: 'Tullgatan',
    east: 20,
    north: 25,
    spreadMetres: 9,
    reports: 48,
    people: 1,
    feeling: 'unsafe',
    reasons: [
      ['traffic', 6],
      ['other', 1],
    ],
    rhythm: { hours: allDay, weekend: 1, winter: 1 },
    words: ['De kör för fort utanför mitt fönster, igen.'],
  },
  {
    place: 'Stortorget',
    east: -15,
    north: -5,
    spreadMetres: 25,
    reports: 120,
    people: 100,
    feeling: 'safe',
    reasons: [
      ['people_around', 5],
      ['good_overview', 3],
      ['well_kept', 2],
      ['well_lit', 1],
    ],
    rhythm: { hours: daytime, weekend: 1, winter: 0.8 },
    words: ['Alltid folk här på dagen.'],
  },
  {
    place: 'Simhallen',
    east: 0,
    north: 10,
    spreadMetres: 20,
    reports: 60,
    people: 50,
    feeling: 'safe',
    reasons: [
      ['staff_present', 4],
      ['people_around', 3],
      ['well_lit', 2],
    ],
    rhythm: { hours: [...daytime, [18, 3], [19, 2]], weekend: 1, winter: 1.2 },
    words: [],
  },
  {
    place: 'Resecentrum',
    east: -10,
    north: 5,
    spreadMetres: 18,
    reports: 45,
    people: 40,
    feeling: 'safe',
    reasons: [
      ['staff_present', 4],
      ['well_lit', 3],
      ['people_around', 2],
    ],
    rhythm: { hours: [[7, 3], [8, 2], ...daytime], weekend: 0.6, winter: 1 },
    words: ['Tryggt när kiosken är öppen.'],
  },
];
