import type { ReportColumns } from '../columns.ts';
import { createPeriodFinder } from '../trend/people-per-period.ts';
import { cellNumber, forEachCellWithin, type PlaceCells } from './place-cells.ts';

/** Distinct people per period within a place and in the ring around it, and their areas in cells. */
export type ZoneSeries = {
  place: number[];
  ring: number[];
  placeCells: number;
  ringCells: number;
};

/**
 * Counts people by period in each place and its ring: a person counts once per zone and period. A cell
 * belongs to one zone only: to a place before a ring, to the earlier place before the later. One pass
 * over the reports at these ascending positions.
 */
export function countPeopleByZone(
  { arrays }: ReportColumns,
  positions: Uint32Array,
  bounds: Int32Array,
  places: readonly PlaceCells[],
  ringMetres: number,
): ZoneSeries[] {
  const { zoneOf, cellsOf } = layZones(places, ringMetres);
  const periods = Math.max(0, bounds.length - 1);
  const counts = new Int32Array(2 * places.length * periods);
  const lastPerson = new Float64Array(counts.length).fill(-1);
  const periodOf = createPeriodFinder(bounds);
  for (const at of positions) {
    const zone = zoneOf.get(cellNumber(arrays.eastingCm[at] / 100, arrays.northingCm[at] / 100));
    if (zone === undefined) continue;
    const period = periodOf(arrays.feltMinute[at]);
    if (period === -1) continue;
    const slot = zone * periods + period;
    if (lastPerson[slot] === arrays.reporter[at]) continue;
    lastPerson[slot] = arrays.reporter[at];
    counts[slot]++;
  }
  const seriesOf = (zone: number): number[] => [
    ...counts.subarray(zone * periods, (zone + 1) * periods),
  ];
  return places.map((_, i) => ({
    place: seriesOf(2 * i),
    ring: seriesOf(2 * i + 1),
    placeCells: cellsOf[2 * i],
    ringCells: cellsOf[2 * i + 1],
  }));
}

/** Zone 2·i is place i, zone 2·i + 1 its ring. */
function layZones(
  places: readonly PlaceCells[],
  ringMetres: number,
): { zoneOf: Map<number, number>; cellsOf: number[] } {
  const zoneOf = new Map<number, number>();
  const cellsOf = Array.from({ length: 2 * places.length }, () => 0);
  const claim = (zone: number) => (cell: number) => {
    if (zoneOf.has(cell)) return;
    zoneOf.set(cell, zone);
    cellsOf[zone]++;
  };
  for (const [i, cells] of places.entries()) forEachCellWithin(cells, 0, claim(2 * i));
  for (const [i, cells] of places.entries()) forEachCellWithin(cells, ringMetres, claim(2 * i + 1));
  return { zoneOf, cellsOf };
}
