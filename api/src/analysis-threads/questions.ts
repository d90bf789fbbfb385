import { comparePeriods } from '../analysis/comparison/compare-periods.ts';
import { effectAtPlace } from '../analysis/effect/effect-at-place.ts';
import { findAgain } from '../analysis/robustness/find-again.ts';
import { listHotspotsToProbe } from '../analysis/robustness/hotspots-to-probe.ts';
import { drawHeat } from '../heat/draw-heat.ts';
import { writeHotspots } from '../hotspots/list-hotspots.ts';
import { listNewest } from '../reports/list-newest.ts';
import { runFortnight } from '../runs/run-fortnight.ts';
import type { Questions, Registry } from './question.ts';

/**
 * Everything that can be asked of the reports. A subject adds a question with a pure function in its
 * own room and a line here.
 */
const questions = {
  hotspots: { role: 'hotspots', answer: writeHotspots, transfer: bufferOf },
  heat: { role: 'views', answer: drawHeat, transfer: bufferOf },
  hotspotsToProbe: { role: 'hotspots', background: true, answer: listHotspotsToProbe },
  findAgain: { role: 'hotspots', background: true, answer: findAgain },
  run: { role: 'hotspots', background: true, answer: runFortnight },
  effect: { role: 'hotspots', answer: effectAtPlace },
  comparison: { role: 'views', answer: comparePeriods },
  newestReports: { role: 'views', answer: listNewest },
} satisfies Questions;

export const registry: Registry<typeof questions> = { module: import.meta.url, questions };

/** Of an array that stands alone in a buffer of its own. */
function bufferOf(array: Uint8Array<ArrayBuffer>): ArrayBuffer[] {
  return [array.buffer];
}
