import type { ReportColumns } from './columns.ts';
import { selectReports, type ReportSelection } from './filter.ts';
import type { CellGrid } from './grid.ts';
import { countPeopleAround } from './people-around.ts';
import type { ReportPoints } from './report-points.ts';
import { BIN_METRES, smoothVoices } from './smooth-voices.ts';
import { castSortedVoices, castVoices, type Box, type Voices } from './voices.ts';

export type HeatOptions = {
  /** Standard deviation of the kernel, metres; at most 50, and 50 by default. */
  sigmaMetres?: number;
  /** Fewest distinct reporters within two σ of what is drawn; 5 by default. */
  minimumReporters?: number;
  /** Called between steps of a few milliseconds; throws to stop the work. */
  checkCancelled?: () => void;
};

const LARGEST_SIGMA_METRES = 50;
/** Where the kernel is cut off in each direction, in σ; beyond lies 10⁻⁴ of its weight. */
const CUT_OFF = 4;
/**
 * How far a report can lie from a voice that it changes: 50 m from voice to voice, 20 m from a voice
 * to the reports behind it; and 1 m for good measure.
 */
const VOICE_REACH_METRES = 50 + 20 + 1;
const HECTARE = 10_000;

/**
 * Distinct voices per hectare at the middle of each cell of the view, row-major from the south-west:
 * a Gaussian kernel over the voices' weights, gathered in the fixed 10 m cells of EPSG:3006. The
 * value at a place depends on the place alone, never on the view, its zoom or its edges, so that the
 * colours can keep one scale with a numeric legend. n people on one spot give n · 0.64 there at
 * σ = 50 m.
 *
 * 0 where fewer than `minimumReporters` distinct people have a voice within 2σ: nothing is drawn
 * there, because it would point at a person. 0 is therefore neither "safe" nor "no reports".
 * Throws RangeError where σ is not in (0, 50].
 */
export function heatSurface(
  points: ReportPoints,
  grid: CellGrid,
  options: HeatOptions = {},
): Float32Array {
  return drawVoices(castVoices(points), grid, options);
}

/**
 * `heatSurface` of the reports that a filter lets through. Of those far from the view only a test of
 * the place is made: a voice that reaches into the view may weigh less for another voice of the same
 * person, and either for a report at the other end of its cell.
 */
export function heatOfSelection(
  columns: ReportColumns,
  selection: Omit<ReportSelection, 'box'>,
  grid: CellGrid,
  options: HeatOptions = {},
): Float32Array {
  const { sigmaMetres = LARGEST_SIGMA_METRES, checkCancelled } = options;
  const reach = CUT_OFF * sigmaMetres + BIN_METRES + VOICE_REACH_METRES;
  const chosen = selectReports(columns, { ...selection, box: boxAround(grid, reach) });
  checkCancelled?.();
  return drawVoices(castSortedVoices(columns.arrays, chosen), grid, options);
}

function drawVoices(voices: Voices, grid: CellGrid, options: HeatOptions): Float32Array {
  const { sigmaMetres = LARGEST_SIGMA_METRES, minimumReporters = 5, checkCancelled } = options;
  if (!(sigmaMetres > 0 && sigmaMetres <= LARGEST_SIGMA_METRES)) {
    throw new RangeError(`sigmaMetres must be above 0 and at most ${LARGEST_SIGMA_METRES}`);
  }
  checkCancelled?.();
  const density = smoothVoices(voices, grid, sigmaMetres, CUT_OFF * sigmaMetres, checkCancelled);
  const people = countPeopleAround(voices, grid, 2 * sigmaMetres, checkCancelled);
  const surface = new Float32Array(density.length);
  for (let cell = 0; cell < surface.length; cell++) {
    if (people[cell] >= minimumReporters) surface[cell] = density[cell] * HECTARE;
  }
  return surface;
}

function boxAround({ west, south, cellMetres, columns, rows }: CellGrid, metres: number): Box {
  return {
    west: west - metres,
    south: south - metres,
    east: west + columns * cellMetres + metres,
    north: south + rows * cellMetres + metres,
  };
}
