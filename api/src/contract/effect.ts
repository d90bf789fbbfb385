/** What may be said of a change: fewer, no clear change, more, too few to say. */
export const changeVerdicts = ['fewer', 'no_clear_change', 'more', 'too_few'] as const;
export type ChangeVerdict = (typeof changeVerdicts)[number];
