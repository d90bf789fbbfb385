import type { DetectedHotspot } from '@trygghetskartan/api/analysis/hotspot';
import { detectHotspots } from '@trygghetskartan/api/analysis/lex';
import { traceOutline } from '@trygghetskartan/api/analysis/outline';
import { join } from 'node:path';
import { mean } from '../support/statistics.ts';
import { levels, makeDatasets, type Level } from './datasets.ts';
import { outOf, withSpread, type EvaluationRow } from './figures.ts';
import { readTrainingReports } from './planted-reports.ts';
import { readJson, writeJson, type Reference } from './reference.ts';

/** score.py's figures that are shown. */
interface Figures {
  f1: number;
  precision: number;
  recall: number;
  centre_err?: number;
  iou?: number;
  loud_in: number;
  brig_in: number;
}

type Scores = Record<Level, Record<'reference' | 'ours', Figures>>;

/** Scenarios of gen.py are planted, with the bar of the first. */
const bars: Record<string, { f1: number; precision: number } | undefined> = {
  full: { f1: 0.76, precision: 0.95 },
  clean: undefined,
  small: undefined,
};

/**
 * Planted data: F1, precision and what else the scorer says, mean and standard deviation over the
 * seeds. The bars hold tier A; beside it the same with the sudden ones that pass its test.
 */
export async function evaluatePlanted(
  reference: Reference,
  work: string,
  seeds: readonly number[],
): Promise<EvaluationRow[]> {
  const datasets = await makeDatasets(reference, work, Object.keys(bars), seeds);
  const agreement = { same: 0, all: 0 };
  for (const { folder } of datasets) {
    const points = readTrainingReports(join(folder, 'reports_blind.csv'));
    const found = Object.entries(levels).map(([name, { alpha, sudden }]) => {
      const { hotspots } = detectHotspots(points, { tiers: ['A'], alpha });
      return [name, hotspots.filter((each) => sudden || !each.sudden)] as const;
    });
    writeJson(
      folder,
      'ours',
      Object.fromEntries(found.map(([name, hotspots]) => [name, hotspots.map(asScored)])),
    );
    const theirs: Record<string, ReferenceHotspot[]> = readJson(folder, 'reference');
    for (const [name, hotspots] of found) {
      const names = new Set(
        theirs[name].map(({ cells, members }) => nameOf(cells.flat(), members)),
      );
      const same = hotspots.filter(({ cells, members }) => names.has(nameOf(cells, members)));
      agreement.same += same.length;
      agreement.all += names.size + hotspots.length - same.length;
    }
  }
  await reference.run('score', datasets);
  return [
    ...Object.keys(bars).flatMap((scenario) => {
      const scored = datasets
        .filter((dataset) => dataset.scenario === scenario)
        .map(({ folder }): Scores => readJson(folder, 'scores'));
      return scenarioRows(scenario, scored);
    }),
    {
      what: 'hotspots with the reference’s very cells and reports',
      product: outOf(agreement.same, agreement.all),
      reference: '',
      bar: '',
    },
  ];
}

interface ReferenceHotspot {
  cells: number[][];
  members: number[];
}

/** The same for hotspots of the same cells and the same reports. */
function nameOf(cells: ArrayLike<number>, members: ArrayLike<number>): string {
  const corners = Array.from(
    { length: cells.length / 2 },
    (_, i) => `${cells[2 * i]} ${cells[2 * i + 1]}`,
  );
  return `${corners.sort().join()} ${Array.from(members).join()}`;
}

function asScored(hotspot: DetectedHotspot) {
  return {
    easting: hotspot.easting,
    northing: hotspot.northing,
    // A generator's file numbers its reports in the file's order.
    report_ids: Array.from(hotspot.members),
    polygons: traceOutline(hotspot.cells, hotspot.cellMetres),
  };
}

function scenarioRows(scenario: string, scored: readonly Scores[]): EvaluationRow[] {
  const bar = bars[scenario];
  const row = (
    level: Level,
    name: string,
    figure: keyof Figures,
    least?: number,
  ): EvaluationRow => {
    const of = (whose: 'ours' | 'reference') =>
      scored.map((each) => each[level][whose][figure]).filter((value) => value !== undefined);
    const shown = (values: number[]) => (values.length === 0 ? '–' : withSpread(values));
    return {
      what: `planted ${scenario}, ${name}`,
      product: shown(of('ours')),
      reference: shown(of('reference')),
      bar: least === undefined ? '' : `≥ ${least}`,
      ...(least !== undefined && { holds: mean(of('ours')) >= least }),
    };
  };
  return [
    row('A', 'F1 of tier A', 'f1', bar?.f1),
    row('A and sudden', 'F1, sudden ones too', 'f1'),
    row('A', 'precision of tier A', 'precision', bar?.precision),
    row('A and sudden', 'precision, sudden ones too', 'precision'),
    row('A', 'recall of tier A', 'recall'),
    row('A and sudden', 'recall, sudden ones too', 'recall'),
    row('A', 'centre, metres off', 'centre_err'),
    ...(scenario === 'clean'
      ? []
      : [
          row('A', 'loud persons’ reports in tier A', 'loud_in'),
          row('A and sudden', 'loud persons’ reports, sudden ones too', 'loud_in'),
          row('A', 'brigades’ reports in tier A', 'brig_in'),
          row('A and sudden', 'brigades’ reports, sudden ones too', 'brig_in'),
        ]),
    row('A at q < .2', 'F1 of tier A at q < .2', 'f1'),
    row('A and sudden at q < .2', 'F1 at q < .2, sudden ones too', 'f1'),
  ];
}
