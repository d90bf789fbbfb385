import { listPlaces } from '@trygghetskartan/db/queries/municipalities';
import type { ReportFilter } from '../contract/filter.ts';
import type { HotspotList } from '../contract/hotspot.ts';
import type { Dependencies } from '../dependencies.ts';
import { bytesOf, keepRecent } from '../recent-answers.ts';
import { resolveFilter } from '../reports/resolve-filter.ts';
import { createNewestRun } from '../runs/lasting-places.ts';

export interface HotspotAnswer {
  /** `HotspotList` as JSON. */
  json(
    municipalityCode: string,
    filter: ReportFilter,
    signal: AbortSignal,
  ): Promise<Uint8Array<ArrayBuffer>>;
  list(municipalityCode: string, filter: ReportFilter, signal: AbortSignal): Promise<HotspotList>;
}

/** Of lists that are kept: four of a region with a million reports, hundreds of a usual town. */
const mostBytes = 16_000_000;

/**
 * One answer for the page, the paper and both exports: equal filters over equal reports give the very
 * same list. Without a feeling in the filter it is of unsafe reports; safe ones are never mixed in.
 */
export function createHotspotAnswer({
  db,
  clock,
  analysis,
  municipalities,
}: Dependencies): HotspotAnswer {
  const recent = keepRecent<Uint8Array<ArrayBuffer>>(mostBytes, bytesOf);
  const newestRun = createNewestRun(db);
  const json: HotspotAnswer['json'] = async (code, filter, signal) => {
    const municipality = await municipalities.byCode(code);
    const now = clock();
    const { resolved, selection, query } = await resolveFilter(filter, {
      db,
      municipality,
      now,
      feeling: 'unsafe',
    });
    const current = await analysis.current(code);
    const { fortnight, places: lasting } = await newestRun(code);
    return recent(`${code} ${current.version} ${fortnight} ${query}`, signal, async (shared) => {
      const places = await listPlaces(db, code);
      const { minimumCount } = municipality;
      return current.ask(
        'hotspots',
        {
          municipality: { minimumCount },
          places,
          resolved,
          selection,
          query,
          now,
          // Runs follow what feels unsafe; a place that feels safe is none of theirs.
          lasting: resolved.feeling === 'unsafe' ? lasting : [],
        },
        { signal: shared },
      );
    });
  };
  return {
    json,
    async list(code, filter, signal) {
      const list: HotspotList = JSON.parse(
        Buffer.from(await json(code, filter, signal)).toString(),
      );
      return list;
    },
  };
}
