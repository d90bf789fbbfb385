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
  /** Highest first. */
  ids: number[];
  more: boolean;
}

/** A page of a selection, newest first. */
export function listNewest({ columns }: Held, question: NewestQuestion): NewestReports {
  const { selection, before, limit } = question;
  const chosen = selectReports(columns, selection);
  const { id } = columns.arrays;
  const ids = Float64Array.from(chosen, (position) => id[position])
    .filter((each) => each < before)
    .sort();
  return {
    total: chosen.length,
    ids: Array.from(ids.subarray(Math.max(0, ids.length - limit))).reverse(),
    more: ids.length > limit,
  };
}
