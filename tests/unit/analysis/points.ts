import type { ReportPoints } from '@trygghetskartan/api/analysis/report-points';

export type PlantedReport = {
  easting: number;
  northing: number;
  reporter: number;
  day?: number;
  spreadable?: boolean;
};

/** Points from a list; a case states what matters to it. */
export function toPoints(reports: readonly PlantedReport[]): ReportPoints {
  return {
    easting: Float64Array.from(reports, ({ easting }) => easting),
    northing: Float64Array.from(reports, ({ northing }) => northing),
    reporter: Uint32Array.from(reports, ({ reporter }) => reporter),
    day: Float64Array.from(reports, ({ day }) => day ?? 0),
    spreadable: Uint8Array.from(reports, ({ spreadable }) => (spreadable === true ? 1 : 0)),
  };
}

/** The points in another order: entry i is entry order[i] of the original. */
export function reorder(points: ReportPoints, order: readonly number[]): ReportPoints {
  return {
    easting: Float64Array.from(order, (i) => points.easting[i]),
    northing: Float64Array.from(order, (i) => points.northing[i]),
    reporter: Uint32Array.from(order, (i) => points.reporter[i]),
    day: Float64Array.from(order, (i) => points.day[i]),
    spreadable: Uint8Array.from(order, (i) => points.spreadable[i]),
  };
}
