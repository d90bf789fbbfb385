import type { ColumnChange, ReportColumns } from '../analysis/columns.ts';
import { selectReports, type ReportSelection } from '../analysis/filter.ts';
import { layGround, type Ground } from '../analysis/ground.ts';
import { updateGround } from '../analysis/update-ground.ts';
import { joinChanges } from './join-changes.ts';

/** The ground of the last view. When the same is asked again it is brought up to date, not laid anew. */
export interface KeptGround {
  /** Of a selection from the columns as they are. It holds until the next call. */
  of(
    columns: ReportColumns,
    selection: ReportSelection,
    options: { checkCancelled: () => void },
  ): Ground;
  /** Of every change of the columns, in their order. */
  note(change: ColumnChange): void;
}

/** With more people than this to look up one by one, laying the ground anew is as quick. */
const mostPeople = 2000;

export function keepGround(): KeptGround {
  let kept: { asked: string; ground: Ground; since: ColumnChange } | undefined;
  return {
    of(columns, selection, options) {
      const asked = JSON.stringify(selection);
      const last = kept?.asked === asked ? kept : undefined;
      options.checkCancelled();
      // Until it is whole: an update that is cancelled halfway has used it up.
      kept = undefined;
      const ground =
        last === undefined
          ? layGround(columns, selectReports(columns, selection), options)
          : updateGround(last.ground, columns, last.since, selection, options);
      kept = { asked, ground, since: nothing };
      return ground;
    },
    note(change) {
      if (kept === undefined) {
        return;
      }
      kept.since = joinChanges(kept.since, change);
      if (kept.since.reporters.length > mostPeople) {
        kept = undefined;
      }
    },
  };
}

const nothing: ColumnChange = { reporters: new Uint32Array(), deltas: new Int32Array() };
