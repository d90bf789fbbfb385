import { readFileSync } from 'node:fs';
import type { ReportPoints } from '@trygghetskartan/api/analysis/report-points';

/** Days that the detector may learn from; the rest is for scoring. */
const TRAINING_DAYS = 280;

/** The training part of a generator's file, in the file's order. */
export function readTrainingReports(file: string): ReportPoints {
  return readAllReports(file, TRAINING_DAYS);
}

/**
 * The reports of a generator's file (report_id,lon,lat,x,y,ts,day,reporter,…) before a day. Every
 * place may be a landmark, as in the reference.
 */
export function readAllReports(file: string, beforeDay = Infinity): ReportPoints {
  const rows = readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','))
    .filter((row) => Number(row[6]) < beforeDay);
  return {
    easting: Float64Array.from(rows, (row) => Number(row[3])),
    northing: Float64Array.from(rows, (row) => Number(row[4])),
    reporter: Uint32Array.from(rows, (row) => Number(row[7].slice(1))),
    day: Float64Array.from(rows, (row) => Number(row[6])),
    spreadable: new Uint8Array(rows.length).fill(1),
  };
}
