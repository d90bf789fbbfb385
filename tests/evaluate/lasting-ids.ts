/**
 * How often a planted hotspot changes its lasting id from one run to the next that finds it.
 *
 *   node tests/evaluate/lasting-ids.ts REFERENCE_FOLDER [seed …]
 *
 * The folder holds gen.py. Without seeds 1 to 6. Bar: at most 3 switches in about 1,000 hotspot-runs
 * of 6 towns and 17 runs, a window of ten fortnights moved on by one each time.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DetectedHotspot, Tier } from '@trygghetskartan/api/analysis/hotspot';
import { assignOptimally } from '@trygghetskartan/api/analysis/identity/assignment';
import {
  carryOn,
  enterAtQ,
  stayBelowQ,
  type KnownPlace,
} from '@trygghetskartan/api/analysis/identity/lasting-identity';
import { combineForRun } from '@trygghetskartan/api/analysis/identity/standing-view';
import { detectHotspots } from '@trygghetskartan/api/analysis/lex';
import type { ReportPoints } from '@trygghetskartan/api/analysis/report-points';
import { readAllReports } from './planted-reports.ts';

const PERIOD_DAYS = 14;
const ALL_PERIODS = 26;
const WINDOW_PERIODS = 10;

const windows = ['moving', 'growing'] as const;
type Window = (typeof windows)[number];

interface Followed {
  followed: readonly Tier[];
  counted: readonly Tier[];
  /** Whether those are counted that are sudden in a run: a class of its own, not tier A. */
  sudden: boolean;
}

/**
 * Which hotspots are followed and which are looked for. The product follows both tiers; the
 * reference's figure is of tier A.
 */
const views = {
  'A alone': { followed: ['A'], counted: ['A'], sudden: false },
  'A of both': { followed: ['A', 'B'], counted: ['A'], sudden: false },
  'A of both, sudden ones too': { followed: ['A', 'B'], counted: ['A'], sudden: true },
  both: { followed: ['A', 'B'], counted: ['A', 'B'], sudden: true },
} as const satisfies Record<string, Followed>;
type View = keyof typeof views;

/** As the product does, or with one bound to enter and to stay. */
const rules = ['product', 'no hysteresis'] as const;
type Rule = (typeof rules)[number];

type Planted = {
  x: number;
  y: number;
  shape: 'disc' | 'line';
  R: number;
  half: number;
  theta: number;
};

type LastingIdsResult = {
  window: Window;
  view: View;
  rule: Rule;
  /** Times that a planted hotspot was found under another id than when it was last found. */
  switches: number;
  /** Those of them where its id was forgotten: nothing was found there for more than three runs. */
  afterForgotten: number;
  /** Planted hotspots found, summed over runs. */
  hotspotRuns: number;
  /** Lasting ids given in all. */
  ids: number;
};

type Counts = Pick<LastingIdsResult, 'switches' | 'afterForgotten' | 'hotspotRuns' | 'ids'>;
const nothing: Counts = { switches: 0, afterForgotten: 0, hotspotRuns: 0, ids: 0 };
const viewNames = [
  'A alone',
  'A of both',
  'A of both, sudden ones too',
  'both',
] as const satisfies readonly View[];

/** Makes each town in a folder of its own, follows it through 17 runs in every way, and adds up. */
export function evaluateLastingIds(
  referenceFolder: string,
  seeds: readonly number[],
): LastingIdsResult[] {
  const results: LastingIdsResult[] = windows.flatMap((window) =>
    viewNames.flatMap((view) => rules.map((rule) => ({ window, view, rule, ...nothing }))),
  );
  const work = mkdtempSync(join(tmpdir(), 'lasting-ids-'));
  try {
    for (const seed of seeds) {
      const folder = join(work, `full-${seed}`);
      execFileSync('/usr/bin/python3', [
        join(referenceFolder, 'gen.py'),
        'full',
        `${seed}`,
        folder,
      ]);
      const points = readAllReports(join(folder, 'reports_blind.csv'));
      const truth: { hotspots: Planted[] } = JSON.parse(
        readFileSync(join(folder, 'truth.json'), 'utf8'),
      );
      for (const window of windows) {
        const runs = findInRuns(points, window);
        for (const result of results.filter((each) => each.window === window)) {
          const town = follow(runs, truth.hotspots, result);
          result.switches += town.switches;
          result.afterForgotten += town.afterForgotten;
          result.hotspotRuns += town.hotspotRuns;
          result.ids += town.ids;
        }
      }
    }
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return results;
}

type Run = Record<Tier, DetectedHotspot[]>;

function findInRuns(points: ReportPoints, window: Window): Run[] {
  return Array.from({ length: ALL_PERIODS - WINDOW_PERIODS + 1 }, (_, run) => {
    const from = window === 'moving' ? run : 0;
    const chosen = between(points, from * PERIOD_DAYS, (run + WINDOW_PERIODS) * PERIOD_DAYS);
    const find = (tier: Tier): DetectedHotspot[] =>
      detectHotspots(chosen, { alpha: stayBelowQ, tiers: [tier] }).hotspots;
    return { A: find('A'), B: find('B') };
  });
}

function between(points: ReportPoints, fromDay: number, toDay: number): ReportPoints {
  const keep = (_: number, i: number): boolean => points.day[i] >= fromDay && points.day[i] < toDay;
  return {
    easting: points.easting.filter(keep),
    northing: points.northing.filter(keep),
    reporter: points.reporter.filter(keep),
    day: points.day.filter(keep),
    spreadable: points.spreadable.filter(keep),
  };
}

function follow(
  runs: readonly Run[],
  planted: readonly Planted[],
  { view, rule }: Pick<LastingIdsResult, 'view' | 'rule'>,
): Counts {
  const { followed, counted, sudden }: Followed = views[view];
  const lastId = new Map<number, number>();
  const counts = { ...nothing };
  let known: KnownPlace[] = [];
  for (const { A, B } of runs) {
    const all = combineForRun(A, followed.includes('B') ? B : []);
    const found = rule === 'product' ? all : all.filter(({ q }) => q <= enterAtQ);
    const remembered = new Set(known.map(({ id }) => id));
    const { standing, missed, nextId } = carryOn(known, found, counts.ids + 1);
    counts.ids = nextId - 1;
    known = [
      ...standing.map(({ id, found: { easting, northing, radius, cells } }) => ({
        id,
        easting,
        northing,
        radius,
        cells,
        misses: 0,
      })),
      ...missed,
    ];
    const shown = standing.filter(
      ({ found: each }) => counted.includes(each.tier) && (sudden || !each.sudden),
    );
    const pairs = matchPlanted(
      shown.map((each) => each.found),
      planted,
    );
    for (const [planting, at] of pairs) {
      const { id } = shown[at];
      const before = lastId.get(planting) ?? id;
      counts.hotspotRuns++;
      if (before !== id) counts.switches++;
      if (before !== id && !remembered.has(before)) counts.afterForgotten++;
      lastId.set(planting, id);
    }
  }
  return counts;
}

const TOLERANCE_METRES = 25;
const LARGEST_SQUARE_METRES = 40_000;

/** As score.py's `match`: planted hotspot → position of the one that was found, nearest pairs in all. */
function matchPlanted(
  found: readonly DetectedHotspot[],
  planted: readonly Planted[],
): Map<number, number> {
  const pairs = assignOptimally(
    planted.map((each) =>
      found.map((hotspot) => {
        const area = (hotspot.cells.length / 2) * hotspot.cellMetres ** 2;
        if (area > LARGEST_SQUARE_METRES || distanceTo(each, hotspot) > TOLERANCE_METRES) return 0;
        const centres = Math.hypot(hotspot.easting - each.x, hotspot.northing - each.y);
        return 10_000_000 - Math.round(centres * 1000);
      }),
    ),
  );
  return new Map([...pairs.entries()].filter(([, at]) => at !== -1));
}

/** Metres from the outline of what was planted, 0 inside. */
function distanceTo(planted: Planted, at: { easting: number; northing: number }): number {
  const [east, north] = [at.easting - planted.x, at.northing - planted.y];
  const [cos, sin] = [Math.cos(planted.theta), Math.sin(planted.theta)];
  const along = Math.max(-planted.half, Math.min(planted.half, east * cos + north * sin));
  const metres = Math.hypot(east - along * cos, north - along * sin);
  return Math.max(0, metres - planted.R - 6);
}

if (process.argv[1] === import.meta.filename) {
  const [referenceFolder, ...seeds] = process.argv.slice(2);
  if (referenceFolder === undefined) {
    console.error('Give the folder of the reference (gen.py).');
    process.exit(2);
  }
  const seedsOrUsual = seeds.length > 0 ? seeds.map(Number) : [1, 2, 3, 4, 5, 6];
  for (const each of evaluateLastingIds(referenceFolder, seedsOrUsual)) {
    console.log(
      [
        each.window.padEnd(7),
        each.view.padEnd(26),
        each.rule.padEnd(13),
        `${each.switches} switches in ${each.hotspotRuns} hotspot-runs,`,
        `${each.afterForgotten} of them after more than three runs without it; ${each.ids} ids`,
      ].join(' '),
    );
  }
}
