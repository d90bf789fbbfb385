import {
  actions,
  safeReasons,
  unsafeReasons,
  type Action,
  type Feeling,
  type Reason,
  type Strength,
} from '@trygghetskartan/db/vocabulary';

/** The strengths of a feeling, the strongest first. */
export const strengths: Record<Feeling, readonly Strength[]> = {
  unsafe: ['very_unsafe', 'rather_unsafe'],
  safe: ['very_safe', 'rather_safe'],
};

export const reasonsOf: Record<Feeling, readonly Reason[]> = {
  unsafe: unsafeReasons,
  safe: safeReasons,
};

/** "What did you do?" is asked about what felt unsafe. */
export const actionsOf: Record<Feeling, readonly Action[]> = { unsafe: actions, safe: [] };

/** The contract's limit for words. */
export const wordsMaximum = 1000;

/** Of the words that say where a place is: all other words have room after them. */
export const descriptionMaximum = 200;
