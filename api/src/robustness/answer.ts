import type { HotspotToProbe } from '../analysis/robustness/hotspots-to-probe.ts';
import type { ReportFilter } from '../contract/filter.ts';
import type {
  HotspotRobustness,
  Probe,
  ProbeResult,
  RobustnessList,
} from '../contract/robustness.ts';
import type { Dependencies } from '../dependencies.ts';
import { method } from '../hotspots/list-hotspots.ts';
import { keepRecent } from '../recent-answers.ts';
import { resolveFilter } from '../reports/resolve-filter.ts';
import { toWgs84 } from '../sweref.ts';

/** The detector's own, times 0.8 and times 1.25. */
const smallerRadii = [16, 24, 36, 56];
const largerRadii = [25, 37.5, 56.25, 87.5];
/** Of so many hotspots, the first of the list, the loudest person is left out: each is a detection. */
const mostWithoutLoudest = 20;

export type RobustnessAnswer = (
  municipalityCode: string,
  filter: ReportFilter,
  signal: AbortSignal,
) => Promise<RobustnessList>;

/**
 * How well the hotspots of a filter stand, from a few more detections: four for all of them and one
 * for each of the first twenty. Each is asked by itself, so that others are answered between, and none
 * looks for new reports: those of the first one, and the few that somebody else's look brings meanwhile.
 */
export function createRobustnessAnswer({
  db,
  clock,
  analysis,
  municipalities,
}: Pick<Dependencies, 'db' | 'clock' | 'analysis' | 'municipalities'>): RobustnessAnswer {
  const recent = keepRecent<RobustnessList>(20);

  async function probeAll(
    current: Pick<Current, 'ask'>,
    asked: { selection: Selection; minimumReporters: number },
    signal: AbortSignal,
  ): Promise<HotspotRobustness[]> {
    const { fromMinute = 0, toMinute = 0 } = asked.selection;
    const middleMinute = Math.floor((fromMinute + toMinute) / 2);
    const places = await current.ask('hotspotsToProbe', { ...asked, middleMinute }, { signal });
    const find = (differing: {
      selection?: Selection;
      radii?: readonly number[];
      withoutReporterOf?: number;
    }) => current.ask('findAgain', { ...asked, places, ...differing }, { signal });
    const { selection } = asked;
    const again: Record<Exclude<Probe, 'without_loudest'>, Awaited<ReturnType<typeof find>>> = {
      smaller_radii: await find({ radii: smallerRadii }),
      larger_radii: await find({ radii: largerRadii }),
      first_half: await find({ selection: { ...selection, toMinute: middleMinute } }),
      second_half: await find({ selection: { ...selection, fromMinute: middleMinute } }),
    };
    const robustness: HotspotRobustness[] = [];
    for (const [index, place] of places.entries()) {
      const results = [
        toResult('smaller_radii', place.people, again.smaller_radii[index]),
        toResult('larger_radii', place.people, again.larger_radii[index]),
        toResult('first_half', place.peopleInFirstHalf, again.first_half[index]),
        toResult('second_half', place.peopleInSecondHalf, again.second_half[index]),
      ];
      if (index < mostWithoutLoudest) {
        const without = await find({ withoutReporterOf: place.reportOfLoudest });
        results.push(toResult('without_loudest', place.people - 1, without[index]));
      }
      robustness.push(describe(index + 1, place, results));
    }
    return robustness;
  }

  return async (code, filter, signal) => {
    const municipality = await municipalities.byCode(code);
    const now = clock();
    const circumstances = { db, municipality, now, feeling: 'unsafe' } as const;
    const { selection, query } = await resolveFilter(filter, circumstances);
    const current = await analysis.current(code);
    return recent(`${code} ${current.version} ${query}`, signal, async (shared) => ({
      query,
      computedAt: now.toISOString(),
      method,
      hotspots: await probeAll(
        current,
        { selection, minimumReporters: municipality.minimumCount },
        shared,
      ),
    }));
  };
}

type Current = Awaited<ReturnType<Dependencies['analysis']['current']>>;
type Selection = Awaited<ReturnType<typeof resolveFilter>>['selection'];

function toResult(
  probe: Probe,
  people: number,
  found: { q: number; tier: 'A' | 'B' } | undefined,
): ProbeResult {
  return { probe, found: found !== undefined, people, ...found };
}

function describe(
  number: number,
  { easting, northing, people }: HotspotToProbe,
  results: ProbeResult[],
): HotspotRobustness {
  const [lng, lat] = toWgs84([easting, northing]);
  const holds = results.filter(({ found }) => found).length;
  return {
    number,
    lng,
    lat,
    people,
    probes: results,
    holds,
    of: results.length,
    verdict: judgeProbes(results),
  };
}

/** See `hotspotRobustness.verdict`. */
export function judgeProbes(results: readonly ProbeResult[]): HotspotRobustness['verdict'] {
  const holds = results.filter(({ found }) => found).length;
  if (holds === results.length) {
    return 'firm';
  }
  const restsOnOne = results.some(({ probe, found }) => probe === 'without_loudest' && !found);
  return restsOnOne || holds * 2 < results.length ? 'weak' : 'partly';
}
