import {
  findHotspotRun,
  listFindings,
  listFindingsOfHotspot,
  listHotspotRuns,
  type FindingRow,
  type HotspotRunRow,
} from '@trygghetskartan/db/queries/hotspot-runs';
import { z } from 'zod';
import { traceOutline } from '../analysis/outline.ts';
import {
  hotspotHistory,
  runFindings,
  runList,
  runRepetition,
  type Run,
  type RunFinding,
} from '../contract/run.ts';
import type { App, Dependencies } from '../dependencies.ts';
import { signalWhenGone } from '../gone-signal.ts';
import { problemAnswer } from '../openapi.ts';
import { Problem } from '../problem.ts';
import { signedIn } from '../staff/guard.ts';
import { toWgs84 } from '../sweref.ts';
import { daysOf } from './fortnight.ts';
import { identityOf } from './lasting-places.ts';
import { repeatRun } from './repeat-run.ts';

const runsAPage = 52;
/** Ten years of one hotspot. */
const longestHistory = 260;
/** Side of the cells of a stored outline, metres. */
const cellMetres = 10;

/** Within what the database's integers hold. */
const number = z.coerce.number().int().min(0).max(2_147_483_647);
const problems = { 400: problemAnswer, 401: problemAnswer, 403: problemAnswer, 503: problemAnswer };

/** What the fortnightly runs found, how each hotspot has fared, and a run made once more. */
export function runRoutes(app: App, dependencies: Dependencies): void {
  const { db } = dependencies;

  app.get(
    '/api/staff/runs',
    {
      schema: {
        summary: 'The fortnightly runs, newest first',
        querystring: z.object({ before: number.optional() }),
        response: { 200: runList, ...problems },
      },
    },
    async (request) => {
      const { municipalityCode } = signedIn(request);
      const rows = await listHotspotRuns(db, municipalityCode, runsAPage, request.query.before);
      const last = rows.at(-1);
      return {
        runs: rows.map(toRun),
        ...(rows.length === runsAPage && last !== undefined && { next: last.fortnight }),
      };
    },
  );

  app.get(
    '/api/staff/runs/:id',
    {
      schema: {
        summary: 'One run with everything that it found or remembers',
        params: z.object({ id: number }),
        response: { 200: runFindings, 404: problemAnswer, ...problems },
      },
    },
    async (request) => {
      const { municipalityCode } = signedIn(request);
      const { id } = request.params;
      const row = await findHotspotRun(db, municipalityCode, id);
      if (row === undefined) {
        throw new Problem('not_found');
      }
      const findings = await listFindings(db, municipalityCode, id);
      return { run: toRun(row), findings: findings.map(toRunFinding) };
    },
  );

  app.get(
    '/api/staff/hotspots/:id/history',
    {
      schema: {
        summary: 'One lasting hotspot through the runs, newest first',
        params: z.object({ id: number }),
        response: { 200: hotspotHistory, 404: problemAnswer, ...problems },
      },
    },
    async (request) => {
      const { municipalityCode } = signedIn(request);
      const { id } = request.params;
      const rows = await listFindingsOfHotspot(db, municipalityCode, id, longestHistory);
      const [newest] = rows;
      if (newest === undefined) {
        throw new Problem('not_found');
      }
      return {
        id,
        name: newest.name,
        since: daysOf(newest.firstFortnight).to,
        history: rows.map((row) => ({
          run: { id: row.fortnight, ...daysOf(row.fortnight) },
          finding: toRunFinding(row),
        })),
      };
    },
  );

  app.post(
    '/api/staff/runs/:id/repeat',
    {
      schema: {
        summary: 'Make a run once more from the reports of now and compare; stores nothing',
        params: z.object({ id: number }),
        response: { 200: runRepetition, 404: problemAnswer, ...problems },
      },
    },
    async (request, reply) => {
      const { municipalityCode } = signedIn(request);
      const { id } = request.params;
      const answer = await repeatRun(dependencies, municipalityCode, id, signalWhenGone(reply));
      if (answer === undefined) {
        throw new Problem('not_found');
      }
      return answer;
    },
  );
}

function toRun(row: HotspotRunRow): Run {
  const { method, reports, people, entered, stayed, missed, inputDigest, outputDigest } = row;
  return {
    id: row.fortnight,
    ...daysOf(row.fortnight),
    madeAt: row.madeAt.toISOString(),
    method,
    reports,
    people,
    entered,
    stayed,
    missed,
    inputDigest,
    outputDigest,
  };
}

function toRunFinding(row: FindingRow): RunFinding {
  const [lng, lat] = toWgs84([row.easting, row.northing]);
  const { figures } = row;
  return {
    lasting: identityOf(row),
    name: row.name,
    state: row.state,
    misses: row.misses,
    lng,
    lat,
    easting: Math.round(row.easting * 10) / 10,
    northing: Math.round(row.northing * 10) / 10,
    outline: traceOutline(Int32Array.from(row.cells), cellMetres).map((polygon) =>
      polygon.map((ring) => ring.map(toWgs84)),
    ),
    areaSquareMetres: (row.cells.length / 2) * cellMetres ** 2,
    ...(figures !== undefined && {
      figures: {
        tier: figures.tier,
        sudden: figures.sudden,
        people: figures.people,
        reports: figures.reports,
        expectedPeople: figures.expected,
        atLeastMore: figures.score,
        q: figures.q,
      },
    }),
  };
}
