import type { Held, Job } from '../../analysis-threads/question.ts';
import type { ReportColumns } from '../columns.ts';
import { selectReports, type ReportSelection } from '../filter.ts';
import { layGround } from '../ground.ts';
import type { Place } from '../identity/same-place.ts';
import { findHotspots } from '../lex.ts';

/** A hotspot of the list, and what its probes need to know. */
export type HotspotToProbe = Place & {
  people: number;
  /** People with a report here before the middle of the period, and from it on. */
  peopleInFirstHalf: number;
  peopleInSecondHalf: number;
  /** A report of the person who reported most here: names the person wherever columns are loaded. */
  reportOfLoudest: number;
};

export interface ProbeSubject {
  selection: ReportSelection;
  minimumReporters: number;
  /** Where the second half of the period begins, minutes since 1970 UTC. */
  middleMinute: number;
}

/** The hotspots of a filter, in the order and number of its list. */
export function listHotspotsToProbe(
  { columns }: Held,
  { selection, minimumReporters, middleMinute }: ProbeSubject,
  job: Job,
): HotspotToProbe[] {
  const checkCancelled = (): void => job.checkCancelled();
  const ground = layGround(columns, selectReports(columns, selection), { checkCancelled });
  const { hotspots } = findHotspots(ground, columns, { minimumReporters, checkCancelled });
  return hotspots.map(({ easting, northing, radius, cells, people, members }) => ({
    easting,
    northing,
    radius,
    cells,
    people,
    ...countHalves(columns, members, middleMinute),
    reportOfLoudest: findReportOfLoudest(columns, members),
  }));
}

function countHalves(
  { arrays: { reporter, feltMinute } }: ReportColumns,
  members: Uint32Array,
  middleMinute: number,
): Pick<HotspotToProbe, 'peopleInFirstHalf' | 'peopleInSecondHalf'> {
  const [first, second] = [new Set<number>(), new Set<number>()];
  for (const at of members) (feltMinute[at] < middleMinute ? first : second).add(reporter[at]);
  return { peopleInFirstHalf: first.size, peopleInSecondHalf: second.size };
}

/** Of those who reported most, the one who did first; that person's first report here. */
function findReportOfLoudest(
  { arrays: { reporter, id } }: ReportColumns,
  members: Uint32Array,
): number {
  const people = new Map<number, { reports: number; firstId: number }>();
  for (const at of members) {
    const { reports, firstId } = people.get(reporter[at]) ?? { reports: 0, firstId: Infinity };
    people.set(reporter[at], { reports: reports + 1, firstId: Math.min(firstId, id[at]) });
  }
  const [loudest] = [...people.values()].sort(
    (a, b) => b.reports - a.reports || a.firstId - b.firstId,
  );
  return loudest?.firstId ?? 0;
}
