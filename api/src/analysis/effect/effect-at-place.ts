import type { Held, Job } from '../../analysis-threads/question.ts';
import type { Effect } from '../../contract/effect.ts';
import type { ReportColumns } from '../columns.ts';
import { selectReports, type ReportSelection } from '../filter.ts';
import { fitLoglinear } from '../trend/loglinear.ts';
import { judgeRegression } from './judge-regression.ts';
import { compareDarkWithDaylight } from './lighting.ts';
import { matchPlaces, type MatchedPlace } from './matched-places.ts';
import { measureDisplacement } from './measure-displacement.ts';
import { usedOverdispersion } from './overdispersion.ts';
import { cellNumber, forEachCellWithin, type PlaceCells } from './place-cells.ts';
import { compareChanges } from './ratio-of-ratios.ts';
import { listReferencePlaces } from './reference-places.ts';
import { smallestVisibleRatio } from './smallest-effect.ts';
import { addUpZones, splitSeries, sumOf, type SplitSeries } from './split-series.ts';
import { countPeopleBySquare } from './square-levels.ts';
import { chooseStudyPeriod } from './study-period.ts';
import { isDrawnFromBefore } from './drawn-from-before.ts';
import { couldShowFewer, judgeRatio } from './verdict.ts';
import { countPeopleByZone, type ZoneSeries } from './zone-series.ts';

export interface EffectQuestion {
  cells: PlaceCells;
  /** Local days, both included, of the reports that the cells were drawn round, if they were. */
  drawnFrom?: { from: string; to: string } | undefined;
  easting: number;
  northing: number;
  /** Without a period. */
  selection: ReportSelection;
  /** Local day on which the measure began, or will. */
  start: string;
  /** Asked for on each side of the start. */
  fortnights: number;
  /** Only fortnights that are over before this local day count. */
  today: string;
  /** Reporting has begun when so many people have reported in a fortnight. */
  minimumReporters: number;
}

export type EffectAtPlace = Omit<Effect, 'place' | 'start'>;

/** How far what was moved is looked for, metres: a block or two. */
const RING_METRES = 100;
const LEAST_MATCHED = 3;
const LEAST_FOR_TREND = 6;

/**
 * The effect of a measure at a place: how the number of people per fortnight changed there beside
 * equally bad places in the same fortnights. The verdict's rules stand in `verdict.ts` and
 * `tooFewBecause`. Deterministic.
 *
 * It says what happened beside the measure, not because of it: whatever else changed at this place
 * alone (a shop that closed, a campaign to report) is in the ratio too. Counts are people who
 * report, not people who are afraid.
 */
export function effectAtPlace(
  { columns, municipality: { timeZone } }: Held,
  question: EffectQuestion,
  { checkCancelled }: Job,
): EffectAtPlace {
  const { cells, selection, start, fortnights, today, minimumReporters } = question;
  const study = chooseStudyPeriod(columns, start, fortnights, today, timeZone, minimumReporters);
  const { past, before, after } = study;
  const { days, bounds } = study.fortnights;
  const studied = bounds.slice(past);
  checkCancelled();

  const [fromMinute = 0] = bounds;
  const toMinute = bounds.at(-1) ?? 0;
  const positions = selectReports(columns, { ...selection, fromMinute, toMinute });
  const [alone] = countPeopleByZone(columns, positions, bounds, [cells], 0);
  const levelBefore = sumOf(alone.place.slice(past, past + before));
  checkCancelled();

  const size = cells.length / 2;
  const levels = countPeopleBySquare(columns, positions, studied, before, question, size);
  checkCancelled();
  const matched = matchPlaces(levels, levelBefore, cells, RING_METRES);
  const zones = countPeopleByZone(
    columns,
    positions,
    studied,
    [cells, ...matched.map((square) => square.cells)],
    RING_METRES,
  );
  checkCancelled();

  const [treated, ...controls] = zones;
  const place = splitSeries(treated.place, before);
  const control = splitSeries(addUpZones(controls, 'place', before + after), before);
  const overdispersion = usedOverdispersion([...place.groups, ...control.groups]);
  const hasControls = controls.length >= LEAST_MATCHED;
  const hasAfter = after > 0;
  const others = listReferencePlaces(levels, cells, RING_METRES);
  return {
    fortnights: { asked: fortnights, before, after },
    from: days[past] ?? start,
    people: place.periods,
    matchedPeople: control.periods,
    matched: matched.map((square, i) => describeMatched(square, controls[i], before)),
    ...judge(place, control, overdispersion, hasControls),
    displacement:
      hasAfter && hasControls
        ? measureDisplacement(treated, controls, before, RING_METRES)
        : undefined,
    regression: judgeRegression(
      place,
      before,
      alone.place.slice(0, past),
      others,
      hasAfter,
      isDrawnFromBefore(question.drawnFrom, study, timeZone),
    ),
    trendBefore: trendOf(place.periods.before),
    smallestVisible: hasControls
      ? smallestVisibleRatio(place.before, control.before, overdispersion)
      : undefined,
    lighting:
      hasAfter && selection.darkness === undefined
        ? compareDarkWithDaylight(columns, within(columns, positions, cells), studied, before)
        : undefined,
  };
}

function judge(
  place: SplitSeries,
  control: SplitSeries,
  overdispersion: number,
  hasControls: boolean,
): Pick<Effect, 'verdict' | 'tooFewBecause' | 'ratio'> {
  if (place.periods.after.length === 0) {
    return { verdict: 'too_few', tooFewBecause: 'little_time' };
  }
  if (!hasControls) {
    // With nobody there before, that is why no place is like it.
    const tooFewBecause = place.before === 0 ? 'few_people' : 'few_matched_places';
    return { verdict: 'too_few', tooFewBecause };
  }
  const { ratio, low, high } = compareChanges(place, control, overdispersion);
  const couldShow = couldShowFewer(place.before, control, overdispersion);
  const verdict = judgeRatio({ low, high }, couldShow);
  return {
    verdict,
    tooFewBecause: verdict === 'too_few' ? 'few_people' : undefined,
    ratio: { ratio, low, high, overdispersion },
  };
}

function trendOf(before: readonly number[]): Effect['trendBefore'] {
  const fit = before.length < LEAST_FOR_TREND ? undefined : fitLoglinear(before);
  if (fit === undefined || !Number.isFinite(fit.percentHigh)) return undefined;
  return { percent: fit.percentPerPeriod, low: fit.percentLow, high: fit.percentHigh };
}

function describeMatched(
  { west, south, side }: MatchedPlace,
  { place }: ZoneSeries,
  before: number,
): Effect['matched'][number] {
  const { before: earlier, after: later } = splitSeries(place, before);
  return { west, south, sideMetres: side, before: earlier, after: later };
}

/** The positions of reports within the cells. */
function within(columns: ReportColumns, positions: Uint32Array, cells: PlaceCells): Uint32Array {
  const { eastingCm, northingCm } = columns.arrays;
  const inside = new Set<number>();
  forEachCellWithin(cells, 0, (cell) => inside.add(cell));
  return positions.filter((at) =>
    inside.has(cellNumber(eastingCm[at] / 100, northingCm[at] / 100)),
  );
}
