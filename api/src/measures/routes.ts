import { writeAudit } from '@trygghetskartan/db/queries/audit';
import {
  deleteMeasure,
  findMeasure,
  insertMeasure,
  listMeasures,
  publishMeasure,
  updateMeasure,
  withdrawMeasure,
  type MeasureRow,
} from '@trygghetskartan/db/queries/measures';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import {
  measure,
  measureBody,
  measureList,
  measureVersionQuery,
  newMeasureBody,
  publicationBody,
  type Measure,
  type MeasureBody,
} from '../contract/measure.ts';
import { guardedMinimum } from '../analysis/disclosure/rules.ts';
import type { App, Db, Dependencies } from '../dependencies.ts';
import { localDay } from '../local-instant.ts';
import { problemAnswer } from '../openapi.ts';
import { Problem } from '../problem.ts';
import { signedIn } from '../staff/guard.ts';
import { placeOfMeasure } from './place-of-measure.ts';
import { refuseUnfitPublication } from './refuse-unfit-publication.ts';
import { fromBody, toMeasure } from './to-measure.ts';

const params = z.object({ id: z.coerce.number().int().min(1).max(2_147_483_647) });
const problems = { 400: problemAnswer, 401: problemAnswer, 403: problemAnswer, 503: problemAnswer };
const ofOne = { ...problems, 404: problemAnswer, 409: problemAnswer, 422: problemAnswer };

/** What staff decide about places, refuse, and let the public read. Every change is written to the audit. */
export function measureRoutes(app: App, { db, clock, municipalities }: Dependencies): void {
  app.get(
    '/api/staff/measures',
    {
      schema: {
        summary: 'All measures, newest change first',
        response: { 200: measureList, ...problems },
      },
    },
    async (request) => {
      const rows = await listMeasures(db, signedIn(request).municipalityCode);
      return { measures: rows.map(toMeasure) };
    },
  );

  app.post(
    '/api/staff/measures',
    {
      schema: {
        summary: 'A new measure; nothing of it is public',
        body: newMeasureBody,
        response: { 201: measure, ...problems, 422: problemAnswer },
      },
    },
    async (request, reply) => {
      const { municipalityCode } = signedIn(request);
      const municipality = await municipalities.byCode(municipalityCode);
      refuseFuture(request.body, localDay(clock().getTime(), municipality.timeZone));
      const place = await placeOfMeasure(db, municipality, request.body.place);
      const made = await db.transaction().execute(async (transaction) => {
        const id = await insertMeasure(transaction, municipalityCode, {
          ...fromBody(request.body, clock()),
          ...place,
        });
        await audit(transaction, request, { id, action: 'measure.create' });
        return await find(transaction, municipalityCode, id);
      });
      reply.code(201);
      return toMeasure(made);
    },
  );

  app.put(
    '/api/staff/measures/:id',
    {
      schema: {
        summary: 'Change a measure; what the public reads stays until it is published anew',
        params,
        body: measureBody,
        response: { 200: measure, ...ofOne },
      },
    },
    async (request) => {
      const { municipalityCode } = signedIn(request);
      const { id } = request.params;
      const { version, place: asked } = request.body;
      const municipality = await municipalities.byCode(municipalityCode);
      refuseFuture(request.body, localDay(clock().getTime(), municipality.timeZone));
      const place = asked && (await placeOfMeasure(db, municipality, asked));
      return await change(request, id, 'measure.change', async (transaction, before) => {
        const measureNow = { ...fromBody(request.body, clock()), place };
        const isChanged = await updateMeasure(
          transaction,
          municipalityCode,
          { id, version },
          measureNow,
        );
        return isChanged && { fields: changedFields(before, measureNow) };
      });
    },
  );

  app.delete(
    '/api/staff/measures/:id',
    {
      schema: {
        summary: 'Remove a measure that is not public',
        params,
        querystring: measureVersionQuery,
        response: { 204: z.undefined(), ...ofOne },
      },
    },
    async (request, reply) => {
      const { municipalityCode } = signedIn(request);
      const { id } = request.params;
      const { version } = request.query;
      await db.transaction().execute(async (transaction) => {
        await find(transaction, municipalityCode, id);
        if (!(await deleteMeasure(transaction, municipalityCode, { id, version }))) {
          throw new Problem('changed_meanwhile');
        }
        await audit(transaction, request, { id, action: 'measure.remove' });
      });
      reply.code(204);
    },
  );

  app.put(
    '/api/staff/measures/:id/publication',
    {
      schema: {
        summary: 'Let the public read a measure as it stands',
        params,
        body: publicationBody,
        response: { 200: measure, ...ofOne },
      },
    },
    async (request) => {
      const { municipalityCode } = signedIn(request);
      const { id } = request.params;
      const { version, personalDataSeen = false } = request.body;
      const { minimumCount } = await municipalities.byCode(municipalityCode);
      return await change(request, id, 'measure.publish', async (transaction, before) => {
        if (before.version !== version) return false;
        refuseUnfitPublication(before, {
          minimumCount: guardedMinimum(minimumCount),
          personalDataSeen,
        });
        const sight = { id, version, at: clock() };
        return (await publishMeasure(transaction, municipalityCode, sight)) && { personalDataSeen };
      });
    },
  );

  app.delete(
    '/api/staff/measures/:id/publication',
    {
      schema: {
        summary: 'Leave nothing of a measure public',
        params,
        querystring: measureVersionQuery,
        response: { 200: measure, ...ofOne },
      },
    },
    async (request) => {
      const { municipalityCode } = signedIn(request);
      const { id } = request.params;
      return await change(request, id, 'measure.withdraw', async (transaction, before) => {
        if (before.publishedAt === null) throw new Problem('not_found');
        const sight = { id, version: request.query.version };
        return (await withdrawMeasure(transaction, municipalityCode, sight)) && {};
      });
    },
  );

  /** Changes a measure and writes it down, both or neither; `false` = somebody else was there before. */
  async function change(
    request: FastifyRequest,
    id: number,
    action: string,
    make: (transaction: Db, before: MeasureRow) => Promise<Record<string, unknown> | false>,
  ): Promise<Measure> {
    const { municipalityCode } = signedIn(request);
    return await db.transaction().execute(async (transaction) => {
      const before = await find(transaction, municipalityCode, id);
      const detail = await make(transaction, before);
      if (detail === false) throw new Problem('changed_meanwhile');
      await audit(transaction, request, { id, action, detail });
      return toMeasure(await find(transaction, municipalityCode, id));
    });
  }
}

async function find(db: Db, municipalityCode: string, id: number): Promise<MeasureRow> {
  const row = await findMeasure(db, municipalityCode, id);
  if (row === undefined) throw new Problem('not_found');
  return row;
}

async function audit(
  db: Db,
  request: FastifyRequest,
  { id, action, detail = {} }: { id: number; action: string; detail?: Record<string, unknown> },
): Promise<void> {
  const { municipalityCode, staffId } = signedIn(request);
  await writeAudit(db, { municipalityCode, staffId, action, subject: `measure:${id}`, detail });
}

const fields = [
  'title',
  'words',
  'kind',
  'status',
  'refusalReason',
  'placeName',
  'decidedOn',
  'doneOn',
  'responsible',
] as const;

/** Their names: the audit never holds what stood there. */
function changedFields(
  before: MeasureRow,
  now: Pick<MeasureRow, (typeof fields)[number]> & { place: unknown },
): string[] {
  return [
    ...fields.filter((name) => before[name] !== now[name]),
    ...(now.place === undefined ? [] : ['place']),
  ];
}

/** What is done was done today at the latest; what is decided was decided today at the latest. */
function refuseFuture(
  { decidedOn, doneOn }: Pick<MeasureBody, 'decidedOn' | 'doneOn'>,
  today: string,
): void {
  const errors = Object.entries({ decidedOn, doneOn }).flatMap(([name, day]) =>
    day !== undefined && day > today
      ? { pointer: `/${name}`, code: 'in_future', detail: 'the day has not come' }
      : [],
  );
  if (errors.length > 0) throw new Problem('body_invalid', { errors });
}
