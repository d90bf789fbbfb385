import type { ColumnChange, ReportColumns } from '../analysis/columns.ts';
import { areEqual } from '../analysis/equal-arrays.ts';
import type { ReportSelection } from '../analysis/filter.ts';
import type { DetectedHotspot } from '../analysis/hotspot.ts';
import { lowerBound } from '../analysis/lower-bound.ts';
import { traceOutline } from '../analysis/outline.ts';
import { createProfiler, type HotspotProfile } from '../analysis/profile.ts';
import type { Fortnights } from '../analysis/trend/fortnights.ts';
import { describeTrend } from '../analysis/trend/hotspot-trend.ts';
import { shareUnsafe, type UnsafeShare } from '../analysis/unsafe-share.ts';
import type { Hotspot, HotspotTrend } from '../contract/hotspot.ts';
import { toWgs84 } from '../sweref.ts';

/** What the reports in a hotspot's outline say, and the outline in WGS 84. */
export interface Description {
  outline: Hotspot['outline'];
  profile: HotspotProfile;
  trend: HotspotTrend | undefined;
  unsafe: UnsafeShare;
}

interface View {
  selection: ReportSelection;
  fortnights: Fortnights;
}

/**
 * The descriptions of the last view. When the same is asked again, hotspots whose cells and reports
 * are as before keep theirs, so that one report more costs those that it touches.
 */
export interface KeptDescriptions {
  /** Of each of these hotspots of the columns as they are. */
  of(
    columns: ReportColumns,
    hotspots: readonly DetectedHotspot[],
    view: View,
    options: { checkCancelled: () => void },
  ): Description[];
  /** Of every change of the columns, in their order. */
  note(change: ColumnChange): void;
}

/** With the cells that it is of, and the ids of the reports. */
type Entry = Description & { cells: Int32Array; ids: Float64Array };

/** With more people than this to look for in every outline, describing anew is as quick. */
const mostPeople = 200;

export function keepDescriptions(): KeptDescriptions {
  let kept: { asked: string; entries: Map<string, Entry> } | undefined;
  let touched = new Set<number>();
  return {
    of(columns, hotspots, { selection, fortnights }, { checkCancelled }) {
      const asked = JSON.stringify([selection, fortnights.days]);
      const last = kept?.asked === asked ? kept.entries : new Map<string, Entry>();
      const places = placesOf(columns, touched);
      const isTouched = (reporter: number | undefined): boolean =>
        touched.size > 0 && touched.has(reporter ?? -1);
      const known = hotspots.map(({ cells }) => {
        const entry = last.get(nameCells(cells));
        return entry !== undefined && areEqual(entry.cells, cells) ? entry : undefined;
      });
      const shares = hotspots.map((hotspot, index) => {
        const share = known[index]?.unsafe;
        return share?.reporters.some(isTouched) || haveAnyIn(hotspot, places) ? undefined : share;
      });
      const unknown = hotspots.filter((_, index) => shares[index] === undefined);
      const found = shareUnsafe(columns, unknown, selection).values();
      checkCancelled();
      const profile = createProfiler(columns);
      const { id, reporter } = columns.arrays;
      const entries = hotspots.map(({ cells, cellMetres, members }, index): Entry => {
        checkCancelled();
        const own = known[index];
        const ids = new Float64Array(members.length);
        for (let i = 0; i < ids.length; i++) ids[i] = id[members[i]];
        const isSame =
          own !== undefined &&
          areEqual(own.ids, ids) &&
          !members.some((at) => isTouched(reporter[at]));
        return {
          cells,
          ids,
          outline: own?.outline ?? outlineOf(cells, cellMetres),
          profile: isSame ? own.profile : profile(members),
          trend: isSame ? own.trend : describeTrend(columns, members, fortnights),
          unsafe: shares[index] ?? found.next().value ?? nobody,
        };
      });
      // Only now: what is cancelled before has used nothing up.
      kept = { asked, entries: new Map(entries.map((entry) => [nameCells(entry.cells), entry])) };
      touched = new Set();
      return entries;
    },
    note({ reporters }) {
      if (kept === undefined) {
        return;
      }
      reporters.forEach((reporter) => touched.add(reporter));
      if (touched.size > mostPeople) {
        kept = undefined;
        touched = new Set();
      }
    },
  };
}

const nobody: UnsafeShare = { share: undefined, reporters: [] };

function outlineOf(cells: Int32Array, cellMetres: number): Hotspot['outline'] {
  return traceOutline(cells, cellMetres).map((polygon) => polygon.map((ring) => ring.map(toWgs84)));
}

/** Tells most outlines apart; the cells themselves are compared where it does not. */
function nameCells(cells: Int32Array): string {
  return `${cells[0]} ${cells[1]} ${cells.length}`;
}

/** Easting and northing in turn of every report of these people, in metres. */
function placesOf({ arrays, length }: ReportColumns, people: ReadonlySet<number>): number[] {
  const { eastingCm, northingCm } = arrays;
  const reporter = arrays.reporter.subarray(0, length);
  const places: number[] = [];
  for (const person of people) {
    for (let at = lowerBound(reporter, person); reporter[at] === person; at++) {
      places.push((eastingCm[at] ?? 0) / 100, (northingCm[at] ?? 0) / 100);
    }
  }
  return places;
}

/** Whether any of the places lies in the outline. */
function haveAnyIn(
  { cells, cellMetres }: Pick<DetectedHotspot, 'cells' | 'cellMetres'>,
  places: readonly number[],
): boolean {
  for (let i = 0; i < places.length; i += 2) {
    for (let j = 0; j < cells.length; j += 2) {
      const east = (places[i] ?? 0) - (cells[j] ?? 0);
      const north = (places[i + 1] ?? 0) - (cells[j + 1] ?? 0);
      if (east >= 0 && east < cellMetres && north >= 0 && north < cellMetres) {
        return true;
      }
    }
  }
  return false;
}
