import { detectHotspots } from '@trygghetskartan/api/analysis/lex';
import type { ReportPoints } from '@trygghetskartan/api/analysis/report-points';
import { join } from 'node:path';
import { mean } from '../support/statistics.ts';
import { seededRandom } from '../support/town.ts';
import { outOf, percent, type EvaluationRow } from './figures.ts';
import { matchOutlines, type CellOutline } from './overlap.ts';
import { makeDatasets } from './datasets.ts';
import { readTrainingReports } from './planted-reports.ts';
import { readJson, writeJson, type Reference } from './reference.ts';

/** A dataset with something changed: what the detector's answer should hardly notice. */
interface Variant {
  kind: keyof typeof kinds;
  /** Positions among the training reports. */
  deleted: number[];
  added: { easting: number; northing: number; reporter: number; day: number }[];
}

const kinds = { added: 'one report added', deleted: '5 % deleted' };
const variantsOfEach = 5;
const deletedShare = 0.05;
/** A new report comes within so far of one that is there, by somebody new. */
const jitterMetres = 20;
const leastOverlap = 0.5;
const bar = 0.97;

/**
 * Each dataset of the scenario `full` five times with one report added and five times with 5 % of
 * its reports deleted, by a random sequence of the seed. A hotspot (tier A, q < .05) of the whole is
 * paired with the one of the variant that it shares most area with, one to one. Measured are the
 * mean IoU of the pairs, and the share of the whole's hotspots whose pair has an IoU of .5 or more;
 * a hotspot that is gone counts as not kept.
 */
export async function evaluateStability(
  reference: Reference,
  work: string,
  seeds: readonly number[],
): Promise<EvaluationRow[]> {
  const datasets = await makeDatasets(reference, work, ['full'], seeds);
  const measured = datasets.map(({ folder, seed }) => {
    const points = readTrainingReports(join(folder, 'reports_blind.csv'));
    const variants = makeVariants(points, seed);
    writeJson(folder, 'variants', variants);
    const whole = outlinesOf(points);
    const ours = variants.map((variant) =>
      matchOutlines(whole, outlinesOf(apply(points, variant))),
    );
    return { folder, variants, ours };
  });
  await reference.run('perturb', datasets);
  const overlaps = measured.flatMap(({ folder, variants, ours }) => {
    const answers: Record<string, { cells: number[][] }[]> = readJson(folder, 'reference');
    const whole = answers['q < .05'].map(({ cells }) => cells.flat());
    const theirs: CellOutline[][] = readJson(folder, 'reference-variants');
    return variants.map(({ kind }, index) => ({
      kind,
      ours: ours[index],
      reference: matchOutlines(whole, theirs[index]),
    }));
  });
  return [
    ...stabilityRows('one report added or 5 % deleted', overlaps),
    ...Object.entries(kinds).flatMap(([kind, name]) =>
      stabilityRows(
        name,
        overlaps.filter((each) => each.kind === kind),
        false,
      ),
    ),
  ];
}

function stabilityRows(
  name: string,
  overlaps: readonly { ours: number[]; reference: number[] }[],
  withBar = true,
): EvaluationRow[] {
  const of = (whose: 'ours' | 'reference') => {
    const all = overlaps.flatMap((each) => each[whose]);
    return {
      all,
      paired: all.filter((overlap) => overlap > 0),
      kept: all.filter((overlap) => overlap >= leastOverlap),
    };
  };
  const [ours, reference] = [of('ours'), of('reference')];
  const iou = ({ paired }: typeof ours) => (paired.length === 0 ? '–' : mean(paired).toFixed(3));
  const share = ({ kept, all }: typeof ours) => outOf(kept.length, all.length);
  return [
    {
      what: `${name}: mean IoU of pairs`,
      product: iou(ours),
      reference: iou(reference),
      bar: withBar ? `≥ ${bar}` : '',
      ...(withBar && { holds: mean(ours.paired) >= bar }),
    },
    {
      what: `${name}: hotspots that keep IoU ≥ .5`,
      product: share(ours),
      reference: share(reference),
      bar: withBar ? `≥ ${percent(bar)}` : '',
      ...(withBar && { holds: ours.kept.length / ours.all.length >= bar }),
    },
  ];
}

const outlinesOf = (points: ReportPoints): CellOutline[] =>
  detectHotspots(points, { tiers: ['A'] }).hotspots.map(({ cells }) => cells);

function makeVariants(points: ReportPoints, seed: number): Variant[] {
  const random = seededRandom(seed);
  const count = points.day.length;
  const stranger = points.reporter.reduce((most, reporter) => Math.max(most, reporter), 0) + 1;
  const jitter = () => (2 * random() - 1) * jitterMetres;
  const addOne = (): Variant => {
    const near = Math.floor(random() * count);
    const added = {
      easting: points.easting[near] + jitter(),
      northing: points.northing[near] + jitter(),
      reporter: stranger,
      day: points.day[near],
    };
    return { kind: 'added', deleted: [], added: [added] };
  };
  const deleteSome = (): Variant => {
    const deleted = new Set<number>();
    while (deleted.size < Math.round(count * deletedShare)) {
      deleted.add(Math.floor(random() * count));
    }
    return { kind: 'deleted', deleted: [...deleted], added: [] };
  };
  return [
    ...Array.from({ length: variantsOfEach }, addOne),
    ...Array.from({ length: variantsOfEach }, deleteSome),
  ];
}

function apply(points: ReportPoints, { deleted, added }: Variant): ReportPoints {
  const gone = new Set(deleted);
  const stays = (_: number, index: number) => !gone.has(index);
  const extended = (values: Float64Array, more: number[]) =>
    Float64Array.from([...values.filter(stays), ...more]);
  return {
    easting: extended(
      points.easting,
      added.map(({ easting }) => easting),
    ),
    northing: extended(
      points.northing,
      added.map(({ northing }) => northing),
    ),
    day: extended(
      points.day,
      added.map(({ day }) => day),
    ),
    reporter: Uint32Array.from([
      ...points.reporter.filter(stays),
      ...added.map(({ reporter }) => reporter),
    ]),
    spreadable: Uint8Array.from([...points.spreadable.filter(stays), ...added.map(() => 1)]),
  };
}
