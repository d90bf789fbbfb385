import { detectHotspots } from '@trygghetskartan/api/analysis/lex';
import type { ReportPoints } from '@trygghetskartan/api/analysis/report-points';
import { join } from 'node:path';
import { mean } from '../support/statistics.ts';
import { seededRandom } from '../support/town.ts';
import { outOf, percent, type EvaluationRow } from './figures.ts';
import { matchOutlines, type CellOutline } from './overlap.ts';
import { makeDatasets, type Level } from './datasets.ts';
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
 * its reports deleted, by a random sequence of the seed. A hotspot of the whole is
 * paired with the one of the variant that it shares most area with, one to one. Measured are the
 * mean IoU of the pairs, and the share of the whole's hotspots whose pair has an IoU of .5 or more;
 * a hotspot that is gone counts as not kept. The bars hold tier A, where one that a variant makes sudden
 * is gone too; beside it the same with the sudden ones that pass its test.
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
    const whole = find(points);
    const ours = variants.map((variant) => match(whole, find(apply(points, variant))));
    return { folder, variants, ours };
  });
  await reference.run('perturb', datasets);
  const overlaps = measured.flatMap(({ folder, variants, ours }) => {
    const answers: Record<Level, ReferenceHotspot[]> = readJson(folder, 'reference');
    const whole = answers['A and sudden'].map(asFound);
    const theirs: ReferenceHotspot[][] = readJson(folder, 'reference-variants');
    return variants.map(({ kind }, index) => ({
      kind,
      ours: ours[index],
      reference: match(whole, theirs[index].map(asFound)),
    }));
  });
  return [
    ...stabilityRows('one report added or 5 % deleted', overlaps, 'A', true),
    ...stabilityRows('the same, sudden ones too', overlaps, 'A and sudden'),
    ...Object.entries(kinds).flatMap(([kind, name]) =>
      stabilityRows(
        name,
        overlaps.filter((each) => each.kind === kind),
        'A',
      ),
    ),
  ];
}

function stabilityRows(
  name: string,
  overlaps: readonly { ours: Overlaps; reference: Overlaps }[],
  level: keyof Overlaps,
  withBar = false,
): EvaluationRow[] {
  const of = (whose: 'ours' | 'reference') => {
    const all = overlaps.flatMap((each) => each[whose][level]);
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

interface Found {
  cells: CellOutline;
  sudden: boolean;
}

interface ReferenceHotspot {
  cells: number[][];
  status: 'sudden' | 'confirmed';
}

const find = (points: ReportPoints): Found[] => detectHotspots(points, { tiers: ['A'] }).hotspots;

const asFound = ({ cells, status }: ReferenceHotspot): Found => ({
  cells: cells.flat(),
  sudden: status === 'sudden',
});

/** IoU of each hotspot of the whole with its partner, by what counts as found. */
type Overlaps = Record<'A' | 'A and sudden', number[]>;

function match(whole: readonly Found[], variant: readonly Found[]): Overlaps {
  const outlines = (found: readonly Found[]) => found.map(({ cells }) => cells);
  const lasting = (found: readonly Found[]) => outlines(found.filter(({ sudden }) => !sudden));
  return {
    A: matchOutlines(lasting(whole), lasting(variant)),
    'A and sudden': matchOutlines(outlines(whole), outlines(variant)),
  };
}

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
