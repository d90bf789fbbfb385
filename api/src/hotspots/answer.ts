import { listPlaces } from '@trygghetskartan/db/queries/municipalities';
import type { ReportFilter } from '../contract/filter.ts';
import type { HotspotList } from '../contract/hotspot.ts';
import type { Dependencies } from '../dependencies.ts';
import { keepRecent } from '../recent-answers.ts';
import { resolveFilter } from '../reports/resolve-filter.ts';
import { listHotspots } from './list-hotspots.ts';

export type HotspotAnswer = (
  municipalityCode: string,
  filter: ReportFilter,
) => Promise<HotspotList>;

/**
 * One answer for the page, the paper and both exports: equal filters over equal reports give the very
 * same list. Without a feeling in the filter it is of unsafe reports; safe ones are never mixed in.
 */
export function createHotspotAnswer({
  db,
  clock,
  columns,
  municipalities,
}: Dependencies): HotspotAnswer {
  const recent = keepRecent<HotspotList>(50);
  return async (code, filter) => {
    const municipality = await municipalities.byCode(code);
    const now = clock();
    const { resolved, selection, query } = await resolveFilter(filter, {
      db,
      municipality,
      now,
      feeling: 'unsafe',
    });
    const { version } = await columns.current(code);
    return recent(`${code} ${version} ${query}`, async () => {
      const places = await listPlaces(db, code);
      // Read again here: rows may have come while the places were read.
      const current = await columns.current(code);
      return listHotspots({
        columns: current.columns,
        municipality,
        places,
        resolved,
        selection,
        query,
        now,
      });
    });
  };
}
