import type { ReportColumns } from '@trygghetskartan/api/analysis/columns';
import { selectReports, type ReportSelection } from '@trygghetskartan/api/analysis/filter';
import type { CellGrid } from '@trygghetskartan/api/analysis/grid';
import { layGround } from '@trygghetskartan/api/analysis/ground';
import { heatOfSelection } from '@trygghetskartan/api/analysis/heat';
import { findHotspots } from '@trygghetskartan/api/analysis/lex';
import { nassjo } from '@trygghetskartan/db/municipalities/nassjo';

/** A square round the centre in 500 × 500 cells, as the page draws it on a large screen. */
export function viewOf(sideMetres: number): CellGrid {
  const [easting, northing] = nassjo.centre;
  return {
    west: easting - sideMetres / 2,
    south: northing - sideMetres / 2,
    cellMetres: sideMetres / 500,
    columns: 500,
    rows: 500,
  };
}

/** A filter's hotspots, both tiers, with nothing kept from before. */
export const hotspots = (
  columns: ReportColumns,
  selection: ReportSelection,
  onPhase: (phase: string) => void = () => undefined,
) => {
  const chosen = selectReports(columns, selection);
  onPhase('select');
  return findHotspots(layGround(columns, chosen, { onPhase }), columns, { onPhase });
};

export const heat = (columns: ReportColumns, selection: ReportSelection, view: CellGrid) =>
  heatOfSelection(columns, selection, view);

/** Milliseconds of each phase of the last of some runs. */
export function phasesOf(columns: ReportColumns, selection: ReportSelection): string {
  let phases: string[] = [];
  for (let run = 0; run < 5; run++) {
    phases = [];
    let last = performance.now();
    hotspots(columns, selection, (phase) => {
      const now = performance.now();
      phases.push(`${phase} ${(now - last).toFixed(0)}`);
      last = now;
    });
  }
  return `${phases.join(', ')} ms`;
}
