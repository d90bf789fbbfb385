/**
 * Holds the detector against the numpy reference, hotspot for hotspot, on planted data.
 *
 *   node tests/evaluate/compare-with-reference.ts REFERENCE_FOLDER [scenario …]
 *
 * The folder holds gen.py, lex.py and score.py. Exits with 1 where anything differs.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DetectedHotspot } from '@trygghetskartan/api/analysis/hotspot';
import { detectHotspots } from '@trygghetskartan/api/analysis/lex';
import { traceOutline } from '@trygghetskartan/api/analysis/outline';
import { readTrainingReports } from './planted-reports.ts';
import { findPython } from './reference.ts';

type ReferenceHotspot = {
  x: number;
  y: number;
  r: number;
  p: number;
  q: number;
  status: 'sudden' | 'confirmed';
  members: number[];
  cells: [number, number][];
};

const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8];
const [referenceFolder, ...chosen] = process.argv.slice(2);
if (referenceFolder === undefined) {
  console.error('Give the folder of the reference (gen.py, lex.py, score.py).');
  process.exit(2);
}
const driver = join(import.meta.dirname, 'reference_driver.py');
const work = mkdtempSync(join(tmpdir(), 'lex-comparison-'));
let agreed = true;

const python = findPython();

function runDriver(...args: string[]): string {
  return execFileSync(python, [driver, referenceFolder ?? '', ...args], {
    encoding: 'utf8',
    env: { ...process.env, PYTHONDONTWRITEBYTECODE: '1' },
  });
}

/** Largest distance of centres, and whether members, status and outline are the same throughout. */
function compare(
  reference: ReferenceHotspot[],
  ours: DetectedHotspot[],
): {
  sameSet: boolean;
  centreMetres: number;
  sameMembers: boolean;
  relativeP: number;
} {
  const unmatched = [...ours];
  let [sameSet, sameMembers] = [reference.length === ours.length, true];
  let [centreMetres, relativeP] = [0, 0];
  for (const theirs of reference) {
    const distance = (own: DetectedHotspot): number =>
      Math.hypot(own.easting - theirs.x, own.northing - theirs.y);
    const nearest = unmatched.sort((a, b) => distance(a) - distance(b)).shift();
    if (!nearest) {
      sameSet = false;
      continue;
    }
    centreMetres = Math.max(centreMetres, distance(nearest));
    relativeP = Math.max(relativeP, Math.abs(Math.min(1, theirs.p) / nearest.p - 1));
    const cells = theirs.cells.map(([west, south]) => `${west} ${south}`).sort();
    const ownCells = cells.map((_, i) => `${nearest.cells[2 * i]} ${nearest.cells[2 * i + 1]}`);
    sameSet &&=
      distance(nearest) <= 1 &&
      nearest.radius === theirs.r &&
      nearest.sudden === (theirs.status === 'sudden') &&
      nearest.cells.length === 2 * cells.length &&
      ownCells.sort().join() === cells.join();
    sameMembers &&= theirs.members.join() === Array.from(nearest.members).join();
  }
  return { sameSet, centreMetres, sameMembers, relativeP };
}

try {
  console.log(
    'dataset seed  tier A ref/ours same centre(m) members  p(rel)  F1 ref/ours    tier B ref/ours same centre(m) members',
  );
  for (const scenario of chosen.length > 0 ? chosen : ['full', 'small']) {
    for (const seed of SEEDS) {
      const folder = join(work, `${scenario}-${seed}`);
      runDriver('make', scenario, String(seed), folder);
      const points = readTrainingReports(join(folder, 'reports_blind.csv'));
      const reference: Record<'A' | 'B', ReferenceHotspot[]> = JSON.parse(
        readFileSync(join(folder, 'reference.json'), 'utf8'),
      );
      const ownA = detectHotspots(points, { tiers: ['A'] }).hotspots;
      const ownB = detectHotspots(points, { tiers: ['B'] }).hotspots;
      const a = compare(reference.A, ownA);
      const b = compare(reference.B, ownB);
      const answer = ownA.map(({ easting, northing, members, cells, cellMetres }) => ({
        easting,
        northing,
        members: Array.from(members),
        polygons: traceOutline(cells, cellMetres),
      }));
      writeFileSync(join(folder, 'ours.json'), JSON.stringify(answer));
      const scored: {
        reference: number;
        ours: number;
        valid: boolean;
        areaDifference: number;
      } = JSON.parse(runDriver('score', folder));
      agreed &&= a.sameSet && a.sameMembers && b.sameSet && b.sameMembers && scored.valid;
      console.log(
        [
          scenario.padEnd(7),
          String(seed).padStart(4),
          `${reference.A.length}/${ownA.length}`.padStart(16),
          (a.sameSet ? 'yes' : 'NO').padStart(4),
          a.centreMetres.toExponential(1).padStart(9),
          (a.sameMembers ? 'yes' : 'NO').padStart(7),
          a.relativeP.toExponential(1).padStart(9),
          `${scored.reference.toFixed(4)}/${scored.ours.toFixed(4)}`.padStart(14),
          `${reference.B.length}/${ownB.length}`.padStart(16),
          (b.sameSet ? 'yes' : 'NO').padStart(4),
          b.centreMetres.toExponential(1).padStart(9),
          (b.sameMembers ? 'yes' : 'NO').padStart(7),
          scored.valid && scored.areaDifference === 0 ? '' : ' OUTLINE DIFFERS',
        ].join(' '),
      );
    }
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
process.exitCode = agreed ? 0 : 1;
