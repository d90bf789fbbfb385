import type { ColumnChange, ReportColumns } from './columns.ts';
import { boxAround, isTooLarge } from './extent.ts';
import { selectReports, type ReportSelection } from './filter.ts';
import { frameAround, isSameFrame } from './frame.ts';
import { layGround, type Ground, type GroundOptions } from './ground.ts';
import { moveMembers } from './grown.ts';
import { lowerBound } from './lower-bound.ts';
import { spliceVoices, type ChangedPerson } from './splice-voices.ts';
import { standAnew } from './stand-anew.ts';

/**
 * Brings a ground up to the columns as they are after a change, to the bit as if it were laid anew
 * from what the selection chooses now: only the people who are named in the change get new voices, and
 * only what lies near those is summed again. The ground that is given is used up: it must have been
 * laid with the same selection, and stand for the columns as they were just before the change.
 *
 * Where the frame changes, or reports were left out of it, the ground is laid anew.
 */
export function updateGround(
  ground: Ground,
  columns: ReportColumns,
  change: ColumnChange,
  selection: ReportSelection,
  options: GroundOptions = {},
): Ground {
  if (change.reporters.length === 0) return ground;
  const radii = ground.scales.map(({ radius }) => radius);
  const again = (chosen: Uint32Array): Ground => layGround(columns, chosen, { ...options, radii });
  if (ground.reports.length < ground.chosen.length || ground.voices.count === 0) {
    return again(selectReports(columns, selection));
  }
  const people = findPeople(ground, columns, change, selection);
  const chosen = spliceReports(ground.chosen, people);
  const box = boxAround(columns.arrays, chosen);
  if (chosen.length === 0 || isTooLarge(box) || !isSameFrame(ground.frame, frameAround(box))) {
    return again(chosen);
  }
  moveMembers(
    ground.grown,
    people.map(({ behind }) => behind),
    people.map(({ shift }) => shift),
  );
  const voices = spliceVoices(ground, columns.arrays, people);
  return standAnew({ ...ground, chosen, reports: chosen, box }, columns.arrays, voices);
}

function findPeople(
  { chosen, voices }: Ground,
  columns: ReportColumns,
  { reporters, deltas }: ColumnChange,
  selection: ReportSelection,
): ChangedPerson[] {
  const reporter = columns.arrays.reporter.subarray(0, columns.length);
  const starts = voices.starts;
  let shift = 0;
  return Array.from(reporters, (person, i) => {
    const start = lowerBound(reporter, person);
    const end = lowerBound(reporter, person + 1);
    const from = lowerBound(chosen, start - shift);
    shift += deltas[i];
    const behind = end - shift;
    const to = lowerBound(chosen, behind);
    return {
      reports: [from, to],
      voices: [lowerBound(starts, from), lowerBound(starts, to)],
      behind,
      shift,
      chosen: selectReports(columns, selection, { start, end }),
    };
  });
}

/** The chosen positions after the change: those of others have only moved. */
function spliceReports(old: Uint32Array, people: readonly ChangedPerson[]): Uint32Array {
  const change = people.reduce(
    (sum, { reports: [from, to], chosen }) => sum + chosen.length - (to - from),
    0,
  );
  const result = new Uint32Array(old.length + change);
  let [source, target, shift] = [0, 0, 0];
  const move = (end: number): void => {
    for (; source < end; source++) result[target++] = old[source] + shift;
  };
  for (const person of people) {
    move(person.reports[0]);
    result.set(person.chosen, target);
    target += person.chosen.length;
    source = person.reports[1];
    shift = person.shift;
  }
  move(old.length);
  return result;
}
