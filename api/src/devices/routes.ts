import {
  banDevice,
  liftDeviceBan,
  listDeviceBans,
  listLoudDevices,
} from '@trygghetskartan/db/queries/device-bans';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { banAnswer, banBody, deviceLabel, deviceList } from '../contract/devices.ts';
import { fromCrockford, toCrockford } from '../crockford.ts';
import type { App, Dependencies } from '../dependencies.ts';
import { problemAnswer } from '../openapi.ts';
import { Problem } from '../problem.ts';
import { signedIn } from '../staff/guard.ts';

const days = 14;
/** More than somebody who walks home and tells of every corner; a class has several devices. */
const limits = { withinHour: 10, inAll: 25 };

/** Loud devices, and the soft ban. */
export function deviceRoutes(app: App, { db, clock, analysis }: Dependencies): void {
  const firstDay = () => new Date(clock().getTime() - days * 86_400_000);
  const answers = {
    400: problemAnswer,
    401: problemAnswer,
    403: problemAnswer,
    404: problemAnswer,
  };
  const ofDevice = { params: z.object({ id: deviceLabel }), body: banBody };
  const config = { codeOf: { '/reason': 'reason_missing' } } as const;

  app.get(
    '/api/staff/devices',
    {
      schema: {
        summary: 'Devices that have sent much of late, and the bans that stand',
        response: { 200: deviceList, 401: problemAnswer, 403: problemAnswer },
      },
    },
    async (request) => {
      const { municipalityCode } = signedIn(request);
      const devices = await listLoudDevices(db, municipalityCode, firstDay(), limits);
      const bans = await listDeviceBans(db, municipalityCode);
      return {
        days,
        ...limits,
        devices: devices.map(({ label, firstAt, lastAt, ...device }) => ({
          ...device,
          label: showLabel(label),
          firstAt: firstAt.toISOString(),
          lastAt: lastAt.toISOString(),
        })),
        bans: bans.map(({ label, bannedAt, ...ban }) => ({
          ...ban,
          label: showLabel(label),
          bannedAt: bannedAt.toISOString(),
        })),
      };
    },
  );

  app.post(
    '/api/staff/devices/:id/ban',
    {
      config,
      schema: {
        summary: 'Set aside what a device has sent of late and what it sends from now on',
        ...ofDevice,
        response: { 200: banAnswer, ...answers },
      },
    },
    (request) =>
      change(request, (order) =>
        banDevice(db, signedIn(request).municipalityCode, { ...order, since: firstDay() }),
      ),
  );

  app.post(
    '/api/staff/devices/:id/lift',
    {
      config,
      schema: {
        summary: 'Lift the ban of a device: its reports count again',
        ...ofDevice,
        response: { 200: banAnswer, ...answers },
      },
    },
    (request) =>
      change(request, (order) => liftDeviceBan(db, signedIn(request).municipalityCode, order)),
  );

  /** Throws `not_found` where there was nothing to change. */
  async function change(
    request: FastifyRequest<{ Params: { id: string }; Body: { reason: string } }>,
    make: (order: Parameters<typeof liftDeviceBan>[2]) => Promise<number | undefined>,
  ): Promise<{ reports: number }> {
    const { municipalityCode, staffId } = signedIn(request);
    const { id } = request.params;
    const reports = await make({
      label: fromCrockford(id),
      subject: `device:${id}`,
      reason: request.body.reason,
      staffId,
      at: clock(),
    });
    if (reports === undefined) {
      throw new Problem('not_found');
    }
    analysis.noteChange(municipalityCode);
    return { reports };
  }
}

/** Ten hexadecimal digits as people read them. */
const showLabel = (label: string): string => toCrockford(Buffer.from(label, 'hex'), 8);
