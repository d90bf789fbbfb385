import { placeMethods } from '@trygghetskartan/db/vocabulary';
import type { Held } from '../analysis-threads/question.ts';
import { selectReports, type ReportSelection } from '../analysis/filter.ts';

interface NewestQuestion {
  selection: ReportSelection;
  /** Only ids under it. */
  before: number;
  limit: number;
}

interface NewestReports {
  /** Reports of the selection, whatever their ids. */
  total: number;
  /** How many of them are of a whole area, which no map shows. */
  withoutPoint: number;
  /** Highest first. */
  ids: number[];
  more: boolean;
}

/** A page of a selection, newest first. */
export function listNewest({ columns }: Held, question: NewestQuestion): NewestReports {
  const { selection, before, limit } = question;
  // Where a part of the town is chosen, a whole area cannot be said to lie in it.
  const chosen = selectReports(columns, {
    ...selection,
    withoutPoint: selection.area === undefined,
  });
  const { id, placeMethod } = columns.arrays;
  const area = placeMethods.indexOf('area');
  const ids = Float64Array.from(chosen, (position) => id[position])
    .filter((each) => each < before)
    .sort();
  return {
    total: chosen.length,
    withoutPoint: chosen.reduce((sum, at) => sum + (placeMethod[at] === area ? 1 : 0), 0),
    ids: Array.from(ids.subarray(Math.max(0, ids.length - limit))).reverse(),
    more: ids.length > limit,
  };
}
