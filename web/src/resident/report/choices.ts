import type {
  Action,
  AgeBand,
  DayPart,
  Feeling,
  Gender,
  Reason,
  Strength,
  WeekPart,
} from '../../vocabulary.ts';

/** What can be chosen, in the order it is asked. Held against the vocabulary by a test. */
export const feelings: readonly Feeling[] = ['unsafe', 'safe'];

export const strengths: Record<Feeling, readonly Strength[]> = {
  unsafe: ['very_unsafe', 'rather_unsafe'],
  safe: ['very_safe', 'rather_safe'],
};

export const unsafeGroups = {
  environment: ['poor_lighting', 'obscured_view', 'deserted', 'run_down', 'confined'],
  social: [
    'threatening_group',
    'intoxicated',
    'drug_dealing',
    'harassment',
    'followed',
    'violence_threats',
  ],
  traffic: ['traffic'],
  other: ['other'],
} as const satisfies Record<string, readonly Reason[]>;

export const safeReasons: readonly Reason[] = [
  'well_lit',
  'people_around',
  'good_overview',
  'well_kept',
  'staff_present',
  'other',
];

export const reasonsOf: Record<Feeling, readonly Reason[]> = {
  unsafe: Object.values(unsafeGroups).flat(),
  safe: safeReasons,
};

export const dayParts: readonly DayPart[] = ['morning', 'day', 'evening', 'night'];
export const weekParts: readonly WeekPart[] = ['weekday', 'weekend'];
export const actions: readonly Action[] = [
  'avoided',
  'other_way',
  'with_somebody',
  'stayed_home',
  'nothing',
];

/** "What did you do?" is asked about what felt unsafe. */
export const actionsOf: Record<Feeling, readonly Action[]> = { unsafe: actions, safe: [] };

export const ageBands: readonly AgeBand[] = [
  'under_16',
  '16_24',
  '25_44',
  '45_64',
  '65_79',
  '80_up',
];
export const genders: readonly Gender[] = ['woman', 'man', 'other'];

/** The contract's limit for words. */
export const wordsMaximum = 1000;
