/**
 * Times the detector by phase on planted reports.
 *
 *   node tests/evaluate/time-detector.ts REPORTS_CSV [reports]
 *
 * REPORTS_CSV is a generator's reports_blind.csv; with a number, every n-th report is taken so that
 * about that many remain. Prints the second of two runs.
 */
import { detectHotspots } from '@trygghetskartan/api/analysis/lex';
import type { ReportPoints } from '@trygghetskartan/api/analysis/report-points';
import { heatSurface } from '@trygghetskartan/api/analysis/heat';
import { readAllReports } from './planted-reports.ts';

const [file, wanted] = process.argv.slice(2);
if (file === undefined) {
  console.error('Give the path of a reports_blind.csv.');
  process.exit(2);
}
const all = readAllReports(file);
const points = thin(
  all,
  Math.max(1, Math.round(all.day.length / Number(wanted ?? all.day.length))),
);

function thin(reports: ReportPoints, step: number): ReportPoints {
  const keep = (_: number, i: number): boolean => i % step === 0;
  return {
    easting: reports.easting.filter(keep),
    northing: reports.northing.filter(keep),
    reporter: reports.reporter.filter(keep),
    day: reports.day.filter(keep),
    spreadable: reports.spreadable.filter(keep),
  };
}

for (const run of ['first', 'second']) {
  const phases: string[] = [];
  const start = performance.now();
  let last = start;
  const { hotspots, voices } = detectHotspots(points, {
    onPhase: (phase) => {
      const now = performance.now();
      phases.push(`${phase} ${(now - last).toFixed(0)}`);
      last = now;
    },
  });
  const total = performance.now() - start;
  const tierA = hotspots.filter(({ tier }) => tier === 'A').length;
  console.log(
    `${run}: ${points.day.length} reports, ${voices} voices, ${tierA} A + ${hotspots.length - tierA} B in ${total.toFixed(0)} ms: ${phases.join(', ')}`,
  );
}
const middle = { easting: median(points.easting), northing: median(points.northing) };

function median(values: Float64Array): number {
  return values.toSorted()[values.length >> 1];
}

for (const cellMetres of [2, 10, 60]) {
  const half = 250 * cellMetres;
  const grid = {
    west: middle.easting - half,
    south: middle.northing - half,
    cellMetres,
    columns: 500,
    rows: 500,
  };
  heatSurface(points, grid);
  const start = performance.now();
  heatSurface(points, grid);
  console.log(`heat 500×500 of ${cellMetres} m: ${(performance.now() - start).toFixed(0)} ms`);
}
console.log(`resident memory ${(process.memoryUsage.rss() / 1e6).toFixed(0)} MB`);
