import type { Held } from '../analysis-threads/question.ts';
import { pointsOf, selectReports, type ReportSelection } from '../analysis/filter.ts';
import { heatSurface } from '../analysis/heat.ts';
import { encodeHeat, heatStep, type HeatGrid } from '../contract/heat.ts';

interface HeatQuestion {
  selection: ReportSelection;
  grid: Omit<HeatGrid, 'values'>;
  minimumReporters: number;
}

const largestStep = 0xffff;

/** The heat of a selection as it is sent, see contract/heat.ts. */
export function drawHeat({ columns }: Held, question: HeatQuestion): Uint8Array<ArrayBuffer> {
  const { selection, grid, minimumReporters } = question;
  const points = pointsOf(columns, selectReports(columns, selection));
  const surface = heatSurface(points, grid, { minimumReporters });
  return encodeHeat({ ...grid, values: toSteps(surface) });
}

function toSteps(surface: Float32Array): Uint16Array {
  return Uint16Array.from(surface, (value) => Math.min(largestStep, Math.round(value / heatStep)));
}
