import { createAreaTest } from '@trygghetskartan/api/analysis/polygon';
import type { ReportPoints } from '@trygghetskartan/api/analysis/report-points';
import { nassjo } from '@trygghetskartan/db/municipalities/nassjo';
import { toSweref } from '@trygghetskartan/web/geo/sweref';
import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import { EvaluationProblem } from './reference.ts';

export interface RealReport {
  easting: number;
  northing: number;
  /** Days since 1970, wall clock. */
  day: number;
}

const needed = ['felt_at_local', 'lng', 'lat'];

/** The rows of the file that lie in the municipality, in the order of time, and how many do not. */
export function readRealReports(file: string): { reports: RealReport[]; outside: number } {
  const rows: Record<string, string>[] = parse(readFileSync(file), { columns: true, bom: true });
  const lacking = needed.filter((name) => rows[0]?.[name] === undefined);
  if (lacking.length > 0) {
    throw new EvaluationProblem(`${file} has no column ${lacking.join(', ')}.`);
  }
  const inMunicipality = createAreaTest(
    nassjo.boundary.map((polygon) =>
      polygon.map((ring) => ring.map(([lng, lat]) => toSweref(lng, lat))),
    ),
  );
  const all = rows.map((row) => {
    const [easting, northing] = toSweref(Number(row['lng']), Number(row['lat']));
    return { easting, northing, day: Date.parse(`${row['felt_at_local']}Z`) / 86_400_000 };
  });
  const reports = all
    .filter(({ easting, northing }) => inMunicipality(easting, northing))
    .sort((one, other) => one.day - other.day);
  return { reports, outside: all.length - reports.length };
}

/** As the import takes them: nobody says who wrote them, so each is a person; geocoded by address. */
export function asPoints(reports: readonly RealReport[]): ReportPoints {
  return {
    easting: Float64Array.from(reports, ({ easting }) => easting),
    northing: Float64Array.from(reports, ({ northing }) => northing),
    day: Float64Array.from(reports, ({ day }) => day),
    reporter: Uint32Array.from(reports.keys()),
    spreadable: new Uint8Array(reports.length),
  };
}
