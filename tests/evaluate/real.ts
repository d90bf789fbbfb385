import { heatSurface } from '@trygghetskartan/api/analysis/heat';
import type { DetectedHotspot } from '@trygghetskartan/api/analysis/hotspot';
import { detectHotspots } from '@trygghetskartan/api/analysis/lex';
import { traceOutline } from '@trygghetskartan/api/analysis/outline';
import { createAreaTest } from '@trygghetskartan/api/analysis/polygon';
import { classOf, type HotspotClass } from '@trygghetskartan/api/contract/hotspot-class';
import { namePlace } from '@trygghetskartan/api/hotspots/place-name';
import { nassjo } from '@trygghetskartan/db/municipalities/nassjo';
import { textTable } from '../support/text-table.ts';
import { percent } from './figures.ts';
import { cellAt, cellsWithin, measureHits, rankCells, type Squares } from './hit-rate.ts';
import { asPoints, readRealReports, type RealReport } from './real-reports.ts';

const cellMetres = 25;
/** What counts as the town: cells whose middle is so near a report of the first part. */
const townMetres = 200;
const firstShare = 0.75;
const budgetShare = 0.005;

/**
 * The hotspots of the whole year, by class; and, with hotspots, heat and a plain count made of
 * the first 75 % of the time, the share of the rest's reports in the best 0.5 % of the town.
 */
export function evaluateReal(file: string): string {
  const { reports, outside } = readRealReports(file);
  const { hotspots, leftOut } = detectHotspots(asPoints(reports));
  const count = (wanted: HotspotClass) =>
    hotspots.filter((each) => classOf(each) === wanted).length;
  return [
    `${reports.length} reports in the municipality of ${nassjo.name}, ${outside} outside it set aside, ${leftOut} too far off.`,
    `${count('A')} hotspots of tier A, ${count('B')} of tier B and ${count('sudden')} sudden (q < .05), each person once per 20 m cell:`,
    '',
    hotspotTable(hotspots),
    '',
    ...predictNext(reports),
    '',
  ].join('\n');
}

function hotspotTable(hotspots: readonly DetectedHotspot[]): string {
  const rows = hotspots.map((found, index) => [
    `${index + 1} ${found.sudden ? `sudden, test ${found.tier}` : found.tier}`,
    namePlace(found.easting, found.northing, nassjo.places) ?? '',
    `${found.people}`,
    found.expected.toFixed(1),
    found.score.toFixed(1),
    found.q.toExponential(1),
    `${found.radius}`,
    `${found.easting.toFixed(0)} ${found.northing.toFixed(0)}`,
  ]);
  return textTable([
    ['hotspot', 'place', 'people', 'expected', 'at least more', 'q', 'radius', 'EPSG:3006'],
    ...rows,
  ]);
}

function predictNext(reports: readonly RealReport[]): string[] {
  const days = reports.map(({ day }) => day);
  const split = days[0] + firstShare * (days[days.length - 1] - days[0]);
  const first = reports.filter(({ day }) => day < split);
  const rest = reports.filter(({ day }) => day >= split);
  const squares = squaresAround(reports);
  const town = cellsWithin(squares, first, townMetres);
  const next = countReports(squares, rest);
  const points = asPoints(first);
  const heat = rankCells(heatSurface(points, squares), town);
  const hotspots = detectHotspots(points).hotspots.flatMap((found) => cellsOf(found, squares));
  const rankings: [string, Iterable<number>][] = [
    ['heat', heat],
    [
      'heat with a kernel of 15 m',
      rankCells(heatSurface(points, squares, { sigmaMetres: 15 }), town),
    ],
    ['hotspots, in the list’s order', hotspots],
    ['hotspots, filled up with heat', [...hotspots, ...heat]],
    ['plain count of 25 m cells', rankCells(countReports(squares, first), town)],
    ['the most that is possible', rankCells(next, town)],
  ];
  const townCells = town.reduce((sum, cell) => sum + cell, 0);
  const inTown = next.reduce((sum, count, cell) => sum + count * town[cell], 0);
  return [
    `Next period: ${first.length} reports before ${dateOf(split)} predict the ${rest.length} after it.`,
    `Area: the ${townCells} cells of ${cellMetres} m whose middle is within ${townMetres} m of a report of the first part (${((townCells * cellMetres ** 2) / 1e6).toFixed(1)} km²); ${inTown} of the later reports lie in it.`,
    'A hit is a voice: one per person and 50 m cell; here each report is a person.',
    '',
    textTable([
      [
        `at ${percent(budgetShare, 1)} of the area`,
        'cells',
        'of the area',
        'hits',
        'hit rate',
        'PAI',
      ],
      ...rankings.map(([name, ranking]) => {
        const rate = measureHits(ranking, next, town, budgetShare);
        return [
          name,
          `${rate.cells}`,
          percent(rate.areaShare, 2),
          `${rate.hits}`,
          percent(rate.share, 1),
          rate.accuracyIndex.toFixed(1),
        ];
      }),
    ]),
  ];
}

function squaresAround(reports: readonly RealReport[]): Squares {
  const whole = (metres: number) => Math.floor(metres / cellMetres) * cellMetres;
  const eastings = reports.map(({ easting }) => easting);
  const northings = reports.map(({ northing }) => northing);
  const west = whole(Math.min(...eastings) - townMetres);
  const south = whole(Math.min(...northings) - townMetres);
  return {
    west,
    south,
    cellMetres,
    columns: Math.ceil((Math.max(...eastings) + townMetres - west) / cellMetres),
    rows: Math.ceil((Math.max(...northings) + townMetres - south) / cellMetres),
  };
}

function countReports(squares: Squares, reports: readonly RealReport[]): Float64Array {
  const counts = new Float64Array(squares.columns * squares.rows);
  for (const { easting, northing } of reports) {
    const cell = cellAt(squares, easting, northing);
    if (cell !== undefined) {
      counts[cell] += 1;
    }
  }
  return counts;
}

/** The cells whose middle lies in the outline, or the one at its centre; row by row. */
function cellsOf(found: DetectedHotspot, squares: Squares): number[] {
  const inside = createAreaTest(traceOutline(found.cells, found.cellMetres));
  const reach = 2 * found.radius + 50;
  const near = cellsWithin(squares, [found], reach);
  const chosen = Array.from(near.keys()).filter((cell) => {
    const column = cell % squares.columns;
    const row = (cell - column) / squares.columns;
    return (
      near[cell] === 1 &&
      inside(squares.west + (column + 0.5) * cellMetres, squares.south + (row + 0.5) * cellMetres)
    );
  });
  const centre = cellAt(squares, found.easting, found.northing);
  return chosen.length > 0 || centre === undefined ? chosen : [centre];
}

const dateOf = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);
